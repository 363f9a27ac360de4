package org.civicnews.article;

import java.util.Map;
import java.util.Optional;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** Who owns a text and what others may do with it. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Rights permits RightsBuilder.ImmutableRights {
    Rights() {}

    /** {@return the owner, empty if not told} */
    public abstract Optional<String> holder();

    /** {@return the copyright notice, empty if there is none} */
    public abstract Optional<String> notice();

    /** {@return what is allowed, empty if not told} */
    public abstract Optional<String> usageTerms();

    /** {@return the licence, by name or address, empty if there is none} */
    public abstract Optional<String> licence();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    void check() {
        new Problems()
                .notBlank("holder", holder())
                .notBlank("notice", notice())
                .notBlank("usageTerms", usageTerms())
                .notBlank("licence", licence())
                .throwIfAny();
    }

    /** {@return a builder holding these values} */
    public abstract RightsBuilder toBuilder();

    /** {@return an empty builder} */
    public static RightsBuilder builder() {
        return new RightsBuilder();
    }
}
