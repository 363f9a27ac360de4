package org.civicnews.article;

import java.util.Map;
import java.util.Optional;
import org.civicnews.value.Digest;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** Which version of an article this is. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Revision permits RevisionBuilder.ImmutableRevision {
    Revision() {}

    /** {@return the number, 1 or more} */
    public abstract int number();

    /** {@return the digest of the version before, empty for the first} */
    public abstract Optional<Digest> previous();

    /** {@return what changed, empty if not told} */
    public abstract Optional<String> note();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    void check() {
        new Problems()
                .require(number() >= 1, "number", "OUT_OF_RANGE", () -> "must be 1 or more but was " + number())
                .notBlank("note", note())
                .throwIfAny();
    }

    /** {@return a builder holding these values} */
    public abstract RevisionBuilder toBuilder();

    /** {@return an empty builder} */
    public static RevisionBuilder builder() {
        return new RevisionBuilder();
    }
}
