package org.civicnews.formats.json;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.civicnews.value.InvalidContentException;
import org.civicnews.value.RawJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A closed family told apart by {@code type}, with a place for types of later versions. Our own documents have the type
 * as first member and are read straight through; another order costs a copy.
 */
final class UnionCodec<T> implements Codec<T> {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final String name;
    /** A few, so that going through them is faster than a table. */
    private final List<Kind<T>> kinds = new ArrayList<>();

    private final Function<T, String> typeOf;
    private final UnknownFactory<T> unknown;
    private final List<String> unknownNeeds;
    private final @Nullable T standIn;

    /** A type and its codec. */
    private record Kind<T>(String type, ObjectCodec<? extends T, ?> codec) {
        boolean isAt(char[] text, int from, int length) {
            if (type.length() != length) {
                return false;
            }
            for (int i = length - 1; i >= 0; i--) {
                if (type.charAt(i) != text[from + i]) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Makes the value of a type that is not known. */
    interface UnknownFactory<T> {
        T make(String type, RawJson raw, @Nullable String id, int start, int end);
    }

    /** The raw text of a value of unknown type. */
    interface RawAccess<T> {
        @Nullable
        RawJson raw(T value);
    }

    private final RawAccess<T> raw;

    UnionCodec(
            String name,
            Function<T, String> typeOf,
            RawAccess<T> raw,
            UnknownFactory<T> unknown,
            List<String> unknownNeeds,
            @Nullable T standIn) {
        this.name = name;
        this.typeOf = typeOf;
        this.raw = raw;
        this.unknown = unknown;
        this.unknownNeeds = unknownNeeds;
        this.standIn = standIn;
    }

    UnionCodec<T> with(String type, ObjectCodec<? extends T, ?> codec) {
        kinds.add(new Kind<>(type, codec));
        return this;
    }

    @Override
    public void write(JsonGenerator out, T value) {
        RawJson kept = raw.raw(value);
        if (kept != null) {
            RawCopy.write(out, kept);
            return;
        }
        codecOf(value).write(out, value);
    }

    /** Writes a value of a known type without its type and some members. */
    void writeWithout(JsonGenerator out, T value, Set<String> members) {
        codecOf(value).writeWithout(out, value, members);
    }

    @SuppressWarnings("unchecked") // typeOf names the codec of the value's own class
    private ObjectCodec<T, ?> codecOf(T value) {
        return (ObjectCodec<T, ?>) Objects.requireNonNull(byType(typeOf.apply(value)));
    }

    @Override
    public @Nullable T read(JsonReading in) {
        JsonParser parser = in.parser();
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            in.refuseType("an object");
            return null;
        }
        if (parser.nextToken() == JsonToken.PROPERTY_NAME
                && parser.currentName().equals("type")) {
            if (parser.nextToken() == JsonToken.VALUE_STRING) {
                ObjectCodec<? extends T, ?> codec = codecOf(parser);
                if (codec != null) {
                    parser.nextToken();
                    return codec.readAfterType(in);
                }
            }
            return readAhead(in, true);
        }
        return readAhead(in, false);
    }

    private @Nullable ObjectCodec<? extends T, ?> byType(String type) {
        for (Kind<T> kind : kinds) {
            if (kind.type().equals(type)) {
                return kind.codec();
            }
        }
        return null;
    }

    /** The codec of the type that the parser stands on, without a string made of it; null if it is unknown. */
    private @Nullable ObjectCodec<? extends T, ?> codecOf(JsonParser parser) {
        char[] text = parser.getStringCharacters();
        int from = parser.getStringOffset();
        int length = parser.getStringLength();
        for (int i = 0; i < kinds.size(); i++) {
            if (kinds.get(i).isAt(text, from, length)) {
                return kinds.get(i).codec();
            }
        }
        return null;
    }

    /** Copies the object whose first name, or the value of whose first member "type", the parser stands on. */
    private @Nullable T readAhead(JsonReading in, boolean onTypeValue) {
        JsonParser parser = in.parser();
        StringWriter text = new StringWriter();
        String type = null;
        String id = null;
        int start = -1;
        int end = -1;
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            out.writeStartObject();
            Set<String> seen = new HashSet<>();
            boolean atValue = onTypeValue;
            while (atValue || parser.currentToken() == JsonToken.PROPERTY_NAME) {
                String member = atValue ? "type" : parser.currentName();
                if (!atValue) {
                    parser.nextToken();
                }
                atValue = false;
                in.enter(member);
                if (!seen.add(member)) {
                    in.refuse("DUPLICATE_MEMBER", "duplicate member '" + member + "'");
                }
                boolean string = parser.currentToken() == JsonToken.VALUE_STRING;
                boolean number = parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                        && parser.getNumberType() == JsonParser.NumberType.INT;
                switch (member) {
                    case "type" -> type = string ? parser.getString() : null;
                    case "id" -> id = string ? parser.getString() : null;
                    case "start" -> start = number ? parser.getIntValue() : -1;
                    case "end" -> end = number ? parser.getIntValue() : -1;
                    default -> {}
                }
                out.writeName(member);
                out.writeRawValue(RawCopy.value(in).text());
                in.leave();
                parser.nextToken();
            }
            out.writeEndObject();
        }
        if (type == null || type.isBlank()) {
            in.refuseMember("type", "REQUIRED", "is required and must be a string");
            in.refuseUnknownIds();
            return null;
        }
        ObjectCodec<? extends T, ?> codec = byType(type);
        return codec == null
                ? readUnknown(in, type, text.toString(), id, start, end)
                : reread(in, codec, text.toString());
    }

    private @Nullable T readUnknown(JsonReading in, String type, String text, @Nullable String id, int start, int end) {
        if (!unknownNeeds.isEmpty() && (start < 0 || end < 0)) {
            refuseRange(in, "start", start);
            refuseRange(in, "end", end);
            return null;
        }
        try {
            return unknown.make(type, new RawJson(text), id, start, end);
        } catch (InvalidContentException e) {
            in.refuse(e, Map.of());
            in.refuseUnknownIds();
            return null;
        }
    }

    private static void refuseRange(JsonReading in, String member, int value) {
        if (value < 0) {
            in.refuseMember(member, "REQUIRED", "is required and must be a whole number from 0");
        }
    }

    private @Nullable T reread(JsonReading in, ObjectCodec<? extends T, ?> codec, String text) {
        try (JsonParser copy = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            JsonParser before = in.swap(copy);
            try {
                copy.nextToken();
                return codec.read(in);
            } finally {
                in.swap(before);
            }
        }
    }

    @Override
    public @Nullable T standIn() {
        return standIn;
    }

    @Override
    public Schema schema() {
        List<Object> branches = new ArrayList<>();
        for (Kind<T> kind : kinds) {
            branches.add(Schema.inline(
                    "if",
                    Schema.inline(
                            "properties",
                            Map.of("type", Schema.inline("const", kind.type())),
                            "required",
                            List.of("type")),
                    "then",
                    kind.codec().schema()));
        }
        List<String> required = new ArrayList<>(List.of("type"));
        required.addAll(unknownNeeds);
        return Schema.named(
                name,
                "type",
                "object",
                "properties",
                Map.of("type", Scalars.STRING.schema()),
                "required",
                required,
                "allOf",
                branches);
    }
}
