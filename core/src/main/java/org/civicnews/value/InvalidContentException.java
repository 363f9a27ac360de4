package org.civicnews.value;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a model is built from missing or contradictory values; carries every problem found. */
public final class InvalidContentException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The problems; transient because an exception that crosses a wire keeps its message, not its parts. */
    private final transient List<Problem> problems;

    /**
     * Creates the exception for required attributes that were never set.
     *
     * @param missingAttributes the attribute names, at least one
     */
    public InvalidContentException(String... missingAttributes) {
        this(Arrays.stream(missingAttributes)
                .map(name -> new Problem(name, "REQUIRED", "is required"))
                .toList());
    }

    /**
     * Creates the exception.
     *
     * @param problems what is wrong, at least one
     */
    public InvalidContentException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    /** {@return every problem found, in the order of the attributes, never empty} */
    public List<Problem> problems() {
        return problems;
    }
}
