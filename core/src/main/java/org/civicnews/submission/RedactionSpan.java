package org.civicnews.submission;

import java.util.Map;
import java.util.Optional;
import org.civicnews.text.WellFormed;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** A piece to remove from a story and what stands there instead; the removed words are not kept. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class RedactionSpan permits RedactionSpanBuilder.ImmutableRedactionSpan {
    RedactionSpan() {}

    /** {@return where: the id of a block, {@link Story#TITLE} for the title, or the id of an attachment for its caption} */
    public abstract String blockId();

    /** {@return the first UTF-16 code unit} */
    public abstract int start();

    /** {@return after the last UTF-16 code unit, more than {@link #start()}} */
    public abstract int end();

    /** {@return what is removed} */
    public abstract RedactionCategory category();

    /** {@return what stands there instead, such as {@code [tên]}; empty for nothing} */
    public abstract String replacement();

    /** {@return the id of the third party whom this keeps from being recognised, empty if nobody in particular} */
    public abstract Optional<String> thirdPartyId();

    /** {@return members that this version does not know, in the order read; private} */
    @Value.Redacted
    public abstract Map<String, RawJson> extra();

    @Value.Check
    RedactionSpan check() {
        new Problems()
                .notBlank("blockId", blockId())
                .require(start() >= 0, "start", "OUT_OF_RANGE", () -> "must be 0 or more but was " + start())
                .require(
                        end() > start(),
                        "end",
                        "OUT_OF_RANGE",
                        () -> "must be more than " + start() + " but was " + end())
                .text("replacement", replacement())
                .notBlank("thirdPartyId", thirdPartyId())
                .throwIfAny();
        return WellFormed.isNfc(blockId()) && WellFormed.isNfc(thirdPartyId())
                ? this
                : toBuilder()
                        .blockId(WellFormed.nfc(blockId()))
                        .thirdPartyId(WellFormed.nfc(thirdPartyId()))
                        .build();
    }

    /** {@return a builder holding these values} */
    public abstract RedactionSpanBuilder toBuilder();

    /** {@return an empty builder} */
    public static RedactionSpanBuilder builder() {
        return new RedactionSpanBuilder();
    }
}
