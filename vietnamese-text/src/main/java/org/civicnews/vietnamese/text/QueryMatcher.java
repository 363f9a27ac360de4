package org.civicnews.vietnamese.text;

/** Finds a query in a text, honouring exactly the marks that the query types. Thread-safe. */
final class QueryMatcher {
    /** Longer queries match only in full, so that the time stays linear in the text. */
    private static final int LONGEST_QUERY = 1_000;

    private QueryMatcher() {}

    /** {@return whether the words of the query follow one another in the text; both folded {@link FoldLevel#EXACT}} */
    static boolean matches(String query, String text) {
        int start = skipGap(query, 0);
        if (query.length() > LONGEST_QUERY) {
            return text.contains(query);
        }
        if (start == query.length()) {
            return true;
        }
        for (int i = skipGap(text, 0); i < text.length(); i = skipGap(text, skipWord(text, i))) {
            if (matchesAt(query, start, text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matchesAt(String query, int queryStart, String text, int textStart) {
        int q = queryStart;
        int t = textStart;
        while (q < query.length()) {
            if (isGap(query.charAt(q))) {
                q = skipGap(query, q);
                int afterGap = skipGap(text, t);
                if (q < query.length() && afterGap == t) {
                    return false;
                }
                t = afterGap;
            } else if (t < text.length() && fits(query.charAt(q), text.charAt(t))) {
                q++;
                t++;
            } else {
                return false;
            }
        }
        return t == text.length() || isGap(text.charAt(t)) || isGap(query.charAt(query.length() - 1));
    }

    /** A letter fits if the text has the modifier and the tone that the query typed; what was not typed is free. */
    private static boolean fits(char query, char text) {
        int asked = Letters.of(query);
        int found = Letters.of(text);
        if (query == text) {
            return true;
        }
        if (asked == 0 || found == 0) {
            return Folding.plain(text) == query;
        }
        int askedNumber = asked & Letters.NUMBER;
        int foundNumber = found & Letters.NUMBER;
        boolean bare = Letters.plain(askedNumber) == Letters.compose(askedNumber);
        boolean letter =
                askedNumber == foundNumber || (bare && Letters.plain(foundNumber) == Letters.plain(askedNumber));
        return letter && (Letters.tone(asked) == 0 || Letters.tone(asked) == Letters.tone(found));
    }

    private static boolean isGap(char c) {
        return !Character.isLetterOrDigit(c) && !Character.isSurrogate(c) && CharKinds.kind(c) != CharKinds.MARK;
    }

    private static int skipGap(String text, int from) {
        int i = from;
        while (i < text.length() && isGap(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int skipWord(String text, int from) {
        int i = from;
        while (i < text.length() && !isGap(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
