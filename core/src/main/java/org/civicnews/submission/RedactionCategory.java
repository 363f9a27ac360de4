package org.civicnews.submission;

import java.util.List;
import java.util.Map;
import org.civicnews.value.OpenKind;

/** What was removed from a story. Immutable and thread-safe. */
public final class RedactionCategory extends OpenKind {
    /** A name (tên). */
    public static final RedactionCategory NAME = new RedactionCategory("NAME");

    /** A telephone number. */
    public static final RedactionCategory PHONE = new RedactionCategory("PHONE");

    /** An e-mail address. */
    public static final RedactionCategory EMAIL = new RedactionCategory("EMAIL");

    /** A number of an identity paper (căn cước). */
    public static final RedactionCategory ID_NUMBER = new RedactionCategory("ID_NUMBER");

    /** A bank account (số tài khoản). */
    public static final RedactionCategory BANK_ACCOUNT = new RedactionCategory("BANK_ACCOUNT");

    /** A number plate (biển số xe). */
    public static final RedactionCategory PLATE = new RedactionCategory("PLATE");

    /** An address (địa chỉ). */
    public static final RedactionCategory ADDRESS = new RedactionCategory("ADDRESS");

    /** A place that identifies. */
    public static final RedactionCategory PLACE = new RedactionCategory("PLACE");

    /** A school (trường học). */
    public static final RedactionCategory SCHOOL = new RedactionCategory("SCHOOL");

    /** A place of work (nơi làm việc). */
    public static final RedactionCategory WORKPLACE = new RedactionCategory("WORKPLACE");

    /** An age that identifies. */
    public static final RedactionCategory AGE = new RedactionCategory("AGE");

    /** A date that identifies. */
    public static final RedactionCategory DATE = new RedactionCategory("DATE");

    /** An address on the web or an account. */
    public static final RedactionCategory LINK = new RedactionCategory("LINK");

    /** Somebody's health. */
    public static final RedactionCategory HEALTH = new RedactionCategory("HEALTH");

    /** Something else. */
    public static final RedactionCategory OTHER = new RedactionCategory("OTHER");

    private static final Map<String, RedactionCategory> KNOWN = index(
            NAME,
            PHONE,
            EMAIL,
            ID_NUMBER,
            BANK_ACCOUNT,
            PLATE,
            ADDRESS,
            PLACE,
            SCHOOL,
            WORKPLACE,
            AGE,
            DATE,
            LINK,
            HEALTH,
            OTHER);

    private RedactionCategory(String name) {
        super(name);
    }

    /**
     * Finds the kind of a name.
     *
     * @param name the name as written in JSON, never blank
     * @return the constant, or a value that keeps the unknown name
     */
    public static RedactionCategory of(String name) {
        RedactionCategory known = KNOWN.get(name);
        return known != null ? known : new RedactionCategory(name);
    }

    /** {@return the constants in their documented order} */
    public static List<RedactionCategory> known() {
        return List.copyOf(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(name());
    }
}
