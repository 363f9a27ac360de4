package org.civicnews.body;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civicnews.law.MentionKind;
import org.civicnews.law.Pinpoint;
import org.civicnews.text.WellFormed;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** A mention of a legal document (viện dẫn văn bản): one place where the text names it. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class LegalAnnotation implements Annotation
        permits LegalAnnotationBuilder.ImmutableLegalAnnotation {
    LegalAnnotation() {}

    /** {@return the first UTF-16 code unit of the piece} */
    @Override
    public abstract int start();

    /** {@return after the last UTF-16 code unit of the piece} */
    @Override
    public abstract int end();

    /** {@return the id of the record in the article's legal references} */
    public abstract String ref();

    /** {@return how the document is named} */
    public abstract MentionKind kind();

    /** {@return the units cited (điểm, khoản, điều), as far as told} */
    public abstract List<Pinpoint> pinpoints();

    /** {@return whether a draft (dự thảo) is meant, false unless set} */
    @Value.Default
    public boolean draft() {
        return false;
    }

    /** {@return how sure the recogniser was, 0 to 1, empty if nobody said} */
    public abstract Optional<Double> confidence();

    /** {@return what was remarkable about the mention, upper-case codes} */
    public abstract List<String> flags();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    LegalAnnotation check() {
        boolean inRange = confidence().isEmpty()
                || (confidence().get() >= 0 && confidence().get() <= 1);
        new Problems()
                .notBlank("ref", ref())
                .require(
                        inRange,
                        "confidence",
                        "OUT_OF_RANGE",
                        () -> "must be 0 to 1 but was " + confidence().orElseThrow())
                .noneBlank("flags", flags())
                .throwIfAny();
        return WellFormed.isNfc(ref())
                ? this
                : toBuilder().ref(WellFormed.nfc(ref())).build();
    }

    @Override
    public final <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** {@return a builder holding these values} */
    public abstract LegalAnnotationBuilder toBuilder();

    /** {@return an empty builder} */
    public static LegalAnnotationBuilder builder() {
        return new LegalAnnotationBuilder();
    }
}
