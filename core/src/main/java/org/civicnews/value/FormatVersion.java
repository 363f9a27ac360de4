package org.civicnews.value;

/**
 * The version of the project's own JSON format, as a document says it. A reader of 1.x reads every 1.y: a later minor
 * version only adds members, kinds and types, which are kept as they are. All methods are pure and thread-safe.
 */
public final class FormatVersion {
    /** The version that this library writes unless a value was read from a later one. */
    public static final String CURRENT = "1.0";

    private static final int LONGEST = 9;

    private FormatVersion() {}

    /**
     * Tells whether documents of a version can be read without loss.
     *
     * @param version any text
     * @return true for {@code 1.} and a number
     */
    public static boolean isReadable(String version) {
        return major(version) == 1;
    }

    /**
     * Says what is wrong with a version that cannot be read.
     *
     * @param version a text that {@link #isReadable} refuses
     * @return the complaint in words
     */
    public static String complaint(String version) {
        return major(version) > 1
                ? "formatVersion " + version + " is newer than 1.x; upgrade"
                : "formatVersion '" + shown(version) + "' is not of the form 1.0";
    }

    private static String shown(String version) {
        return version.length() <= 20 ? version : version.substring(0, 19) + "…";
    }

    /** The major version, or -1 if the text is no version. */
    private static int major(String version) {
        int dot = version.indexOf('.');
        if (dot <= 0
                || dot > 4
                || dot == version.length() - 1
                || version.length() > LONGEST
                || version.charAt(0) == '0') {
            return -1;
        }
        int major = 0;
        for (int i = 0; i < version.length(); i++) {
            char c = version.charAt(i);
            if (i != dot && (c < '0' || c > '9')) {
                return -1;
            }
            major = i < dot ? major * 10 + c - '0' : major;
        }
        return major;
    }
}
