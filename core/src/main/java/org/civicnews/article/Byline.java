package org.civicnews.article;

import java.util.Map;
import java.util.Optional;
import org.civicnews.people.OrganizationRef;
import org.civicnews.people.PersonName;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** Who wrote an article (tác giả). Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Byline permits BylineBuilder.ImmutableByline {
    Byline() {}

    /** {@return the person, empty if it is an organisation} */
    public abstract Optional<PersonName> name();

    /** {@return the organisation, empty if it is a person} */
    public abstract Optional<OrganizationRef> organization();

    /** {@return what they did, as printed (thực hiện, ảnh), empty if not told} */
    public abstract Optional<String> role();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    void check() {
        new Problems()
                .require(
                        name().isPresent() != organization().isPresent(),
                        "",
                        "BYLINE_AMBIGUOUS",
                        () -> "byline names either a person or an organisation")
                .notBlank("role", role())
                .throwIfAny();
    }

    /** {@return a builder holding these values} */
    public abstract BylineBuilder toBuilder();

    /** {@return an empty builder} */
    public static BylineBuilder builder() {
        return new BylineBuilder();
    }
}
