package org.civicnews.formats.feed;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.civicnews.article.Article;
import org.civicnews.body.MediaCredit;
import org.civicnews.body.MediaItem;
import org.civicnews.body.Paragraph;
import org.civicnews.formats.html.ArticleHtml;
import org.civicnews.formats.loss.LossFinder;
import org.civicnews.formats.loss.LossNotes;
import org.civicnews.formats.loss.UnknownParts;
import org.civicnews.value.WebLink;

/**
 * RSS 2.0 with the modules content, dc and media, and atom for its own address. A source element would need the address of a
 * feed, which nobody told; the credit stands as dc:source.
 */
final class RssFormat implements FeedFormat {
    static final RssFormat INSTANCE = new RssFormat();
    private static final LossFinder LOSSES = LossFinder.of(Entries.table("rss-losses.tsv"));
    private static final String NO_HOME = "about:blank";

    private RssFormat() {}

    @Override
    public Writing to(Appendable sink) throws IOException {
        return new RssWriting(new XmlOut(sink));
    }

    @Override
    public LossFinder losses() {
        return LOSSES;
    }

    private static final class RssWriting implements Writing {
        private final XmlOut out;

        RssWriting(XmlOut out) {
            this.out = out;
        }

        @Override
        public void open(FeedHeader header) throws IOException {
            out.open("rss").attribute("version", "2.0");
            out.attribute("xmlns:atom", "http://www.w3.org/2005/Atom");
            out.attribute("xmlns:content", "http://purl.org/rss/1.0/modules/content/");
            out.attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
            out.attribute("xmlns:media", "http://search.yahoo.com/mrss/");
            out.open("channel").element("title", header.title());
            out.element(
                    "link", header.home().or(header::address).map(WebLink::url).orElse(NO_HOME));
            out.element("description", header.description().orElse(header.title()));
            out.element("language", header.language().tag());
            out.element("copyright", header.rights());
            out.element("lastBuildDate", header.updated().map(at -> FeedDates.rfc822(at.atOffset(ZoneOffset.UTC))));
            if (header.address().isPresent()) {
                out.open("atom:link").attribute("rel", "self").attribute("type", "application/rss+xml");
                out.attribute("href", header.address().get().url()).close();
            }
        }

        @Override
        public void entry(Article article, LossNotes notes) throws IOException {
            int before = out.replaced();
            UnknownParts.annotations(article, notes);
            UnknownParts.markedBlocks(article, notes);
            Optional<OffsetDateTime> published = FeedDates.published(article, notes, false);
            out.open("item").element("title", article.headline());
            out.element("link", article.canonicalUrl().map(WebLink::url));
            out.open("guid")
                    .attribute("isPermaLink", "false")
                    .text(Entries.id(article))
                    .close();
            out.element("pubDate", published.map(FeedDates::rfc822));
            for (String author : Entries.authors(article)) {
                out.element("dc:creator", author);
            }
            out.element("dc:language", article.language().tag());
            out.element("dc:source", article.sourceCredit().map(credit -> credit.text()));
            out.element("dc:rights", article.rights().flatMap(rights -> rights.notice()));
            out.element("category", article.section());
            for (String tag : article.tags()) {
                out.element("category", tag);
            }
            out.element("description", article.lead().map(Paragraph::text).map(text -> text.text()));
            out.open("content:encoded");
            ArticleHtml.fragment().write(article, out.text());
            out.close();
            for (MediaItem item : article.media()) {
                media(item);
            }
            out.close();
            if (out.replaced() > before) {
                notes.approximated("/blocks", "characters that XML forbids stand as U+FFFD, here or elsewhere");
            }
        }

        private void media(MediaItem item) throws IOException {
            if (item.source().isEmpty()) {
                return;
            }
            out.open("media:content").attribute("url", item.source().get().url());
            out.attribute("type", item.mediaType());
            out.attribute("medium", medium(item));
            if (item.width().isPresent()) {
                out.attribute("width", Integer.toString(item.width().getAsInt()));
            }
            if (item.height().isPresent()) {
                out.attribute("height", Integer.toString(item.height().getAsInt()));
            }
            if (item.caption().isPresent()) {
                out.open("media:description").attribute("type", "plain");
                out.text(item.caption().get().text()).close();
            }
            Optional<String> credit = item.credit().flatMap(MediaCredit::line);
            if (credit.isPresent()) {
                out.open("media:credit").text(credit.get()).close();
            }
            out.close();
        }

        private static Optional<String> medium(MediaItem item) {
            return switch (item.kind().name()) {
                case "IMAGE" -> Optional.of("image");
                case "VIDEO" -> Optional.of("video");
                case "AUDIO" -> Optional.of("audio");
                case "DOCUMENT" -> Optional.of("document");
                default -> Optional.empty();
            };
        }

        @Override
        public void close() throws IOException {
            out.close().close();
        }
    }
}
