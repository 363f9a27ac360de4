package org.civicnews.formats.loss;

import java.util.ArrayList;
import java.util.List;

/** One row of a table, which covers its member and all below it, unless a more exact row says otherwise. Immutable. */
final class LossRow {
    static final String ANY = "*";
    static final String DEEP = "**";

    private final List<String> steps;
    private final Fate fate;
    private final String reason;

    private LossRow(List<String> steps, Fate fate, String reason) {
        this.steps = List.copyOf(steps);
        this.fate = fate;
        this.reason = reason;
    }

    /** {@return the names on the way to the member; * stands for any one name or index, ** for any number of them} */
    List<String> steps() {
        return steps;
    }

    Fate fate() {
        return fate;
    }

    /** {@return why, empty if it is carried} */
    String reason() {
        return reason;
    }

    static LossRow of(String pointer, Fate fate, String reason) {
        return new LossRow(steps(pointer), fate, reason);
    }

    static List<String> steps(String pointer) {
        List<String> steps = new ArrayList<>();
        for (int start = 1; start <= pointer.length(); ) {
            int end = pointer.indexOf('/', start);
            int stop = end < 0 ? pointer.length() : end;
            steps.add(pointer.substring(start, stop).replace("~1", "/").replace("~0", "~"));
            start = stop + 1;
        }
        return steps;
    }

    /** {@return whether this row is about whatever no other row covers} */
    boolean isRest() {
        return steps.equals(List.of(DEEP));
    }

    /** How exact the row is: names count most, then how long it is. */
    int exactness() {
        int names = 0;
        int others = 0;
        for (String step : steps) {
            if (step.equals(DEEP)) {
                continue;
            }
            names += step.equals(ANY) ? 0 : 1;
            others++;
        }
        return names * 100 + others;
    }
}
