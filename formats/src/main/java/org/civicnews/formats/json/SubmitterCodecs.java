package org.civicnews.formats.json;

import org.civicnews.submission.AgeBand;
import org.civicnews.submission.Attestation;
import org.civicnews.submission.AttestationBuilder;
import org.civicnews.submission.AttestationKind;
import org.civicnews.submission.Authorship;
import org.civicnews.submission.AuthorshipBuilder;
import org.civicnews.submission.AuthorshipKind;
import org.civicnews.submission.ConsentDecision;
import org.civicnews.submission.ConsentGiver;
import org.civicnews.submission.ConsentMethod;
import org.civicnews.submission.ConsentPurpose;
import org.civicnews.submission.ConsentRecord;
import org.civicnews.submission.ConsentRecordBuilder;
import org.civicnews.submission.Contact;
import org.civicnews.submission.ContactBuilder;
import org.civicnews.submission.DisplayAs;
import org.civicnews.submission.Guardian;
import org.civicnews.submission.GuardianBuilder;
import org.civicnews.submission.Relation;
import org.civicnews.submission.Submitter;
import org.civicnews.submission.SubmitterBuilder;
import org.civicnews.submission.ThirdParty;
import org.civicnews.submission.ThirdPartyBuilder;
import org.civicnews.submission.Wishes;
import org.civicnews.submission.WishesBuilder;

/** Who sends a story, of whom it tells, and what they agreed to. */
final class SubmitterCodecs {
    static final ObjectCodec<Contact, ContactBuilder> CONTACT = ObjectCodec.of(
                    "contact", Contact::builder, ContactBuilder::build)
            .optional("email", Scalars.STRING, Contact::email, ContactBuilder::email)
            .optional("phone", Scalars.STRING, Contact::phone, ContactBuilder::phone)
            .optional("postal", Scalars.STRING, Contact::postal, ContactBuilder::postal)
            .extra(Contact::extra, ContactBuilder::putExtra);

    static final ObjectCodec<Guardian, GuardianBuilder> GUARDIAN = ObjectCodec.of(
                    "guardian", Guardian::builder, GuardianBuilder::build)
            .required("key", Scalars.STRING, Guardian::key, GuardianBuilder::key)
            .required(
                    "relation",
                    Scalars.kind(Relation::of, Relation.known()),
                    Guardian::relation,
                    GuardianBuilder::relation)
            .optional("name", Scalars.STRING, Guardian::name, GuardianBuilder::name)
            .optional("contact", CONTACT, Guardian::contact, GuardianBuilder::contact)
            .extra(Guardian::extra, GuardianBuilder::putExtra);

    static final ObjectCodec<Submitter, SubmitterBuilder> SUBMITTER = ObjectCodec.of(
                    "submitter", Submitter::builder, SubmitterBuilder::build)
            .required("key", Scalars.STRING, Submitter::key, SubmitterBuilder::key)
            .optional("contact", CONTACT, Submitter::contact, SubmitterBuilder::contact)
            .required(
                    "displayAs",
                    EnumCodec.of(DisplayAs.class, DisplayAs::name),
                    Submitter::displayAs,
                    SubmitterBuilder::displayAs)
            .optional("realName", Scalars.STRING, Submitter::realName, SubmitterBuilder::realName)
            .optional("pseudonym", Scalars.STRING, Submitter::pseudonym, SubmitterBuilder::pseudonym)
            .defaulted(
                    "ageBand",
                    EnumCodec.of(AgeBand.class, AgeBand::code),
                    Submitter::ageBand,
                    SubmitterBuilder::ageBand)
            .optional("guardian", GUARDIAN, Submitter::guardian, SubmitterBuilder::guardian)
            .extra(Submitter::extra, SubmitterBuilder::putExtra);

    static final ObjectCodec<Attestation, AttestationBuilder> ATTESTATION = ObjectCodec.of(
                    "attestation", Attestation::builder, AttestationBuilder::build)
            .required(
                    "kind",
                    Scalars.kind(AttestationKind::of, AttestationKind.known()),
                    Attestation::kind,
                    AttestationBuilder::kind)
            .required("clauseId", Scalars.STRING, Attestation::clauseId, AttestationBuilder::clauseId)
            .extra(Attestation::extra, AttestationBuilder::putExtra);

    static final ObjectCodec<Authorship, AuthorshipBuilder> AUTHORSHIP = ObjectCodec.of(
                    "authorship", Authorship::builder, AuthorshipBuilder::build)
            .required(
                    "kind",
                    EnumCodec.of(AuthorshipKind.class, AuthorshipKind::name),
                    Authorship::kind,
                    AuthorshipBuilder::kind)
            .optional(
                    "permissionConsentId",
                    Scalars.STRING,
                    Authorship::permissionConsentId,
                    AuthorshipBuilder::permissionConsentId)
            .list("attestations", ATTESTATION, Authorship::attestations, AuthorshipBuilder::addAttestations)
            .extra(Authorship::extra, AuthorshipBuilder::putExtra);

    static final ObjectCodec<ThirdParty, ThirdPartyBuilder> THIRD_PARTY = ObjectCodec.of(
                    "thirdParty", ThirdParty::builder, ThirdPartyBuilder::build)
            .required("id", Scalars.STRING, ThirdParty::id, ThirdPartyBuilder::id)
            .required(
                    "relation",
                    Scalars.kind(Relation::of, Relation.known()),
                    ThirdParty::relation,
                    ThirdPartyBuilder::relation)
            .flag("minor", ThirdParty::minor, ThirdPartyBuilder::minor)
            .defaulted("identifiable", Scalars.BOOLEAN, ThirdParty::identifiable, ThirdPartyBuilder::identifiable)
            .optional("consentId", Scalars.STRING, ThirdParty::consentId, ThirdPartyBuilder::consentId)
            .extra(ThirdParty::extra, ThirdPartyBuilder::putExtra);

    static final ObjectCodec<Wishes, WishesBuilder> WISHES = ObjectCodec.of(
                    "wishes", Wishes::builder, WishesBuilder::build)
            .flag("publishName", Wishes::publishName, WishesBuilder::publishName)
            .flag("publishPlace", Wishes::publishPlace, WishesBuilder::publishPlace)
            .flag("publishImages", Wishes::publishImages, WishesBuilder::publishImages)
            .flag("mayContact", Wishes::mayContact, WishesBuilder::mayContact)
            .flag("mayEdit", Wishes::mayEdit, WishesBuilder::mayEdit)
            .flag("expertsMayReply", Wishes::expertsMayReply, WishesBuilder::expertsMayReply)
            .flag("readersMayReply", Wishes::readersMayReply, WishesBuilder::readersMayReply)
            .list("keepConfidential", Scalars.STRING, Wishes::keepConfidential, WishesBuilder::addKeepConfidential)
            .extra(Wishes::extra, WishesBuilder::putExtra);

    static final ObjectCodec<ConsentRecord, ConsentRecordBuilder> CONSENT = ObjectCodec.of(
                    "consent", ConsentRecord::builder, ConsentRecordBuilder::build)
            .required("id", Scalars.STRING, ConsentRecord::id, ConsentRecordBuilder::id)
            .required(
                    "purpose",
                    Scalars.kind(ConsentPurpose::of, ConsentPurpose.known()),
                    ConsentRecord::purpose,
                    ConsentRecordBuilder::purpose)
            .required(
                    "decision",
                    EnumCodec.of(ConsentDecision.class, ConsentDecision::name),
                    ConsentRecord::decision,
                    ConsentRecordBuilder::decision)
            .required("at", Scalars.INSTANT, ConsentRecord::at, ConsentRecordBuilder::at)
            .required(
                    "by",
                    EnumCodec.of(ConsentGiver.class, ConsentGiver::name),
                    ConsentRecord::by,
                    ConsentRecordBuilder::by)
            .required("subjectKey", Scalars.STRING, ConsentRecord::subjectKey, ConsentRecordBuilder::subjectKey)
            .required(
                    "controller",
                    PeopleCodecs.ORGANIZATION_REF,
                    ConsentRecord::controller,
                    ConsentRecordBuilder::controller)
            .list(
                    "dataCategories",
                    Scalars.STRING,
                    ConsentRecord::dataCategories,
                    ConsentRecordBuilder::addDataCategories)
            .required(
                    "method",
                    EnumCodec.of(ConsentMethod.class, ConsentMethod::name),
                    ConsentRecord::method,
                    ConsentRecordBuilder::method)
            .required("textShown", Scalars.STRING, ConsentRecord::textShown, ConsentRecordBuilder::textShown)
            .required("textVersion", Scalars.STRING, ConsentRecord::textVersion, ConsentRecordBuilder::textVersion)
            .required("textDigest", Scalars.DIGEST, ConsentRecord::textDigest, ConsentRecordBuilder::textDigest)
            .defaulted("language", Scalars.LANGUAGE, ConsentRecord::language, ConsentRecordBuilder::language)
            .optional("expires", Scalars.INSTANT, ConsentRecord::expires, ConsentRecordBuilder::expires)
            .optional("withdraws", Scalars.STRING, ConsentRecord::withdraws, ConsentRecordBuilder::withdraws)
            .flag("preTicked", ConsentRecord::preTicked, ConsentRecordBuilder::preTicked)
            .extra(ConsentRecord::extra, ConsentRecordBuilder::putExtra);

    private SubmitterCodecs() {}
}
