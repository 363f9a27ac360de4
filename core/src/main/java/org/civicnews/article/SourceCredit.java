package org.civicnews.article;

import java.util.Map;
import java.util.Optional;
import org.civicnews.people.OrganizationRef;
import org.civicnews.people.PersonName;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** Where a page says its text comes from (nguồn): {@code Theo hanoi.gov.vn}. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class SourceCredit permits SourceCreditBuilder.ImmutableSourceCredit {
    SourceCredit() {}

    /** {@return the credit as printed, never blank} */
    public abstract String text();

    /** {@return who published it first, empty if not told} */
    public abstract Optional<OrganizationRef> publisher();

    /** {@return the host named, empty if none is} */
    public abstract Optional<String> site();

    /** {@return the author named, empty if none is} */
    public abstract Optional<PersonName> author();

    /** {@return how this text comes from that one, {@link CreditRelation#UNSPECIFIED} unless set} */
    @Value.Default
    public CreditRelation relation() {
        return CreditRelation.UNSPECIFIED;
    }

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    void check() {
        new Problems().notBlank("text", text()).notBlank("site", site()).throwIfAny();
    }

    /** {@return a builder holding these values} */
    public abstract SourceCreditBuilder toBuilder();

    /** {@return an empty builder} */
    public static SourceCreditBuilder builder() {
        return new SourceCreditBuilder();
    }
}
