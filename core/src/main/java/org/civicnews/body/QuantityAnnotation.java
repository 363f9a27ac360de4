package org.civicnews.body;

import java.util.Map;
import org.civicnews.value.Quantity;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** A number of something. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class QuantityAnnotation implements Annotation
        permits QuantityAnnotationBuilder.ImmutableQuantityAnnotation {
    QuantityAnnotation() {}

    /** {@return the first UTF-16 code unit of the piece} */
    @Override
    public abstract int start();

    /** {@return after the last UTF-16 code unit of the piece} */
    @Override
    public abstract int end();

    /** {@return the quantity} */
    public abstract Quantity quantity();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Override
    public final <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** {@return a builder holding these values} */
    public abstract QuantityAnnotationBuilder toBuilder();

    /** {@return an empty builder} */
    public static QuantityAnnotationBuilder builder() {
        return new QuantityAnnotationBuilder();
    }
}
