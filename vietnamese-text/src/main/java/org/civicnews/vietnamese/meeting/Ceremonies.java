package org.civicnews.vietnamese.meeting;

import java.util.Set;

/** Tells which of the many things that are called lễ are ceremonies (buổi lễ) that a report tells of. */
final class Ceremonies {
    /** What lễ hội, lễ cưới, lễ tang, lễ vật and the like go on with: festivals, private feasts, gifts. */
    private static final Set<String> OTHERS =
            Set.of("hội", "cưới", "hỏi", "thành", "đính", "vu", "đưa", "tang", "vật", "phép", "nghi");

    /** How the words for taking place begin: diễn ra, đã diễn ra, được tổ chức. */
    private static final Set<String> TAKING_PLACE = Set.of("diễn", "được", "đã");

    /** Lễ đặt đá trùng tu chánh điện. */
    private static final int LONGEST_NAME = 14;

    private Ceremonies() {}

    /** Sáng 8/2, lễ rước kiệu đã diễn ra: whether a ceremony takes place that the sentence begins with, or that stands behind a comma. */
    static boolean takesPlace(Sentence sentence, CueHit ceremony) {
        CueHit hold = sentence.hit(Cue.HOLD, ceremony.end(), sentence.end);
        return hold != null
                && (ceremony.from() == 0 || sentence.tokens.isSign(ceremony.from() - 1, ','))
                && !sentence.isAnyOf(ceremony.to(), OTHERS)
                && sentence.isAnyOf(hold.from(), TAKING_PLACE)
                && sentence.wordsBetween(ceremony.end(), hold.start()) <= LONGEST_NAME
                && !sentence.hasSign(",;:", ceremony.end(), hold.start());
    }

    /** Tại lễ công khai xin lỗi do A tổ chức: a ceremony at which something was, and that somebody held. */
    static boolean isHeldThere(Sentence sentence, CueHit ceremony) {
        CueHit by = sentence.hit(Cue.BY, ceremony.end(), sentence.end);
        return by != null
                && sentence.isWord(ceremony.from() - 1, "tại")
                && !sentence.isAnyOf(ceremony.to(), OTHERS)
                && sentence.wordsBetween(ceremony.end(), by.start()) <= LONGEST_NAME
                && !sentence.hasSign(";:", ceremony.end(), by.start())
                && sentence.hit(Cue.ORGANIZE, by.end(), sentence.end) != null;
    }
}
