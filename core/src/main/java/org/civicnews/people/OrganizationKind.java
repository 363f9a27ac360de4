package org.civicnews.people;

import java.util.List;
import java.util.Map;
import org.civicnews.value.OpenKind;

/** What kind of organisation it is. Immutable and thread-safe. */
public final class OrganizationKind extends OpenKind {
    /** Cấp ủy: Thành ủy, Tỉnh ủy. */
    public static final OrganizationKind PARTY_COMMITTEE = new OrganizationKind("PARTY_COMMITTEE");

    /** Ban của Đảng, ban cán sự, đảng đoàn. */
    public static final OrganizationKind PARTY_BOARD = new OrganizationKind("PARTY_BOARD");

    /** Hội đồng nhân dân. */
    public static final OrganizationKind PEOPLES_COUNCIL = new OrganizationKind("PEOPLES_COUNCIL");

    /** Ủy ban nhân dân. */
    public static final OrganizationKind PEOPLES_COMMITTEE = new OrganizationKind("PEOPLES_COMMITTEE");

    /** Bộ, cơ quan ngang bộ. */
    public static final OrganizationKind MINISTRY = new OrganizationKind("MINISTRY");

    /** Sở, phòng, cục, vụ. */
    public static final OrganizationKind DEPARTMENT = new OrganizationKind("DEPARTMENT");

    /** Mặt trận Tổ quốc. */
    public static final OrganizationKind FATHERLAND_FRONT = new OrganizationKind("FATHERLAND_FRONT");

    /** Đoàn thể. */
    public static final OrganizationKind MASS_ORGANIZATION = new OrganizationKind("MASS_ORGANIZATION");

    /** Ban chỉ đạo. */
    public static final OrganizationKind STEERING_COMMITTEE = new OrganizationKind("STEERING_COMMITTEE");

    /** Tòa án. */
    public static final OrganizationKind COURT = new OrganizationKind("COURT");

    /** Viện kiểm sát. */
    public static final OrganizationKind PROCURACY = new OrganizationKind("PROCURACY");

    /** Công an. */
    public static final OrganizationKind POLICE = new OrganizationKind("POLICE");

    /** Quân đội. */
    public static final OrganizationKind ARMY = new OrganizationKind("ARMY");

    /** Trường, học viện. */
    public static final OrganizationKind SCHOOL = new OrganizationKind("SCHOOL");

    /** Bệnh viện. */
    public static final OrganizationKind HOSPITAL = new OrganizationKind("HOSPITAL");

    /** Cơ quan báo chí. */
    public static final OrganizationKind NEWS_OUTLET = new OrganizationKind("NEWS_OUTLET");

    /** Doanh nghiệp. */
    public static final OrganizationKind COMPANY = new OrganizationKind("COMPANY");

    /** Another organisation. */
    public static final OrganizationKind OTHER = new OrganizationKind("OTHER");

    private static final Map<String, OrganizationKind> KNOWN = index(
            PARTY_COMMITTEE,
            PARTY_BOARD,
            PEOPLES_COUNCIL,
            PEOPLES_COMMITTEE,
            MINISTRY,
            DEPARTMENT,
            FATHERLAND_FRONT,
            MASS_ORGANIZATION,
            STEERING_COMMITTEE,
            COURT,
            PROCURACY,
            POLICE,
            ARMY,
            SCHOOL,
            HOSPITAL,
            NEWS_OUTLET,
            COMPANY,
            OTHER);

    private OrganizationKind(String name) {
        super(name);
    }

    /**
     * Finds the kind of a name.
     *
     * @param name the name as written in JSON, never blank
     * @return the constant, or a value that keeps the unknown name
     */
    public static OrganizationKind of(String name) {
        OrganizationKind known = KNOWN.get(name);
        return known != null ? known : new OrganizationKind(name);
    }

    /** {@return the constants in their documented order} */
    public static List<OrganizationKind> known() {
        return List.copyOf(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(name());
    }
}
