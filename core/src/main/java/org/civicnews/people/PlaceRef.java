package org.civicnews.people;

import java.util.Map;
import java.util.Optional;
import org.civicnews.text.WellFormed;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** Points at a place: a record of the article, or one outside it by name. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class PlaceRef permits PlaceRefBuilder.ImmutablePlaceRef {
    PlaceRef() {}

    /** {@return the id of the record, empty if there is none} */
    public abstract Optional<String> ref();

    /** {@return the name, in NFC, empty if the record tells it} */
    public abstract Optional<String> name();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    PlaceRef check() {
        new Problems()
                .require(ref().isPresent() || name().isPresent(), "", "REFERENCE_EMPTY", () -> "needs a ref or a name")
                .notBlank("ref", ref())
                .notBlank("name", name())
                .throwIfAny();
        return WellFormed.isNfc(ref()) && WellFormed.isNfc(name())
                ? this
                : toBuilder()
                        .ref(WellFormed.nfc(ref()))
                        .name(WellFormed.nfc(name()))
                        .build();
    }

    /**
     * Tells whether two references point at the same place: at the same record, or, without a record, at the same name.
     *
     * @param other the other reference
     * @return true if they do
     */
    public boolean isSame(PlaceRef other) {
        boolean record = ref().isPresent() || other.ref().isPresent();
        return record ? ref().equals(other.ref()) : name().equals(other.name());
    }

    /**
     * Points at a record.
     *
     * @param id the id of the record in the article
     * @return the reference
     */
    public static PlaceRef toRecord(String id) {
        return builder().ref(id).build();
    }

    /**
     * Points outside the article.
     *
     * @param name the name
     * @return the reference
     */
    public static PlaceRef named(String name) {
        return builder().name(name).build();
    }

    /** {@return a builder holding these values} */
    public abstract PlaceRefBuilder toBuilder();

    /** {@return an empty builder} */
    public static PlaceRefBuilder builder() {
        return new PlaceRefBuilder();
    }
}
