package org.civicnews.text;

/**
 * Counts words as a Vietnamese newsroom does: by the syllable (tiếng), each run of letters or digits being one. Thread-safe.
 */
public final class WordCount {
    /** What the counting is called, so that a stored count says how it was made. */
    public static final String ALGORITHM = "uax29-vi-1";

    /** What the characters of all texts in Latin letters are, looked up rather than asked for each time. */
    private static final byte[] KINDS = new byte[0x2020];

    /** What no word holds. */
    private static final byte OTHER = 0;
    /** A letter or digit. Like {@link #OTHER} it is the number of words that begin with it behind what is no word. */
    private static final byte LETTER = 1;
    /** What stands inside a word only. */
    private static final byte MARK = 2;
    /** What stands between two digits of a word only. */
    private static final byte POINT = 3;

    static {
        for (int c = 0; c < KINDS.length; c++) {
            KINDS[c] = kind(c);
        }
    }

    private WordCount() {}

    /**
     * Counts.
     *
     * @param text any text
     * @return the number of runs of letters, digits and combining marks; a point or comma between digits joins
     */
    public static int count(String text) {
        return upTo(text, Integer.MAX_VALUE);
    }

    /**
     * Tells whether a text has more words than a number, and reads it no further than it must.
     *
     * @param text any text
     * @param most the number
     * @return whether {@link #count} is higher
     */
    public static boolean exceeds(String text, int most) {
        return most < Integer.MAX_VALUE && upTo(text, most + 1) > most;
    }

    /**
     * Counts no further than a limit.
     *
     * @param text any text
     * @param limit where to stop, 1 or more
     * @return the number of words, the limit if there are as many or more
     */
    public static int upTo(String text, int limit) {
        int words = 0;
        int inside = OTHER;
        int step;
        for (int i = 0; i < text.length(); i += step) {
            char first = text.charAt(i);
            boolean known = first < KINDS.length;
            int c = known ? first : text.codePointAt(i);
            step = known ? 1 : Character.charCount(c);
            int kind = known ? KINDS[c] : kind(c);
            if (kind > LETTER) {
                kind = kind == MARK || joins(text, i) ? inside : OTHER;
            }
            words += kind & ~inside;
            inside = kind;
            if (words >= limit) {
                return words;
            }
        }
        return words;
    }

    private static byte kind(int c) {
        if (Character.isLetterOrDigit(c)) {
            return LETTER;
        }
        if (c == '.' || c == ',') {
            return POINT;
        }
        int type = Character.getType(c);
        boolean mark = type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || c == '\''
                || c == 0x2019;
        return mark ? MARK : OTHER;
    }

    private static boolean joins(String text, int i) {
        return i > 0
                && i + 1 < text.length()
                && Character.isDigit(text.charAt(i - 1))
                && Character.isDigit(text.charAt(i + 1));
    }
}
