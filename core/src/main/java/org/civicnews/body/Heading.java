package org.civicnews.body;

import java.util.Map;
import org.civicnews.text.WellFormed;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** A heading (tít phụ) in the body. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Heading implements Block permits HeadingBuilder.ImmutableHeading {
    Heading() {}

    /** {@return the id, unique in the article} */
    @Override
    public abstract String id();

    /** {@return 2 to 6; level 1 is the headline} */
    public abstract int level();

    /** {@return the text with its annotations} */
    public abstract RichText text();

    /** {@return members that this version does not know, in the order read} */
    @Override
    public abstract Map<String, RawJson> extra();

    @Value.Check
    Heading check() {
        new Problems()
                .notBlank("id", id())
                .require(
                        level() >= 2 && level() <= 6,
                        "level",
                        "OUT_OF_RANGE",
                        () -> "must be 2 to 6 but was " + level())
                .require(!text().isBlank(), "text", "BLANK", () -> "must not be blank")
                .throwIfAny();
        return WellFormed.isNfc(id())
                ? this
                : toBuilder().id(WellFormed.nfc(id())).build();
    }

    @Override
    public final <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** {@return a builder holding these values} */
    public abstract HeadingBuilder toBuilder();

    /** {@return an empty builder} */
    public static HeadingBuilder builder() {
        return new HeadingBuilder();
    }
}
