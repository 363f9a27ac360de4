package org.civicnews.page;

import java.util.Map;
import java.util.Optional;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.civicnews.value.Span;
import org.immutables.value.Value;

/** A string of a page that may be one of its facts, with where it was found. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Candidate permits CandidateBuilder.ImmutableCandidate {
    Candidate() {}

    /** {@return what it may be} */
    public abstract CandidateKind kind();

    /** {@return the string as found, never blank} */
    public abstract String text();

    /** {@return where it was found, such as {@code meta[name=author]} or {@code line}, never blank} */
    public abstract String foundAt();

    /** {@return its place in the input, empty if it has none} */
    public abstract Optional<Span> span();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    void check() {
        new Problems().notBlank("text", text()).notBlank("foundAt", foundAt()).throwIfAny();
    }

    /** {@return a builder holding these values} */
    public abstract CandidateBuilder toBuilder();

    /** {@return an empty builder} */
    public static CandidateBuilder builder() {
        return new CandidateBuilder();
    }
}
