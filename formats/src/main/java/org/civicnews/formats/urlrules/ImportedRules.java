package org.civicnews.formats.urlrules;

import java.util.List;
import org.civicnews.url.UrlRule;
import org.civicnews.value.Finding;

/**
 * What {@link ClearUrlsRules#read} took from a file. Immutable and thread-safe.
 *
 * @param rules the rules, ready for {@code UrlCleaner.builder().addAll(…)}
 * @param refused what was left out and why, each with its JSON Pointer in the file
 */
public record ImportedRules(List<UrlRule> rules, List<Finding> refused) {
    /** Copies the lists. */
    public ImportedRules {
        rules = List.copyOf(rules);
        refused = List.copyOf(refused);
    }
}
