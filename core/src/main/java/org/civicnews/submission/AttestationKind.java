package org.civicnews.submission;

import java.util.List;
import java.util.Map;
import org.civicnews.value.OpenKind;

/** What a sender vouches for (cam kết). Immutable and thread-safe. */
public final class AttestationKind extends OpenKind {
    /** That the story is true (không sáng tác). */
    public static final AttestationKind NOT_INVENTED = new AttestationKind("NOT_INVENTED");

    /** That it is taken from nowhere else. */
    public static final AttestationKind NOT_COPIED = new AttestationKind("NOT_COPIED");

    /** That the rights are the sender's (bản quyền). */
    public static final AttestationKind RIGHTS_HELD = new AttestationKind("RIGHTS_HELD");

    /** That it is about what the call asks for. */
    public static final AttestationKind TOPIC_FITS = new AttestationKind("TOPIC_FITS");

    private static final Map<String, AttestationKind> KNOWN = index(NOT_INVENTED, NOT_COPIED, RIGHTS_HELD, TOPIC_FITS);

    private AttestationKind(String name) {
        super(name);
    }

    /**
     * Finds the kind of a name.
     *
     * @param name the name as written in JSON, never blank
     * @return the constant, or a value that keeps the unknown name
     */
    public static AttestationKind of(String name) {
        AttestationKind known = KNOWN.get(name);
        return known != null ? known : new AttestationKind(name);
    }

    /** {@return the constants in their documented order} */
    public static List<AttestationKind> known() {
        return List.copyOf(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(name());
    }
}
