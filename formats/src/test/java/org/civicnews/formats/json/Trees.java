package org.civicnews.formats.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.civicnews.value.InvalidContentException;
import org.civicnews.value.Problem;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Documents as trees, numbers digit for digit, for tests that change one thing. */
final class Trees {
    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Trees() {}

    static JsonNode of(String json) {
        return MAPPER.readTree(json);
    }

    /** A value in a tree, with its holder. */
    record Place(JsonNode holder, String name, int index, JsonNode value, String pointer) {
        boolean isMember() {
            return holder.isObject();
        }

        /** Puts another value there. */
        void replace(JsonNode other) {
            if (holder instanceof ObjectNode object) {
                object.set(name, other);
            } else {
                ((ArrayNode) holder).set(index, other);
            }
        }

        void remove() {
            if (holder instanceof ObjectNode object) {
                object.remove(name);
            } else {
                ((ArrayNode) holder).remove(index);
            }
        }
    }

    /** Every value of a tree but the root, each before what it holds. */
    static List<Place> places(JsonNode root) {
        List<Place> places = new ArrayList<>();
        collect(root, "", places);
        return places;
    }

    private static void collect(JsonNode node, String pointer, List<Place> places) {
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                String at = pointer + "/" + JsonReading.escape(member.getKey());
                places.add(new Place(node, member.getKey(), -1, member.getValue(), at));
                collect(member.getValue(), at, places);
            }
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                String at = pointer + "/" + i;
                places.add(new Place(node, "", i, node.get(i), at));
                collect(node.get(i), at, places);
            }
        }
    }

    /** The problems of a page, none if it is accepted. */
    static List<Problem> problems(String json) {
        try {
            PageJson.standard().read(json);
            return List.of();
        } catch (InvalidContentException e) {
            return e.problems();
        }
    }

    /** Where something is wrong, each place once. */
    static List<String> pointers(List<Problem> problems) {
        return problems.stream().map(Problem::path).distinct().toList();
    }
}
