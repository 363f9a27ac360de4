package org.civicnews.law;

import java.util.Map;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** What a legal document is called in a system of identifiers: an Akoma Ntoso IRI, an ELI, an official address. Immutable. */
@Value.Immutable
public abstract sealed class LegalIdentifier permits LegalIdentifierBuilder.ImmutableLegalIdentifier {
    LegalIdentifier() {}

    /** {@return the system, such as {@code akn}, {@code eli} or {@code url}; never blank} */
    public abstract String scheme();

    /** {@return the identifier in that system, never blank} */
    public abstract String value();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    void check() {
        new Problems().notBlank("scheme", scheme()).notBlank("value", value()).throwIfAny();
    }

    /**
     * Makes an identifier.
     *
     * @param scheme the system, never blank
     * @param value the identifier, never blank
     * @return the identifier
     */
    public static LegalIdentifier of(String scheme, String value) {
        return builder().scheme(scheme).value(value).build();
    }

    /** {@return a builder holding this value's parts} */
    public abstract LegalIdentifierBuilder toBuilder();

    /** {@return an empty builder} */
    public static LegalIdentifierBuilder builder() {
        return new LegalIdentifierBuilder();
    }
}
