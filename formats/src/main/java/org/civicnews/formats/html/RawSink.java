package org.civicnews.formats.html;

import java.io.Writer;

/** Takes what another writer has already escaped for its place. Serves one writing. */
final class RawSink extends Writer {
    private final HtmlOut out;

    RawSink(HtmlOut out) {
        this.out = out;
    }

    @Override
    public void write(char[] text, int start, int length) {
        out.put(text, start, length);
    }

    @Override
    public void flush() {
        // the page is flushed as a whole
    }

    @Override
    public void close() {
        // the page goes on
    }
}
