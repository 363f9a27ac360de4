package org.civicnews.formats.ninjs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.civicnews.article.Article;
import org.civicnews.article.ArticleStatus;
import org.civicnews.article.Byline;
import org.civicnews.article.Correction;
import org.civicnews.article.Rights;
import org.civicnews.article.SourceCredit;
import org.civicnews.formats.html.ArticleHtml;
import org.civicnews.formats.out.JsonOut;
import org.civicnews.law.LegalReference;
import org.civicnews.people.Post;
import org.civicnews.value.ContentId;
import org.civicnews.value.PublicationDate;
import org.civicnews.value.WebLink;

/** Writes one article as an item of type text. Serves one writing. */
final class NewsItem {
    private static final Map<ArticleStatus, String> STATUSES = Map.of(
            ArticleStatus.DRAFT, "withheld",
            ArticleStatus.SCHEDULED, "withheld",
            ArticleStatus.PUBLISHED, "usable",
            ArticleStatus.UPDATED, "usable",
            ArticleStatus.ARCHIVED, "usable",
            ArticleStatus.RETRACTED, "canceled");

    private final Article article;
    private final NinjsNames names;
    private final String uri;

    NewsItem(Article article) {
        this.article = article;
        this.names = NinjsNames.of(article);
        this.uri = uri(article);
    }

    private static String uri(Article article) {
        return article.id()
                .map(ContentId::value)
                .or(() -> article.canonicalUrl().map(WebLink::url))
                .orElseGet(() -> ContentId.nameBased(
                                ContentId.URL_NAMESPACE, article.headline() + '\n' + article.plainText())
                        .value());
    }

    void write(JsonOut out) {
        NinjsParts.standard(out);
        out.member("uri", uri).member("type", "text").member("representationType", "full");
        article.revision().ifPresent(revision -> out.member("version", String.valueOf(revision.number())));
        writeHistory(out);
        article.rights().ifPresent(rights -> writeRights(out, rights));
        out.member("edNote", Optional.of(corrections()).filter(note -> !note.isEmpty()))
                .member("language", article.language().tag());
        writeTexts(out);
        writeRecords(out);
        writeSource(out);
        out.list(
                "associations",
                article.media(),
                (list, item) -> new MediaObject(names, uri).write(list, item, article.leadMedia()));
    }

    private void writeHistory(JsonOut out) {
        Optional<String> published = moment(article.published());
        out.member("versionCreated", moment(article.modified()).or(() -> published))
                .member("contentCreated", published)
                .member("embargoedUntil", article.embargoUntil().map(NinjsParts::moment))
                .member("pubStatus", article.status().flatMap(status -> Optional.ofNullable(STATUSES.get(status))));
    }

    /** ninjs knows moments only; a day stays a day in the body. */
    private static Optional<String> moment(Optional<PublicationDate> date) {
        return date.flatMap(PublicationDate::moment).map(NinjsParts::moment);
    }

    private static void writeRights(JsonOut out, Rights rights) {
        out.member("copyrightHolder", rights.holder())
                .member("copyrightNotice", rights.notice())
                .member("usageTerms", rights.usageTerms());
        rights.licence()
                .ifPresent(licence -> out.object(
                        "rightsInfo",
                        it -> it.member(WebLink.isLink(licence) ? "linkedRights" : "encodedRights", licence)));
    }

    private String corrections() {
        return String.join(
                "\n", article.corrections().stream().map(Correction::text).toList());
    }

    private void writeTexts(JsonOut out) {
        Optional<String> lead = article.lead().map(given -> given.text().text());
        List<Consumer<JsonOut>> headlines = new ArrayList<>();
        headlines.add(NinjsParts.text("main", article.headline()));
        article.kicker().ifPresent(kicker -> headlines.add(NinjsParts.text("kicker", kicker)));
        out.list(
                        "descriptions",
                        lead.map(given -> NinjsParts.text("summary", given)).stream()
                                .toList(),
                        JsonOut::object)
                .list("bodies", List.<Consumer<JsonOut>>of(this::html, this::plain), JsonOut::object)
                .list("headlines", headlines, JsonOut::object)
                .member("title", article.headline());
    }

    private void html(JsonOut body) {
        body.member("role", "main")
                .member("contentType", "text/html")
                .member("wordCount", article.wordCount())
                .member("value", sink -> ArticleHtml.fragment().write(article, sink));
    }

    private void plain(JsonOut body) {
        body.member("role", "text")
                .member("contentType", "text/plain")
                .member("charCount", article.charCount())
                .member("wordCount", article.wordCount())
                .member("value", article.plainText());
    }

    private void writeRecords(JsonOut out) {
        List<Consumer<JsonOut>> people = new ArrayList<>();
        List<Consumer<JsonOut>> organizations = new ArrayList<>();
        for (Byline byline : article.bylines()) {
            byline.name().ifPresent(name -> people.add(NinjsParts.named(name.full(), "author")));
            byline.organization()
                    .ifPresent(organization -> organizations.add(NinjsParts.named(names.of(organization), "author")));
        }
        article.people()
                .forEach(person ->
                        people.add(NinjsParts.record(person.name().full(), posts(person.posts()), person.id())));
        article.organizations()
                .forEach(organization ->
                        organizations.add(NinjsParts.record(organization.name(), "mentioned", organization.id())));
        out.list("people", people, JsonOut::object)
                .list("organisations", organizations, JsonOut::object)
                .list(
                        "places",
                        article.places().stream()
                                .map(place -> NinjsParts.record(place.name(), "mentioned", place.id()))
                                .toList(),
                        JsonOut::object)
                .list("subjects", subjects(), JsonOut::object)
                .list(
                        "events",
                        article.meetings().stream()
                                .map(meeting -> NinjsParts.record(meeting.name(), "about", Optional.of(meeting.id())))
                                .toList(),
                        JsonOut::object);
    }

    private static String posts(List<Post> posts) {
        return posts.isEmpty()
                ? "mentioned"
                : String.join("; ", posts.stream().map(Post::title).toList());
    }

    private List<Consumer<JsonOut>> subjects() {
        Stream<Consumer<JsonOut>> section = article.section().stream().map(name -> NinjsParts.named(name, "section"));
        Stream<Consumer<JsonOut>> tags = article.tags().stream().map(name -> NinjsParts.named(name, "keyword"));
        Stream<Consumer<JsonOut>> law = article.legalReferences().stream().map(NewsItem::cited);
        return Stream.of(section, tags, law).flatMap(one -> one).toList();
    }

    private static Consumer<JsonOut> cited(LegalReference document) {
        Optional<String> number = document.number().map(given -> given.raw());
        return NinjsParts.record(document.title().or(() -> number).orElse(""), "cites", number);
    }

    private void writeSource(JsonOut out) {
        Optional<SourceCredit> credit = article.sourceCredit();
        Optional<String> link =
                article.originalLink().map(given -> given.canonical().url());
        List<Consumer<JsonOut>> sources = new ArrayList<>();
        if (credit.isPresent() || link.isPresent()) {
            sources.add(source -> source.member("name", credit.map(SourceCredit::text))
                    .member("role", "source")
                    .member("uri", link));
        }
        out.list("infoSources", sources, JsonOut::object)
                .member("by", Optional.of(by()).filter(line -> !line.isEmpty()))
                .member(
                        "located",
                        article.dateline().flatMap(dateline -> dateline.place().map(names::of)));
        article.canonicalUrl()
                .ifPresent(url -> out.list(
                        "altIds",
                        List.of(url),
                        (list, one) -> list.object(
                                it -> it.member("role", "canonicalUrl").member("value", url.url()))));
    }

    private String by() {
        return String.join(
                ", ",
                article.bylines().stream()
                        .map(byline -> byline.name()
                                .map(name -> name.full())
                                .or(() -> byline.organization().map(names::of))
                                .orElse(""))
                        .toList());
    }
}
