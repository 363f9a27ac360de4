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

    /**
     * In {@link #facts}: the kind, the tone, whether it is a capital, whether it has no number, and in the highest bits that
     * number. Between them is so much room that the facts of a short word can be summed up, the numbers running over.
     */
    static final int KIND = 0xF;

    private static final int TONE_SHIFT = 5;
    private static final int CAPITAL_SHIFT = 12;
    private static final int CAPITAL = 1 << CAPITAL_SHIFT;
    private static final int UNNUMBERED_SHIFT = 18;
    private static final int NUMBER_SHIFT = 26;

    /** Of so many letters the facts may be summed up. */
    static final int MOST_SUMMED = 16;

    private static final int SIZE = 0x1F00;
    private static final int[] FACTS = new int[SIZE];
    private static final char[] PLAIN = new char[SIZE];

    /** The letters that have a number: those of Vietnamese without case and tone, and the rest of the Latin alphabet. */
    private static final String NUMBERED = "abcdefghijklmnopqrstuvwxyzăâđêôơư";

    /** Circumflex, breve and horn on the letters that bear them. */
    private static final String SHAPED = "aâeêoôaăoơuư";

    static {
        for (char c = 0; c < SIZE; c++) {
            FACTS[c] = kindOf(c) | (Character.isUpperCase(c) ? CAPITAL : 0);
            PLAIN[c] = Character.toLowerCase(c);
            if (kindOf(c) == LETTER && c >= 0x80) {
                takeApart(c);
            } else {
                FACTS[c] |= toneOfMark(c) << TONE_SHIFT;
            }
        }
        for (char c : new char[] {'\u00D0', '\u0110', '\u0189', '\u00F0', '\u0111', '\u0256'}) {
            boolean upper = c == '\u00D0' || c == '\u0110' || c == '\u0189';
            FACTS[c] = LETTER | (upper ? CAPITAL : 0);
            PLAIN[c] = 'đ';
        }
        FACTS['\u00AD'] = INVISIBLE;
        for (char c = 0; c < SIZE; c++) {
            int number = NUMBERED.indexOf(PLAIN[c]) + 1;
            FACTS[c] |= number << NUMBER_SHIFT | (number == 0 ? 1 : 0) << UNNUMBERED_SHIFT;
        }
    }

    private Letters() {}

    private static byte kindOf(char c) {
        if (c >= '0' && c <= '9') {
            return DIGIT;
        } else if (c == '\n' || c == '\r' || c == '\u000B' || c == '\f') {
            return BREAK;
        } else if (c == ' ' || c == '\t' || c == '\u00A0') {
            return SPACE;
        } else if (toneOfMark(c) > 0) {
            return TONE;
        } else if (Character.getType(c) == Character.NON_SPACING_MARK) {
            return SHAPE;
        }
        return Character.isLetter(c) ? LETTER : OTHER;
    }

    /** Enters the tone and the plain letter of a letter that may bear marks. */
    private static void takeApart(char c) {
        String apart = Normalizer.normalize(String.valueOf(PLAIN[c]), Normalizer.Form.NFD);
        PLAIN[c] = apart.charAt(0);
        int tone = 0;
        for (int i = 1; i < apart.length(); i++) {
            char mark = apart.charAt(i);
            if (toneOfMark(mark) > 0) {
                tone = toneOfMark(mark);
            } else {
                PLAIN[c] = shaped(PLAIN[c], mark);
            }
        }
        FACTS[c] |= tone << TONE_SHIFT;
    }

    private static byte toneOfMark(char mark) {
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
            return (byte) (FACTS[c] & KIND);
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

    /** Gives all that is known of a character in one number, for the loop that sees every character. */
    static int facts(char c) {
        return c < SIZE ? FACTS[c] : kind(c) | 1 << UNNUMBERED_SHIFT;
    }

    /** Gives the tone that is in {@link #facts}, or the sum of the tones. */
    static int toneOf(int facts) {
        return facts >> TONE_SHIFT & 0x7F;
    }

    /** Gives how many capitals are in the sum of {@link #facts}. */
    static int capitalsOf(int facts) {
        return facts >> CAPITAL_SHIFT & 0x3F;
    }

    /** Tells whether all letters in the sum of {@link #facts} have a number. */
    static boolean areNumbered(int facts) {
        return (facts >> UNNUMBERED_SHIFT & 0x3F) == 0;
    }

    /** Gives the number of the plain letter that is in {@link #facts}, 1 to 33; 0 if it has none. */
    static int numberOf(int facts) {
        return facts >>> NUMBER_SHIFT;
    }

    /** Gives the number of a letter, 1 to 33; 0 if it has none. */
    static int number(char c) {
        return c < SIZE ? numberOf(FACTS[c]) : 0;
    }

    /** Gives a letter in lower case and without its tone. */
    public static char plain(char c) {
        return c < SIZE ? PLAIN[c] : c;
    }

    /** Gives the tone that a letter or a mark carries, 0 for none. */
    public static byte tone(int c) {
        return c < SIZE ? (byte) toneOf(FACTS[c]) : 0;
    }

    /** Tells whether a character is a capital letter. */
    public static boolean isUpper(char c) {
        return c < SIZE && (FACTS[c] & CAPITAL) != 0;
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

    /** Does the same with a letter's number. */
    static int shapedNumber(int number, char mark) {
        return number == 0 ? 0 : number(shaped(NUMBERED.charAt(number - 1), mark));
    }
}
