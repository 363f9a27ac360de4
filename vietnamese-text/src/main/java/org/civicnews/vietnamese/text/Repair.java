package org.civicnews.vietnamese.text;

import java.util.List;
import org.civicnews.value.Span;

/**
 * A repaired text, with what was changed and a map between the two texts, so that facts found in one can be shown in the
 * other. Immutable and thread-safe.
 */
public final class Repair {
    private final String original;
    private final String text;
    private final List<Edit> edits;
    private final int[] growth;

    Repair(String original, String text, List<Edit> edits) {
        this.original = original;
        this.text = text;
        this.edits = edits;
        growth = new int[edits.size() + 1];
        for (int i = 0; i < edits.size(); i++) {
            Edit edit = edits.get(i);
            growth[i + 1] = growth[i] + edit.to().length() - (edit.end() - edit.start());
        }
    }

    /** {@return the text before the repair, the same instance} */
    public String original() {
        return original;
    }

    /** {@return the text after the repair, the same instance as {@link #original} if nothing changed} */
    public String text() {
        return text;
    }

    /** {@return the changes in the order of the text, not overlapping, with offsets in the original} */
    public List<Edit> edits() {
        return edits;
    }

    /**
     * Maps an offset back.
     *
     * @param repaired an offset in the repaired text, 0 to its length
     * @return the offset in the original; inside a changed piece, the same distance from its start but not past its end
     * @throws IndexOutOfBoundsException if the offset is outside the repaired text
     */
    public int toOriginal(int repaired) {
        check(repaired, text);
        int at = lastStartingBefore(repaired, true);
        if (at < 0) {
            return repaired;
        }
        Edit edit = edits.get(at);
        int inside = repaired - (edit.start() + growth[at]);
        return inside < edit.to().length() ? Math.min(edit.start() + inside, edit.end()) : repaired - growth[at + 1];
    }

    /**
     * Maps an offset forward.
     *
     * @param offset an offset in the original text, 0 to its length
     * @return the offset in the repaired text; inside a changed piece, the same distance from its start but not past its end
     * @throws IndexOutOfBoundsException if the offset is outside the original text
     */
    public int toRepaired(int offset) {
        check(offset, original);
        int at = lastStartingBefore(offset, false);
        if (at < 0) {
            return offset;
        }
        Edit edit = edits.get(at);
        int inside = offset - edit.start();
        return offset < edit.end()
                ? edit.start() + growth[at] + Math.min(inside, edit.to().length())
                : offset + growth[at + 1];
    }

    /**
     * Maps a span back, widened to whole changed pieces.
     *
     * @param repaired a span of the repaired text
     * @return the span of the original that became it
     * @throws IndexOutOfBoundsException if the span is outside the repaired text
     */
    public Span toOriginal(Span repaired) {
        check(repaired.end(), text);
        int start = toOriginal(repaired.start());
        int end = toOriginal(repaired.end());
        int first = lastStartingBefore(repaired.start(), true);
        if (first >= 0 && repaired.start() < newEnd(first)) {
            start = edits.get(first).start();
        }
        int last = lastStartingBefore(repaired.end(), true);
        if (last >= 0 && repaired.end() > newStart(last) && repaired.end() <= newEnd(last)) {
            end = edits.get(last).end();
        }
        return new Span(start, Math.max(start, end));
    }

    /**
     * Maps a span forward, widened to whole changed pieces.
     *
     * @param span a span of the original text
     * @return the span of the repaired text that it became
     * @throws IndexOutOfBoundsException if the span is outside the original text
     */
    public Span toRepaired(Span span) {
        check(span.end(), original);
        int start = toRepaired(span.start());
        int end = toRepaired(span.end());
        int first = lastStartingBefore(span.start(), false);
        if (first >= 0 && span.start() < edits.get(first).end()) {
            start = newStart(first);
        }
        int last = lastStartingBefore(span.end(), false);
        if (last >= 0
                && span.end() > edits.get(last).start()
                && span.end() <= edits.get(last).end()) {
            end = newEnd(last);
        }
        return new Span(start, Math.max(start, end));
    }

    private int newStart(int index) {
        return edits.get(index).start() + growth[index];
    }

    private int newEnd(int index) {
        return newStart(index) + edits.get(index).to().length();
    }

    private int lastStartingBefore(int offset, boolean inRepaired) {
        int low = 0;
        int high = edits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            int start = inRepaired ? newStart(middle) : edits.get(middle).start();
            if (start <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private static void check(int offset, String text) {
        if (offset < 0 || offset > text.length()) {
            throw new IndexOutOfBoundsException("offset: must be 0 to " + text.length() + " but was " + offset);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
