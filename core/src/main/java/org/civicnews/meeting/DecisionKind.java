package org.civicnews.meeting;

import java.util.List;
import java.util.Map;
import org.civicnews.value.OpenKind;

/** The kind of a decision. Immutable and thread-safe. */
public final class DecisionKind extends OpenKind {
    /** Nghị quyết. */
    public static final DecisionKind RESOLUTION = new DecisionKind("RESOLUTION");

    /** Kết luận. */
    public static final DecisionKind CONCLUSION = new DecisionKind("CONCLUSION");

    /** Thông qua, phê duyệt. */
    public static final DecisionKind APPROVAL = new DecisionKind("APPROVAL");

    /** Bầu. */
    public static final DecisionKind ELECTION = new DecisionKind("ELECTION");

    private static final Map<String, DecisionKind> KNOWN = index(RESOLUTION, CONCLUSION, APPROVAL, ELECTION);

    private DecisionKind(String name) {
        super(name);
    }

    /**
     * Finds the kind of a name.
     *
     * @param name the name as written in JSON, never blank
     * @return the constant, or a value that keeps the unknown name
     */
    public static DecisionKind of(String name) {
        DecisionKind known = KNOWN.get(name);
        return known != null ? known : new DecisionKind(name);
    }

    /** {@return the constants in their documented order} */
    public static List<DecisionKind> known() {
        return List.copyOf(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(name());
    }
}
