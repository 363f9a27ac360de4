package org.civicnews.formats.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.civicnews.value.InvalidContentException;
import org.civicnews.value.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes and reads whole documents of one kind; what every facade of this package delegates to. */
final class JsonDocument<T> {
    private static final int MAX_TOKENS = 400_000; // 100,000 nodes: a member is a name and a value, an object two more
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(JsonLimits.MAX_DEPTH)
                    .maxStringLength(JsonLimits.MAX_BYTES)
                    .maxTokenCount(MAX_TOKENS)
                    .maxNumberLength(100)
                    .build())
            .build();

    private final ObjectCodec<T, ?> codec;
    private final boolean pretty;

    JsonDocument(ObjectCodec<T, ?> codec, boolean pretty) {
        this.codec = codec;
        this.pretty = pretty;
    }

    String write(T value) {
        StringWriter text = new StringWriter(4096);
        try (JsonGenerator out = FACTORY.createGenerator(context(), text)) {
            codec.writeDocument(out, value);
        }
        return text.toString();
    }

    void write(T value, OutputStream bytes) {
        // The caller's stream stays open: the facade says so.
        OutputStream kept = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                bytes.write(b);
            }

            @Override
            public void write(byte[] b, int offset, int length) throws IOException {
                bytes.write(b, offset, length);
            }

            @Override
            public void flush() throws IOException {
                bytes.flush();
            }
        };
        try (JsonGenerator out = FACTORY.createGenerator(context(), kept, JsonEncoding.UTF8)) {
            codec.writeDocument(out, value);
        }
    }

    private ObjectWriteContext context() {
        return pretty ? new PrettyContext() : ObjectWriteContext.empty();
    }

    T read(String json) {
        String text = json.startsWith("\uFEFF") ? json.substring(1) : json;
        if (text.length() > JsonLimits.MAX_BYTES) {
            throw tooLarge();
        }
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return read(parser);
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    T read(InputStream bytes) {
        byte[] all;
        try {
            all = bytes.readNBytes(JsonLimits.MAX_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (all.length > JsonLimits.MAX_BYTES) {
            throw tooLarge();
        }
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), all)) {
            return read(parser);
        } catch (JacksonException e) {
            throw malformed(e);
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

    private static InvalidContentException malformed(JacksonException e) {
        return refused(problem(e));
    }

    private static Problem problem(JacksonException e) {
        if (e instanceof StreamConstraintsException) {
            return new Problem("", "LIMIT_EXCEEDED", "the document is larger or deeper nested than allowed" + place(e));
        }
        return new Problem("", "JSON_MALFORMED", "this is not JSON: " + e.getOriginalMessage() + place(e));
    }

    private static String place(JacksonException e) {
        TokenStreamLocation location = e.getLocation();
        return location == null || location.getLineNr() < 1
                ? ""
                : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }

    private static InvalidContentException tooLarge() {
        return refused(
                new Problem("", "LIMIT_EXCEEDED", "the document is larger than " + JsonLimits.MAX_BYTES + " bytes"));
    }

    private static InvalidContentException refused(Problem problem) {
        return new InvalidContentException(List.of(problem));
    }

    /** Two blanks a level and line feeds, whatever the platform. */
    private static final class PrettyContext extends ObjectWriteContext.Base {
        private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

        @Override
        public @Nullable PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
