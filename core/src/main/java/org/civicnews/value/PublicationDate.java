package org.civicnews.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
     * @param day the day
     * @return the date
     */
    public static PublicationDate of(LocalDate day) {
        return new PublicationDate(day, null);
    }

    /**
     * A moment.
     *
     * @param moment the moment with the offset it was printed with
     * @return the date
     */
    public static PublicationDate of(OffsetDateTime moment) {
        return new PublicationDate(moment.toLocalDate(), moment);
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
            throw new InvalidContentException(java.util.List.of(new Problem(
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
     * Tells whether this is certainly before another date: both moments are known, or the days differ by so much that
     * no offset can change their order.
     *
     * @param other the other date
     * @return true if certainly earlier
     */
    public boolean isCertainlyBefore(PublicationDate other) {
        return latest().isBefore(other.earliest());
    }

    private OffsetDateTime earliest() {
        return moment != null ? moment : day.atStartOfDay().atOffset(ZoneOffset.MAX);
    }

    private OffsetDateTime latest() {
        return moment != null
                ? moment
                : day.plusDays(1).atStartOfDay().minusNanos(1).atOffset(ZoneOffset.MIN);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PublicationDate that
                && day.equals(that.day)
                && java.util.Objects.equals(moment, that.moment);
    }

    @Override
    public int hashCode() {
        return 31 * day.hashCode() + java.util.Objects.hashCode(moment);
    }

    /** {@return the written form that {@link #parse} reads} */
    @Override
    public String toString() {
        return moment == null ? day.toString() : java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
    }
}
