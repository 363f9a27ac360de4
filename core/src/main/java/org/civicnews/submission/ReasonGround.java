package org.civicnews.submission;

import java.util.List;
import java.util.Map;
import org.civicnews.value.OpenKind;

/** On what a decision of a moderator rests. Immutable and thread-safe. */
public final class ReasonGround extends OpenKind {
    /** A clause of the terms (thể lệ). */
    public static final ReasonGround TERMS_CLAUSE = new ReasonGround("TERMS_CLAUSE");

    /** A law. */
    public static final ReasonGround LAW = new ReasonGround("LAW");

    /** The judgement of the desk (biên tập). */
    public static final ReasonGround EDITORIAL = new ReasonGround("EDITORIAL");

    /** Somebody's safety. */
    public static final ReasonGround SAFETY = new ReasonGround("SAFETY");

    private static final Map<String, ReasonGround> KNOWN = index(TERMS_CLAUSE, LAW, EDITORIAL, SAFETY);

    private ReasonGround(String name) {
        super(name);
    }

    /**
     * Finds the kind of a name.
     *
     * @param name the name as written in JSON, never blank
     * @return the constant, or a value that keeps the unknown name
     */
    public static ReasonGround of(String name) {
        ReasonGround known = KNOWN.get(name);
        return known != null ? known : new ReasonGround(name);
    }

    /** {@return the constants in their documented order} */
    public static List<ReasonGround> known() {
        return List.copyOf(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(name());
    }
}
