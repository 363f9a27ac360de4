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

    /**
     * {@return the address as the text tells it (địa chỉ), such as {@code 88 Trần Phú, TP. Nha Trang}, in NFC and never blank;
     * empty if not told}
     */
    public abstract Optional<String> address();

    /** {@return where to join, empty if not told} */
    public abstract Optional<WebLink> access();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    Venue check() {
        new Problems()
                .notBlank("id", id())
                .notBlank("address", address())
                .require(
                        !role().equals(VenueRole.VIRTUAL) || place().isEmpty(),
                        "place",
                        "VIRTUAL_HAS_PLACE",
                        () -> "a virtual venue has no place")
                .require(
                        !role().equals(VenueRole.VIRTUAL) || address().isEmpty(),
                        "address",
                        "VIRTUAL_HAS_PLACE",
                        () -> "a virtual venue has no address")
                .throwIfAny();
        return WellFormed.isNfc(id()) && WellFormed.isNfc(address())
                ? this
                : toBuilder()
                        .id(WellFormed.nfc(id()))
                        .address(WellFormed.nfc(address()))
                        .build();
    }

    /**
     * The venue as a reader finds it: its name, then its address.
     *
     * @param name the name of the place or of the organisation, blank if there is none
     * @return name and address, parted by a comma; the one of them that is told; blank if neither is
     */
    public String located(String name) {
        String address = address().orElse("");
        return name.isBlank() ? address : address.isEmpty() ? name : name + ", " + address;
    }

    /** {@return a builder holding these values} */
    public abstract VenueBuilder toBuilder();

    /** {@return an empty builder} */
    public static VenueBuilder builder() {
        return new VenueBuilder();
    }
}
