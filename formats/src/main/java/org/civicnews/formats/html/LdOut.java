package org.civicnews.formats.html;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Writes JSON-LD objects into a script element; a member without a value is left out. Serves one writing. */
final class LdOut {
    private final HtmlOut out;
    private boolean first = true;

    LdOut(HtmlOut out) {
        this.out = out;
    }

    private void name(String name) {
        out.raw(first ? "\"" : ",\"").raw(name).raw("\":");
        first = false;
    }

    LdOut member(String name, String value) {
        name(name);
        out.scriptString(value);
        return this;
    }

    LdOut member(String name, Optional<String> value) {
        value.ifPresent(text -> member(name, text));
        return this;
    }

    LdOut member(String name, int value) {
        name(name);
        out.raw(value);
        return this;
    }

    LdOut strings(String name, List<String> values) {
        if (!values.isEmpty()) {
            name(name);
            for (int i = 0; i < values.size(); i++) {
                out.raw(i == 0 ? "[" : ",").scriptString(values.get(i));
            }
            out.raw("]");
        }
        return this;
    }

    /** Writes an object of a type. */
    LdOut object(String name, String type, Consumer<LdOut> members) {
        name(name);
        object(type, members);
        return this;
    }

    <T> LdOut object(String name, String type, Optional<T> value, BiConsumer<LdOut, T> members) {
        value.ifPresent(given -> object(name, type, ld -> members.accept(ld, given)));
        return this;
    }

    /** Writes a list of objects, each by what {@code item} writes with {@link #object(String, Consumer)}. */
    <T> LdOut list(String name, List<T> values, BiConsumer<LdOut, T> item) {
        if (!values.isEmpty()) {
            name(name);
            for (int i = 0; i < values.size(); i++) {
                out.raw(i == 0 ? "[" : ",");
                item.accept(this, values.get(i));
            }
            out.raw("]");
        }
        return this;
    }

    /** Writes the outermost object, which says what its names mean. */
    void document(String type, Consumer<LdOut> members) {
        out.raw("{\"@context\":\"https://schema.org\"");
        first = false;
        member("@type", type);
        members.accept(this);
        out.raw("}");
    }

    /** Writes an object that is an item of a list. */
    void object(String type, Consumer<LdOut> members) {
        out.raw("{");
        first = true;
        member("@type", type);
        members.accept(this);
        out.raw("}");
        first = false;
    }
}
