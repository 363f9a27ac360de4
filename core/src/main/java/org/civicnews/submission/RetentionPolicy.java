package org.civicnews.submission;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** How long what is kept. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class RetentionPolicy permits RetentionPolicyBuilder.ImmutableRetentionPolicy {
    RetentionPolicy() {}

    /** {@return until when the story is kept as it was sent} */
    public abstract Instant rawUntil();

    /** {@return until when the contact is kept} */
    public abstract Instant contactUntil();

    /** {@return until when the published story stays, empty if without end} */
    public abstract Optional<Instant> publishedUntil();

    /** {@return on what this rests, never blank} */
    public abstract String basis();

    /** {@return why nothing may be erased for now, empty if it may} */
    public abstract Optional<String> legalHold();

    /** {@return members that this version does not know, in the order read; private} */
    @Value.Redacted
    public abstract Map<String, RawJson> extra();

    @Value.Check
    void check() {
        new Problems()
                .notBlank("basis", basis())
                .notBlank("legalHold", legalHold())
                .throwIfAny();
    }

    /**
     * Tells what must be erased.
     *
     * @param instant the moment asked about
     * @return what is due, in the order of {@link ErasableData}; empty if nothing is or a legal hold forbids it
     */
    public List<ErasableData> due(Instant instant) {
        if (legalHold().isPresent()) {
            return List.of();
        }
        List<ErasableData> due = new ArrayList<>();
        if (!instant.isBefore(rawUntil())) {
            due.add(ErasableData.RAW);
        }
        if (!instant.isBefore(contactUntil())) {
            due.add(ErasableData.CONTACT);
        }
        if (publishedUntil().filter(until -> !instant.isBefore(until)).isPresent()) {
            due.add(ErasableData.PUBLISHED);
        }
        return List.copyOf(due);
    }

    /** {@return a builder holding these values} */
    public abstract RetentionPolicyBuilder toBuilder();

    /** {@return an empty builder} */
    public static RetentionPolicyBuilder builder() {
        return new RetentionPolicyBuilder();
    }
}
