package org.civicnews.article;

import java.util.List;
import java.util.Map;
import org.civicnews.value.OpenKind;

/** What a disclosure is about. Immutable and thread-safe. */
public final class DisclosureKind extends OpenKind {
    /** Made with artificial intelligence. */
    public static final DisclosureKind AI = new DisclosureKind("AI");

    /** Paid for by somebody (tài trợ). */
    public static final DisclosureKind SPONSORSHIP = new DisclosureKind("SPONSORSHIP");

    /** Translated by a machine. */
    public static final DisclosureKind TRANSLATION = new DisclosureKind("TRANSLATION");

    private static final Map<String, DisclosureKind> KNOWN = index(AI, SPONSORSHIP, TRANSLATION);

    private DisclosureKind(String name) {
        super(name);
    }

    /**
     * Finds the kind of a name.
     *
     * @param name the name as written in JSON, never blank
     * @return the constant, or a value that keeps the unknown name
     */
    public static DisclosureKind of(String name) {
        DisclosureKind known = KNOWN.get(name);
        return known != null ? known : new DisclosureKind(name);
    }

    /** {@return the constants in their documented order} */
    public static List<DisclosureKind> known() {
        return List.copyOf(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(name());
    }
}
