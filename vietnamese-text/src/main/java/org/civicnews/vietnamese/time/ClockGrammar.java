package org.civicnews.vietnamese.time;

import java.time.LocalTime;
import java.time.ZoneOffset;
import org.civicnews.value.DayPart;
import org.civicnews.vietnamese.scan.Reading;
import org.jspecify.annotations.Nullable;

/** Reads times of day: 7h30, 10g45, 19:30, 8 giờ tối, 11 giờ kém 15. Stateless. */
final class ClockGrammar {
    private static final int HALF_HOUR = 30;

    private ClockGrammar() {}

    /**
     * Reads a time into a draft.
     *
     * @return the place after it, or -1 if none starts here
     */
    static int read(Reading text, int start, Draft draft) {
        int end = text.digitsEnd(start);
        int hour = text.number(start, end);
        if (end == start || end - start > 2 || hour > 24) {
            return -1;
        }
        if (text.at(end) == ':') {
            return digital(text, end + 1, hour, draft);
        }
        int marker = text.skipSpaces(end);
        int after = text.wordEnd(marker);
        if (!text.is(marker, DateWord.HOUR) || marker > end && after - marker == 1) {
            return -1;
        }
        return minutes(text, after, hour, draft);
    }

    private static int digital(Reading text, int start, int hour, Draft draft) {
        int end = text.digitsEnd(start);
        int minute = text.number(start, end);
        if (end - start != 2 || minute > 59) {
            return -1;
        }
        if (text.at(end) == ':' && text.digitsEnd(end + 1) == end + 3) {
            end += 3;
        }
        // A lap of 1:15.820 has fractions of a second, a time of day has not.
        if (text.at(end) == '.' && Reading.isDigit(text.at(end + 1))) {
            return -1;
        }
        draft.timeIsClear = true;
        return set(text, end, hour, minute, draft);
    }

    private static int minutes(Reading text, int after, int hour, Draft draft) {
        int next = text.skipSpaces(after);
        int end = text.digitsEnd(next);
        int minute = text.number(next, end);
        if (minute >= 0 && minute < 60 && end - next <= 2 && isMinute(text, next, end, after)) {
            draft.timeIsClear = true;
            draft.spelledOut = text.is(text.skipSpaces(end), DateWord.MINUTE) && next > after;
            return set(text, afterMinuteMark(text, end), hour, minute, draft);
        }
        if (minute >= 0 && next == after && text.at(end) != '/' && text.at(end) != '-') {
            return -1;
        }
        int half = text.after(next, DateWord.HALF);
        if (half >= 0) {
            draft.timeIsClear = true;
            return set(text, text.wordEnd(next), hour, HALF_HOUR, draft);
        }
        int less = text.after(next, DateWord.LESS);
        if (less >= 0 && hour > 0) {
            end = text.digitsEnd(less);
            int lacking = text.number(less, end);
            if (lacking > 0 && lacking < 60) {
                draft.timeIsClear = true;
                return set(text, afterMinuteMark(text, end), hour - 1, 60 - lacking, draft);
            }
        }
        return set(text, after, hour, 0, draft);
    }

    /** Minutes are two digits, or are called minutes; what follows must not make them a date. */
    private static boolean isMinute(Reading text, int start, int end, int afterHour) {
        if (text.is(text.skipSpaces(end), DateWord.MINUTE)) {
            return true;
        }
        char c = text.at(end);
        boolean joined = (c == '/' || c == '-' || c == '.') && Reading.isDigit(text.at(end + 1));
        boolean tight = start == afterHour;
        return end - start == 2 && (tight ? c != '/' || !joined : !joined && !Reading.isLetter(c));
    }

    private static int afterMinuteMark(Reading text, int end) {
        char c = text.at(end);
        if (c == '\'' || c == '\u2019' || c == '\u2032') {
            return end + 1;
        }
        if ((c == 'p' || c == 'm') && !Reading.isLetter(text.at(end + 1))) {
            return end + 1;
        }
        int word = text.skipSpaces(end);
        return text.is(word, DateWord.MINUTE) ? text.wordEnd(word) : end;
    }

    /** Reads (GMT+7) after a time; the place after it, or the place itself. */
    static int offset(Reading text, int end, Draft draft) {
        int at = text.skipSpaces(end);
        boolean bracket = text.at(at) == '(';
        at = bracket ? at + 1 : at;
        int sign = text.wordEnd(at);
        boolean named = text.is(at, DateWord.OFFSET);
        char c = text.at(sign);
        int digits = text.digitsEnd(sign + 1);
        int hours = text.number(sign + 1, digits);
        if (!named || (c != '+' && c != '-') || hours < 0 || hours > 14 || digits - sign > 3) {
            return end;
        }
        if (bracket && text.at(digits) != ')') {
            return end;
        }
        draft.offset = ZoneOffset.ofHours(c == '+' ? hours : -hours);
        return bracket ? digits + 1 : digits;
    }

    private static int set(Reading text, int end, int hour, int minute, Draft draft) {
        int word = text.skipSpaces(end);
        DayPart part = dayPart(text, word);
        int after = part == null ? end : text.wordEnd(word);
        int exact = hour;
        if (part != null) {
            draft.dayPart = part;
            draft.named = true;
            draft.timeIsClear = true;
            exact = onTheClock(hour, part);
        }
        draft.time = exact < 24 ? LocalTime.of(exact, minute) : null;
        draft.end = after;
        draft.timeEnd = after;
        return exact == 24 && minute > 0 ? -1 : after;
    }

    /** Three in the afternoon is 15, twelve at night is 0. */
    private static int onTheClock(int hour, DayPart part) {
        if (part.equals(DayPart.MORNING)) {
            return hour == 12 ? 0 : hour;
        }
        if (part.equals(DayPart.NOON)) {
            return hour <= 3 ? hour + 12 : hour;
        }
        if (part.equals(DayPart.NIGHT)) {
            return hour == 12 ? 0 : hour >= 7 && hour < 12 ? hour + 12 : hour;
        }
        return hour < 12 && hour > 0 ? hour + 12 : hour;
    }

    /** The part of the day that the word here names. */
    static @Nullable DayPart dayPart(Reading text, int word) {
        int end = text.wordEnd(word);
        if ((text.roles(word, end) & DateWord.DAY_PART.bit()) == 0) {
            return null;
        }
        return switch ((int) text.value(word, end)) {
            case 1 -> DayPart.MORNING;
            case 2 -> DayPart.NOON;
            case 3 -> DayPart.AFTERNOON;
            case 4 -> DayPart.EVENING;
            default -> DayPart.NIGHT;
        };
    }
}
