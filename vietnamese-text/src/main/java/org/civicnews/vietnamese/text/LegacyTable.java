package org.civicnews.vietnamese.text;

import java.util.List;

/**
 * A byte encoding as tables: what a byte stands for, what two bytes stand for together, and the bytes of a character.
 * Immutable and thread-safe.
 */
final class LegacyTable {
    /** What windows-1252 puts in 0x80 to 0x9F; U+0000 where it puts nothing. */
    private static final String WINDOWS = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0" + "\0‘’“”•–—˜™š›œ\0žŸ";

    private static final int ENCODED_END = 0x2200;

    /** The byte of a character of windows-1252, less one so that 0 means none. */
    private static final byte[] BYTES = new byte[ENCODED_END];

    static {
        for (int i = 0; i < WINDOWS.length(); i++) {
            char c = WINDOWS.charAt(i);
            BYTES[c] = (byte) (c == 0 ? 0 : 0x7F + i);
        }
    }

    private final char[] single = new char[0x100];
    private final byte[] first = new byte[0x100];
    private final char[][] pairs = new char[0x80][];
    private final char[] encoded = new char[ENCODED_END];
    private int firsts;

    private LegacyTable() {}

    /**
     * Reads a column of the table of encodings.
     *
     * @param column the column of {@code legacy_encodings.tsv}
     * @param windows whether the rest of the upper bytes is as in windows-1252, as in fonts made for Windows
     */
    static LegacyTable column(int column, boolean windows) {
        LegacyTable table = new LegacyTable();
        List<String[]> rows = TextTable.rows("legacy_encodings.tsv");
        for (String[] row : rows) {
            table.enter(row[0].charAt(0), Integer.parseInt(row[column], 16));
        }
        for (int b = 0; b < 0x100; b++) {
            boolean free = table.single[b] == 0 && (b < 0x80 || windows);
            char c = b >= 0x80 && b < 0xA0 ? WINDOWS.charAt(b - 0x80) : (char) b;
            if (free && (c != 0 || b == 0)) {
                table.enter(c, b);
            }
        }
        return table;
    }

    /** Adds the loose tones of windows-1258. */
    LegacyTable withLooseTones() {
        enter('\u0300', 0xCC);
        enter('\u0309', 0xD2);
        enter('\u0303', 0xDE);
        enter('\u0301', 0xEC);
        enter('\u0323', 0xF2);
        enter('₫', 0xFE);
        return this;
    }

    private void enter(char c, int bytes) {
        if (bytes < 0x100) {
            // Two letters may share a byte (the toned capitals of TCVN3); the small one is read.
            boolean taken = single[bytes] != 0 && Character.isUpperCase(c) && !Character.isUpperCase(single[bytes]);
            single[bytes] = taken ? single[bytes] : c;
        } else {
            pair(bytes >> 8, bytes & 0xFF, c);
        }
        if (encoded[c] == 0) {
            encoded[c] = (char) bytes;
        }
    }

    private void pair(int lead, int mark, char c) {
        if (first[lead] == 0) {
            first[lead] = (byte) ++firsts;
            pairs[firsts] = new char[0x100];
        }
        pairs[first[lead]][mark] = c;
    }

    /** Reads a mark of the other case as well: fonts of VNI have both, and typists mixed them. */
    LegacyTable withMarksOfEitherCase() {
        for (char[] marks : pairs) {
            for (int b = 0xC0; marks != null && b < 0x100; b++) {
                marks[b] = marks[b] != 0 ? marks[b] : marks[b ^ 0x20];
            }
        }
        return this;
    }

    /** {@return the byte that a character was read from as ISO-8859-1 or windows-1252, -1 if from neither} */
    static int byteOf(char c) {
        if (c < 0x100) {
            return c;
        }
        int before = c < ENCODED_END ? BYTES[c] & 0xFF : 0;
        return before == 0 ? -1 : before + 1;
    }

    /** {@return the character of a byte, U+0000 if it has none} */
    char single(int b) {
        return single[b];
    }

    /** {@return whether a byte may be the first of two} */
    boolean leads(int b) {
        return first[b] != 0;
    }

    /** {@return the character of two bytes, U+0000 if they are none together} */
    char pair(int lead, int mark) {
        char[] marks = pairs[first[lead]];
        return marks == null ? 0 : marks[mark];
    }

    /** {@return one byte, or two as {@code first << 8 | second}; 0 if the encoding has not got the character} */
    int bytes(char c) {
        return c < ENCODED_END ? encoded[c] : 0;
    }

    String decode(CharSequence garbled) {
        char[] out = new char[garbled.length()];
        int length = 0;
        int lead = 0;
        for (int i = 0; i < garbled.length(); i++) {
            char c = garbled.charAt(i);
            int b = c < 0x80 ? c : byteOf(c);
            char together = lead == 0 || b < 0 ? 0 : pair(lead, b);
            if (together != 0) {
                out[length - 1] = together;
                lead = 0;
            } else {
                char alone = b < 0 ? 0 : single[b];
                out[length++] = alone == 0 ? c : alone;
                lead = b > 0 && first[b] != 0 ? b : 0;
            }
        }
        return new String(out, 0, length);
    }

    String decode(byte[] bytes) {
        char[] out = new char[bytes.length];
        int length = 0;
        int lead = 0;
        for (byte signed : bytes) {
            int b = signed & 0xFF;
            char together = lead == 0 ? 0 : pair(lead, b);
            if (together != 0) {
                out[length - 1] = together;
                lead = 0;
            } else {
                char alone = single[b];
                out[length++] = alone == 0 ? (char) b : alone;
                lead = first[b] != 0 ? b : 0;
            }
        }
        return new String(out, 0, length);
    }
}
