package org.civicnews.body;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civicnews.text.WellFormed;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** A box (hộp tin) beside the story. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Box implements Block permits BoxBuilder.ImmutableBox {
    Box() {}

    /** {@return the id, unique in the article} */
    @Override
    public abstract String id();

    /** {@return the title, empty if there is none} */
    public abstract Optional<RichText> title();

    /** {@return what it holds, at least one block} */
    public abstract List<Block> blocks();

    /** {@return members that this version does not know, in the order read} */
    @Override
    public abstract Map<String, RawJson> extra();

    @Value.Check
    Box check() {
        new Problems()
                .notBlank("id", id())
                .notEmpty("blocks", blocks())
                .require(Nesting.depth(this) <= ContentLimits.MAX_DEPTH, "blocks", "TOO_DEEP", Nesting::message)
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
    public abstract BoxBuilder toBuilder();

    /** {@return an empty builder} */
    public static BoxBuilder builder() {
        return new BoxBuilder();
    }
}
