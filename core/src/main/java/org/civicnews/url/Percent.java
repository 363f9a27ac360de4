package org.civicnews.url;

/** Percent-encoding: {@code %C3%AD} stands for the UTF-8 bytes of {@code í}. */
final class Percent {
    /** Stands for a sequence that is no well-formed UTF-8. */
    private static final int MALFORMED = -1;

    private Percent() {}

    /** Reads the byte of the {@code %XX} at an index, -1 if there is none before the end. */
    static int byteAt(String text, int at, int end) {
        if (at + 2 >= end || text.charAt(at) != '%') {
            return -1;
        }
        int high = hex(text.charAt(at + 1));
        int low = hex(text.charAt(at + 2));
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }

    static int hex(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        int letter = c | 0x20;
        return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
    }

    /** {@return the number of bytes in the UTF-8 form that a byte begins, 0 if none begins so} */
    private static int sequenceLength(int first) {
        if (first < 0x80) {
            return 1;
        }
        if (first >= 0xC2 && first < 0xE0) {
            return 2;
        }
        if (first >= 0xE0 && first < 0xF0) {
            return 3;
        }
        return first >= 0xF0 && first < 0xF5 ? 4 : 0;
    }

    /**
     * Decodes the character whose encoded bytes begin at an index.
     *
     * @return the code point in the lower bits and the number of encoded bytes above bit 24; {@link #MALFORMED} if
     *     there is no whole character, and then {@link #isCharacter} is false
     */
    static int characterAt(String text, int at, int end) {
        int first = byteAt(text, at, end);
        int length = first < 0 ? 0 : sequenceLength(first);
        if (length == 0) {
            return MALFORMED;
        }
        int codePoint = length == 1 ? first : first & 0x7F >> length;
        for (int i = 1; i < length; i++) {
            int next = byteAt(text, at + 3 * i, end);
            if (next < 0 || (next & 0xC0) != 0x80) {
                return MALFORMED;
            }
            codePoint = (codePoint << 6) | (next & 0x3F);
        }
        boolean tooLong = (length == 3 && codePoint < 0x800) || (length == 4 && codePoint < 0x10000);
        boolean outside = codePoint > 0x10FFFF || (codePoint >= 0xD800 && codePoint < 0xE000);
        return tooLong || outside ? MALFORMED : length << 24 | codePoint;
    }

    static boolean isCharacter(int decoded) {
        return decoded != MALFORMED;
    }

    static int codePoint(int decoded) {
        return decoded & 0xFFFFFF;
    }

    /** {@return how many UTF-16 units of the text the encoded character takes} */
    static int width(int decoded) {
        return 3 * (decoded >>> 24);
    }

    /**
     * Decodes a piece of text once. What is no whole character in UTF-8 stays encoded.
     *
     * @return the piece decoded
     */
    static String decode(String text, int start, int end) {
        int percent = text.indexOf('%', start);
        if (percent < 0 || percent >= end) {
            return text.substring(start, end);
        }
        StringBuilder decoded = new StringBuilder(end - start).append(text, start, percent);
        for (int i = percent; i < end; ) {
            int character = text.charAt(i) == '%' ? characterAt(text, i, end) : MALFORMED;
            if (isCharacter(character)) {
                decoded.appendCodePoint(codePoint(character));
                i += width(character);
            } else {
                decoded.append(text.charAt(i++));
            }
        }
        return decoded.toString();
    }

    /** Appends the UTF-8 bytes of a code point, each as {@code %XX}; an unpaired surrogate becomes U+FFFD. */
    static void encode(int codePoint, StringBuilder out) {
        int c = codePoint >= 0xD800 && codePoint < 0xE000 ? 0xFFFD : codePoint;
        if (c < 0x80) {
            encodeByte(c, out);
        } else if (c < 0x800) {
            encodeByte(0xC0 | c >> 6, out);
            encodeByte(0x80 | (c & 0x3F), out);
        } else {
            if (c < 0x10000) {
                encodeByte(0xE0 | c >> 12, out);
            } else {
                encodeByte(0xF0 | c >> 18, out);
                encodeByte(0x80 | (c >> 12 & 0x3F), out);
            }
            encodeByte(0x80 | (c >> 6 & 0x3F), out);
            encodeByte(0x80 | (c & 0x3F), out);
        }
    }

    private static void encodeByte(int value, StringBuilder out) {
        out.append('%').append("0123456789ABCDEF".charAt(value >> 4)).append("0123456789ABCDEF".charAt(value & 15));
    }
}
