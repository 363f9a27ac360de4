package org.civicnews.body;

import java.util.Map;
import java.util.Optional;
import org.civicnews.value.PartialDate;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.civicnews.value.Resolution;
import org.immutables.value.Value;

/** A date expression. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class DateAnnotation implements Annotation
        permits DateAnnotationBuilder.ImmutableDateAnnotation {
    DateAnnotation() {}

    /** {@return the first UTF-16 code unit of the piece} */
    @Override
    public abstract int start();

    /** {@return after the last UTF-16 code unit of the piece} */
    @Override
    public abstract int end();

    /** {@return the date as far as it is told} */
    public abstract PartialDate date();

    /** {@return the day it was taken for, beside it, empty if nobody decided} */
    public abstract Optional<Resolution> resolution();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    void check() {
        Problems problems = new Problems();
        resolution().ifPresent(resolution -> resolution.checkAgainst(date(), "resolution", problems));
        problems.throwIfAny();
    }

    @Override
    public final <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** {@return a builder holding these values} */
    public abstract DateAnnotationBuilder toBuilder();

    /** {@return an empty builder} */
    public static DateAnnotationBuilder builder() {
        return new DateAnnotationBuilder();
    }
}
