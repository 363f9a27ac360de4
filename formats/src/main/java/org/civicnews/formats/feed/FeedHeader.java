package org.civicnews.formats.feed;

import java.time.Instant;
import java.util.Optional;
import org.civicnews.article.Article;
import org.civicnews.value.ContentId;
import org.civicnews.value.LanguageTag;
import org.civicnews.value.Problems;
import org.civicnews.value.WebLink;

/**
 * What a feed says of itself. Start with {@link #of}. Immutable and thread-safe.
 *
 * <pre>{@code
 * FeedHeader header = FeedHeader.of("Tin phường", WebLink.of("https://phuong.example/tin"))
 *         .withAddress(WebLink.of("https://phuong.example/tin.atom"))
 *         .withUpdated(instant);
 * }</pre>
 *
 * @param title what the feed is called, never blank
 * @param home the page that the feed follows, empty if there is none
 * @param address where the feed itself is found, empty if not known
 * @param id the feed's name for ever, empty if its address or its page is to stand for it
 * @param description what it is about, empty if not told
 * @param language the language of its articles
 * @param updated when it last changed, empty if the newest article is to tell
 * @param rights who owns it, empty if not told
 */
public record FeedHeader(
        String title,
        Optional<WebLink> home,
        Optional<WebLink> address,
        Optional<ContentId> id,
        Optional<String> description,
        LanguageTag language,
        Optional<Instant> updated,
        Optional<String> rights) {
    /**
     * Checks the texts.
     *
     * @throws org.civicnews.value.InvalidContentException if a text is blank or not fit to be stored
     */
    public FeedHeader {
        new Problems()
                .notBlank("title", title)
                .notBlank("description", description)
                .notBlank("rights", rights)
                .throwIfAny();
    }

    /**
     * Makes the header of a feed of Vietnamese articles; the other methods add to it.
     *
     * @param title what the feed is called, never blank
     * @param home the page that it follows
     * @return the header
     * @throws org.civicnews.value.InvalidContentException if the title is blank
     */
    public static FeedHeader of(String title, WebLink home) {
        return new FeedHeader(
                title,
                Optional.of(home),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                LanguageTag.VIETNAMESE,
                Optional.empty(),
                Optional.empty());
    }

    /**
     * Makes the header of a feed that holds one article and is called like it.
     *
     * @param article the article
     * @return the header
     */
    static FeedHeader of(Article article) {
        return new FeedHeader(
                article.headline().isBlank() ? "-" : article.headline(),
                article.canonicalUrl(),
                Optional.empty(),
                article.id(),
                Optional.empty(),
                article.language(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * Says where the feed itself is found.
     *
     * @param given the address
     * @return the header with it
     */
    public FeedHeader withAddress(WebLink given) {
        return new FeedHeader(title, home, Optional.of(given), id, description, language, updated, rights);
    }

    /**
     * Gives the feed a name for ever.
     *
     * @param given the name
     * @return the header with it
     */
    public FeedHeader withId(ContentId given) {
        return new FeedHeader(title, home, address, Optional.of(given), description, language, updated, rights);
    }

    /**
     * Says what the feed is about.
     *
     * @param given the words, never blank
     * @return the header with them
     */
    public FeedHeader withDescription(String given) {
        return new FeedHeader(title, home, address, id, Optional.of(given), language, updated, rights);
    }

    /**
     * Says in which language the articles are.
     *
     * @param given the language
     * @return the header with it
     */
    public FeedHeader withLanguage(LanguageTag given) {
        return new FeedHeader(title, home, address, id, description, given, updated, rights);
    }

    /**
     * Says when the feed last changed.
     *
     * @param given the instant; the library itself has no clock
     * @return the header with it
     */
    public FeedHeader withUpdated(Instant given) {
        return new FeedHeader(title, home, address, id, description, language, Optional.of(given), rights);
    }

    /**
     * Says who owns the feed.
     *
     * @param given the words, never blank
     * @return the header with them
     */
    public FeedHeader withRights(String given) {
        return new FeedHeader(title, home, address, id, description, language, updated, Optional.of(given));
    }
}
