package org.civicnews.formats.out;

import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;

/** Hands characters on to a sink that is neither flushed nor closed. Serves one writing. */
final class AppendableWriter extends Writer {
    private final Appendable sink;

    AppendableWriter(Appendable sink) {
        this.sink = sink;
    }

    @Override
    public void write(char[] chars, int start, int length) throws IOException {
        if (sink instanceof StringBuilder text) {
            text.append(chars, start, length);
        } else if (sink instanceof Writer writer) {
            writer.write(chars, start, length);
        } else {
            sink.append(CharBuffer.wrap(chars, start, length));
        }
    }

    @Override
    public void write(String text, int start, int length) throws IOException {
        sink.append(text, start, start + length);
    }

    @Override
    public void flush() {
        // the sink is the caller's
    }

    @Override
    public void close() {
        // the sink is the caller's
    }
}
