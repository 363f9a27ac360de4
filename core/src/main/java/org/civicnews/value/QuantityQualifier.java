package org.civicnews.value;

import java.util.List;
import java.util.Map;

/** How exact a number is. Immutable and thread-safe. */
public final class QuantityQualifier extends OpenKind {
    /** The number as it is. */
    public static final QuantityQualifier EXACT = new QuantityQualifier("EXACT");

    /** Khoảng, chừng. */
    public static final QuantityQualifier ABOUT = new QuantityQualifier("ABOUT");

    /** Hơn, trên. */
    public static final QuantityQualifier MORE_THAN = new QuantityQualifier("MORE_THAN");

    /** Gần, dưới. */
    public static final QuantityQualifier LESS_THAN = new QuantityQualifier("LESS_THAN");

    /** Ít nhất, không dưới. */
    public static final QuantityQualifier AT_LEAST = new QuantityQualifier("AT_LEAST");

    /** Nhiều nhất, không quá. */
    public static final QuantityQualifier AT_MOST = new QuantityQualifier("AT_MOST");

    private static final Map<String, QuantityQualifier> KNOWN =
            index(EXACT, ABOUT, MORE_THAN, LESS_THAN, AT_LEAST, AT_MOST);

    private QuantityQualifier(String name) {
        super(name);
    }

    /**
     * Finds the kind of a name.
     *
     * @param name the name as written in JSON, never blank
     * @return the constant, or a value that keeps the unknown name
     */
    public static QuantityQualifier of(String name) {
        QuantityQualifier known = KNOWN.get(name);
        return known != null ? known : new QuantityQualifier(name);
    }

    /** {@return the constants in their documented order} */
    public static List<QuantityQualifier> known() {
        return List.copyOf(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(name());
    }
}
