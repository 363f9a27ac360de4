package org.civicnews.article;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.civicnews.value.Digest;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** How an article came to be a value: what was read, when and by what. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Provenance permits ProvenanceBuilder.ImmutableProvenance {
    Provenance() {}

    /** {@return when the page was fetched, empty if not known} */
    public abstract Optional<Instant> retrievedAt();

    /** {@return what read it, never blank} */
    public abstract String reader();

    /** {@return its version, empty if not known} */
    public abstract Optional<String> readerVersion();

    /** {@return the digest of what was read, empty if not known} */
    public abstract Optional<Digest> digest();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    void check() {
        new Problems()
                .notBlank("reader", reader())
                .notBlank("readerVersion", readerVersion())
                .throwIfAny();
    }

    /** {@return a builder holding these values} */
    public abstract ProvenanceBuilder toBuilder();

    /** {@return an empty builder} */
    public static ProvenanceBuilder builder() {
        return new ProvenanceBuilder();
    }
}
