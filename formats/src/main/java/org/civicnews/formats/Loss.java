package org.civicnews.formats;

import java.util.Objects;

/**
 * One thing of a value that did not arrive whole in another format. Immutable and thread-safe.
 *
 * @param pointer where it stands in the value's own JSON form, a JSON Pointer (RFC 6901), such as {@code /meetings/0/tasks/2}
 * @param reason why, in a plain English sentence without a full stop, such as {@code RSS has no place for a kicker}
 */
public record Loss(String pointer, String reason) {
    /** Checks that both are given. */
    public Loss {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(reason, "reason");
    }

    @Override
    public String toString() {
        return pointer + ": " + reason;
    }
}
