package org.civicnews.value;

/**
 * A piece of a text: {@code [start, end)} in UTF-16 code units, so {@code text.substring(start, end)} is the piece.
 *
 * @param start the first code unit, 0 or more
 * @param end after the last code unit, at least {@code start}
 */
public record Span(int start, int end) {
    /**
     * Checks the order of the two ends.
     *
     * @param start the first code unit, 0 or more
     * @param end after the last code unit, at least {@code start}
     */
    public Span {
        if (start < 0 || end < start) {
            new Problems()
                    .require(start >= 0, "start", "OUT_OF_RANGE", () -> "must be 0 or more but was " + start)
                    .require(end >= start, "end", "OUT_OF_RANGE", () -> "must be at least " + start + " but was " + end)
                    .throwIfAny();
        }
    }

    /** {@return the number of code units} */
    public int length() {
        return end - start;
    }

    /**
     * Cuts the piece out of its text.
     *
     * @param text the text that the span was made for
     * @return the piece
     * @throws IndexOutOfBoundsException if the text is shorter than the span's end
     */
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /**
     * Tells whether two spans share a code unit.
     *
     * @param other the other span
     * @return true if they overlap
     */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /**
     * Moves the span.
     *
     * @param by how far, negative for backwards
     * @return the span moved
     */
    public Span shift(int by) {
        return new Span(start + by, end + by);
    }
}
