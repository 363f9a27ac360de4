package org.civicnews.formats.out;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Writes JSON as a stream (RFC 8259); a member without a value is left out. It needs no tree and no generator beside it, and
 * knows of one thing more than JSON asks for: text that is to stand in a script element. Serves one writing.
 */
public final class JsonOut {
    private final JsonChars out;
    private final boolean pretty;
    private int depth;

    /** Whether nothing stands yet in the object or list that is open. */
    private boolean first;

    private JsonOut(JsonChars out, boolean pretty) {
        this.out = out;
        this.pretty = pretty;
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
        write(new JsonChars(sink, false), pretty, members);
    }

    /**
     * Writes a document that can stand in a script element as it is: {@code <}, {@code >}, {@code &}, U+2028 and U+2029 are
     * escaped, so nothing in it can end or open a script or a comment (HTML Standard, 4.12.1.3).
     *
     * @param sink takes the characters; neither flushed nor closed
     * @param pretty a member a line, two blanks a level
     * @param members writes the members of the object
     * @throws IOException if the sink throws it
     */
    public static void documentInScript(Appendable sink, boolean pretty, Consumer<JsonOut> members) throws IOException {
        write(new JsonChars(sink, true), pretty, members);
    }

    private static void write(JsonChars out, boolean pretty, Consumer<JsonOut> members) throws IOException {
        try {
            new JsonOut(out, pretty).object(members);
            out.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Begins a member or an item: what separates it from the one before, and the place it stands at. */
    private void begin() {
        if (!first) {
            out.put(',');
        }
        first = false;
        line();
    }

    private void line() {
        if (pretty) {
            out.put('\n');
            for (int i = 0; i < depth; i++) {
                out.put("  ");
            }
        }
    }

    private void name(String name) {
        begin();
        out.string(name);
        out.put(pretty ? " : " : ":");
    }

    private void open(char bracket) {
        out.put(bracket);
        depth++;
        first = true;
    }

    private void close(char bracket) {
        depth--;
        if (!first) {
            line();
        } else if (pretty) {
            out.put(' ');
        }
        out.put(bracket);
        first = false;
    }

    /**
     * Writes a member.
     *
     * @param name its name
     * @param value its text
     * @return this
     */
    public JsonOut member(String name, String value) {
        name(name);
        out.string(value);
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
        return value.isPresent() ? member(name, value.get()) : this;
    }

    /**
     * Writes a member.
     *
     * @param name its name
     * @param value its number
     * @return this
     */
    public JsonOut member(String name, int value) {
        name(name);
        out.put(value);
        return this;
    }

    /**
     * Writes a member that is true.
     *
     * @param name its name
     * @return this
     */
    public JsonOut flag(String name) {
        name(name);
        out.put("true");
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
        return value.isPresent() ? member(name, value.getAsInt()) : this;
    }

    /**
     * Writes a member.
     *
     * @param name its name
     * @param value its number, finite
     * @return this
     */
    public JsonOut member(String name, double value) {
        name(name);
        out.put(Double.toString(value));
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
            name(name);
            open('[');
            for (String value : values) {
                begin();
                out.string(value);
            }
            close(']');
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
     * Writes a member whose text is made as a stream.
     *
     * @param name its name
     * @param source writes the text
     * @return this
     */
    public JsonOut member(String name, Source source) {
        name(name);
        out.put('"');
        try {
            source.writeTo(out.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.put('"');
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
        name(name);
        braces(members);
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
            name(name);
            open('[');
            for (T value : values) {
                item.accept(this, value);
            }
            close(']');
        }
        return this;
    }

    /**
     * Writes an object that is an item of a list, or the whole document.
     *
     * @param members writes its members
     */
    public void object(Consumer<JsonOut> members) {
        if (depth > 0) {
            begin();
        }
        braces(members);
    }

    private void braces(Consumer<JsonOut> members) {
        open('{');
        members.accept(this);
        close('}');
    }
}
