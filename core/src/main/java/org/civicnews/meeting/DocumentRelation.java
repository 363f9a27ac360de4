package org.civicnews.meeting;

import java.util.List;
import java.util.Map;
import org.civicnews.value.OpenKind;

/** What was done with a document at a meeting. Immutable and thread-safe. */
public final class DocumentRelation extends OpenKind {
    /** Made known (thông tin, quán triệt). */
    public static final DocumentRelation ANNOUNCED = new DocumentRelation("ANNOUNCED");

    /** Put before the meeting (trình). */
    public static final DocumentRelation TABLED = new DocumentRelation("TABLED");

    /** Handed out. */
    public static final DocumentRelation DISTRIBUTED = new DocumentRelation("DISTRIBUTED");

    /** Adopted (thông qua). */
    public static final DocumentRelation ADOPTED = new DocumentRelation("ADOPTED");

    /** Signed (ký). */
    public static final DocumentRelation SIGNED = new DocumentRelation("SIGNED");

    /** What the meeting carries out (triển khai). */
    public static final DocumentRelation IMPLEMENTED = new DocumentRelation("IMPLEMENTED");

    private static final Map<String, DocumentRelation> KNOWN =
            index(ANNOUNCED, TABLED, DISTRIBUTED, ADOPTED, SIGNED, IMPLEMENTED);

    private DocumentRelation(String name) {
        super(name);
    }

    /**
     * Finds the kind of a name.
     *
     * @param name the name as written in JSON, never blank
     * @return the constant, or a value that keeps the unknown name
     */
    public static DocumentRelation of(String name) {
        DocumentRelation known = KNOWN.get(name);
        return known != null ? known : new DocumentRelation(name);
    }

    /** {@return the constants in their documented order} */
    public static List<DocumentRelation> known() {
        return List.copyOf(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(name());
    }
}
