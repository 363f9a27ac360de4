package org.civicnews.meeting;

import java.util.List;
import java.util.Map;
import org.civicnews.value.OpenKind;

/** Whose words a speech is given in. Immutable and thread-safe. */
public final class SpeechForm extends OpenKind {
    /** The speaker's, word for word. */
    public static final SpeechForm VERBATIM = new SpeechForm("VERBATIM");

    /** The report's. */
    public static final SpeechForm PARAPHRASE = new SpeechForm("PARAPHRASE");

    /** The report's, much shortened. */
    public static final SpeechForm SUMMARY = new SpeechForm("SUMMARY");

    private static final Map<String, SpeechForm> KNOWN = index(VERBATIM, PARAPHRASE, SUMMARY);

    private SpeechForm(String name) {
        super(name);
    }

    /**
     * Finds the kind of a name.
     *
     * @param name the name as written in JSON, never blank
     * @return the constant, or a value that keeps the unknown name
     */
    public static SpeechForm of(String name) {
        SpeechForm known = KNOWN.get(name);
        return known != null ? known : new SpeechForm(name);
    }

    /** {@return the constants in their documented order} */
    public static List<SpeechForm> known() {
        return List.copyOf(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(name());
    }
}
