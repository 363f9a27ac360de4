package org.civicnews.formats.markdown;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.civicnews.article.Article;
import org.civicnews.formats.Export;
import org.civicnews.formats.Losses;
import org.civicnews.formats.lines.ArticleLines;
import org.civicnews.formats.lines.Markup;
import org.civicnews.formats.loss.LossFinder;
import org.civicnews.formats.loss.LossTable;

/**
 * Writes articles as Markdown: CommonMark, with the tables of GFM. Start with {@link #standard()}.
 *
 * <pre>{@code
 * Export export = ArticleMarkdown.standard().write(article);
 * export.document();
 * }</pre>
 *
 * <p>Every text is escaped so that a reader of CommonMark gives back the same text, whatever it holds: no text becomes a
 * heading, a link or HTML. Links of the body stand as links; other annotations do not show.
 *
 * <p>What the document adds in words of its own is Vietnamese for a Vietnamese article and English for any other.
 * Immutable and thread-safe.
 */
public final class ArticleMarkdown {
    private static final Markup MARKUP = new MarkdownMarkup();
    private static final LossFinder LOSSES = LossFinder.of(
            LossTable.read("article-losses.tsv", ArticleMarkdown.class.getResourceAsStream("article-losses.tsv")));
    private static final ArticleMarkdown STANDARD = new ArticleMarkdown();

    private ArticleMarkdown() {}

    /** {@return the facade} */
    public static ArticleMarkdown standard() {
        return STANDARD;
    }

    /**
     * Writes an article.
     *
     * @param article what to write
     * @return the document, and what of the article it does not carry
     */
    public Export write(Article article) {
        StringBuilder out = new StringBuilder(4096);
        try {
            Losses losses = write(article, out);
            return Export.of(out.toString(), losses);
        } catch (IOException e) {
            throw new UncheckedIOException("memory throws none", e);
        }
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
        return ArticleLines.write(article, MARKUP, LOSSES, out);
    }
}
