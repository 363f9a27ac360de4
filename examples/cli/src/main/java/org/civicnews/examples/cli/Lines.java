package org.civicnews.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads lines one by one, each in UTF-8, so that one bad line does not spoil the others. */
final class Lines {
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final boolean legacy;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int limit;
    private long number;

    /**
     * Starts to read.
     *
     * @param in the bytes
     * @param legacy whether a line that is not UTF-8 is taken byte for byte (ISO 8859-1), as the decoders of legacy
     *     encodings expect it, rather than refused
     */
    Lines(InputStream in, boolean legacy) {
        this.in = in;
        this.legacy = legacy;
    }

    /** The number of the line read last, 1 for the first. */
    long number() {
        return number;
    }

    /**
     * Reads the next line.
     *
     * @return the line without its end, null after the last
     * @throws Refused if the line is not UTF-8; the next call reads on after it
     * @throws IOException if the input cannot be read
     */
    @Nullable
    String next() throws IOException, Refused {
        byte[] line = bytes();
        if (line == null) {
            return null;
        }
        number++;
        int start = number == 1 && startsWithMark(line) ? 3 : 0;
        int end = line.length > start && line[line.length - 1] == '\r' ? line.length - 1 : line.length;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line, start, end - start))
                    .toString();
        } catch (CharacterCodingException e) {
            if (legacy) {
                return new String(line, start, end - start, StandardCharsets.ISO_8859_1);
            }
            throw new Refused("NOT_UTF8", "line " + number + " is not UTF-8 text");
        }
    }

    private static boolean startsWithMark(byte[] line) {
        return line.length >= 3 && line[0] == (byte) 0xEF && line[1] == (byte) 0xBB && line[2] == (byte) 0xBF;
    }

    private byte @Nullable [] bytes() throws IOException {
        ByteArrayOutputStream line = null;
        while (true) {
            if (position == limit) {
                position = 0;
                limit = in.read(buffer);
                if (limit < 0) {
                    limit = 0;
                    return line == null ? null : line.toByteArray();
                }
            }
            line = line == null ? new ByteArrayOutputStream(128) : line;
            int start = position;
            while (position < limit && buffer[position] != '\n') {
                position++;
            }
            line.write(buffer, start, position - start);
            if (position < limit) {
                position++;
                return line.toByteArray();
            }
        }
    }
}
