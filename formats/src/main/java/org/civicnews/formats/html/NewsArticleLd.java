package org.civicnews.formats.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civicnews.article.Article;
import org.civicnews.article.Byline;
import org.civicnews.article.Correction;
import org.civicnews.article.Dateline;
import org.civicnews.article.OriginalLink;
import org.civicnews.article.Rights;
import org.civicnews.body.MediaItem;
import org.civicnews.body.MediaKind;
import org.civicnews.law.LegalReference;
import org.civicnews.meeting.Meeting;
import org.civicnews.meeting.MeetingStatus;
import org.civicnews.people.Organization;
import org.civicnews.people.OrganizationKind;
import org.civicnews.people.Person;
import org.civicnews.people.PoliticalSystem;
import org.civicnews.value.PartialDate;
import org.civicnews.value.PublicationDate;
import org.civicnews.value.WebLink;

/**
 * Writes the one JSON-LD block of a page, a schema.org NewsArticle, with those properties that the types have. The text
 * of the body is not repeated: it stands in the page. A Party document is no Legislation. Serves one writing.
 */
final class NewsArticleLd {
    private final HtmlWriting writing;
    private final Article article;

    NewsArticleLd(HtmlWriting writing, Article article) {
        this.writing = writing;
        this.article = article;
    }

    void write() {
        writing.out.raw("<script type=\"application/ld+json\">");
        new LdOut(writing.out).document("NewsArticle", this::members);
        writing.out.raw("</script>\n");
    }

    private void members(LdOut ld) {
        Optional<String> url = article.canonicalUrl().map(WebLink::url);
        ld.member("@id", article.id().map(id -> id.value()))
                .member("url", url)
                .member("mainEntityOfPage", url)
                .member("inLanguage", article.language().tag())
                .member("headline", article.headline())
                .member("alternativeHeadline", article.kicker())
                .member("description", article.lead().map(lead -> lead.text().text()))
                .list("author", article.bylines(), this::author)
                .member("articleSection", article.section())
                .strings("keywords", article.tags())
                .member("datePublished", article.published().flatMap(HtmlDates::datetime))
                .member("dateModified", article.modified().flatMap(HtmlDates::datetime))
                .member("creativeWorkStatus", article.status().map(status -> status.name()));
        article.revision().ifPresent(revision -> ld.member("version", revision.number()));
        writeSource(ld);
        ld.list("image", images(), this::image)
                .list("correction", article.corrections(), this::correction)
                .list("citation", article.legalReferences(), this::citation)
                .list("about", article.meetings(), this::event)
                .list("mentions", mentions(), this::mention);
        article.rights().ifPresent(rights -> writeRights(ld, rights));
    }

    private void author(LdOut ld, Byline byline) {
        String type = byline.name().isPresent() ? "Person" : "Organization";
        Optional<String> name = byline.name()
                .map(person -> person.full())
                .or(() -> byline.organization().map(writing::name));
        ld.object(type, author -> author.member("name", name));
    }

    private void writeSource(LdOut ld) {
        ld.member("creditText", article.sourceCredit().map(credit -> credit.text()));
        Optional<String> publisher =
                article.sourceCredit().flatMap(credit -> credit.publisher().map(writing::name));
        ld.object(
                "isBasedOn",
                "CreativeWork",
                article.originalLink().map(OriginalLink::canonical),
                (work, link) -> work.member("url", link.url())
                        .object(
                                "publisher",
                                "Organization",
                                publisher,
                                (organization, name) -> organization.member("name", name)));
        ld.member("dateline", article.dateline().map(this::dateline));
        ld.object(
                "contentLocation",
                "Place",
                article.dateline().flatMap(dateline -> dateline.place()),
                (location, place) -> location.member("name", writing.name(place)));
    }

    private String dateline(Dateline dateline) {
        List<String> parts = new ArrayList<>();
        dateline.place().ifPresent(place -> parts.add(writing.name(place)));
        dateline.date().ifPresent(date -> parts.add(HtmlDates.words(date, writing.labels)));
        return String.join(", ", parts);
    }

    private List<MediaItem> images() {
        List<MediaItem> images = new ArrayList<>();
        for (MediaItem item : article.media()) {
            if (item.kind().equals(MediaKind.IMAGE) && item.source().isPresent()) {
                boolean lead = article.leadMedia().filter(item.id()::equals).isPresent();
                images.add(lead ? 0 : images.size(), item);
            }
        }
        return images;
    }

    private void image(LdOut ld, MediaItem item) {
        ld.object("ImageObject", image -> {
            image.member("contentUrl", item.source().map(WebLink::url))
                    .member("name", item.alt().filter(alt -> !alt.isBlank()))
                    .member("caption", item.caption().map(caption -> caption.text()))
                    .member("creditText", item.credit().map(FigureHtml::line))
                    .object(
                            "creator",
                            "Person",
                            item.credit().flatMap(credit -> credit.creator()),
                            (creator, name) -> creator.member("name", name.full()))
                    .member("copyrightNotice", item.rights());
            item.width().ifPresent(width -> image.member("width", width));
            item.height().ifPresent(height -> image.member("height", height));
        });
    }

    private void correction(LdOut ld, Correction correction) {
        ld.object(
                "CorrectionComment",
                comment -> comment.member("text", correction.text())
                        .member(
                                "datePublished",
                                HtmlDates.datetime(
                                        PublicationDate.of(correction.at().atOffset(writing.zone())))));
    }

    private void citation(LdOut ld, LegalReference document) {
        Optional<String> name = document.title().or(() -> document.number().map(number -> number.canonical()));
        if (document.party()) {
            ld.object(
                    "CreativeWork",
                    work -> work.member("name", name)
                            .member("identifier", document.number().map(number -> number.canonical()))
                            .member("additionalType", document.documentType().englishLabel()));
            return;
        }
        ld.object(
                "Legislation",
                law -> law.member("name", name)
                        .member("legislationIdentifier", document.number().map(number -> number.raw()))
                        .member("legislationType", document.documentType().vietnameseLabel())
                        .object(
                                "legislationPassedBy",
                                "Organization",
                                document.issuer(),
                                (issuer, organization) -> issuer.member("name", writing.name(organization)))
                        .member("legislationDate", document.issued().flatMap(NewsArticleLd::day))
                        .member("legislationJurisdiction", document.jurisdiction())
                        .member(
                                "temporalCoverage",
                                document.effective()
                                        .flatMap(range -> range.start()
                                                .flatMap(NewsArticleLd::day)
                                                .map(start -> start + "/"
                                                        + range.end()
                                                                .flatMap(NewsArticleLd::day)
                                                                .orElse("..")))));
    }

    /** Only a whole day, or a day and time, is a schema.org Date; what is not told is not made up. */
    private static Optional<String> day(PartialDate date) {
        return date.isWholeDay() ? HtmlDates.datetime(date) : Optional.empty();
    }

    private void event(LdOut ld, Meeting meeting) {
        ld.object("Event", event -> {
            event.member("name", meeting.name())
                    .member(
                            "startDate",
                            meeting.time()
                                    .flatMap(time -> day(time.start())
                                            .or(() -> time.resolution()
                                                    .map(resolution ->
                                                            resolution.to().toString()))))
                    .member(
                            "endDate",
                            meeting.time().flatMap(time -> time.end()).flatMap(NewsArticleLd::day))
                    .member("eventStatus", status(meeting.status()))
                    .list(
                            "organizer",
                            meeting.organizers(),
                            (list, organizer) -> list.object(
                                    "Organization",
                                    organization -> organization.member("name", writing.name(organizer))));
            List<String> places = meeting.venues().stream()
                    .flatMap(venue -> venue.place().map(writing::name).stream())
                    .toList();
            event.list("location", places, (list, place) -> list.object("Place", it -> it.member("name", place)));
        });
    }

    private static Optional<String> status(MeetingStatus status) {
        if (status.equals(MeetingStatus.POSTPONED)) {
            return Optional.of("https://schema.org/EventPostponed");
        }
        if (status.equals(MeetingStatus.CANCELLED)) {
            return Optional.of("https://schema.org/EventCancelled");
        }
        return status.equals(MeetingStatus.RESCHEDULED)
                ? Optional.of("https://schema.org/EventRescheduled")
                : Optional.of("https://schema.org/EventScheduled").filter(scheduled -> status.isKnown());
    }

    private List<Object> mentions() {
        List<Object> mentions = new ArrayList<>(article.people());
        mentions.addAll(article.organizations());
        return mentions;
    }

    private void mention(LdOut ld, Object record) {
        if (record instanceof Person person) {
            ld.object(
                    "Person",
                    it -> it.member("name", person.name().full())
                            .member(
                                    "jobTitle",
                                    Optional.of(RecordsHtml.posts(writing, person.posts()))
                                            .filter(posts -> !posts.isEmpty())));
        } else if (record instanceof Organization organization) {
            ld.object(
                    type(organization),
                    it -> it.member("name", organization.name()).strings("alternateName", organization.shortNames()));
        }
    }

    private static String type(Organization organization) {
        if (organization.kind().equals(OrganizationKind.NEWS_OUTLET)) {
            return "NewsMediaOrganization";
        }
        return organization.system().filter(PoliticalSystem.STATE::equals).isPresent()
                ? "GovernmentOrganization"
                : "Organization";
    }

    private static void writeRights(LdOut ld, Rights rights) {
        ld.object("copyrightHolder", "Organization", rights.holder(), (holder, name) -> holder.member("name", name))
                .member("copyrightNotice", rights.notice())
                .member("usageInfo", rights.usageTerms())
                .member("license", rights.licence());
    }
}
