package org.civicnews.vietnamese.meeting;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What a phrase tells, each with its value. Immutable and thread-safe once built. */
final class CueSet {
    private final EnumSet<Cue> told;
    private final Map<Cue, String> values;

    CueSet(EnumMap<Cue, String> values) {
        this.values = Map.copyOf(values);
        this.told = EnumSet.copyOf(values.keySet());
    }

    boolean has(Cue cue) {
        return told.contains(cue);
    }

    void addTo(Set<Cue> others) {
        others.addAll(told);
    }

    String value(Cue cue) {
        return values.getOrDefault(cue, "");
    }
}
