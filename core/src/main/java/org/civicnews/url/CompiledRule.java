package org.civicnews.url;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule made ready for looking up. Immutable and thread-safe. */
final class CompiledRule {
    final UrlRule rule;
    final String id;
    /** The name in lower case, without the star. */
    final String name;

    final boolean prefix;
    /** The name of the parameter without which this one stays, null if there is none. */
    final @Nullable String together;

    private final @Nullable HostSet hosts;
    private final @Nullable HostSet exceptHosts;
    private final List<PathPattern> paths = new ArrayList<>();
    private final @Nullable String value;

    CompiledRule(UrlRule rule) {
        this.rule = rule;
        this.id = rule.id();
        String lower = Ascii.lower(rule.name(), 0, rule.name().length());
        this.prefix = lower.endsWith("*");
        this.name = prefix ? lower.substring(0, lower.length() - 1) : lower;
        this.hosts = rule.hosts().isEmpty() ? null : new HostSet(rule.hosts());
        this.exceptHosts = rule.exceptHosts().isEmpty() ? null : new HostSet(rule.exceptHosts());
        this.together = rule.together()
                .map(other -> Ascii.lower(other, 0, other.length()))
                .orElse(null);
        this.value = rule.value().orElse(null);
        rule.paths().forEach(path -> paths.add(PathPattern.of(path)));
    }

    /** Tells whether a name falls under the rule as it is written. */
    boolean isWritten(String written) {
        return (prefix ? written.length() >= name.length() : written.length() == name.length())
                && Ascii.startsWith(written, 0, name);
    }

    /**
     * Tells whether the rule counts for a parameter of its name.
     *
     * @param page the address
     * @param text holds the parameter
     * @param valueStart where its value begins
     * @param valueEnd where it ends
     */
    boolean counts(Page page, String text, int valueStart, int valueEnd) {
        if (hosts != null && !hosts.contains(page.hostText, page.hostStart, page.hostEnd)) {
            return false;
        }
        if (exceptHosts != null && exceptHosts.contains(page.hostText, page.hostStart, page.hostEnd)) {
            return false;
        }
        if (value != null && !(value.length() == valueEnd - valueStart && text.startsWith(value, valueStart))) {
            return false;
        }
        return paths.isEmpty() || matchesPath(page);
    }

    private boolean matchesPath(Page page) {
        for (PathPattern path : paths) {
            if (page.matches(path)) {
                return true;
            }
        }
        return false;
    }
}
