package org.civicnews.vietnamese.token;

import java.text.Normalizer;

/**
 * What each character counts as, and the letter that is left of it without case and tone. The tables reach to U+1EFF;
 * what lies beyond is asked of {@link Character}. Immutable and thread-safe.
 */
public final class Letters {
    /** What is no letter, digit, space or mark. */
    public static final byte OTHER = 0;

    public static final byte LETTER = 1;
    public static final byte DIGIT = 2;
    public static final byte SPACE = 3;
    public static final byte TONE = 4;
    public static final byte SHAPE = 5;
    public static final byte BREAK = 6;
    public static final byte INVISIBLE = 7;

    private static final int SIZE = 0x1F00;
    private static final byte[] KINDS = new byte[SIZE];
    private static final char[] PLAIN = new char[SIZE];
    private static final byte[] TONES = new byte[SIZE];
    private static final boolean[] UPPER = new boolean[SIZE];

    /** Circumflex, breve and horn on the letters that bear them. */
    private static final String SHAPED = "aâeêoôaăoơuư";

    static {
        for (char c = 0; c < SIZE; c++) {
            fill(c);
        }
        for (char c : new char[] {'\u00D0', '\u0110', '\u0189', '\u00F0', '\u0111', '\u0256'}) {
            KINDS[c] = LETTER;
            PLAIN[c] = 'đ';
            UPPER[c] = c == '\u00D0' || c == '\u0110' || c == '\u0189';
        }
        KINDS['\u00AD'] = INVISIBLE;
    }

    private Letters() {}

    private static void fill(char c) {
        PLAIN[c] = Character.toLowerCase(c);
        UPPER[c] = Character.isUpperCase(c);
        if (c >= '0' && c <= '9') {
            KINDS[c] = DIGIT;
        } else if (c == '\n' || c == '\r' || c == '\u000B' || c == '\f') {
            KINDS[c] = BREAK;
        } else if (c == ' ' || c == '\t' || c == '\u00A0') {
            KINDS[c] = SPACE;
        } else if (tone(c) > 0) {
            KINDS[c] = TONE;
            TONES[c] = tone(c);
        } else if (Character.getType(c) == Character.NON_SPACING_MARK) {
            KINDS[c] = SHAPE;
        } else if (Character.isLetter(c)) {
            KINDS[c] = LETTER;
            if (c >= 0x80) {
                takeApart(c);
            }
        }
    }

    private static void takeApart(char c) {
        String apart = Normalizer.normalize(String.valueOf(PLAIN[c]), Normalizer.Form.NFD);
        char plain = apart.charAt(0);
        for (int i = 1; i < apart.length(); i++) {
            char mark = apart.charAt(i);
            byte tone = tone(mark);
            if (tone > 0) {
                TONES[c] = tone;
            } else {
                plain = shaped(plain, mark);
            }
        }
        PLAIN[c] = plain;
    }

    private static byte tone(char mark) {
        return switch (mark) {
            case '\u0300' -> 1;
            case '\u0309' -> 2;
            case '\u0303' -> 3;
            case '\u0301' -> 4;
            case '\u0323' -> 5;
            default -> 0;
        };
    }

    /** Tells what a character counts as. */
    public static byte kind(char c) {
        if (c < SIZE) {
            return KINDS[c];
        }
        if ((c >= '\u2000' && c <= '\u200A') || c == '\u202F' || c == '\u205F' || c == '\u3000') {
            return SPACE;
        }
        if (c == '\u2028' || c == '\u2029') {
            return BREAK;
        }
        if ((c >= '\u200B' && c <= '\u200F') || c == '\u2060' || c == '\uFEFF') {
            return INVISIBLE;
        }
        return Character.isLetter(c) ? LETTER : OTHER;
    }

    /** Gives a letter in lower case and without its tone. */
    public static char plain(char c) {
        return c < SIZE ? PLAIN[c] : c;
    }

    /** Gives the tone that a letter or a mark carries, 0 for none. */
    public static byte tone(int c) {
        return c < SIZE ? TONES[c] : 0;
    }

    static boolean isUpper(char c) {
        return c < SIZE && UPPER[c];
    }

    /** Puts a circumflex, breve or horn on a plain letter; one that takes none stays as it is. */
    public static char shaped(char letter, char mark) {
        int from = mark == '\u0302' ? 0 : mark == '\u0306' ? 6 : mark == '\u031B' ? 8 : SHAPED.length();
        int to = mark == '\u0302' ? 6 : mark == '\u0306' ? 8 : SHAPED.length();
        for (int i = from; i < to; i += 2) {
            if (SHAPED.charAt(i) == letter) {
                return SHAPED.charAt(i + 1);
            }
        }
        return letter;
    }
}
