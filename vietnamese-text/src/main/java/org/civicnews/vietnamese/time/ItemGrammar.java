package org.civicnews.vietnamese.time;

import org.civicnews.value.DatePart;
import org.civicnews.value.DayPart;
import org.civicnews.vietnamese.scan.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Reads one date, or a range whose ends share their month or year (8 - 13/3), that starts at a given place. Used for
 * one text; not thread-safe.
 */
final class ItemGrammar {
    private static final int MOST_LEADING = 6;
    private static final int TWO_DIGIT_YEARS_TURN = 50;

    /** What a bare number means. */
    enum Unit {
        NONE,
        DAY,
        MONTH,
        YEAR
    }

    private static final long AFTER_DAY = DateWord.DAY_REFERENCE.bit() | DateWord.WEEKDAY.bit() | DateWord.SUNDAY.bit();

    private final Reading text;

    /** The end of a range inside the item, as in 8 - 13/3. */
    @Nullable
    Draft last;

    ItemGrammar(Reading text) {
        this.text = text;
    }

    /**
     * Reads an item.
     *
     * @param unit what a bare number means here
     * @return the date, or null if none starts here
     */
    @Nullable
    Draft read(int start, Unit unit) {
        last = null;
        Draft draft = new Draft(start);
        int at = start;
        boolean bracket = false;
        Unit meaning = unit;
        for (int i = 0; i < MOST_LEADING; i++) {
            int next = leading(at, draft);
            if (next < 0) {
                break;
            }
            meaning = draft.named ? Unit.DAY : meaning;
            at = text.skipSpaces(next);
            char c = text.at(at);
            if (c == ',' || (c == '(' && !bracket) || ((c == '-' || c == '|') && isDateAfterTime(at, draft))) {
                bracket |= c == '(';
                at = text.skipSpaces(at + 1);
            }
        }
        if (!core(at, draft, meaning) || (draft.time != null && draft.day == 0)) {
            last = null;
            return draft.time != null ? draft.timeOnly() : null;
        }
        if (bracket && text.at(draft.end) == ')') {
            draft.end++;
        }
        trailingTime(draft);
        return draft.exists() && (last == null || last.exists()) ? draft : null;
    }

    /** Whether a dash or bar parts a time from its date (21:00 - 29/5) and not from a second time. */
    private boolean isDateAfterTime(int dash, Draft draft) {
        int next = text.skipSpaces(dash + 1);
        return draft.time != null
                && Reading.isDigit(text.at(next))
                && ClockGrammar.read(text, next, new Draft(next)) < 0;
    }

    /** Reads a time, a part of the day, a weekday or hôm before a date; the place after it, or -1. */
    private int leading(int at, Draft draft) {
        if (Reading.isDigit(text.at(at))) {
            int after = draft.time == null ? ClockGrammar.read(text, at, draft) : -1;
            if (after > 0 && draft.dayPart != null) {
                after = reference(after);
                draft.timeEnd = after;
            }
            return after;
        }
        int end = text.wordEnd(at);
        long roles = text.roles(at, end);
        if (has(roles, DateWord.DAY)) {
            int after = dayReference(end);
            draft.named |= after > 0;
            return after;
        }
        if (has(roles, DateWord.DAWN) && ClockGrammar.dayPart(text, text.skipSpaces(end)) != null) {
            return end;
        }
        DayPart part = ClockGrammar.dayPart(text, at);
        if (part != null) {
            draft.dayPart = part;
            draft.named = true;
            return reference(end);
        }
        if (has(roles, DateWord.DAY_REFERENCE)) {
            draft.named = true;
            return reference(end);
        }
        if (has(roles, DateWord.WEEKDAY)) {
            int day = text.skipSpaces(end);
            int after = Math.max(text.digitsEnd(day), text.wordEnd(day));
            int number = Reading.isDigit(text.at(day)) ? text.number(day, after) : (int) text.value(day, after);
            draft.named |= number >= 2 && number <= 7;
            return number >= 2 && number <= 7 ? reference(after) : -1;
        }
        if (has(roles, DateWord.SUNDAY) && text.is(text.skipSpaces(end), DateWord.SUNDAY_END)) {
            draft.named = true;
            return reference(text.wordEnd(text.skipSpaces(end)));
        }
        return -1;
    }

    /** Reads ngày mai, or ngày before hôm nay and before thứ ba, 28/10; -1 if a date follows ngày. */
    private int dayReference(int end) {
        int after = reference(end);
        return after > end ? after : (text.rolesAt(text.skipSpaces(end)) & AFTER_DAY) != 0 ? end : -1;
    }

    /** Skips sớm, nay, qua, mai after a part of the day. */
    private int reference(int end) {
        int after = end;
        for (int i = 0; i < 2; i++) {
            int word = text.skipSpaces(after);
            long roles = text.rolesAt(word);
            if (!has(roles, DateWord.NOW) && !has(roles, DateWord.NEAR)) {
                break;
            }
            after = text.wordEnd(word);
        }
        return after;
    }

    static boolean has(long roles, DateWord role) {
        return (roles & role.bit()) != 0;
    }

    private boolean core(int at, Draft draft, Unit unit) {
        int end = text.wordEnd(at);
        if (end == at) {
            return Reading.isDigit(text.at(at)) && digits(at, draft, unit);
        }
        long roles = text.roles(at, end);
        int next = text.skipSpaces(end);
        if (has(roles, DateWord.DAY) || has(roles, DateWord.FIRST_TEN)) {
            draft.named = true;
            draft.dayNamed = true;
            int firstTen = text.after(next, DateWord.FIRST_TEN);
            return number(firstTen < 0 ? next : firstTen, draft, Unit.DAY);
        }
        if (has(roles, DateWord.MONTH)) {
            draft.named = true;
            return number(next, draft, Unit.MONTH);
        }
        if (has(roles, DateWord.QUARTER)) {
            return quarter(next, draft);
        }
        if (has(roles, DateWord.YEAR) && Reading.isDigit(text.at(next))) {
            draft.named = true;
            return digits(next, draft, Unit.YEAR);
        }
        return part(at, roles, next, draft);
    }

    /** Reads đầu năm 2024, cuối tháng 5/2023, thượng tuần tháng 8, đầu 2018. */
    private boolean part(int at, long roles, int next, Draft draft) {
        if (draft.part != null) {
            return false;
        }
        int value = (int) text.value(at, text.wordEnd(at));
        int after = next;
        if (has(roles, DateWord.TEN_DAY_PART)) {
            after = text.after(next, DateWord.TEN_DAYS);
        } else if (!has(roles, DateWord.PART)) {
            return false;
        }
        if (after < 0) {
            return false;
        }
        draft.part = value == 1 ? DatePart.EARLY : value == 2 ? DatePart.MID : DatePart.LATE;
        if (Reading.isDigit(text.at(after))) {
            draft.named = true;
            return digits(after, draft, Unit.YEAR) && draft.day == 0;
        }
        long unit = text.rolesAt(after);
        boolean period = has(unit, DateWord.MONTH) || has(unit, DateWord.YEAR) || has(unit, DateWord.QUARTER);
        return period && core(after, draft, Unit.NONE) && draft.day == 0;
    }

    /** Reads one more quarter of a list: the III/2017 of quý II và III/2017. */
    @Nullable
    Draft readQuarter(int start) {
        last = null;
        Draft draft = new Draft(start);
        int named = text.after(start, DateWord.QUARTER);
        return quarter(named < 0 ? start : named, draft) ? draft : null;
    }

    private boolean quarter(int at, Draft draft) {
        int end = text.digitsEnd(at);
        int number = text.number(at, end);
        if (end == at) {
            end = text.wordEnd(at);
            number = roman(at, end);
        }
        if (number < 1 || number > 4) {
            return false;
        }
        draft.quarter = number;
        draft.named = true;
        draft.end = end;
        char c = text.at(end);
        if ((c == '/' || c == '-') && text.isYearAt(end + 1)) {
            draft.year = text.number(end + 1, end + 5);
            draft.end = end + 5;
            return true;
        }
        return year(draft);
    }

    private int roman(int start, int end) {
        String word = text.text.substring(start, end);
        return switch (word) {
            case "I" -> 1;
            case "II" -> 2;
            case "III" -> 3;
            case "IV" -> 4;
            default -> 0;
        };
    }

    /** Reads what follows ngày or tháng: digits, or a number in words. */
    private boolean number(int at, Draft draft, Unit unit) {
        if (Reading.isDigit(text.at(at))) {
            return digits(at, draft, unit);
        }
        int value = 0;
        int end = at;
        for (int word = at, i = 0; i < 3; i++) {
            int after = text.wordEnd(word);
            int next = (int) text.value(word, after);
            boolean year = text.is(word, DateWord.YEAR) && text.isYearAt(text.skipSpaces(after));
            if (year || !text.is(word, DateWord.NUMBER) || (i > 0 && value % 10 != 0 && next != 10)) {
                break;
            }
            value = next == 10 && value > 0 ? value * 10 : value + next;
            end = after;
            word = text.skipSpaces(after);
        }
        if (value == 0) {
            return false;
        }
        draft.inWords = true;
        draft.end = end;
        if (unit == Unit.MONTH) {
            draft.month = value;
            return year(draft);
        }
        draft.day = value;
        return month(draft);
    }

    /** Reads tháng m after a day that was told alone, and its year. */
    private boolean month(Draft draft) {
        int word = afterComma(draft.end);
        int at = text.after(word, DateWord.MONTH);
        if (at < 0) {
            return true;
        }
        if (has(text.rolesAt(at), DateWord.LUNAR_MONTH)) {
            return false;
        }
        Draft of = new Draft(at);
        if (!number(at, of, Unit.MONTH)) {
            return true;
        }
        draft.month = of.month;
        draft.year = of.year;
        draft.end = of.end;
        return last == null;
    }

    private int afterComma(int end) {
        int at = text.skipSpaces(end);
        return text.at(at) == ',' ? text.skipSpaces(at + 1) : at;
    }

    /** Reads năm y after a day or month, if it is there. */
    private boolean year(Draft draft) {
        int at = text.after(afterComma(draft.end), DateWord.YEAR);
        if (at >= 0 && text.isYearAt(at)) {
            draft.year = text.number(at, at + 4);
            draft.end = at + 4;
        }
        return true;
    }

    /** Reads digits with their separators. */
    private boolean digits(int at, Draft draft, Unit unit) {
        Chain chain = Chain.read(text, at);
        if (chain.glued && !(chain.size >= 3 && chain.isYear(2) && !chain.has(Chain.RANGE))) {
            return false;
        }
        if (new ChainMeaning(chain, unit, text).fill(draft)) {
            last = draftLast(draft);
            return finish(draft, unit);
        }
        return false;
    }

    private @Nullable Draft draftLast(Draft draft) {
        Draft end = draft.rangeEnd;
        draft.rangeEnd = null;
        return end;
    }

    /** Adds the month and year in words that may follow the digits. */
    private boolean finish(Draft draft, Unit unit) {
        Draft open = last == null ? draft : last;
        if (open.isDayOnly()) {
            int end = open.end;
            Draft kept = last;
            last = null;
            boolean read = month(open);
            last = kept;
            if (kept != null && open.end > end) {
                draft.month = draft.month == 0 ? open.month : draft.month;
                draft.year = open.year;
            }
            draft.end = Math.max(draft.end, open.end);
            return read;
        }
        if (open.year == 0 && open.month > 0) {
            year(open);
            if (last != null && draft.year == 0 && draft.month <= open.month) {
                draft.year = open.year;
            }
            draft.end = Math.max(draft.end, open.end);
        }
        return unit != Unit.YEAR || open.year > 0;
    }

    static int fullYear(int number, int digits) {
        if (digits == 2) {
            return number < TWO_DIGIT_YEARS_TURN ? 2000 + number : 1900 + number;
        }
        return number;
    }

    /** Reads the time that pages print after their date: 05/06/2017 10:30, 5/6/2017, 10:30 (GMT+7). */
    private boolean stampedTime(Draft draft) {
        int at = text.skipSpaces(draft.end);
        char c = text.at(at);
        if (c == ',' || c == '-' || c == '|') {
            at = text.skipSpaces(at + 1);
        }
        int digits = text.digitsEnd(at);
        Draft clock = new Draft(at);
        if (at == draft.end || digits == at || text.at(digits) != ':') {
            return false;
        }
        int end = ClockGrammar.read(text, at, clock);
        if (end < 0 || text.at(end) == ':') {
            return false;
        }
        draft.time = clock.time;
        draft.dayPart = draft.dayPart == null ? clock.dayPart : draft.dayPart;
        draft.end = ClockGrammar.offset(text, end, draft);
        return true;
    }

    /** Whether a day follows, which the time before it belongs to: lúc 14h30 ngày 2/9. */
    private boolean isDayAt(int at) {
        int named = text.after(at, DateWord.DAY);
        int digits = named < 0 ? at : named;
        int end = text.digitsEnd(digits);
        boolean slash = text.at(end) == '/' && Reading.isDigit(text.at(end + 1));
        return end > digits && (named >= 0 || slash);
    }

    /** Reads lúc 7h30 after a date. */
    private void trailingTime(Draft draft) {
        if (draft.time != null || draft.day == 0 || last != null) {
            return;
        }
        if (draft.year > 0 && stampedTime(draft)) {
            return;
        }
        int at = text.after(afterComma(draft.end), DateWord.AT_TIME);
        if (at < 0) {
            return;
        }
        Draft clock = new Draft(at);
        int end = ClockGrammar.read(text, at, clock);
        if (end > 0 && !isDayAt(text.skipSpaces(end))) {
            draft.time = clock.time;
            draft.dayPart = draft.dayPart == null ? clock.dayPart : draft.dayPart;
            draft.end = end;
        }
    }
}
