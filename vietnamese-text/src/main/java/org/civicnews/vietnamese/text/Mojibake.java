package org.civicnews.vietnamese.text;

/** Undoes the reading of UTF-8 as windows-1252 or ISO-8859-1. */
final class Mojibake {
    private Mojibake() {}

    static String decode(String garbled) {
        StringBuilder out = new StringBuilder(garbled.length());
        int i = 0;
        while (i < garbled.length()) {
            int lead = LegacyTable.byteOf(garbled.charAt(i));
            int length = lengthOf(lead);
            int c = length < 2 ? -1 : read(garbled, i, lead, length);
            if (c < 0) {
                out.append(garbled.charAt(i++));
            } else {
                out.appendCodePoint(c);
                i += length;
            }
        }
        return VietnameseText.marksOnly(out.toString());
    }

    private static int lengthOf(int lead) {
        if (lead >= 0xC2 && lead <= 0xDF) {
            return 2;
        }
        return lead >= 0xE0 && lead <= 0xEF ? 3 : lead >= 0xF0 && lead <= 0xF4 ? 4 : 1;
    }

    private static int read(String text, int from, int lead, int length) {
        if (from + length > text.length()) {
            return -1;
        }
        int c = lead & (0x7F >> length);
        for (int i = 1; i < length; i++) {
            char next = text.charAt(from + i);
            // Byte 0xA0 is a no-break space, which many a program has turned into a plain one.
            int b = next == ' ' && i == length - 1 ? 0xA0 : LegacyTable.byteOf(next);
            if (b < 0x80 || b > 0xBF) {
                return -1;
            }
            c = c << 6 | (b & 0x3F);
        }
        boolean shortest = length == 2 || c >= (length == 3 ? 0x800 : 0x10000);
        boolean scalar = c < 0xD800 || (c > 0xDFFF && c <= 0x10FFFF);
        return shortest && scalar ? c : -1;
    }
}
