package org.civicnews.url;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The clean address while it is written: the source's text with pieces deleted and replaced, in the order of the text.
 * As long as nothing is, nothing is copied.
 */
final class Draft {
    private static final int[] NO_COPIES = {};

    private final Source source;
    private @Nullable StringBuilder out;
    /** Up to where the source is written. */
    private int written;
    /** For each stretch that was copied: where it begins in the draft, and where in the source. */
    private int[] copies = NO_COPIES;

    private int copied;

    Draft(Source source) {
        this.source = source;
        this.written = source.from;
        if (!source.scheme.isEmpty()) {
            started().append(source.scheme);
        }
    }

    private StringBuilder started() {
        if (out == null) {
            out = new StringBuilder(source.to - source.from + source.scheme.length());
        }
        return out;
    }

    boolean isChanged() {
        return out != null;
    }

    /** Tells whether a space has come to the end, where none may stay. */
    boolean endsInSpace() {
        int last = written < source.to
                ? source.text.charAt(source.to - 1)
                : out == null ? 0 : out.charAt(out.length() - 1);
        return last == ' ';
    }

    void delete(int start, int end) {
        if (end > start) {
            copyTo(start);
            written = end;
        }
    }

    void replace(int start, int end, String text) {
        copyTo(start);
        started().append(text);
        written = end;
    }

    private void copyTo(int end) {
        StringBuilder draft = started();
        if (end > written) {
            if (copied + 2 > copies.length) {
                copies = Arrays.copyOf(copies, Math.max(8, 2 * copies.length));
            }
            copies[copied++] = draft.length();
            copies[copied++] = written;
            draft.append(source.text, written, end);
        }
    }

    /** {@return the address written, the very text of the source if it is the whole of it} */
    String finish() {
        if (out == null) {
            return source.text.substring(source.from, source.to);
        }
        copyTo(source.to);
        written = source.to;
        return out.toString();
    }

    /** {@return the address written, with the origins of its characters, to be cleaned once more} */
    Source again() {
        String text = finish();
        int[] origins = new int[text.length() + 1];
        int copy = 0;
        int origin = source.origin(source.from);
        for (int i = 0; i < text.length(); i++) {
            copy += copy + 2 < copied && copies[copy + 2] <= i ? 2 : 0;
            if (copied > 0 && copies[copy] <= i) {
                int at = copies[copy + 1] + i - copies[copy];
                origin = at < source.to ? source.origin(at) : origin;
            }
            origins[i] = origin;
        }
        origins[text.length()] = source.origin(source.to);
        return Source.made(text, origins);
    }
}
