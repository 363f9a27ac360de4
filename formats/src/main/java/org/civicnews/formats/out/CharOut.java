package org.civicnews.formats.out;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.CharBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A buffer of characters that a writer fills: kept as a whole, or passed on to a sink as it fills, so that a document of any
 * size needs a few kilobytes. Serves one writing; not thread-safe.
 */
public class CharOut {
    /** The longest piece that {@link #reserve} makes room for. */
    public static final int PIECE = 1024;

    /** What is passed on at a time. */
    private static final int CHUNK = 4096;

    /** Room for an article of usual length, so that it is not copied as it grows. */
    private static final int USUAL = 32_768;

    /** What was written and not passed on stands before {@link #size}. */
    protected char[] buffer;

    protected int size;

    private final @Nullable Appendable sink;

    /** Keeps everything, for {@link #toString()}. */
    public CharOut() {
        this(USUAL);
    }

    /**
     * Keeps everything, for {@link #toString()}.
     *
     * @param room how many characters are expected; more cost a copy
     */
    protected CharOut(int room) {
        this.sink = null;
        this.buffer = new char[room];
    }

    /**
     * Passes everything on as the buffer fills; {@link #flush()} passes on the rest.
     *
     * @param sink takes the characters; neither flushed nor closed
     */
    public CharOut(Appendable sink) {
        this.sink = sink;
        this.buffer = new char[CHUNK];
    }

    /**
     * Takes characters as they are.
     *
     * @param text what to write
     */
    public final void put(String text) {
        int length = text.length();
        if (length > buffer.length - size) {
            putInPieces(text);
            return;
        }
        text.getChars(0, length, buffer, size);
        size += length;
    }

    private void putInPieces(String text) {
        for (int from = 0; from < text.length(); ) {
            int to = Math.min(text.length(), from + PIECE);
            reserve(to - from);
            text.getChars(from, to, buffer, size);
            size += to - from;
            from = to;
        }
    }

    /**
     * Takes one character as it is.
     *
     * @param c what to write
     */
    public final void put(char c) {
        if (size == buffer.length) {
            reserve(1);
        }
        buffer[size++] = c;
    }

    /**
     * Takes characters as they are.
     *
     * @param text where they stand
     * @param start where they begin
     * @param length how many they are
     */
    public final void put(char[] text, int start, int length) {
        for (int done = 0; done < length; ) {
            int step = Math.min(PIECE, length - done);
            reserve(step);
            System.arraycopy(text, start + done, buffer, size, step);
            size += step;
            done += step;
        }
    }

    /**
     * Takes a number in decimal digits.
     *
     * @param number what to write
     */
    public final void put(int number) {
        if (number < 0 || number > 9999) {
            put(Integer.toString(number));
            return;
        }
        reserve(4);
        int digits = number < 10 ? 1 : number < 100 ? 2 : number < 1000 ? 3 : 4;
        int rest = number;
        for (int i = digits - 1; i >= 0; i--) {
            buffer[size + i] = (char) ('0' + rest % 10);
            rest /= 10;
        }
        size += digits;
    }

    /**
     * Makes room behind what was written.
     *
     * @param wanted how many characters, at most {@link #PIECE}
     */
    protected final void reserve(int wanted) {
        if (wanted <= buffer.length - size) {
            return;
        }
        if (sink == null) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        } else {
            flush();
        }
    }

    /**
     * Looks a text over for what has to be escaped, four characters at a time.
     *
     * @param text the characters
     * @param start the first
     * @param end after the last
     * @param kinds what each of all characters is, as bits
     * @param kind the bits that ask for an escape
     * @return where the first character of that kind stands; {@code end} if there is none
     */
    protected static int plain(char[] text, int start, int end, byte[] kinds, byte kind) {
        int at = start;
        while (at + 3 < end
                && ((kinds[text[at]] | kinds[text[at + 1]] | kinds[text[at + 2]] | kinds[text[at + 3]]) & kind) == 0) {
            at += 4;
        }
        while (at < end && (kinds[text[at]] & kind) == 0) {
            at++;
        }
        return at;
    }

    /** Passes on what the buffer holds. */
    public final void flush() {
        if (sink == null || size == 0) {
            return;
        }
        try {
            if (sink instanceof Writer writer) {
                writer.write(buffer, 0, size);
            } else if (sink instanceof StringBuilder builder) {
                builder.append(buffer, 0, size);
            } else {
                sink.append(CharBuffer.wrap(buffer, 0, size));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        size = 0;
    }

    /** {@return what is in the buffer: everything, if nothing takes it on} */
    @Override
    public String toString() {
        return new String(buffer, 0, size);
    }
}
