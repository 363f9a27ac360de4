package org.civicnews.body;

import java.util.Map;
import org.civicnews.text.WellFormed;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** A mention of a person, organisation, place or meeting of the article. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class RecordAnnotation implements Annotation
        permits RecordAnnotationBuilder.ImmutableRecordAnnotation {
    RecordAnnotation() {}

    /** {@return what kind of record is mentioned} */
    public abstract RecordKind record();

    /** {@return the first UTF-16 code unit of the piece} */
    @Override
    public abstract int start();

    /** {@return after the last UTF-16 code unit of the piece} */
    @Override
    public abstract int end();

    /** {@return the id of the record in the article} */
    public abstract String ref();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    RecordAnnotation check() {
        new Problems().notBlank("ref", ref()).throwIfAny();
        return WellFormed.isNfc(ref())
                ? this
                : toBuilder().ref(WellFormed.nfc(ref())).build();
    }

    @Override
    public final <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** {@return a builder holding these values} */
    public abstract RecordAnnotationBuilder toBuilder();

    /** {@return an empty builder} */
    public static RecordAnnotationBuilder builder() {
        return new RecordAnnotationBuilder();
    }
}
