package org.civicnews.url;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything a cleaner knows, made ready for looking up. Immutable and thread-safe. */
final class Rules {
    static final Rules NONE = new Rules(List.of(), List.of(), List.of());

    /** The name that stands for the whole form of an ASP.NET session. */
    private static final String ASP_NET = "(s())";

    private final NameTable query;
    private final NameTable fragment;
    private final NameTable pathParameter;
    private final List<CompiledRule> segments;
    private final HostMap<Site> sites;

    /** What is special about a host: its links are kept as they are, or lead somewhere else. */
    record Site(boolean kept, boolean segments, List<Wrapper> wrappers) {}

    /** Whether some rule for segments counts on hosts that cannot be listed. */
    private final boolean segmentsAnywhere;

    Rules(List<UrlRule> rules, List<Wrapper> wrappers, List<String> keptHosts) {
        query = new NameTable(compiled(rules, RulePlace.QUERY));
        fragment = new NameTable(compiled(rules, RulePlace.FRAGMENT));
        pathParameter = new NameTable(compiled(rules, RulePlace.PATH_PARAMETER));
        segments = compiled(rules, RulePlace.PATH_SEGMENT);
        List<String> segmentHosts =
                segments.stream().flatMap(rule -> rule.rule.hosts().stream()).toList();
        segmentsAnywhere = segments.stream()
                .anyMatch(rule -> !rule.name.equals(ASP_NET)
                        && (rule.rule.hosts().isEmpty()
                                || rule.rule.hosts().stream().anyMatch(HostSet::isOpen)));
        sites = new HostMap<>(sites(wrappers, keptHosts, segmentHosts));
    }

    private static List<CompiledRule> compiled(List<UrlRule> rules, RulePlace place) {
        return rules.stream()
                .filter(rule -> rule.place() == place)
                .map(CompiledRule::new)
                .toList();
    }

    private static Map<String, Site> sites(List<Wrapper> wrappers, List<String> keptHosts, List<String> segmentHosts) {
        Set<String> hosts = new LinkedHashSet<>(keptHosts);
        hosts.addAll(segmentHosts);
        wrappers.forEach(wrapper -> hosts.addAll(wrapper.hosts()));
        Map<String, Site> sites = new LinkedHashMap<>();
        for (String host : hosts) {
            List<Wrapper> here = new ArrayList<>();
            for (Wrapper wrapper : wrappers) {
                if (wrapper.hosts().stream().anyMatch(ending -> isUnder(host, ending))) {
                    here.add(wrapper);
                }
            }
            boolean kept = keptHosts.stream().anyMatch(ending -> isUnder(host, ending));
            boolean segments = segmentHosts.stream().anyMatch(ending -> isUnder(host, ending));
            sites.put(host, new Site(kept, segments, List.copyOf(here)));
        }
        return sites;
    }

    private static boolean isUnder(String host, String ending) {
        return host.equals(ending) || host.endsWith("." + ending);
    }

    /** {@return what is special about the host of an address, null if nothing} */
    @Nullable
    Site site(Page page) {
        return sites.find(page.hostText, page.hostStart, page.hostEnd);
    }

    /** Tells whether nothing special is known about a host. */
    boolean isOrdinary(String text, int start, int end) {
        int unrooted = end > start && text.charAt(end - 1) == '.' ? end - 1 : end;
        return !segmentsAnywhere && sites.find(text, start, unrooted) == null;
    }

    NameTable query() {
        return query;
    }

    NameTable fragment() {
        return fragment;
    }

    /** {@return the rule for a parameter of a path segment, null if there is none} */
    @Nullable
    CompiledRule pathParameter(Page page, String text, int start, int nameEnd, int end) {
        String name = NameTable.read(text, start, nameEnd);
        return pathParameter.find(page, name, text, Math.min(nameEnd + 1, end), end);
    }

    /** {@return the rule for a segment, null if there is none} */
    @Nullable
    CompiledRule pathSegment(Page page, String text, int start, int end) {
        for (CompiledRule rule : segments) {
            boolean named = rule.name.equals(ASP_NET)
                    ? AspNetSession.is(text, start, end)
                    : end - start >= rule.name.length()
                            && (rule.prefix || end - start == rule.name.length())
                            && Ascii.startsWith(text, start, rule.name);
            if (named && rule.counts(page, text, start, end)) {
                return rule;
            }
        }
        return null;
    }

    /** Tells whether plain segments of the path may have to go on a host. */
    boolean looksAtSegments(@Nullable Site site) {
        return segmentsAnywhere || (site != null && site.segments());
    }
}
