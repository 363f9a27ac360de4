package org.civicnews.body;

import java.util.Map;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** A piece set apart by its style. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class StyleAnnotation implements Annotation
        permits StyleAnnotationBuilder.ImmutableStyleAnnotation {
    StyleAnnotation() {}

    /** {@return the style} */
    public abstract TextStyle style();

    /** {@return the first UTF-16 code unit of the piece} */
    @Override
    public abstract int start();

    /** {@return after the last UTF-16 code unit of the piece} */
    @Override
    public abstract int end();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Override
    public final <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** {@return a builder holding these values} */
    public abstract StyleAnnotationBuilder toBuilder();

    /** {@return an empty builder} */
    public static StyleAnnotationBuilder builder() {
        return new StyleAnnotationBuilder();
    }
}
