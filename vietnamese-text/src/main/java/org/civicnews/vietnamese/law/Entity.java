package org.civicnews.vietnamese.law;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.civicnews.law.CatalogueEntry;
import org.civicnews.law.DocumentNumber;
import org.civicnews.law.DocumentType;
import org.civicnews.law.LegalIdentifiers;
import org.civicnews.law.LegalReference;
import org.civicnews.law.LegalReferenceBuilder;
import org.civicnews.law.LegalRelation;
import org.civicnews.law.RelationKind;
import org.civicnews.people.OrganizationRef;
import org.civicnews.value.DateRange;
import org.civicnews.value.Evidence;
import org.civicnews.value.PartialDate;
import org.jspecify.annotations.Nullable;

/** A document while its mentions are gathered. Not thread-safe. */
final class Entity {
    DocumentType type;
    final boolean draft;

    @Nullable
    DocumentNumber number;

    @Nullable
    String title;

    @Nullable
    CatalogueEntry entry;

    @Nullable
    String toldIssuer;

    @Nullable
    String codeIssuer;

    @Nullable
    PartialDate issued;

    @Nullable
    PartialDate effective;

    @Nullable
    String subject;

    OptionalInt year = OptionalInt.empty();
    final Set<LegalRelation> relations = new LinkedHashSet<>();

    /** Which documents stand in which relation already, so that none is made again. */
    private final Set<Tie> ties = new HashSet<>();

    /**
     * A relation to a document.
     *
     * @param kind what it is
     * @param other the number of the document in the text
     */
    private record Tie(RelationKind kind, int other) {}

    final List<Evidence> evidence = new ArrayList<>();
    int mentions;
    int order;
    boolean heads;

    Entity(DocumentType type, boolean draft, int order) {
        this.type = type;
        this.draft = draft;
        this.order = order;
    }

    /** {@return the id of the record} */
    String id() {
        return "l" + (order + 1);
    }

    /** Takes a relation to another document. */
    void relate(RelationKind kind, Entity other) {
        if (ties.add(new Tie(kind, other.order))) {
            relations.add(LegalRelation.to(kind, other.id()));
        }
    }

    boolean hasWholeNumber() {
        return number != null && !number.isPartial();
    }

    /** Takes over what a mention tells; what was told before stays. */
    void learn(LegalMention mention) {
        mentions++;
        if (mention.number().isPresent()
                && (number == null
                        || (number.isPartial() && !mention.number().get().isPartial()))) {
            number = mention.number().get();
        }
        if (type.equals(DocumentType.UNKNOWN)) {
            type = mention.documentType();
        }
        if (title == null && mention.title().isPresent()) {
            title = mention.title().get();
        }
        if (mention.span(MentionField.ISSUER).isPresent()) {
            toldIssuer = toldIssuer != null ? toldIssuer : mention.issuer().orElse(null);
        } else if (codeIssuer == null) {
            codeIssuer = mention.issuer().orElse(null);
        }
        if (mention.issued().isPresent() && (issued == null || !issued.isWholeDay())) {
            issued = mention.issued().get();
        }
        if (mention.effective().isPresent() && (effective == null || !effective.isWholeDay())) {
            effective = mention.effective().get();
        }
        if (subject == null) {
            subject = mention.subject().orElse(null);
        }
        if (year.isEmpty()) {
            year = mention.year();
        }
    }

    LegalReference reference(boolean party, Optional<String> byNumber) {
        if (codeIssuer == null) {
            codeIssuer = byNumber.orElse(null);
        }
        LegalReferenceBuilder built = LegalReference.builder()
                .id(id())
                .documentType(type)
                .number(wholeNumber())
                .title(Optional.ofNullable(fullTitle()))
                .issuer(issuer().map(OrganizationRef::named))
                .legislature(legislature())
                .issued(Optional.ofNullable(issued()))
                .effective(Optional.ofNullable(effective()).map(DateRange::from))
                .subject(Optional.ofNullable(subject))
                .party(party)
                .evidence(evidence);
        for (LegalRelation relation : relations) {
            built.addRelations(relation);
        }
        LegalReference reference = built.build();
        return reference.toBuilder()
                .identifiers(LegalIdentifiers.all(reference))
                .build();
    }

    /** {@return the number as whole as it is known} */
    Optional<DocumentNumber> wholeNumber() {
        Optional<DocumentNumber> told = Optional.ofNullable(number);
        return entry != null && !hasWholeNumber() ? entry.number().or(() -> told) : told;
    }

    private @Nullable String fullTitle() {
        return entry != null ? entry.title() : title;
    }

    private Optional<String> issuer() {
        return Optional.ofNullable(toldIssuer != null ? toldIssuer : codeIssuer);
    }

    private @Nullable PartialDate issued() {
        if ((issued != null && issued.isWholeDay())
                || entry == null
                || entry.adopted().isEmpty()) {
            return issued;
        }
        return PartialDate.of(entry.adopted().get());
    }

    private @Nullable PartialDate effective() {
        if ((effective != null && effective.isWholeDay())
                || entry == null
                || entry.effective().isEmpty()) {
            return effective;
        }
        return PartialDate.of(entry.effective().get());
    }

    /** Gives {@code khóa XV}, from the name of the issuer or the term in the number. */
    private Optional<String> legislature() {
        for (String name : new String[] {toldIssuer, codeIssuer}) {
            int at = name == null ? -1 : name.indexOf("khóa ");
            if (at >= 0 && name != null && !name.contains("Trung ương")) {
                return Optional.of(name.substring(at));
            }
        }
        return wholeNumber().stream()
                .flatMap(told -> told.issuerCodes().stream())
                .filter(code -> code.startsWith("QH") && Lexicon.isTerm(code))
                .map(code -> "khóa " + Romans.of(code.substring(2)))
                .findFirst();
    }
}
