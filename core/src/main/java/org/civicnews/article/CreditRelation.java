package org.civicnews.article;

import java.util.List;
import java.util.Map;
import org.civicnews.value.OpenKind;

/** How a text comes from its source. Immutable and thread-safe. */
public final class CreditRelation extends OpenKind {
    /** Printed again as it was (đăng lại). */
    public static final CreditRelation REPUBLISHED = new CreditRelation("REPUBLISHED");

    /** Rewritten (lược thuật). */
    public static final CreditRelation ADAPTED = new CreditRelation("ADAPTED");

    /** Quoted from. */
    public static final CreditRelation QUOTED = new CreditRelation("QUOTED");

    /** Translated (dịch). */
    public static final CreditRelation TRANSLATED = new CreditRelation("TRANSLATED");

    /** Not told. */
    public static final CreditRelation UNSPECIFIED = new CreditRelation("UNSPECIFIED");

    private static final Map<String, CreditRelation> KNOWN =
            index(REPUBLISHED, ADAPTED, QUOTED, TRANSLATED, UNSPECIFIED);

    private CreditRelation(String name) {
        super(name);
    }

    /**
     * Finds the kind of a name.
     *
     * @param name the name as written in JSON, never blank
     * @return the constant, or a value that keeps the unknown name
     */
    public static CreditRelation of(String name) {
        CreditRelation known = KNOWN.get(name);
        return known != null ? known : new CreditRelation(name);
    }

    /** {@return the constants in their documented order} */
    public static List<CreditRelation> known() {
        return List.copyOf(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(name());
    }
}
