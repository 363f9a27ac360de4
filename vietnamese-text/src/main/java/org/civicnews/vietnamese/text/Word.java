package org.civicnews.vietnamese.text;

/**
 * A run of up to eight Vietnamese letters packed into a {@code long}, so that a token is judged without allocating:
 * six bits a letter from bit 0, then the count, the tone and the letter that bears it. Loose marks are read as part of
 * their letter, in whatever order they came.
 */
final class Word {
    /** What {@link #read} answers for text that is no run of Vietnamese letters with at most one tone. */
    static final long NONE = -1;

    static final int MAX_LETTERS = 8;

    private static final int BITS = 6;
    private static final int COUNT = 48;
    private static final int TONE = 52;
    private static final int TONE_AT = 55;

    private Word() {}

    /**
     * Reads a piece of text.
     *
     * @return the packed word, {@link #NONE} if the piece is empty, too long, toned twice or holds anything else
     */
    static long read(CharSequence text, int start, int end) {
        long word = 0;
        for (int i = start; i < end && word != NONE; i++) {
            word = add(word, text.charAt(i));
        }
        return word == 0 ? NONE : word;
    }

    /**
     * Reads a piece of an array.
     *
     * @return the packed word, {@link #NONE} as above
     */
    static long read(char[] text, int start, int end) {
        long word = 0;
        for (int i = start; i < end && word != NONE; i++) {
            word = add(word, text[i]);
        }
        return word == 0 ? NONE : word;
    }

    /**
     * Adds a letter, or a loose mark to the last letter.
     *
     * @param word a word, 0 for none yet, or {@link #NONE}
     * @return the longer word, {@link #NONE} as above
     */
    static long add(long word, char c) {
        if (word == NONE) {
            return NONE;
        }
        int count = count(word);
        int attributes = Letters.of(c);
        if (attributes == 0) {
            return count == 0 ? NONE : mark(word, count, Letters.mark(c));
        }
        if (count == MAX_LETTERS) {
            return NONE;
        }
        long letter = (long) (attributes & Letters.NUMBER) << (BITS * count);
        return tone((word | letter) + (1L << COUNT), count, Letters.tone(attributes));
    }

    private static long mark(long word, int count, int mark) {
        if (mark == 0) {
            return NONE;
        }
        int shift = BITS * (count - 1);
        int letter = (int) (word >>> shift) & Letters.NUMBER;
        char merged = Letters.merge(Letters.compose(letter), mark);
        if (merged == 0) {
            return NONE;
        }
        int attributes = Letters.of(merged);
        long with = (word & ~((long) Letters.NUMBER << shift)) | (long) (attributes & Letters.NUMBER) << shift;
        return tone(with, count - 1, Letters.tone(attributes));
    }

    private static long tone(long word, int at, int tone) {
        if (tone == 0) {
            return word;
        }
        long added = (long) tone << TONE | (long) at << TONE_AT;
        long present = word & (7L << TONE | 7L << TONE_AT);
        return present == 0 || present == added ? word | added : NONE;
    }

    /** {@return the word with another letter at a place} */
    static long with(long word, int at, int letter) {
        return (word & ~((long) Letters.NUMBER << (BITS * at))) | (long) letter << (BITS * at);
    }

    /** {@return the word as if it had no tone} */
    static long withoutTone(long word) {
        return word & ~(7L << TONE | 7L << TONE_AT);
    }

    static int count(long word) {
        return (int) (word >>> COUNT) & 0xF;
    }

    static int letter(long word, int at) {
        return (int) (word >>> (BITS * at)) & Letters.NUMBER;
    }

    static int tone(long word) {
        return (int) (word >>> TONE) & 7;
    }

    /** {@return the place of the letter that bears the tone, 0 if there is no tone} */
    static int toneAt(long word) {
        return (int) (word >>> TONE_AT) & 7;
    }

    /** {@return letters {@code [from, to)} as a number of up to five letters, the first in the low bits} */
    static int key(long word, int from, int to) {
        return (int) (word >>> (BITS * from)) & (1 << (BITS * (to - from))) - 1;
    }
}
