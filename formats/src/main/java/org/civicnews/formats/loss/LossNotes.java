package org.civicnews.formats.loss;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What only the writer of a format finds out while writing: that this date is no whole day, that this document is one of the
 * Party. A note is more exact than any table. Serves one writing.
 */
public final class LossNotes {
    /** A note on one pointer. */
    record Note(Fate fate, String reason) {}

    private final Map<String, Note> notes = new HashMap<>();

    /**
     * Notes a loss.
     *
     * @param pointer what was lost; a pointer to nothing is ignored
     * @param reason why, as in {@link org.civicnews.formats.Loss}
     */
    public void lost(String pointer, String reason) {
        notes.put(pointer, new Note(Fate.LOST, reason));
    }

    /**
     * Notes that something stands in the document in a form that says less.
     *
     * @param pointer what was approximated; a pointer to nothing is ignored
     * @param reason how, as in {@link org.civicnews.formats.Loss}
     */
    public void approximated(String pointer, String reason) {
        notes.put(pointer, new Note(Fate.APPROXIMATED, reason));
    }

    boolean isEmpty() {
        return notes.isEmpty();
    }

    @Nullable
    Note at(String pointer) {
        return notes.get(pointer);
    }
}
