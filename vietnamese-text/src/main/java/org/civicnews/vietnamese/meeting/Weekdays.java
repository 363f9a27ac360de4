package org.civicnews.vietnamese.meeting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a day of the week without a date: hôm thứ tư, trưa thứ bảy, sáng thứ hai tới. What is told as done was on the last such day
 * up to that of publication, what is to come on the next. Immutable and thread-safe.
 */
final class Weekdays {
    private static final int DAYS = 7;

    /** Sáng thứ hai hằng tuần, vào các tối thứ bảy: what is done every week. */
    private static final List<String> EVERY = List.of("các", "mỗi", "những", "từng", "cứ");

    /** Behind the day it is another, or one of every week or month. */
    private static final List<String> OTHER_WEEK =
            List.of("hằng", "hàng", "đầu", "cuối", "mỗi", "tuần", "hoặc", "và", "đến");

    private static final List<String> LAST = List.of("trước", "qua", "rồi");
    private static final List<String> NEXT = List.of("tới", "sau");
    private static final int NO_WEEK = Integer.MIN_VALUE;

    private Weekdays() {}

    /** The phrase that tells the day, null if none does or a date stands behind it. */
    static @Nullable CueHit of(Sentence sentence) {
        CueHit day = sentence.has(Cue.WEEKDAY) ? sentence.hit(Cue.WEEKDAY) : null;
        return day == null
                        || sentence.isQuoted(day.start())
                        || sentence.isAnyOf(day.from() - 1, EVERY)
                        || (sentence.isAnyOf(day.to(), OTHER_WEEK) && week(sentence, day) == NO_WEEK)
                        || isForbidden(sentence, day)
                        || sentence.dates().stream().anyMatch(MeetingDays::isDay)
                ? null
                : day;
    }

    /** Thứ bảy tuần trước, thứ hai tuần này, thứ tư tuần sau: of which week a day is, in days from this one; {@link #NO_WEEK} if none is told. */
    private static int week(Sentence sentence, CueHit day) {
        int which = day.to() + 1;
        if (!sentence.isWord(day.to(), "tuần")) {
            return NO_WEEK;
        }
        if (sentence.isWord(which, "này")) {
            return 0;
        }
        return sentence.isAnyOf(which, LAST) ? -DAYS : sentence.isAnyOf(which, NEXT) ? DAYS : NO_WEEK;
    }

    /** Thứ bảy tuần trước: whether words for former times tell of which week a day is. */
    static boolean isOfWeek(Sentence sentence, CueHit past) {
        CueHit day = of(sentence);
        return day != null && day.to() == past.from();
    }

    /** Không tổ chức vào chiều thứ sáu: a rule, and no meeting. */
    private static boolean isForbidden(Sentence sentence, CueHit day) {
        return sentence.hits.stream()
                .anyMatch(hit -> hit.is(Cue.NOT)
                        && hit.end() <= day.start()
                        && !sentence.hasSign(",;:", hit.end(), day.start()));
    }

    /**
     * How many days the day is behind that of publication, negative for one before.
     *
     * @param toCome whether the meeting is told to be still to come
     */
    static int daysFrom(LocalDate published, Sentence sentence, CueHit day, boolean toCome) {
        DayOfWeek told = DayOfWeek.of(Integer.parseInt(day.value(Cue.WEEKDAY).split(" ", -1)[0]));
        int week = week(sentence, day);
        if (week != NO_WEEK) {
            return told.getValue() - published.getDayOfWeek().getValue() + week;
        }
        int ahead = Math.floorMod(told.getValue() - published.getDayOfWeek().getValue(), DAYS);
        if (sentence.isWord(day.to(), "tới") || sentence.isWord(day.to(), "sau")) {
            return ahead == 0 ? DAYS : ahead;
        }
        return toCome || ahead == 0 || sentence.isWord(day.to(), "này") ? ahead : ahead - DAYS;
    }
}
