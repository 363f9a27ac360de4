package org.civicnews.submission;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.civicnews.value.Digest;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** One step of moderation, chained to the one before by its digest; made by {@link ModerationLog}, whose comment says how the digest is computed. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class ModerationEntry permits ModerationEntryBuilder.ImmutableModerationEntry {
    ModerationEntry() {}

    /** {@return its number, 1 for the first} */
    public abstract int seq();

    /** {@return when} */
    public abstract Instant at();

    /** {@return who} */
    public abstract ModerationActor actor();

    /** {@return the state before ({@code from} in JSON), empty for the first} */
    public abstract Optional<ModerationState> fromState();

    /** {@return the state after} */
    public abstract ModerationState to();

    /** {@return why, empty if not told or erased} */
    public abstract Optional<ModerationReason> reason();

    /** {@return the digest of the story at that moment} */
    public abstract Digest contentDigest();

    /** {@return the digest of the entry before, {@link ModerationLog#GENESIS} for the first} */
    public abstract Digest prev();

    /** {@return the digest of this entry} */
    public abstract Digest digest();

    /** {@return the digests of fields that were erased, by the name of the field} */
    public abstract Map<String, Digest> erased();

    /** {@return members that this version does not know, in the order read; private} */
    @Value.Redacted
    public abstract Map<String, RawJson> extra();

    @Value.Check
    void check() {
        new Problems()
                .require(seq() > 0, "seq", "OUT_OF_RANGE", () -> "must be 1 or more but was " + seq())
                .throwIfAny();
    }

    /** {@return a builder holding these values} */
    public abstract ModerationEntryBuilder toBuilder();

    /** {@return an empty builder} */
    public static ModerationEntryBuilder builder() {
        return new ModerationEntryBuilder();
    }
}
