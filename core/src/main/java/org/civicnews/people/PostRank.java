package org.civicnews.people;

import java.util.List;
import java.util.Map;
import org.civicnews.value.OpenKind;

/** How high a post stands in its organisation. Immutable and thread-safe. */
public final class PostRank extends OpenKind {
    /** Cấp trưởng. */
    public static final PostRank HEAD = new PostRank("HEAD");

    /** Phó thường trực. */
    public static final PostRank STANDING_DEPUTY = new PostRank("STANDING_DEPUTY");

    /** Cấp phó. */
    public static final PostRank DEPUTY = new PostRank("DEPUTY");

    /** Ủy viên, thành viên. */
    public static final PostRank MEMBER = new PostRank("MEMBER");

    /** Quyền, phụ trách. */
    public static final PostRank ACTING = new PostRank("ACTING");

    private static final Map<String, PostRank> KNOWN = index(HEAD, STANDING_DEPUTY, DEPUTY, MEMBER, ACTING);

    private PostRank(String name) {
        super(name);
    }

    /**
     * Finds the kind of a name.
     *
     * @param name the name as written in JSON, never blank
     * @return the constant, or a value that keeps the unknown name
     */
    public static PostRank of(String name) {
        PostRank known = KNOWN.get(name);
        return known != null ? known : new PostRank(name);
    }

    /** {@return the constants in their documented order} */
    public static List<PostRank> known() {
        return List.copyOf(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(name());
    }
}
