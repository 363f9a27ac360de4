package org.civicnews.formats.out;

import java.io.Writer;
import java.util.Arrays;

/** Characters of JSON: texts are escaped as RFC 8259, 7, asks, and more so for a script element. Serves one writing. */
final class JsonChars extends CharOut {
    private static final byte ALWAYS = 1;
    private static final byte IN_SCRIPT = 2;

    private static final byte[] ESCAPED = new byte[1 << Character.SIZE];

    static {
        byte everywhere = ALWAYS | IN_SCRIPT;
        Arrays.fill(ESCAPED, 0, 0x20, everywhere);
        ESCAPED['"'] = everywhere;
        ESCAPED['\\'] = everywhere;
        ESCAPED['<'] = IN_SCRIPT;
        ESCAPED['>'] = IN_SCRIPT;
        ESCAPED['&'] = IN_SCRIPT;
        ESCAPED[0x7F] = IN_SCRIPT;
        // JSON lets these two stand, JavaScript once did not
        ESCAPED[0x2028] = IN_SCRIPT;
        ESCAPED[0x2029] = IN_SCRIPT;
        // the two that end the text for some readers of HTML
        ESCAPED[0xFFFE] = IN_SCRIPT;
        ESCAPED[0xFFFF] = IN_SCRIPT;
    }

    private final byte place;

    JsonChars(Appendable sink, boolean inScript) {
        super(sink);
        this.place = inScript ? IN_SCRIPT : ALWAYS;
    }

    /** Writes a text in quotes. */
    void string(String text) {
        put('"');
        escape(text);
        put('"');
    }

    /** {@return what takes the inside of a text as it is made, so that a long one is never in memory} */
    Writer text() {
        return new Writer() {
            @Override
            public void write(char[] text, int start, int length) {
                escape(new String(text, start, length));
            }

            @Override
            public void write(String text, int start, int length) {
                escape(text.substring(start, start + length));
            }

            @Override
            public void flush() {
                // the document is flushed as a whole
            }

            @Override
            public void close() {
                // the document goes on
            }
        };
    }

    /** As in {@link CharOut}, pieces are short behind a character that is escaped, so that little is copied twice. */
    private void escape(String text) {
        int piece = PIECE;
        for (int from = 0; from < text.length(); ) {
            int length = Math.min(piece, text.length() - from);
            reserve(length);
            text.getChars(from, from + length, buffer, size);
            int plain = plain(buffer, size, size + length, ESCAPED, place) - size;
            size += plain;
            from += plain;
            if (plain == length) {
                piece = Math.min(PIECE, piece * 2);
            } else {
                piece = 32;
                escape(text.charAt(from++));
            }
        }
    }

    private void escape(char c) {
        switch (c) {
            case '"' -> put("\\\"");
            case '\\' -> put("\\\\");
            case '\b' -> put("\\b");
            case '\t' -> put("\\t");
            case '\n' -> put("\\n");
            case '\f' -> put("\\f");
            case '\r' -> put("\\r");
            default -> {
                put("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    put("0123456789ABCDEF".charAt(c >> shift & 0xF));
                }
            }
        }
    }
}
