package org.civicnews.body;

import java.util.Map;
import java.util.Optional;
import org.civicnews.people.PersonRef;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** Words that somebody said. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class SpeechAnnotation implements Annotation
        permits SpeechAnnotationBuilder.ImmutableSpeechAnnotation {
    SpeechAnnotation() {}

    /** {@return the first UTF-16 code unit of the piece} */
    @Override
    public abstract int start();

    /** {@return after the last UTF-16 code unit of the piece} */
    @Override
    public abstract int end();

    /** {@return who said them, empty if not told} */
    public abstract Optional<PersonRef> speaker();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Override
    public final <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** {@return a builder holding these values} */
    public abstract SpeechAnnotationBuilder toBuilder();

    /** {@return an empty builder} */
    public static SpeechAnnotationBuilder builder() {
        return new SpeechAnnotationBuilder();
    }
}
