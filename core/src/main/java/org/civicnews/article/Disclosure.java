package org.civicnews.article;

import java.util.Map;
import java.util.Optional;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** Something that readers have a right to know about how a text was made. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Disclosure permits DisclosureBuilder.ImmutableDisclosure {
    Disclosure() {}

    /** {@return what it is about} */
    public abstract DisclosureKind kind();

    /** {@return the words as printed, empty if there are none} */
    public abstract Optional<String> text();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    void check() {
        new Problems().notBlank("text", text()).throwIfAny();
    }

    /** {@return a builder holding these values} */
    public abstract DisclosureBuilder toBuilder();

    /** {@return an empty builder} */
    public static DisclosureBuilder builder() {
        return new DisclosureBuilder();
    }
}
