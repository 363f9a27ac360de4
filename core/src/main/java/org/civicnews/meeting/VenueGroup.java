package org.civicnews.meeting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civicnews.people.AdministrativeLevel;
import org.civicnews.people.PlaceRef;
import org.civicnews.value.Problems;
import org.civicnews.value.Quantity;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** Venues that a text does not name one by one (các quận/huyện/thị xã). Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class VenueGroup permits VenueGroupBuilder.ImmutableVenueGroup {
    VenueGroup() {}

    /** {@return the words of the text, never blank} */
    public abstract String description();

    /** {@return the level of the places, empty if not told} */
    public abstract Optional<AdministrativeLevel> level();

    /** {@return how many, empty if not told} */
    public abstract Optional<Quantity> count();

    /** {@return those that are named} */
    public abstract List<PlaceRef> members();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    void check() {
        new Problems().notBlank("description", description()).throwIfAny();
    }

    /** {@return a builder holding these values} */
    public abstract VenueGroupBuilder toBuilder();

    /** {@return an empty builder} */
    public static VenueGroupBuilder builder() {
        return new VenueGroupBuilder();
    }
}
