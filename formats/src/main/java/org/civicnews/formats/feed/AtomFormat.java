package org.civicnews.formats.feed;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.civicnews.article.Article;
import org.civicnews.article.Rights;
import org.civicnews.body.MediaItem;
import org.civicnews.body.Paragraph;
import org.civicnews.formats.html.ArticleHtml;
import org.civicnews.formats.loss.LossFinder;
import org.civicnews.formats.loss.LossNotes;
import org.civicnews.formats.loss.UnknownParts;
import org.civicnews.value.WebLink;

/**
 * Atom (RFC 4287). The content is of type html: it is HTML, with void elements and without a namespace, and not XHTML. The date
 * of the feed stands after the entries if they are to tell it, as the order of elements means nothing in Atom.
 */
final class AtomFormat implements FeedFormat {
    static final AtomFormat INSTANCE = new AtomFormat();
    private static final LossFinder LOSSES = LossFinder.of(Entries.table("atom-losses.tsv"));

    private AtomFormat() {}

    @Override
    public Writing to(Appendable sink) throws IOException {
        return new AtomWriting(new XmlOut(sink));
    }

    @Override
    public LossFinder losses() {
        return LOSSES;
    }

    private static final class AtomWriting implements Writing {
        private final XmlOut out;
        private OffsetDateTime newest = FeedDates.UNKNOWN;
        private boolean datedByEntries;
        private Optional<String> language = Optional.empty();

        AtomWriting(XmlOut out) {
            this.out = out;
        }

        @Override
        public void open(FeedHeader header) throws IOException {
            String tag = header.language().tag();
            language = Optional.of(tag);
            datedByEntries = header.updated().isEmpty();
            out.open("feed").attribute("xmlns", "http://www.w3.org/2005/Atom").attribute("xml:lang", tag);
            out.element("id", Entries.id(header)).element("title", header.title());
            out.element("subtitle", header.description());
            link("alternate", header.home(), Optional.empty());
            link("self", header.address(), Optional.of("application/atom+xml"));
            out.element("rights", header.rights());
            if (header.updated().isPresent()) {
                out.element("updated", FeedDates.rfc3339(header.updated().get().atOffset(ZoneOffset.UTC)));
            }
        }

        @Override
        public void entry(Article article, LossNotes notes) throws IOException {
            int before = out.replaced();
            UnknownParts.annotations(article, notes);
            UnknownParts.markedBlocks(article, notes);
            Optional<OffsetDateTime> published = FeedDates.published(article, notes, true);
            OffsetDateTime updated =
                    FeedDates.modified(article, notes, true).or(() -> published).orElse(FeedDates.UNKNOWN);
            newest = updated.isAfter(newest) ? updated : newest;
            out.open("entry");
            String own = article.language().tag();
            out.attribute(
                    "xml:lang", Optional.of(own).filter(tag -> !Optional.of(tag).equals(language)));
            out.element("id", Entries.id(article)).element("title", article.headline());
            out.element("updated", FeedDates.rfc3339(updated)).element("published", published.map(FeedDates::rfc3339));
            authors(article);
            link("alternate", article.canonicalUrl(), Optional.of("text/html"));
            link("via", article.originalLink().map(link -> link.canonical()), Optional.empty());
            categories(article);
            enclosure(article);
            out.element("rights", article.rights().flatMap(Rights::notice));
            source(article);
            out.element("summary", article.lead().map(Paragraph::text).map(text -> text.text()));
            out.open("content").attribute("type", "html");
            ArticleHtml.fragment().write(article, out.text());
            out.close().close();
            if (out.replaced() > before) {
                notes.approximated("/blocks", "characters that XML forbids stand as U+FFFD, here or elsewhere");
            }
        }

        @Override
        public void close() throws IOException {
            if (datedByEntries) {
                out.element("updated", FeedDates.rfc3339(newest));
            }
            out.close();
        }

        private void authors(Article article) throws IOException {
            List<String> authors = Entries.authors(article);
            for (String author : authors) {
                out.open("author").element("name", author).close();
            }
            if (authors.isEmpty()) {
                out.open("author").element("name", Entries.publisher(article)).close();
            }
        }

        private void categories(Article article) throws IOException {
            if (article.section().isPresent()) {
                out.open("category").attribute("scheme", "https://civicnews.org/section");
                out.attribute("term", article.section().get()).close();
            }
            for (String tag : article.tags()) {
                out.open("category").attribute("term", tag).close();
            }
        }

        private void enclosure(Article article) throws IOException {
            Optional<MediaItem> lead = Entries.leadMedia(article);
            if (lead.isPresent() && lead.get().source().isPresent()) {
                link("enclosure", lead.get().source(), lead.get().mediaType());
            }
        }

        private void source(Article article) throws IOException {
            if (article.sourceCredit().isPresent()) {
                String text = article.sourceCredit().get().text();
                out.open("source").element("title", text).close();
            }
        }

        private void link(String rel, Optional<WebLink> link, Optional<String> type) throws IOException {
            if (link.isPresent()) {
                out.open("link").attribute("rel", rel).attribute("type", type);
                out.attribute("href", link.get().url()).close();
            }
        }
    }
}
