package org.civicnews.article;

import java.util.Map;
import java.util.Optional;
import org.civicnews.people.PlaceRef;
import org.civicnews.value.PartialDate;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** Where and when a story was filed. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Dateline permits DatelineBuilder.ImmutableDateline {
    Dateline() {}

    /** {@return the place, empty if not told} */
    public abstract Optional<PlaceRef> place();

    /** {@return the date as far as told} */
    public abstract Optional<PartialDate> date();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    void check() {
        new Problems()
                .require(
                        place().isPresent() || date().isPresent(),
                        "",
                        "DATELINE_EMPTY",
                        () -> "dateline has neither place nor date")
                .throwIfAny();
    }

    /** {@return a builder holding these values} */
    public abstract DatelineBuilder toBuilder();

    /** {@return an empty builder} */
    public static DatelineBuilder builder() {
        return new DatelineBuilder();
    }
}
