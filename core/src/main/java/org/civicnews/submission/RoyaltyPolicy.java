package org.civicnews.submission;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.civicnews.text.WellFormed;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** Whether and what a published story is paid (nhuận bút). Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class RoyaltyPolicy permits RoyaltyPolicyBuilder.ImmutableRoyaltyPolicy {
    RoyaltyPolicy() {}

    /** {@return how it is paid} */
    public abstract RoyaltyKind kind();

    /** {@return how much, empty if not told} */
    public abstract Optional<BigDecimal> amount();

    /** {@return in what (ISO 4217), empty if not told} */
    public abstract Optional<String> currency();

    /** {@return the words as shown, empty if there are none} */
    public abstract Optional<String> statement();

    /** {@return the terms clause that says so} */
    public abstract Optional<String> clauseId();

    /** {@return the legal document it rests on, empty if none is named} */
    public abstract Optional<String> legalBasis();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    RoyaltyPolicy check() {
        Problems problems = new Problems();
        amount().ifPresent(amount -> problems.decimal("amount", amount));
        problems.require(
                        !kind().equals(RoyaltyKind.NONE) || amount().isEmpty(),
                        "amount",
                        "ROYALTY_CONTRADICTS",
                        () -> "royalty NONE has no amount")
                .require(
                        !kind().equals(RoyaltyKind.NONE) || clauseId().isPresent(),
                        "clauseId",
                        "ROYALTY_UNFOUNDED",
                        () -> "royalty NONE must point at the terms clause that says so")
                .require(
                        amount().isEmpty() || amount().get().signum() > 0,
                        "amount",
                        "OUT_OF_RANGE",
                        () -> "must be more than 0 but was " + amount().orElseThrow())
                .notBlank("currency", currency())
                .notBlank("statement", statement())
                .notBlank("clauseId", clauseId())
                .notBlank("legalBasis", legalBasis())
                .throwIfAny();
        return WellFormed.isNfc(clauseId())
                ? this
                : toBuilder().clauseId(WellFormed.nfc(clauseId())).build();
    }

    /** {@return a builder holding these values} */
    public abstract RoyaltyPolicyBuilder toBuilder();

    /** {@return an empty builder} */
    public static RoyaltyPolicyBuilder builder() {
        return new RoyaltyPolicyBuilder();
    }
}
