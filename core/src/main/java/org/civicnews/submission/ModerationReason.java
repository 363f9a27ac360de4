package org.civicnews.submission;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.civicnews.text.WellFormed;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** Why a moderator decided so (lý do). Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class ModerationReason permits ModerationReasonBuilder.ImmutableModerationReason {
    ModerationReason() {}

    /** {@return a code of the house, never blank} */
    public abstract String code();

    /** {@return on what it rests} */
    public abstract ReasonGround ground();

    /** {@return the clause of the terms, there if the ground is one} */
    public abstract Optional<String> clauseId();

    /** {@return the law, there if the ground is one} */
    public abstract Optional<String> legalReference();

    /** {@return the words told to the sender, empty if none or erased; private} */
    @Value.Redacted
    public abstract Optional<String> explanation();

    /** {@return when the sender was told, empty if not yet} */
    public abstract Optional<Instant> noticeSentAt();

    /** {@return whether a program found it, false unless set} */
    @Value.Default
    public boolean automatedDetection() {
        return false;
    }

    /** {@return whether a program decided it, false unless set} */
    @Value.Default
    public boolean automatedDecision() {
        return false;
    }

    /** {@return members that this version does not know, in the order read; private} */
    @Value.Redacted
    public abstract Map<String, RawJson> extra();

    @Value.Check
    ModerationReason check() {
        new Problems()
                .notBlank("code", code())
                .notBlank("clauseId", clauseId())
                .notBlank("legalReference", legalReference())
                .notBlank("explanation", explanation())
                .require(
                        !ground().equals(ReasonGround.TERMS_CLAUSE)
                                || clauseId().isPresent(),
                        "clauseId",
                        "REASON_UNFOUNDED",
                        () -> "ground TERMS_CLAUSE needs the clause")
                .require(
                        !ground().equals(ReasonGround.LAW) || legalReference().isPresent(),
                        "legalReference",
                        "REASON_UNFOUNDED",
                        () -> "ground LAW needs the law")
                .throwIfAny();
        return WellFormed.isNfc(clauseId())
                ? this
                : toBuilder().clauseId(WellFormed.nfc(clauseId())).build();
    }

    /** {@return a builder holding these values} */
    public abstract ModerationReasonBuilder toBuilder();

    /** {@return an empty builder} */
    public static ModerationReasonBuilder builder() {
        return new ModerationReasonBuilder();
    }
}
