package org.civicnews.formats.html;

import java.io.Writer;
import java.util.Arrays;
import org.civicnews.formats.json.RecordJson;
import org.civicnews.formats.out.CharOut;
import org.jspecify.annotations.Nullable;

/**
 * Takes markup as it is and text escaped for its place (HTML Standard, 13.3), through one buffer. Text is never
 * sanitised: every character of it is shown, and only what no HTML document may hold (NUL, other controls, lone
 * surrogates, U+FFFE and U+FFFF) becomes U+FFFD. Serves one writing; not thread-safe.
 */
final class HtmlOut extends CharOut {
    /** What has to be escaped where: in element text, in a value in double quotes, in a value in single quotes. */
    private static final byte TEXT = 1;

    private static final byte DOUBLE_QUOTED = 2;
    private static final byte SINGLE_QUOTED = 4;

    /** By every character there is, so that no text needs a second question; what a page uses of it is small. */
    private static final byte[] ESCAPED = new byte[1 << Character.SIZE];

    static {
        byte everywhere = TEXT | DOUBLE_QUOTED | SINGLE_QUOTED;
        Arrays.fill(ESCAPED, 0, 0x20, everywhere);
        Arrays.fill(ESCAPED, 0x7F, 0xA0, everywhere);
        // half a pair, and the two that are no characters and end the text for some parsers
        Arrays.fill(ESCAPED, Character.MIN_SURROGATE, Character.MAX_SURROGATE + 1, everywhere);
        Arrays.fill(ESCAPED, 0xFFFE, ESCAPED.length, everywhere);
        ESCAPED['\t'] = 0;
        ESCAPED['\n'] = TEXT;
        ESCAPED['<'] = everywhere;
        ESCAPED['>'] = everywhere;
        ESCAPED['&'] = everywhere;
        ESCAPED['"'] = DOUBLE_QUOTED;
        ESCAPED['\''] = SINGLE_QUOTED;
    }

    /** Room for a page of usual length with its records, so that it is not copied as it grows. */
    private static final int USUAL_PAGE = 65_536;

    /** Made when the first record is written. */
    private RecordJson.@Nullable Records records;

    /** Keeps everything, for {@link #toString()}. */
    HtmlOut() {
        super(USUAL_PAGE);
    }

    /** Passes everything on as the buffer fills; {@link #flush()} passes on the rest. */
    HtmlOut(Appendable sink) {
        super(sink);
    }

    /** Writes markup that this package itself wrote. */
    HtmlOut raw(String markup) {
        put(markup);
        return this;
    }

    HtmlOut raw(int number) {
        put(number);
        return this;
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
        put('"');
        return this;
    }

    HtmlOut attribute(String name, int value) {
        begin(name, '"');
        put(value);
        put('"');
        return this;
    }

    /** Writes an attribute in single quotes, because JSON is full of double ones. */
    HtmlOut json(String name, String json) {
        begin(name, '\'');
        escape(json, 0, json.length(), SINGLE_QUOTED);
        put('\'');
        return this;
    }

    /** Writes an attribute that holds a record. */
    HtmlOut json(String name, RecordJson record) {
        begin(name, '\'');
        if (records == null) {
            records = RecordJson.records(new SingleQuoted());
        }
        records.write(record);
        put('\'');
        return this;
    }

    /** Writes a part of a value in double quotes. */
    HtmlOut value(String part) {
        escape(part, 0, part.length(), DOUBLE_QUOTED);
        return this;
    }

    /** Begins an attribute; its name is put into the buffer in one go. */
    private void begin(String name, char quote) {
        int length = name.length();
        reserve(length + 3);
        buffer[size++] = ' ';
        name.getChars(0, length, buffer, size);
        size += length;
        buffer[size++] = '=';
        buffer[size++] = quote;
    }

    /**
     * Copies the text into the buffer a piece at a time and looks it over there, which is faster than character by
     * character. Behind a character that is escaped the pieces are short, so that little is copied twice.
     */
    private void escape(String text, int start, int end, byte place) {
        int piece = PIECE;
        for (int from = start; from < end; ) {
            int length = Math.min(piece, end - from);
            reserve(length);
            text.getChars(from, from + length, buffer, size);
            int plain = plain(buffer, size, size + length, place) - size;
            size += plain;
            from += plain;
            if (plain == length) {
                piece = Math.min(PIECE, piece * 2);
                continue;
            }
            piece = 32;
            char c = text.charAt(from++);
            if (from < end && Character.isSurrogatePair(c, text.charAt(from))) {
                put(c);
                put(text.charAt(from++));
            } else {
                put(escaped(c));
            }
        }
    }

    /** {@return where the first character stands that cannot stay as it is; {@code end} if there is none} */
    private static int plain(char[] text, int start, int end, byte place) {
        return plain(text, start, end, ESCAPED, place);
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

    /** Takes JSON for an attribute in single quotes as it is made. */
    private final class SingleQuoted extends Writer {
        /** The first half of a pair whose second half comes with the next piece; empty if there is none. */
        private String half = "";

        @Override
        public void write(char[] text, int offset, int length) {
            if (half.isEmpty() && plain(text, offset, offset + length, SINGLE_QUOTED) == offset + length) {
                put(text, offset, length);
                return;
            }
            boolean split = length > 0 && Character.isHighSurrogate(text[offset + length - 1]);
            String given = half + new String(text, offset, split ? length - 1 : length);
            half = split ? String.valueOf(text[offset + length - 1]) : "";
            escape(given, 0, given.length(), SINGLE_QUOTED);
        }

        /** Ends a record. */
        @Override
        public void flush() {
            escape(half, 0, half.length(), SINGLE_QUOTED);
            half = "";
        }

        @Override
        public void close() {
            flush();
        }
    }
}
