package org.civicnews.submission;

import java.util.List;
import java.util.Map;
import org.civicnews.value.OpenKind;

/** The way by which a story came. Immutable and thread-safe. */
public final class Channel extends OpenKind {
    /** A form on a page. */
    public static final Channel WEB_FORM = new Channel("WEB_FORM");

    /** A form in an app. */
    public static final Channel APP = new Channel("APP");

    /** An e-mail. */
    public static final Channel EMAIL = new Channel("EMAIL");

    /** A letter (thư). */
    public static final Channel POST = new Channel("POST");

    /** A telephone call. */
    public static final Channel PHONE = new Channel("PHONE");

    private static final Map<String, Channel> KNOWN = index(WEB_FORM, APP, EMAIL, POST, PHONE);

    private Channel(String name) {
        super(name);
    }

    /**
     * Finds the kind of a name.
     *
     * @param name the name as written in JSON, never blank
     * @return the constant, or a value that keeps the unknown name
     */
    public static Channel of(String name) {
        Channel known = KNOWN.get(name);
        return known != null ? known : new Channel(name);
    }

    /** {@return the constants in their documented order} */
    public static List<Channel> known() {
        return List.copyOf(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(name());
    }
}
