package org.civicnews.value;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A date as far as it was told: {@code Sáng 1/12} has a day, a month and a part of the day, but no year, and none is
 * ever supplied. Start with {@link #parse} for the written form (EDTF, ISO 8601-2) or {@link #builder()}.
 *
 * <pre>{@code
 * PartialDate.parse("XXXX-12-01").month();   // 12, of a year that is not told
 * PartialDate.parse("2023-35").quarter();    // quý III/2023
 * }</pre>
 *
 * <p>What a yearless date was taken for stands beside it as a {@link Resolution}. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class PartialDate permits PartialDateBuilder.ImmutablePartialDate {
    private static final int[] LONGEST_MONTHS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    PartialDate() {}

    /** {@return the year (năm), 0 to 9999, empty if not told} */
    public abstract OptionalInt year();

    /** {@return the quarter (quý), 1 to 4, empty if not told; excludes a month} */
    public abstract OptionalInt quarter();

    /** {@return the month (tháng), 1 to 12, empty if not told} */
    public abstract OptionalInt month();

    /** {@return the day (ngày), 1 to 31, empty if not told; may stand without a month (mùng 2)} */
    public abstract OptionalInt day();

    /** {@return the part of the day (buổi), empty if not told; needs a day} */
    public abstract Optional<DayPart> dayPart();

    /** {@return the time of day (giờ), empty if not told; needs a day} */
    public abstract Optional<LocalTime> time();

    /** {@return the offset from UTC, empty if not told; needs a time} */
    public abstract Optional<ZoneOffset> offset();

    /** {@return the time zone, empty if not told; needs a time} */
    public abstract Optional<ZoneId> zone();

    /** {@return early, mid or late (đầu, giữa, cuối) in the month or year, empty if not told; excludes a day} */
    public abstract Optional<DatePart> part();

    /** {@return how sure the date is, {@link DateQualifier#EXACT} unless set} */
    @Value.Default
    public DateQualifier qualifier() {
        return DateQualifier.EXACT;
    }

    /** {@return the words it was read from, such as {@code Sáng 1/12}, empty if it was not read from a text} */
    public abstract Optional<String> sourceText();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    void check() {
        new Problems()
                .require(
                        year().isPresent()
                                || month().isPresent()
                                || day().isPresent()
                                || quarter().isPresent(),
                        "",
                        "DATE_EMPTY",
                        () -> "date has neither year, month nor day")
                .require(within(year(), 0, 9999), "year", "OUT_OF_RANGE", () -> must("0 to 9999", year()))
                .require(within(quarter(), 1, 4), "quarter", "OUT_OF_RANGE", () -> must("1 to 4", quarter()))
                .require(within(month(), 1, 12), "month", "OUT_OF_RANGE", () -> must("1 to 12", month()))
                .require(within(day(), 1, 31), "day", "OUT_OF_RANGE", () -> must("1 to 31", day()))
                .require(
                        quarter().isEmpty() || (month().isEmpty() && day().isEmpty()),
                        "quarter",
                        "DATE_CONTRADICTS",
                        () -> "a quarter excludes a month and a day")
                .require(
                        dayExists(),
                        "day",
                        "DAY_MISSING",
                        () -> "day " + day().orElse(0) + " does not exist in month " + month().orElse(0)
                                + (year().isPresent() ? " of " + year().getAsInt() : ""))
                .require(dayPart().isEmpty() || day().isPresent(), "dayPart", "DATE_NEEDS_DAY", () -> "needs a day")
                .require(time().isEmpty() || day().isPresent(), "time", "DATE_NEEDS_DAY", () -> "needs a day")
                .require(offset().isEmpty() || time().isPresent(), "offset", "DATE_NEEDS_TIME", () -> "needs a time")
                .require(zone().isEmpty() || time().isPresent(), "zone", "DATE_NEEDS_TIME", () -> "needs a time")
                .require(
                        part().isEmpty() || day().isEmpty(),
                        "part",
                        "DATE_CONTRADICTS",
                        () -> "early, mid or late is told only of a month or a year, not of a day")
                .notBlank("sourceText", sourceText())
                .throwIfAny();
    }

    private static boolean within(OptionalInt value, int least, int most) {
        return value.isEmpty() || (value.getAsInt() >= least && value.getAsInt() <= most);
    }

    private static String must(String range, OptionalInt value) {
        return "must be " + range + " but was " + value.orElse(0);
    }

    private boolean dayExists() {
        if (day().isEmpty() || month().isEmpty() || !within(month(), 1, 12) || !within(day(), 1, 31)) {
            return true;
        }
        int longest = year().isPresent() && within(year(), 0, 9999)
                ? YearMonth.of(year().getAsInt(), month().getAsInt()).lengthOfMonth()
                : LONGEST_MONTHS[month().getAsInt() - 1];
        return day().getAsInt() <= longest;
    }

    /**
     * Takes a whole day.
     *
     * @param day the day
     * @return the date with year, month and day
     */
    public static PartialDate of(LocalDate day) {
        return builder()
                .year(day.getYear())
                .month(day.getMonthValue())
                .day(day.getDayOfMonth())
                .build();
    }

    /**
     * Reads the written form.
     *
     * @param edtf a date in EDTF: {@code 2023}, {@code 2023-05}, {@code XXXX-12-01}, {@code XXXX-XX-02},
     *     {@code 2023-35} for a quarter, {@code 2023-12-01T08:30:00+07:00}, each with {@code ?}, {@code ~} or
     *     {@code %} at the end if it is not certain
     * @return the date
     * @throws InvalidContentException if the text is nothing of the kind or names a day that does not exist
     */
    public static PartialDate parse(String edtf) {
        return new Edtf(edtf).read();
    }

    /** {@return the written form that {@link #parse} reads; day part, zone, early or late and source text are not in it} */
    public String toEdtf() {
        return Edtf.write(this);
    }

    /** {@return whether {@link #toEdtf()} says all there is} */
    public boolean isPlain() {
        return dayPart().isEmpty()
                && zone().isEmpty()
                && part().isEmpty()
                && sourceText().isEmpty()
                && extra().isEmpty();
    }

    /** {@return the first day it can mean, empty if the year is not told} */
    public Optional<LocalDate> earliest() {
        int firstMonth = quarter().isPresent() ? quarter().getAsInt() * 3 - 2 : month().orElse(1);
        return year().isEmpty()
                ? Optional.empty()
                : Optional.of(LocalDate.of(year().getAsInt(), firstMonth, day().orElse(1)));
    }

    /** {@return the last day it can mean, empty if the year is not told} */
    public Optional<LocalDate> latest() {
        if (year().isEmpty()) {
            return Optional.empty();
        }
        int lastMonth = quarter().isPresent() ? quarter().getAsInt() * 3 : month().orElse(12);
        YearMonth end = YearMonth.of(year().getAsInt(), lastMonth);
        return Optional.of(day().isPresent() ? end.atDay(day().getAsInt()) : end.atEndOfMonth());
    }

    /**
     * Tells whether this date is before another, as far as the facts allow: false if they may be the same or the years
     * are not told. An uncertain date is before nothing. Two times with offset or zone are compared as moments; without,
     * both dates are taken to be of the same clock.
     *
     * @param other the other date
     * @return true only if it must be before
     */
    public boolean isCertainlyBefore(PartialDate other) {
        if (qualifier() != DateQualifier.EXACT || other.qualifier() != DateQualifier.EXACT) {
            return false;
        }
        Optional<Instant> moment = moment();
        Optional<Instant> otherMoment = other.moment();
        if (moment.isPresent() && otherMoment.isPresent()) {
            return moment.get().isBefore(otherMoment.get());
        }
        Optional<LocalDate> end = latest();
        Optional<LocalDate> start = other.earliest();
        if (end.isEmpty() || start.isEmpty()) {
            return false;
        }
        return end.get().isBefore(start.get()) || isEarlierTheSameDay(other);
    }

    /** The moment, if the day, the time and the offset or zone are told. */
    private Optional<Instant> moment() {
        if (!isWholeDay() || time().isEmpty()) {
            return Optional.empty();
        }
        LocalDateTime local = wholeDay().atTime(time().get());
        return offset().map(local::toInstant)
                .or(() -> zone().map(zone -> local.atZone(zone).toInstant()));
    }

    private boolean isEarlierTheSameDay(PartialDate other) {
        return isWholeDay()
                && other.isWholeDay()
                && wholeDay().equals(other.wholeDay())
                && !hasClock()
                && !other.hasClock()
                && time().isPresent()
                && other.time().isPresent()
                && time().get().isBefore(other.time().get());
    }

    private boolean hasClock() {
        return offset().isPresent() || zone().isPresent();
    }

    private LocalDate wholeDay() {
        return LocalDate.of(year().orElseThrow(), month().orElseThrow(), day().orElseThrow());
    }

    /**
     * Tells whether this date is after another, as far as the facts allow.
     *
     * @param other the other date
     * @return true only if it must be after
     */
    public boolean isCertainlyAfter(PartialDate other) {
        return other.isCertainlyBefore(this);
    }

    /**
     * Tells whether a day fits every component that is told.
     *
     * @param candidate a day
     * @return true if this date may mean that day
     */
    public boolean mayBe(LocalDate candidate) {
        return (year().isEmpty() || year().getAsInt() == candidate.getYear())
                && (quarter().isEmpty() || quarter().getAsInt() == (candidate.getMonthValue() + 2) / 3)
                && (month().isEmpty() || month().getAsInt() == candidate.getMonthValue())
                && (day().isEmpty() || day().getAsInt() == candidate.getDayOfMonth());
    }

    /** {@return whether year, month and day are told} */
    public boolean isWholeDay() {
        return year().isPresent() && month().isPresent() && day().isPresent();
    }

    /** {@return a builder holding this date's parts} */
    public abstract PartialDateBuilder toBuilder();

    /** {@return an empty builder} */
    public static PartialDateBuilder builder() {
        return new PartialDateBuilder();
    }
}
