package org.civicnews.vietnamese.text;

/** What every character is to a repair, one table look-up each. Immutable and thread-safe. */
final class CharKinds {
    /** A combining mark. */
    static final int MARK = 1;

    /** A letter that looks like one of Vietnamese: eth, African d, Cyrillic, Greek. */
    static final int LOOK_ALIKE = 2;

    /** A character that is not seen: zero-width space or joiner, direction mark, soft hyphen, byte order mark. */
    static final int INVISIBLE = 3;

    /** ASCII that may give away an address or code; no reason for repair. */
    static final int TELLING = 4;

    /** Set for the characters that code or markup starts with: backquote, less-than, brace. */
    private static final int CODE_SIGN = 8;

    static final String CODE_SIGNS = "`<{";

    /** The {@link #code} of a telling character. */
    static final int TELLING_CODE = Letters.HORN + TELLING;

    static final int FIRST_MARK = 0x0300;
    static final int AFTER_MARKS = 0x0370;

    private static final String INVISIBLES = "\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF";

    private static final byte[] KINDS = new byte[1 << 16];
    private static final byte[] MARKS = new byte[1 << 16];
    private static final byte[] CODES = new byte[1 << 16];

    static {
        for (char c = 0; c < LookAlike.END; c++) {
            enter(c, LookAlike.of(c) == 0 ? 0 : LOOK_ALIKE);
        }
        for (int i = 0; i < INVISIBLES.length(); i++) {
            enter(INVISIBLES.charAt(i), INVISIBLE);
        }
        for (int i = 0; i < Shield.TELLING.length(); i++) {
            enter(Shield.TELLING.charAt(i), TELLING);
        }
        for (int i = 0; i < CODE_SIGNS.length(); i++) {
            char c = CODE_SIGNS.charAt(i);
            enter(c, KINDS[c] | CODE_SIGN);
        }
        for (char c = FIRST_MARK; c < AFTER_MARKS; c++) {
            enter(c, MARK);
            MARKS[c] = (byte) Letters.mark(c);
            CODES[c] = MARKS[c] == 0 ? CODES[c] : MARKS[c];
        }
    }

    private CharKinds() {}

    private static void enter(char c, int kind) {
        KINDS[c] = (byte) kind;
        CODES[c] = (byte) (kind == 0 ? 0 : Letters.HORN + kind);
    }

    /** {@return 0 for an ordinary character, MARK, LOOK_ALIKE or INVISIBLE} */
    static int kind(char c) {
        return KINDS[c] & 3;
    }

    /** {@return the kind of a character, or TELLING} */
    static int kindOrTelling(char c) {
        return KINDS[c] & (CODE_SIGN - 1);
    }

    /** {@return whether code or markup may start with a character} */
    static boolean isCodeSign(char c) {
        return KINDS[c] >= CODE_SIGN;
    }

    /** {@return the number of a mark as {@link Letters#mark} tells it, 0 for any other character} */
    static int mark(char c) {
        return MARKS[c];
    }

    /** {@return 0 for an ordinary character, the number of a mark of Vietnamese, or more than that for all others} */
    static int code(char c) {
        return CODES[c];
    }

    /** {@return the marks, look-alikes and invisible characters} */
    static String faults() {
        StringBuilder faults = new StringBuilder(INVISIBLES);
        for (char c = 0x00C0; c < LookAlike.END; c++) {
            if (kind(c) != 0) {
                faults.append(c);
            }
        }
        return faults.toString();
    }
}
