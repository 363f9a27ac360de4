package org.civicnews.body;

import java.util.Map;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** A placeholder such as {@code [tên]} that stands where private words were removed. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class RedactionAnnotation implements Annotation
        permits RedactionAnnotationBuilder.ImmutableRedactionAnnotation {
    RedactionAnnotation() {}

    /** {@return the first UTF-16 code unit of the piece} */
    @Override
    public abstract int start();

    /** {@return after the last UTF-16 code unit of the piece} */
    @Override
    public abstract int end();

    /** {@return what was removed, such as NAME or PHONE} */
    public abstract String category();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    void check() {
        new Problems().notBlank("category", category()).throwIfAny();
    }

    @Override
    public final <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** {@return a builder holding these values} */
    public abstract RedactionAnnotationBuilder toBuilder();

    /** {@return an empty builder} */
    public static RedactionAnnotationBuilder builder() {
        return new RedactionAnnotationBuilder();
    }
}
