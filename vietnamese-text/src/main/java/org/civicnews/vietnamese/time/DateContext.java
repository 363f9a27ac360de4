package org.civicnews.vietnamese.time;

import org.jspecify.annotations.Nullable;

/**
 * Tells by the words around it whether what looks like a date is one: fractions, rates, lunar days, numbers of documents
 * and things named after dates are not. Used for one text; not thread-safe.
 */
final class DateContext {
    private final Reading text;

    DateContext(Reading text) {
        this.text = text;
    }

    /** Whether a date, or a range in digits, stands as one. */
    boolean accepts(Draft first, @Nullable Draft last, boolean from) {
        int end = last == null ? first.end : last.end;
        if (isGluedBefore(first.start) || isLunar(first.start, end) || text.before(first.start, DateWord.NAMED)) {
            return false;
        }
        if (first.isDayOnly() && last == null) {
            return first.named && !isRate(first, end);
        }
        if (first.named) {
            return !(first.day > 0 && first.year == 0 && isMeasured(end)) && !isFraction(first, end);
        }
        return acceptsBare(first, last, from, end);
    }

    private boolean acceptsBare(Draft first, @Nullable Draft last, boolean from, int end) {
        if (first.day > 0 && first.month > 0 && first.year > 0) {
            return !isMeasured(end);
        }
        if (text.before(first.start, DateWord.DOCUMENT)) {
            return false;
        }
        if (first.month > 0 && first.year > 0) {
            return !isMeasured(end);
        }
        if (first.isYearOnly()) {
            return last != null && first.year >= 1900 && last.year > first.year && !isMeasured(end);
        }
        boolean slash = isSlash(first, end);
        boolean licensed = from || text.before(first.start, DateWord.LICENCE) || text.before(first.start, DateWord.TO);
        return slash && !isMeasured(end) && !isFraction(first, end) && (licensed || first.day > 12 && !isRound(first));
    }

    /** 24/7 is all the time. */
    private static boolean isRound(Draft first) {
        return first.day == 24 && first.month == 7;
    }

    private boolean isSlash(Draft first, int end) {
        for (int i = first.start; i < end; i++) {
            if (text.at(i) == '/') {
                return true;
            }
        }
        return false;
    }

    boolean acceptsRange(Draft first, Draft second, boolean from) {
        if (isGluedBefore(first.start)
                || isLunar(first.start, second.end)
                || text.before(first.start, DateWord.NAMED)) {
            return false;
        }
        if (first.isYearOnly() && second.isYearOnly()) {
            return first.year < second.year && first.year >= 1900 && !isMeasured(second.end);
        }
        return (first.named || second.named || from || first.year > 0 || second.year > 0) && !isMeasured(second.end);
    }

    boolean acceptsListed(Draft next) {
        return !isMeasured(next.end) && !isFraction(next, next.end) && !isLunar(next.start, next.end);
    }

    boolean acceptsTime(Draft time) {
        return !isGluedBefore(time.start) && (time.timeIsClear || text.before(time.start, DateWord.AT_TIME));
    }

    private boolean isGluedBefore(int start) {
        char c = text.at(start - 1);
        char before = text.at(start - 2);
        if (Reading.isDigit(c) || Reading.isLetter(c)) {
            return Reading.isDigit(c) || !Reading.isDigit(text.at(start));
        }
        boolean joins = c == '/' || c == '-' || c == '.' || c == ',' || c == ':' || c == '_' || c == '+' || c == '#';
        return joins && (Reading.isDigit(before) || Reading.isLetter(before) && c != '.' && c != ',') && c != '\0';
    }

    /** 10/3 âm lịch, mùng 2 Tết, 23 tháng Chạp, Giỗ Tổ 10/3. */
    private boolean isLunar(int start, int end) {
        int at = text.skipSpaces(end);
        if (text.at(at) == '(' || text.at(at) == ',') {
            at = text.skipSpaces(at + 1);
        }
        long roles = text.rolesAt(at);
        return ItemGrammar.has(roles, DateWord.LUNAR)
                || ItemGrammar.has(roles, DateWord.TET)
                || text.before(start, DateWord.FULL_MOON);
    }

    private boolean isMeasured(int end) {
        return text.is(text.skipSpaces(end), DateWord.MEASURE);
    }

    /** Mỗi ngày 2, ngày 2 lần, 3 ngày 2 đêm. */
    private boolean isRate(Draft first, int end) {
        int before = text.skipSpacesBack(first.start);
        return isMeasured(end)
                || text.before(first.start, DateWord.EACH)
                || text.before(first.start, DateWord.NUMBER)
                || Reading.isDigit(text.at(before - 1));
    }

    /** 1/3 số hộ. */
    private boolean isFraction(Draft first, int end) {
        return first.day > 0
                && first.year == 0
                && first.day < first.month
                && text.is(text.skipSpaces(end), DateWord.OF_WHOLE)
                && text.at(end - 2) == '/';
    }
}
