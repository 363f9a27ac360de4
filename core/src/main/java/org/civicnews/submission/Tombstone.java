package org.civicnews.submission;

import java.time.Instant;
import org.civicnews.value.Problems;

/**
 * What remains of an erased submission: its id, and a log of numbers, times, states and digests that still verifies.
 * Immutable and thread-safe.
 *
 * @param id the id of the submission
 * @param receivedAt when it came in
 * @param moderation the log, which ends with ERASED and holds no key and no text
 */
public record Tombstone(String id, Instant receivedAt, ModerationLog moderation) {
    /**
     * Checks that nothing else is left.
     *
     * @param id the id of the submission
     * @param receivedAt when it came in
     * @param moderation the log, which ends with ERASED and holds no key and no text
     */
    public Tombstone {
        new Problems()
                .notBlank("id", id)
                .require(
                        moderation.state() == ModerationState.ERASED,
                        "moderation",
                        "NOT_ERASED",
                        () -> "the log of a tombstone ends with ERASED but stands at " + moderation.state())
                .require(
                        moderation.equals(moderation.bare()),
                        "moderation",
                        "TOMBSTONE_HOLDS_DATA",
                        () -> "the log of a tombstone holds keys or texts")
                .throwIfAny();
    }

    /** {@return when it was erased} */
    public Instant erasedAt() {
        return moderation.last().at();
    }
}
