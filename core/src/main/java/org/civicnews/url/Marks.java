package org.civicnews.url;

import java.util.Arrays;

/**
 * Finds the next delimiter of each kind, remembering the last answer: links inside links ask for the same one again and
 * again, and the text is searched only once. Not thread-safe.
 */
final class Marks {
    private static final String KINDS = "?#&%";

    private final String text;
    private final int[] askedFrom = new int[KINDS.length()];
    private final int[] answers = new int[KINDS.length()];

    Marks(String text) {
        this.text = text;
        Arrays.fill(askedFrom, Integer.MAX_VALUE);
    }

    /**
     * Finds a delimiter.
     *
     * @param delimiter one of {@code ? # & %}; a percent sign counts only if it encodes a character
     * @param from where to begin
     * @param to the answer if there is none before
     */
    int next(char delimiter, int from, int to) {
        int kind = KINDS.indexOf(delimiter);
        if (askedFrom[kind] > from || answers[kind] < from) {
            int found = delimiter == '%' ? nextEscape(from) : text.indexOf(delimiter, from);
            askedFrom[kind] = from;
            answers[kind] = found < 0 ? Integer.MAX_VALUE : found;
        }
        return Math.min(answers[kind], to);
    }

    private int nextEscape(int from) {
        int at = text.indexOf('%', from);
        while (at >= 0 && !Percent.isCharacter(Percent.characterAt(text, at, text.length()))) {
            at = text.indexOf('%', at + 1);
        }
        return at;
    }
}
