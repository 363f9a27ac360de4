package org.civicnews.law;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/**
 * A place inside a document (điều, khoản, điểm). Start with {@link #of}.
 *
 * <pre>{@code
 * Pinpoint.of(
 *         PinpointStep.of(PinpointUnit.ARTICLE, "5"),
 *         PinpointStep.of(PinpointUnit.CLAUSE, "2"),
 *         PinpointStep.of(PinpointUnit.POINT, "a")).path(); // d5/k2/a
 * }</pre>
 *
 * <p>Real texts skip levels ({@code điểm a Điều 5}), so none is required. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Pinpoint permits PinpointBuilder.ImmutablePinpoint {
    private static final Map<PinpointUnit, String> PREFIXES = Map.ofEntries(
            Map.entry(PinpointUnit.PART, "pt"),
            Map.entry(PinpointUnit.CHAPTER, "c"),
            Map.entry(PinpointUnit.SECTION, "m"),
            Map.entry(PinpointUnit.SUBSECTION, "tm"),
            Map.entry(PinpointUnit.ARTICLE, "d"),
            Map.entry(PinpointUnit.CLAUSE, "k"),
            Map.entry(PinpointUnit.POINT, ""),
            Map.entry(PinpointUnit.SUBPOINT, "t"),
            Map.entry(PinpointUnit.APPENDIX, "pl"),
            Map.entry(PinpointUnit.FORM, "ms"),
            Map.entry(PinpointUnit.PARAGRAPH, "dn"),
            Map.entry(PinpointUnit.SENTENCE, "cau"));

    private static final Set<PinpointUnit> ROMAN = Set.of(
            PinpointUnit.PART,
            PinpointUnit.CHAPTER,
            PinpointUnit.SECTION,
            PinpointUnit.SUBSECTION,
            PinpointUnit.APPENDIX);

    Pinpoint() {}

    /** {@return the units from outer to inner, at least one, no unit twice} */
    public abstract List<PinpointStep> steps();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    void check() {
        Problems problems = new Problems().require(!steps().isEmpty(), "steps", "EMPTY", () -> "pinpoint has no unit");
        for (int i = 0; i < steps().size(); i++) {
            PinpointUnit unit = steps().get(i).unit();
            if (isNamedBefore(unit, i)) {
                problems.require(
                        false, "steps/" + i + "/unit", "UNIT_TWICE", () -> "pinpoint names " + unit + " twice");
            }
        }
        problems.throwIfAny();
    }

    private boolean isNamedBefore(PinpointUnit unit, int step) {
        for (int i = 0; i < step; i++) {
            if (steps().get(i).unit().equals(unit)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Makes a pinpoint.
     *
     * @param steps the units from outer to inner, at least one, no unit twice
     * @return the pinpoint
     */
    public static Pinpoint of(PinpointStep... steps) {
        return builder().addSteps(steps).build();
    }

    /**
     * Gives the path from outer to inner that all ways to write the place share.
     *
     * @return the canonical path: {@code pt1/c2/m1/d5/k2/a}, {@code d5-d9}; Roman numerals of parts, chapters, sections
     *     and appendices (Chương II, Phụ lục III) stand in digits: {@code c2}, {@code pl3}
     */
    public String path() {
        StringBuilder path = new StringBuilder();
        for (PinpointStep step : steps()) {
            if (!path.isEmpty()) {
                path.append('/');
            }
            String prefix = prefix(step.unit());
            path.append(prefix).append(inDigits(step.unit(), step.label()));
            Optional<String> to = step.to();
            if (to.isPresent()) {
                path.append('-').append(prefix).append(inDigits(step.unit(), to.get()));
            }
        }
        return path.toString();
    }

    private static String inDigits(PinpointUnit unit, String label) {
        int value = ROMAN.contains(unit) ? roman(label) : 0;
        return value > 0 ? String.valueOf(value) : label;
    }

    /** Reads a Roman numeral up to 39; a label with other letters, as {@code C}, is none. */
    private static int roman(String label) {
        int value = 0;
        for (int i = 0; i < label.length(); i++) {
            int digit = romanDigit(label, i);
            if (digit == 0) {
                return 0;
            }
            value += digit < romanDigit(label, i + 1) ? -digit : digit;
        }
        return value;
    }

    private static int romanDigit(String label, int at) {
        int digit = at < label.length() ? "IVX".indexOf(label.charAt(at)) : -1;
        return digit < 0 ? 0 : digit == 0 ? 1 : digit * 5;
    }

    private static String prefix(PinpointUnit unit) {
        String prefix = PREFIXES.get(unit);
        return prefix != null ? prefix : unit.name() + ":";
    }

    /** {@return a builder holding this value's parts} */
    public abstract PinpointBuilder toBuilder();

    /** {@return an empty builder} */
    public static PinpointBuilder builder() {
        return new PinpointBuilder();
    }
}
