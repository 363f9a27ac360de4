package org.civicnews.formats.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Tells UTF-8 from what Jackson's parser takes for it: other encodings, which it would detect, and the few malformed
 * sequences that it decodes (overlong ones, halves of surrogate pairs, and code points past the last). All other malformed
 * bytes the parser refuses itself, so only documents with bytes that can begin such a sequence are looked at twice.
 */
final class Utf8 {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private Utf8() {}

    /** Whether the parser, given the first of these bytes, reads exactly the UTF-8 text that they are, or refuses them. */
    static boolean isSafe(byte[] bytes, int length) {
        if (isOtherEncoding(bytes, length)) {
            return false;
        }
        return !isSuspect(bytes, length) || isWellFormed(bytes, length);
    }

    /** Looks at eight bytes at a time. */
    private static boolean isSuspect(byte[] bytes, int length) {
        long suspects = 0;
        int at = 0;
        for (; at + Long.BYTES <= length; at += Long.BYTES) {
            suspects |= suspects((long) EIGHT.get(bytes, at));
        }
        long rest = 0;
        for (; at < length; at++) {
            rest = rest << Byte.SIZE | bytes[at] & 0xFF;
        }
        return ((suspects | suspects(rest)) & HIGH_BITS) != 0;
    }

    /**
     * Has a {@link #HIGH_BITS} if one of eight bytes is C0, C1, E0, or ED and above; the other bits tell nothing. The letters of
     * Vietnamese begin with C3 to C6 and E1, its quotation marks and dashes with E2.
     */
    private static long suspects(long bytes) {
        long fromEd = ((bytes & eight(0x7F)) + eight(0x13)) & bytes;
        return fromEd | zeros((bytes & eight(0xFE)) ^ eight(0xC0)) | zeros(bytes ^ eight(0xE0));
    }

    /** A byte eight times. */
    private static long eight(int value) {
        return value * ONES;
    }

    /** Has a high bit if one of eight bytes is 0. */
    private static long zeros(long bytes) {
        return (bytes - ONES) & ~bytes;
    }

    /** UTF-16 and UTF-32 begin with their own mark or, as JSON begins with an ASCII character, have a zero among the first bytes. */
    private static boolean isOtherEncoding(byte[] bytes, int length) {
        for (int i = 0; i < Math.min(4, length); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return length > 0 && (bytes[0] == (byte) 0xFE || bytes[0] == (byte) 0xFF);
    }

    private static boolean isWellFormed(byte[] bytes, int length) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
