package org.civicnews.formats.json;

import java.io.StringWriter;
import java.util.HashSet;
import java.util.Set;
import org.civicnews.value.RawJson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Copies JSON that nobody here understands, numbers digit for digit. */
final class RawCopy {
    private static final JsonFactory FACTORY = new JsonFactory();

    private RawCopy() {}

    /** Copies the value that the parser stands on. */
    static RawJson value(JsonReading in) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            copy(in, out);
        }
        return new RawJson(text.toString());
    }

    private static void copy(JsonReading in, JsonGenerator out) {
        JsonParser parser = in.parser();
        int depth = 0;
        // The names seen in each open object, to refuse a duplicate even where nobody understands the members.
        java.util.ArrayDeque<Set<String>> open = new java.util.ArrayDeque<>();
        do {
            JsonToken token = parser.currentToken();
            switch (token) {
                case START_OBJECT -> {
                    out.writeStartObject();
                    open.push(new HashSet<>());
                    depth++;
                }
                case START_ARRAY -> {
                    out.writeStartArray();
                    open.push(Set.of());
                    depth++;
                }
                case END_OBJECT -> {
                    out.writeEndObject();
                    open.pop();
                    depth--;
                }
                case END_ARRAY -> {
                    out.writeEndArray();
                    open.pop();
                    depth--;
                }
                case PROPERTY_NAME -> {
                    String name = parser.currentName();
                    if (!open.element().add(name)) {
                        in.refuse("DUPLICATE_MEMBER", "duplicate member '" + name + "'");
                    }
                    out.writeName(name);
                }
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> out.writeNumber(parser.getString());
                case VALUE_STRING -> out.writeString(parser.getString());
                case VALUE_TRUE -> out.writeBoolean(true);
                case VALUE_FALSE -> out.writeBoolean(false);
                default -> out.writeNull();
            }
            if (depth > 0) {
                parser.nextToken();
            }
        } while (depth > 0 || parser.currentToken() == JsonToken.PROPERTY_NAME);
    }
}
