package org.civicnews.submission;

import java.util.List;
import java.util.Map;
import org.civicnews.value.OpenKind;

/** Who answers a story. Immutable and thread-safe. */
public final class AnswerSource extends OpenKind {
    /** Readers (độc giả). */
    public static final AnswerSource READER = new AnswerSource("READER");

    /** Experts (chuyên gia). */
    public static final AnswerSource EXPERT = new AnswerSource("EXPERT");

    /** The newsroom (ban biên tập). */
    public static final AnswerSource DESK = new AnswerSource("DESK");

    private static final Map<String, AnswerSource> KNOWN = index(READER, EXPERT, DESK);

    private AnswerSource(String name) {
        super(name);
    }

    /**
     * Finds the kind of a name.
     *
     * @param name the name as written in JSON, never blank
     * @return the constant, or a value that keeps the unknown name
     */
    public static AnswerSource of(String name) {
        AnswerSource known = KNOWN.get(name);
        return known != null ? known : new AnswerSource(name);
    }

    /** {@return the constants in their documented order} */
    public static List<AnswerSource> known() {
        return List.copyOf(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(name());
    }
}
