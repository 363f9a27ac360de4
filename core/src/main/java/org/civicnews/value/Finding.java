package org.civicnews.value;

/**
 * Something that is bad practice but not wrong, found by a model's {@code lint()}.
 *
 * @param code which practice, a stable constant such as {@code TEXT_NOT_NFC}
 * @param severity how much it matters
 * @param path where, as in {@link Problem#path()}
 * @param message what was found and what would be better
 */
public record Finding(String code, Severity severity, String path, String message) {
    /** How much a finding matters. */
    public enum Severity {
        /** Worth knowing. */
        INFO,
        /** Worth mending. */
        WARNING
    }

    /**
     * Makes a finding worth mending.
     *
     * @param code the code
     * @param path the path
     * @param message the message
     * @return the finding
     */
    public static Finding warning(String code, String path, String message) {
        return new Finding(code, Severity.WARNING, path, message);
    }

    /**
     * Makes a finding worth knowing.
     *
     * @param code the code
     * @param path the path
     * @param message the message
     * @return the finding
     */
    public static Finding info(String code, String path, String message) {
        return new Finding(code, Severity.INFO, path, message);
    }

    /**
     * Makes the finding that a text is not in composed form (NFC), in which most tools expect Vietnamese.
     *
     * @param path the path of the text
     * @return the finding
     */
    public static Finding notComposed(String path) {
        return info("TEXT_NOT_NFC", path, "the text is not in composed form (NFC)");
    }

    /** {@return the same finding, seen from an object that holds this one at {@code parent}}
     *
     * @param parent the path of the holder, never empty
     */
    public Finding under(String parent) {
        return new Finding(code, severity, path.isEmpty() ? parent : parent + "/" + path, message);
    }
}
