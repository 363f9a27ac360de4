package org.civicnews.vietnamese.meeting;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Tells where a list of those who attended goes on with people or bodies that no table knows a word for: {@code …; báo cáo viên
 * Tỉnh ủy; gia đình các liệt sĩ}. Only nouns stand in such a part of a list.
 */
final class UntoldGroups {
    /** What is done or said: with it a sentence goes on and not the list. */
    private static final Set<Cue> VERBS = EnumSet.of(
            Cue.EVENT,
            Cue.HOLD,
            Cue.CHAIR,
            Cue.ATTEND,
            Cue.SAY,
            Cue.REQUIRE,
            Cue.DECIDE,
            Cue.DONE,
            Cue.FUTURE,
            Cue.ACTION,
            Cue.AGENDA,
            Cue.ORGANIZE,
            Cue.HAVE,
            Cue.NOT,
            Cue.BY,
            Cue.SITE);

    private static final List<String> SMALL_VERBS = List.of("được", "bị", "là", "sẽ", "phải");
    private static final List<String> PREPOSITIONS =
            List.of("tại", "từ", "với", "để", "nhằm", "trong", "khi", "do", "về");

    private static final List<String> SEVERAL =
            List.of("các", "những", "nhiều", "một", "cùng", "ban", "đoàn", "trưởng", "thường");

    /** …, người trẻ nhất 19 tuổi; …, phần lớn là phụ nữ: what is said of those who are told. */
    private static final List<String> REMARKS = List.of("người", "phần", "đa", "hầu", "chủ");

    private static final int LONGEST = 14;

    private UntoldGroups() {}

    /**
     * Whether a part of a list begins at a token.
     *
     * @param sentence the sentence
     * @param token the token
     * @param list the character at which the list begins
     * @return whether it does, and goes on without a verb or a person up to the sign that ends it
     */
    static boolean starts(Sentence sentence, int token, int list) {
        boolean small = sentence.tokens.isWord(token) && !sentence.tokens.isCapital(token);
        if (!small || sentence.isAnyOf(token, PREPOSITIONS)) {
            return false;
        }
        boolean people = sentence.lexicon.isPeople(sentence.tokens, token);
        boolean parted = ((people || sentence.isAnyOf(token, SEVERAL)) && sentence.tokens.isSign(token - 1, ';'))
                || (people && isStraightBehindHave(sentence, token))
                || (people && isTogether(sentence, token))
                || (people && sentence.tokens.isSign(token - 1, ',') && isAfterGroup(sentence, token, list));
        return parted && isOfNouns(sentence, token, people);
    }

    /** Ông A cùng bà con trong bản. */
    private static boolean isTogether(Sentence sentence, int token) {
        int with = sentence.isWord(token - 1, "với") ? token - 2 : token - 1;
        return sentence.isWord(with, "cùng");
    }

    private static boolean isStraightBehindHave(Sentence sentence, int token) {
        boolean have = sentence.isWord(token - 1, "có") || sentence.isWord(token - 1, "gồm");
        return have && sentence.hits.stream().anyMatch(hit -> hit.is(Cue.HAVE) && hit.to() == token);
    }

    /** Báo cáo viên Tỉnh ủy, phóng viên các báo: behind a comma others; behind the name of a person it would be what he does. */
    private static boolean isAfterGroup(Sentence sentence, int token, int list) {
        int from = token - 1;
        while (from > 0 && sentence.tokens.start(from) > list && !sentence.tokens.isSign(from, ';')) {
            from--;
        }
        int start = sentence.tokens.start(from);
        int end = sentence.tokens.start(token);
        return sentence.people().stream().noneMatch(person -> person.from() >= start && person.from() < end);
    }

    private static boolean isOfNouns(Sentence sentence, int first, boolean people) {
        int end = first;
        while (end < sentence.tokens.count() && ";.:(".indexOf(sentence.tokens.sign(end)) < 0) {
            if (sentence.isAnyOf(end, SMALL_VERBS)) {
                return false;
            }
            end++;
        }
        int from = sentence.tokens.start(first);
        int to = end < sentence.tokens.count() ? sentence.tokens.start(end) : sentence.end;
        boolean verb = sentence.hits.stream()
                .anyMatch(hit -> hit.start() >= from
                        && hit.start() < to
                        && !(people && hit.from() == first && !hit.is(Cue.ORGANIZE))
                        && VERBS.stream().anyMatch(hit::is));
        return !verb
                && end - first <= LONGEST
                && !sentence.tokens.isSign(end, ':')
                && sentence.people().stream().noneMatch(person -> person.from() >= from && person.from() < to);
    }

    /** 146 hội viên, người trẻ nhất 19 tuổi: where the list ends with what is said of those who are told. */
    static int beforeRemark(Sentence sentence, int from, int to) {
        for (int i = sentence.firstToken(from); i + 1 < sentence.tokens.count() && sentence.tokens.start(i) < to; i++) {
            boolean behalf = sentence.isWord(i + 1, "thay")
                    && sentence.isWord(i + 2, "mặt")
                    && !sentence.hasSign(
                            ";", sentence.tokens.start(i), to); // 120 đại biểu, thay mặt hơn 9.000 hội viên
            if (sentence.tokens.isSign(i, ',') && (behalf || sentence.isAnyOf(i + 1, REMARKS))) {
                return sentence.tokens.start(i);
            }
        }
        return to;
    }
}
