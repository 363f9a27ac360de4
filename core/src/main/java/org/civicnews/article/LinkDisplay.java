package org.civicnews.article;

import java.util.List;
import java.util.Map;
import org.civicnews.value.OpenKind;

/** Whether a page shows a link. Immutable and thread-safe. */
public final class LinkDisplay extends OpenKind {
    /** Shown. */
    public static final LinkDisplay SHOWN = new LinkDisplay("SHOWN");

    /** Behind a toggle (Xem link gốc / Ẩn link gốc). */
    public static final LinkDisplay HIDDEN = new LinkDisplay("HIDDEN");

    private static final Map<String, LinkDisplay> KNOWN = index(SHOWN, HIDDEN);

    private LinkDisplay(String name) {
        super(name);
    }

    /**
     * Finds the kind of a name.
     *
     * @param name the name as written in JSON, never blank
     * @return the constant, or a value that keeps the unknown name
     */
    public static LinkDisplay of(String name) {
        LinkDisplay known = KNOWN.get(name);
        return known != null ? known : new LinkDisplay(name);
    }

    /** {@return the constants in their documented order} */
    public static List<LinkDisplay> known() {
        return List.copyOf(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(name());
    }
}
