package org.civicnews.formats.urlrules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civicnews.url.UrlRule;
import org.civicnews.value.Finding;
import org.civicnews.value.InvalidContentException;
import org.civicnews.value.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a rules file in the format of ClearURLs ({@code data.min.json}) that the caller supplies. Start with
 * {@link #standard()}.
 *
 * <pre>{@code
 * ImportedRules mine = ClearUrlsRules.standard().read(json);
 * UrlCleaner cleaner = UrlCleaner.builder().addAll(mine.rules()).build();
 * mine.refused().forEach(finding -> log(finding.path(), finding.message()));
 * }</pre>
 *
 * <p>The regular expressions of such a file can hang the program that runs them, so none is ever run: each is
 * translated into names and hosts that are looked up, in time proportional to the address. What cannot be translated
 * is left out and reported: look-arounds, patterns on the whole address ({@code rawRules}), redirections, providers that
 * are to be blocked as a whole, and a provider with an exception that would be lost. A class of letters at the end of a
 * name is widened to any ending, an exception for one path to its whole host. Rules for affiliate marks are not read.
 *
 * <p>Limits: {@value #MAX_CHARACTERS} characters, {@value #MAX_RULES} rules, {@value RegexWords#MAX_PATTERN} characters
 * and {@value RegexWords#MAX_WORDS} words a pattern. Immutable and thread-safe.
 */
public final class ClearUrlsRules {
    /** The most characters that a file may have. */
    public static final int MAX_CHARACTERS = 4_000_000;

    /** The most rules that a file may come to. */
    public static final int MAX_RULES = 50_000;

    private static final int MAX_DEPTH = 10;
    private static final ClearUrlsRules STANDARD = new ClearUrlsRules();
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxStringLength(MAX_CHARACTERS)
                            .build())
                    .build())
            .build();

    private ClearUrlsRules() {}

    /** {@return the reader} */
    public static ClearUrlsRules standard() {
        return STANDARD;
    }

    /**
     * Reads a file.
     *
     * @param json the text of the file
     * @return the rules that could be translated, and what could not
     * @throws InvalidContentException if the text is not JSON, has no providers, or exceeds a limit
     */
    public ImportedRules read(String json) {
        JsonNode providers = parse(json).path("providers");
        if (!providers.isObject()) {
            throw refused("providers", "REQUIRED", "must be an object");
        }
        Reading reading = new Reading();
        for (Map.Entry<String, JsonNode> provider : providers.properties()) {
            reading.read(provider.getKey(), provider.getValue());
            if (reading.rules.size() > MAX_RULES) {
                throw refused("providers", "LIMIT_EXCEEDED", "come to more than " + MAX_RULES + " rules");
            }
        }
        return new ImportedRules(reading.rules, reading.refused);
    }

    private static JsonNode parse(String json) {
        if (json.length() > MAX_CHARACTERS) {
            throw refused("", "LIMIT_EXCEEDED", "the file has more than " + MAX_CHARACTERS + " characters");
        }
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException e) {
            throw refused("", "JSON_MALFORMED", "this is not JSON: " + e.getOriginalMessage());
        }
    }

    private static InvalidContentException refused(String path, String code, String message) {
        return new InvalidContentException(List.of(new Problem(path, code, message)));
    }

    /** Collects what one file holds. */
    private static final class Reading {
        private final List<UrlRule> rules = new ArrayList<>();
        private final List<Finding> refused = new ArrayList<>();

        void read(String name, JsonNode provider) {
            String path = "/providers/" + name.replace("~", "~0").replace("/", "~1");
            for (String member : List.of("rawRules", "redirections")) {
                for (int i = 0; i < provider.path(member).size(); i++) {
                    refuse(
                            "NOT_TRANSLATED",
                            path + "/" + member + "/" + i,
                            "patterns on the whole address are not run");
                }
            }
            if (provider.path("completeProvider").asBoolean(false)) {
                refuse("NOT_TRANSLATED", path + "/completeProvider", "addresses are cleaned, not blocked");
                return;
            }
            Optional<SitePattern> site =
                    SitePattern.read(provider.path("urlPattern").asString(""));
            if (site.isEmpty()) {
                refuse("PATTERN_UNSAFE", path + "/urlPattern", "the hosts of the pattern cannot be listed");
                return;
            }
            List<String> exceptions = exceptions(path, provider.path("exceptions"));
            if (exceptions.contains(SitePattern.ANY)) {
                return;
            }
            addRules(path, name, provider.path("rules"), site.get(), exceptions);
        }

        /** {@return the hosts that are excepted; {@link SitePattern#ANY} if an exception cannot be translated} */
        private List<String> exceptions(String path, JsonNode patterns) {
            List<String> hosts = new ArrayList<>();
            for (int i = 0; i < patterns.size(); i++) {
                Optional<SitePattern> exception =
                        SitePattern.readHosts(patterns.get(i).asString(""));
                if (exception.isEmpty() || exception.get().hosts().isEmpty()) {
                    refuse(
                            "PATTERN_UNSAFE",
                            path + "/exceptions/" + i,
                            "without this exception the rules would remove too much");
                    return List.of(SitePattern.ANY);
                }
                hosts.addAll(exception.get().hosts());
            }
            return hosts;
        }

        private void addRules(String path, String name, JsonNode patterns, SitePattern site, List<String> exceptions) {
            for (int i = 0; i < patterns.size(); i++) {
                Optional<List<String>> words = RegexWords.of(patterns.get(i).asString(""));
                if (words.isEmpty()) {
                    refuse("PATTERN_UNSAFE", path + "/rules/" + i, "the names of the pattern cannot be listed");
                    continue;
                }
                for (String word : words.get()) {
                    add(path + "/rules/" + i, name, word, site, exceptions);
                }
            }
        }

        private void add(String path, String name, String word, SitePattern site, List<String> exceptions) {
            try {
                rules.add(UrlRule.builder()
                        .name(word)
                        .addAllHosts(site.hosts())
                        .addAllExceptHosts(exceptions)
                        .addAllPaths(site.paths())
                        .why("told by the rules file under " + name)
                        .build());
            } catch (InvalidContentException e) {
                refuse("NAME_UNFIT", path, "no parameter has such a name: " + e.getMessage());
            }
        }

        private void refuse(String code, String path, String message) {
            refused.add(Finding.warning(code, path, message));
        }
    }
}
