package org.civicnews.formats.json;

/**
 * The version of the format. A reader of 1.x reads every 1.y: a later minor version only adds members, kinds and types,
 * which are kept as they are.
 */
final class FormatVersion {
    static final String CURRENT = "1.0";

    private FormatVersion() {}

    static boolean isReadable(String version) {
        return major(version) == 1;
    }

    static String complaint(String version) {
        return major(version) > 1
                ? "formatVersion " + version + " is newer than 1.x; upgrade"
                : "formatVersion '" + version + "' is not of the form 1.0";
    }

    /** The major version, or -1 if the text is no version. */
    private static int major(String version) {
        int dot = version.indexOf('.');
        if (dot <= 0 || dot > 4 || dot == version.length() - 1 || version.length() > 9) {
            return -1;
        }
        for (int i = 0; i < version.length(); i++) {
            char c = version.charAt(i);
            if (i != dot && (c < '0' || c > '9')) {
                return -1;
            }
        }
        return Integer.parseInt(version.substring(0, dot));
    }
}
