package org.civicnews.meeting;

import java.util.List;
import java.util.Map;
import org.civicnews.value.OpenKind;

/** The kind of a meeting (loại cuộc họp). Immutable and thread-safe. */
public final class MeetingKind extends OpenKind {
    /** Hội nghị. */
    public static final MeetingKind CONFERENCE = new MeetingKind("CONFERENCE");

    /** Kỳ họp, phiên họp. */
    public static final MeetingKind SESSION = new MeetingKind("SESSION");

    /** Cuộc họp, buổi làm việc. */
    public static final MeetingKind MEETING = new MeetingKind("MEETING");

    /** Họp báo. */
    public static final MeetingKind PRESS_CONFERENCE = new MeetingKind("PRESS_CONFERENCE");

    /** Lễ. */
    public static final MeetingKind CEREMONY = new MeetingKind("CEREMONY");

    /** Tập huấn. */
    public static final MeetingKind TRAINING = new MeetingKind("TRAINING");

    /** Tiếp công dân, tiếp xúc cử tri. */
    public static final MeetingKind CITIZEN_RECEPTION = new MeetingKind("CITIZEN_RECEPTION");

    /** Kiểm tra, giám sát. */
    public static final MeetingKind INSPECTION = new MeetingKind("INSPECTION");

    private static final Map<String, MeetingKind> KNOWN =
            index(CONFERENCE, SESSION, MEETING, PRESS_CONFERENCE, CEREMONY, TRAINING, CITIZEN_RECEPTION, INSPECTION);

    private MeetingKind(String name) {
        super(name);
    }

    /**
     * Finds the kind of a name.
     *
     * @param name the name as written in JSON, never blank
     * @return the constant, or a value that keeps the unknown name
     */
    public static MeetingKind of(String name) {
        MeetingKind known = KNOWN.get(name);
        return known != null ? known : new MeetingKind(name);
    }

    /** {@return the constants in their documented order} */
    public static List<MeetingKind> known() {
        return List.copyOf(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(name());
    }
}
