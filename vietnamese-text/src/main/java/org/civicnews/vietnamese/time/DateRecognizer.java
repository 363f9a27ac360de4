package org.civicnews.vietnamese.time;

import java.util.List;
import org.civicnews.text.TsvTable;
import org.civicnews.value.InvalidContentException;
import org.civicnews.vietnamese.scan.MarkSet;
import org.civicnews.vietnamese.scan.Reading;
import org.civicnews.vietnamese.scan.WordTable;

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

    /** Digits, and the letters with a tone, or the tones, of tháng, ngày, quý, mùng and mồng. */
    private static final MarkSet STARTS = MarkSet.of("0123456789áÁàÀýÝùÙồỒ\u0300\u0301", false);

    private static final long COUNTED = DateWord.DAY.bit() | DateWord.MONTH.bit() | DateWord.FIRST_TEN.bit();

    private final WordTable words;

    private DateRecognizer(WordTable words) {
        this.words = words;
    }

    /** {@return the recogniser with the bundled words} */
    public static DateRecognizer standard() {
        return STANDARD;
    }

    /**
     * Makes a recogniser with words of the caller's own.
     *
     * @param words a table like that of {@link #words()}: word, roles, value
     * @return the recogniser
     * @throws InvalidContentException if a word stands twice or is none, or a role or value is unknown
     */
    public static DateRecognizer of(TsvTable words) {
        return new DateRecognizer(WordTable.of(words, DateWord.class));
    }

    /** {@return the words that dates are told by, to change and hand to {@link #of}} */
    public TsvTable words() {
        return words.table();
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
        int i = reading.next(0, STARTS);
        while (i < text.length()) {
            boolean digit = Reading.isDigit(text.charAt(i));
            int anchor = digit ? i : wordOfDate(reading, i);
            int end = anchor < floor ? -1 : grammar.read(anchor, floor);
            floor = Math.max(floor, end);
            i = reading.next(end > i ? end : digit ? Chain.skip(reading, i) : i + 1, STARTS);
        }
        return List.copyOf(grammar.mentions());
    }

    /** The start of tháng, ngày, quý or mùng with its number in words about this letter or tone; -1 if it is none. */
    private static int wordOfDate(Reading text, int i) {
        int start = wordStart(text, i);
        if (start < 0 || Reading.isLetter(text.at(start - 1))) {
            return -1;
        }
        int end = text.wordEnd(start);
        long roles = text.roles(start, end);
        int next = text.skipSpaces(end);
        boolean quarter = ItemGrammar.has(roles, DateWord.QUARTER) && text.at(next) == 'I';
        boolean day = (roles & COUNTED) != 0 && text.is(next, DateWord.NUMBER);
        return quarter || day ? start : -1;
    }

    /** Where the word starts if it may be one of those, by the letters before this one; -1 if it is not. */
    private static int wordStart(Reading text, int i) {
        int before = text.at(i - 1) | 32;
        return switch (text.at(i)) {
            case 'á', 'Á' -> before == 'h' && (text.at(i - 2) | 32) == 't' ? i - 2 : -1;
            case 'à', 'À' -> before == 'g' && (text.at(i - 2) | 32) == 'n' ? i - 2 : -1;
            case 'ý', 'Ý' -> before == 'u' && (text.at(i - 2) | 32) == 'q' ? i - 2 : -1;
            case 'ù', 'Ù', 'ồ', 'Ồ' -> before == 'm' ? i - 1 : -1;
            default -> text.wordStart(i);
        };
    }
}
