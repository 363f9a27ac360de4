package org.civicnews.page;

import java.util.Map;
import java.util.Optional;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.civicnews.value.Span;
import org.immutables.value.Value;

/** Something a page reader was not sure of. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class PageWarning permits PageWarningBuilder.ImmutablePageWarning {
    PageWarning() {}

    /** {@return what it was, a stable constant such as HEADLINE_GUESSED} */
    public abstract String code();

    /** {@return where in the input, empty if nowhere in particular} */
    public abstract Optional<Span> span();

    /** {@return what was found and what was made of it, never blank} */
    public abstract String message();

    /** {@return members of the JSON of {@link #span()} that this version does not know, in the order read} */
    public abstract Map<String, RawJson> spanExtra();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    void check() {
        new Problems().notBlank("code", code()).notBlank("message", message()).throwIfAny();
    }

    /**
     * Makes a warning about a piece of the input.
     *
     * @param code the code
     * @param span the piece
     * @param message the message
     * @return the warning
     */
    public static PageWarning at(String code, Span span, String message) {
        return builder().code(code).span(span).message(message).build();
    }

    /**
     * Makes a warning about the whole input.
     *
     * @param code the code
     * @param message the message
     * @return the warning
     */
    public static PageWarning of(String code, String message) {
        return builder().code(code).message(message).build();
    }

    /** {@return a builder holding these values} */
    public abstract PageWarningBuilder toBuilder();

    /** {@return an empty builder} */
    public static PageWarningBuilder builder() {
        return new PageWarningBuilder();
    }
}
