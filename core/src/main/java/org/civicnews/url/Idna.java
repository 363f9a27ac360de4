package org.civicnews.url;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * International host names by UTS 46, non-transitional: what a browser makes of {@code ＶＩỆＴ．vn}. The JDK's own
 * {@code java.net.IDN} follows IDNA 2003, which turns {@code faß} into another host; here ß, ς and the joiners stay, and
 * code points that the JDK's Unicode does not know are refused. Pure and thread-safe.
 */
final class Idna {
    static final String PREFIX = "xn--";
    /** Decoding takes time with the square of the length; no label that can be registered has more than 63. */
    private static final int LONGEST_ENCODED = 255;

    private static final int CAPITAL_DOTTED_I = 0x130;
    private static final int CAPITAL_SHARP_S = 0x1E9E;
    private static final int IDEOGRAPHIC_STOP = 0x3002;
    private static final int HALF_WIDTH_STOP = 0xFF61;

    private Idna() {}

    /**
     * Maps a host: case, width and compatibility forms, ideographic full stops.
     *
     * @return the host mapped, still in Unicode; null if it holds what no host may hold
     */
    static @Nullable String map(String host) {
        StringBuilder mapped = new StringBuilder(host.length());
        for (int i = 0; i < host.length(); ) {
            int c = host.codePointAt(i);
            i += Character.charCount(c);
            if (isIgnored(c)) {
                continue;
            }
            if (isDisallowed(c)) {
                return null;
            }
            fold(c, mapped);
        }
        String composed = Normalizer.normalize(mapped, Normalizer.Form.NFKC);
        StringBuilder again = new StringBuilder(composed.length());
        composed.codePoints().forEach(c -> fold(c, again));
        return Normalizer.normalize(again, Normalizer.Form.NFC);
    }

    private static void fold(int c, StringBuilder out) {
        if (c == IDEOGRAPHIC_STOP || c == HALF_WIDTH_STOP) {
            out.append('.');
        } else if (c == CAPITAL_DOTTED_I) {
            out.append("i\u0307");
        } else if (c == CAPITAL_SHARP_S) {
            out.append('\u00DF');
        } else if (isCherokee(c)) {
            out.appendCodePoint(Character.toUpperCase(c));
        } else if (c == 0x345 || (c >= 0x1F80 && c <= 0x1FFC)) {
            String upper = new StringBuilder().appendCodePoint(c).toString().toUpperCase(java.util.Locale.ROOT);
            upper.codePoints().forEach(u -> out.appendCodePoint(Character.toLowerCase(u)));
        } else {
            out.appendCodePoint(Character.toLowerCase(c));
        }
    }

    /** Cherokee folds to its capitals. */
    private static boolean isCherokee(int c) {
        return (c >= 0x13A0 && c <= 0x13FD) || (c >= 0xAB70 && c <= 0xABBF);
    }

    private static boolean isIgnored(int c) {
        return c == 0xAD
                || c == 0x34F
                || (c >= 0x180B && c <= 0x180D)
                || c == 0x200B
                || c == 0x2060
                || c == 0x2064
                || (c >= 0xFE00 && c <= 0xFE0F)
                || c == 0xFEFF
                || (c >= 0xE0100 && c <= 0xE01EF);
    }

    private static boolean isDisallowed(int c) {
        return switch (Character.getType(c)) {
            case Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR -> true;
            case Character.CONTROL -> c >= 0x80;
            case Character.FORMAT -> !Joiners.isJoiner(c);
            default ->
                isHangulFiller(c)
                        || c == 0x17B4
                        || c == 0x17B5
                        || (c >= 0x2488 && c <= 0x249B)
                        || (c >= 0x2FF0 && c <= 0x2FFB)
                        || c == 0xFFFC
                        || c == 0xFFFD;
        };
    }

    private static boolean isHangulFiller(int c) {
        return c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0;
    }

    /**
     * Tells whether a mapped label may stand in a host.
     *
     * @param label a label in Unicode, without dots
     */
    static boolean isValid(String label) {
        if (label.isEmpty() || Ascii.isAscii(label)) {
            return true;
        }
        int type = Character.getType(label.codePointAt(0));
        boolean startsWithMark = type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
        return !startsWithMark && !label.startsWith(PREFIX) && Joiners.areInPlace(label);
    }

    /**
     * Decodes an {@code xn--} label.
     *
     * @param label the label in lower case, with the prefix
     * @return the label in Unicode, null if no valid label has that form
     */
    static @Nullable String decode(String label) {
        if (label.length() > LONGEST_ENCODED) {
            return null;
        }
        String decoded = Punycode.decode(label.substring(PREFIX.length()));
        boolean valid = decoded != null
                && !Ascii.isAscii(decoded)
                && decoded.indexOf('.') < 0
                && decoded.equals(map(decoded))
                && isValid(decoded);
        return valid ? decoded : null;
    }

    /**
     * Writes a mapped label in ASCII.
     *
     * @param label a valid label
     * @return the label with {@code xn--} if it needs it; a label too long to be registered stays as it is
     */
    static String encode(String label) {
        return Ascii.isAscii(label) || label.length() > LONGEST_ENCODED ? label : PREFIX + Punycode.encode(label);
    }
}
