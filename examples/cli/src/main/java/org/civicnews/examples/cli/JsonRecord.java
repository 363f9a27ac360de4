package org.civicnews.examples.cli;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One line of JSON Lines: {@code {"id":…,"text":…}}, and options of its own beside them.
 *
 * @param id the id as it came, null if there is none
 * @param object the whole object
 */
record JsonRecord(JsonNode id, ObjectNode object) {
    static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Reads a line; one that is no JSON object has no id and refuses every question. */
    static JsonRecord parse(String line) throws Refused {
        try {
            JsonNode node = MAPPER.readTree(line);
            if (node instanceof ObjectNode object) {
                JsonNode id = object.get("id");
                return new JsonRecord(id == null ? NullNode.getInstance() : id, object);
            }
        } catch (JacksonException e) {
            throw new Refused("JSON_MALFORMED", "the line is not JSON: " + e.getOriginalMessage());
        }
        throw new Refused("JSON_MALFORMED", "the line is not a JSON object");
    }

    /** Writes one line. A surrogate without its other half, which UTF-8 cannot carry, is written as an escape, so nothing is lost. */
    static String write(JsonNode node) {
        String json = MAPPER.writeValueAsString(node);
        StringBuilder escaped = null;
        int copied = 0;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < json.length() && Character.isLowSurrogate(json.charAt(i + 1))) {
                i++;
                continue;
            }
            escaped = escaped == null ? new StringBuilder(json.length() + 16) : escaped;
            escaped.append(json, copied, i).append("\\u").append(Integer.toHexString(c));
            copied = i + 1;
        }
        return escaped == null
                ? json
                : escaped.append(json, copied, json.length()).toString();
    }

    String text() throws Refused {
        JsonNode text = object.get("text");
        if (text == null || !text.isString()) {
            throw new Refused("TEXT_MISSING", "the record has no member \"text\" that is a string");
        }
        return text.stringValue();
    }

    /** The record's own value of an option, in whatever type it was written. */
    Optional<String> option(String name) {
        JsonNode value = object.get(name);
        return value == null || value.isNull() ? Optional.empty() : Optional.of(value.asString());
    }

    boolean flag(String name, boolean otherwise) {
        return option(name).map(value -> value.equals("true")).orElse(otherwise);
    }

    /** One of the constants of an option. */
    <E extends Enum<E>> E choice(String name, Class<E> type, E otherwise) throws Refused {
        Optional<String> value = option(name);
        if (value.isEmpty()) {
            return otherwise;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.toString().equalsIgnoreCase(value.orElseThrow())
                    || constant.name().equalsIgnoreCase(value.orElseThrow())) {
                return constant;
            }
        }
        throw new Refused("OPTION_UNKNOWN", "\"" + name + "\" has no value '" + value.orElseThrow() + "'");
    }
}
