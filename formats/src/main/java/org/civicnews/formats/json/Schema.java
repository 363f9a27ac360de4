package org.civicnews.formats.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON Schema (2020-12), as a map to be written. A named one is written once, under {@code $defs}, and referred to.
 */
record Schema(String name, Map<String, Object> keywords) {
    static Schema inline(Object... keywordsAndValues) {
        return named("", keywordsAndValues);
    }

    /** Refers to a schema that is described elsewhere. */
    static Schema reference(String name) {
        return inline("$ref", "#/$defs/" + name);
    }

    /** The schema of a member that may be left out: null is read as absent. */
    Schema orNull() {
        if (name.isEmpty() && keywords.get("type") instanceof String type) {
            Map<String, Object> nullable = new LinkedHashMap<>(keywords);
            nullable.put("type", List.of(type, "null"));
            return new Schema("", nullable);
        }
        return inline("anyOf", List.of(this, inline("type", "null")));
    }

    static Schema named(String name, Object... keywordsAndValues) {
        Map<String, Object> keywords = new LinkedHashMap<>();
        for (int i = 0; i < keywordsAndValues.length; i += 2) {
            keywords.put((String) keywordsAndValues[i], keywordsAndValues[i + 1]);
        }
        return new Schema(name, keywords);
    }
}
