package org.civicnews.vietnamese.law;

import java.util.ArrayList;
import java.util.List;
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

    private final Phrases phrases;
    private final List<Unit> units = new ArrayList<>();

    PinpointUnits(Words words) {
        phrases = new Phrases(words, false);
        for (List<String> row : Tables.resource("pinpoint-units.tsv").rows()) {
            phrases.add(row.get(0), units.size());
            units.add(new Unit(PinpointUnit.of(row.get(1)), Integer.parseInt(row.get(2)), Label.valueOf(row.get(3))));
        }
    }

    void freeze() {
        phrases.freeze();
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
