package org.civicnews.vietnamese.meeting;

import java.util.List;
import java.util.Set;
import org.civicnews.vietnamese.people.NameKind;

/** Tells which of the many things that are called lễ are ceremonies (buổi lễ) that a report tells of. */
final class Ceremonies {
    /** What lễ hội, lễ cưới, lễ tang, lễ vật and the like go on with: festivals, private feasts, gifts. */
    private static final Set<String> OTHERS =
            Set.of("hội", "cưới", "hỏi", "thành", "đính", "vu", "đưa", "tang", "vật", "phép", "nghi");

    /** Lễ an táng, lễ cúng, lễ truy điệu: what is done for the dead and the spirits. */
    private static final Set<String> RITES =
            Set.of("an", "mai", "cúng", "tế", "cầu", "viếng", "hạ", "nhập", "mừng", "ăn");

    /** How the words for taking place begin: diễn ra, đã diễn ra, được tổ chức. */
    private static final Set<String> TAKING_PLACE = Set.of("diễn", "được", "đã");

    /** Lễ đặt đá trùng tu chánh điện. */
    private static final int LONGEST_NAME = 14;

    /** Và Cơ quan đào tạo B đã long trọng làm. */
    private static final int LONGEST_PREDICATE = 8;

    private Ceremonies() {}

    /** Sáng 8/2, lễ rước kiệu đã diễn ra: whether a ceremony takes place that the sentence begins with, or that stands behind a comma. */
    static boolean takesPlace(Sentence sentence, CueHit ceremony) {
        boolean subject = ceremony.from() == 0 || sentence.tokens.isSign(ceremony.from() - 1, ',');
        return subject && (tookPlace(sentence, ceremony) || isHeldBy(sentence, ceremony));
    }

    /** The verb of taking place behind the words of a ceremony; mở bạt and khai giảng within them are none. */
    private static boolean tookPlace(Sentence sentence, CueHit ceremony) {
        return !sentence.isAnyOf(ceremony.to(), OTHERS)
                && sentence.hits.stream()
                        .anyMatch(hold -> hold.is(Cue.HOLD)
                                && hold.start() >= ceremony.end()
                                && sentence.isAnyOf(hold.from(), TAKING_PLACE)
                                && sentence.wordsBetween(ceremony.end(), hold.start()) <= LONGEST_NAME
                                && !sentence.hasSign(",;:", ceremony.end(), hold.start()));
    }

    /** Tại lễ công khai xin lỗi do A tổ chức, tại lễ nhậm chức được tổ chức sáng 14/5: a ceremony at which something was, and that was held. */
    static boolean isHeldThere(Sentence sentence, CueHit ceremony) {
        if (!sentence.isWord(ceremony.from() - 1, "tại")) {
            return false;
        }
        return isHeldBy(sentence, ceremony) || tookPlace(sentence, ceremony);
    }

    /** Lễ giao, nhận quân do A tổ chức. */
    private static boolean isHeldBy(Sentence sentence, CueHit ceremony) {
        CueHit by = sentence.hit(Cue.BY, ceremony.end(), sentence.end);
        return by != null
                && !sentence.isAnyOf(ceremony.to(), OTHERS)
                && sentence.wordsBetween(ceremony.end(), by.start()) <= LONGEST_NAME
                && !sentence.hasSign(";:", ceremony.end(), by.start())
                && sentence.hit(Cue.ORGANIZE, by.end(), sentence.end) != null;
    }

    /** Ngày 19/5, Công ty Điện lực A đã làm lễ đóng điện: a body did it, which holds no wedding and no funeral. */
    static boolean isMade(Sentence sentence, CueHit ceremony) {
        int verb = ceremony.from() - 1;
        return sentence.isWord(verb, "làm")
                && !sentence.isAnyOf(ceremony.to(), OTHERS)
                && !sentence.isAnyOf(ceremony.to(), RITES)
                && !Subjects.hasVerb(sentence, sentence.start, ceremony.start())
                && sentence.names(NameKind.ORGANIZATION, sentence.start, ceremony.start()).stream()
                        .anyMatch(body -> !body.inPost()
                                && sentence.wordsBetween(body.mention().span().end(), ceremony.start())
                                        <= LONGEST_PREDICATE);
    }

    /** Lễ ký kết hợp tác giữa Trường A và Công ty B: nobody else holds a signing than those who sign. */
    static List<Sentence.Name> signers(Sentence sentence, CueHit event) {
        int sign = sentence.firstToken(event.start());
        while (sign < event.to() + 1 && !sentence.isWord(sign, "ký")) {
            sign++;
        }
        int end = MeetingName.of(sentence, event).end();
        int between = sentence.firstToken(event.end());
        while (between < sentence.tokens.count()
                && sentence.tokens.start(between) < end
                && !sentence.isWord(between, "giữa")) {
            between++;
        }
        if (!sentence.isWord(sign, "ký") || !sentence.isWord(between, "giữa")) {
            return List.of();
        }
        List<Sentence.Name> parties = sentence.names(NameKind.ORGANIZATION, sentence.tokens.end(between), end).stream()
                .filter(name -> !name.inPost())
                .toList();
        return parties.size() > 1 ? parties : List.of();
    }
}
