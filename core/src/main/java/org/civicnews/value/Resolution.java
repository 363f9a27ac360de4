package org.civicnews.value;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The day that a partial date was taken for, and why. It stands beside the date and never replaces it. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract sealed class Resolution permits ResolutionBuilder.ImmutableResolution {
    Resolution() {}

    /** {@return the day} */
    public abstract LocalDate to();

    /** {@return the reason} */
    public abstract ResolutionRule rule();

    /** {@return where the missing part is told, empty if nowhere} */
    public abstract Optional<Evidence> evidence();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    /**
     * Notes a problem if this day contradicts the date that it stands beside.
     *
     * @param of the date as told
     * @param path where this resolution stands in its holder
     * @param problems takes the problem
     */
    public void checkAgainst(PartialDate of, String path, Problems problems) {
        problems.require(
                of.mayBe(to()),
                path,
                "RESOLUTION_CONTRADICTS",
                () -> "resolved " + to() + " contradicts stated " + stated(of));
    }

    private String stated(PartialDate of) {
        if (of.day().isPresent() && of.day().getAsInt() != to().getDayOfMonth()) {
            return "day " + of.day().getAsInt();
        }
        if (of.month().isPresent() && of.month().getAsInt() != to().getMonthValue()) {
            return "month " + of.month().getAsInt();
        }
        return of.year().isPresent() && of.year().getAsInt() != to().getYear()
                ? "year " + of.year().getAsInt()
                : "quarter " + of.quarter().orElse(0);
    }

    /** {@return a builder holding this resolution's parts} */
    public abstract ResolutionBuilder toBuilder();

    /** {@return an empty builder} */
    public static ResolutionBuilder builder() {
        return new ResolutionBuilder();
    }
}
