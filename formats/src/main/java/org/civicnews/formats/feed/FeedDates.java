package org.civicnews.formats.feed;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.civicnews.article.Article;
import org.civicnews.formats.loss.LossNotes;
import org.civicnews.value.PublicationDate;

/** Dates as feeds write them, which is always to the second. All methods are pure but for the notes. */
final class FeedDates {
    /** What stands where a format must have a date and nobody knows one. */
    static final OffsetDateTime UNKNOWN = OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    /** Vietnam has had one zone without summer time since 1975; a day without a time begins there. */
    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    /** RFC 822 with a year of four digits, as RSS 2.0 asks. */
    private static final DateTimeFormatter RFC_822 =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss xx", Locale.ENGLISH);

    private static final DateTimeFormatter RFC_3339 =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSSSSSxxx", Locale.ROOT);
    private static final String NO_YEAR = "is no year that a feed can say";
    private static final String DAY = "stands as the moment at which that day begins in Vietnam";
    private static final String SECOND = "stands to the second";

    private FeedDates() {}

    static Optional<OffsetDateTime> published(Article article, LossNotes notes, boolean nanos) {
        return moment(article.published(), "/published", notes, nanos);
    }

    static Optional<OffsetDateTime> modified(Article article, LossNotes notes, boolean nanos) {
        return moment(article.modified(), "/modified", notes, nanos);
    }

    private static Optional<OffsetDateTime> moment(
            Optional<PublicationDate> date, String pointer, LossNotes notes, boolean nanos) {
        if (date.isEmpty()) {
            return Optional.empty();
        }
        int year = date.get().day().getYear();
        if (year < 1 || year > 9999) {
            notes.lost(pointer, NO_YEAR);
            return Optional.empty();
        }
        Optional<OffsetDateTime> moment = date.get().moment();
        if (moment.isEmpty()) {
            notes.approximated(pointer, DAY);
        } else if (!nanos && moment.get().getNano() != 0
                || moment.get().getOffset().getTotalSeconds() % 60 != 0) {
            notes.approximated(pointer, SECOND);
        }
        return Optional.of(
                moment.orElseGet(() -> date.get().day().atStartOfDay().atOffset(VIETNAM)));
    }

    static String rfc822(OffsetDateTime date) {
        return RFC_822.format(whole(date));
    }

    static String rfc3339(OffsetDateTime date) {
        OffsetDateTime whole = whole(date);
        if (whole.getNano() != 0) {
            return RFC_3339.format(whole);
        }
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(whole);
    }

    /** Offsets of feeds have no seconds. */
    private static OffsetDateTime whole(OffsetDateTime date) {
        return date.getOffset().getTotalSeconds() % 60 == 0 ? date : date.withOffsetSameInstant(ZoneOffset.UTC);
    }
}
