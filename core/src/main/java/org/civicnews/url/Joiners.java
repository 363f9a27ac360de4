package org.civicnews.url;

/**
 * Where the invisible joiners may stand in a host name (RFC 5892, appendix A): after a virama; the non-joiner also
 * between two Arabic letters that would join. Pure and thread-safe.
 */
final class Joiners {
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;
    /** The vowel killers of the scripts of India and South-East Asia, in order. */
    private static final String VIRAMAS = "\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D3B\u0D3C\u0D4D\u0DCA"
            + "\u0E3A\u0EBA\u0F84\u1039\u103A\u1714\u1734\u17D2\u1A60\u1B44\u1BAA\u1BAB\u1BF2\u1BF3\u2D7F"
            + "\uA806\uA8C4\uA953\uA9C0\uAAF6\uABED";
    /** Arabic letters that join to the one before them only, so nothing after them needs to be kept apart. */
    private static final String NOT_JOINING_ON =
            "\u0621\u0622\u0623\u0624\u0625\u0627\u0629\u062F\u0630\u0631\u0632\u0648"
                    + "\u0671\u0688\u0691\u0698\u06C0\u06C3\u06D2\u06D5";

    private Joiners() {}

    static boolean isJoiner(int c) {
        return c == NON_JOINER || c == JOINER;
    }

    static boolean areInPlace(String label) {
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            if (isJoiner(c) && !isInPlace(label, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInPlace(String label, int at) {
        if (at == 0) {
            return false;
        }
        char before = label.charAt(at - 1);
        if (VIRAMAS.indexOf(before) >= 0) {
            return true;
        }
        return label.charAt(at) == NON_JOINER
                && at + 1 < label.length()
                && isArabicLetter(before)
                && NOT_JOINING_ON.indexOf(before) < 0
                && isArabicLetter(label.charAt(at + 1));
    }

    private static boolean isArabicLetter(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC && Character.isLetter(c);
    }
}
