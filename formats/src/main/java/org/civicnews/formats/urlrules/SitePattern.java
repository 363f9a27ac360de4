package org.civicnews.formats.urlrules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The hosts and paths that a pattern on whole addresses is for. Immutable.
 *
 * @param hosts the hosts, empty for all
 * @param paths the paths, empty for all
 */
record SitePattern(List<String> hosts, List<String> paths) {
    static final String ANY = "*";

    private static final List<String> SCHEMES = List.of(
            "https?:\\/\\/", "https?://", "http(?:s)?:\\/\\/", "(?:https?:)?\\/\\/", "https:\\/\\/", "https?:\\/{2}");
    private static final List<String> SUBDOMAINS = List.of(
            "(?:[a-z0-9-]+\\.)*?",
            "(?:[a-z0-9-]+\\.)*",
            "(?:[a-z0-9_-]+\\.)*?",
            "(?:[\\w-]+\\.)*?",
            "([a-z0-9-]+\\.)*?",
            "([a-z0-9-]+\\.)*",
            "(?:www\\.)?",
            "(www\\.)?",
            "(?:.*\\.)?");
    private static final List<String> OPEN_ENDINGS = List.of(
            "(?:\\.[a-z]{2,}){1,}", "(\\.[a-z]{2,}){1,}", "(?:\\.[a-z]{2,})+", "(?:\\.[a-z]{2,})", "\\.[a-z]{2,}");
    /** What may follow a host and says nothing. */
    private static final List<String> NOTHING = List.of("", "\\/", "/", "\\/.*", "/.*", ".*", "(?:\\/|$)", "(\\/|$)");

    /** Reads a pattern; empty if its hosts and paths cannot be listed. */
    static Optional<SitePattern> read(String pattern) {
        return read(pattern, false);
    }

    /** Reads a pattern, widening its path to the whole host: what an exception needs. */
    static Optional<SitePattern> readHosts(String pattern) {
        return read(pattern, true);
    }

    private static Optional<SitePattern> read(String pattern, boolean wide) {
        String rest = pattern.startsWith("^") ? pattern.substring(1) : pattern;
        if (rest.equals(".*") || rest.equals("https?:\\/\\/.*")) {
            return Optional.of(new SitePattern(List.of(), List.of()));
        }
        String host = without(rest, SCHEMES);
        if (host.equals(rest) || pattern.length() > RegexWords.MAX_PATTERN) {
            return Optional.empty();
        }
        host = without(host, SUBDOMAINS);
        int slash = pathStart(host);
        String path = host.substring(slash);
        host = host.substring(0, slash);
        String closed = withoutEnding(host);
        boolean open = !closed.equals(host);
        Optional<List<String>> words = RegexWords.of(closed);
        boolean plain = words.isPresent() && words.get().stream().allMatch(word -> isHost(word, open));
        if (!plain) {
            return Optional.empty();
        }
        List<String> hosts = words.get().stream()
                .map(word -> word.toLowerCase(Locale.ROOT) + (open ? ".*" : ""))
                .toList();
        if (wide || NOTHING.contains(path)) {
            return Optional.of(new SitePattern(hosts, List.of()));
        }
        return RegexWords.of(path).map(paths -> new SitePattern(hosts, opened(paths)));
    }

    /** A pattern matches the begin of an address, so its path goes on. */
    private static List<String> opened(List<String> paths) {
        List<String> opened = new ArrayList<>();
        paths.forEach(path -> opened.add(path.endsWith(ANY) ? path : path + ANY));
        return opened;
    }

    private static String without(String text, List<String> starts) {
        for (String start : starts) {
            if (text.startsWith(start)) {
                return text.substring(start.length());
            }
        }
        return text;
    }

    private static String withoutEnding(String host) {
        for (String ending : OPEN_ENDINGS) {
            if (host.endsWith(ending)) {
                return host.substring(0, host.length() - ending.length());
            }
        }
        return host;
    }

    /** {@return where the path begins: the first slash outside of groups, or such a group as {@code (?:\/|$)}} */
    private static int pathStart(String pattern) {
        int depth = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            boolean slash = c == '/' || pattern.startsWith("\\/", i);
            if (depth == 0 && (slash || pattern.startsWith("(?:\\/", i) || pattern.startsWith("(\\/", i))) {
                return i;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            i += c == '\\' ? 1 : 0;
        }
        return pattern.length();
    }

    private static boolean isHost(String word, boolean open) {
        boolean dotted = open || word.indexOf('.') > 0;
        boolean ends = word.startsWith(".") || word.endsWith(".");
        return dotted
                && !ends
                && word.chars().allMatch(c -> c < 0x80 && (Character.isLetterOrDigit(c) || c == '-' || c == '.'));
    }
}
