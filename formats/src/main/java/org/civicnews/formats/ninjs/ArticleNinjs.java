package org.civicnews.formats.ninjs;

import java.io.IOException;
import org.civicnews.article.Article;
import org.civicnews.formats.Export;
import org.civicnews.formats.Losses;
import org.civicnews.formats.loss.LossFinder;
import org.civicnews.formats.loss.LossNotes;
import org.civicnews.formats.loss.LossTable;
import org.civicnews.formats.out.InMemory;
import org.civicnews.formats.out.JsonOut;

/**
 * Writes articles as ninjs 3.1 (IPTC), and reads back its own. Start with {@link #standard()}.
 *
 * <pre>{@code
 * Export export = ArticleNinjs.standard().write(article);
 * Article again = ArticleNinjs.standard().read(export.document()); // equal but for what export.lost() names
 * }</pre>
 *
 * <p>ninjs wants an address of every item: it is the article's id, else its canonical address, else a name-based one made of
 * its headline and text. Immutable and thread-safe.
 */
public final class ArticleNinjs {
    private static final ArticleNinjs STANDARD = new ArticleNinjs(false);
    private static final ArticleNinjs PRETTY = new ArticleNinjs(true);
    private static final LossFinder LOSSES = LossFinder.of(
            LossTable.read("article-losses.tsv", ArticleNinjs.class.getResourceAsStream("article-losses.tsv")));

    private final boolean pretty;

    private ArticleNinjs(boolean pretty) {
        this.pretty = pretty;
    }

    /** {@return the facade that writes one line} */
    public static ArticleNinjs standard() {
        return STANDARD;
    }

    /** {@return the facade that writes for people: a member a line, two blanks a level} */
    public static ArticleNinjs pretty() {
        return PRETTY;
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
        JsonOut.document(out, pretty, json -> new NewsItem(article).write(json));
        LossNotes notes = new LossNotes();
        UnknownParts.note(article, notes);
        return LOSSES.find(article, notes);
    }

    /**
     * Reads back an article that this class wrote: the body is read, the members around it only say it again. Documents of
     * others are not what this is for.
     *
     * @param json one JSON object
     * @return the article
     * @throws org.civicnews.value.InvalidContentException if the text is not JSON, has no body of ours, or what was made of it
     *     breaks a rule
     */
    public Article read(String json) {
        return NinjsReading.read(json);
    }
}
