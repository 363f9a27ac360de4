package org.civicnews.formats.jsonld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.civicnews.formats.generated.ArticleGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Only properties that schema.org gives to the type: the list that is used is committed, and is checked against the vocabulary. */
class VocabularyTest {
    private static final Path LIST = Path.of("src/test/resources/spec/schemaorg-used.tsv");

    /** Run the tests with -Dvocabulary.write=true to list what is used now. */
    @Test
    void usesTheListedPropertiesAndNoOthers() throws IOException {
        Set<String> used = new TreeSet<>();
        for (long seed = 0; seed < 400; seed++) {
            collect(
                    ArticleJsonLd.standard()
                            .write(new ArticleGenerator(seed).article())
                            .document(),
                    used);
            collect(
                    ArticleJsonLd.standard()
                            .withPartyDocumentsAsLegislation()
                            .write(new ArticleGenerator(seed).article())
                            .document(),
                    used);
            collect(
                    MeetingJsonLd.standard()
                            .write(new ArticleGenerator(seed).meeting())
                            .document(),
                    used);
        }
        if (Boolean.getBoolean("vocabulary.write")) {
            Files.writeString(
                    LIST,
                    "# Types and properties of schema.org that JSON-LD uses, as generated articles do; as of"
                            + " 2026-11-25\n"
                            + used.stream().map(line -> line + "\n").collect(Collectors.joining()),
                    StandardCharsets.UTF_8);
        }
        assertThat(used).isEqualTo(listed());
    }

    @Test
    @Tag("conformance")
    void listsOnlyPropertiesThatTheTypeHas() throws IOException {
        String folder = System.getProperty("conformance");
        assumeTrue(folder != null, "the system property conformance is not set");
        Set<String> vocabulary = Files.readAllLines(Path.of(folder, "schemas", "schemaorg", "properties.tsv")).stream()
                .map(line -> line.substring(0, line.lastIndexOf('\t')))
                .collect(Collectors.toSet());
        assertThat(vocabulary).containsAll(listed());
    }

    private static Set<String> listed() throws IOException {
        return Files.readAllLines(LIST).stream()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void collect(String json, Set<String> used) {
        collect(JsonMapper.shared().readTree(json), used);
    }

    private static void collect(JsonNode node, Set<String> used) {
        if (node.isObject()) {
            JsonNode type = Objects.requireNonNull(node.get("@type"), () -> "no type in " + node);
            List<String> members = List.copyOf(node.propertyNames());
            assertThat(members).as("a property stands once").doesNotHaveDuplicates();
            for (String member : members) {
                if (!member.startsWith("@")) {
                    used.add(type.asString() + "\t" + member);
                }
            }
        }
        node.forEach(child -> collect(child, used));
    }
}
