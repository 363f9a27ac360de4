package org.civicnews.law;

import java.util.Map;
import java.util.Optional;
import org.civicnews.text.WellFormed;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/**
 * What a document does to another one (sửa đổi, thay thế, hướng dẫn). The other is a record of the same article, or is
 * named by its number or its title. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class LegalRelation permits LegalRelationBuilder.ImmutableLegalRelation {
    LegalRelation() {}

    /** {@return what the document does to the target} */
    public abstract RelationKind kind();

    /** {@return the id of the target among the article's legal references, empty if it has no record} */
    public abstract Optional<String> targetRef();

    /** {@return the number of the target, empty if not told} */
    public abstract Optional<DocumentNumber> targetNumber();

    /** {@return the title of the target, empty if not told} */
    public abstract Optional<String> targetTitle();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    LegalRelation check() {
        new Problems()
                .notBlank("targetRef", targetRef())
                .notBlank("targetTitle", targetTitle())
                .require(
                        targetRef().isPresent()
                                || targetNumber().isPresent()
                                || targetTitle().isPresent(),
                        "",
                        "RELATION_WITHOUT_TARGET",
                        () -> "legal relation has neither a target record, a number nor a title")
                .throwIfAny();
        return targetRef().map(WellFormed::isNfc).orElse(true)
                ? this
                : toBuilder().targetRef(targetRef().map(WellFormed::nfc)).build();
    }

    /**
     * Relates to a record of the same article.
     *
     * @param kind what the document does to the target
     * @param id the id of the target, never blank
     * @return the relation
     */
    public static LegalRelation to(RelationKind kind, String id) {
        return builder().kind(kind).targetRef(id).build();
    }

    /** {@return a builder holding this value's parts} */
    public abstract LegalRelationBuilder toBuilder();

    /** {@return an empty builder} */
    public static LegalRelationBuilder builder() {
        return new LegalRelationBuilder();
    }
}
