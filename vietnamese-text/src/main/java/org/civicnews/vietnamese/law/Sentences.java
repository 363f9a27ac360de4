package org.civicnews.vietnamese.law;

import org.civicnews.vietnamese.token.Tokens;

/** Tells where sentences of a paragraph end. All methods are pure and thread-safe. */
final class Sentences {
    private static final int MOST_CLOSING = 4;

    private Sentences() {}

    /** Tells whether a sentence ends with a token: a stop before a capital or a quotation mark, or the paragraph's end. */
    static boolean endsAt(Tokens tokens, int token) {
        char sign = tokens.sign(token);
        if (sign == 0 || (sign != '.' && sign != '!' && sign != '?' && sign != '…' && sign != ';')) {
            return false;
        }
        if (token + 1 >= tokens.count() || sign == ';' || sign == '?' || sign == '!') {
            return true;
        }
        int next = token + 1;
        while (isClosing(tokens.sign(next)) && next - token <= MOST_CLOSING) {
            next++;
        }
        if (sign == '.' && tokens.isNumber(token - 1) && tokens.isNumber(next) && tokens.isGlued(next)) {
            return false;
        }
        if (sign == '.' && isAbbreviation(tokens, token - 1)) {
            return false;
        }
        return next >= tokens.count()
                || tokens.isCapital(next)
                || tokens.isNumber(next)
                || isOpening(tokens.sign(next));
    }

    /** Tells whether a word is cut short by the dot after it: {@code TP.}, {@code ThS.}, an initial. */
    private static boolean isAbbreviation(Tokens tokens, int word) {
        if (!tokens.isCapital(word)) {
            return false;
        }
        int length = tokens.length(word);
        String text = tokens.slice(word, word + 1);
        return length == 1
                || (length <= 3 && (text.equals("TP") || text.equals("Tp") || text.equals("TX") || text.equals("TT")))
                || text.equals("ThS")
                || text.equals("TS")
                || text.equals("PGS")
                || text.equals("GS")
                || text.equals("BS")
                || text.equals("LS");
    }

    private static boolean isClosing(char sign) {
        return sign == '”' || sign == '"' || sign == ')' || sign == '»' || sign == '’' || sign == '.';
    }

    private static boolean isOpening(char sign) {
        return sign == '“' || sign == '"' || sign == '«' || sign == '-' || sign == '–' || sign == '•' || sign == '+';
    }

    /** Gives the first token of the sentence that a token stands in, not before a limit. */
    static int start(Tokens tokens, int token, int limit) {
        int at = token;
        while (at > limit && !endsAt(tokens, at - 1)) {
            at--;
        }
        return at;
    }

    /** Gives the token after the sentence that a token stands in, at most a limit. */
    static int end(Tokens tokens, int token, int limit) {
        int at = token;
        while (at < limit && !endsAt(tokens, at)) {
            at++;
        }
        return at;
    }
}
