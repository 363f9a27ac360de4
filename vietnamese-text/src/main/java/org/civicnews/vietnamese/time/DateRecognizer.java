package org.civicnews.vietnamese.time;

import org.civicnews.vietnamese.scan.WordTable;
import org.civicnews.vietnamese.scan.Reading;
import java.util.List;

/**
 * Finds date and time expressions (ngày tháng) in Vietnamese text. Start with {@link #standard()}.
 *
 * <pre>{@code
 * DateRecognizer.standard().find("Sáng 1/12, hội nghị khai mạc.").get(0).edtf();   // XXXX-12-01
 * DateRecognizer.standard().find("từ 1/7 đến nay").get(0).edtf();                  // XXXX-07-01/..
 * }</pre>
 *
 * <p>A year that is not written is never supplied; {@link DateResolver} does that as a step of its own. Streets,
 * schools and campaigns named after dates, days of the lunar calendar (mùng 2 Tết), fractions, scores and numbers of
 * documents are no dates. Text may be composed or decomposed; any text is answered, in linear time. Immutable and
 * thread-safe.
 */
public final class DateRecognizer {
    private static final DateRecognizer STANDARD = new DateRecognizer(DateWord.TABLE);

    private final WordTable words;

    private DateRecognizer(WordTable words) {
        this.words = words;
    }

    /** {@return the recogniser with the bundled words} */
    public static DateRecognizer standard() {
        return STANDARD;
    }

    /**
     * Finds the expressions of a text.
     *
     * @param text any text
     * @return the expressions in the order of the text, none overlapping another; empty if there are none
     */
    public List<DateMention> find(String text) {
        Reading reading = new Reading(text, words);
        ExpressionGrammar grammar = new ExpressionGrammar(reading);
        int floor = 0;
        int i = 0;
        int length = text.length();
        while (i < length) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                int end = grammar.read(i, floor);
                floor = Math.max(floor, end);
                i = end > i ? end : Chain.skip(reading, i);
            } else if (mayStartWord(c) && opensDate(reading, i)) {
                int end = grammar.read(i, floor);
                floor = Math.max(floor, end);
                i = end > i ? end : i + 1;
            } else {
                i++;
            }
        }
        return List.copyOf(grammar.mentions());
    }

    private static boolean mayStartWord(char c) {
        return c == 't' || c == 'T' || c == 'n' || c == 'N' || c == 'q' || c == 'Q' || c == 'm' || c == 'M';
    }

    /** Whether tháng, ngày, quý or mùng starts here with its number in words; digits are found by themselves. */
    private static boolean opensDate(Reading text, int i) {
        if (Reading.isLetter(text.at(i - 1))) {
            return false;
        }
        int end = text.wordEnd(i);
        long roles = text.roles(i, end);
        int next = text.skipSpaces(end);
        if (ItemGrammar.has(roles, DateWord.QUARTER)) {
            return text.at(next) == 'I';
        }
        return (roles & (DateWord.DAY.bit() | DateWord.MONTH.bit() | DateWord.FIRST_TEN.bit())) != 0
                && text.is(next, DateWord.NUMBER);
    }
}
