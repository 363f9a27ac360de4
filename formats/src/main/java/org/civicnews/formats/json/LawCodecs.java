package org.civicnews.formats.json;

import org.civicnews.law.DocumentNumber;
import org.civicnews.law.DocumentType;
import org.civicnews.law.LegalIdentifier;
import org.civicnews.law.LegalIdentifierBuilder;
import org.civicnews.law.LegalReference;
import org.civicnews.law.LegalReferenceBuilder;
import org.civicnews.law.LegalRelation;
import org.civicnews.law.LegalRelationBuilder;
import org.civicnews.law.LegalStatus;
import org.civicnews.law.Pinpoint;
import org.civicnews.law.PinpointBuilder;
import org.civicnews.law.PinpointStep;
import org.civicnews.law.PinpointStepBuilder;
import org.civicnews.law.PinpointUnit;
import org.civicnews.law.RelationKind;

/** Legal references and what they are made of. */
final class LawCodecs {
    /** A document number: what was read, and its canonical form, which is derived and only written. */
    static final Codec<DocumentNumber> DOCUMENT_NUMBER = new NumberCodec();

    static final ObjectCodec<PinpointStep, PinpointStepBuilder> PINPOINT_STEP = ObjectCodec.of(
                    "pinpointStep", PinpointStep::builder, PinpointStepBuilder::build)
            .required(
                    "unit",
                    Scalars.kind(PinpointUnit::of, PinpointUnit.known()),
                    PinpointStep::unit,
                    PinpointStepBuilder::unit)
            .required("label", Scalars.STRING, PinpointStep::label, PinpointStepBuilder::label)
            .optional("to", Scalars.STRING, PinpointStep::to, PinpointStepBuilder::to)
            .extra(PinpointStep::extra, PinpointStepBuilder::putExtra);

    static final ObjectCodec<Pinpoint, PinpointBuilder> PINPOINT = ObjectCodec.of(
                    "pinpoint", Pinpoint::builder, PinpointBuilder::build)
            .filled("steps", PINPOINT_STEP, Pinpoint::steps, PinpointBuilder::addSteps)
            .extra(Pinpoint::extra, PinpointBuilder::putExtra);

    static final ObjectCodec<LegalRelation, LegalRelationBuilder> RELATION = ObjectCodec.of(
                    "legalRelation", LegalRelation::builder, LegalRelationBuilder::build)
            .required(
                    "kind",
                    Scalars.kind(RelationKind::of, RelationKind.known()),
                    LegalRelation::kind,
                    LegalRelationBuilder::kind)
            .optional("targetRef", Scalars.STRING, LegalRelation::targetRef, LegalRelationBuilder::targetRef)
            .optional("targetNumber", DOCUMENT_NUMBER, LegalRelation::targetNumber, LegalRelationBuilder::targetNumber)
            .optional("targetTitle", Scalars.STRING, LegalRelation::targetTitle, LegalRelationBuilder::targetTitle)
            .extra(LegalRelation::extra, LegalRelationBuilder::putExtra);

    static final ObjectCodec<LegalIdentifier, LegalIdentifierBuilder> IDENTIFIER = ObjectCodec.of(
                    "legalIdentifier", LegalIdentifier::builder, LegalIdentifierBuilder::build)
            .required("scheme", Scalars.STRING, LegalIdentifier::scheme, LegalIdentifierBuilder::scheme)
            .required("value", Scalars.STRING, LegalIdentifier::value, LegalIdentifierBuilder::value)
            .extra(LegalIdentifier::extra, LegalIdentifierBuilder::putExtra);

    static final ObjectCodec<LegalReference, LegalReferenceBuilder> LEGAL_REFERENCE = ObjectCodec.of(
                    "legalReference", LegalReference::builder, LegalReferenceBuilder::build)
            .required("id", Scalars.STRING, LegalReference::id, LegalReferenceBuilder::id)
            .required(
                    "documentType",
                    Scalars.kind(DocumentType::of, DocumentType.known()),
                    LegalReference::documentType,
                    LegalReferenceBuilder::documentType)
            .optional("number", DOCUMENT_NUMBER, LegalReference::number, LegalReferenceBuilder::number)
            .optional("title", Scalars.STRING, LegalReference::title, LegalReferenceBuilder::title)
            .optional("issuer", PeopleCodecs.ORGANIZATION_REF, LegalReference::issuer, LegalReferenceBuilder::issuer)
            .optional("legislature", Scalars.STRING, LegalReference::legislature, LegalReferenceBuilder::legislature)
            .optional("issued", ValueCodecs.DATE, LegalReference::issued, LegalReferenceBuilder::issued)
            .optional("effective", ValueCodecs.RANGE, LegalReference::effective, LegalReferenceBuilder::effective)
            .optional("subject", Scalars.STRING, LegalReference::subject, LegalReferenceBuilder::subject)
            .defaulted(
                    "jurisdiction", Scalars.STRING, LegalReference::jurisdiction, LegalReferenceBuilder::jurisdiction)
            .flag("party", LegalReference::party, LegalReferenceBuilder::party)
            .list("relations", RELATION, LegalReference::relations, LegalReferenceBuilder::addRelations)
            .list("identifiers", IDENTIFIER, LegalReference::identifiers, LegalReferenceBuilder::addIdentifiers)
            .optional(
                    "status",
                    Scalars.kind(LegalStatus::of, LegalStatus.known()),
                    LegalReference::status,
                    LegalReferenceBuilder::status)
            .list("evidence", ValueCodecs.EVIDENCE, LegalReference::evidence, LegalReferenceBuilder::addEvidence)
            .extra(LegalReference::extra, LegalReferenceBuilder::putExtra);

    private LawCodecs() {}
}
