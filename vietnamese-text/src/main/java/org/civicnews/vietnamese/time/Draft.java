package org.civicnews.vietnamese.time;

import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import org.civicnews.value.DatePart;
import org.civicnews.value.DateQualifier;
import org.civicnews.value.DayPart;
import org.civicnews.value.PartialDate;
import org.civicnews.value.PartialDateBuilder;
import org.jspecify.annotations.Nullable;

/** A date while it is being read. Mutable; used once. */
final class Draft {
    private static final int[] LONGEST_MONTHS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    int start;
    int end;
    /** 0 while not told. */
    int day;

    int month;
    int year;
    int quarter;

    @Nullable
    DayPart dayPart;

    @Nullable
    DatePart part;

    @Nullable
    LocalTime time;

    int timeEnd;

    /** Whether minutes or a part of the day show that the time is no duration. */
    boolean timeIsClear;

    /** Whether minutes were called phút, as those of a duration are. */
    boolean spelledOut;

    boolean approximate;

    /** Whether the day or month was told in words alone. */
    boolean inWords;

    @Nullable
    ZoneOffset offset;

    /** The end of a range that digits alone tell (8 - 13/3). */
    @Nullable
    Draft rangeEnd;

    /** Whether a word such as ngày, tháng, sáng told what the numbers are. */
    boolean named;

    /** Whether ngày or mùng stands before the day. */
    boolean dayNamed;

    Draft(int start) {
        this.start = start;
        this.end = start;
    }

    /** Another draft that says the same. */
    Draft copy() {
        Draft copy = new Draft(start);
        copy.end = end;
        copy.day = day;
        copy.month = month;
        copy.year = year;
        copy.quarter = quarter;
        copy.dayPart = dayPart;
        copy.part = part;
        copy.time = time;
        copy.timeEnd = timeEnd;
        copy.approximate = approximate;
        copy.named = named;
        copy.dayNamed = dayNamed;
        return copy;
    }

    /** Forgets all but the time. */
    Draft timeOnly() {
        day = 0;
        month = 0;
        year = 0;
        quarter = 0;
        part = null;
        end = timeEnd;
        return this;
    }

    boolean hasDate() {
        return day > 0 || month > 0 || year > 0 || quarter > 0;
    }

    boolean isDayOnly() {
        return day > 0 && month == 0 && year == 0;
    }

    boolean isYearOnly() {
        return year > 0 && month == 0 && day == 0 && quarter == 0;
    }

    boolean isMonthOnly() {
        return month > 0 && day == 0 && year == 0;
    }

    /** Whether the calendar has such a day. */
    boolean exists() {
        if (month > 12 || day > 31 || quarter > 4) {
            return false;
        }
        if (day == 0 || month == 0) {
            return true;
        }
        return day <= (year > 0 ? YearMonth.of(year, month).lengthOfMonth() : LONGEST_MONTHS[month - 1]);
    }

    PartialDate toDate(String text) {
        PartialDateBuilder date = PartialDate.builder();
        if (year > 0) {
            date.year(year);
        }
        if (quarter > 0) {
            date.quarter(quarter);
        }
        if (month > 0) {
            date.month(month);
        }
        if (day > 0) {
            date.day(day).dayPart(Optional.ofNullable(dayPart)).time(Optional.ofNullable(time));
            if (time != null) {
                date.offset(Optional.ofNullable(offset));
            }
        } else {
            date.part(Optional.ofNullable(part));
        }
        if (approximate) {
            date.qualifier(DateQualifier.APPROXIMATE);
        }
        return date.sourceText(text.substring(start, end)).build();
    }
}
