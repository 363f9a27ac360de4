package org.civicnews.vietnamese.people;

import org.civicnews.people.OrganizationKind;
import org.civicnews.vietnamese.token.Tokens;

/** Tells the numbers that belong to the name of a body (Bệnh viện Quân y 103) from those that count. Used for one paragraph. */
final class NumbersInNames {
    private static final int MOST_DIGITS = 3;

    private final NameLexicon lexicon;
    private final Tokens tokens;
    private final NameShape shape;
    private final BodyWords words;

    NumbersInNames(NameLexicon lexicon, Tokens tokens, NameShape shape, BodyWords words) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.shape = shape;
        this.words = words;
    }

    /** The token behind a number that goes on with the name of a body; the token itself if it does not. */
    int read(OrganizationHead head, int at, int end, int headEnd, int names) {
        if (words.codeEnd(end) > end) {
            return words.codeEnd(end);
        }
        if (names == 0 && end > at + 1 && words.dayEnd(end) > end) {
            return words.dayEnd(end);
        }
        if (tokens.isCapital(end - 1) && words.isLettered(end)) {
            return end + 2;
        }
        return !words.isOtherNumber(end)
                        && tokens.length(end) <= MOST_DIGITS
                        && ((names == 0 && end == headEnd)
                                || (tokens.isCapital(end - 1) && !counts(head, end) && !isOfPupils(head, end))
                                || (isNumberedKind(head) && words.isField(end - 1))
                                || isOfArmy(head, end))
                ? end + 1
                : end;
    }

    /** Tổng công ty 36, Công ty 319: two figures or three that count nothing. */
    boolean isCompany(OrganizationHead head, int headEnd, int end) {
        return end == headEnd + 1
                && tokens.isNumber(headEnd)
                && tokens.length(headEnd) >= 2
                && tokens.length(headEnd) <= MOST_DIGITS
                && !tokens.isGlued(end)
                && !shape.isSpan(headEnd)
                && (head.name().equals("Tổng công ty") || shape.isFollowedByVerb(end));
    }

    /** Công ty CP Xây dựng 47, Bệnh viện Quân y 103. */
    private static boolean isNumberedKind(OrganizationHead head) {
        return isRegistered(head) || head.kind().equals(OrganizationKind.HOSPITAL);
    }

    /** Tặng Trường THPT Lê Lợi 20 xe đạp: the number counts the small words behind it, which are no verb; most single figures behind the name of a school are part of it. */
    private boolean counts(OrganizationHead head, int number) {
        int next = number + 1;
        boolean small = tokens.isWord(next) && !tokens.isCapital(next) && !tokens.isGlued(next);
        if (!small || tokens.isGlued(number)) {
            return false;
        }
        boolean ofSchool = head.kind().equals(OrganizationKind.SCHOOL) && tokens.length(number) == 1;
        return ofSchool
                ? lexicon.is(WordRole.COUNTED_AT_SCHOOL, tokens, next)
                : !words.endsBody(next) || shape.isSpan(number);
    }

    /** Trường THPT Chu Văn An 675, …: three digits behind the name of a school tell how many it takes in. */
    private boolean isOfPupils(OrganizationHead head, int number) {
        return head.kind().equals(OrganizationKind.SCHOOL) && tokens.length(number) > 2;
    }

    /** Bệnh viện Trung ương Quân đội 108: the three digits of a hospital of the army. */
    private boolean isOfArmy(OrganizationHead head, int number) {
        return head.kind().equals(OrganizationKind.HOSPITAL)
                && tokens.length(number) == 3
                && lexicon.after(WordRole.FIELD_NOUN, tokens, number - 2) == number;
    }

    /** Bệnh viện 175, bệnh viện 108, Đồn Biên phòng 559. */
    boolean isOfThreeDigits(OrganizationHead head, int headEnd, int end) {
        boolean counts = head.kind().equals(OrganizationKind.HOSPITAL)
                && tokens.isWord(end)
                && !words.ends(end)
                && !words.isAnd(end);
        return end == headEnd + 1 && tokens.isNumber(headEnd) && tokens.length(headEnd) == 3 && !counts;
    }

    /** A company, of whose name a name of its own is always part (Luật Doanh nghiệp, điều 37). */
    static boolean isRegistered(OrganizationHead head) {
        return head.kind().equals(OrganizationKind.COMPANY) && head.of().contains("ông ty");
    }
}
