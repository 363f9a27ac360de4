package org.civicnews.formats.feed;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.civicnews.article.Article;
import org.civicnews.body.MediaItem;
import org.civicnews.body.Paragraph;
import org.civicnews.body.RichText;
import org.civicnews.formats.html.ArticleHtml;
import org.civicnews.formats.json.ArticleJson;
import org.civicnews.formats.loss.LossFinder;
import org.civicnews.formats.loss.LossNotes;
import org.civicnews.formats.out.JsonLayout;
import tools.jackson.core.JsonGenerator;

/**
 * JSON Feed 1.1. The article's own JSON form stands in the extension object {@code _civic}, so a reader that knows it gets
 * everything; all others have the members of the standard.
 */
final class JsonFeedFormat implements FeedFormat {
    static final JsonFeedFormat STANDARD = new JsonFeedFormat(false);
    static final JsonFeedFormat PRETTY = new JsonFeedFormat(true);
    private static final String VERSION = "https://jsonfeed.org/version/1.1";
    private static final LossFinder LOSSES = LossFinder.of(Entries.table("jsonfeed-losses.tsv"));

    private final boolean pretty;

    private JsonFeedFormat(boolean pretty) {
        this.pretty = pretty;
    }

    @Override
    public Writing to(Appendable sink) throws IOException {
        return new JsonWriting(JsonLayout.generator(sink, pretty));
    }

    @Override
    public LossFinder losses() {
        return LOSSES;
    }

    private static final class JsonWriting implements Writing {
        private final JsonGenerator json;

        JsonWriting(JsonGenerator json) {
            this.json = json;
        }

        @Override
        public void open(FeedHeader header) throws IOException {
            json.writeStartObject();
            member("version", VERSION);
            member("title", header.title());
            member("home_page_url", header.home().map(Entries::uri));
            member("feed_url", header.address().map(Entries::uri));
            member("description", header.description());
            member("language", header.language().tag());
            json.writeName("items");
            json.writeStartArray();
        }

        @Override
        public void entry(Article article, LossNotes notes) throws IOException {
            Optional<OffsetDateTime> published = FeedDates.published(article, new LossNotes(), true);
            Optional<OffsetDateTime> modified = FeedDates.modified(article, new LossNotes(), true);
            json.writeStartObject();
            member("id", Entries.id(article));
            member("url", article.canonicalUrl().map(Entries::uri));
            member("external_url", article.originalLink().map(link -> Entries.uri(link.canonical())));
            member("title", article.headline());
            member("content_html", ArticleHtml.fragment().write(article));
            member("content_text", article.plainText());
            member("summary", article.lead().map(Paragraph::text).map(RichText::text));
            member(
                    "image",
                    Entries.leadMedia(article).flatMap(MediaItem::source).map(Entries::uri));
            member("date_published", published.map(FeedDates::rfc3339));
            member("date_modified", modified.map(FeedDates::rfc3339));
            list("authors", Entries.authors(article), name -> {
                json.writeStartObject();
                member("name", name);
                json.writeEndObject();
            });
            list("tags", article.tags(), json::writeString);
            member("language", article.language().tag());
            list(
                    "attachments",
                    article.media().stream()
                            .filter(item -> item.source().isPresent())
                            .toList(),
                    this::attachment);
            json.writeName("_civic");
            json.writeStartObject();
            member("about", "https://civicnews.org/json");
            json.writeName("article");
            ArticleJson.standard().write(article, json);
            json.writeEndObject();
            json.writeEndObject();
        }

        @Override
        public void close() throws IOException {
            json.writeEndArray();
            json.writeEndObject();
            json.close();
        }

        private void attachment(MediaItem item) {
            json.writeStartObject();
            member("url", item.source().map(Entries::uri));
            member("mime_type", Entries.mediaType(item));
            member("title", item.caption().map(RichText::text));
            json.writeEndObject();
        }

        private void member(String name, String value) {
            json.writeName(name);
            json.writeString(value);
        }

        private void member(String name, Optional<String> value) {
            value.ifPresent(text -> member(name, text));
        }

        private <T> void list(String name, List<T> values, Consumer<T> item) {
            if (!values.isEmpty()) {
                json.writeName(name);
                json.writeStartArray();
                values.forEach(item);
                json.writeEndArray();
            }
        }
    }
}
