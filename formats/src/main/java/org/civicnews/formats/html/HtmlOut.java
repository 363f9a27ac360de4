package org.civicnews.formats.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.CharBuffer;
import java.util.Arrays;
import org.civicnews.formats.json.RecordJson;
import org.jspecify.annotations.Nullable;

/**
 * Takes markup as it is and text escaped for its place (HTML Standard, 13.3), through one buffer. Text is never
 * sanitised: every character of it is shown, and only what no HTML document may hold (NUL, other controls, lone
 * surrogates) becomes U+FFFD. Serves one writing; not thread-safe.
 */
final class HtmlOut {
    /** What is passed on at a time. */
    private static final int CHUNK = 8192;

    /** How much text is looked over at a time. */
    private static final int PIECE = 512;

    /** Room for an article of usual length, so that it is not copied as it grows. */
    private static final int USUAL = 32_768;

    /** What has to be escaped where: in element text, in a value in double quotes, in a value in single quotes. */
    private static final byte TEXT = 1;

    private static final byte DOUBLE_QUOTED = 2;
    private static final byte SINGLE_QUOTED = 4;

    /** In a JSON string of a script element. */
    private static final byte SCRIPT = 8;

    private static final byte[] ESCAPED = new byte[0xA0];

    static {
        byte everywhere = TEXT | DOUBLE_QUOTED | SINGLE_QUOTED | SCRIPT;
        Arrays.fill(ESCAPED, 0, 0x20, everywhere);
        Arrays.fill(ESCAPED, 0x7F, 0xA0, everywhere);
        ESCAPED['\t'] = SCRIPT;
        ESCAPED['\n'] = TEXT | SCRIPT;
        ESCAPED['<'] = everywhere;
        ESCAPED['>'] = everywhere;
        ESCAPED['&'] = everywhere;
        ESCAPED['"'] = DOUBLE_QUOTED | SCRIPT;
        ESCAPED['\\'] = SCRIPT;
        ESCAPED['\''] = SINGLE_QUOTED;
    }

    private final @Nullable Appendable sink;
    private final char[] piece = new char[PIECE];
    private char[] buffer;
    private int size;

    /** Keeps everything, for {@link #toString()}. */
    HtmlOut() {
        this.sink = null;
        this.buffer = new char[USUAL];
    }

    /** Passes everything on as the buffer fills; {@link #flush()} passes on the rest. */
    HtmlOut(Appendable sink) {
        this.sink = sink;
        this.buffer = new char[CHUNK];
    }

    /** Writes markup that this package itself wrote. */
    HtmlOut raw(String markup) {
        append(markup, 0, markup.length());
        return this;
    }

    HtmlOut raw(int number) {
        return raw(Integer.toString(number));
    }

    /** Writes text between tags; a line feed becomes a line break. */
    HtmlOut text(String text) {
        escape(text, 0, text.length(), TEXT);
        return this;
    }

    HtmlOut text(String text, int start, int end) {
        escape(text, start, end, TEXT);
        return this;
    }

    /** Writes an attribute. */
    HtmlOut attribute(String name, String value) {
        begin(name, '"');
        escape(value, 0, value.length(), DOUBLE_QUOTED);
        return raw("\"");
    }

    /** Writes an attribute in single quotes, because JSON is full of double ones. */
    HtmlOut json(String name, String json) {
        begin(name, '\'');
        escape(json, 0, json.length(), SINGLE_QUOTED);
        return raw("'");
    }

    /** Writes an attribute that holds a record. */
    HtmlOut json(String name, RecordJson record) {
        begin(name, '\'');
        SingleQuoted value = new SingleQuoted();
        record.writeTo(value);
        value.flush();
        return raw("'");
    }

    /** Writes a part of a value in double quotes. */
    HtmlOut value(String part) {
        escape(part, 0, part.length(), DOUBLE_QUOTED);
        return this;
    }

    /** Begins an attribute; its name is put into the buffer in one go. */
    private void begin(String name, char quote) {
        int length = name.length() + 3;
        if (room(length) < length) {
            flush();
        }
        buffer[size++] = ' ';
        name.getChars(0, name.length(), buffer, size);
        size += name.length();
        buffer[size++] = '=';
        buffer[size++] = quote;
    }

    /**
     * Writes a JSON string that may stand in a script element: besides what JSON asks for, {@code <}, {@code >},
     * {@code &} and the two line separators are written by number, so that nothing in it can end or open a script or a
     * comment (HTML Standard, 4.12.1.3).
     */
    HtmlOut scriptString(String text) {
        raw("\"");
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0xA0 ? (ESCAPED[c] & SCRIPT) == 0 : !isSpecialInScript(c)) {
                continue;
            }
            if (isPair(text, i, text.length())) {
                i++;
                continue;
            }
            append(text, run, i);
            raw(inScript(c));
            run = i + 1;
        }
        append(text, run, text.length());
        return raw("\"");
    }

    private static boolean isSpecialInScript(char c) {
        return c == '\u2028' || c == '\u2029' || Character.isSurrogate(c);
    }

    private static boolean isPair(String text, int i, int end) {
        return Character.isHighSurrogate(text.charAt(i)) && i + 1 < end && Character.isLowSurrogate(text.charAt(i + 1));
    }

    private static String inScript(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            default ->
                Character.isSurrogate(c)
                        ? "\\uFFFD"
                        : "\\u" + Integer.toHexString(0x10000 + c).substring(1);
        };
    }

    /** Goes over the text in pieces, in an array: faster than character by character over a string. */
    private void escape(String text, int start, int end, byte place) {
        for (int from = start; from < end; ) {
            int to = Math.min(end, from + PIECE);
            to -= to < end && isPair(text, to - 1, end) ? 1 : 0;
            text.getChars(from, to, piece, 0);
            escape(piece, 0, to - from, place);
            from = to;
        }
    }

    private void escape(char[] text, int start, int end, byte place) {
        int run = start;
        for (int i = start; i < end; i++) {
            char c = text[i];
            if (c < 0xA0 ? (ESCAPED[c] & place) == 0 : !Character.isSurrogate(c)) {
                continue;
            }
            if (i + 1 < end && Character.isSurrogatePair(c, text[i + 1])) {
                i++;
                continue;
            }
            append(text, run, i);
            raw(escaped(c));
            run = i + 1;
        }
        append(text, run, end);
    }

    /** Takes JSON for an attribute in single quotes as it is made. */
    private final class SingleQuoted extends Writer {
        /** The first half of a pair whose second half comes with the next piece; 0 if there is none. */
        private char half;

        @Override
        public void write(char[] text, int offset, int length) {
            int start = offset;
            int end = offset + length;
            if (half != 0 && start < end) {
                char[] pair = {half, text[start]};
                boolean whole = Character.isSurrogatePair(pair[0], pair[1]);
                escape(pair, 0, whole ? 2 : 1, SINGLE_QUOTED);
                start += whole ? 1 : 0;
                half = 0;
            }
            if (start < end && Character.isHighSurrogate(text[end - 1])) {
                half = text[--end];
            }
            escape(text, start, end, SINGLE_QUOTED);
        }

        @Override
        public void flush() {
            if (half != 0) {
                escape(new char[] {half}, 0, 1, SINGLE_QUOTED);
                half = 0;
            }
        }

        @Override
        public void close() {
            flush();
        }
    }

    private static String escaped(char c) {
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            case '\n' -> "<br>";
            case '\r' -> "&#13;";
            default -> "\uFFFD";
        };
    }

    private void append(String text, int start, int end) {
        for (int from = start; from < end; ) {
            int room = room(end - from);
            text.getChars(from, from + room, buffer, size);
            size += room;
            from += room;
        }
    }

    private void append(char[] text, int start, int end) {
        for (int from = start; from < end; ) {
            int room = room(end - from);
            System.arraycopy(text, from, buffer, size, room);
            size += room;
            from += room;
        }
    }

    /** Makes room: for all that is wanted, or, if the buffer can be passed on, for a part of it. */
    private int room(int wanted) {
        if (wanted <= buffer.length - size) {
            return wanted;
        }
        if (sink == null) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, size + wanted));
            return wanted;
        }
        if (size == buffer.length) {
            flush();
        }
        return Math.min(wanted, buffer.length - size);
    }

    /** Passes on what the buffer holds. */
    void flush() {
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
