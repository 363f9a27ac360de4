package org.civicnews.body;

import java.util.List;
import java.util.Map;
import org.civicnews.value.OpenKind;

/** How a quotation is set. Immutable and thread-safe. */
public final class QuoteStyle extends OpenKind {
    /** A quotation in the flow of the text. */
    public static final QuoteStyle BLOCK = new QuoteStyle("BLOCK");

    /** A sentence lifted out of the text. */
    public static final QuoteStyle PULL = new QuoteStyle("PULL");

    private static final Map<String, QuoteStyle> KNOWN = index(BLOCK, PULL);

    private QuoteStyle(String name) {
        super(name);
    }

    /**
     * Finds the kind of a name.
     *
     * @param name the name as written in JSON, never blank
     * @return the constant, or a value that keeps the unknown name
     */
    public static QuoteStyle of(String name) {
        QuoteStyle known = KNOWN.get(name);
        return known != null ? known : new QuoteStyle(name);
    }

    /** {@return the constants in their documented order} */
    public static List<QuoteStyle> known() {
        return List.copyOf(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(name());
    }
}
