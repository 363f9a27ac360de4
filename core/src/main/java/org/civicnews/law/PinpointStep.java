package org.civicnews.law;

import java.util.Map;
import java.util.Optional;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** One unit on the way into a document: {@code khoản 2}, or a run of units: {@code Điều 5 đến Điều 9}. Immutable. */
@Value.Immutable
public abstract sealed class PinpointStep permits PinpointStepBuilder.ImmutablePinpointStep {
    PinpointStep() {}

    /** {@return the kind of the unit} */
    public abstract PinpointUnit unit();

    /** {@return the label as printed without the word of the unit: {@code 2}, {@code đ}, {@code III}; never blank} */
    public abstract String label();

    /** {@return the label of the last unit of a run, empty if one unit is meant} */
    public abstract Optional<String> to();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    void check() {
        Problems problems = new Problems().notBlank("label", label()).notBlank("to", to());
        checkLabel(problems, "label", label());
        to().ifPresent(last -> checkLabel(problems, "to", last));
        problems.throwIfAny();
    }

    private static void checkLabel(Problems problems, String path, String label) {
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            if (c == '/' || Character.isWhitespace(c)) {
                problems.require(
                        label.isBlank(),
                        path,
                        "LABEL_MALFORMED",
                        () -> "label '" + label + "' holds a space or a slash");
                return;
            }
        }
    }

    /**
     * Makes a step to one unit.
     *
     * @param unit the kind of the unit
     * @param label the label, never blank
     * @return the step
     */
    public static PinpointStep of(PinpointUnit unit, String label) {
        return builder().unit(unit).label(label).build();
    }

    /** {@return a builder holding this value's parts} */
    public abstract PinpointStepBuilder toBuilder();

    /** {@return an empty builder} */
    public static PinpointStepBuilder builder() {
        return new PinpointStepBuilder();
    }
}
