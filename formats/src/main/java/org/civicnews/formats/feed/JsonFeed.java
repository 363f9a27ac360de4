package org.civicnews.formats.feed;

import java.io.IOException;
import java.util.function.Consumer;
import org.civicnews.article.Article;
import org.civicnews.formats.Export;
import org.civicnews.formats.Losses;

/**
 * Writes feeds of articles as JSON Feed 1.1. Start with {@link #standard()}.
 *
 * <pre>{@code
 * FeedHeader header = FeedHeader.of("Tin phường", WebLink.of("https://phuong.example/tin"));
 * Losses losses = JsonFeed.standard().write(header, articles, writer);
 * }</pre>
 *
 * <p>Besides the members of the standard each item has an extension object {@code _civic} with the member {@code article}:
 * the article's own JSON form, so nothing is lost for who knows it.
 *
 * <p>Articles are taken one by one and written as they come, so a feed of thousands needs the memory of one. Nothing in a
 * text can become markup of the feed. Immutable and thread-safe.
 */
public final class JsonFeed {
    private static final JsonFeed STANDARD = new JsonFeed(JsonFeedFormat.STANDARD);
    private static final JsonFeed PRETTY = new JsonFeed(JsonFeedFormat.PRETTY);

    private final FeedFormat format;

    private JsonFeed(FeedFormat format) {
        this.format = format;
    }

    /** {@return the facade that writes one line} */
    public static JsonFeed standard() {
        return STANDARD;
    }

    /** {@return the facade that writes for people: a member a line, two blanks a level} */
    public static JsonFeed pretty() {
        return PRETTY;
    }

    /**
     * Writes a feed that holds one article and takes its title, address and language from it.
     *
     * @param article what to write
     * @return the document, and what of the article it does not carry
     */
    public Export write(Article article) {
        return FeedWriting.one(format, article);
    }

    /**
     * Writes a feed that holds one article as a stream.
     *
     * @param article what to write
     * @param out takes the characters, to be encoded as UTF-8; neither flushed nor closed
     * @return what of the article the document does not carry
     * @throws IOException if {@code out} throws it
     */
    public Losses write(Article article, Appendable out) throws IOException {
        return FeedWriting.one(format, article, out);
    }

    /**
     * Writes a feed as a stream.
     *
     * @param header what the feed says of itself
     * @param articles what to write, in the order of the feed; taken one by one
     * @param out takes the characters, to be encoded as UTF-8; neither flushed nor closed
     * @return what of the articles the document does not carry; pointers begin with the article's place in the feed, such
     *     as {@code /3/kicker}
     * @throws IOException if {@code out} throws it
     */
    public Losses write(FeedHeader header, Iterable<? extends Article> articles, Appendable out) throws IOException {
        return FeedWriting.all(format, header, articles, out);
    }

    /**
     * Writes a feed as a stream and tells the losses of each article as soon as it is written, so that nothing piles up.
     *
     * @param header what the feed says of itself
     * @param articles what to write, in the order of the feed; taken one by one
     * @param out takes the characters, to be encoded as UTF-8; neither flushed nor closed
     * @param losses takes what the document does not carry of one article, in the order of the feed; pointers begin with the
     *     article's place
     * @throws IOException if {@code out} throws it
     */
    public void write(FeedHeader header, Iterable<? extends Article> articles, Appendable out, Consumer<Losses> losses)
            throws IOException {
        FeedWriting.all(format, header, articles, out, losses);
    }
}
