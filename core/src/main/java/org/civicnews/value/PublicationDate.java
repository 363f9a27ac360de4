package org.civicnews.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When something was published: a moment with its offset, or only a day. A day never becomes midnight. Immutable and
 * thread-safe.
 */
public final class PublicationDate {
    private final LocalDate day;
    private final @Nullable OffsetDateTime moment;

    private PublicationDate(LocalDate day, @Nullable OffsetDateTime moment) {
        this.day = day;
        this.moment = moment;
    }

    /**
     * A day of which no time is known.
     *
     * @param day the day, of the years 0 to 9999
     * @return the date
     * @throws InvalidContentException if the year is another
     */
    public static PublicationDate of(LocalDate day) {
        checkYear(day);
        return new PublicationDate(day, null);
    }

    /**
     * A moment.
     *
     * @param moment the moment with the offset it was printed with, of the years 0 to 9999
     * @return the date
     * @throws InvalidContentException if the year is another
     */
    public static PublicationDate of(OffsetDateTime moment) {
        checkYear(moment.toLocalDate());
        return new PublicationDate(moment.toLocalDate(), moment);
    }

    private static void checkYear(LocalDate day) {
        int year = day.getYear();
        new Problems()
                .require(year >= 0 && year <= 9999, "", "OUT_OF_RANGE", () -> "year must be 0 to 9999 but was " + year)
                .throwIfAny();
    }

    /**
     * Reads the written form.
     *
     * @param text {@code 2023-12-01} or {@code 2023-12-01T15:04:00+07:00}
     * @return the date
     * @throws InvalidContentException if the text is neither
     */
    public static PublicationDate parse(String text) {
        try {
            return text.indexOf('T') < 0 ? of(LocalDate.parse(text)) : of(OffsetDateTime.parse(text));
        } catch (DateTimeException e) {
            throw new InvalidContentException(List.of(new Problem(
                    "",
                    "DATE_MALFORMED",
                    "date '" + text
                            + "' is neither a day (2023-12-01) nor a time with offset (2023-12-01T15:04:00+07:00)")));
        }
    }

    /** {@return the day, by the clock of the place where it was printed} */
    public LocalDate day() {
        return day;
    }

    /** {@return the moment, empty if only the day is known} */
    public Optional<OffsetDateTime> moment() {
        return Optional.ofNullable(moment);
    }

    /**
     * Tells whether this is certainly before another date: as moments if both are known, else by their days, which are
     * taken to be of the same clock. A day is not before any moment of itself.
     *
     * @param other the other date
     * @return true if certainly earlier
     */
    public boolean isCertainlyBefore(PublicationDate other) {
        if (moment != null && other.moment != null) {
            return moment.isBefore(other.moment);
        }
        return day.isBefore(other.day);
    }

    /**
     * Tells whether this is certainly before a moment, as {@link #isCertainlyBefore(PublicationDate)} does.
     *
     * @param other the moment
     * @return true if certainly earlier
     */
    public boolean isCertainlyBefore(OffsetDateTime other) {
        return moment != null ? moment.isBefore(other) : day.isBefore(other.toLocalDate());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PublicationDate that && day.equals(that.day) && Objects.equals(moment, that.moment);
    }

    @Override
    public int hashCode() {
        return 31 * day.hashCode() + Objects.hashCode(moment);
    }

    /** {@return the written form that {@link #parse} reads} */
    @Override
    public String toString() {
        return moment == null ? day.toString() : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
    }
}
