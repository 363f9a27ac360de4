package org.civicnews.formats.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The published JSON Schema (2020-12) of the format. It holds the shape; digests, references, table grids and the order of
 * dates are beyond any schema and are checked by the readers. Thread-safe.
 */
public final class JsonSchema {
    private static final String RESOURCE = "civicnews-1.0.schema.json";

    private JsonSchema() {}

    /**
     * Reads the schema of articles, pages, meetings and calls for stories.
     *
     * @return the schema as JSON text
     */
    public static String text() {
        try (InputStream in = JsonSchema.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + RESOURCE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
