package org.civicnews.submission;

import java.util.List;
import java.util.Map;
import org.civicnews.value.OpenKind;

/** What a consent is for; one consent has one purpose. Immutable and thread-safe. */
public final class ConsentPurpose extends OpenKind {
    /** To take in, keep and read the story. */
    public static final ConsentPurpose PROCESS = new ConsentPurpose("PROCESS");

    /** To publish it (đăng bài). */
    public static final ConsentPurpose PUBLISH = new ConsentPurpose("PUBLISH");

    /** To change its words (biên tập). */
    public static final ConsentPurpose EDIT = new ConsentPurpose("EDIT");

    /** To write or telephone to the sender. */
    public static final ConsentPurpose CONTACT = new ConsentPurpose("CONTACT");

    /** To let readers answer. */
    public static final ConsentPurpose REPLIES = new ConsentPurpose("REPLIES");

    /** To let experts answer (chuyên gia tư vấn). */
    public static final ConsentPurpose EXPERT_REPLIES = new ConsentPurpose("EXPERT_REPLIES");

    /** To tell of somebody else, given by that person. */
    public static final ConsentPurpose THIRD_PARTY = new ConsentPurpose("THIRD_PARTY");

    /** To handle sensitive personal data (dữ liệu cá nhân nhạy cảm). */
    public static final ConsentPurpose SENSITIVE = new ConsentPurpose("SENSITIVE");

    /** To handle a child's data. */
    public static final ConsentPurpose CHILD = new ConsentPurpose("CHILD");

    /** To keep it longer than needed. */
    public static final ConsentPurpose RETAIN = new ConsentPurpose("RETAIN");

    private static final Map<String, ConsentPurpose> KNOWN =
            index(PROCESS, PUBLISH, EDIT, CONTACT, REPLIES, EXPERT_REPLIES, THIRD_PARTY, SENSITIVE, CHILD, RETAIN);

    private ConsentPurpose(String name) {
        super(name);
    }

    /**
     * Finds the kind of a name.
     *
     * @param name the name as written in JSON, never blank
     * @return the constant, or a value that keeps the unknown name
     */
    public static ConsentPurpose of(String name) {
        ConsentPurpose known = KNOWN.get(name);
        return known != null ? known : new ConsentPurpose(name);
    }

    /** {@return the constants in their documented order} */
    public static List<ConsentPurpose> known() {
        return List.copyOf(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(name());
    }
}
