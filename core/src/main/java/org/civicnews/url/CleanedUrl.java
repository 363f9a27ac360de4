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
    private final @Nullable Refusal refusal;
    private final @Nullable Removals noted;
    /** Made when first asked for; two threads that ask at once make two equal lists. */
    private @Nullable List<Removal> removals;

    private CleanedUrl(String input, @Nullable String result, @Nullable Refusal refusal, @Nullable Removals noted) {
        this.input = input;
        this.result = result;
        this.refusal = refusal;
        this.noted = noted;
    }

    static CleanedUrl unchanged(String input) {
        return new CleanedUrl(input, input, null, null);
    }

    static CleanedUrl accepted(String input, String result, Removals removals) {
        return new CleanedUrl(input, result, null, removals.isEmpty() ? null : removals);
    }

    static CleanedUrl refused(String input, Refusal refusal) {
        return new CleanedUrl(input, null, refusal, null);
    }

    /** {@return the address as given} */
    public String input() {
        return input;
    }

    /** {@return the clean address, the very instance given if nothing had to change, empty if it was refused} */
    public Optional<String> result() {
        return Optional.ofNullable(result);
    }

    /**
     * {@return what was taken out, in the order of the address, each with its place in {@link #input()}; what is only
     * tidied, such as a host in capitals, is not listed}
     */
    public List<Removal> removals() {
        List<Removal> list = removals;
        if (list == null) {
            list = noted == null ? List.of() : noted.list(input);
            removals = list;
        }
        return list;
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

    /** {@return the clean address, or why there is none} */
    @Override
    public String toString() {
        return refusal != null ? "refused: " + refusal.message() : String.valueOf(result);
    }
}
