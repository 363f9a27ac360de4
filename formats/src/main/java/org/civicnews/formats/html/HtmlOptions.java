package org.civicnews.formats.html;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a page is written.
 *
 * @param page whether a whole document is written, or a fragment
 * @param headlineLevel the heading level of the headline, 1 to 6
 * @param idPrefix what every HTML id starts with
 * @param stylesheet the address of a stylesheet to link, null to carry the default one in the page
 */
record HtmlOptions(
        boolean page,
        int headlineLevel,
        String idPrefix,
        @Nullable String stylesheet) {
    Optional<String> linkedStylesheet() {
        return Optional.ofNullable(stylesheet);
    }
}
