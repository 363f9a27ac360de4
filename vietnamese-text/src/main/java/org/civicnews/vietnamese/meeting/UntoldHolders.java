package org.civicnews.vietnamese.meeting;

import org.civicnews.vietnamese.people.NameKind;

/** Tells where a list of those who attended goes on with holders of a post of whom none is named: {@code …; Chủ tịch UBND các xã}. */
final class UntoldHolders {
    /** Lãnh đạo sở và cán bộ các phòng: one group of two heads. */
    private static final int WORDS_OF_HEAD = 4;
    /** Chủ tịch, giám đốc. */
    private static final int WORDS_OF_TITLE = 2;
    /** Chủ tịch, Phó Chủ tịch Ủy ban nhân dân. */
    private static final int LONGEST_TITLES = 11;

    private UntoldHolders() {}

    /** Và Trưởng Công an xã, có Chủ tịch UBND 5 xã, …; Chủ tịch UBND các xã: a post of a body, of which nobody is named. */
    static boolean starts(Sentence sentence, int token) {
        boolean joined = AttendeeList.isAfterAnd(sentence, token) || sentence.isWord(token - 1, "có");
        return sentence.lexicon.isTitle(sentence.tokens, token)
                && ((joined && isOfBody(sentence, token))
                        || ((joined || sentence.tokens.isSign(token - 1, ';')) && isOfBodies(sentence, token)));
    }

    /** Chủ tịch UBND các xã; Chủ tịch, Phó Chủ tịch HĐND các huyện: a post of many bodies of one name. */
    private static boolean isOfBodies(Sentence sentence, int token) {
        for (int i = token + WORDS_OF_TITLE; i <= token + LONGEST_TITLES && i + 1 < sentence.tokens.count(); i++) {
            if (sentence.isWord(i, "các")) {
                return sentence.tokens.isCapital(i - 1) && sentence.isRank(i + 1);
            }
            if (!sentence.tokens.isWord(i) && !sentence.tokens.isSign(i, ',')) {
                return false;
            }
        }
        return false;
    }

    private static boolean isOfBody(Sentence sentence, int token) {
        return sentence.names.stream()
                .anyMatch(name -> name.isOrganization()
                        && name.mention().span().start() >= sentence.tokens.start(token)
                        && sentence.wordsBetween(
                                        sentence.tokens.start(token),
                                        name.mention().span().start())
                                <= WORDS_OF_HEAD
                        && !sentence.hasSign(
                                ",;:.",
                                sentence.tokens.start(token),
                                name.mention().span().start()));
    }

    /** Chủ tịch UBND và Trưởng Công an các xã; chủ tịch UBND, trưởng công an cấp huyện: two posts of many areas, told together. */
    static boolean areOfSameAreas(Sentence sentence, int token, int joint) {
        if (!sentence.lexicon.isTitle(sentence.tokens, token)
                || !sentence.lexicon.isTitle(sentence.tokens, joint + 1)
                || areasFrom(sentence, token, joint) >= 0) {
            return false;
        }
        return areasFrom(sentence, joint + 1, joint + LONGEST_TITLES) >= 0;
    }

    /** Chủ tịch UBND các tỉnh, thành phố (dự tại điểm cầu): the holders of one post in many areas, of whom none is named. */
    static boolean areOfMany(Sentence sentence, int token, int to) {
        return token < to
                && sentence.lexicon.isTitle(sentence.tokens, token)
                && areasFrom(sentence, token, to) >= 0
                && sentence.names(NameKind.PERSON, sentence.tokens.start(token), sentence.tokens.end(to - 1))
                        .isEmpty();
    }

    /** Where các xã or cấp huyện stands among tokens with no sign between; -1 if it does not. */
    private static int areasFrom(Sentence sentence, int from, int to) {
        for (int i = from; i < to && sentence.tokens.isWord(i); i++) {
            if ((sentence.isWord(i, "các") || sentence.isWord(i, "cấp")) && sentence.isRank(i + 1)) {
                return i;
            }
        }
        return -1;
    }

    /** Chủ tịch, Phó Chủ tịch UBND các xã: a second title of those who are told together. */
    static boolean goesOn(Sentence sentence, int token, int comma) {
        return comma - token <= WORDS_OF_TITLE + 1
                && sentence.lexicon.isTitle(sentence.tokens, token)
                && (sentence.isWord(comma + 1, "Phó")
                        || sentence.isWord(comma + 1, "phó")
                        || sentence.lexicon.isTitle(sentence.tokens, comma + 1))
                && isOfBodies(sentence, token);
    }
}
