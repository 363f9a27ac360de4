package org.civicnews.meeting;

import java.util.List;
import java.util.Map;
import org.civicnews.value.OpenKind;

/** How strongly a task is put. Immutable and thread-safe. */
public final class Obligation extends OpenKind {
    /** Yêu cầu, phải. */
    public static final Obligation REQUIRED = new Obligation("REQUIRED");

    /** Đề nghị. */
    public static final Obligation REQUESTED = new Obligation("REQUESTED");

    /** Cần, mong. */
    public static final Obligation ENCOURAGED = new Obligation("ENCOURAGED");

    private static final Map<String, Obligation> KNOWN = index(REQUIRED, REQUESTED, ENCOURAGED);

    private Obligation(String name) {
        super(name);
    }

    /**
     * Finds the kind of a name.
     *
     * @param name the name as written in JSON, never blank
     * @return the constant, or a value that keeps the unknown name
     */
    public static Obligation of(String name) {
        Obligation known = KNOWN.get(name);
        return known != null ? known : new Obligation(name);
    }

    /** {@return the constants in their documented order} */
    public static List<Obligation> known() {
        return List.copyOf(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(name());
    }
}
