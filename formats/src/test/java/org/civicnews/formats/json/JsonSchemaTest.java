package org.civicnews.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.civicnews.formats.generated.ArticleGenerator;
import org.civicnews.value.Problem;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

class JsonSchemaTest {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<JsonNode> REPLACEMENTS = List.of(
            NODES.nullNode(),
            NODES.numberNode(-1),
            NODES.numberNode(0),
            NODES.numberNode(2.5),
            NODES.numberNode(99_999_999_999L),
            NODES.booleanNode(true),
            NODES.stringNode(""),
            NODES.stringNode(" "),
            NODES.stringNode("x"),
            NODES.stringNode("b1"),
            NODES.stringNode("NONE"),
            NODES.stringNode("HELD"),
            NODES.stringNode("VIRTUAL"),
            NODES.stringNode("PUBLISHED"),
            NODES.stringNode("ký \u0000 tự"),
            NODES.stringNode("2023-13-45"),
            NODES.stringNode("1999-02-28"),
            NODES.stringNode("2023-05-01T10:00"),
            NODES.stringNode("https://example.org/"),
            NODES.stringNode("javascript:alert(1)"),
            NODES.arrayNode(),
            NODES.objectNode());

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonSchema.text(), InputFormat.JSON);

    /** Run the tests with -Dschema.write=true to publish a changed schema. */
    @Test
    void isTheSchemaOfTheTablesOfMembers() throws IOException {
        String made = SchemaWriter.write();
        if (Boolean.getBoolean("schema.write")) {
            Files.writeString(Path.of("src/main/resources/org/civicnews/formats/json/civicnews-1.0.schema.json"), made);
        }
        assertThat(JsonSchema.text()).isEqualTo(made);
    }

    @Test
    void acceptsWhateverTheModelsAccept() {
        for (long seed = 0; seed < 60; seed++) {
            String json = PageJson.standard().write(new ArticleGenerator(seed).page());
            assertThat(schema.validate(json, InputFormat.JSON))
                    .as("page %d", seed)
                    .isEmpty();
        }
        for (long seed = 0; seed < 40; seed++) {
            ArticleGenerator generator = new ArticleGenerator(seed);
            String article = ArticleJson.standard().write(generator.article());
            assertThat(schema.validate(article, InputFormat.JSON))
                    .as("article %d", seed)
                    .isEmpty();
            String meeting = MeetingJson.standard().write(new ArticleGenerator(seed).meeting());
            assertThat(schema.validate(meeting, InputFormat.JSON))
                    .as("meeting %d", seed)
                    .isEmpty();
            String call = SubmissionCallJson.standard().write(generator.call());
            assertThat(schema.validate(call, InputFormat.JSON))
                    .as("call %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void refusesNothingThatTheModelsAcceptAndMissesOnlyTheListedRules() {
        Set<String> beyond = new TreeSet<>();
        int refusedByBoth = 0;
        for (long seed = 0; seed < 10; seed++) {
            JsonNode tree = Trees.of(
                    PageJson.standard().write(ArticleGenerator.knownOnly(seed).page()));
            Random random = new Random(seed);
            List<Trees.Place> places = Trees.places(tree);
            for (int i = 0; i < 60; i++) {
                Trees.Place place = places.get(random.nextInt(places.size()));
                change(place, random);
                String json = tree.toString();
                List<Problem> problems = Trees.problems(json);
                boolean accepted = schema.validate(json, InputFormat.JSON).isEmpty();
                if (accepted) {
                    problems.forEach(problem -> beyond.add(problem.code()));
                } else {
                    assertThat(problems)
                            .as("seed %d, %s, %s", seed, place.pointer(), json)
                            .isNotEmpty();
                    refusedByBoth++;
                }
                tree = Trees.of(PageJson.standard()
                        .write(ArticleGenerator.knownOnly(seed).page()));
                places = Trees.places(tree);
            }
        }
        assertThat(refusedByBoth).isGreaterThan(80);
        assertThat(JsonSchema.rulesBeyond()).containsAll(beyond);
    }

    private static void change(Trees.Place place, Random random) {
        switch (random.nextInt(4)) {
            case 0 -> place.remove();
            case 1 -> {
                if (place.value() instanceof ArrayNode array && !array.isEmpty()) {
                    array.add(array.get(0));
                } else {
                    place.replace(REPLACEMENTS.get(random.nextInt(REPLACEMENTS.size())));
                }
            }
            default -> place.replace(REPLACEMENTS.get(random.nextInt(REPLACEMENTS.size())));
        }
    }

    @Test
    void namesNoRuleThatDoesNotExist() throws IOException {
        String sources = "";
        try (var files = Files.walk(Path.of("..").resolve("core").resolve("src").resolve("main"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources += Files.readString(file);
            }
        }
        try (var files = Files.walk(Path.of("src").resolve("main"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")
                            && !path.endsWith("JsonSchema.java")
                            && !path.endsWith("Consequences.java"))
                    .toList()) {
                sources += Files.readString(file);
            }
        }
        for (String code : JsonSchema.rulesBeyond()) {
            assertThat(sources).contains('"' + code + '"');
        }
    }
}
