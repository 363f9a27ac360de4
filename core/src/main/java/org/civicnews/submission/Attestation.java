package org.civicnews.submission;

import java.util.Map;
import org.civicnews.text.WellFormed;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** What a sender vouches for, and the clause that asked for it. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Attestation permits AttestationBuilder.ImmutableAttestation {
    Attestation() {}

    /** {@return what is vouched for} */
    public abstract AttestationKind kind();

    /** {@return the id of the clause of the terms} */
    public abstract String clauseId();

    /** {@return members that this version does not know, in the order read; private} */
    @Value.Redacted
    public abstract Map<String, RawJson> extra();

    @Value.Check
    Attestation check() {
        new Problems().notBlank("clauseId", clauseId()).throwIfAny();
        return WellFormed.isNfc(clauseId())
                ? this
                : toBuilder().clauseId(WellFormed.nfc(clauseId())).build();
    }

    /** {@return a builder holding these values} */
    public abstract AttestationBuilder toBuilder();

    /** {@return an empty builder} */
    public static AttestationBuilder builder() {
        return new AttestationBuilder();
    }
}
