package org.civicnews.formats.jsonld;

import java.io.IOException;
import org.civicnews.article.Article;
import org.civicnews.formats.Export;
import org.civicnews.formats.Losses;
import org.civicnews.formats.loss.LossNotes;
import org.civicnews.formats.out.InMemory;

/**
 * Writes articles as JSON-LD, a schema.org NewsArticle with its people, organisations, places, legal documents and meetings.
 * Start with {@link #standard()}.
 *
 * <pre>{@code
 * Export export = ArticleJsonLd.standard().write(article);
 * page.append("<script type=\"application/ld+json\">").append(export.document()).append("</script>");
 * export.lost(); // what schema.org has no property for
 * }</pre>
 *
 * <p>Whatever the texts hold, the document can stand in a script element as it is: {@code <}, {@code >}, {@code &}, U+2028 and
 * U+2029 are written as escapes. A date is written only if it is one that schema.org knows: a whole day, or a day and time.
 * Documents of the Party (văn kiện Đảng) are no legislation. Immutable and thread-safe.
 */
public final class ArticleJsonLd {
    private static final ArticleJsonLd STANDARD = new ArticleJsonLd(LdOptions.STANDARD);
    private static final ArticleJsonLd PRETTY = new ArticleJsonLd(LdOptions.STANDARD.withPretty());

    private final LdOptions options;

    private ArticleJsonLd(LdOptions options) {
        this.options = options;
    }

    /** {@return the facade that writes one line} */
    public static ArticleJsonLd standard() {
        return STANDARD;
    }

    /** {@return the facade that writes for people: a member a line, two blanks a level} */
    public static ArticleJsonLd pretty() {
        return PRETTY;
    }

    /**
     * Writes documents of the Party as Legislation too, for a reader that looks for nothing else. In law they are none.
     *
     * @return the facade that does so
     */
    public ArticleJsonLd withPartyDocumentsAsLegislation() {
        return new ArticleJsonLd(options.withPartyAsLegislation());
    }

    /**
     * Leaves the text of the body out, for a page that shows it; its number of words stays.
     *
     * @return the facade that does so
     */
    public ArticleJsonLd withoutBody() {
        return new ArticleJsonLd(options.withoutBody());
    }

    /**
     * Writes an article.
     *
     * @param article what to write
     * @return one JSON object, and what of the article it does not carry
     */
    public Export write(Article article) {
        return InMemory.export(sink -> write(article, sink));
    }

    /**
     * Writes an article as a stream.
     *
     * @param article what to write
     * @param out takes the characters, to be encoded as UTF-8; neither flushed nor closed
     * @return what of the article the document does not carry
     * @throws IOException if {@code out} throws it
     */
    public Losses write(Article article, Appendable out) throws IOException {
        return LdWriting.write(article, options, out);
    }

    /**
     * Writes an article as a stream for a caller who does not ask what was lost, in about half the time.
     *
     * @param article what to write
     * @param out takes the characters, to be encoded as UTF-8; neither flushed nor closed
     * @throws IOException if {@code out} throws it
     */
    public void stream(Article article, Appendable out) throws IOException {
        LdWriting.stream(article, options, LossNotes.unheard(), out);
    }
}
