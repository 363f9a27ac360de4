package org.civicnews.body;

import java.util.List;
import java.util.Map;
import org.civicnews.value.OpenKind;

/** Which cells a header cell heads. Immutable and thread-safe. */
public final class CellScope extends OpenKind {
    /** Its row. */
    public static final CellScope ROW = new CellScope("ROW");

    /** Its column. */
    public static final CellScope COLUMN = new CellScope("COLUMN");

    private static final Map<String, CellScope> KNOWN = index(ROW, COLUMN);

    private CellScope(String name) {
        super(name);
    }

    /**
     * Finds the kind of a name.
     *
     * @param name the name as written in JSON, never blank
     * @return the constant, or a value that keeps the unknown name
     */
    public static CellScope of(String name) {
        CellScope known = KNOWN.get(name);
        return known != null ? known : new CellScope(name);
    }

    /** {@return the constants in their documented order} */
    public static List<CellScope> known() {
        return List.copyOf(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(name());
    }
}
