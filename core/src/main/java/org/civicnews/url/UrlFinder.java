package org.civicnews.url;

import java.util.ArrayList;
import java.util.List;
import org.civicnews.value.Span;

/**
 * Finds web addresses in prose. Start with {@link #standard()}.
 *
 * <pre>{@code
 * UrlFinder.standard().find("Xem tại https://hanoi.gov.vn/tin-tức.").get(0).text(); // https://hanoi.gov.vn/tin-tức
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class UrlFinder {
    private static final UrlFinder STANDARD = new UrlFinder();

    private UrlFinder() {}

    /** {@return the finder with the rules of the library} */
    public static UrlFinder standard() {
        return STANDARD;
    }

    /**
     * Finds the addresses of a text.
     *
     * @param text any text
     * @return the addresses in the order of the text, none overlapping another
     */
    public List<FoundLink> find(String text) {
        List<FoundLink> found = new ArrayList<>();
        int at = text.indexOf("http");
        while (at >= 0) {
            int end = at;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            while (end > at && ".,;:!?)]}\"'".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            if (text.startsWith("://", at + 4) || text.startsWith("s://", at + 4)) {
                found.add(new FoundLink(new Span(at, end), text.substring(at, end)));
            }
            at = text.indexOf("http", Math.max(end, at + 4));
        }
        return List.copyOf(found);
    }
}
