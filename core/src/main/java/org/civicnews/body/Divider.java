package org.civicnews.body;

import java.util.Map;
import org.civicnews.text.WellFormed;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** A line between parts. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Divider implements Block permits DividerBuilder.ImmutableDivider {
    Divider() {}

    /** {@return the id, unique in the article} */
    @Override
    public abstract String id();

    /** {@return members that this version does not know, in the order read} */
    @Override
    public abstract Map<String, RawJson> extra();

    @Value.Check
    Divider check() {
        new Problems().notBlank("id", id()).throwIfAny();
        return WellFormed.isNfc(id())
                ? this
                : toBuilder().id(WellFormed.nfc(id())).build();
    }

    @Override
    public final <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** {@return a builder holding these values} */
    public abstract DividerBuilder toBuilder();

    /** {@return an empty builder} */
    public static DividerBuilder builder() {
        return new DividerBuilder();
    }
}
