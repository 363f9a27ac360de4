package org.civicnews.submission;

import java.util.List;
import java.util.Map;
import org.civicnews.value.OpenKind;

/** What somebody is to the sender. Immutable and thread-safe. */
public final class Relation extends OpenKind {
    /** Wife or husband (vợ, chồng). */
    public static final Relation SPOUSE = new Relation("SPOUSE");

    /** A child (con). */
    public static final Relation CHILD = new Relation("CHILD");

    /** Father or mother (cha, mẹ). */
    public static final Relation PARENT = new Relation("PARENT");

    /** Father- or mother-in-law (cha mẹ chồng, cha mẹ vợ). */
    public static final Relation PARENT_IN_LAW = new Relation("PARENT_IN_LAW");

    /** Son- or daughter-in-law (con rể, con dâu). */
    public static final Relation CHILD_IN_LAW = new Relation("CHILD_IN_LAW");

    /** Brother or sister (anh chị em). */
    public static final Relation SIBLING = new Relation("SIBLING");

    /** Another relative (họ hàng). */
    public static final Relation RELATIVE = new Relation("RELATIVE");

    /** A guardian by law (người giám hộ). */
    public static final Relation LEGAL_GUARDIAN = new Relation("LEGAL_GUARDIAN");

    /** A friend (bạn). */
    public static final Relation FRIEND = new Relation("FRIEND");

    /** A colleague (đồng nghiệp). */
    public static final Relation COLLEAGUE = new Relation("COLLEAGUE");

    /** A neighbour (hàng xóm). */
    public static final Relation NEIGHBOUR = new Relation("NEIGHBOUR");

    /** Somebody else. */
    public static final Relation OTHER = new Relation("OTHER");

    private static final Map<String, Relation> KNOWN = index(
            SPOUSE,
            CHILD,
            PARENT,
            PARENT_IN_LAW,
            CHILD_IN_LAW,
            SIBLING,
            RELATIVE,
            LEGAL_GUARDIAN,
            FRIEND,
            COLLEAGUE,
            NEIGHBOUR,
            OTHER);

    private Relation(String name) {
        super(name);
    }

    /**
     * Finds the kind of a name.
     *
     * @param name the name as written in JSON, never blank
     * @return the constant, or a value that keeps the unknown name
     */
    public static Relation of(String name) {
        Relation known = KNOWN.get(name);
        return known != null ? known : new Relation(name);
    }

    /** {@return the constants in their documented order} */
    public static List<Relation> known() {
        return List.copyOf(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(name());
    }
}
