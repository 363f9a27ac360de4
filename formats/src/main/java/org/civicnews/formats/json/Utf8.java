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
    private static final long NOT_ASCII = 0x8080808080808080L;
    private static final byte[] SUSPECT = new byte[256];

    static {
        for (int lead : new int[] {0xC0, 0xC1, 0xE0, 0xED, 0xF0, 0xF4, 0xF5, 0xF6, 0xF7}) {
            SUSPECT[lead] = 1;
        }
    }

    private Utf8() {}

    /** Whether the parser, given these bytes, reads exactly the UTF-8 text that they are, or refuses them. */
    static boolean isSafe(byte[] bytes) {
        if (isOtherEncoding(bytes)) {
            return false;
        }
        return !isSuspect(bytes) || isWellFormed(bytes);
    }

    /** Eight ASCII characters are passed over at a time: names, dates and numbers are made of them. */
    private static boolean isSuspect(byte[] bytes) {
        int suspect = 0;
        int at = 0;
        for (; at + 8 <= bytes.length; at += 8) {
            if (((long) EIGHT.get(bytes, at) & NOT_ASCII) != 0) {
                for (int i = at; i < at + 8; i++) {
                    suspect |= SUSPECT[bytes[i] & 0xFF];
                }
            }
        }
        for (; at < bytes.length; at++) {
            suspect |= SUSPECT[bytes[at] & 0xFF];
        }
        return suspect != 0;
    }

    /** UTF-16 and UTF-32 begin with their own mark or, as JSON begins with an ASCII character, have a zero among the first bytes. */
    private static boolean isOtherEncoding(byte[] bytes) {
        for (int i = 0; i < Math.min(4, bytes.length); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return bytes.length > 0 && (bytes[0] == (byte) 0xFE || bytes[0] == (byte) 0xFF);
    }

    private static boolean isWellFormed(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
