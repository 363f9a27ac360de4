package org.civicnews.law;

import java.util.List;
import java.util.Map;
import org.civicnews.value.OpenKind;

/** What one document does to another (quan hệ giữa hai văn bản). Immutable and thread-safe. */
public final class RelationKind extends OpenKind {
    /** Triển khai, thực hiện, cụ thể hóa. */
    public static final RelationKind IMPLEMENTS = new RelationKind("IMPLEMENTS");

    /** Sửa đổi, bổ sung. */
    public static final RelationKind AMENDS = new RelationKind("AMENDS");

    /** Bãi bỏ, hủy bỏ. */
    public static final RelationKind REPEALS = new RelationKind("REPEALS");

    /** Thay thế. */
    public static final RelationKind REPLACES = new RelationKind("REPLACES");

    /** Căn cứ. */
    public static final RelationKind BASED_ON = new RelationKind("BASED_ON");

    /** Hướng dẫn thi hành. */
    public static final RelationKind GUIDES = new RelationKind("GUIDES");

    /** Quy định chi tiết. */
    public static final RelationKind DETAILS = new RelationKind("DETAILS");

    /** Viện dẫn. */
    public static final RelationKind CITES = new RelationKind("CITES");

    /** Ngưng hiệu lực, đình chỉ. */
    public static final RelationKind SUSPENDS = new RelationKind("SUSPENDS");

    /** Hợp nhất. */
    public static final RelationKind CONSOLIDATES = new RelationKind("CONSOLIDATES");

    /** Ban hành kèm theo. */
    public static final RelationKind ISSUED_WITH = new RelationKind("ISSUED_WITH");

    private static final Map<String, RelationKind> KNOWN = index(
            IMPLEMENTS,
            AMENDS,
            REPEALS,
            REPLACES,
            BASED_ON,
            GUIDES,
            DETAILS,
            CITES,
            SUSPENDS,
            CONSOLIDATES,
            ISSUED_WITH);

    private RelationKind(String name) {
        super(name);
    }

    /**
     * Finds the kind of a name.
     *
     * @param name the name as written in JSON, never blank
     * @return the constant, or a value that keeps the unknown name
     */
    public static RelationKind of(String name) {
        RelationKind known = KNOWN.get(name);
        return known != null ? known : new RelationKind(name);
    }

    /** {@return the constants in their documented order} */
    public static List<RelationKind> known() {
        return List.copyOf(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(name());
    }
}
