package org.civicnews.vietnamese.text;

/** Letters of other alphabets that look like one of Vietnamese: found where keyboards and fonts were mixed. */
final class LookAlike {
    static final int END = 0x0530;
    private static final char[] LATIN = new char[END];

    static {
        for (String[] row : TextTable.rows("look_alikes.tsv")) {
            LATIN[row[1].charAt(0)] = row[2].charAt(0);
        }
    }

    private LookAlike() {}

    /** {@return the letter of Vietnamese that the character looks like, U+0000 if none} */
    static char of(char c) {
        return c < END ? LATIN[c] : 0;
    }

    /** {@return whether the look-alike is itself a Latin letter} */
    static boolean isLatin(char c) {
        return c < 0x0370;
    }
}
