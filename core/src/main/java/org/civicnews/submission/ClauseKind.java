package org.civicnews.submission;

import java.util.List;
import java.util.Map;
import org.civicnews.value.OpenKind;

/** What a clause of the terms is about. Immutable and thread-safe. */
public final class ClauseKind extends OpenKind {
    /** That the story is true and the sender's to tell. */
    public static final ClauseKind AUTHORSHIP = new ClauseKind("AUTHORSHIP");

    /** What stories may be about. */
    public static final ClauseKind TOPIC = new ClauseKind("TOPIC");

    /** Secrecy and editing. */
    public static final ClauseKind HANDLING = new ClauseKind("HANDLING");

    /** Who answers. */
    public static final ClauseKind ANSWERS = new ClauseKind("ANSWERS");

    /** Payment (nhuận bút). */
    public static final ClauseKind ROYALTY = new ClauseKind("ROYALTY");

    /** Something else. */
    public static final ClauseKind OTHER = new ClauseKind("OTHER");

    private static final Map<String, ClauseKind> KNOWN = index(AUTHORSHIP, TOPIC, HANDLING, ANSWERS, ROYALTY, OTHER);

    private ClauseKind(String name) {
        super(name);
    }

    /**
     * Finds the kind of a name.
     *
     * @param name the name as written in JSON, never blank
     * @return the constant, or a value that keeps the unknown name
     */
    public static ClauseKind of(String name) {
        ClauseKind known = KNOWN.get(name);
        return known != null ? known : new ClauseKind(name);
    }

    /** {@return the constants in their documented order} */
    public static List<ClauseKind> known() {
        return List.copyOf(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(name());
    }
}
