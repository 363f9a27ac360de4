package org.civicnews.vietnamese.people;

import org.civicnews.vietnamese.token.Tokens;

/** Reads the name of a body that stands in quotation marks: Quỹ “Vì người nghèo”, Câu lạc bộ “Sống khỏe”. Used for one paragraph. */
final class QuotedNames {
    /** Quỹ “Hỗ trợ phụ nữ nghèo vùng biên giới”. */
    private static final int LONGEST = 12;

    private final Tokens tokens;

    QuotedNames(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Reads the name.
     *
     * @param at the token behind the word for the body
     * @return the token behind the mark that closes it; {@code at} if no name in marks that begins with a capital stands there
     */
    int end(int at) {
        boolean straight = tokens.isSign(at, '"');
        if (!(straight ? !tokens.isGlued(at) : tokens.isSign(at, '“')) || !tokens.isCapital(at + 1)) {
            return at;
        }
        for (int i = at + 2; i < tokens.count() && i <= at + LONGEST; i++) {
            if (tokens.isSign(i, straight ? '"' : '”')) {
                return i + 1;
            }
            if (!(tokens.isWord(i) || tokens.isNumber(i) || tokens.isSign(i, '-') || tokens.isSign(i, ','))) {
                return at;
            }
        }
        return at;
    }
}
