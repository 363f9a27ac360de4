package org.civicnews.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civicnews.people.OrganizationRef;
import org.civicnews.text.WellFormed;
import org.civicnews.value.DateRange;
import org.civicnews.value.Evidence;
import org.civicnews.value.Finding;
import org.civicnews.value.PartialDate;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/**
 * The record of a legal document that an article speaks of (văn bản được viện dẫn); each place that names it is a
 * {@code legal} annotation. Start with {@link #builder()}.
 *
 * <pre>{@code
 * LegalReference.builder()
 *         .id("l1")
 *         .documentType(DocumentType.NGHI_DINH)
 *         .number(DocumentNumber.parse("13/2023/NĐ-CP"))
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class LegalReference permits LegalReferenceBuilder.ImmutableLegalReference {
    LegalReference() {}

    /** {@return the id of the record, unique in the article, never blank} */
    public abstract String id();

    /** {@return the type of the document (loại văn bản)} */
    public abstract DocumentType documentType();

    /** {@return the number (số, ký hiệu), empty if not told; present if there is no title} */
    public abstract Optional<DocumentNumber> number();

    /** {@return the title without the word of the type (tên), empty if not told; present if there is no number} */
    public abstract Optional<String> title();

    /** {@return who issued it (cơ quan ban hành), empty if not told} */
    public abstract Optional<OrganizationRef> issuer();

    /** {@return the legislature that passed it, such as {@code khóa XV}, empty if not told} */
    public abstract Optional<String> legislature();

    /** {@return the day it was issued (ngày ban hành), empty if not told} */
    public abstract Optional<PartialDate> issued();

    /** {@return the time it is in force (hiệu lực), empty if not told} */
    public abstract Optional<DateRange> effective();

    /** {@return what it is about (về việc), empty if not told} */
    public abstract Optional<String> subject();

    /** {@return the state whose law it is, {@code VN} unless set} */
    @Value.Default
    public String jurisdiction() {
        return "VN";
    }

    /** {@return whether it is a document of the Party (văn bản của Đảng), false unless set} */
    @Value.Default
    public boolean party() {
        return false;
    }

    /** {@return what the document does to others} */
    public abstract List<LegalRelation> relations();

    /** {@return what it is called in systems of identifiers} */
    public abstract List<LegalIdentifier> identifiers();

    /** {@return its state, such as {@code IN_FORCE}, empty if not told} */
    public abstract Optional<LegalStatus> status();

    /** {@return where in the article its parts were read} */
    public abstract List<Evidence> evidence();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    LegalReference check() {
        Problems problems = new Problems()
                .notBlank("id", id())
                .notBlank("title", title())
                .notBlank("legislature", legislature())
                .notBlank("subject", subject())
                .notBlank("jurisdiction", jurisdiction())
                .require(
                        number().isPresent() || title().isPresent(),
                        "",
                        "NUMBER_OR_TITLE",
                        () -> "legal reference has neither number nor title");
        for (int i = 0; i < relations().size(); i++) {
            problems.require(
                    !isSelf(relations().get(i)),
                    "relations/" + i,
                    "RELATION_TO_ITSELF",
                    () -> "legal reference '" + id() + "' is related to itself");
        }
        problems.throwIfAny();
        return WellFormed.isNfc(id())
                ? this
                : toBuilder().id(WellFormed.nfc(id())).build();
    }

    private boolean isSelf(LegalRelation relation) {
        if (relation.targetRef().isPresent()) {
            return relation.targetRef().get().equals(WellFormed.nfc(id()));
        }
        return number().isPresent()
                && relation.targetNumber().isPresent()
                && number().get().sameDocument(relation.targetNumber().get());
    }

    /** {@return what is bad practice but not wrong, in the order of the attributes} */
    public List<Finding> lint() {
        List<Finding> findings = new ArrayList<>();
        Optional<PartialDate> start = effective().flatMap(DateRange::start);
        if (issued().isPresent() && start.isPresent() && start.get().isCertainlyBefore(issued().get())) {
            findings.add(Finding.warning(
                    "EFFECTIVE_BEFORE_ISSUED",
                    "effective/start",
                    "takes effect " + start.get().toEdtf() + " before it is issued "
                            + issued().get().toEdtf() + "; legal if it is retroactive"));
        }
        if (title().isPresent() && !WellFormed.isNfc(title().get())) {
            findings.add(Finding.info("TEXT_NOT_NFC", "title", "is not composed (NFC)"));
        }
        if (subject().isPresent() && !WellFormed.isNfc(subject().get())) {
            findings.add(Finding.info("TEXT_NOT_NFC", "subject", "is not composed (NFC)"));
        }
        return List.copyOf(findings);
    }

    /** {@return a builder holding this value's parts} */
    public abstract LegalReferenceBuilder toBuilder();

    /** {@return an empty builder} */
    public static LegalReferenceBuilder builder() {
        return new LegalReferenceBuilder();
    }
}
