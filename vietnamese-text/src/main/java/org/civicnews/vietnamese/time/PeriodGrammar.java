package org.civicnews.vietnamese.time;

import org.civicnews.vietnamese.scan.Reading;
import org.jspecify.annotations.Nullable;

/** Reads parts of a year that are counted in months or quarters: 6 tháng đầu năm 2017, nửa cuối năm 2016. Stateless. */
final class PeriodGrammar {
    private static final long COUNT = DateWord.HALF_OF.bit() | DateWord.NUMBER.bit();
    private static final int MONTHS = 12;
    private static final int MONTHS_OF_A_QUARTER = 3;

    private PeriodGrammar() {}

    /** The first and last month of the period that starts here, or null if none does. */
    static Draft @Nullable [] read(Reading text, int start) {
        int after;
        int months;
        if (!Reading.isDigit(text.at(start)) && (text.rolesAt(start) & COUNT) == 0) {
            return null;
        }
        if (text.is(start, DateWord.HALF_OF)) {
            after = text.after(start, DateWord.HALF_OF);
            months = MONTHS / 2;
        } else {
            boolean digits = Reading.isDigit(text.at(start));
            int end = digits ? text.digitsEnd(start) : text.wordEnd(start);
            int number = digits ? text.number(start, end) : (int) text.value(start, end);
            int unit = text.skipSpaces(end);
            boolean quarters = text.is(unit, DateWord.QUARTER);
            if (number < 1 || number >= MONTHS || (!quarters && !text.is(unit, DateWord.MONTH))) {
                return null;
            }
            months = quarters ? number * MONTHS_OF_A_QUARTER : number;
            after = text.skipSpaces(text.wordEnd(unit));
        }
        return months < MONTHS ? ofYear(text, start, after, months) : null;
    }

    private static Draft @Nullable [] ofYear(Reading text, int start, int part, int months) {
        int which = (int) text.value(part, text.wordEnd(part));
        int year = text.after(part, DateWord.PART);
        if (year < 0 || which == 2 || !text.is(year, DateWord.YEAR)) {
            return null;
        }
        Draft first = new Draft(start);
        Draft last = new Draft(start);
        first.month = which == 1 ? 1 : MONTHS - months + 1;
        last.month = which == 1 ? months : MONTHS;
        int end = text.wordEnd(year);
        int number = text.skipSpaces(end);
        if (text.isYearAt(number)) {
            first.year = text.number(number, number + 4);
            last.year = first.year;
            end = number + 4;
        }
        first.named = true;
        first.end = end;
        last.end = end;
        return new Draft[] {first, last};
    }
}
