package org.civicnews.vietnamese.page;

import java.util.Optional;
import org.civicnews.value.PublicationDate;

/**
 * What the caller knows of a page that the page itself does not tell; it goes before what the page says. Immutable and
 * thread-safe.
 *
 * @param url the address that the page was fetched from, as it was, empty if not known
 * @param published when the page was published, empty if not known; yearless dates are resolved against it
 */
public record PageContext(Optional<String> url, Optional<PublicationDate> published) {
    private static final PageContext EMPTY = new PageContext(Optional.empty(), Optional.empty());

    /** {@return the context of a page of which nothing else is known} */
    public static PageContext empty() {
        return EMPTY;
    }

    /**
     * Tells where the page was fetched from.
     *
     * @param url the address as it was, tracking and all
     * @return the context with it
     */
    public PageContext withUrl(String url) {
        return new PageContext(Optional.of(url), published);
    }

    /**
     * Tells when the page was published.
     *
     * @param published the day or the moment
     * @return the context with it
     */
    public PageContext withPublished(PublicationDate published) {
        return new PageContext(url, Optional.of(published));
    }
}
