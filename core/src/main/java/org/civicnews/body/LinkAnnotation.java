package org.civicnews.body;

import java.util.List;
import java.util.Map;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.civicnews.value.WebLink;
import org.immutables.value.Value;

/** A piece that links somewhere. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class LinkAnnotation implements Annotation
        permits LinkAnnotationBuilder.ImmutableLinkAnnotation {
    LinkAnnotation() {}

    /** {@return the first UTF-16 code unit of the piece} */
    @Override
    public abstract int start();

    /** {@return after the last UTF-16 code unit of the piece} */
    @Override
    public abstract int end();

    /** {@return the address} */
    public abstract WebLink link();

    /** {@return link types (HTML), such as nofollow} */
    public abstract List<String> rel();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    void check() {
        new Problems().noneBlank("rel", rel()).throwIfAny();
    }

    @Override
    public final <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** {@return a builder holding these values} */
    public abstract LinkAnnotationBuilder toBuilder();

    /** {@return an empty builder} */
    public static LinkAnnotationBuilder builder() {
        return new LinkAnnotationBuilder();
    }
}
