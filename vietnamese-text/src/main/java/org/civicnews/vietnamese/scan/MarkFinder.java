package org.civicnews.vietnamese.scan;

/**
 * Finds the next of a set of characters in a text, fast: the text is copied in small windows to an array, where a lookup
 * needs no bounds of a string to be checked. Used for one text; not thread-safe.
 */
public final class MarkFinder {
    private static final int WINDOW = 2048;
    private static final int TABLE = 0x2100;

    private final String text;
    private final boolean[] table;
    private final boolean above;
    private final char[] window;
    private int start;
    private int end;

    /**
     * Prepares a search.
     *
     * @param text the text
     * @param table from {@link #table}: what is looked for
     * @param above whether all characters above the table are looked for too
     */
    public MarkFinder(String text, boolean[] table, boolean above) {
        this.text = text;
        this.table = table;
        this.above = above;
        this.window = new char[Math.min(WINDOW, text.length())];
    }

    /**
     * Makes a table of the characters that are looked for.
     *
     * @param marks the characters, none above U+20FF
     * @return the table
     */
    public static boolean[] table(String marks) {
        boolean[] table = new boolean[TABLE];
        for (int i = 0; i < marks.length(); i++) {
            table[marks.charAt(i)] = true;
        }
        return table;
    }

    /**
     * Finds the next such character.
     *
     * @param from where to start
     * @return its place, the length of the text if there is none
     */
    public int next(int from) {
        int at = from;
        while (at < text.length()) {
            if (at < start || at >= end) {
                start = at;
                end = Math.min(at + window.length, text.length());
                text.getChars(start, end, window, 0);
            }
            int found = search(at - start, end - start);
            if (found >= 0) {
                return start + found;
            }
            at = end;
        }
        return text.length();
    }

    private int search(int from, int to) {
        char[] chars = window;
        boolean[] looked = table;
        for (int i = from; i < to; i++) {
            char c = chars[i];
            if (c < TABLE ? looked[c] : above) {
                return i;
            }
        }
        return -1;
    }
}
