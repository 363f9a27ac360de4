package org.civicnews.submission;

import org.civicnews.value.Problems;

/**
 * How long somebody has. Working days depend on a calendar of holidays, which is the caller's. Immutable and thread-safe.
 *
 * @param amount how many, more than 0
 * @param unit of what
 */
public record Deadline(int amount, Unit unit) {
    /** What a deadline is counted in. */
    public enum Unit {
        /** Hours. */
        HOURS,
        /** Days of the calendar. */
        DAYS,
        /** Working days (ngày làm việc). */
        WORKING_DAYS
    }

    /**
     * Checks the amount.
     *
     * @param amount how many, more than 0
     * @param unit of what
     */
    public Deadline {
        new Problems()
                .require(amount > 0, "amount", "OUT_OF_RANGE", () -> "must be more than 0 but was " + amount)
                .throwIfAny();
    }
}
