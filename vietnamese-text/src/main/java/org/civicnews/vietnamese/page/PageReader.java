package org.civicnews.vietnamese.page;

import java.util.List;
import java.util.Optional;
import org.civicnews.article.Article;
import org.civicnews.article.Provenance;
import org.civicnews.page.CivicPage;
import org.civicnews.page.PageWarning;
import org.civicnews.page.RawPage;
import org.civicnews.url.UrlCleaner;
import org.civicnews.value.Digest;

/**
 * Turns a page of civic news into a {@link CivicPage}: the article with its facts, the call for readers' stories printed
 * beside it, and what was doubtful. Start with {@link #standard()}.
 *
 * <pre>{@code
 * CivicPage page = PageReader.standard().read(text);
 * Optional<Article> article = page.article();
 * }</pre>
 *
 * <p>Takes any text, in linear time: where there is no article, the page has none and a warning says why. Spans of warnings
 * index the text given; annotations index the stored text of their block. Immutable and thread-safe.
 */
public final class PageReader {
    private static final PageReader STANDARD =
            new PageReader(PageText.standard(), UrlCleaner.standard(), Enricher.standard());

    private final PageText texts;
    private final UrlCleaner cleaner;
    private final Enricher enricher;

    private PageReader(PageText texts, UrlCleaner cleaner, Enricher enricher) {
        this.texts = texts;
        this.cleaner = cleaner;
        this.enricher = enricher;
    }

    /** {@return the reader with the library's own rules and catalogue} */
    public static PageReader standard() {
        return STANDARD;
    }

    /**
     * Exchanges the cleaner of links.
     *
     * @param cleaner the cleaner
     * @return a reader that uses it
     */
    public PageReader withUrlCleaner(UrlCleaner cleaner) {
        return new PageReader(texts, cleaner, enricher);
    }

    /**
     * Exchanges what annotates the facts.
     *
     * @param enricher the enricher, such as one with the caller's own catalogue of laws
     * @return a reader that uses it
     */
    public PageReader withEnricher(Enricher enricher) {
        return new PageReader(texts, cleaner, enricher);
    }

    /**
     * Exchanges what finds the parts of a text.
     *
     * @param texts the reader of page texts, such as one with the caller's own words
     * @return a reader that uses it
     */
    public PageReader withPageText(PageText texts) {
        return new PageReader(texts, cleaner, enricher);
    }

    /**
     * Reads the text of a page as copied or scraped.
     *
     * @param text any text
     * @return the page
     */
    public CivicPage read(String text) {
        return read(text, PageContext.empty());
    }

    /**
     * Reads the text of a page of which something is known besides.
     *
     * @param text any text
     * @param context what is known
     * @return the page
     */
    public CivicPage read(String text, PageContext context) {
        return finish(texts.read(text), context, Optional.of(Digest.ofText(text)));
    }

    /**
     * Finishes a page whose parts were found elsewhere, such as by the HTML reader.
     *
     * @param page the parts
     * @return the page
     */
    public CivicPage read(RawPage page) {
        return read(page, PageContext.empty());
    }

    /**
     * Finishes a page whose parts were found elsewhere and of which something is known besides.
     *
     * @param page the parts
     * @param context what is known
     * @return the page
     */
    public CivicPage read(RawPage page, PageContext context) {
        return finish(page, context, Optional.empty());
    }

    private CivicPage finish(RawPage page, PageContext context, Optional<Digest> digest) {
        PageFacts facts = new PageFacts(page, context, cleaner, texts.lexicon());
        Provenance provenance =
                Provenance.builder().reader("civicnews").digest(digest).build();
        Optional<Enrichment> enrichment = facts.article(provenance).map(enricher::annotate);
        enrichment.ifPresent(found -> facts.warnings().addAll(found.warnings()));
        Optional<Article> article = enrichment.map(Enrichment::article);
        return CivicPage.builder()
                .article(article)
                .submissionCall(page.submissionCall().or(() -> texts.call(page)))
                .warnings(warnings(facts, page, article))
                .build();
    }

    private static List<PageWarning> warnings(PageFacts facts, RawPage page, Optional<Article> article) {
        boolean said =
                page.warnings().stream().anyMatch(warning -> warning.code().equals("NO_ARTICLE"));
        if (article.isEmpty() && !said) {
            facts.warnings().add(PageWarning.of("NO_ARTICLE", "the page has no headline or no body"));
        }
        return facts.warnings();
    }
}
