package org.civicnews.formats.out;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes JSON as a stream; a member without a value is left out. Serves one writing.
 */
public final class JsonOut {
    private static final JsonFactory PLAIN = new JsonFactory();
    private static final JsonFactory IN_SCRIPT =
            JsonFactory.builder().characterEscapes(new ScriptEscapes()).build();

    private final JsonGenerator json;

    private JsonOut(JsonGenerator json) {
        this.json = json;
    }

    /**
     * Writes a document that is one object.
     *
     * @param sink takes the characters; neither flushed nor closed
     * @param pretty a member a line, two blanks a level
     * @param members writes the members of the object
     * @throws IOException if the sink throws it
     */
    public static void document(Appendable sink, boolean pretty, Consumer<JsonOut> members) throws IOException {
        write(PLAIN, sink, pretty, members);
    }

    /**
     * Writes a document that can stand in a script element as it is: {@code <}, {@code >}, {@code &}, U+2028 and U+2029 are
     * escaped.
     *
     * @param sink takes the characters; neither flushed nor closed
     * @param pretty a member a line, two blanks a level
     * @param members writes the members of the object
     * @throws IOException if the sink throws it
     */
    public static void documentInScript(Appendable sink, boolean pretty, Consumer<JsonOut> members) throws IOException {
        write(IN_SCRIPT, sink, pretty, members);
    }

    private static void write(JsonFactory factory, Appendable sink, boolean pretty, Consumer<JsonOut> members)
            throws IOException {
        ObjectWriteContext context = pretty ? new PrettyContext() : ObjectWriteContext.empty();
        try (JsonGenerator json = factory.createGenerator(context, new AppendableWriter(sink))) {
            new JsonOut(json).object(members);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Makes a generator for a document that is written piece by piece.
     *
     * @param sink takes the characters; neither flushed nor closed
     * @param pretty a member a line, two blanks a level
     * @return the generator, to be closed by the caller
     */
    public static JsonGenerator generator(Appendable sink, boolean pretty) {
        ObjectWriteContext context = pretty ? new PrettyContext() : ObjectWriteContext.empty();
        return PLAIN.createGenerator(context, new AppendableWriter(sink));
    }

    /**
     * Writes a member.
     *
     * @param name its name
     * @param value its text
     * @return this
     */
    public JsonOut member(String name, String value) {
        json.writeName(name);
        json.writeString(value);
        return this;
    }

    /**
     * Writes a member if it has a value.
     *
     * @param name its name
     * @param value its text
     * @return this
     */
    public JsonOut member(String name, Optional<String> value) {
        value.ifPresent(text -> member(name, text));
        return this;
    }

    /**
     * Writes a member.
     *
     * @param name its name
     * @param value its number
     * @return this
     */
    public JsonOut member(String name, int value) {
        json.writeName(name);
        json.writeNumber(value);
        return this;
    }

    /**
     * Writes a member if it has a value.
     *
     * @param name its name
     * @param value its number
     * @return this
     */
    public JsonOut member(String name, OptionalInt value) {
        value.ifPresent(number -> member(name, number));
        return this;
    }

    /**
     * Writes a member.
     *
     * @param name its name
     * @param value its number
     * @return this
     */
    public JsonOut member(String name, double value) {
        json.writeName(name);
        json.writeNumber(value);
        return this;
    }

    /**
     * Writes a list of texts if there are any.
     *
     * @param name its name
     * @param values the texts
     * @return this
     */
    public JsonOut strings(String name, List<String> values) {
        if (!values.isEmpty()) {
            json.writeName(name);
            json.writeStartArray();
            values.forEach(json::writeString);
            json.writeEndArray();
        }
        return this;
    }

    /** Writes a text to a sink. */
    public interface Source {
        /**
         * Writes the text.
         *
         * @param sink takes it
         * @throws IOException if the sink throws it
         */
        void writeTo(Appendable sink) throws IOException;
    }

    /**
     * Writes a member whose text is made as a stream. The text is not escaped for a script element.
     *
     * @param name its name
     * @param source writes the text
     * @return this
     */
    public JsonOut member(String name, Source source) {
        json.writeName(name);
        json.writeRawValue("\"");
        try {
            source.writeTo(new JsonText(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        json.writeRaw('"');
        return this;
    }

    /**
     * Writes a member that is an object.
     *
     * @param name its name
     * @param members writes its members
     * @return this
     */
    public JsonOut object(String name, Consumer<JsonOut> members) {
        json.writeName(name);
        object(members);
        return this;
    }

    /**
     * Writes a list if there is anything to list.
     *
     * @param name its name
     * @param values what to list
     * @param item writes one value, as one object
     * @param <T> what is listed
     * @return this
     */
    public <T> JsonOut list(String name, List<T> values, BiConsumer<JsonOut, T> item) {
        if (!values.isEmpty()) {
            json.writeName(name);
            json.writeStartArray();
            values.forEach(value -> item.accept(this, value));
            json.writeEndArray();
        }
        return this;
    }

    /**
     * Writes an object that is an item of a list.
     *
     * @param members writes its members
     */
    public void object(Consumer<JsonOut> members) {
        json.writeStartObject();
        members.accept(this);
        json.writeEndObject();
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
