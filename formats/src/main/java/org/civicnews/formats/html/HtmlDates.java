package org.civicnews.formats.html;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.civicnews.value.DateQualifier;
import org.civicnews.value.PartialDate;
import org.civicnews.value.PublicationDate;

/**
 * Dates as the {@code datetime} of a time element may say them (HTML Standard, 4.5.14 and 2.3.5), and as a reader reads
 * them. A date that HTML has no form for, such as a quarter, has no machine form. All methods are pure and thread-safe.
 */
final class HtmlDates {
    private static final String[] QUARTERS = {"I", "II", "III", "IV"};
    private static final long NANOS_OF_MILLI = 1_000_000;

    private HtmlDates() {}

    /** {@return a valid date string: year, month, day, yearless date, local or global date and time; empty if there is none} */
    static Optional<String> datetime(PartialDate date) {
        if (date.qualifier() != DateQualifier.EXACT || date.quarter().isPresent()) {
            return Optional.empty();
        }
        if (date.year().isEmpty()) {
            return date.month().isPresent() && date.day().isPresent()
                    ? Optional.of(
                            two(date.month().getAsInt()) + '-' + two(date.day().getAsInt()))
                    : Optional.empty();
        }
        if (date.year().getAsInt() == 0
                || (date.day().isPresent() && date.month().isEmpty())) {
            return Optional.empty();
        }
        StringBuilder out = new StringBuilder(four(date.year().getAsInt()));
        date.month().ifPresent(month -> out.append('-').append(two(month)));
        date.day().ifPresent(day -> out.append('-').append(two(day)));
        if (date.time().isPresent() && date.isWholeDay()) {
            time(out, date.time().get(), date.offset());
        }
        return Optional.of(out.toString());
    }

    /** {@return a valid date, or date and time with offset; empty for a year that HTML cannot say} */
    static Optional<String> datetime(PublicationDate date) {
        LocalDate day = date.day();
        if (day.getYear() < 1 || day.getYear() > 9999) {
            return Optional.empty();
        }
        StringBuilder out = new StringBuilder(day.toString());
        date.moment().ifPresent(moment -> time(out, moment.toLocalTime(), Optional.of(moment.getOffset())));
        return Optional.of(out.toString());
    }

    private static void time(StringBuilder out, LocalTime time, Optional<ZoneOffset> offset) {
        out.append('T').append(two(time.getHour())).append(':').append(two(time.getMinute()));
        long millis = time.getNano() / NANOS_OF_MILLI;
        if (time.getSecond() != 0 || millis != 0) {
            out.append(':').append(two(time.getSecond()));
        }
        if (millis != 0) {
            out.append('.').append(Long.toString(1000 + millis), 1, 4);
        }
        // HTML has no seconds in an offset; without one the time is local, which is true as well.
        offset.filter(o -> o.getTotalSeconds() % 60 == 0).ifPresent(o -> out.append(o.getId()));
    }

    /** {@return the date in words: {@code sáng 1/12}, {@code tháng 5/2023}, {@code quý III/2023}; {@code 1 December 2023}} */
    static String words(PartialDate date, Labels labels) {
        String words = labels.isVietnamese() ? vietnamese(date, labels) : english(date, labels);
        if (date.part().isPresent()) {
            words = labels.of("datePart", date.part().get(), words);
        }
        if (date.dayPart().isPresent()) {
            words = labels.of("dayPart", date.dayPart().get(), words);
        }
        if (date.time().isPresent()) {
            words = words + ", " + clock(date.time().get())
                    + date.offset().map(HtmlDates::gmt).orElse("");
        }
        return switch (date.qualifier()) {
            case EXACT -> words;
            case UNCERTAIN -> labels.get("date.uncertain", words);
            case APPROXIMATE -> labels.get("date.approximate", words);
            case UNCERTAIN_AND_APPROXIMATE -> labels.get("date.uncertain", labels.get("date.approximate", words));
        };
    }

    private static String vietnamese(PartialDate date, Labels labels) {
        String year = date.year().isPresent() ? "/" + date.year().getAsInt() : "";
        if (date.quarter().isPresent()) {
            return labels.get("date.quarter", QUARTERS[date.quarter().getAsInt() - 1] + year);
        }
        if (date.month().isPresent()) {
            String month = date.month().getAsInt() + year;
            return date.day().isPresent() ? date.day().getAsInt() + "/" + month : labels.get("date.month", month);
        }
        if (date.day().isPresent()) {
            String day = labels.get("date.day", Integer.toString(date.day().getAsInt()));
            return year.isEmpty() ? day : day + ", " + labels.get("date.year", year.substring(1));
        }
        return labels.get("date.year", Integer.toString(date.year().orElse(0)));
    }

    private static String english(PartialDate date, Labels labels) {
        String year = date.year().isPresent() ? " " + date.year().getAsInt() : "";
        if (date.quarter().isPresent()) {
            return labels.get("date.quarter", date.quarter().getAsInt() + (year.isEmpty() ? "" : " of" + year));
        }
        if (date.month().isPresent()) {
            String month = labels.get("month." + date.month().getAsInt()) + year;
            return date.day().isPresent() ? date.day().getAsInt() + " " + month : month;
        }
        return date.day().isPresent()
                ? labels.get("date.day", Integer.toString(date.day().getAsInt())) + year
                : year.substring(1);
    }

    /** {@return {@code 1/12/2023, 07:30 (GMT+7)} or {@code 1 December 2023, 07:30 (GMT+7)}} */
    static String words(PublicationDate date, Labels labels) {
        LocalDate day = date.day();
        String words = labels.isVietnamese()
                ? day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear()
                : day.getDayOfMonth() + " " + labels.get("month." + day.getMonthValue()) + " " + day.getYear();
        return date.moment()
                .map(moment -> words + ", " + clock(moment.toLocalTime()) + gmt(moment.getOffset()))
                .orElse(words);
    }

    private static String clock(LocalTime time) {
        return two(time.getHour()) + ":" + two(time.getMinute());
    }

    private static String gmt(ZoneOffset offset) {
        int minutes = offset.getTotalSeconds() / 60;
        if (minutes == 0) {
            return " (GMT)";
        }
        int rest = Math.abs(minutes) % 60;
        return " (GMT" + (minutes < 0 ? "-" : "+") + Math.abs(minutes) / 60 + (rest == 0 ? "" : ":" + two(rest)) + ")";
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static String four(int number) {
        return Integer.toString(10_000 + number).substring(1);
    }
}
