package org.civicnews.meeting;

import java.util.List;
import java.util.Map;
import org.civicnews.value.OpenKind;

/** Whether somebody was at a meeting. Immutable and thread-safe. */
public final class Attendance extends OpenKind {
    /** In the room. */
    public static final Attendance PRESENT = new Attendance("PRESENT");

    /** By video. */
    public static final Attendance REMOTE = new Attendance("REMOTE");

    /** Not there. */
    public static final Attendance ABSENT = new Attendance("ABSENT");

    /** Not there, with leave. */
    public static final Attendance EXCUSED = new Attendance("EXCUSED");

    /** Not told. */
    public static final Attendance UNSTATED = new Attendance("UNSTATED");

    private static final Map<String, Attendance> KNOWN = index(PRESENT, REMOTE, ABSENT, EXCUSED, UNSTATED);

    private Attendance(String name) {
        super(name);
    }

    /**
     * Finds the kind of a name.
     *
     * @param name the name as written in JSON, never blank
     * @return the constant, or a value that keeps the unknown name
     */
    public static Attendance of(String name) {
        Attendance known = KNOWN.get(name);
        return known != null ? known : new Attendance(name);
    }

    /** {@return the constants in their documented order} */
    public static List<Attendance> known() {
        return List.copyOf(KNOWN.values());
    }

    /** {@return whether somebody was not there, with leave or without} */
    public boolean isAbsence() {
        return equals(ABSENT) || equals(EXCUSED);
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(name());
    }
}
