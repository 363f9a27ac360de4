package org.civicnews.vietnamese.law;

import java.time.YearMonth;
import org.civicnews.value.PartialDate;
import org.civicnews.value.PartialDateBuilder;
import org.civicnews.vietnamese.token.Tokens;
import org.civicnews.vietnamese.token.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads the few forms of a date that stand beside citations: {@code 03/02/2020}, {@code 3-2-2020}, {@code ngày 3 tháng 2
 * năm 2020}, {@code ngày 3/2}, {@code tháng 2/2020}, {@code năm 2020}. Used again; not thread-safe.
 */
final class LegalDateReader {
    private static final int FEBRUARY = 2;

    private final int day;
    private final int month;
    private final int year;
    private final int first;
    private final int firstToo;
    private final int[] partsOfDay;
    private final int[] shades;
    private final int[] beforeHour;
    private final int[] hours;
    private int end;
    private int start;
    private @Nullable PartialDate date;

    LegalDateReader(Words words) {
        day = words.get("ngày");
        month = words.get("tháng");
        year = words.get("năm");
        first = words.get("mồng");
        firstToo = words.get("mùng");
        partsOfDay = new int[] {
            words.get("sáng"),
            words.get("trưa"),
            words.get("chiều"),
            words.get("tối"),
            words.get("đêm"),
            words.get("hôm")
        };
        beforeHour = new int[] {words.get("lúc"), words.get("hồi")};
        hours = new int[] {words.get("h"), words.get("giờ")};
        shades = new int[] {
            words.get("muộn"), words.get("sớm"), words.get("tối"), words.get("nay"), words.get("qua"), words.get("ngày")
        };
    }

    /**
     * Reads the date at a token, with or without {@code ngày} before it.
     *
     * @param tokens the text
     * @param at the token
     * @return whether there is one; then {@link #date}, {@link #start} and {@link #end} tell it
     */
    boolean read(Tokens tokens, int at) {
        int from = tokens.word(at) == day ? at + 1 : afterPartOfDay(tokens, at);
        return read(tokens, from, from > at);
    }

    /** Tells whether the date of a day is told by a word before it: {@code ngày 3/2}, {@code sáng 3/2}, {@code hôm 3/2}. */
    boolean isTold(Tokens tokens, int at) {
        return tokens.word(at) == day || afterPartOfDay(tokens, at) > at;
    }

    /** Steps over the hour before a day: {@code lúc 7h ngày 23/10}, {@code hồi 14 giờ 30 ngày 3/2}. */
    int afterHour(Tokens tokens, int at) {
        int clock = isOneOf(beforeHour, tokens.word(at)) ? at + 1 : at;
        int next = clock == at ? at : afterClock(tokens, clock);
        return next == clock ? at : next;
    }

    /** Steps over the time of day before a day: {@code 0h ngày 1/7}, {@code 0 giờ 30 ngày 1/7}. */
    int afterClock(Tokens tokens, int at) {
        boolean hour = tokens.isNumber(at) && isOneOf(hours, tokens.word(at + 1));
        int next = tokens.isNumber(at + 2) ? at + 3 : at + 2;
        return hour && isTold(tokens, next) ? next : at;
    }

    /** Reads the month of a year in parentheses: {@code (11/2021)}. */
    boolean readEnclosedMonth(Tokens tokens, int at) {
        return tokens.isSign(at - 1, '(')
                && isJoint(tokens, at + 1)
                && tokens.year(at + 2) > 0
                && tokens.isSign(at + 3, ')')
                && tokens.value(at) >= 1
                && made(0, tokens.value(at), tokens.year(at + 2), at, at + 3);
    }

    /** Reads the date of day and month that stands in parentheses: {@code (12/6)}. */
    boolean readEnclosed(Tokens tokens, int at) {
        return tokens.isSign(at - 1, '(') && read(tokens, at, true) && tokens.isSign(end, ')');
    }

    private boolean read(Tokens tokens, int at, boolean introduced) {
        int from = at;
        boolean told = introduced;
        if (tokens.word(from) == first || tokens.word(from) == firstToo) {
            from++;
            told = true;
        }
        start = from;
        if (tokens.isNumber(from)) {
            return isJoint(tokens, from + 1) ? parted(tokens, from, told) : spelled(tokens, from);
        }
        return !told && readMonthOrYear(tokens, from);
    }

    /** Steps over {@code sáng}, {@code chiều muộn}, {@code hôm qua} before a number; answers the token itself if none is. */
    private int afterPartOfDay(Tokens tokens, int at) {
        if (!isOneOf(partsOfDay, tokens.word(at))) {
            return at;
        }
        int next = isOneOf(shades, tokens.word(at + 1)) ? at + 2 : at + 1;
        return tokens.isNumber(next) ? next : at;
    }

    private static boolean isOneOf(int[] words, int word) {
        for (int one : words) {
            if (word == one) {
                return true;
            }
        }
        return false;
    }

    private boolean readMonthOrYear(Tokens tokens, int from) {
        if (tokens.word(from) == month) {
            int value = tokens.value(from + 1);
            int next = from + 2;
            if (value < 1) {
                return false;
            }
            if (isJoint(tokens, next) || tokens.word(next) == year) {
                return tokens.year(next + 1) > 0 && made(0, value, tokens.year(next + 1), from, next + 2);
            }
            return made(0, value, 0, from, next);
        }
        return tokens.word(from) == year
                && tokens.year(from + 1) > 0
                && made(0, 0, tokens.year(from + 1), from, from + 2);
    }

    private boolean parted(Tokens tokens, int from, boolean told) {
        int dayValue = tokens.value(from);
        int monthValue = tokens.value(from + 2);
        char joint = tokens.sign(from + 1);
        if (!isJoint(tokens, from + 1) || monthValue < 1 || dayValue < 1) {
            return false;
        }
        boolean full = tokens.sign(from + 3) == joint && tokens.year(from + 4) > 0;
        if (full) {
            return made(dayValue, monthValue, tokens.year(from + 4), from, from + 5);
        }
        if (tokens.word(from + 3) == year && tokens.year(from + 4) > 0) {
            return made(dayValue, monthValue, tokens.year(from + 4), from, from + 5);
        }
        return told
                && !(isJoint(tokens, from + 3) && tokens.isNumber(from + 4) && tokens.isGlued(from + 4))
                && made(dayValue, monthValue, 0, from, from + 3);
    }

    private boolean spelled(Tokens tokens, int from) {
        if (tokens.word(from + 1) != month || tokens.value(from) < 1 || tokens.value(from + 2) < 1) {
            return false;
        }
        int monthValue = tokens.value(from + 2);
        boolean withYear = tokens.word(from + 3) == year && tokens.year(from + 4) > 0;
        if (withYear) {
            return made(tokens.value(from), monthValue, tokens.year(from + 4), from, from + 5);
        }
        if (isJoint(tokens, from + 3) && tokens.year(from + 4) > 0) {
            return made(tokens.value(from), monthValue, tokens.year(from + 4), from, from + 5);
        }
        return made(tokens.value(from), monthValue, 0, from, from + 3);
    }

    private static boolean isJoint(Tokens tokens, int token) {
        char sign = tokens.sign(token);
        return (sign == '/' || sign == '-' || sign == '.' || sign == '–') && tokens.isNumber(token + 1);
    }

    private boolean made(int dayValue, int monthValue, int yearValue, int from, int to) {
        boolean exists = (monthValue == 0 || (monthValue >= 1 && monthValue <= 12))
                && (dayValue == 0 || (dayValue >= 1 && dayValue <= longest(monthValue, yearValue)))
                && monthValue >= 0
                && dayValue >= 0;
        if (!exists || (monthValue == 0 && dayValue > 0)) {
            return false;
        }
        PartialDateBuilder built = PartialDate.builder();
        if (dayValue > 0) {
            built.day(dayValue);
        }
        if (monthValue > 0) {
            built.month(monthValue);
        }
        if (yearValue > 0) {
            built.year(yearValue);
        }
        date = built.build();
        start = from;
        end = to;
        return true;
    }

    private static int longest(int monthValue, int yearValue) {
        if (monthValue < 1 || monthValue > 12) {
            return 0;
        }
        if (yearValue == 0) {
            return monthValue == FEBRUARY ? 29 : YearMonth.of(2001, monthValue).lengthOfMonth();
        }
        return YearMonth.of(yearValue, monthValue).lengthOfMonth();
    }

    /** {@return the date that was read} */
    PartialDate date() {
        if (date == null) {
            throw new IllegalStateException("no date was read");
        }
        return date;
    }

    /** {@return the first token of the date proper, after {@code ngày}} */
    int start() {
        return start;
    }

    /** {@return the token after the date} */
    int end() {
        return end;
    }
}
