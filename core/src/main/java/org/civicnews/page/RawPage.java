package org.civicnews.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civicnews.article.Article;
import org.civicnews.body.Block;
import org.civicnews.body.MediaItem;
import org.civicnews.submission.SubmissionCall;
import org.civicnews.value.InvalidContentException;
import org.civicnews.value.LanguageTag;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** A page before its facts are read: its parts, and strings that may be its author, date, source or links. HTML and plain
 * text both become one. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class RawPage permits RawPageBuilder.ImmutableRawPage {
    RawPage() {}

    /** {@return the address it was fetched from, as given, empty if not known} */
    public abstract Optional<String> url();

    /** {@return the language it declares, empty if it does not} */
    public abstract Optional<LanguageTag> language();

    /** {@return the headline, empty if none was found} */
    public abstract Optional<String> title();

    /** {@return the line above the headline, empty if there is none} */
    public abstract Optional<String> kicker();

    /** {@return the body in reading order, without page furniture} */
    public abstract List<Block> blocks();

    /** {@return the pictures and recordings that figures show} */
    public abstract List<MediaItem> media();

    /** {@return strings that may be facts, the best first for each kind} */
    public abstract List<Candidate> candidates();

    /** {@return the call for readers' stories, empty if there is none} */
    public abstract Optional<SubmissionCall> submissionCall();

    /** {@return what was doubtful so far} */
    public abstract List<PageWarning> warnings();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    void check() {
        new Problems()
                .notBlank("url", url())
                .notBlank("title", title())
                .notBlank("kicker", kicker())
                .throwIfAny();
    }

    /**
     * Picks the strings of one kind.
     *
     * @param kind the kind
     * @return the candidates, the best first, empty if there is none
     */
    public List<Candidate> candidates(CandidateKind kind) {
        return candidates().stream()
                .filter(candidate -> candidate.kind().equals(kind))
                .toList();
    }

    /**
     * Makes an article with the plain facts, for those without civicnews-vietnamese-text, whose {@code PageReader} makes more
     * of a Vietnamese page: the first date that can be read, the authors as given, tags, section, source and links.
     *
     * @return the article, empty if the page has no headline or no body
     * @throws InvalidContentException if the blocks do not fit together, such as two of one id; those of the library's
     *     own readers do
     */
    public Optional<Article> toArticle() {
        return PlainArticle.of(this);
    }

    /** {@return a builder holding these values} */
    public abstract RawPageBuilder toBuilder();

    /** {@return an empty builder} */
    public static RawPageBuilder builder() {
        return new RawPageBuilder();
    }
}
