package org.civicnews.formats.loss;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What only the writer of a format finds out while writing: that this date is no whole day, that this document is one of the
 * Party. A note is more exact than any table; the last one on a pointer counts. Serves one writing.
 */
public final class LossNotes {
    private final Step root = new Step();
    private final boolean heard;

    /** Takes notes. */
    public LossNotes() {
        this(true);
    }

    private LossNotes(boolean heard) {
        this.heard = heard;
    }

    /** {@return notes that nobody asks for, so none is kept} */
    public static LossNotes unheard() {
        return new LossNotes(false);
    }

    /** A note on one pointer. */
    record Note(Fate fate, String reason) {}

    /** One step of noted pointers: notes are few, so a walk leaves their paths soon. */
    static final class Step {
        private final Map<String, Step> next = new HashMap<>();
        private @Nullable Note note;

        @Nullable
        Step next(String name) {
            Step named = next.get(name);
            return named != null ? named : next.get(LossRow.ANY);
        }

        @Nullable
        Note note() {
            return note;
        }
    }

    /**
     * Notes a loss.
     *
     * @param pointer what was lost, the last step * for every member that no other note names; a pointer to nothing is ignored
     * @param reason why, as in {@link org.civicnews.formats.Loss}
     */
    public void lost(String pointer, String reason) {
        put(pointer, new Note(Fate.LOST, reason));
    }

    /**
     * Notes that something stands in the document in a form that says less.
     *
     * @param pointer what was approximated; a pointer to nothing is ignored
     * @param reason how, as in {@link org.civicnews.formats.Loss}
     */
    public void approximated(String pointer, String reason) {
        put(pointer, new Note(Fate.APPROXIMATED, reason));
    }

    private void put(String pointer, Note note) {
        if (!heard) {
            return;
        }
        Step step = root;
        for (String name : LossRow.steps(pointer)) {
            step = step.next.computeIfAbsent(name, key -> new Step());
        }
        step.note = note;
    }

    Step root() {
        return root;
    }
}
