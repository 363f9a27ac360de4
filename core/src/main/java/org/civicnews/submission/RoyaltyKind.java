package org.civicnews.submission;

import java.util.List;
import java.util.Map;
import org.civicnews.value.OpenKind;

/** How a story is paid. Immutable and thread-safe. */
public final class RoyaltyKind extends OpenKind {
    /** Not at all (không có nhuận bút). */
    public static final RoyaltyKind NONE = new RoyaltyKind("NONE");

    /** A fixed sum. */
    public static final RoyaltyKind FIXED = new RoyaltyKind("FIXED");

    /** By the word. */
    public static final RoyaltyKind PER_WORD = new RoyaltyKind("PER_WORD");

    /** By agreement. */
    public static final RoyaltyKind NEGOTIABLE = new RoyaltyKind("NEGOTIABLE");

    /** By the outlet's own rules, which the call does not tell (theo quy định của tòa soạn). */
    public static final RoyaltyKind BY_RULES = new RoyaltyKind("BY_RULES");

    private static final Map<String, RoyaltyKind> KNOWN = index(NONE, FIXED, PER_WORD, NEGOTIABLE, BY_RULES);

    private RoyaltyKind(String name) {
        super(name);
    }

    /**
     * Finds the kind of a name.
     *
     * @param name the name as written in JSON, never blank
     * @return the constant, or a value that keeps the unknown name
     */
    public static RoyaltyKind of(String name) {
        RoyaltyKind known = KNOWN.get(name);
        return known != null ? known : new RoyaltyKind(name);
    }

    /** {@return the constants in their documented order} */
    public static List<RoyaltyKind> known() {
        return List.copyOf(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(name());
    }
}
