package org.civicnews.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.civicnews.formats.generated.ArticleGenerator;
import org.civicnews.value.Problem;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.StringNode;

/** Breaks generated documents, of which every member is known, and expects exactly the pointers of what was broken. */
class ViolationsTest {
    private static String document(long seed) {
        return PageJson.standard().write(ArticleGenerator.knownOnly(seed).page());
    }

    private static JsonNode wrongType(JsonNode value) {
        if (value.isString() || value.isObject() || value.isBoolean()) {
            return IntNode.valueOf(7);
        }
        return value.isArray() ? JsonNodeFactory.instance.objectNode() : StringNode.valueOf("bảy");
    }

    @Test
    void pointsAtEachValueOfTheWrongType() {
        for (long seed = 0; seed < 5; seed++) {
            JsonNode tree = Trees.of(document(seed));
            for (Trees.Place place : Trees.places(tree)) {
                place.replace(wrongType(place.value()));
                List<Problem> problems = Trees.problems(tree.toString());
                assertThat(Trees.pointers(problems))
                        .as("seed %d, %s, %s", seed, place.pointer(), problems)
                        .containsExactly(place.pointer());
                place.replace(place.value());
            }
        }
    }

    @Test
    void pointsAtEachStringThatNoTextMayHold() {
        for (long seed = 100; seed < 104; seed++) {
            JsonNode tree = Trees.of(document(seed));
            for (Trees.Place place : Trees.places(tree)) {
                if (place.value().isString() && !place.value().stringValue().isEmpty()) {
                    place.replace(StringNode.valueOf(
                            "\u0000" + place.value().stringValue().substring(1)));
                    List<Problem> problems = Trees.problems(tree.toString());
                    assertThat(Trees.pointers(problems))
                            .as("seed %d, %s, %s", seed, place.pointer(), problems)
                            .containsExactly(place.pointer());
                    place.replace(place.value());
                }
            }
        }
    }

    @Test
    void pointsAtEachNullInAList() {
        for (long seed = 200; seed < 208; seed++) {
            JsonNode tree = Trees.of(document(seed));
            for (Trees.Place place : Trees.places(tree)) {
                if (!place.isMember()) {
                    place.replace(JsonNodeFactory.instance.nullNode());
                    assertThat(Trees.problems(tree.toString()))
                            .as("seed %d, %s", seed, place.pointer())
                            .containsExactly(new Problem(place.pointer(), "NULL_ELEMENT", "must not be null"));
                    place.replace(place.value());
                }
            }
        }
    }

    @Test
    void pointsAtTenThingsAtOnce() {
        int full = 0;
        for (long seed = 300; seed < 360; seed++) {
            JsonNode tree = Trees.of(document(seed));
            List<String> broken = breakSome(tree, new Random(seed), 10);
            full += broken.size() == 10 ? 1 : 0;
            List<Problem> problems = Trees.problems(tree.toString());
            assertThat(Trees.pointers(problems))
                    .as("seed %d, %s", seed, problems)
                    .containsExactlyInAnyOrderElementsOf(broken);
        }
        assertThat(full).as("documents with ten mistakes").isGreaterThan(25);
    }

    /** Breaks values none of which holds another. */
    private static List<String> breakSome(JsonNode tree, Random random, int count) {
        List<String> broken = new ArrayList<>();
        List<Trees.Place> places = Trees.places(tree);
        for (int tries = 0; tries < 500 && broken.size() < count; tries++) {
            Trees.Place place = places.get(random.nextInt(places.size()));
            boolean nested = broken.stream()
                    .anyMatch(other -> covered(other).startsWith(covered(place.pointer()))
                            || covered(place.pointer()).startsWith(covered(other)));
            if (!nested) {
                place.replace(wrongType(place.value()));
                broken.add(place.pointer());
            }
        }
        return broken;
    }

    /** Of an object without its type nobody can say more. */
    private static String covered(String pointer) {
        return pointer.endsWith("/type") ? pointer.substring(0, pointer.length() - 4) : pointer + "/";
    }
}
