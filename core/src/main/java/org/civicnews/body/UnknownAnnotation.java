package org.civicnews.body;

import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** An annotation of a type that this version does not know, kept whole. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class UnknownAnnotation implements Annotation
        permits UnknownAnnotationBuilder.ImmutableUnknownAnnotation {
    UnknownAnnotation() {}

    /** {@return the first UTF-16 code unit of the piece} */
    @Override
    public abstract int start();

    /** {@return after the last UTF-16 code unit of the piece} */
    @Override
    public abstract int end();

    /** {@return the type as read, never blank} */
    public abstract String type();

    /** {@return the whole annotation as read} */
    public abstract RawJson raw();

    @Value.Check
    void check() {
        new Problems().notBlank("type", type()).throwIfAny();
    }

    @Override
    public final <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** {@return a builder holding these values} */
    public abstract UnknownAnnotationBuilder toBuilder();

    /** {@return an empty builder} */
    public static UnknownAnnotationBuilder builder() {
        return new UnknownAnnotationBuilder();
    }
}
