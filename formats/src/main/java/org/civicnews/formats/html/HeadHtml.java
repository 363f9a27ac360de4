package org.civicnews.formats.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civicnews.article.Article;
import org.civicnews.article.Byline;
import org.civicnews.body.MediaItem;
import org.civicnews.body.MediaKind;
import org.civicnews.formats.jsonld.ArticleJsonLd;
import org.civicnews.people.PersonName;
import org.civicnews.value.LanguageTag;
import org.civicnews.value.WebLink;

/** Writes the head of a whole page: title, canonical link, Open Graph, JSON-LD, stylesheet. Serves one writing. */
final class HeadHtml {
    private static final String STYLESHEET = Labels.resource("civicnews.css");

    private final HtmlWriting writing;
    private final HtmlOut out;

    HeadHtml(HtmlWriting writing) {
        this.writing = writing;
        this.out = writing.out;
    }

    static String stylesheet() {
        return STYLESHEET;
    }

    /** Opens the document up to and with its main element. */
    void open(String title, Optional<Article> article) {
        out.raw("<!DOCTYPE html>\n<html")
                .attribute("lang", writing.language.tag())
                .raw(">\n<head>\n");
        out.raw("<meta charset=\"utf-8\">\n");
        out.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.raw("<title>").text(title).raw("</title>\n");
        article.ifPresent(this::writeFacts);
        Optional<String> link = writing.options.linkedStylesheet();
        if (link.isPresent()) {
            out.raw("<link rel=\"stylesheet\"").attribute("href", link.get()).raw(">\n");
        } else {
            out.raw("<style>\n").raw(STYLESHEET).raw("</style>\n");
        }
        article.ifPresent(this::writeLinkedData);
        out.raw("</head>\n<body class=\"cn-site\">\n<main class=\"cn-main\">\n");
    }

    /** The text of the body is not repeated: it stands in the page. */
    private void writeLinkedData(Article article) {
        out.raw("<script type=\"application/ld+json\">");
        try {
            ArticleJsonLd.standard().withoutBody().stream(article, new RawSink(out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.raw("</script>\n");
    }

    void close() {
        out.raw("</main>\n</body>\n</html>\n");
    }

    private void writeFacts(Article article) {
        Optional<String> description =
                article.lead().map(lead -> lead.text().text()).filter(text -> !text.isBlank());
        description.ifPresent(text -> name("description", text));
        List<String> authors = new ArrayList<>();
        for (Byline byline : article.bylines()) {
            byline.name()
                    .map(PersonName::full)
                    .or(() -> byline.organization().map(writing::name))
                    .ifPresent(authors::add);
        }
        if (!authors.isEmpty()) {
            name("author", String.join(", ", authors));
        }
        article.canonicalUrl()
                .ifPresent(url -> out.raw("<link rel=\"canonical\"")
                        .attribute("href", HtmlWriting.encoded(url.url()))
                        .raw(">\n"));
        property("og:type", "article");
        property("og:title", article.headline());
        description.ifPresent(text -> property("og:description", text));
        article.canonicalUrl().ifPresent(url -> property("og:url", HtmlWriting.encoded(url.url())));
        locale(article.language()).ifPresent(locale -> property("og:locale", locale));
        article.published().flatMap(HtmlDates::datetime).ifPresent(date -> property("article:published_time", date));
        article.modified().flatMap(HtmlDates::datetime).ifPresent(date -> property("article:modified_time", date));
        article.section().ifPresent(section -> property("article:section", section));
        article.tags().forEach(tag -> property("article:tag", tag));
        writeImage(article, description);
    }

    private void writeImage(Article article, Optional<String> description) {
        Optional<MediaItem> image = article.leadMedia()
                .flatMap(article::media)
                .filter(HeadHtml::isImage)
                .or(() -> article.media().stream().filter(HeadHtml::isImage).findFirst());
        image.ifPresent(item -> {
            property("og:image", item.source().map(WebLink::url).orElse(""));
            item.width().ifPresent(width -> property("og:image:width", Integer.toString(width)));
            item.height().ifPresent(height -> property("og:image:height", Integer.toString(height)));
            item.alt().filter(alt -> !alt.isBlank()).ifPresent(alt -> property("og:image:alt", alt));
        });
        name("twitter:card", image.isPresent() ? "summary_large_image" : "summary");
        name("twitter:title", article.headline());
        description.ifPresent(text -> name("twitter:description", text));
        image.flatMap(MediaItem::alt).filter(alt -> !alt.isBlank()).ifPresent(alt -> name("twitter:image:alt", alt));
    }

    private static boolean isImage(MediaItem item) {
        return item.kind().equals(MediaKind.IMAGE) && item.source().isPresent();
    }

    /** Open Graph wants a language and a territory; Vietnamese without one is that of Vietnam. */
    private static Optional<String> locale(LanguageTag language) {
        if (language.equals(LanguageTag.VIETNAMESE)) {
            return Optional.of("vi_VN");
        }
        String tag = language.tag();
        int last = tag.lastIndexOf('-');
        boolean territory = last > 0 && last == tag.indexOf('-') && tag.length() - last == 3;
        return territory ? Optional.of(tag.replace('-', '_')) : Optional.empty();
    }

    private void name(String name, String content) {
        out.raw("<meta").attribute("name", name).attribute("content", content).raw(">\n");
    }

    private void property(String property, String content) {
        out.raw("<meta")
                .attribute("property", property)
                .attribute("content", content)
                .raw(">\n");
    }
}
