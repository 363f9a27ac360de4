package org.civicnews.url;

import java.util.List;
import java.util.Map;
import org.civicnews.value.OpenKind;

/** Why a piece of an address was removed. Immutable and thread-safe. */
public final class RemovalKind extends OpenKind {
    /** The key of one reader's visit. */
    public static final RemovalKind SESSION = new RemovalKind("SESSION");

    /** A mark that tells who came from where. */
    public static final RemovalKind TRACKER = new RemovalKind("TRACKER");

    /** An address around the address. */
    public static final RemovalKind WRAPPER = new RemovalKind("WRAPPER");

    /** A fragment that only tracks. */
    public static final RemovalKind FRAGMENT = new RemovalKind("FRAGMENT");

    private static final Map<String, RemovalKind> KNOWN = index(SESSION, TRACKER, WRAPPER, FRAGMENT);

    private RemovalKind(String name) {
        super(name);
    }

    /**
     * Finds the kind of a name.
     *
     * @param name the name as written in JSON, never blank
     * @return the constant, or a value that keeps the unknown name
     */
    public static RemovalKind of(String name) {
        RemovalKind known = KNOWN.get(name);
        return known != null ? known : new RemovalKind(name);
    }

    /** {@return the constants in their documented order} */
    public static List<RemovalKind> known() {
        return List.copyOf(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(name());
    }
}
