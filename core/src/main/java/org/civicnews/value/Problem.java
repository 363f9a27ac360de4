package org.civicnews.value;

/**
 * One breach of a rule.
 *
 * @param path where, member names and list indices joined by {@code /} ({@code blocks/3/text}); empty for the object
 *     itself. With a leading slash it is a JSON Pointer (RFC 6901) into the object's JSON form
 * @param code which rule, a stable constant such as {@code REQUIRED}
 * @param message the rule in words and, unless private, the value that broke it
 */
public record Problem(String path, String code, String message) {
    /** {@return the same problem, seen from an object that holds this one at {@code parent}}
     *
     * @param parent the path of the holder, never empty
     */
    public Problem under(String parent) {
        return new Problem(path.isEmpty() ? parent : parent + "/" + path, code, message);
    }

    /** {@return {@code path: message}, or the message alone if the path is empty} */
    @Override
    public String toString() {
        return path.isEmpty() ? message : path + ": " + message;
    }
}
