package org.civicnews.vietnamese.time;

import org.civicnews.vietnamese.scan.Reading;
import org.civicnews.vietnamese.time.ItemGrammar.Unit;

/** Tells what joined numbers mean: day and month, month and year, a range. Used once. */
final class ChainMeaning {
    private final Chain chain;
    private final Unit unit;
    private final Reading text;

    ChainMeaning(Chain chain, Unit unit, Reading text) {
        this.chain = chain;
        this.unit = unit;
        this.text = text;
    }

    /** Puts the meaning into a draft, and the end of a range into its {@code rangeEnd}; false if there is none. */
    boolean fill(Draft draft) {
        int split = split();
        if (split < 0) {
            return false;
        }
        if (split == 0) {
            return group(0, chain.size, draft);
        }
        if (range(split, draft)) {
            return true;
        }
        boolean spaced = chain.separator[split - 1] == Chain.RANGE;
        return spaced && group(0, split, clear(draft)) && (chain.cut(split) != null);
    }

    private static Draft clear(Draft draft) {
        draft.day = 0;
        draft.month = 0;
        draft.year = 0;
        draft.rangeEnd = null;
        return draft;
    }

    /** The piece at which a second date starts; 0 if there is one date; -1 if the shape is no date's. */
    private int split() {
        boolean dashDivides = chain.has('/') || chain.has('.') || isDashRange();
        int split = 0;
        for (int i = 0; i + 1 < chain.size; i++) {
            char c = chain.separator[i];
            boolean years = c == '/' && chain.isYear(i) && (chain.isYear(i + 1) || isNextYear(i));
            if (c == Chain.RANGE || years || (c == '-' && dashDivides)) {
                if (split > 0) {
                    return c == Chain.RANGE ? split : -1;
                }
                split = i + 1;
            }
        }
        return split;
    }

    /** 2016/17. */
    private boolean isNextYear(int piece) {
        return chain.digits[piece + 1] == 2 && (chain.number[piece] + 1) % 100 == chain.number[piece + 1];
    }

    /** Whether plain dashes part two things of one kind: 2010-2015, tháng 3-5, ngày 8-13 tháng 3. */
    private boolean isDashRange() {
        if (chain.size != 2) {
            return false;
        }
        if (chain.isYear(0) || unit == Unit.YEAR) {
            return true;
        }
        if (unit == Unit.MONTH) {
            return !chain.isYear(1);
        }
        return unit == Unit.DAY
                && chain.number[0] < chain.number[1]
                && (chain.number[1] > 12 || text.is(text.skipSpaces(chain.end()), DateWord.MONTH));
    }

    private boolean range(int split, Draft draft) {
        int second = end(split) - split;
        if (split == 1 && second == 2 && unit != Unit.MONTH && chain.isYear(split + 1) && isTightDash(split)) {
            return dayMonthYear(draft);
        }
        if (isSpacedDayAndMonth(split)) {
            return two(0, draft);
        }
        Draft last = new Draft(draft.start);
        if (split == 1 && chain.isYear(0) && isNextYear(0)) {
            last.year = chain.number[0] + 1;
            last.end = chain.end(1);
            draft.year = chain.number[0];
            draft.end = last.end;
            draft.rangeEnd = last;
            return true;
        }
        if (!group(split, end(split), last)) {
            return false;
        }
        if (split == 1 && chain.digits[0] <= 2 && last.isYearOnly()) {
            return false;
        }
        if (split == 1 && chain.digits[0] <= 2) {
            return shared(chain.number[0], draft, last);
        }
        if (!group(0, split, draft) || !agree(draft, last)) {
            return false;
        }
        if (draft.year == 0 && last.year > 0 && !isAfter(draft, last)) {
            draft.year = last.year;
        }
        draft.rangeEnd = last;
        last.start = draft.start;
        draft.end = chain.end(end(split) - 1);
        last.end = draft.end;
        return isForward(draft, last);
    }

    /** 5-10/2017 with ngày: a day, a month and a year. */
    private boolean dayMonthYear(Draft draft) {
        draft.day = chain.number[0];
        draft.month = chain.number[1];
        draft.year = chain.number[2];
        draft.end = chain.end(2);
        return draft.exists();
    }

    /** Sáng 22 - 6: a day and its month, for a range of days would tell the month. */
    private boolean isSpacedDayAndMonth(int split) {
        return chain.size == 2
                && split == 1
                && unit == Unit.DAY
                && chain.digits[1] <= 2
                && chain.number[1] <= 12
                && !text.is(text.skipSpaces(chain.end()), DateWord.MONTH);
    }

    private boolean isTightDash(int split) {
        return chain.separator[split - 1] == '-' && chain.separator[split] == '/' && unit == Unit.DAY;
    }

    private int end(int split) {
        for (int i = split; i + 1 < chain.size; i++) {
            if (chain.separator[i] == Chain.RANGE) {
                return i + 1;
            }
        }
        return chain.size;
    }

    /** The first end of a range has only a number, and takes the rest from the second. */
    private boolean shared(int number, Draft draft, Draft last) {
        if (last.day > 0) {
            draft.day = number;
            draft.month = number < last.day ? last.month : 0;
            draft.year = number < last.day ? last.year : 0;
        } else if (last.month > 0) {
            draft.month = number;
            draft.year = number < last.month ? last.year : 0;
        } else {
            return false;
        }
        draft.rangeEnd = last;
        draft.end = last.end;
        return number != (last.day > 0 ? last.day : last.month) && number > 0;
    }

    private static boolean agree(Draft first, Draft last) {
        return first.day > 0 == last.day > 0 && (first.month > 0 || first.year > 0);
    }

    private static boolean isAfter(Draft first, Draft last) {
        return first.month > last.month || first.month == last.month && first.day >= last.day;
    }

    private static boolean isForward(Draft first, Draft last) {
        if (first.year == 0 || last.year == 0) {
            return true;
        }
        return first.year < last.year || first.year == last.year && first.month > 0 && !isAfter(first, last);
    }

    /** Reads the pieces of one date. */
    private boolean group(int from, int to, Draft draft) {
        draft.end = chain.end(to - 1);
        int first = chain.number[from];
        if (first < 0) {
            return false;
        }
        return switch (to - from) {
            case 1 -> one(from, draft);
            case 2 -> two(from, draft);
            case 3 -> three(from, draft);
            default -> false;
        };
    }

    private boolean one(int piece, Draft draft) {
        int number = chain.number[piece];
        if (chain.isYear(piece)) {
            draft.year = number;
            return unit == Unit.YEAR || chain.size > 1 || unit == Unit.NONE;
        }
        if (unit == Unit.YEAR && chain.digits[piece] == 3 && chain.size == 1) {
            draft.year = number;
            return number >= 100 && isPlainYear();
        }
        if (chain.digits[piece] > 2 || number == 0) {
            return false;
        }
        if (unit == Unit.MONTH) {
            draft.month = number;
            return number <= 12;
        }
        draft.day = number;
        return number <= 31 && unit != Unit.YEAR;
    }

    /** Năm 938, not năm 200 trước Công nguyên. */
    private boolean isPlainYear() {
        int next = text.skipSpaces(chain.end());
        return !Reading.isLetter(text.at(next)) || text.is(next, DateWord.CLAUSE);
    }

    private boolean two(int piece, Draft draft) {
        draft.end = chain.end(piece + 1);
        int first = chain.number[piece];
        int second = chain.number[piece + 1];
        if (first == 0 || chain.digits[piece] > 2) {
            return false;
        }
        if (chain.isYear(piece + 1)) {
            draft.month = first;
            draft.year = second;
            return first <= 12;
        }
        if (unit == Unit.MONTH && chain.digits[piece + 1] == 2 && second > 12 && first <= 12) {
            draft.month = first;
            draft.year = ItemGrammar.fullYear(second, 2);
            return true;
        }
        draft.day = first;
        draft.month = second;
        return chain.digits[piece + 1] <= 2 && second > 0 && unit != Unit.MONTH && draft.exists();
    }

    private boolean three(int piece, Draft draft) {
        int year = piece;
        int day = piece + 2;
        if (!chain.isYear(piece) || chain.separator[piece] != '-') {
            year = piece + 2;
            day = piece;
        }
        boolean whole = chain.isYear(year);
        if (!whole
                && (chain.digits[year] != 2
                        || chain.separator[piece] != chain.separator[piece + 1]
                        || unit != Unit.DAY)) {
            return false;
        }
        draft.day = chain.number[day];
        draft.month = chain.number[piece + 1];
        draft.year = ItemGrammar.fullYear(chain.number[year], chain.digits[year]);
        return draft.day > 0
                && draft.month > 0
                && chain.digits[day] <= 2
                && chain.digits[piece + 1] <= 2
                && draft.exists();
    }
}
