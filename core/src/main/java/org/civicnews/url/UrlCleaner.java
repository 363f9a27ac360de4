package org.civicnews.url;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Takes out of a web address what tells who is watching, and never what is shown. Start with {@link #standard()}.
 *
 * <pre>{@code
 * CleanedUrl link = UrlCleaner.standard().clean("https://hanoi.gov.vn/tin?id=7&fbclid=IwAR1");
 * link.result();   // https://hanoi.gov.vn/tin?id=7
 * link.removals(); // TRACKER fbclid
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class UrlCleaner {
    private static final UrlCleaner STANDARD = new UrlCleaner();
    private static final Set<String> NAMES = Set.of("fbclid", "gclid", "zarsrc", "gidzl");

    private UrlCleaner() {}

    /** {@return the cleaner with the rules of the library} */
    public static UrlCleaner standard() {
        return STANDARD;
    }

    /**
     * Cleans an address.
     *
     * @param url any text
     * @return the clean address, or why it was refused; never throws
     */
    public CleanedUrl clean(String url) {
        String text = url.strip();
        String lower = text.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("http://") && !lower.startsWith("https://")) {
            boolean scheme = lower.indexOf(':') > 0;
            return CleanedUrl.refused(
                    url,
                    scheme
                            ? new Refusal("SCHEME_NOT_ALLOWED", "Only http and https links can be opened safely.")
                            : new Refusal("SCHEME_MISSING", "The link does not begin with http:// or https://."));
        }
        int shift = url.indexOf(text);
        List<Removal> removals = new ArrayList<>();
        StringBuilder out = new StringBuilder();
        int question = text.indexOf('?') < 0 ? text.length() : text.indexOf('?');
        int session = lower.indexOf(";jsessionid=");
        if (session >= 0 && session < question) {
            int slash = text.indexOf('/', session);
            int end = slash >= 0 && slash < question ? slash : question;
            out.append(text, 0, session).append(text, end, question);
            removals.add(removal(RemovalKind.SESSION, "jsessionid", shift + session, shift + end));
        } else {
            out.append(text, 0, question);
        }
        int hash = text.indexOf('#') < 0 ? text.length() : text.indexOf('#');
        char separator = '?';
        for (int start = question + 1; start <= hash && question < hash; ) {
            int amp = text.indexOf('&', start);
            int end = amp < 0 || amp > hash ? hash : amp;
            int equals = text.indexOf('=', start);
            String name = text.substring(start, equals < 0 || equals > end ? end : equals);
            if (NAMES.contains(name) || name.startsWith("utm_")) {
                removals.add(removal(RemovalKind.TRACKER, name, shift + start, shift + end));
            } else {
                out.append(separator).append(text, start, end);
                separator = '&';
            }
            start = end + 1;
        }
        out.append(text, Math.max(hash, question), text.length());
        return CleanedUrl.accepted(url, out.toString().equals(url) ? url : out.toString(), removals);
    }

    private static Removal removal(RemovalKind kind, String name, int start, int end) {
        return Removal.builder()
                .kind(kind)
                .name(name)
                .start(start)
                .end(end)
                .rule(name)
                .build();
    }

    /**
     * Makes the key that tells two links of one page.
     *
     * @param url any text
     * @return the key, empty if the address is refused
     */
    public Optional<DedupKey> dedupKey(String url) {
        return clean(url).result().map(clean -> new DedupKey(clean, clean));
    }
}
