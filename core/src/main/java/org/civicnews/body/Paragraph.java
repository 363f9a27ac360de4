package org.civicnews.body;

import java.util.Map;
import java.util.Optional;
import org.civicnews.text.WellFormed;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** A paragraph (đoạn). Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Paragraph implements Block permits ParagraphBuilder.ImmutableParagraph {
    Paragraph() {}

    /** {@return the id, unique in the article} */
    @Override
    public abstract String id();

    /** {@return what the paragraph is to its article, empty for an ordinary one} */
    public abstract Optional<BlockRole> role();

    /** {@return the text with its annotations} */
    public abstract RichText text();

    /** {@return members that this version does not know, in the order read} */
    @Override
    public abstract Map<String, RawJson> extra();

    @Value.Check
    Paragraph check() {
        new Problems().notBlank("id", id()).throwIfAny();
        return WellFormed.isNfc(id())
                ? this
                : toBuilder().id(WellFormed.nfc(id())).build();
    }

    @Override
    public final <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** {@return whether this is the article's lead (sapô)} */
    public boolean isLead() {
        return role().filter(BlockRole.LEAD::equals).isPresent();
    }

    /** {@return a builder holding these values} */
    public abstract ParagraphBuilder toBuilder();

    /** {@return an empty builder} */
    public static ParagraphBuilder builder() {
        return new ParagraphBuilder();
    }
}
