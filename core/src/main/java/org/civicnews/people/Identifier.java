package org.civicnews.people;

import java.util.Map;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** A name that some register gives. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Identifier permits IdentifierBuilder.ImmutableIdentifier {
    Identifier() {}

    /** {@return the register, such as wikidata, never blank} */
    public abstract String scheme();

    /** {@return the name in it, never blank} */
    public abstract String value();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    void check() {
        new Problems().notBlank("scheme", scheme()).notBlank("value", value()).throwIfAny();
    }

    /** {@return a builder holding these values} */
    public abstract IdentifierBuilder toBuilder();

    /** {@return an empty builder} */
    public static IdentifierBuilder builder() {
        return new IdentifierBuilder();
    }
}
