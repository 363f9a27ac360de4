package org.civicnews.vietnamese.time;

import org.civicnews.vietnamese.scan.Reading;

/**
 * Tells whether a day is one of the lunar calendar (âm lịch), which is no date of the common calendar. Used for one text;
 * not thread-safe.
 */
final class LunarContext {
    private static final int MOST_LISTED = 4;
    private static final long LUNAR = DateWord.LUNAR.bit() | DateWord.TET.bit() | DateWord.LUNAR_MONTH.bit();

    private final Reading text;

    LunarContext(Reading text) {
        this.text = text;
    }

    /** 10/3 âm lịch, mùng 2 Tết, 23 tháng Chạp, Giỗ Tổ 10/3. */
    boolean isLunar(int start, int end) {
        if (text.before(start, DateWord.FULL_MOON)) {
            return true;
        }
        int at = text.skipSpaces(end);
        if (text.at(at) == '(') {
            return text.is(text.skipSpaces(at + 1), DateWord.LUNAR);
        }
        for (int i = 0; i < MOST_LISTED; i++) {
            long roles = text.rolesAt(at);
            if ((roles & LUNAR) != 0 || isLunarMonth(at)) {
                return true;
            }
            at = afterNextDay(at);
            if (at < 0) {
                break;
            }
        }
        return false;
    }

    boolean isLunarMonth(int at) {
        int month = text.after(at, DateWord.MONTH);
        return month >= 0 && text.is(month, DateWord.LUNAR_MONTH);
    }

    /** The place after one more day of a list, as in mùng 6, mùng 7 Tết; -1 if none follows. */
    private int afterNextDay(int from) {
        int at = from;
        char c = text.at(at);
        if (c == ',' || c == '-' || Chain.isLongDash(c)) {
            at = text.skipSpaces(at + 1);
        }
        int word = text.after(at, DateWord.AND);
        word = word < 0 ? text.after(at, DateWord.TO) : word;
        word = word < 0 ? text.after(at, DateWord.DAWN) : word;
        at = word < 0 ? at : word;
        int named = text.after(at, DateWord.DAY);
        named = named < 0 ? text.after(at, DateWord.FIRST_TEN) : named;
        boolean joined = at > from || named >= 0;
        at = named < 0 ? at : named;
        int end = Reading.isDigit(text.at(at)) ? dayEnd(at) : text.is(at, DateWord.NUMBER) ? text.wordEnd(at) : at;
        return joined && end > at ? text.skipSpaces(end) : -1;
    }

    /** The end of a day, with its month if that is joined to it: 10/3. */
    private int dayEnd(int at) {
        int end = text.digitsEnd(at);
        boolean month = text.at(end) == '/' && Reading.isDigit(text.at(end + 1));
        return month ? text.digitsEnd(end + 1) : end;
    }
}
