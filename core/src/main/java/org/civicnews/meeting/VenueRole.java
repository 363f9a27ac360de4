package org.civicnews.meeting;

import java.util.List;
import java.util.Map;
import org.civicnews.value.OpenKind;

/** What a place is to a meeting. Immutable and thread-safe. */
public final class VenueRole extends OpenKind {
    /** The main hall (điểm cầu chính). */
    public static final VenueRole MAIN = new VenueRole("MAIN");

    /** A hall joined by video (điểm cầu). */
    public static final VenueRole REMOTE = new VenueRole("REMOTE");

    /** No place, an address to join. */
    public static final VenueRole VIRTUAL = new VenueRole("VIRTUAL");

    private static final Map<String, VenueRole> KNOWN = index(MAIN, REMOTE, VIRTUAL);

    private VenueRole(String name) {
        super(name);
    }

    /**
     * Finds the kind of a name.
     *
     * @param name the name as written in JSON, never blank
     * @return the constant, or a value that keeps the unknown name
     */
    public static VenueRole of(String name) {
        VenueRole known = KNOWN.get(name);
        return known != null ? known : new VenueRole(name);
    }

    /** {@return the constants in their documented order} */
    public static List<VenueRole> known() {
        return List.copyOf(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(name());
    }
}
