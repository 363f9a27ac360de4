package org.civicnews.value;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A name out of a list that may grow: the constants are what this version knows, any other name is kept as it was read.
 * Subclasses offer constants, {@code of(String)} and {@code known()}. Immutable and thread-safe.
 */
public abstract class OpenKind {
    private final String name;

    /**
     * Creates a kind.
     *
     * @param name the name as written in JSON
     * @throws InvalidContentException if the name is blank or holds what no text may hold
     */
    protected OpenKind(String name) {
        new Problems().notBlank("", name).throwIfAny();
        this.name = name;
    }

    /**
     * Indexes the constants of a kind.
     *
     * @param <K> the kind
     * @param constants the constants in their documented order
     * @return the constants by name, in that order
     */
    @SafeVarargs
    protected static <K extends OpenKind> Map<String, K> index(K... constants) {
        Map<String, K> byName = new LinkedHashMap<>();
        for (K constant : constants) {
            byName.put(constant.name(), constant);
        }
        return java.util.Collections.unmodifiableMap(byName);
    }

    /** {@return the name as written in JSON, upper-case with underscores for all known kinds} */
    public final String name() {
        return name;
    }

    /** {@return whether this version knows the kind} */
    public abstract boolean isKnown();

    /** Compares the classes too: the same name in two lists is two kinds. */
    @Override
    @SuppressWarnings("EqualsGetClass")
    public final boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other != null && other.getClass() == getClass() && ((OpenKind) other).name.equals(name);
    }

    @Override
    public final int hashCode() {
        return name.hashCode();
    }

    @Override
    public final String toString() {
        return name;
    }
}
