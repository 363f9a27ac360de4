package org.civicnews.formats.json;

import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.civicnews.value.RawJson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonGeneratorBase;

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

    /** Writes what was copied: as it is into JSON text, as tokens into anything else (a tree, CBOR …). */
    static void write(JsonGenerator out, RawJson raw) {
        if (out instanceof JsonGeneratorBase) {
            out.writeRawValue(raw.text());
            return;
        }
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), raw.text())) {
            parser.nextToken();
            out.copyCurrentStructureExact(parser);
        }
    }

    private static void copy(JsonReading in, JsonGenerator out) {
        JsonParser parser = in.parser();
        // The names seen in each open object, to refuse a duplicate even where nobody understands the members.
        Deque<Set<String>> open = new ArrayDeque<>();
        do {
            JsonToken token = parser.currentToken();
            switch (token) {
                case START_OBJECT -> {
                    out.writeStartObject();
                    open.push(new HashSet<>());
                }
                case START_ARRAY -> {
                    out.writeStartArray();
                    open.push(Set.of());
                }
                case END_OBJECT -> {
                    out.writeEndObject();
                    open.pop();
                }
                case END_ARRAY -> {
                    out.writeEndArray();
                    open.pop();
                }
                case PROPERTY_NAME -> {
                    String name = parser.currentName();
                    if (!open.element().add(name)) {
                        in.refuse("DUPLICATE_MEMBER", "duplicate member '" + name + "'");
                    }
                    out.writeName(wellFormed(in, name));
                }
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> out.writeNumber(parser.getString());
                case VALUE_STRING -> out.writeString(wellFormed(in, parser.getString()));
                case VALUE_TRUE -> out.writeBoolean(true);
                case VALUE_FALSE -> out.writeBoolean(false);
                case VALUE_NULL -> out.writeNull();
                default -> {
                    in.refuse("WRONG_TYPE", "is not JSON");
                    out.writeNull();
                }
            }
            if (!open.isEmpty()) {
                parser.nextToken();
            }
        } while (!open.isEmpty());
    }

    /** Half a character cannot be written as UTF-8: it is refused, and left out of the copy. */
    private static String wellFormed(JsonReading in, String text) {
        if (!hasLoneSurrogate(text)) {
            return text;
        }
        in.refuse("TEXT_MALFORMED", "holds an unpaired surrogate");
        return "?";
    }

    static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
