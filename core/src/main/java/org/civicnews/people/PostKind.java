package org.civicnews.people;

import java.util.List;
import java.util.Map;
import org.civicnews.value.OpenKind;

/** What kind of post it is. Immutable and thread-safe. */
public final class PostKind extends OpenKind {
    /** In the Party (Đảng). */
    public static final PostKind PARTY = new PostKind("PARTY");

    /** In the administration (chính quyền). */
    public static final PostKind GOVERNMENT = new PostKind("GOVERNMENT");

    /** In an elected body (Quốc hội, HĐND). */
    public static final PostKind ELECTED = new PostKind("ELECTED");

    /** In the Fatherland Front or a mass organisation (Mặt trận, đoàn thể). */
    public static final PostKind FRONT = new PostKind("FRONT");

    /** In a court or procuracy. */
    public static final PostKind JUDICIAL = new PostKind("JUDICIAL");

    /** In the army or the police. */
    public static final PostKind MILITARY = new PostKind("MILITARY");

    /** In a company. */
    public static final PostKind BUSINESS = new PostKind("BUSINESS");

    /** In a school or institute. */
    public static final PostKind ACADEMIC = new PostKind("ACADEMIC");

    /** Another post. */
    public static final PostKind OTHER = new PostKind("OTHER");

    private static final Map<String, PostKind> KNOWN =
            index(PARTY, GOVERNMENT, ELECTED, FRONT, JUDICIAL, MILITARY, BUSINESS, ACADEMIC, OTHER);

    private PostKind(String name) {
        super(name);
    }

    /**
     * Finds the kind of a name.
     *
     * @param name the name as written in JSON, never blank
     * @return the constant, or a value that keeps the unknown name
     */
    public static PostKind of(String name) {
        PostKind known = KNOWN.get(name);
        return known != null ? known : new PostKind(name);
    }

    /** {@return the constants in their documented order} */
    public static List<PostKind> known() {
        return List.copyOf(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(name());
    }
}
