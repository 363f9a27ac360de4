package org.civicnews.formats.html;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Puts an article's JSON together from what its page says; pieces that the page carries as JSON are copied as they are.
 * Whoever reads the whole checks it. Serves one reading.
 */
final class JsonParts {
    private final StringBuilder out = new StringBuilder(4096);
    private boolean first = true;

    private void separate() {
        if (!first) {
            out.append(',');
        }
        first = false;
    }

    private void name(String name) {
        separate();
        string(name);
        out.append(':');
    }

    JsonParts member(String name, String value) {
        name(name);
        string(value);
        return this;
    }

    /** Writes a member unless it is not there. */
    JsonParts member(String name, @Nullable String value, boolean present) {
        return present && value != null ? member(name, value) : this;
    }

    JsonParts member(String name, int value) {
        name(name);
        out.append(value);
        return this;
    }

    JsonParts flag(String name, boolean value) {
        if (value) {
            name(name);
            out.append("true");
        }
        return this;
    }

    /** Writes a member that is JSON already; an empty one is left out. */
    JsonParts raw(String name, String json) {
        if (!json.isEmpty()) {
            name(name);
            out.append(json);
        }
        return this;
    }

    /** Writes the members of an object that is JSON already. */
    JsonParts spliced(String json) {
        String object = json.strip();
        if (object.length() > 2 && object.startsWith("{") && object.endsWith("}")) {
            separate();
            out.append(object, 1, object.length() - 1);
        }
        return this;
    }

    JsonParts strings(String name, List<String> values) {
        if (!values.isEmpty()) {
            list(name, values, this::string);
        }
        return this;
    }

    JsonParts raws(String name, List<String> values) {
        if (!values.isEmpty()) {
            list(name, values, out::append);
        }
        return this;
    }

    <T> JsonParts list(String name, List<T> values, Consumer<T> item) {
        name(name);
        return list(values, item);
    }

    /** Writes a list as the item of another. */
    <T> JsonParts list(List<T> values, Consumer<T> item) {
        out.append('[');
        first = true;
        for (T value : values) {
            int before = out.length();
            separate();
            int start = out.length();
            item.accept(value);
            if (out.length() == start) {
                out.setLength(before); // the item wrote nothing, so it takes no place
                first = out.charAt(before - 1) == '[';
            }
        }
        out.append(']');
        first = false;
        return this;
    }

    JsonParts object(String name, Runnable members) {
        name(name);
        return object(members);
    }

    /** Writes an object that is an item of a list. */
    JsonParts object(Runnable members) {
        out.append('{');
        first = true;
        members.run();
        out.append('}');
        first = false;
        return this;
    }

    /** Writes a string, with what JSON asks to be escaped (RFC 8259, 7). */
    private void string(String value) {
        out.append('"');
        int run = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c >= ' ' && c != '"' && c != '\\') {
                continue;
            }
            out.append(value, run, i);
            if (c < ' ') {
                out.append("\\u00").append(c < 0x10 ? "0" : "1").append(Character.forDigit(c & 0xF, 16));
            } else {
                out.append('\\').append(c);
            }
            run = i + 1;
        }
        out.append(value, run, value.length()).append('"');
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
