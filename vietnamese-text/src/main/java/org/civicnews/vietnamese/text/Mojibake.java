package org.civicnews.vietnamese.text;

/** Undoes the reading of UTF-8 as windows-1252 or ISO-8859-1. */
final class Mojibake {
    private Mojibake() {}

    static String decode(String garbled) {
        char[] out = new char[garbled.length()];
        int n = 0;
        int i = 0;
        while (i < garbled.length()) {
            char first = garbled.charAt(i);
            int lead = first < 0x80 ? first : LegacyTable.byteOf(first);
            int length = lengthOf(lead);
            int c = length < 2 ? -1 : read(garbled, i, lead, length);
            if (c < 0) {
                out[n++] = first;
                i++;
            } else {
                n += Character.toChars(c, out, n);
                i += length;
            }
        }
        return VietnameseText.marksOnly(new String(out, 0, n));
    }

    private static int lengthOf(int lead) {
        if (lead < 0xC2) {
            return 1;
        }
        if (lead <= 0xDF) {
            return 2;
        }
        return lead <= 0xEF ? 3 : lead <= 0xF4 ? 4 : 1;
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
