package org.civicnews.people;

import java.util.Map;
import java.util.Optional;
import org.civicnews.text.WellFormed;
import org.civicnews.value.DateRange;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** A place (địa danh). Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Place permits PlaceBuilder.ImmutablePlace {
    Place() {}

    /** {@return the id, needed in an article} */
    public abstract Optional<String> id();

    /** {@return the name, in NFC, never blank} */
    public abstract String name();

    /** {@return what kind of place it is, {@link PlaceKind#OTHER} unless set} */
    @Value.Default
    public PlaceKind kind() {
        return PlaceKind.OTHER;
    }

    /** {@return its code in the national list of areas, empty if not known} */
    public abstract Optional<String> areaCode();

    /** {@return the place it lies in, empty if not told} */
    public abstract Optional<Place> parent();

    /** {@return where it is, empty if not known} */
    public abstract Optional<GeoPoint> geo();

    /** {@return from when to when it exists, empty if not told} */
    public abstract Optional<DateRange> existed();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    /** Deeper than any country is divided. */
    private static final int MAX_DEPTH = 16;

    @Value.Check
    Place check() {
        Problems problems =
                new Problems().notBlank("id", id()).notBlank("name", name()).notBlank("areaCode", areaCode());
        int levels = depth();
        problems.require(
                levels <= MAX_DEPTH,
                "parent",
                "TOO_DEEP",
                () -> "must be nested at most " + MAX_DEPTH + " deep but was " + levels);
        problems.throwIfAny();
        return WellFormed.isNfc(id()) && WellFormed.isNfc(name())
                ? this
                : toBuilder()
                        .id(WellFormed.nfc(id()))
                        .name(WellFormed.nfc(name()))
                        .build();
    }

    private int depth() {
        int depth = 1;
        for (Optional<Place> up = parent(); up.isPresent(); up = up.get().parent()) {
            depth++;
        }
        return depth;
    }

    /** {@return the names from the outermost down to this one, joined by {@code " > "}} */
    public String path() {
        StringBuilder path = new StringBuilder(name());
        for (Optional<Place> up = parent(); up.isPresent(); up = up.get().parent()) {
            path.insert(0, " > ").insert(0, up.get().name());
        }
        return path.toString();
    }

    /** {@return a builder holding these values} */
    public abstract PlaceBuilder toBuilder();

    /** {@return an empty builder} */
    public static PlaceBuilder builder() {
        return new PlaceBuilder();
    }
}
