package org.civicnews.vietnamese.meeting;

import org.civicnews.vietnamese.people.NameKind;

/** Finds where the clause begins in which a meeting is held, behind another of the same sentence. */
final class Clauses {
    private Clauses() {}

    /** Nhà của ông A xong từ Tết, nhưng mãi đến sáng 6/3, Hội B mới làm lễ: the day behind nhưng, where its clause tells who held the meeting. */
    static int behindBut(Sentence sentence, CueHit verb) {
        for (int i = verb.from() - 1; i > 0; i--) {
            if (sentence.isWord(i, "nhưng") && sentence.tokens.isSign(i - 1, ',')) {
                int from = sentence.tokens.end(i);
                boolean told =
                        sentence.dates().stream().anyMatch(date -> date.span().start() >= from)
                                && !sentence.names(NameKind.ORGANIZATION, from, verb.start())
                                        .isEmpty();
                return told ? from : sentence.start;
            }
        }
        return sentence.start;
    }

    /** Bà A báo tin ấy sáng 9/3, khi B tổ chức đại hội: the character behind khi, which tells when; the start of the sentence if it is not so. */
    static int behindWhen(Sentence sentence, CueHit verb) {
        for (int i = verb.from() - 1; i > 0 && !sentence.tokens.isSign(i, ','); i--) {
            if (sentence.isWord(i, "khi") && sentence.tokens.isSign(i - 1, ',')) {
                return sentence.tokens.end(i);
            }
        }
        return sentence.start;
    }
}
