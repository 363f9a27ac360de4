package org.civicnews.formats.html;

import java.net.MalformedURLException;
import java.net.URL;
import java.util.Optional;
import org.civicnews.value.WebLink;
import org.jspecify.annotations.Nullable;

/** The address of a page, and what links on it lead to. Confined to one thread. */
final class PageAddress {
    /** No server takes longer ones; what is longer is data or an attack. */
    private static final int LONGEST = 8000;

    private final @Nullable URL base;

    private PageAddress(@Nullable URL base) {
        this.base = base;
    }

    /**
     * The address that relative links of a page are relative to.
     *
     * @param page the page's own address, empty if not known
     * @param declared what its {@code base} element says, empty if it has none
     */
    static PageAddress of(String page, String declared) {
        URL own = parse(null, page);
        URL base = declared.isEmpty() ? null : parse(own, declared);
        return new PageAddress(base == null ? own : base);
    }

    /**
     * Resolves a link.
     *
     * @param link what an attribute says
     * @return where it leads; empty if nowhere on the web, such as {@code javascript:} and {@code data:}, or if it cannot be told
     */
    Optional<WebLink> resolve(String link) {
        String given = encoded(PageStrings.strip(link));
        if (given.isEmpty() || given.length() > LONGEST || given.startsWith("#")) {
            return Optional.empty();
        }
        String absolute = isAbsolute(given) ? given : resolved(given);
        return WebLink.isLink(absolute) ? Optional.of(WebLink.of(absolute)) : Optional.empty();
    }

    private String resolved(String link) {
        URL url = parse(base, base == null && link.startsWith("//") ? "https:" + link : link);
        return url == null ? "" : url.toExternalForm();
    }

    private static boolean isAbsolute(String link) {
        return link.regionMatches(true, 0, "https://", 0, 8) || link.regionMatches(true, 0, "http://", 0, 7);
    }

    private static @Nullable URL parse(@Nullable URL base, String link) {
        if (link.isEmpty() || link.length() > LONGEST) {
            return null;
        }
        try {
            return new URL(base, link);
        } catch (MalformedURLException e) {
            return null; // such as javascript: or a relative link on a page without an address
        }
    }

    /** Browsers take a space in an address for %20 and pass over line breaks and tabs. */
    private static String encoded(String link) {
        StringBuilder out = null;
        for (int i = 0; i < link.length(); i++) {
            char c = link.charAt(i);
            if (c == ' ' || c == '"' || c == '<' || c == '>' || c < ' ') {
                out = out == null ? new StringBuilder(link.substring(0, i)) : out;
                out.append(c == ' ' ? "%20" : c == '"' ? "%22" : c == '<' ? "%3C" : c == '>' ? "%3E" : "");
            } else if (out != null) {
                out.append(c);
            }
        }
        return out == null ? link : out.toString();
    }
}
