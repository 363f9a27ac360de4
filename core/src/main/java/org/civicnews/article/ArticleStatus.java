package org.civicnews.article;

import java.util.List;
import java.util.Map;
import org.civicnews.value.OpenKind;

/** Where an article stands on its way to the readers. Immutable and thread-safe. */
public final class ArticleStatus extends OpenKind {
    /** Being written. */
    public static final ArticleStatus DRAFT = new ArticleStatus("DRAFT");

    /** Waiting for its hour. */
    public static final ArticleStatus SCHEDULED = new ArticleStatus("SCHEDULED");

    /** With the readers. */
    public static final ArticleStatus PUBLISHED = new ArticleStatus("PUBLISHED");

    /** Published and changed since. */
    public static final ArticleStatus UPDATED = new ArticleStatus("UPDATED");

    /** Withdrawn, with a correction that says so. */
    public static final ArticleStatus RETRACTED = new ArticleStatus("RETRACTED");

    /** Kept, no longer shown. */
    public static final ArticleStatus ARCHIVED = new ArticleStatus("ARCHIVED");

    private static final Map<String, ArticleStatus> KNOWN =
            index(DRAFT, SCHEDULED, PUBLISHED, UPDATED, RETRACTED, ARCHIVED);

    private ArticleStatus(String name) {
        super(name);
    }

    /**
     * Finds the kind of a name.
     *
     * @param name the name as written in JSON, never blank
     * @return the constant, or a value that keeps the unknown name
     */
    public static ArticleStatus of(String name) {
        ArticleStatus known = KNOWN.get(name);
        return known != null ? known : new ArticleStatus(name);
    }

    /** {@return the constants in their documented order} */
    public static List<ArticleStatus> known() {
        return List.copyOf(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(name());
    }
}
