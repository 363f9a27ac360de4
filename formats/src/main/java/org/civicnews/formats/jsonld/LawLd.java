package org.civicnews.formats.jsonld;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.civicnews.formats.loss.LossNotes;
import org.civicnews.formats.out.JsonOut;
import org.civicnews.law.LegalIdentifiers;
import org.civicnews.law.LegalReference;
import org.civicnews.law.LegalRelation;
import org.civicnews.law.LegalStatus;
import org.civicnews.law.RelationKind;
import org.civicnews.value.DateRange;
import org.civicnews.value.PartialDate;

/** Writes the records of legal documents. Serves one writing. */
final class LawLd {
    private static final Map<RelationKind, String> RELATIONS = Map.of(
            RelationKind.IMPLEMENTS, "legislationEnsuresImplementationOf",
            RelationKind.GUIDES, "legislationEnsuresImplementationOf",
            RelationKind.DETAILS, "legislationEnsuresImplementationOf",
            RelationKind.AMENDS, "legislationAmends",
            RelationKind.REPEALS, "legislationRepeals",
            RelationKind.REPLACES, "legislationChanges",
            RelationKind.CONSOLIDATES, "legislationConsolidates",
            RelationKind.BASED_ON, "isBasedOn",
            RelationKind.CITES, "citation");
    private static final Map<LegalStatus, String> FORCES = Map.of(
            LegalStatus.IN_FORCE, "https://schema.org/InForce",
            LegalStatus.PARTLY_IN_FORCE, "https://schema.org/PartiallyInForce",
            LegalStatus.NOT_YET_IN_FORCE, "https://schema.org/NotInForce",
            LegalStatus.SUSPENDED, "https://schema.org/NotInForce",
            LegalStatus.REPEALED, "https://schema.org/NotInForce");

    private static final String IN_ADDRESS = "is told by the Akoma Ntoso address alone";

    private final LdNames names;
    private final LdOptions options;
    private final LossNotes notes;

    LawLd(LdNames names, LdOptions options, LossNotes notes) {
        this.names = names;
        this.options = options;
        this.notes = notes;
    }

    private boolean isLegislation(LegalReference document) {
        return !document.party() || options.partyAsLegislation();
    }

    void write(JsonOut out, LegalReference document, String pointer) {
        boolean legislation = isLegislation(document);
        notes.approximated(pointer + "/id", "is its Akoma Ntoso address");
        if (document.party()) {
            notes.approximated(pointer + "/party", "is told by the type");
        }
        if (document.party() && legislation) {
            notes.lost(pointer + "/party", "the caller wants it called legislation");
        }
        out.object(it -> {
            it.member("@type", legislation ? "Legislation" : "CreativeWork")
                    .member("@id", LegalIdentifiers.akn(document))
                    .member("name", document.title().or(() -> document.number().map(number -> number.raw())));
            if (legislation) {
                asLegislation(it, document, pointer);
            } else {
                asWork(it, document, pointer);
            }
            it.member("temporalCoverage", coverage(document, pointer))
                    .strings(
                            "identifier",
                            document.identifiers().stream()
                                    .map(identifier -> identifier.scheme() + ":" + identifier.value())
                                    .toList());
            document.subject()
                    .ifPresent(subject -> it.object(
                            "about", about -> about.member("@type", "Thing").member("name", subject)));
            relations(it, document, legislation, pointer);
        });
    }

    private void asLegislation(JsonOut out, LegalReference document, String pointer) {
        out.member("legislationIdentifier", document.number().map(number -> number.raw()))
                .member("legislationType", document.documentType().vietnameseLabel());
        document.issuer().ifPresent(issuer -> out.object("legislationPassedBy", names.mention(issuer)));
        out.member("legislationDate", issued(document, pointer))
                .member("legislationJurisdiction", document.jurisdiction());
        document.status().ifPresent(status -> {
            out.member("legislationLegalForce", Optional.ofNullable(FORCES.get(status)));
            if (!FORCES.containsKey(status)) {
                notes.lost(pointer + "/status", "schema.org has no such legal force");
            } else if (FORCES.get(status).endsWith("NotInForce")) {
                notes.approximated(pointer + "/status", "schema.org knows only that it is not in force");
            }
        });
    }

    private void asWork(JsonOut out, LegalReference document, String pointer) {
        out.member("alternateName", document.number().map(number -> number.raw()))
                .member("additionalType", document.documentType().vietnameseLabel());
        document.issuer().ifPresent(issuer -> out.object("creator", names.mention(issuer)));
        out.member("dateCreated", issued(document, pointer))
                .member("creativeWorkStatus", document.status().map(status -> status.name()));
        notes.approximated(pointer + "/jurisdiction", IN_ADDRESS);
    }

    private Optional<String> issued(LegalReference document, String pointer) {
        Optional<PartialDate> issued = document.issued();
        Optional<String> day = issued.flatMap(LdDates::day);
        if (issued.isPresent() && day.isEmpty()) {
            PartialDate date = issued.get();
            String at = pointer + "/issued" + (date.isPlain() ? "" : "/edtf");
            if (date.year().isPresent()) {
                notes.approximated(at, IN_ADDRESS);
            } else {
                notes.lost(at, LdDates.NO_WHOLE_DAY);
            }
        }
        return day;
    }

    /** From the day it takes effect; schema.org has no property for that day itself. */
    private Optional<String> coverage(LegalReference document, String pointer) {
        Optional<DateRange> effective = document.effective();
        Optional<String> start = day(effective.flatMap(DateRange::start), pointer + "/effective/start");
        Optional<String> end = day(effective.flatMap(DateRange::end), pointer + "/effective/end");
        if (start.isEmpty()) {
            notes.lost(pointer + "/effective", "schema.org periods begin on a whole, certain day");
            return Optional.empty();
        }
        return Optional.of(start.get() + "/" + end.orElse(".."));
    }

    private Optional<String> day(Optional<PartialDate> date, String pointer) {
        Optional<String> day = date.flatMap(LdDates::day);
        if (day.isEmpty()) {
            notes.lost(pointer, LdDates.NO_WHOLE_DAY);
        }
        return day;
    }

    /** A property may stand once in an object, so relations are gathered by property. */
    private void relations(JsonOut out, LegalReference document, boolean legislation, String pointer) {
        Map<String, List<LegalRelation>> byProperty = new LinkedHashMap<>();
        for (int i = 0; i < document.relations().size(); i++) {
            LegalRelation relation = document.relations().get(i);
            String property = RELATIONS.get(relation.kind());
            if (property == null || !legislation && property.startsWith("legislation")) {
                notes.lost(pointer + "/relations/" + i, "schema.org has no property for this relation");
                continue;
            }
            byProperty.computeIfAbsent(property, name -> new ArrayList<>()).add(relation);
            approximate(relation, pointer + "/relations/" + i);
        }
        byProperty.forEach((property, relations) ->
                out.list(property, relations, (list, relation) -> list.object(target(relation))));
    }

    private void approximate(LegalRelation relation, String pointer) {
        boolean guides = relation.kind().equals(RelationKind.GUIDES)
                || relation.kind().equals(RelationKind.DETAILS)
                || relation.kind().equals(RelationKind.REPLACES);
        if (guides) {
            notes.approximated(pointer + "/kind", "stands as a wider relation");
        }
        if (relation.targetRef().isPresent()) {
            notes.approximated(pointer + "/targetRef", "is its Akoma Ntoso address");
        }
    }

    private Consumer<JsonOut> target(LegalRelation relation) {
        Optional<LegalReference> record = relation.targetRef().flatMap(names::document);
        boolean legislation = record.map(this::isLegislation).orElse(true);
        Optional<String> number = relation.targetNumber().map(target -> target.raw());
        return out -> out.member("@type", legislation ? "Legislation" : "CreativeWork")
                .member("@id", relation.targetRef().map(names::documentAddress))
                .member(
                        "name",
                        relation.targetTitle()
                                .or(() -> record.flatMap(LegalReference::title))
                                .or(() -> number))
                .member(legislation ? "legislationIdentifier" : "alternateName", number);
    }
}
