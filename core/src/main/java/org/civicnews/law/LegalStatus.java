package org.civicnews.law;

import java.util.List;
import java.util.Map;
import org.civicnews.value.OpenKind;

/** The state that a legal document is in (tình trạng hiệu lực). Immutable and thread-safe. */
public final class LegalStatus extends OpenKind {
    /** Dự thảo. */
    public static final LegalStatus DRAFT = new LegalStatus("DRAFT");

    /** Chưa có hiệu lực. */
    public static final LegalStatus NOT_YET_IN_FORCE = new LegalStatus("NOT_YET_IN_FORCE");

    /** Còn hiệu lực. */
    public static final LegalStatus IN_FORCE = new LegalStatus("IN_FORCE");

    /** Hết hiệu lực một phần. */
    public static final LegalStatus PARTLY_IN_FORCE = new LegalStatus("PARTLY_IN_FORCE");

    /** Ngưng hiệu lực. */
    public static final LegalStatus SUSPENDED = new LegalStatus("SUSPENDED");

    /** Hết hiệu lực. */
    public static final LegalStatus REPEALED = new LegalStatus("REPEALED");

    private static final Map<String, LegalStatus> KNOWN =
            index(DRAFT, NOT_YET_IN_FORCE, IN_FORCE, PARTLY_IN_FORCE, SUSPENDED, REPEALED);

    private LegalStatus(String name) {
        super(name);
    }

    /**
     * Finds the kind of a name.
     *
     * @param name the name as written in JSON, never blank
     * @return the constant, or a value that keeps the unknown name
     */
    public static LegalStatus of(String name) {
        LegalStatus known = KNOWN.get(name);
        return known != null ? known : new LegalStatus(name);
    }

    /** {@return the constants in their documented order} */
    public static List<LegalStatus> known() {
        return List.copyOf(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(name());
    }
}
