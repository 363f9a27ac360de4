package org.civicnews.formats.feed;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Writes XML 1.0 as a stream. Every text is escaped; the few characters that XML forbids become U+FFFD, and are counted.
 * Serves one writing.
 */
final class XmlOut {
    private final Appendable sink;
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;
    private boolean inLine;
    private int replaced;

    XmlOut(Appendable sink) throws IOException {
        this.sink = sink;
        sink.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    XmlOut open(String name) throws IOException {
        closeTag();
        if (!open.isEmpty() && !inLine) {
            sink.append('\n');
        }
        inLine = false;
        sink.append('<').append(name);
        inTag = true;
        open.push(name);
        return this;
    }

    XmlOut attribute(String name, String value) throws IOException {
        sink.append(' ').append(name).append("=\"");
        escape(value, 0, value.length(), true);
        sink.append('"');
        return this;
    }

    XmlOut attribute(String name, Optional<String> value) throws IOException {
        return value.isPresent() ? attribute(name, value.get()) : this;
    }

    XmlOut text(String text) throws IOException {
        closeTag();
        escape(text, 0, text.length(), false);
        inLine = true;
        return this;
    }

    /** {@return a sink that writes text into the open element} */
    Appendable text() throws IOException {
        closeTag();
        inLine = true;
        return new Appendable() {
            @Override
            public Appendable append(CharSequence text) throws IOException {
                escape(text, 0, text.length(), false);
                return this;
            }

            @Override
            public Appendable append(CharSequence text, int start, int end) throws IOException {
                escape(text, start, end, false);
                return this;
            }

            @Override
            public Appendable append(char c) throws IOException {
                escape(String.valueOf(c), 0, 1, false);
                return this;
            }
        };
    }

    XmlOut close() throws IOException {
        String name = open.pop();
        if (inTag) {
            sink.append("/>");
            inTag = false;
        } else {
            sink.append(inLine ? "</" : "\n</").append(name).append('>');
        }
        inLine = false;
        if (open.isEmpty()) {
            sink.append('\n');
        }
        return this;
    }

    /** An element that holds a text. */
    XmlOut element(String name, String text) throws IOException {
        return open(name).text(text).close();
    }

    XmlOut element(String name, Optional<String> text) throws IOException {
        return text.isPresent() ? element(name, text.get()) : this;
    }

    /** {@return how many characters were replaced so far} */
    int replaced() {
        return replaced;
    }

    private void closeTag() throws IOException {
        if (inTag) {
            sink.append('>');
            inTag = false;
        }
    }

    private void escape(CharSequence text, int start, int end, boolean attribute) throws IOException {
        int from = start;
        for (int i = start; i < end; i++) {
            String escape = escape(text.charAt(i), attribute);
            if (escape != null) {
                sink.append(text, from, i).append(escape);
                from = i + 1;
            }
        }
        sink.append(text, from, end);
    }

    /** Carriage returns never enter a model; surrogates come in pairs, which XML allows. */
    private @org.jspecify.annotations.Nullable String escape(char c, boolean attribute) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> attribute ? "&quot;" : null;
            case '\n' -> attribute ? "&#10;" : null;
            case '\t' -> attribute ? "&#9;" : null;
            case '\r' -> "&#13;";
            case '\uFFFE', '\uFFFF' -> replacement();
            default -> c < ' ' ? replacement() : null;
        };
    }

    private String replacement() {
        replaced++;
        return "\uFFFD";
    }
}
