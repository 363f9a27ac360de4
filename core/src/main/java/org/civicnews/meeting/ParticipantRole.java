package org.civicnews.meeting;

import java.util.List;
import java.util.Map;
import org.civicnews.value.OpenKind;

/** What somebody did at a meeting. Immutable and thread-safe. */
public final class ParticipantRole extends OpenKind {
    /** Chủ trì. */
    public static final ParticipantRole CHAIR = new ParticipantRole("CHAIR");

    /** Đồng chủ trì. */
    public static final ParticipantRole CO_CHAIR = new ParticipantRole("CO_CHAIR");

    /** Thư ký. */
    public static final ParticipantRole SECRETARY = new ParticipantRole("SECRETARY");

    /** Báo cáo viên. */
    public static final ParticipantRole PRESENTER = new ParticipantRole("PRESENTER");

    /** Phát biểu. */
    public static final ParticipantRole SPEAKER = new ParticipantRole("SPEAKER");

    /** Tham dự. */
    public static final ParticipantRole ATTENDEE = new ParticipantRole("ATTENDEE");

    /** Đại biểu. */
    public static final ParticipantRole DELEGATE = new ParticipantRole("DELEGATE");

    /** Quan sát viên. */
    public static final ParticipantRole OBSERVER = new ParticipantRole("OBSERVER");

    /** Khách mời. */
    public static final ParticipantRole INVITED = new ParticipantRole("INVITED");

    private static final Map<String, ParticipantRole> KNOWN =
            index(CHAIR, CO_CHAIR, SECRETARY, PRESENTER, SPEAKER, ATTENDEE, DELEGATE, OBSERVER, INVITED);

    private ParticipantRole(String name) {
        super(name);
    }

    /**
     * Finds the kind of a name.
     *
     * @param name the name as written in JSON, never blank
     * @return the constant, or a value that keeps the unknown name
     */
    public static ParticipantRole of(String name) {
        ParticipantRole known = KNOWN.get(name);
        return known != null ? known : new ParticipantRole(name);
    }

    /** {@return the constants in their documented order} */
    public static List<ParticipantRole> known() {
        return List.copyOf(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(name());
    }
}
