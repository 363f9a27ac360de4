package org.civicnews.law;

import java.util.List;
import java.util.Map;
import org.civicnews.value.OpenKind;

/** How a text names a document (cách viện dẫn). Immutable and thread-safe. */
public final class MentionKind extends OpenKind {
    /** Type and number (Nghị định số 13/2023/NĐ-CP). */
    public static final MentionKind FULL = new MentionKind("FULL");

    /** The number alone (13/2023/NĐ-CP). */
    public static final MentionKind BARE = new MentionKind("BARE");

    /** Type and a part of the number (Nghị định 13). */
    public static final MentionKind SHORT = new MentionKind("SHORT");

    /** Type and title (Luật Đất đai). */
    public static final MentionKind NAME = new MentionKind("NAME");

    /** A document named before (Luật này). */
    public static final MentionKind ANAPHOR = new MentionKind("ANAPHOR");

    private static final Map<String, MentionKind> KNOWN = index(FULL, BARE, SHORT, NAME, ANAPHOR);

    private MentionKind(String name) {
        super(name);
    }

    /**
     * Finds the kind of a name.
     *
     * @param name the name as written in JSON, never blank
     * @return the constant, or a value that keeps the unknown name
     */
    public static MentionKind of(String name) {
        MentionKind known = KNOWN.get(name);
        return known != null ? known : new MentionKind(name);
    }

    /** {@return the constants in their documented order} */
    public static List<MentionKind> known() {
        return List.copyOf(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(name());
    }
}
