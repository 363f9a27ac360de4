package org.civicnews.formats.out;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/**
 * Encodes characters as UTF-8 on their way into a stream, which is neither flushed nor closed. Half a surrogate pair becomes
 * a question mark, as everywhere in Java. Serves one writing; not thread-safe.
 */
public final class Utf8Out extends Writer {
    private static final int CHARS = 2048;
    private static final int MOST_BYTES = 3;
    private static final byte UNKNOWN = '?';

    private final OutputStream out;
    private final byte[] bytes = new byte[CHARS * MOST_BYTES];

    /** The first half of a pair whose second half comes with the next piece; 0 if there is none. */
    private char half;

    /**
     * Makes an encoder.
     *
     * @param out takes the bytes
     */
    public Utf8Out(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(char[] text, int start, int length) throws IOException {
        int end = start + length;
        int from = start;
        if (half != 0 && from < end) {
            boolean pair = Character.isLowSurrogate(text[from]);
            char[] both = {half, pair ? text[from++] : half};
            out.write(bytes, 0, encode(both, 0, pair ? 2 : 1));
            half = 0;
        }
        if (from < end && Character.isHighSurrogate(text[end - 1])) {
            half = text[--end];
        }
        while (from < end) {
            int to = Math.min(end, from + CHARS);
            to -= to < end && Character.isHighSurrogate(text[to - 1]) ? 1 : 0;
            out.write(bytes, 0, encode(text, from, to));
            from = to;
        }
    }

    /** Most of a page is markup, which is ASCII: a run of it is copied in a loop of its own. */
    private int encode(char[] text, int from, int to) {
        byte[] encoded = bytes;
        int size = 0;
        int at = from;
        while (at < to) {
            char c = text[at++];
            if (c < 0x80) {
                encoded[size++] = (byte) c;
                while (at < to && text[at] < 0x80) {
                    encoded[size++] = (byte) text[at++];
                }
            } else if (c < 0x800) {
                encoded[size++] = (byte) (0xC0 | c >> 6);
                encoded[size++] = (byte) (0x80 | c & 0x3F);
            } else if (!Character.isSurrogate(c)) {
                encoded[size++] = (byte) (0xE0 | c >> 12);
                encoded[size++] = (byte) (0x80 | c >> 6 & 0x3F);
                encoded[size++] = (byte) (0x80 | c & 0x3F);
            } else if (at < to && Character.isSurrogatePair(c, text[at])) {
                int point = Character.toCodePoint(c, text[at++]);
                encoded[size++] = (byte) (0xF0 | point >> 18);
                encoded[size++] = (byte) (0x80 | point >> 12 & 0x3F);
                encoded[size++] = (byte) (0x80 | point >> 6 & 0x3F);
                encoded[size++] = (byte) (0x80 | point & 0x3F);
            } else {
                encoded[size++] = UNKNOWN;
            }
        }
        return size;
    }

    /** Ends the text: half a pair that waited for its other half becomes a question mark. */
    @Override
    public void flush() throws IOException {
        if (half != 0) {
            half = 0;
            out.write(UNKNOWN);
        }
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
