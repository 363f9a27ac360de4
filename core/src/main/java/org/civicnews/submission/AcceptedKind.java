package org.civicnews.submission;

import java.util.List;
import java.util.Map;
import org.civicnews.value.OpenKind;

/** What may be sent with a story. Immutable and thread-safe. */
public final class AcceptedKind extends OpenKind {
    /** Text typed into the form. */
    public static final AcceptedKind STORY = new AcceptedKind("STORY");

    /** A file (file đính kèm). */
    public static final AcceptedKind FILE = new AcceptedKind("FILE");

    /** A picture (hình ảnh). */
    public static final AcceptedKind IMAGE = new AcceptedKind("IMAGE");

    /** A video. */
    public static final AcceptedKind VIDEO = new AcceptedKind("VIDEO");

    /** A recording. */
    public static final AcceptedKind AUDIO = new AcceptedKind("AUDIO");

    private static final Map<String, AcceptedKind> KNOWN = index(STORY, FILE, IMAGE, VIDEO, AUDIO);

    private AcceptedKind(String name) {
        super(name);
    }

    /**
     * Finds the kind of a name.
     *
     * @param name the name as written in JSON, never blank
     * @return the constant, or a value that keeps the unknown name
     */
    public static AcceptedKind of(String name) {
        AcceptedKind known = KNOWN.get(name);
        return known != null ? known : new AcceptedKind(name);
    }

    /** {@return the constants in their documented order} */
    public static List<AcceptedKind> known() {
        return List.copyOf(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(name());
    }
}
