package org.civicnews.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civicnews.article.Article;
import org.civicnews.submission.SubmissionCall;
import org.civicnews.value.FormatVersion;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** What a page was read as: an article, the call for stories printed beside it, and what was doubtful. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class CivicPage permits CivicPageBuilder.ImmutableCivicPage {
    CivicPage() {}

    /** {@return the version of the JSON format it was read from, 1.0 unless set; not part of the value: ignored by equals} */
    @Value.Default
    @Value.Auxiliary
    public String formatVersion() {
        return FormatVersion.CURRENT;
    }

    /** {@return the article, empty if the page has none} */
    public abstract Optional<Article> article();

    /** {@return the call for readers' stories, empty if there is none} */
    public abstract Optional<SubmissionCall> submissionCall();

    /** {@return what was doubtful, in the order of the page} */
    public abstract List<PageWarning> warnings();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    void check() {
        new Problems().formatVersion(formatVersion()).throwIfAny();
    }

    /** {@return a builder holding these values} */
    public abstract CivicPageBuilder toBuilder();

    /** {@return an empty builder} */
    public static CivicPageBuilder builder() {
        return new CivicPageBuilder();
    }
}
