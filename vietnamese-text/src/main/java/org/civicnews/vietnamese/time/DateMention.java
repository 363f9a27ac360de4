package org.civicnews.vietnamese.time;

import java.time.LocalTime;
import java.util.Optional;
import org.civicnews.value.DateRange;
import org.civicnews.value.DayPart;
import org.civicnews.value.PartialDate;
import org.civicnews.value.Span;

/**
 * A date or time expression found in a text: a date, or a range of dates, or a time of day alone. Immutable and
 * thread-safe.
 *
 * @param span where it stands, in UTF-16 code units of the text searched
 * @param text the words, as they stand in the text
 * @param date the date as far as it is told, empty for a range or a time alone
 * @param range the range (từ 1/7 đến nay), empty for a date or a time alone
 * @param dayPart the part of the day (buổi) of the date, empty if not told
 * @param time the time of the date, or the time that stands alone (7h30), empty if not told
 */
public record DateMention(
        Span span,
        String text,
        Optional<PartialDate> date,
        Optional<DateRange> range,
        Optional<DayPart> dayPart,
        Optional<LocalTime> time) {

    static DateMention of(Span span, String text, PartialDate date) {
        return new DateMention(span, text, Optional.of(date), Optional.empty(), date.dayPart(), date.time());
    }

    static DateMention of(Span span, String text, DateRange range) {
        return new DateMention(span, text, Optional.empty(), Optional.of(range), Optional.empty(), Optional.empty());
    }

    static DateMention of(Span span, String text, LocalTime time) {
        return new DateMention(span, text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(time));
    }

    /**
     * Writes the date as EDTF (ISO 8601-2).
     *
     * @return {@code XXXX-12-01}; a range as an interval, {@code XXXX-03-08/XXXX-03-13}, with {@code ..} for an open
     *     end; empty for a time alone
     */
    public Optional<String> edtf() {
        return date.map(PartialDate::toEdtf).or(() -> range.map(DateMention::interval));
    }

    private static String interval(DateRange range) {
        return range.start().map(PartialDate::toEdtf).orElse("..") + "/"
                + range.end().map(PartialDate::toEdtf).orElse("..");
    }
}
