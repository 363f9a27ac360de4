package org.civicnews.formats.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Makes the JSON Schema from the tables of members that the writer and the reader work from. */
final class SchemaWriter {
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private final Map<String, Object> definitions = new TreeMap<>();

    private SchemaWriter() {}

    static String write() {
        SchemaWriter writer = new SchemaWriter();
        List<Object> documents = new ArrayList<>();
        for (ObjectCodec<?, ?> codec : CivicNewsModule.documents()) {
            documents.add(Map.of("$ref", writer.define(codec.schema())));
        }
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("$id", "https://civicnews.org/schema/civicnews-1.0.schema.json");
        root.put("title", "civicnews 1.0");
        root.put("type", "object");
        Schema version = Schema.inline("type", "string", "pattern", "^1\\.[0-9]+$");
        root.put("properties", Map.of("formatVersion", version.keywords()));
        root.put("required", List.of("type", "formatVersion"));
        root.put("oneOf", documents);
        root.put("$defs", writer.definitions);
        ObjectWriter out = JsonMapper.shared()
                .writer()
                .with(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));
        return out.writeValueAsString(root) + "\n";
    }

    private String define(Schema schema) {
        String reference = "#/$defs/" + schema.name();
        if (!definitions.containsKey(schema.name())) {
            definitions.put(schema.name(), Map.of()); // keeps a schema that holds itself from going round for ever
            definitions.put(schema.name(), keywords(schema.keywords()));
        }
        return reference;
    }

    private Object plain(Object value) {
        if (value instanceof Schema schema) {
            return schema.name().isEmpty() ? keywords(schema.keywords()) : Map.of("$ref", define(schema));
        }
        if (value instanceof Map<?, ?> map) {
            return keywords(map);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(this::plain).toList();
        }
        return value;
    }

    private Map<String, Object> keywords(Map<?, ?> map) {
        Map<String, Object> plain = new LinkedHashMap<>();
        map.forEach((key, value) -> plain.put((String) key, plain(value)));
        return plain;
    }
}
