package org.civicnews.formats.ical;

import java.io.IOException;
import java.util.Optional;

/**
 * Writes content lines of iCalendar (RFC 5545, 3.1): escaped, folded at 75 octets of UTF-8 and never inside a character, ended by
 * CR LF. No text can begin a line of its own. Serves one writing.
 */
final class IcsOut {
    private static final int MAX_OCTETS = 75;

    private final Appendable sink;
    private final StringBuilder line = new StringBuilder();

    IcsOut(Appendable sink) {
        this.sink = sink;
    }

    IcsOut begin(String name) {
        line.setLength(0);
        line.append(name);
        return this;
    }

    /** A parameter whose value is a word of the standard. */
    IcsOut word(String name, String value) {
        line.append(';').append(name).append('=').append(value);
        return this;
    }

    /** A parameter whose value is any text: quoted, with what quotes cannot hold as RFC 6868 writes it. */
    IcsOut quoted(String name, String value) {
        line.append(';').append(name).append("=\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '^' -> line.append("^^");
                case '"' -> line.append("^'");
                case '\n' -> line.append("^n");
                default -> line.append(c);
            }
        }
        line.append('"');
        return this;
    }

    /** Ends the line with a value that is no text: a date, an address, a word. */
    void value(String value) throws IOException {
        line.append(':').append(value);
        fold();
    }

    /** Ends the line with any text. */
    void text(String text) throws IOException {
        line.append(':');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\', ';', ',' -> line.append('\\').append(c);
                case '\n' -> line.append("\\n");
                default -> line.append(c);
            }
        }
        fold();
    }

    void value(String name, String value) throws IOException {
        begin(name).value(value);
    }

    void text(String name, String text) throws IOException {
        begin(name).text(text);
    }

    void text(String name, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            text(name, text.get());
        }
    }

    private void fold() throws IOException {
        int octets = 0;
        int from = 0;
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            int size = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (octets + size > MAX_OCTETS) {
                sink.append(line, from, i).append("\r\n ");
                from = i;
                octets = 1;
            }
            octets += size;
            i += Character.charCount(c);
        }
        sink.append(line, from, line.length()).append("\r\n");
    }
}
