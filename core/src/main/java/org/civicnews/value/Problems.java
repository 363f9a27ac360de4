package org.civicnews.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.civicnews.text.WellFormed;

/**
 * Collects the problems of one object so that one exception reports them all.
 *
 * <pre>{@code
 * new Problems().notBlank("headline", headline).require(level >= 2, "level", "OUT_OF_RANGE", () -> "…").throwIfAny();
 * }</pre>
 *
 * <p>Not thread-safe; one instance serves one check.
 */
public final class Problems {
    private static final int MOST_DIGITS = 100;

    private List<Problem> found = List.of();

    /** Creates an empty collection. */
    public Problems() {}

    /**
     * Notes a problem unless a rule holds.
     *
     * @param holds whether the rule holds
     * @param path the path as in {@link Problem#path()}
     * @param code the code of the rule
     * @param message makes the message; called only if the rule does not hold
     * @return this
     */
    public Problems require(boolean holds, String path, String code, Supplier<String> message) {
        if (!holds) {
            add(new Problem(path, code, message.get()));
        }
        return this;
    }

    /**
     * Requires text that may be stored: well-formed, without control characters.
     *
     * @param path the path
     * @param text the text
     * @return this
     */
    public Problems text(String path, String text) {
        Optional<String> fault = WellFormed.fault(text);
        if (fault.isPresent()) {
            add(new Problem(path, "TEXT_MALFORMED", fault.get()));
        }
        return this;
    }

    /**
     * Requires, if there is a text, that it may be stored and is not blank.
     *
     * @param path the path
     * @param text the text, if any
     * @return this
     */
    public Problems notBlank(String path, Optional<String> text) {
        text.ifPresent(value -> notBlank(path, value));
        return this;
    }

    /**
     * Requires text that may be stored and is not blank.
     *
     * @param path the path
     * @param text the text
     * @return this
     */
    public Problems notBlank(String path, String text) {
        return require(!text.isBlank(), path, "BLANK", () -> "must not be blank")
                .text(path, text);
    }

    /**
     * Requires that every text of a list may be stored and is not blank.
     *
     * @param path the path of the list
     * @param texts the texts
     * @return this
     */
    public Problems noneBlank(String path, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            notBlank(path + "/" + i, texts.get(i));
        }
        return this;
    }

    /**
     * Requires a version of the format that this library reads, see {@link FormatVersion}.
     *
     * @param version the version
     * @return this
     */
    public Problems formatVersion(String version) {
        return require(
                FormatVersion.isReadable(version),
                "formatVersion",
                "VERSION_UNSUPPORTED",
                () -> FormatVersion.complaint(version));
    }

    /**
     * Requires that a number has at most a hundred digits on either side of its point, so that whoever writes it out does
     * not fill the memory.
     *
     * @param path the path
     * @param number the number
     * @return this
     */
    public Problems decimal(String path, BigDecimal number) {
        boolean fits = Math.abs((long) number.scale()) <= MOST_DIGITS
                && number.precision() <= MOST_DIGITS
                && (long) number.precision() - number.scale() <= MOST_DIGITS;
        return require(
                fits,
                path,
                "OUT_OF_RANGE",
                () -> "must have at most " + MOST_DIGITS + " digits on either side of the point");
    }

    /**
     * Requires that a list is not empty.
     *
     * @param path the path of the list
     * @param list the list
     * @return this
     */
    public Problems notEmpty(String path, List<?> list) {
        return require(!list.isEmpty(), path, "EMPTY", () -> "must not be empty");
    }

    /**
     * Notes a problem.
     *
     * @param problem the problem
     * @return this
     */
    public Problems add(Problem problem) {
        if (found.isEmpty()) {
            found = new ArrayList<>();
        }
        found.add(problem);
        return this;
    }

    /** {@return the problems so far, in the order they were noted} */
    public List<Problem> list() {
        return List.copyOf(found);
    }

    /**
     * Ends the check.
     *
     * @throws InvalidContentException if any problem was noted, with all of them
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidContentException(found);
        }
    }
}
