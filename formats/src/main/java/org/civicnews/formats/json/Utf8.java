package org.civicnews.formats.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Tells UTF-8 from what Jackson's parser takes for it: other encodings, which it would detect, and the few malformed
 * sequences that it decodes (overlong ones, halves of surrogate pairs, and code points past the last). All other malformed
 * bytes the parser refuses itself, so only documents with bytes that can begin such a sequence are looked at twice.
 */
final class Utf8 {
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
        int suspect = 0;
        for (byte b : bytes) {
            suspect |= SUSPECT[b & 0xFF];
        }
        return suspect == 0 || isWellFormed(bytes);
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
