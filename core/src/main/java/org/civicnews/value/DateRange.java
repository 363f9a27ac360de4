package org.civicnews.value;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A time from a date to a date; an absent end is open (từ 1/7 đến nay). Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class DateRange permits DateRangeBuilder.ImmutableDateRange {
    DateRange() {}

    /** {@return the first date, empty if open} */
    public abstract Optional<PartialDate> start();

    /** {@return the last date, empty if open} */
    public abstract Optional<PartialDate> end();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    void check() {
        boolean backwards =
                start().isPresent() && end().isPresent() && end().get().isCertainlyBefore(start().get());
        new Problems()
                .require(
                        start().isPresent() || end().isPresent(),
                        "",
                        "RANGE_EMPTY",
                        () -> "range has neither start nor end")
                .require(
                        !backwards,
                        "end",
                        "RANGE_BACKWARDS",
                        () -> "range ends " + end().orElseThrow().toEdtf() + " before it starts "
                                + start().orElseThrow().toEdtf())
                .throwIfAny();
    }

    /**
     * Makes a range that is open at its end.
     *
     * @param start the first date
     * @return the range
     */
    public static DateRange from(PartialDate start) {
        return builder().start(start).build();
    }

    /** {@return a builder holding this range's parts} */
    public abstract DateRangeBuilder toBuilder();

    /** {@return an empty builder} */
    public static DateRangeBuilder builder() {
        return new DateRangeBuilder();
    }
}
