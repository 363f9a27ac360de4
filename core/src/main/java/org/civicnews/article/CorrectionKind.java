package org.civicnews.article;

import java.util.List;
import java.util.Map;
import org.civicnews.value.OpenKind;

/** What was wrong. Immutable and thread-safe. */
public final class CorrectionKind extends OpenKind {
    /** A slip of the keyboard. */
    public static final CorrectionKind TYPO = new CorrectionKind("TYPO");

    /** A fact. */
    public static final CorrectionKind FACT = new CorrectionKind("FACT");

    /** Nothing, but it could be misread. */
    public static final CorrectionKind CLARIFICATION = new CorrectionKind("CLARIFICATION");

    /** So much that the article is withdrawn. */
    public static final CorrectionKind RETRACTION = new CorrectionKind("RETRACTION");

    private static final Map<String, CorrectionKind> KNOWN = index(TYPO, FACT, CLARIFICATION, RETRACTION);

    private CorrectionKind(String name) {
        super(name);
    }

    /**
     * Finds the kind of a name.
     *
     * @param name the name as written in JSON, never blank
     * @return the constant, or a value that keeps the unknown name
     */
    public static CorrectionKind of(String name) {
        CorrectionKind known = KNOWN.get(name);
        return known != null ? known : new CorrectionKind(name);
    }

    /** {@return the constants in their documented order} */
    public static List<CorrectionKind> known() {
        return List.copyOf(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(name());
    }
}
