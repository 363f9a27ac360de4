package org.civicnews.body;

import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** A block of a type that this version does not know, kept whole. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class UnknownBlock implements Block permits UnknownBlockBuilder.ImmutableUnknownBlock {
    UnknownBlock() {}

    /** {@return the id as read, empty if it had none} */
    @Override
    @Value.Default
    public String id() {
        return "";
    }

    /** {@return the type as read, never blank} */
    public abstract String type();

    /** {@return the whole block as read} */
    public abstract RawJson raw();

    @Value.Check
    void check() {
        new Problems().text("id", id()).notBlank("type", type()).throwIfAny();
    }

    @Override
    public final <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** {@return a builder holding these values} */
    public abstract UnknownBlockBuilder toBuilder();

    /** {@return an empty builder} */
    public static UnknownBlockBuilder builder() {
        return new UnknownBlockBuilder();
    }
}
