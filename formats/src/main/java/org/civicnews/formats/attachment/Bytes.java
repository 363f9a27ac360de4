package org.civicnews.formats.attachment;

import java.nio.charset.StandardCharsets;

/** Reads numbers and words out of bytes. Immutable and thread-safe if nobody changes the array. */
final class Bytes {
    private final byte[] array;
    private final boolean littleEndian;

    private Bytes(byte[] array, boolean littleEndian) {
        this.array = array;
        this.littleEndian = littleEndian;
    }

    static Bytes bigEndian(byte[] array) {
        return new Bytes(array, false);
    }

    static Bytes littleEndian(byte[] array) {
        return new Bytes(array, true);
    }

    int size() {
        return array.length;
    }

    /** A byte, 0 to 255; -1 outside. */
    int u8(long at) {
        return at >= 0 && at < array.length ? array[(int) at] & 0xFF : -1;
    }

    /** Two bytes; -1 if one of them lies outside. */
    int u16(long at) {
        if (at < 0 || at + 2 > array.length) {
            return -1;
        }
        int first = u8(at);
        int second = u8(at + 1);
        return littleEndian ? second << 8 | first : first << 8 | second;
    }

    /** Four bytes; -1 if one of them lies outside. */
    long u32(long at) {
        if (at < 0 || at + 4 > array.length) {
            return -1;
        }
        long first = u16(at);
        long second = u16(at + 2);
        return littleEndian ? second << 16 | first : first << 16 | second;
    }

    /** Whether these ASCII characters stand at an offset. */
    boolean isAt(long at, String ascii) {
        if (at < 0 || at + ascii.length() > array.length) {
            return false;
        }
        for (int i = 0; i < ascii.length(); i++) {
            if (array[(int) at + i] != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The offset of ASCII characters written in small letters, found in either case; -1 if they do not occur in the range. */
    int indexOfWord(String small, int from, int to) {
        int last = Math.min(to, array.length) - small.length();
        for (int i = Math.max(from, 0); i <= last; i++) {
            int k = 0;
            while (k < small.length() && lower(array[i + k]) == small.charAt(k)) {
                k++;
            }
            if (k == small.length()) {
                return i;
            }
        }
        return -1;
    }

    private static int lower(byte b) {
        return b >= 'A' && b <= 'Z' ? b | 32 : b;
    }

    /** The last offset of an ASCII word at or after a bound; -1 if there is none. */
    int lastIndexOf(String ascii, int from) {
        for (int i = array.length - ascii.length(); i >= Math.max(from, 0); i--) {
            if (isAt(i, ascii)) {
                return i;
            }
        }
        return -1;
    }

    /** A piece as Latin-1 text, cut where the bytes end. */
    String latin1(long from, long length) {
        int start = (int) Math.min(Math.max(from, 0), array.length);
        int count = (int) Math.min(Math.max(length, 0), array.length - start);
        return new String(array, start, count, StandardCharsets.ISO_8859_1);
    }
}
