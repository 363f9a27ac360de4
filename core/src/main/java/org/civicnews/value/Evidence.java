package org.civicnews.value;

import java.util.Map;
import org.civicnews.text.WellFormed;
import org.immutables.value.Value;

/** Where in an article a fact was read: a piece of the text of one block. */
@Value.Immutable
public abstract sealed class Evidence permits EvidenceBuilder.ImmutableEvidence {
    Evidence() {}

    /** {@return the id of the block, never blank} */
    public abstract String blockId();

    /** {@return the first UTF-16 code unit in the block's text, 0 or more} */
    public abstract int start();

    /** {@return after the last UTF-16 code unit, more than {@code start}} */
    public abstract int end();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    Evidence check() {
        new Problems()
                .notBlank("blockId", blockId())
                .require(start() >= 0, "start", "OUT_OF_RANGE", () -> "must be 0 or more but was " + start())
                .require(
                        end() > start(),
                        "end",
                        "OUT_OF_RANGE",
                        () -> "must be more than " + start() + " but was " + end())
                .throwIfAny();
        return WellFormed.isNfc(blockId())
                ? this
                : toBuilder().blockId(WellFormed.nfc(blockId())).build();
    }

    /**
     * Points at a piece of a block.
     *
     * @param blockId the block
     * @param span the piece, not empty
     * @return the evidence
     */
    public static Evidence of(String blockId, Span span) {
        return builder().blockId(blockId).start(span.start()).end(span.end()).build();
    }

    /** {@return a builder holding this value's parts} */
    public abstract EvidenceBuilder toBuilder();

    /** {@return an empty builder} */
    public static EvidenceBuilder builder() {
        return new EvidenceBuilder();
    }
}
