package org.civicnews.body;

import java.util.List;
import java.util.Map;
import org.civicnews.value.OpenKind;

/** What a paragraph is to its article. Immutable and thread-safe. */
public final class BlockRole extends OpenKind {
    /** The lead (sapô). */
    public static final BlockRole LEAD = new BlockRole("LEAD");

    private static final Map<String, BlockRole> KNOWN = index(LEAD);

    private BlockRole(String name) {
        super(name);
    }

    /**
     * Finds the kind of a name.
     *
     * @param name the name as written in JSON, never blank
     * @return the constant, or a value that keeps the unknown name
     */
    public static BlockRole of(String name) {
        BlockRole known = KNOWN.get(name);
        return known != null ? known : new BlockRole(name);
    }

    /** {@return the constants in their documented order} */
    public static List<BlockRole> known() {
        return List.copyOf(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(name());
    }
}
