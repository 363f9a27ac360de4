package org.civicnews.formats.ical;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.civicnews.meeting.MeetingTime;
import org.civicnews.value.PartialDate;
import org.civicnews.value.Resolution;

/** Dates as iCalendar writes them: whole days, or moments in UTC. All methods are pure. */
final class IcsDates {
    /** Vietnam; a time without a zone is taken to be told there. */
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);

    private IcsDates() {}

    /**
     * A day, or a moment in UTC.
     *
     * @param day the day, as told
     * @param moment the moment, empty if no time was told
     */
    record Stop(LocalDate day, Optional<LocalDateTime> moment) {
        boolean isAfter(Stop other) {
            return moment.isPresent() && other.moment.isPresent()
                    ? moment.get().isAfter(other.moment.get())
                    : moment.isEmpty() && other.moment.isEmpty() && !day.isBefore(other.day);
        }
    }

    /** {@return when a meeting starts, empty if nobody knows the day} */
    static Optional<Stop> start(Optional<MeetingTime> time) {
        return time.flatMap(given -> {
            Optional<LocalDate> day = given.resolution().map(Resolution::to).or(() -> day(given.start()));
            return day.filter(IcsDates::isWritable).map(found -> stop(found, given.start()));
        });
    }

    static Optional<Stop> stop(PartialDate date) {
        return day(date).filter(IcsDates::isWritable).map(found -> stop(found, date));
    }

    private static boolean isWritable(LocalDate day) {
        return day.getYear() > 0 && day.getYear() < 9999;
    }

    private static Optional<LocalDate> day(PartialDate date) {
        return date.isWholeDay() ? date.earliest() : Optional.empty();
    }

    private static Stop stop(LocalDate day, PartialDate date) {
        return new Stop(day, date.time().map(time -> {
            ZoneId zone =
                    date.offset().<ZoneId>map(offset -> offset).or(date::zone).orElse(VIETNAM);
            return LocalDateTime.ofInstant(day.atTime(time).atZone(zone).toInstant(), ZoneOffset.UTC);
        }));
    }

    static IcsOut begin(IcsOut out, String name, Stop stop) {
        out.begin(name);
        return stop.moment().isPresent() ? out : out.word("VALUE", "DATE");
    }

    static String format(Stop stop) {
        return stop.moment().map(MOMENT::format).orElseGet(() -> DAY.format(stop.day()));
    }

    /** A day ends before the next one begins: ends are exclusive (RFC 5545, 3.6.1). */
    static String formatEnd(Stop stop) {
        return stop.moment()
                .map(MOMENT::format)
                .orElseGet(() -> DAY.format(stop.day().plusDays(1)));
    }

    static String format(Instant instant) {
        return MOMENT.format(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
    }
}
