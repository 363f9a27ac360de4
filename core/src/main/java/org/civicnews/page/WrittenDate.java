package org.civicnews.page;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.civicnews.value.PublicationDate;

/**
 * A date as pages write it, in metadata or for readers: {@code 2026-03-07T00:05:11.000 +07:00},
 * {@code Thứ bảy, 7/3/2026, 00:05 (GMT+7)}, {@code 07-03-2026 - 00:01 AM}, {@code March 7, 2026}, {@code 7 tháng 3, 2026}.
 * Where day and month are both numbers the day comes first, unless that cannot be. Immutable and thread-safe.
 *
 * @param day the day
 * @param time the time on the clock where it was written, empty if none is
 * @param offset the offset of that clock from UTC, empty if it is not written or no time is
 */
public record WrittenDate(LocalDate day, Optional<LocalTime> time, Optional<ZoneOffset> offset) {
    /**
     * Finds the first full date in a text.
     *
     * @param text any text; only its first 200 code units are looked at
     * @return the date, empty if the text holds none of the years 1900 to 2199
     */
    public static Optional<WrittenDate> find(String text) {
        return new WrittenDateScan(text.length() > 200 ? text.substring(0, 200) : text).find();
    }

    /** {@return the moment if time and offset are known, else the day: a time of no known clock is no moment} */
    public PublicationDate toPublicationDate() {
        return time.isPresent() && offset.isPresent()
                ? PublicationDate.of(OffsetDateTime.of(day, time.orElseThrow(), offset.orElseThrow()))
                : PublicationDate.of(day);
    }
}
