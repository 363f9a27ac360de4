package org.civicnews.formats.loss;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a walk stands in a table: what is known of the member it stands on. Not changed once the table is made. */
final class LossState {
    private final LossRow row;
    private final boolean exact;
    private final boolean pending;
    private final Map<String, LossState> byName = new HashMap<>();
    private @Nullable LossState other;

    LossState(LossRow row, boolean exact, boolean pending) {
        this.row = row;
        this.exact = exact;
        this.pending = pending;
    }

    void step(String name, LossState next) {
        byName.put(name, next);
    }

    void otherStep(LossState next) {
        other = next;
    }

    LossState next(String name) {
        LossState next = byName.get(name);
        return next != null ? next : nextIndex();
    }

    LossState nextIndex() {
        return other != null ? other : this;
    }

    /** {@return the most exact row that covers the member} */
    LossRow row() {
        return row;
    }

    /** {@return whether that row is about this very member, and not one that holds it} */
    boolean isExact() {
        return exact;
    }

    /** {@return whether rows that name members tell more of what stands below} */
    boolean isPending() {
        return pending;
    }
}
