package org.civicnews.vietnamese.law;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.civicnews.law.PinpointStep;
import org.civicnews.law.PinpointUnit;
import org.civicnews.vietnamese.token.Phrases;
import org.civicnews.vietnamese.token.Tokens;
import org.civicnews.vietnamese.token.Words;

/** The words of the units that documents are divided into (điều, khoản, điểm). Immutable once frozen, and thread-safe. */
final class PinpointUnits {
    /** How the units of a kind are labelled. */
    enum Label {
        NUMBER,
        LETTER,
        ROMAN,
        ORDINAL
    }

    /**
     * A kind of unit.
     *
     * @param unit the kind
     * @param depth 0 for the outermost
     * @param label how its units are labelled
     */
    record Unit(PinpointUnit unit, int depth, Label label) {}

    /** The numbers whose steps are made once for each kind of unit. */
    private static final int MOST_NUMBERS = 400;

    private static final int MOST_CLAUSES = 30;

    /** The letters that points are labelled with. */
    static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    private final Phrases phrases;
    private final List<Unit> units = new ArrayList<>();
    private final Map<PinpointUnit, Map<String, PinpointStep>> steps = new HashMap<>();

    PinpointUnits(Words words) {
        phrases = new Phrases(words, false);
        for (List<String> row : Tables.resource("pinpoint-units.tsv").rows()) {
            phrases.add(row.get(0), units.size());
            units.add(new Unit(PinpointUnit.of(row.get(1)), Integer.parseInt(row.get(2)), Label.valueOf(row.get(3))));
        }
    }

    void freeze() {
        phrases.freeze();
        for (int i = 1; i <= MOST_NUMBERS; i++) {
            prepare(PinpointUnit.ARTICLE, String.valueOf(i));
        }
        for (int i = 1; i <= MOST_CLAUSES; i++) {
            prepare(PinpointUnit.CLAUSE, String.valueOf(i));
        }
        for (int i = 0; i < LETTERS.length(); i++) {
            prepare(PinpointUnit.POINT, LETTERS.substring(i, i + 1));
        }
    }

    private void prepare(PinpointUnit unit, String label) {
        steps.computeIfAbsent(unit, one -> new HashMap<>()).put(label, PinpointStep.of(unit, label));
    }

    /** Gives the step to a unit of a label, one made before if it is a common one. */
    PinpointStep step(PinpointUnit unit, String label) {
        PinpointStep known = steps.getOrDefault(unit, Map.of()).get(label);
        return known != null ? known : PinpointStep.of(unit, label);
    }

    /** Tells whether the word of a unit begins with a word. */
    boolean isOpener(int word) {
        return phrases.isOpener(word);
    }

    long longest(Tokens tokens, int at) {
        return phrases.longest(tokens, at);
    }

    Unit unit(long found) {
        return units.get(Phrases.value(found));
    }
}
