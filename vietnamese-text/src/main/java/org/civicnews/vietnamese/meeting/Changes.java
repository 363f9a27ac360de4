package org.civicnews.vietnamese.meeting;

import org.jspecify.annotations.Nullable;

/** Finds the words that tell that a meeting is put off, called off or moved (hoãn, hủy, dời). */
final class Changes {
    /** How many words behind the meeting its change may be told. */
    static final int CHANGED_AFTER = 48;

    /** Sau một thời gian phải tạm hoãn. */
    private static final int LONGEST_AFTER = 5;

    private Changes() {}

    /** Hoãn, hủy straight before the meeting, or as what is said of it. */
    static @Nullable CueHit of(Sentence sentence, CueHit event) {
        for (CueHit hit : sentence.hits) {
            if (!hit.is(Cue.CHANGE) || isOver(sentence, hit)) {
                continue;
            }
            boolean before = hit.end() <= event.start()
                    && sentence.wordsBetween(hit.end(), event.start()) <= 2
                    && !sentence.isWord(sentence.firstToken(hit.end()), "trong")
                    && sentence.hit(Cue.AT, hit.end(), event.start()) == null;
            boolean after = hit.start() >= event.end()
                    && !hit.value(Cue.CHANGE).equals("NOT")
                    && !(event.is(Cue.DEED) && sentence.isGap(event.end(), hit.start())) // họp bàn lùi hàng rào
                    && sentence.wordsBetween(event.end(), hit.start()) <= CHANGED_AFTER
                    && !AnnouncementReader.isSaid(
                            sentence,
                            Math.max(
                                    event.end(), MeetingName.of(sentence, event).end()),
                            hit.start());
            if (before || after) {
                return hit;
            }
        }
        return null;
    }

    /** Diễn ra sáng 26/6, sau hai lần lùi lịch; sau thời gian tạm hoãn: what had to be put off before is held now. */
    private static boolean isOver(Sentence sentence, CueHit change) {
        for (int i = change.from() - 1; i >= change.from() - LONGEST_AFTER && sentence.tokens.isWord(i); i--) {
            if (sentence.isWord(i, "sau")) {
                return true;
            }
        }
        return false;
    }
}
