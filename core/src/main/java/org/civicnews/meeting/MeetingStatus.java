package org.civicnews.meeting;

import java.util.List;
import java.util.Map;
import org.civicnews.value.OpenKind;

/** Whether a meeting was held. Immutable and thread-safe. */
public final class MeetingStatus extends OpenKind {
    /** It is to be held. */
    public static final MeetingStatus SCHEDULED = new MeetingStatus("SCHEDULED");

    /** It was held. */
    public static final MeetingStatus HELD = new MeetingStatus("HELD");

    /** It waits for another day. */
    public static final MeetingStatus POSTPONED = new MeetingStatus("POSTPONED");

    /** It will not be held. */
    public static final MeetingStatus CANCELLED = new MeetingStatus("CANCELLED");

    /** It was moved to another day. */
    public static final MeetingStatus RESCHEDULED = new MeetingStatus("RESCHEDULED");

    private static final Map<String, MeetingStatus> KNOWN = index(SCHEDULED, HELD, POSTPONED, CANCELLED, RESCHEDULED);

    private MeetingStatus(String name) {
        super(name);
    }

    /**
     * Finds the kind of a name.
     *
     * @param name the name as written in JSON, never blank
     * @return the constant, or a value that keeps the unknown name
     */
    public static MeetingStatus of(String name) {
        MeetingStatus known = KNOWN.get(name);
        return known != null ? known : new MeetingStatus(name);
    }

    /** {@return the constants in their documented order} */
    public static List<MeetingStatus> known() {
        return List.copyOf(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(name());
    }
}
