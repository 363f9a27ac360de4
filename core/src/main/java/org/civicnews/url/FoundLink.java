package org.civicnews.url;

import org.civicnews.value.Span;

/**
 * A web address found in prose. Immutable and thread-safe.
 *
 * @param span where it stands in the text
 * @param text the address as written there
 */
public record FoundLink(Span span, String text) {
    /** {@return whether the text names its scheme; {@code hanoi.gov.vn} does not} */
    public boolean hasScheme() {
        return text.regionMatches(true, 0, "http://", 0, 7) || text.regionMatches(true, 0, "https://", 0, 8);
    }

    /** {@return the address with a scheme, {@code http} if the text names none, ready for {@link UrlCleaner#clean}} */
    public String url() {
        return hasScheme() ? text : "http://" + text;
    }
}
