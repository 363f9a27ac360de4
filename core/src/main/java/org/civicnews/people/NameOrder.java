package org.civicnews.people;

import java.util.List;
import java.util.Map;
import org.civicnews.value.OpenKind;

/** In which order the parts of a name stand. Immutable and thread-safe. */
public final class NameOrder extends OpenKind {
    /** Family name first, as in Vietnam. */
    public static final NameOrder FAMILY_FIRST = new NameOrder("FAMILY_FIRST");

    /** Given name first. */
    public static final NameOrder GIVEN_FIRST = new NameOrder("GIVEN_FIRST");

    /** One name only. */
    public static final NameOrder SINGLE = new NameOrder("SINGLE");

    /** Nobody told. */
    public static final NameOrder UNKNOWN = new NameOrder("UNKNOWN");

    private static final Map<String, NameOrder> KNOWN = index(FAMILY_FIRST, GIVEN_FIRST, SINGLE, UNKNOWN);

    private NameOrder(String name) {
        super(name);
    }

    /**
     * Finds the kind of a name.
     *
     * @param name the name as written in JSON, never blank
     * @return the constant, or a value that keeps the unknown name
     */
    public static NameOrder of(String name) {
        NameOrder known = KNOWN.get(name);
        return known != null ? known : new NameOrder(name);
    }

    /** {@return the constants in their documented order} */
    public static List<NameOrder> known() {
        return List.copyOf(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(name());
    }
}
