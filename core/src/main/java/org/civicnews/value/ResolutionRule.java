package org.civicnews.value;

import java.util.List;
import java.util.Map;

/** Why a partial date was taken for a certain day. Immutable and thread-safe. */
public final class ResolutionRule extends OpenKind {
    /** The year of publication was supplied. */
    public static final ResolutionRule PUBLICATION_YEAR = new ResolutionRule("PUBLICATION_YEAR");

    /** The nearest such day before publication. */
    public static final ResolutionRule NEAREST_PAST = new ResolutionRule("NEAREST_PAST");

    /** The nearest such day after publication, of what is told to be still to come. */
    public static final ResolutionRule NEAREST_FUTURE = new ResolutionRule("NEAREST_FUTURE");

    /** A day told by how far it is from that of publication: hôm nay, chiều qua, sáng mai. */
    public static final ResolutionRule PUBLICATION_DAY = new ResolutionRule("PUBLICATION_DAY");

    /** The same page tells the missing part. */
    public static final ResolutionRule STATED_ELSEWHERE = new ResolutionRule("STATED_ELSEWHERE");

    /** A person decided. */
    public static final ResolutionRule MANUAL = new ResolutionRule("MANUAL");

    private static final Map<String, ResolutionRule> KNOWN =
            index(PUBLICATION_YEAR, NEAREST_PAST, NEAREST_FUTURE, PUBLICATION_DAY, STATED_ELSEWHERE, MANUAL);

    private ResolutionRule(String name) {
        super(name);
    }

    /**
     * Finds the kind of a name.
     *
     * @param name the name as written in JSON, never blank
     * @return the constant, or a value that keeps the unknown name
     */
    public static ResolutionRule of(String name) {
        ResolutionRule known = KNOWN.get(name);
        return known != null ? known : new ResolutionRule(name);
    }

    /** {@return the constants in their documented order} */
    public static List<ResolutionRule> known() {
        return List.copyOf(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(name());
    }
}
