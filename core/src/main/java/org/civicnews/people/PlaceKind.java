package org.civicnews.people;

import java.util.List;
import java.util.Map;
import org.civicnews.value.OpenKind;

/** What kind of place it is. Immutable and thread-safe. */
public final class PlaceKind extends OpenKind {
    /** Quốc gia. */
    public static final PlaceKind COUNTRY = new PlaceKind("COUNTRY");

    /** Tỉnh, thành phố trực thuộc trung ương. */
    public static final PlaceKind PROVINCE = new PlaceKind("PROVINCE");

    /** Huyện, quận, thị xã (until July 2025). */
    public static final PlaceKind DISTRICT = new PlaceKind("DISTRICT");

    /** Xã, phường, thị trấn, đặc khu. */
    public static final PlaceKind COMMUNE = new PlaceKind("COMMUNE");

    /** Thôn, bản, tổ dân phố. */
    public static final PlaceKind VILLAGE = new PlaceKind("VILLAGE");

    /** Đường, phố. */
    public static final PlaceKind STREET = new PlaceKind("STREET");

    /** Trụ sở, nhà. */
    public static final PlaceKind BUILDING = new PlaceKind("BUILDING");

    /** Another place. */
    public static final PlaceKind OTHER = new PlaceKind("OTHER");

    private static final Map<String, PlaceKind> KNOWN =
            index(COUNTRY, PROVINCE, DISTRICT, COMMUNE, VILLAGE, STREET, BUILDING, OTHER);

    private PlaceKind(String name) {
        super(name);
    }

    /**
     * Finds the kind of a name.
     *
     * @param name the name as written in JSON, never blank
     * @return the constant, or a value that keeps the unknown name
     */
    public static PlaceKind of(String name) {
        PlaceKind known = KNOWN.get(name);
        return known != null ? known : new PlaceKind(name);
    }

    /** {@return the constants in their documented order} */
    public static List<PlaceKind> known() {
        return List.copyOf(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(name());
    }
}
