package org.civicnews.submission;

import java.util.Map;
import java.util.Optional;
import org.civicnews.text.WellFormed;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** Somebody whom a story tells of; no name is kept. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class ThirdParty permits ThirdPartyBuilder.ImmutableThirdParty {
    ThirdParty() {}

    /** {@return the id, unique in the submission} */
    public abstract String id();

    /** {@return what the person is to the sender} */
    public abstract Relation relation();

    /** {@return whether the person is a minor, false unless set} */
    @Value.Default
    public boolean minor() {
        return false;
    }

    /** {@return whether readers could tell who it is, true unless set} */
    @Value.Default
    public boolean identifiable() {
        return true;
    }

    /** {@return the id of the consent of that person, empty if there is none} */
    public abstract Optional<String> consentId();

    /** {@return members that this version does not know, in the order read; private} */
    @Value.Redacted
    public abstract Map<String, RawJson> extra();

    @Value.Check
    ThirdParty check() {
        new Problems().notBlank("id", id()).notBlank("consentId", consentId()).throwIfAny();
        return WellFormed.isNfc(id()) && WellFormed.isNfc(consentId())
                ? this
                : toBuilder()
                        .id(WellFormed.nfc(id()))
                        .consentId(WellFormed.nfc(consentId()))
                        .build();
    }

    /** {@return a builder holding these values} */
    public abstract ThirdPartyBuilder toBuilder();

    /** {@return an empty builder} */
    public static ThirdPartyBuilder builder() {
        return new ThirdPartyBuilder();
    }
}
