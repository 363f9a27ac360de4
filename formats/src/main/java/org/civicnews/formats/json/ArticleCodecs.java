package org.civicnews.formats.json;

import org.civicnews.article.Article;
import org.civicnews.article.ArticleBuilder;
import org.civicnews.article.ArticleStatus;
import org.civicnews.article.Byline;
import org.civicnews.article.BylineBuilder;
import org.civicnews.article.Correction;
import org.civicnews.article.CorrectionBuilder;
import org.civicnews.article.CorrectionKind;
import org.civicnews.article.CreditRelation;
import org.civicnews.article.Dateline;
import org.civicnews.article.DatelineBuilder;
import org.civicnews.article.Disclosure;
import org.civicnews.article.DisclosureBuilder;
import org.civicnews.article.DisclosureKind;
import org.civicnews.article.LinkDisplay;
import org.civicnews.article.OriginalLink;
import org.civicnews.article.OriginalLinkBuilder;
import org.civicnews.article.Provenance;
import org.civicnews.article.ProvenanceBuilder;
import org.civicnews.article.Revision;
import org.civicnews.article.RevisionBuilder;
import org.civicnews.article.Rights;
import org.civicnews.article.RightsBuilder;
import org.civicnews.article.SourceCredit;
import org.civicnews.article.SourceCreditBuilder;
import org.civicnews.url.Removal;
import org.civicnews.url.RemovalBuilder;
import org.civicnews.url.RemovalKind;

/** Articles and where they come from. */
final class ArticleCodecs {
    static final ObjectCodec<Byline, BylineBuilder> BYLINE = ObjectCodec.of(
                    "byline", Byline::builder, BylineBuilder::build)
            .optional("name", PeopleCodecs.PERSON_NAME, Byline::name, BylineBuilder::name)
            .optional("organization", PeopleCodecs.ORGANIZATION_REF, Byline::organization, BylineBuilder::organization)
            .optional("role", Scalars.STRING, Byline::role, BylineBuilder::role)
            .extra(Byline::extra, BylineBuilder::putExtra);

    static final ObjectCodec<SourceCredit, SourceCreditBuilder> SOURCE_CREDIT = ObjectCodec.of(
                    "sourceCredit", SourceCredit::builder, SourceCreditBuilder::build)
            .required("text", Scalars.STRING, SourceCredit::text, SourceCreditBuilder::text)
            .optional(
                    "publisher", PeopleCodecs.ORGANIZATION_REF, SourceCredit::publisher, SourceCreditBuilder::publisher)
            .optional("site", Scalars.STRING, SourceCredit::site, SourceCreditBuilder::site)
            .optional("author", PeopleCodecs.PERSON_NAME, SourceCredit::author, SourceCreditBuilder::author)
            .defaulted(
                    "relation",
                    Scalars.kind(CreditRelation::of, CreditRelation.known()),
                    SourceCredit::relation,
                    SourceCreditBuilder::relation)
            .extra(SourceCredit::extra, SourceCreditBuilder::putExtra);

    static final ObjectCodec<Removal, RemovalBuilder> REMOVAL = ObjectCodec.of(
                    "removal", Removal::builder, RemovalBuilder::build)
            .required("kind", Scalars.kind(RemovalKind::of, RemovalKind.known()), Removal::kind, RemovalBuilder::kind)
            .required("name", Scalars.STRING, Removal::name, RemovalBuilder::name)
            .required("start", Scalars.INT, Removal::start, RemovalBuilder::start)
            .required("end", Scalars.INT, Removal::end, RemovalBuilder::end)
            .optional("rule", Scalars.STRING, Removal::rule, RemovalBuilder::rule)
            .extra(Removal::extra, RemovalBuilder::putExtra);

    static final ObjectCodec<OriginalLink, OriginalLinkBuilder> ORIGINAL_LINK = ObjectCodec.of(
                    "originalLink", OriginalLink::builder, OriginalLinkBuilder::build)
            .required("asGiven", Scalars.STRING, OriginalLink::asGiven, OriginalLinkBuilder::asGiven)
            .required("canonical", Scalars.LINK, OriginalLink::canonical, OriginalLinkBuilder::canonical)
            .list("removed", REMOVAL, OriginalLink::removed, OriginalLinkBuilder::addRemoved)
            .defaulted(
                    "display",
                    Scalars.kind(LinkDisplay::of, LinkDisplay.known()),
                    OriginalLink::display,
                    OriginalLinkBuilder::display)
            .optional("retrievedAt", Scalars.INSTANT, OriginalLink::retrievedAt, OriginalLinkBuilder::retrievedAt)
            .optional("archived", Scalars.LINK, OriginalLink::archived, OriginalLinkBuilder::archived)
            .extra(OriginalLink::extra, OriginalLinkBuilder::putExtra);

    static final ObjectCodec<Dateline, DatelineBuilder> DATELINE = ObjectCodec.of(
                    "dateline", Dateline::builder, DatelineBuilder::build)
            .optional("place", PeopleCodecs.PLACE_REF, Dateline::place, DatelineBuilder::place)
            .optional("date", ValueCodecs.DATE, Dateline::date, DatelineBuilder::date)
            .extra(Dateline::extra, DatelineBuilder::putExtra);

    static final ObjectCodec<Correction, CorrectionBuilder> CORRECTION = ObjectCodec.of(
                    "correction", Correction::builder, CorrectionBuilder::build)
            .required("id", Scalars.STRING, Correction::id, CorrectionBuilder::id)
            .required("at", Scalars.INSTANT, Correction::at, CorrectionBuilder::at)
            .required(
                    "kind",
                    Scalars.kind(CorrectionKind::of, CorrectionKind.known()),
                    Correction::kind,
                    CorrectionBuilder::kind)
            .required("text", Scalars.STRING, Correction::text, CorrectionBuilder::text)
            .list("blockIds", Scalars.STRING, Correction::blockIds, CorrectionBuilder::addBlockIds)
            .optional("before", Scalars.STRING, Correction::before, CorrectionBuilder::before)
            .optional("after", Scalars.STRING, Correction::after, CorrectionBuilder::after)
            .extra(Correction::extra, CorrectionBuilder::putExtra);

    static final ObjectCodec<Revision, RevisionBuilder> REVISION = ObjectCodec.of(
                    "revision", Revision::builder, RevisionBuilder::build)
            .required("number", Scalars.INT, Revision::number, RevisionBuilder::number)
            .optional("previous", Scalars.DIGEST, Revision::previous, RevisionBuilder::previous)
            .optional("note", Scalars.STRING, Revision::note, RevisionBuilder::note)
            .extra(Revision::extra, RevisionBuilder::putExtra);

    static final ObjectCodec<Rights, RightsBuilder> RIGHTS = ObjectCodec.of(
                    "rights", Rights::builder, RightsBuilder::build)
            .optional("holder", Scalars.STRING, Rights::holder, RightsBuilder::holder)
            .optional("notice", Scalars.STRING, Rights::notice, RightsBuilder::notice)
            .optional("usageTerms", Scalars.STRING, Rights::usageTerms, RightsBuilder::usageTerms)
            .optional("licence", Scalars.STRING, Rights::licence, RightsBuilder::licence)
            .extra(Rights::extra, RightsBuilder::putExtra);

    static final ObjectCodec<Provenance, ProvenanceBuilder> PROVENANCE = ObjectCodec.of(
                    "provenance", Provenance::builder, ProvenanceBuilder::build)
            .optional("retrievedAt", Scalars.INSTANT, Provenance::retrievedAt, ProvenanceBuilder::retrievedAt)
            .required("reader", Scalars.STRING, Provenance::reader, ProvenanceBuilder::reader)
            .optional("readerVersion", Scalars.STRING, Provenance::readerVersion, ProvenanceBuilder::readerVersion)
            .optional("digest", Scalars.DIGEST, Provenance::digest, ProvenanceBuilder::digest)
            .extra(Provenance::extra, ProvenanceBuilder::putExtra);

    static final ObjectCodec<Disclosure, DisclosureBuilder> DISCLOSURE = ObjectCodec.of(
                    "disclosure", Disclosure::builder, DisclosureBuilder::build)
            .required(
                    "kind",
                    Scalars.kind(DisclosureKind::of, DisclosureKind.known()),
                    Disclosure::kind,
                    DisclosureBuilder::kind)
            .optional("text", Scalars.STRING, Disclosure::text, DisclosureBuilder::text)
            .extra(Disclosure::extra, DisclosureBuilder::putExtra);

    static final ObjectCodec<Article, ArticleBuilder> ARTICLE = ObjectCodec.of(
                    "article", Article::builder, ArticleBuilder::build)
            .document("article", Article::formatVersion, ArticleBuilder::formatVersion)
            .optional("id", Scalars.CONTENT_ID, Article::id, ArticleBuilder::id)
            .defaulted("language", Scalars.LANGUAGE, Article::language, ArticleBuilder::language)
            .required("headline", Scalars.STRING, Article::headline, ArticleBuilder::headline)
            .optional("canonicalUrl", Scalars.LINK, Article::canonicalUrl, ArticleBuilder::canonicalUrl)
            .optional("kicker", Scalars.STRING, Article::kicker, ArticleBuilder::kicker)
            .list("bylines", BYLINE, Article::bylines, ArticleBuilder::addBylines)
            .optional("section", Scalars.STRING, Article::section, ArticleBuilder::section)
            .list("tags", Scalars.STRING, Article::tags, ArticleBuilder::addTags)
            .filled("blocks", BodyCodecs.BLOCK, Article::blocks, ArticleBuilder::addBlocks)
            .list("media", BodyCodecs.MEDIA, Article::media, ArticleBuilder::addMedia)
            .optional("leadMedia", Scalars.STRING, Article::leadMedia, ArticleBuilder::leadMedia)
            .optional("sourceCredit", SOURCE_CREDIT, Article::sourceCredit, ArticleBuilder::sourceCredit)
            .optional("originalLink", ORIGINAL_LINK, Article::originalLink, ArticleBuilder::originalLink)
            .optional("dateline", DATELINE, Article::dateline, ArticleBuilder::dateline)
            .optional("published", Scalars.PUBLICATION_DATE, Article::published, ArticleBuilder::published)
            .optional("modified", Scalars.PUBLICATION_DATE, Article::modified, ArticleBuilder::modified)
            .optional("embargoUntil", Scalars.OFFSET_TIME, Article::embargoUntil, ArticleBuilder::embargoUntil)
            .optional(
                    "status",
                    Scalars.kind(ArticleStatus::of, ArticleStatus.known()),
                    Article::status,
                    ArticleBuilder::status)
            .optional("revision", REVISION, Article::revision, ArticleBuilder::revision)
            .list("corrections", CORRECTION, Article::corrections, ArticleBuilder::addCorrections)
            .list("people", PeopleCodecs.PERSON, Article::people, ArticleBuilder::addPeople)
            .list("organizations", PeopleCodecs.ORGANIZATION, Article::organizations, ArticleBuilder::addOrganizations)
            .list("places", PeopleCodecs.PLACE, Article::places, ArticleBuilder::addPlaces)
            .list(
                    "legalReferences",
                    LawCodecs.LEGAL_REFERENCE,
                    Article::legalReferences,
                    ArticleBuilder::addLegalReferences)
            .list("meetings", MeetingCodecs.MEETING, Article::meetings, ArticleBuilder::addMeetings)
            .optional("rights", RIGHTS, Article::rights, ArticleBuilder::rights)
            .optional("provenance", PROVENANCE, Article::provenance, ArticleBuilder::provenance)
            .list("disclosures", DISCLOSURE, Article::disclosures, ArticleBuilder::addDisclosures)
            .extra(Article::extra, ArticleBuilder::putExtra);

    private ArticleCodecs() {}
}
