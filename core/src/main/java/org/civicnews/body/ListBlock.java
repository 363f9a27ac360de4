package org.civicnews.body;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.civicnews.text.WellFormed;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** A list (danh sách), ordered or not. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class ListBlock implements Block permits ListBlockBuilder.ImmutableListBlock {
    ListBlock() {}

    /** {@return the id, unique in the article} */
    @Override
    public abstract String id();

    /** {@return whether the items are numbered, false unless set} */
    @Value.Default
    public boolean ordered() {
        return false;
    }

    /** {@return the first number, empty for 1} */
    public abstract OptionalInt start();

    /** {@return the items, at least one} */
    public abstract List<ListItem> items();

    /** {@return members that this version does not know, in the order read} */
    @Override
    public abstract Map<String, RawJson> extra();

    @Value.Check
    ListBlock check() {
        new Problems()
                .notBlank("id", id())
                .notEmpty("items", items())
                .require(start().isEmpty() || ordered(), "start", "LIST_NOT_ORDERED", () -> "needs an ordered list")
                .require(
                        Nesting.listDepth(this) <= ContentLimits.MAX_LIST_DEPTH,
                        "items",
                        "TOO_DEEP",
                        () -> "lists must be nested at most " + ContentLimits.MAX_LIST_DEPTH + " deep")
                .require(Nesting.depth(this) <= ContentLimits.MAX_DEPTH, "items", "TOO_DEEP", Nesting::message)
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
    public abstract ListBlockBuilder toBuilder();

    /** {@return an empty builder} */
    public static ListBlockBuilder builder() {
        return new ListBlockBuilder();
    }
}
