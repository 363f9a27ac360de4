package org.civicnews.vietnamese.meeting;

import java.util.List;
import org.civicnews.vietnamese.people.NameKind;
import org.jspecify.annotations.Nullable;

/** Finds the sentences that tell who was there of one side, or in one hall. */
final class Sides {
    /** Có các đồng chí: the words of address before the first of a list. */
    private static final int WORDS_BEFORE_PERSON = 4;

    /** Ngồi đối diện, đứng cạnh, đối diện, kế bên: how a sentence begins that tells who was beside whom. */
    private static final List<String> SEATS = List.of("Ngồi", "Đứng", "Cạnh", "Đối", "Kế", "Quanh");

    private Sides() {}

    /** Về phía huyện có ông A: có, behind the side whose people are told; null if none are. */
    static @Nullable CueHit of(Sentence sentence) {
        if (sentence.hits.isEmpty()) {
            return null;
        }
        int side = sideEnd(sentence);
        CueHit have = sentence.hit(Cue.HAVE, side, sentence.end);
        if (side == sentence.start
                || have == null
                || sentence.has(Cue.SAY)
                || sentence.hasSign(";:", side, have.start())
                || (!isSeated(sentence) && hasComma(sentence, side, have.from()))) {
            return null;
        }
        boolean told = sentence.names(NameKind.PERSON, have.end(), sentence.end).stream()
                        .anyMatch(person -> sentence.wordsBetween(have.end(), person.from()) <= WORDS_BEFORE_PERSON)
                || sentence.lexicon.isTitle(sentence.tokens, have.to()) // bí thư chi bộ các thôn
                || Headcounts.starts(sentence, have.to())
                || sentence.hits.stream()
                        .anyMatch(hit -> hit.is(Cue.ATTENDING_GROUP)
                                && hit.start() >= have.end()
                                && sentence.isGap(have.end(), hit.start()));
        return told ? have : null;
    }

    /** Về phía huyện, phía Lào, thành phần phía Lào, tại điểm cầu xã A: behind the words that open the sentence, else its start. */
    private static int sideEnd(Sentence sentence) {
        int first = sentence.firstToken(sentence.start);
        int side = first + (sentence.isWord(first, "Thành") && sentence.isWord(first + 1, "phần") ? 2 : 0);
        if (sentence.isWord(side, side == first ? "Phía" : "phía")) {
            return sentence.tokens.end(side);
        }
        if (isBeside(sentence, first)) {
            return sentence.tokens.end(first + 1); // theo bà có ông B; cùng ngồi với bà A có ông B
        }
        if (sentence.isAnyOf(first, SEATS) && !sentence.isWord(first + 1, "lớp")) { // đứng lớp là thầy A
            return sentence.tokens.end(first); // ngồi đối diện ông A là bà B
        }
        int members = membersOf(sentence);
        if (members > sentence.start) {
            return members;
        }
        CueHit opening = sentence.hits.get(0);
        boolean opens = sentence.isGap(sentence.start, opening.start())
                && ((sentence.isWord(opening.to() - 1, "phía") && opening.to() == opening.from() + 2)
                        || isSite(sentence, opening));
        return opens ? opening.end() : sentence.start;
    }

    /** A comma that is none between ranks: tại điểm cầu các huyện, thị xã, thành phố có …. */
    private static boolean hasComma(Sentence sentence, int from, int to) {
        for (int i = sentence.firstToken(from); i < to; i++) {
            if (sentence.tokens.isSign(i, ',') && sentence.rankEnd(i + 1) == i + 1) {
                return true;
            }
        }
        return false;
    }

    /** Ngồi nghe, ghi chép suốt buổi là đại biểu A. */
    private static boolean isSeated(Sentence sentence) {
        return sentence.isAnyOf(sentence.firstToken(sentence.start), SEATS);
    }

    /** Theo bà có, cùng ngồi với bà A có: who came or sat beside whom. */
    static boolean isBeside(Sentence sentence, int first) {
        int behind = first + 2;
        behind += sentence.isWord(behind, "còn") ? 1 : 0;
        return (sentence.isWord(first, "Theo") && Address.is(sentence, first + 1) && sentence.isWord(behind, "có"))
                || (sentence.isWord(first, "Cùng") && sentence.isWord(first + 1, "ngồi"));
    }

    /** Tổ đại biểu HĐND tỉnh có ông A, Tổ trưởng; bà B: behind the body that the sentence begins with and whose people are told, else its start. */
    private static int membersOf(Sentence sentence) {
        for (Sentence.Name name : sentence.names) {
            int end = name.mention().span().end();
            int have = sentence.firstToken(end);
            boolean opens = name.isOrganization() && !name.inPost() && sentence.isGap(sentence.start, name.from());
            if (opens && sentence.isWord(have, "có") && !sentence.people().isEmpty()) {
                int person = sentence.people().get(0).from();
                boolean told = sentence.wordsBetween(sentence.tokens.end(have), person) <= WORDS_BEFORE_PERSON;
                return told ? end : sentence.start;
            }
        }
        return sentence.start;
    }

    /** Tại hội trường UBND tỉnh có ông A. */
    private static boolean isRoom(Sentence sentence, CueHit room) {
        return room.is(Cue.BUILDING)
                && room.from() == 1
                && (sentence.isWord(1, "hội") || sentence.isWord(1, "phòng") || sentence.isWord(1, "sảnh"));
    }

    /** Tại điểm cầu xã A, tại các điểm cầu xã có ông B. */
    private static boolean isSite(Sentence sentence, CueHit at) {
        int next = sentence.hits.size() > 2 && sentence.hits.get(1).is(Cue.ASIDE) ? 2 : 1;
        return at.is(Cue.AT)
                && sentence.hits.size() > next
                && (sentence.hits.get(next).is(Cue.SITE) || isRoom(sentence, sentence.hits.get(next)));
    }
}
