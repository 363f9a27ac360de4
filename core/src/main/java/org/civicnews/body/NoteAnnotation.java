package org.civicnews.body;

import java.util.Map;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** An editor's note on a piece. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class NoteAnnotation implements Annotation
        permits NoteAnnotationBuilder.ImmutableNoteAnnotation {
    NoteAnnotation() {}

    /** {@return the first UTF-16 code unit of the piece} */
    @Override
    public abstract int start();

    /** {@return after the last UTF-16 code unit of the piece} */
    @Override
    public abstract int end();

    /** {@return the note, never blank} */
    public abstract String note();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    void check() {
        new Problems().notBlank("note", note()).throwIfAny();
    }

    @Override
    public final <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** {@return a builder holding these values} */
    public abstract NoteAnnotationBuilder toBuilder();

    /** {@return an empty builder} */
    public static NoteAnnotationBuilder builder() {
        return new NoteAnnotationBuilder();
    }
}
