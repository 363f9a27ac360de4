package org.civicnews.examples.cli;

import java.util.List;
import java.util.Locale;
import org.civicnews.article.Article;
import org.civicnews.formats.Export;
import org.civicnews.formats.Loss;
import org.civicnews.formats.Losses;
import org.civicnews.formats.feed.AtomFeed;
import org.civicnews.formats.feed.JsonFeed;
import org.civicnews.formats.feed.RssFeed;
import org.civicnews.formats.html.ArticleHtml;
import org.civicnews.formats.ical.ArticleIcs;
import org.civicnews.formats.json.PageJson;
import org.civicnews.formats.jsonld.ArticleJsonLd;
import org.civicnews.formats.markdown.ArticleMarkdown;
import org.civicnews.formats.ninjs.ArticleNinjs;
import org.civicnews.page.CivicPage;

/** What a page can be written as: a line a format. */
enum PageOutput {
    JSON(
            "json",
            Several.A_LINE_EACH,
            page((page, look) -> (look.pretty() ? PageJson.pretty() : PageJson.standard()).write(page))),
    HTML("html", Several.A_FILE_EACH, page((page, look) -> ArticleHtml.page().write(page))),
    JSONLD(
            "jsonld",
            Several.A_LINE_EACH,
            article((article, look) ->
                    (look.pretty() ? ArticleJsonLd.pretty() : ArticleJsonLd.standard()).write(article))),
    NINJS(
            "ninjs.json",
            Several.A_LINE_EACH,
            article((article, look) ->
                    (look.pretty() ? ArticleNinjs.pretty() : ArticleNinjs.standard()).write(article))),
    JSONFEED(
            "feed.json",
            Several.A_LINE_EACH,
            article((article, look) -> (look.pretty() ? JsonFeed.pretty() : JsonFeed.standard()).write(article))),
    ATOM(
            "atom",
            Several.A_FILE_EACH,
            article((article, look) -> AtomFeed.standard().write(article))),
    RSS(
            "rss",
            Several.A_FILE_EACH,
            article((article, look) -> RssFeed.standard().write(article))),
    ICAL(
            "ics",
            Several.A_FILE_EACH,
            article((article, look) -> ArticleIcs.standard().write(article))),
    MARKDOWN(
            "md",
            Several.A_FILE_EACH,
            article((article, look) -> ArticleMarkdown.standard().write(article))),
    TEXT("txt", Several.A_LINE_EACH, page((page, look) -> TerminalPage.write(page, look.colours())));

    /** Whether several documents of a format can stand one after the other in one output. */
    enum Several {
        A_LINE_EACH,
        A_FILE_EACH
    }

    /**
     * How a document is to look.
     *
     * @param pretty for people, a member a line
     * @param colours for a terminal
     */
    record Look(boolean pretty, boolean colours) {}

    /** Writes a value in one format. */
    private interface Writer<T, R> {
        R write(T value, Look look);
    }

    private static final Losses NO_CALL =
            new Losses(List.of(new Loss("/submissionCall", "this format is for articles")), List.of());

    private final String extension;
    private final Several several;

    @SuppressWarnings("ImmutableEnumChecker") // the facades behind it are immutable, but not annotated for Error Prone
    private final Writer<CivicPage, Export> writer;

    PageOutput(String extension, Several several, Writer<CivicPage, Export> writer) {
        this.extension = extension;
        this.several = several;
        this.writer = writer;
    }

    /** The format's own extension, without a point. */
    String extension() {
        return extension;
    }

    Several several() {
        return several;
    }

    /** Writes a page; pointers to what was lost begin at the page. */
    Export write(CivicPage page, Look look) {
        return writer.write(page, look);
    }

    /** A format of whole pages that carries all of them. */
    private static Writer<CivicPage, Export> page(Writer<CivicPage, String> format) {
        return (page, look) -> Export.of(format.write(page, look), Losses.none());
    }

    /** A format of articles; of a page without one nothing is written. */
    private static Writer<CivicPage, Export> article(Writer<Article, Export> format) {
        return (page, look) -> {
            Export export = page.article()
                    .map(article -> format.write(article, look))
                    .orElseGet(() -> Export.of("", Losses.none()));
            Losses losses = export.losses().under("/article");
            return Export.of(export.document(), page.submissionCall().isPresent() ? losses.and(NO_CALL) : losses);
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
