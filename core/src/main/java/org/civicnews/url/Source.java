package org.civicnews.url;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An address in the making: a stretch of a text, and where each character of it stands in the address as given. The
 * text is the input itself until something is decoded.
 */
final class Source {
    final String text;
    final int from;
    final int to;
    /** What stands before the stretch although the text does not have it: the scheme of an AMP link, or nothing. */
    final String scheme;

    /** Whether the text was made for this source, not shared with the one before. */
    final boolean made;

    private final int @Nullable [] origins;
    private @Nullable Marks marks;

    private Source(
            String text,
            int from,
            int to,
            String scheme,
            boolean made,
            int @Nullable [] origins,
            @Nullable Marks marks) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.scheme = scheme;
        this.made = made;
        this.origins = origins;
        this.marks = marks;
    }

    /** Starts with an address as given, without the spaces and controls at its ends. */
    static Source of(String input) {
        return new Source(input, 0, input.length(), "", false, null, null).trimmed();
    }

    /** Goes on with a text made from this one. {@code origins} holds one place more than the text has characters. */
    static Source made(String text, int[] origins) {
        return new Source(text, 0, text.length(), "", true, origins, null).trimmed();
    }

    /** Goes on with a stretch of this text. */
    Source stretch(int start, int end, String newScheme) {
        return new Source(text, start, end, newScheme, false, origins, marks()).trimmed();
    }

    private Source trimmed() {
        int start = from;
        int end = to;
        while (start < end && text.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) <= ' ') {
            end--;
        }
        return start == from && end == to ? this : new Source(text, start, end, scheme, made, origins, marks);
    }

    /** {@return where the character at an index of the text stands in the address as given} */
    int origin(int index) {
        return origins == null ? index : origins[index];
    }

    /** {@return the delimiters of the text} */
    Marks marks() {
        if (marks == null) {
            marks = new Marks(text);
        }
        return marks;
    }

    /** {@return the index of the first control character, -1 if there is none} */
    int firstControl() {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < ' ') {
                return i;
            }
        }
        return -1;
    }

    /** {@return the address without the tabs and line breaks in it, null if it holds other controls} */
    @Nullable
    Source squeezed() {
        Made squeezed = new Made(to - from);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= ' ') {
                squeezed.add(c, origin(i));
            } else if (!isDropped(c)) {
                return null;
            }
        }
        return squeezed.source(origin(to));
    }

    static boolean isDropped(int c) {
        return c == '\t' || c == '\n' || c == '\r';
    }

    /** Builds a text together with the origins of its characters. */
    static final class Made {
        private char[] text;
        private int[] origins;
        private int length;

        Made(int capacity) {
            text = new char[capacity];
            origins = new int[capacity + 1];
        }

        private void makeRoom(int more) {
            if (length + more > text.length) {
                text = Arrays.copyOf(text, Math.max(2 * text.length, length + more));
                origins = Arrays.copyOf(origins, text.length + 1);
            }
        }

        void add(char c, int origin) {
            makeRoom(1);
            origins[length] = origin;
            text[length++] = c;
        }

        void add(String piece, int origin) {
            for (int i = 0; i < piece.length(); i++) {
                add(piece.charAt(i), origin);
            }
        }

        void addCodePoint(int c, int origin) {
            if (c < 0x10000) {
                add((char) c, origin);
            } else {
                add(Character.highSurrogate(c), origin);
                add(Character.lowSurrogate(c), origin);
            }
        }

        /**
         * Copies a stretch.
         *
         * @param from holds the stretch
         * @param source tells the origins
         * @param shift how much further the stretch lies in the text of the source
         */
        void copy(String from, int start, int end, Source source, int shift) {
            makeRoom(end - start);
            from.getChars(start, end, text, length);
            for (int i = start; i < end; i++) {
                origins[length++] = source.origin(shift + i);
            }
        }

        Source source(int end) {
            origins[length] = end;
            return made(new String(text, 0, length), origins);
        }
    }
}
