package org.civicnews.formats.loss;

import java.util.List;

/**
 * One row of a table.
 *
 * @param steps the names on the way to the member; {@link #ANY} stands for any one name or index, {@link #DEEP} for any
 *     number of them
 * @param fate what becomes of it and of all below it, unless a more exact row says otherwise
 * @param reason why, empty if it is carried
 */
record LossRow(List<String> steps, Fate fate, String reason) {
    static final String ANY = "*";
    static final String DEEP = "**";

    LossRow {
        steps = List.copyOf(steps);
    }

    static LossRow of(String pointer, Fate fate, String reason) {
        return new LossRow(steps(pointer), fate, reason);
    }

    static List<String> steps(String pointer) {
        java.util.ArrayList<String> steps = new java.util.ArrayList<>();
        for (int start = 1; start <= pointer.length(); ) {
            int end = pointer.indexOf('/', start);
            int stop = end < 0 ? pointer.length() : end;
            steps.add(pointer.substring(start, stop));
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
