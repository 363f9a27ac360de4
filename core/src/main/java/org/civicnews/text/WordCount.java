package org.civicnews.text;

/**
 * Counts words as a Vietnamese newsroom does: by the syllable (tiếng), each run of letters or digits being one. Thread-safe.
 */
public final class WordCount {
    /** What the counting is called, so that a stored count says how it was made. */
    public static final String ALGORITHM = "uax29-vi-1";

    private WordCount() {}

    /**
     * Counts.
     *
     * @param text any text
     * @return the number of runs of letters, digits and combining marks; a point or comma between digits joins
     */
    public static int count(String text) {
        int words = 0;
        boolean inside = false;
        int step;
        for (int i = 0; i < text.length(); i += step) {
            int c = text.codePointAt(i);
            step = Character.charCount(c);
            boolean word = Character.isLetterOrDigit(c) || (inside && (isMark(c) || joins(text, i)));
            words += word && !inside ? 1 : 0;
            inside = word;
        }
        return words;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || c == '\''
                || c == 0x2019;
    }

    private static boolean joins(String text, int i) {
        char c = text.charAt(i);
        return (c == '.' || c == ',')
                && i > 0
                && i + 1 < text.length()
                && Character.isDigit(text.charAt(i - 1))
                && Character.isDigit(text.charAt(i + 1));
    }
}
