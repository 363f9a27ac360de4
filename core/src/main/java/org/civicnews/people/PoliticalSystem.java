package org.civicnews.people;

import java.util.List;
import java.util.Map;
import org.civicnews.value.OpenKind;

/** The branches of the political system (hệ thống chính trị). Immutable and thread-safe. */
public final class PoliticalSystem extends OpenKind {
    /** Đảng. */
    public static final PoliticalSystem PARTY = new PoliticalSystem("PARTY");

    /** Nhà nước. */
    public static final PoliticalSystem STATE = new PoliticalSystem("STATE");

    /** Mặt trận Tổ quốc and the mass organisations. */
    public static final PoliticalSystem FRONT = new PoliticalSystem("FRONT");

    private static final Map<String, PoliticalSystem> KNOWN = index(PARTY, STATE, FRONT);

    private PoliticalSystem(String name) {
        super(name);
    }

    /**
     * Finds the kind of a name.
     *
     * @param name the name as written in JSON, never blank
     * @return the constant, or a value that keeps the unknown name
     */
    public static PoliticalSystem of(String name) {
        PoliticalSystem known = KNOWN.get(name);
        return known != null ? known : new PoliticalSystem(name);
    }

    /** {@return the constants in their documented order} */
    public static List<PoliticalSystem> known() {
        return List.copyOf(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(name());
    }
}
