package org.civicnews.meeting;

import java.util.List;
import java.util.Map;
import org.civicnews.value.OpenKind;

/** How people met. Immutable and thread-safe. */
public final class MeetingFormat extends OpenKind {
    /** In one room (trực tiếp). */
    public static final MeetingFormat IN_PERSON = new MeetingFormat("IN_PERSON");

    /** Only on line (trực tuyến). */
    public static final MeetingFormat ONLINE = new MeetingFormat("ONLINE");

    /** In a room and on line. */
    public static final MeetingFormat HYBRID = new MeetingFormat("HYBRID");

    /** In several halls joined by video (từ điểm cầu … đến các điểm cầu). */
    public static final MeetingFormat CONNECTED_VENUES = new MeetingFormat("CONNECTED_VENUES");

    /** Not told. */
    public static final MeetingFormat UNSPECIFIED = new MeetingFormat("UNSPECIFIED");

    private static final Map<String, MeetingFormat> KNOWN =
            index(IN_PERSON, ONLINE, HYBRID, CONNECTED_VENUES, UNSPECIFIED);

    private MeetingFormat(String name) {
        super(name);
    }

    /**
     * Finds the kind of a name.
     *
     * @param name the name as written in JSON, never blank
     * @return the constant, or a value that keeps the unknown name
     */
    public static MeetingFormat of(String name) {
        MeetingFormat known = KNOWN.get(name);
        return known != null ? known : new MeetingFormat(name);
    }

    /** {@return the constants in their documented order} */
    public static List<MeetingFormat> known() {
        return List.copyOf(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(name());
    }
}
