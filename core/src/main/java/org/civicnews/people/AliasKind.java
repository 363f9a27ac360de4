package org.civicnews.people;

import java.util.List;
import java.util.Map;
import org.civicnews.value.OpenKind;

/** What kind of name an alias is. Immutable and thread-safe. */
public final class AliasKind extends OpenKind {
    /** Bút danh. */
    public static final AliasKind PEN_NAME = new AliasKind("PEN_NAME");

    /** Bí danh. */
    public static final AliasKind ALIAS = new AliasKind("ALIAS");

    /** Tên khai sinh. */
    public static final AliasKind BIRTH_NAME = new AliasKind("BIRTH_NAME");

    /** Pháp danh, tên thánh. */
    public static final AliasKind RELIGIOUS_NAME = new AliasKind("RELIGIOUS_NAME");

    /** The form used later in a text (ông Phong). */
    public static final AliasKind SHORT_FORM = new AliasKind("SHORT_FORM");

    /** Another name. */
    public static final AliasKind OTHER = new AliasKind("OTHER");

    private static final Map<String, AliasKind> KNOWN =
            index(PEN_NAME, ALIAS, BIRTH_NAME, RELIGIOUS_NAME, SHORT_FORM, OTHER);

    private AliasKind(String name) {
        super(name);
    }

    /**
     * Finds the kind of a name.
     *
     * @param name the name as written in JSON, never blank
     * @return the constant, or a value that keeps the unknown name
     */
    public static AliasKind of(String name) {
        AliasKind known = KNOWN.get(name);
        return known != null ? known : new AliasKind(name);
    }

    /** {@return the constants in their documented order} */
    public static List<AliasKind> known() {
        return List.copyOf(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(name());
    }
}
