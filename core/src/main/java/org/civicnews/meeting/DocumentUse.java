package org.civicnews.meeting;

import java.util.Map;
import java.util.Optional;
import org.civicnews.text.WellFormed;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.civicnews.value.WebLink;
import org.immutables.value.Value;

/** A document at a meeting, and what was done with it. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class DocumentUse permits DocumentUseBuilder.ImmutableDocumentUse {
    DocumentUse() {}

    /** {@return the id of the legal reference in the article, empty if it is none} */
    public abstract Optional<String> ref();

    /** {@return where to read it, empty if not told} */
    public abstract Optional<WebLink> attachment();

    /** {@return what was done with it} */
    public abstract DocumentRelation relation();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    DocumentUse check() {
        new Problems()
                .require(
                        ref().isPresent() || attachment().isPresent(),
                        "",
                        "DOCUMENT_EMPTY",
                        () -> "needs a ref or an attachment")
                .notBlank("ref", ref())
                .throwIfAny();
        return WellFormed.isNfc(ref())
                ? this
                : toBuilder().ref(WellFormed.nfc(ref())).build();
    }

    /** {@return a builder holding these values} */
    public abstract DocumentUseBuilder toBuilder();

    /** {@return an empty builder} */
    public static DocumentUseBuilder builder() {
        return new DocumentUseBuilder();
    }
}
