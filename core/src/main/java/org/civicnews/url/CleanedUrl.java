package org.civicnews.url;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What {@link UrlCleaner#clean} answers: the address without what watches the reader, or why it was refused. Immutable
 * and thread-safe.
 */
public final class CleanedUrl {
    private final String input;
    private final @Nullable String result;
    private final List<Removal> removals;
    private final @Nullable Refusal refusal;

    private CleanedUrl(String input, @Nullable String result, List<Removal> removals, @Nullable Refusal refusal) {
        this.input = input;
        this.result = result;
        this.removals = removals;
        this.refusal = refusal;
    }

    static CleanedUrl accepted(String input, String result, List<Removal> removals) {
        return new CleanedUrl(input, result, List.copyOf(removals), null);
    }

    static CleanedUrl refused(String input, Refusal refusal) {
        return new CleanedUrl(input, null, List.of(), refusal);
    }

    /** {@return the address as given} */
    public String input() {
        return input;
    }

    /** {@return the clean address, the very instance given if nothing had to change, empty if it was refused} */
    public Optional<String> result() {
        return Optional.ofNullable(result);
    }

    /** {@return what was taken out, in the order of the address, with its place in {@link #input()}} */
    public List<Removal> removals() {
        return removals;
    }

    /** {@return why the address was refused, empty if it was not} */
    public Optional<Refusal> refusal() {
        return Optional.ofNullable(refusal);
    }

    /** {@return whether the address was refused} */
    public boolean isRefused() {
        return refusal != null;
    }

    /** {@return whether the clean address differs from the one given; false if it was refused} */
    public boolean isChanged() {
        return result != null && !result.equals(input);
    }

    @Override
    public String toString() {
        return refusal != null ? "refused: " + refusal.message() : String.valueOf(result);
    }
}
