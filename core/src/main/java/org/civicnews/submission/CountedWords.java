package org.civicnews.submission;

import java.util.OptionalInt;
import org.civicnews.text.WordCount;

/**
 * How many words a story has: as its form said, and as counted here. Immutable and thread-safe.
 *
 * @param declared what the form said, empty if nothing
 * @param computed what {@link WordCount} counts
 */
public record CountedWords(OptionalInt declared, int computed) {
    /** {@return how {@link #computed()} was counted} */
    public String algorithm() {
        return WordCount.ALGORITHM;
    }

    /** {@return whether the two differ by more than a tenth of the counted words} */
    public boolean differs() {
        return declared.isPresent() && Math.abs((long) declared.getAsInt() - computed) * 10 > computed;
    }

    String message() {
        return "the form counted " + declared.orElse(0) + " words, but there are " + computed;
    }
}
