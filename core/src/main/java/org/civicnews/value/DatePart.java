package org.civicnews.value;

import java.util.List;
import java.util.Map;

/** A part of a month or a year whose days are not told. Immutable and thread-safe. */
public final class DatePart extends OpenKind {
    /** Đầu. */
    public static final DatePart EARLY = new DatePart("EARLY");

    /** Giữa. */
    public static final DatePart MID = new DatePart("MID");

    /** Cuối. */
    public static final DatePart LATE = new DatePart("LATE");

    private static final Map<String, DatePart> KNOWN = index(EARLY, MID, LATE);

    private DatePart(String name) {
        super(name);
    }

    /**
     * Finds the kind of a name.
     *
     * @param name the name as written in JSON, never blank
     * @return the constant, or a value that keeps the unknown name
     */
    public static DatePart of(String name) {
        DatePart known = KNOWN.get(name);
        return known != null ? known : new DatePart(name);
    }

    /** {@return the constants in their documented order} */
    public static List<DatePart> known() {
        return List.copyOf(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(name());
    }
}
