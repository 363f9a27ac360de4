package org.civicnews.vietnamese.text;

import java.util.List;
import org.civicnews.text.TsvTable;
import org.civicnews.value.InvalidContentException;
import org.civicnews.vietnamese.scan.Reading;
import org.civicnews.vietnamese.scan.WordTable;

/**
 * Finds numbers of something (số lượng) in Vietnamese text. Start with {@link #standard()}.
 *
 * <pre>{@code
 * QuantityRecognizer.standard().find("tập huấn hơn 300 học viên");   // 300, học viên, MORE_THAN
 * QuantityRecognizer.standard().find("chi gần 2,5 tỷ đồng");         // 2500000000, đồng, LESS_THAN
 * }</pre>
 *
 * <p>A quantity runs from its qualifier to the head noun of its unit. Numbers are read as Vietnamese writes them
 * (1.250 is more than a thousand, 2,5 has a decimal), in digits, in words, or in both; dates, times, numbers of documents,
 * houses and telephones, scores and versions are no quantities. Text may be composed or decomposed; any text is answered,
 * in linear time. Immutable and thread-safe.
 */
public final class QuantityRecognizer {
    private static final QuantityRecognizer STANDARD = new QuantityRecognizer(QuantityWord.TABLE);

    private final WordTable words;

    private QuantityRecognizer(WordTable words) {
        this.words = words;
    }

    /** {@return the recogniser with the bundled words} */
    public static QuantityRecognizer standard() {
        return STANDARD;
    }

    /**
     * Makes a recogniser with words of the caller's own.
     *
     * @param words a table like that of {@link #words()}: word or phrase, roles, value
     * @return the recogniser
     * @throws InvalidContentException if a word stands twice or is none, or a role or value is unknown
     */
    public static QuantityRecognizer of(TsvTable words) {
        return new QuantityRecognizer(WordTable.of(words, QuantityWord.class));
    }

    /** {@return the units and words about numbers, to change and hand to {@link #of}} */
    public TsvTable words() {
        return words.table();
    }

    /**
     * Finds the quantities of a text.
     *
     * @param text any text
     * @return the quantities in the order of the text, none overlapping another; empty if there are none
     */
    public List<QuantityMention> find(String text) {
        Reading reading = new Reading(text, words);
        QuantityGrammar grammar = new QuantityGrammar(reading);
        int i = 0;
        while (i < reading.length()) {
            char c = reading.at(i);
            if (Reading.isDigit(c)) {
                int end = grammar.digits(i);
                i = end > i ? end : Math.max(Numeral.skip(reading, i), i + 1);
            } else if (Reading.isLetter(c)) {
                int word = reading.lettersEnd(i);
                int end = NumberWordScanner.mayBegin(c, reading.at(word - 1)) ? grammar.words(i) : -1;
                i = end > i ? end : word;
            } else {
                i++;
            }
        }
        return List.copyOf(grammar.mentions());
    }
}
