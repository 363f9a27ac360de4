package org.civicnews.vietnamese.meeting;

import java.util.Map;

/** What a phrase tells, each with its value. Immutable and thread-safe. */
final class CueSet {
    private final long bits;
    private final Map<Cue, String> values;

    CueSet(Map<Cue, String> told) {
        this.values = Map.copyOf(told);
        this.bits = told.keySet().stream().mapToLong(cue -> 1L << cue.ordinal()).reduce(0, (one, other) -> one | other);
    }

    boolean has(Cue cue) {
        return (bits & 1L << cue.ordinal()) != 0;
    }

    long bits() {
        return bits;
    }

    String value(Cue cue) {
        return values.getOrDefault(cue, "");
    }
}
