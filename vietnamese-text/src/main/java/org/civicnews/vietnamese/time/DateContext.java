package org.civicnews.vietnamese.time;

import org.civicnews.vietnamese.scan.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Tells by the words around it whether what looks like a date is one: fractions, rates, lunar days, numbers of documents
 * and things named after dates are not. Used for one text; not thread-safe.
 */
final class DateContext {
    private static final int MOST_WORDS_BACK = 7;
    private static final int ROUND_YEARS = 500;
    private static final int MONTHS = 12;
    private static final int MOST_NAMES = 3;
    private static final long TIME_WORDS = DateWord.DAY.bit()
            | DateWord.DAY_PART.bit()
            | DateWord.DAY_REFERENCE.bit()
            | DateWord.NEAR.bit()
            | DateWord.NOW.bit()
            | DateWord.TEN_DAYS.bit();

    private final Reading text;
    private final LunarContext lunar;

    DateContext(Reading text) {
        this.text = text;
        this.lunar = new LunarContext(text);
    }

    /** Whether a date, or a range in digits, stands as one. */
    boolean accepts(Draft first, @Nullable Draft last, boolean from) {
        int end = last == null ? first.end : last.end;
        if (isGluedBefore(first.start) || lunar.isLunar(first.start, end) || isNamedAfter(first)) {
            return false;
        }
        if (first.isDayOnly() && last == null) {
            return first.dayNamed && !isRate(first, end) && !isIdiom(first) && isDayOfMonth(first, end);
        }
        if (first.isMonthOnly() && last == null && first.inWords) {
            return isMonthInWords(first, end);
        }
        if (first.named) {
            return !(first.day > 0 && first.year == 0 && isMeasuredDay(first, end)) && !isFraction(first, end);
        }
        return acceptsBare(first, last, from, end);
    }

    private boolean acceptsBare(Draft first, @Nullable Draft last, boolean from, int end) {
        if (first.day > 0 && first.month > 0 && first.year > 0) {
            return !isMeasured(end);
        }
        if (text.before(first.start, DateWord.DOCUMENT) || text.before(first.start, DateWord.RATIO)) {
            return false;
        }
        if (first.month > 0 && first.year > 0) {
            return !isMeasured(end) && !isScale(first, last);
        }
        if (first.isYearOnly()) {
            return last != null
                    ? first.year >= 1900 && last.year > first.year && !isMeasured(end)
                    : first.year >= 1900 && first.year < 2100 && isYear(first, end);
        }
        if (text.before(first.start, DateWord.FEAST) && !text.is(text.skipSpaces(end), DateWord.DAY)) {
            return first.month > 0 && !isMeasured(end);
        }
        boolean moment = isAfterPhrase(first.start, DateWord.LICENCE);
        if (!moment && first.time == null && isDoubtful(first, end)) {
            return false;
        }
        boolean licensed = from
                || moment
                || first.time != null
                || text.before(first.start, DateWord.LICENCE)
                || text.before(first.start, DateWord.TO)
                || isNamedDay(first.start)
                || areDays(first, last);
        if (isMeasured(end) || isFraction(first, end)) {
            return false;
        }
        if (!isSlash(first, end)) {
            return first.day > 12 && first.month > 0 && (licensed || isAside(first, end));
        }
        return licensed || (first.day > 12 && !isRound(first)) || isHeadline(first, end) || isAside(first, end);
    }

    /** Ngày Nhà giáo Việt Nam 20-11: a day with a name, in capitals, that the date tells. */
    private boolean isNamedDay(int start) {
        int at = start;
        for (int i = 0; i < MOST_WORDS_BACK; i++) {
            int last = text.skipSpacesBack(at);
            int word = text.wordStart(last);
            if (i > 0 && text.has(word, last, DateWord.DAY)) {
                return Character.isUpperCase(text.at(text.skipSpaces(last)));
            }
            boolean dash = i > 0 && text.at(last - 1) == '-';
            if (word == last && !dash) {
                return false;
            }
            at = dash ? last - 1 : word;
        }
        return false;
    }

    /** Whether two words before a place say together what neither says alone: thời điểm 1/7. */
    private boolean isAfterPhrase(int start, DateWord role) {
        int end = text.skipSpacesBack(start);
        int second = text.wordStart(end);
        int first = text.wordStart(text.skipSpacesBack(second));
        return first < second && second < end && text.has(first, end, role);
    }

    /** The scale of a plan or map, 1/2000: no more than one month of it is met, and that in words. */
    private static boolean isScale(Draft first, @Nullable Draft last) {
        return last == null && first.month == 1 && first.year % ROUND_YEARS == 0;
    }

    /** Tin trong nước 9/7: … */
    private boolean isHeadline(Draft first, int end) {
        return text.at(end) == ':' && (first.day >= first.month || first.day > 4) && !isRound(first);
    }

    /** Trong ngày thi đầu tiên (6/6): a day in brackets, after words of time. */
    private boolean isAside(Draft first, int end) {
        if (text.at(end) != ')' || text.at(first.start - 1) != '(') {
            return false;
        }
        int at = first.start - 1;
        for (int i = 0; i < MOST_WORDS_BACK; i++) {
            int last = text.skipSpacesBack(at);
            int word = text.wordStart(last);
            if (word == last) {
                return false;
            }
            if ((text.roles(word, last) & TIME_WORDS) != 0) {
                return true;
            }
            at = word;
        }
        return false;
    }

    /** Từ 2016, đến 2020: a number alone is a year only in few places. */
    private boolean isYear(Draft first, int end) {
        long before = text.rolesBefore(first.start);
        if (ItemGrammar.has(before, DateWord.BORN) || ItemGrammar.has(before, DateWord.DECADE)) {
            return true;
        }
        int next = text.skipSpaces(end);
        char c = text.at(next);
        boolean goesOn = !Reading.isLetter(c) && !Reading.isDigit(c) && c != '%' && c != '-';
        boolean licensed =
                (before & (DateWord.FROM.bit() | DateWord.TO.bit() | DateWord.LICENCE.bit() | DateWord.DURING.bit()))
                        != 0;
        boolean odd =
                first.year % 100 != 0 && !isMeasured(end) && !text.is(next, DateWord.YEAR) && c != '-' && c != '%';
        return licensed && (goesOn || odd || text.is(next, DateWord.CLAUSE) || text.is(next, DateWord.TO));
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

    /** 12/10 - 30/10: two days of the year, and not two fractions or scores. */
    private static boolean areDays(Draft first, @Nullable Draft last) {
        return last != null
                && first.month > 0
                && last.day > 0
                && last.month > 0
                && Math.max(first.day, last.day) > MONTHS;
    }

    boolean acceptsRange(Draft first, Draft second, boolean from) {
        if (isGluedBefore(first.start) || lunar.isLunar(first.start, second.end) || isNamedAfter(first)) {
            return false;
        }
        if (first.isYearOnly() && second.isYearOnly()) {
            return first.year < second.year && first.year >= 1900 && !isMeasured(second.end);
        }
        return (first.named || second.named || from || first.year > 0 || second.year > 0) && !isMeasured(second.end);
    }

    /** Đường 30/4, trường 19/5, Cách mạng tháng Tám. */
    private boolean isNamedAfter(Draft first) {
        if (first.year > 0) {
            return false;
        }
        int end = text.skipSpacesBack(first.start);
        int start = text.wordStart(end);
        long roles = text.roles(start, end);
        if (Reading.isDigit(text.at(first.start))) {
            return isNamed(start, end) || isNamedBeforeCapitals(start, end);
        }
        int digits = digitsStart(end);
        if (first.isMonthOnly() && digits < end) {
            int name = text.skipSpacesBack(digits);
            return isNamed(text.wordStart(name), name);
        }
        return ItemGrammar.has(roles, DateWord.NAMED_MONTH) && text.is(first.start, DateWord.MONTH);
    }

    /** Trường THCS 19/5, Công ty In 15/5: the thing named after a date stands before words in capitals. */
    private boolean isNamedBeforeCapitals(int start, int end) {
        int word = start;
        int last = end;
        for (int i = 0; i < MOST_NAMES && word < last && Character.isUpperCase(text.at(word)); i++) {
            last = text.skipSpacesBack(word);
            word = text.wordStart(last);
            if (isNamed(word, last)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word, alone or with the one before it (công viên), tells what is named after a date. */
    private boolean isNamed(int start, int end) {
        int before = text.wordStart(text.skipSpacesBack(start));
        return text.has(before, end, DateWord.NAMED)
                || (text.has(start, end, DateWord.NAMED) && !text.before(start, DateWord.COMPOUND));
    }

    private int digitsStart(int end) {
        int start = end;
        while (end - start <= 2 && Reading.isDigit(text.at(start - 1))) {
            start--;
        }
        return start;
    }

    boolean acceptsListed(Draft next) {
        return !isMeasured(next.end) && !isFraction(next, next.end) && !lunar.isLunar(next.start, next.end);
    }

    boolean acceptsTime(Draft time) {
        if (isGluedBefore(time.start)
                || text.is(text.skipSpaces(time.end), DateWord.SECONDS)
                || (text.at(text.digitsEnd(time.start)) == ':' && isRatio(time.start))) {
            return false;
        }
        if (isSameDay(time.end) || isDaily(time.end)) {
            return true;
        }
        long before = text.rolesBefore(time.start);
        boolean at = (before & (DateWord.AT_TIME.bit() | DateWord.ABOUT.bit())) != 0;
        if (time.spelledOut && time.dayPart == null) {
            return at || text.is(text.skipSpaces(time.end), DateWord.SAME_DAY);
        }
        return (time.timeIsClear && !ItemGrammar.has(before, DateWord.DURING))
                || ItemGrammar.has(before, DateWord.AT_TIME);
    }

    /** Đến 9h cùng ngày: an hour alone is a time of day if a day is meant. */
    private boolean isSameDay(int end) {
        int day = text.after(text.skipSpaces(end), DateWord.SAME_DAY);
        return day >= 0 && text.is(day, DateWord.DAY);
    }

    /** 20h hằng ngày. */
    private boolean isDaily(int end) {
        int day = text.after(text.skipSpaces(end), DateWord.EVERY);
        return day >= 0 && text.is(day, DateWord.DAY);
    }

    /** Tỷ số 25:17, tỷ lệ chọi 1:12, set sau 21:15. */
    private boolean isRatio(int start) {
        int word = text.wordStart(text.skipSpacesBack(start));
        return text.before(start, DateWord.RATIO) || text.before(word, DateWord.RATIO);
    }

    private boolean isGluedBefore(int start) {
        char c = text.at(start - 1);
        char before = text.at(start - 2);
        if (!Reading.isDigit(text.at(start))) {
            return Reading.isDigit(c) || Reading.isLetter(c);
        }
        if (Reading.isDigit(c) || Character.isUpperCase(c)) {
            return true; // QK9 - Ngày 7-3
        }
        boolean joins = c == '/' || c == '-' || c == '.' || c == ',' || c == ':' || c == '_' || c == '+' || c == '#';
        return joins && (Reading.isDigit(before) || (Reading.isLetter(before) && c != '.' && c != ','));
    }

    /** Ngày 2-3 viên, ngày 1/2 viên. */
    private boolean isMeasuredDay(Draft first, int end) {
        return isMeasured(end) && (!isSlash(first, end) || (first.day < first.month && first.month <= 5));
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

    /** Tháng Năm is a month, tháng năm may be time that passes; mỗi tháng một lần is a rate. */
    private boolean isMonthInWords(Draft first, int end) {
        char initial =
                text.at(text.after(first.start, DateWord.MONTH) < 0 ? end : text.after(first.start, DateWord.MONTH));
        boolean rate =
                isMeasured(end) || text.before(first.start, DateWord.EACH) || text.before(first.start, DateWord.NUMBER);
        return !rate && (Character.isUpperCase(initial) || first.month != 5 && first.month > 1 || first.part != null);
    }

    /** The first day of a tournament is no first of a month: Wimbledon ngày 1. */
    private boolean isDayOfMonth(Draft first, int end) {
        if (!text.is(first.start, DateWord.DAY) || first.dayPart != null || first.time != null) {
            return true;
        }
        long before = text.rolesBefore(first.start);
        int next = text.skipSpaces(end);
        char c = text.at(next);
        return (before & (DateWord.LICENCE.bit() | DateWord.FROM.bit() | DateWord.TO.bit())) != 0
                || text.is(next, DateWord.CLAUSE)
                || text.is(next, DateWord.MONTH)
                || text.is(next, DateWord.EACH)
                || ((c == ',' || c == '.' || c == ';' || c == ')') && !Reading.isLetter(before(first.start)));
    }

    private char before(int start) {
        return text.at(text.skipSpacesBack(start) - 1);
    }

    /** A small fraction with từ, đến, sau before it, and a thing after it that it may be taken of. */
    private boolean isDoubtful(Draft first, int end) {
        if (first.day >= first.month || first.day > 5 || first.month > 10 || first.year > 0) {
            return false;
        }
        int next = text.skipSpaces(end);
        return Reading.isLetter(text.at(next)) && !text.is(next, DateWord.CLAUSE) && !text.is(next, DateWord.TO);
    }

    /** Ngày một means day by day. */
    private boolean isIdiom(Draft first) {
        return first.inWords && text.is(first.start, DateWord.DAY);
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
