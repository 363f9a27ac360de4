package org.civicnews.url;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How cleaners driven by lists of regular expressions work: every provider's pattern is tried on the address, and each
 * of its rules on every parameter. The rules are the ones of this library, so both do the same job.
 */
final class RegexCleaner {
    private record Provider(Pattern url, List<Pattern> rules, List<Pattern> rawRules, List<Pattern> redirections) {}

    private final List<Provider> providers = new ArrayList<>();

    RegexCleaner() {
        List<UrlRule> rules = RuleFile.rules(UrlTable.resource("rules.tsv")).stream()
                .filter(UrlRule::certain)
                .toList();
        java.util.Map<List<String>, List<UrlRule>> byHost = new java.util.LinkedHashMap<>();
        rules.forEach(rule -> byHost.computeIfAbsent(rule.hosts(), hosts -> new ArrayList<>()).add(rule));
        byHost.forEach((hosts, list) -> {
            List<Pattern> names = new ArrayList<>();
            List<Pattern> raw = new ArrayList<>();
            for (UrlRule rule : list) {
                if (rule.place() == RulePlace.QUERY) {
                    names.add(Pattern.compile("^" + quoted(rule.name()) + "$", Pattern.CASE_INSENSITIVE));
                } else if (rule.place() == RulePlace.PATH_PARAMETER) {
                    raw.add(Pattern.compile(";" + quoted(rule.name()) + "=[^/?#;]*", Pattern.CASE_INSENSITIVE));
                }
            }
            providers.add(new Provider(Pattern.compile("^https?://" + hostPattern(hosts), Pattern.CASE_INSENSITIVE), names, raw, List.of()));
        });
        for (Wrapper wrapper : RuleFile.wrappers(UrlTable.resource("wrappers.tsv"))) {
            if (wrapper.way() == Wrapper.Way.PARAMETER) {
                String path = wrapper.path().kind() == PathPattern.Kind.EXACT ? Pattern.quote(wrapper.path().text()) : "/";
                Pattern whole = Pattern.compile("^https?://" + hostPattern(wrapper.hosts()) + path + ".*?[?&]"
                        + wrapper.parameters().get(0) + "=([^&]*)");
                providers.add(new Provider(Pattern.compile("^https?://" + hostPattern(wrapper.hosts())), List.of(), List.of(), List.of(whole)));
            }
        }
    }

    private static String hostPattern(List<String> hosts) {
        if (hosts.isEmpty()) {
            return "";
        }
        return "(?:[a-z0-9-]+\\.)*?(?:" + String.join("|", hosts.stream().map(Pattern::quote).toList()) + ")";
    }

    private static String quoted(String name) {
        return name.endsWith("*") ? Pattern.quote(name.substring(0, name.length() - 1)) + ".*" : Pattern.quote(name);
    }

    String clean(String url) {
        String result = url;
        for (Provider provider : providers) {
            if (!provider.url.matcher(result).find()) {
                continue;
            }
            for (Pattern redirection : provider.redirections) {
                Matcher matcher = redirection.matcher(result);
                if (matcher.find()) {
                    return clean(java.net.URLDecoder.decode(matcher.group(1), java.nio.charset.StandardCharsets.UTF_8));
                }
            }
            for (Pattern rule : provider.rawRules) {
                result = rule.matcher(result).replaceAll("");
            }
            result = cleanQuery(result, provider.rules);
        }
        return result;
    }

    private static String cleanQuery(String url, List<Pattern> rules) {
        int question = url.indexOf('?');
        if (question < 0 || rules.isEmpty()) {
            return url;
        }
        int hash = url.indexOf('#', question);
        String query = url.substring(question + 1, hash < 0 ? url.length() : hash);
        List<String> kept = new ArrayList<>();
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            boolean goes = false;
            for (Pattern rule : rules) {
                if (rule.matcher(name).matches()) {
                    goes = true;
                    break;
                }
            }
            if (!goes) {
                kept.add(pair);
            }
        }
        String rest = hash < 0 ? "" : url.substring(hash);
        return url.substring(0, question) + (kept.isEmpty() ? "" : "?" + String.join("&", kept)) + rest;
    }
}
