package org.civicnews.people;

import java.util.List;
import java.util.Map;
import org.civicnews.value.OpenKind;

/** The level of a body. Immutable and thread-safe. */
public final class AdministrativeLevel extends OpenKind {
    /** Trung ương. */
    public static final AdministrativeLevel CENTRAL = new AdministrativeLevel("CENTRAL");

    /** Cấp tỉnh. */
    public static final AdministrativeLevel PROVINCE = new AdministrativeLevel("PROVINCE");

    /** Cấp huyện (until July 2025). */
    public static final AdministrativeLevel DISTRICT = new AdministrativeLevel("DISTRICT");

    /** Cấp xã. */
    public static final AdministrativeLevel COMMUNE = new AdministrativeLevel("COMMUNE");

    private static final Map<String, AdministrativeLevel> KNOWN = index(CENTRAL, PROVINCE, DISTRICT, COMMUNE);

    private AdministrativeLevel(String name) {
        super(name);
    }

    /**
     * Finds the kind of a name.
     *
     * @param name the name as written in JSON, never blank
     * @return the constant, or a value that keeps the unknown name
     */
    public static AdministrativeLevel of(String name) {
        AdministrativeLevel known = KNOWN.get(name);
        return known != null ? known : new AdministrativeLevel(name);
    }

    /** {@return the constants in their documented order} */
    public static List<AdministrativeLevel> known() {
        return List.copyOf(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(name());
    }
}
