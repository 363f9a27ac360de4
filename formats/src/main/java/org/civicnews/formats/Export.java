package org.civicnews.formats;

import java.util.List;
import java.util.Objects;

/**
 * A document in another format, and an honest account of what that format could not carry: whatever of the value is not
 * named in {@link #lost()} can be found in the document. A pointer covers all that stands below it. Immutable and
 * thread-safe.
 *
 * @param document the text in the other format
 * @param lost what has no place there, in the order of the value's own JSON form
 * @param approximated what stands there in a form that says less or something slightly else, in the same order
 */
public record Export(String document, List<Loss> lost, List<Loss> approximated) {
    /** Copies the lists. */
    public Export {
        Objects.requireNonNull(document, "document");
        lost = List.copyOf(lost);
        approximated = List.copyOf(approximated);
    }

    /**
     * Puts a document and its losses together.
     *
     * @param document the text in the other format
     * @param losses what that format could not carry
     * @return both
     */
    public static Export of(String document, Losses losses) {
        return new Export(document, losses.lost(), losses.approximated());
    }

    /** {@return the account without the document} */
    public Losses losses() {
        return new Losses(lost, approximated);
    }
}
