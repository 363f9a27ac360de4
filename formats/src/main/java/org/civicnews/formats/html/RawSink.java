package org.civicnews.formats.html;

import org.jspecify.annotations.Nullable;

/** Takes what another writer has already escaped for its place. Serves one writing. */
final class RawSink implements Appendable {
    private final HtmlOut out;

    RawSink(HtmlOut out) {
        this.out = out;
    }

    @Override
    public Appendable append(@Nullable CharSequence text) {
        out.raw(String.valueOf(text));
        return this;
    }

    @Override
    public Appendable append(@Nullable CharSequence text, int start, int end) {
        out.raw(String.valueOf(text).substring(start, end));
        return this;
    }

    @Override
    public Appendable append(char c) {
        out.raw(String.valueOf(c));
        return this;
    }
}
