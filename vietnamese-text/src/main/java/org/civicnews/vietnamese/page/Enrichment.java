package org.civicnews.vietnamese.page;

import java.util.List;
import org.civicnews.article.Article;
import org.civicnews.page.PageWarning;

/**
 * An article with its facts annotated, and what was doubtful about them. Immutable and thread-safe.
 *
 * @param article the article
 * @param warnings what was doubtful, without spans: facts point at the blocks of the article, not at a page
 */
public record Enrichment(Article article, List<PageWarning> warnings) {
    /**
     * Copies the list.
     *
     * @param article the article
     * @param warnings what was doubtful
     */
    public Enrichment {
        warnings = List.copyOf(warnings);
    }
}
