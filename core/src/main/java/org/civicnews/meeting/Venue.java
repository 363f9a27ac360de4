package org.civicnews.meeting;

import java.util.Map;
import java.util.Optional;
import org.civicnews.people.OrganizationRef;
import org.civicnews.people.PlaceRef;
import org.civicnews.text.WellFormed;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.civicnews.value.WebLink;
import org.immutables.value.Value;

/** One place of a meeting (điểm cầu). Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Venue permits VenueBuilder.ImmutableVenue {
    Venue() {}

    /** {@return the id, unique in the meeting} */
    public abstract String id();

    /** {@return what the place is to the meeting} */
    public abstract VenueRole role();

    /** {@return where it is, empty if not told} */
    public abstract Optional<PlaceRef> place();

    /** {@return whose rooms they are, empty if not told} */
    public abstract Optional<OrganizationRef> organization();

    /** {@return where to join, empty if not told} */
    public abstract Optional<WebLink> access();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    Venue check() {
        new Problems()
                .notBlank("id", id())
                .require(
                        !role().equals(VenueRole.VIRTUAL) || place().isEmpty(),
                        "place",
                        "VIRTUAL_HAS_PLACE",
                        () -> "a virtual venue has no place")
                .throwIfAny();
        return WellFormed.isNfc(id())
                ? this
                : toBuilder().id(WellFormed.nfc(id())).build();
    }

    /** {@return a builder holding these values} */
    public abstract VenueBuilder toBuilder();

    /** {@return an empty builder} */
    public static VenueBuilder builder() {
        return new VenueBuilder();
    }
}
