package org.civicnews.formats.json;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.civicnews.formats.out.JsonLayout;
import org.civicnews.value.InvalidContentException;
import org.civicnews.value.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Writes and reads whole documents of one kind; what every facade of this package delegates to. */
final class JsonDocument<T> {
    /** A node is at most a name, a start and an end. */
    private static final int TOKENS_A_NODE = 3;

    /** Room for a stream that does not tell its length. */
    private static final int FIRST_BYTES = 8192;

    private static final long NO_LIMIT = -1;
    private static final int LONGEST_NUMBER = 100;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final ObjectCodec<T, ?> codec;
    private final boolean pretty;
    private final JsonLimits limits;
    /** Counts the tokens while it reads, which costs time. */
    private final JsonFactory counting;

    /** For documents that are too short to have too many nodes. */
    private final JsonFactory factory;

    JsonDocument(ObjectCodec<T, ?> codec, boolean pretty) {
        this(codec, pretty, JsonLimits.standard());
    }

    private JsonDocument(ObjectCodec<T, ?> codec, boolean pretty, JsonLimits limits) {
        this.codec = codec;
        this.pretty = pretty;
        this.limits = limits;
        this.counting = factory(limits, (long) limits.nodes() * TOKENS_A_NODE);
        this.factory = factory(limits, NO_LIMIT);
    }

    private static JsonFactory factory(JsonLimits limits, long mostTokens) {
        return JsonFactory.builder()
                // Names are then the very strings of the tables of members, and are compared as such.
                .enable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.bytes())
                        .maxNameLength(limits.bytes())
                        .maxTokenCount(mostTokens)
                        .maxNumberLength(LONGEST_NUMBER)
                        .build())
                .build();
    }

    /** Each node but the outermost takes a character and what parts it from the next. */
    private JsonFactory factoryFor(int length) {
        return length / 2 < limits.nodes() ? factory : counting;
    }

    JsonDocument<T> withLimits(JsonLimits other) {
        return new JsonDocument<>(codec, pretty, other);
    }

    String write(T value) {
        StringWriter text = new StringWriter(4096);
        try (JsonGenerator out = factory.createGenerator(JsonLayout.context(pretty), text)) {
            codec.writeDocument(out, value);
        }
        return text.toString();
    }

    void write(T value, OutputStream bytes) {
        try (JsonGenerator out =
                factory.createGenerator(JsonLayout.context(pretty), new KeptOpen(bytes), JsonEncoding.UTF8)) {
            codec.writeDocument(out, value);
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        }
    }

    void write(T value, JsonGenerator out) {
        codec.writeDocument(out, value);
    }

    T read(byte[] json) {
        if (json.length > limits.bytes()) {
            throw tooLarge();
        }
        return read(json, json.length);
    }

    T read(InputStream bytes) {
        try {
            // room for one byte more than a stream that tells its length has, so that its end is seen without growing
            byte[] buffer = new byte[Math.max(FIRST_BYTES, Math.min(bytes.available(), limits.bytes()) + 1)];
            int size = 0;
            for (int more; (more = bytes.read(buffer, size, buffer.length - size)) >= 0; ) {
                size += more;
                if (size > limits.bytes()) {
                    throw tooLarge();
                }
                if (size == buffer.length) {
                    buffer = Arrays.copyOf(buffer, (int) Math.min(2L * size, limits.bytes() + 1L));
                }
            }
            return read(buffer, size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private T read(byte[] bytes, int length) {
        if (!Utf8.isSafe(bytes, length)) {
            throw refused(new Problem("", "JSON_MALFORMED", "this is not JSON: the bytes are not UTF-8"));
        }
        JsonFactory parsers = factoryFor(length);
        return read(() -> parsers.createParser(ObjectReadContext.empty(), bytes, 0, length));
    }

    T read(String json) {
        if (json.length() > limits.bytes()) {
            throw tooLarge();
        }
        String text = !json.isEmpty() && json.charAt(0) == BYTE_ORDER_MARK ? json.substring(1) : json;
        JsonFactory parsers = factoryFor(text.length());
        return read(() -> parsers.createParser(ObjectReadContext.empty(), text));
    }

    private T read(Supplier<JsonParser> document) {
        try (JsonParser parser = document.get()) {
            T value = read(parser);
            if (parser.currentTokenCount() > limits.nodes()) {
                countNodes(document);
            }
            return value;
        } catch (JacksonException e) {
            throw refused(problem(e));
        }
    }

    private T read(JsonParser parser) {
        if (parser.nextToken() == null) {
            throw refused(new Problem("", "JSON_MALFORMED", "there is no JSON: the text is empty"));
        }
        JsonReading reading = new JsonReading(parser);
        T value;
        try {
            value = codec.readDocument(reading);
            if (parser.nextToken() != null) {
                reading.refuse("TRAILING_CONTENT", "there is more after the end of the document");
            }
        } catch (JacksonException e) {
            reading.add(problem(e));
            throw new InvalidContentException(reading.problems());
        }
        return reading.result(value);
    }

    /** Counts exactly, for the few documents whose tokens could be too many nodes. */
    private void countNodes(Supplier<JsonParser> document) {
        int nodes = 0;
        try (JsonParser parser = document.get()) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                nodes += token.isScalarValue() || token.isStructStart() ? 1 : 0;
            }
        }
        if (nodes > limits.nodes()) {
            throw refused(new Problem(
                    "", "LIMIT_EXCEEDED", "the document has more than " + limits.nodes() + " values: " + nodes));
        }
    }

    private Problem problem(JacksonException e) {
        if (e instanceof StreamConstraintsException) {
            return new Problem(
                    "",
                    "LIMIT_EXCEEDED",
                    "the document is larger or deeper nested than allowed (" + limits.nodes() + " values, "
                            + limits.depth() + " levels, numbers of " + LONGEST_NUMBER + " digits)" + place(e));
        }
        return new Problem("", "JSON_MALFORMED", "this is not JSON: " + e.getOriginalMessage() + place(e));
    }

    private static String place(JacksonException e) {
        TokenStreamLocation location = e.getLocation();
        return location == null || location.getLineNr() < 1
                ? ""
                : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }

    private InvalidContentException tooLarge() {
        return refused(new Problem("", "LIMIT_EXCEEDED", "the document is larger than " + limits.bytes() + " bytes"));
    }

    private static InvalidContentException refused(Problem problem) {
        return new InvalidContentException(List.of(problem));
    }

    /** The caller's stream, which the facade promises not to close. */
    private static final class KeptOpen extends FilterOutputStream {
        KeptOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
