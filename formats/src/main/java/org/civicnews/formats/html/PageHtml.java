package org.civicnews.formats.html;

import org.civicnews.page.RawPage;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Reads any news page on the web into a {@link RawPage}: its headline, its body as blocks without page furniture, pictures
 * with captions and credits, and the strings that may be its author, date, source or links. Start with {@link #standard()}.
 *
 * <pre>{@code
 * RawPage page = PageHtml.standard().read(bytes, "https://example.vn/tin/1.html");
 * Optional<Article> article = page.toArticle();
 * }</pre>
 *
 * <p>Takes any bytes, in linear time: where there is no article, the page has no blocks and a warning says so. Nothing of
 * the page is run or fetched. For a Vietnamese page, {@code PageReader} of civicnews-vietnamese-text makes more of the
 * result than {@link RawPage#toArticle()} does. Immutable and thread-safe.
 */
public final class PageHtml {
    private static final PageHtml STANDARD = new PageHtml(PageRules.standard());
    /** Deeper elements are laid flat: no page of worth is so deep. */
    private static final int DEEPEST = 512;

    private final PageRules rules;

    private PageHtml(PageRules rules) {
        this.rules = rules;
    }

    /** {@return the reader with the library's own rules} */
    public static PageHtml standard() {
        return STANDARD;
    }

    /**
     * Reads a page as it came from the server.
     *
     * @param page its bytes, in whatever charset: a byte order mark, what the page declares and the bytes themselves tell
     * @param url where it came from, empty if not known
     * @return the page
     */
    public RawPage read(byte[] page, String url) {
        return read(PageCharset.decode(page), url);
    }

    /**
     * Reads a page.
     *
     * @param page its markup, any text
     * @param url where it came from, empty if not known
     * @return the page
     */
    public RawPage read(String page, String url) {
        Document document = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(PageStrings.withoutEnd(page), "");
        return new PageReading(document, url, rules).read();
    }
}
