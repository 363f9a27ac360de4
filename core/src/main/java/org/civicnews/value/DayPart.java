package org.civicnews.value;

import java.util.List;
import java.util.Map;

/** A part of the day (buổi). Immutable and thread-safe. */
public final class DayPart extends OpenKind {
    /** Sáng. */
    public static final DayPart MORNING = new DayPart("MORNING");

    /** Trưa. */
    public static final DayPart NOON = new DayPart("NOON");

    /** Chiều. */
    public static final DayPart AFTERNOON = new DayPart("AFTERNOON");

    /** Tối. */
    public static final DayPart EVENING = new DayPart("EVENING");

    /** Đêm. */
    public static final DayPart NIGHT = new DayPart("NIGHT");

    private static final Map<String, DayPart> KNOWN = index(MORNING, NOON, AFTERNOON, EVENING, NIGHT);

    private DayPart(String name) {
        super(name);
    }

    /**
     * Finds the kind of a name.
     *
     * @param name the name as written in JSON, never blank
     * @return the constant, or a value that keeps the unknown name
     */
    public static DayPart of(String name) {
        DayPart known = KNOWN.get(name);
        return known != null ? known : new DayPart(name);
    }

    /** {@return the constants in their documented order} */
    public static List<DayPart> known() {
        return List.copyOf(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(name());
    }
}
