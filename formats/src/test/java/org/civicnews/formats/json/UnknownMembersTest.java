package org.civicnews.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.civicnews.formats.generated.ArticleGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class UnknownMembersTest {
    private static final List<String> VALUES =
            List.of("1.50", "1E3", "\"ký tự 😀 \\\"\"", "{\"a\":[null,{\"b\":{}}]}", "false", "[[[0]]]");

    @Test
    void keepsTheBytesWhenUnknownMembersStandLast() {
        for (long seed = 0; seed < 120; seed++) {
            String json =
                    withMembersLast(PageJson.standard().write(new ArticleGenerator(seed).page()), new Random(seed));
            assertThat(PageJson.standard().write(PageJson.standard().read(json)))
                    .as("seed %d", seed)
                    .isEqualTo(json);
        }
    }

    @Test
    void keepsTheTreeWhereverUnknownMembersStand() {
        for (long seed = 0; seed < 120; seed++) {
            JsonNode tree = Trees.of(PageJson.standard().write(new ArticleGenerator(seed).page()));
            Random random = new Random(seed);
            shuffle(tree, random);
            String written = PageJson.standard().write(PageJson.standard().read(tree.toString()));
            assertThat(Trees.of(written)).as("seed %d", seed).isEqualTo(tree);
        }
    }

    /** Puts members at the end of some objects, at every depth. */
    private static String withMembersLast(String json, Random random) {
        StringBuilder out = new StringBuilder();
        boolean inString = false;
        char before = ' ';
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (inString) {
                out.append(c);
                if (c == '\\') {
                    out.append(json.charAt(++i));
                } else if (c == '"') {
                    inString = false;
                }
            } else {
                inString = c == '"';
                if (c == '}' && random.nextInt(3) == 0) {
                    String value = VALUES.get(random.nextInt(VALUES.size()));
                    out.append(before == '{' ? "" : ",").append("\"x-cuối\":").append(value);
                }
                out.append(c);
            }
            before = c;
        }
        return out.toString();
    }

    /** Puts members anywhere and turns the order of all members about. */
    private static void shuffle(JsonNode node, Random random) {
        node.forEach(child -> shuffle(child, random));
        if (node instanceof ObjectNode object) {
            Map<String, JsonNode> members = new LinkedHashMap<>();
            object.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
            if (random.nextInt(3) == 0) {
                members.put("x-giữa", Trees.of(VALUES.get(random.nextInt(VALUES.size()))));
            }
            List<String> names = new ArrayList<>(members.keySet());
            java.util.Collections.shuffle(names, random);
            object.removeAll();
            names.forEach(name -> object.set(name, members.get(name)));
        }
    }
}
