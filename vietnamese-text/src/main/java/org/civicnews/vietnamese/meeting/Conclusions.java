package org.civicnews.vietnamese.meeting;

import java.util.List;
import org.civicnews.meeting.Decision;
import org.civicnews.meeting.DecisionKind;
import org.civicnews.value.Evidence;
import org.civicnews.value.Span;

/** Reads the conclusion of a meeting (kết luận), which whoever chairs it speaks at its end. */
final class Conclusions {
    /** Hội nghị, cuộc họp, phiên họp: what somebody concludes. */
    private static final List<String> CONCLUDED = List.of(
            "hội", "cuộc", "phiên", "buổi", "kỳ", "tại", "đại", "đợt", "kiểm", "giám", "chuyến", "tọa", "diễn", "nội",
            "cụ");

    private Conclusions() {}

    /** Kết luận hội nghị, ông A yêu cầu …; ông A kết luận phiên họp, giao …: the conclusion of whoever chairs, once in a meeting. */
    static void read(Sentence sentence, MeetingDraft meeting) {
        boolean first =
                meeting.decisions.stream().noneMatch(decision -> decision.kind().equals(DecisionKind.CONCLUSION));
        if (first && ((sentence.has(Cue.SAY) && concludes(sentence)) || Notices.isConcluded(sentence))) {
            meeting.decisions.add(Decision.builder()
                    .id("d" + (meeting.decisions.size() + 1))
                    .kind(DecisionKind.CONCLUSION)
                    .text(sentence.words())
                    .evidence(Evidence.of(sentence.source.blockId(), new Span(sentence.start, sentence.end)))
                    .build());
        }
    }

    private static boolean concludes(Sentence sentence) {
        for (int i = 0; i + 2 < sentence.tokens.count(); i++) {
            boolean verb = (sentence.isWord(i, "Kết") || sentence.isWord(i, "kết"))
                    && sentence.isWord(i + 1, "luận")
                    && (sentence.isAnyOf(i + 2, CONCLUDED) || sentence.tokens.isSign(i + 2, ':')); // ông A kết luận: …
            verb |= i == 0
                    && sentence.isWord(1, "luận")
                    && sentence.tokens.isSign(2, ',')
                    && !sentence.people().isEmpty();
            boolean opens = i == 0 || sentence.isWord(i - 1, "biểu"); // phát biểu kết luận hội nghị; kết luận, ông A …
            verb |= i == 2
                    && sentence.isWord(1, "biểu")
                    && isConclusion(sentence, i); // phát biểu kết luận, ông A yêu cầu
            if (verb && (opens || isBehindPerson(sentence, sentence.tokens.start(i)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isConclusion(Sentence sentence, int token) {
        return sentence.isWord(token, "kết")
                && sentence.isWord(token + 1, "luận")
                && sentence.tokens.isSign(token + 2, ',');
    }

    private static boolean isBehindPerson(Sentence sentence, int at) {
        return sentence.people().stream().anyMatch(person -> person.end() <= at && sentence.isGap(person.end(), at));
    }
}
