package org.civicnews.formats.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.civicnews.article.Article;
import org.civicnews.formats.Export;
import org.civicnews.formats.Losses;
import org.civicnews.formats.lines.ArticleLines;
import org.civicnews.formats.lines.Markup;
import org.civicnews.formats.lines.PlainMarkup;
import org.civicnews.formats.loss.LossFinder;
import org.civicnews.formats.loss.LossTable;

/**
 * Writes articles as plain text for people and mail. Start with {@link #standard()}.
 *
 * <pre>{@code
 * Export export = ArticleText.standard().write(article);
 * export.document();
 * }</pre>
 *
 * <p>Texts stand as they are and no line is wrapped; a mail program folds long lines itself. Quotes begin with {@code >}, as
 * mail does it.
 *
 * <p>What the document adds in words of its own is Vietnamese for a Vietnamese article and English for any other.
 * Immutable and thread-safe.
 */
public final class ArticleText {
    private static final Markup MARKUP = PlainMarkup.INSTANCE;
    private static final LossFinder LOSSES = LossFinder.of(
            LossTable.read("article-losses.tsv", ArticleText.class.getResourceAsStream("article-losses.tsv")));
    private static final ArticleText STANDARD = new ArticleText();

    private ArticleText() {}

    /** {@return the facade} */
    public static ArticleText standard() {
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
