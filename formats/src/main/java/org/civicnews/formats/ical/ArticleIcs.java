package org.civicnews.formats.ical;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.civicnews.article.Article;
import org.civicnews.article.Provenance;
import org.civicnews.formats.Export;
import org.civicnews.formats.Losses;
import org.civicnews.formats.lines.LineNames;
import org.civicnews.formats.loss.LossFinder;
import org.civicnews.formats.loss.LossNotes;
import org.civicnews.formats.loss.LossTable;
import org.civicnews.meeting.Meeting;
import org.civicnews.value.ContentId;
import org.civicnews.value.PublicationDate;
import org.civicnews.value.WebLink;

/**
 * Writes the meetings of an article as iCalendar (RFC 5545, with RFC 7986 and 9073): a VEVENT each, and a VTODO for each task
 * assigned there. Start with {@link #standard()}.
 *
 * <pre>{@code
 * Export export = ArticleIcs.standard().withStamp(now).write(article);
 * export.lost(); // such as a meeting of which nobody knows the day
 * }</pre>
 *
 * <p>An event needs a day: a meeting whose year is not known and was not resolved is not written, and named as lost. If no
 * meeting is left the document is empty, as iCalendar knows no empty calendar. A time without a zone is taken to be told in
 * Vietnam; all times are written in UTC. Lines are folded at 75 octets and never inside a character. Immutable and thread-safe.
 */
public final class ArticleIcs {
    /** RFC 4122, appendix C: the space of names. */
    private static final UUID NAMES = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

    private static final LossFinder LOSSES = LossFinder.of(table("article-losses.tsv"));
    private static final LossFinder NOTHING_WRITTEN = LossFinder.of(table("empty-losses.tsv"));
    private static final ArticleIcs STANDARD = new ArticleIcs(Optional.empty());

    private final Optional<Instant> stamp;

    private ArticleIcs(Optional<Instant> stamp) {
        this.stamp = stamp;
    }

    private static LossTable table(String name) {
        return LossTable.read(name, ArticleIcs.class.getResourceAsStream(name));
    }

    /**
     * {@return the facade that stamps entries with the date of the article: modified, else published, else retrieved, else
     * the beginning of 1970}
     */
    public static ArticleIcs standard() {
        return STANDARD;
    }

    /**
     * Stamps entries (DTSTAMP) with a moment of the caller's, for the library has no clock.
     *
     * @param moment the moment
     * @return the facade that does so
     */
    public ArticleIcs withStamp(Instant moment) {
        return new ArticleIcs(Optional.of(moment));
    }

    /**
     * Writes the meetings of an article.
     *
     * @param article what to write
     * @return one calendar, empty if no meeting has a day, and what of the article it does not carry
     */
    public Export write(Article article) {
        StringBuilder out = new StringBuilder(2048);
        try {
            Losses losses = write(article, out);
            return Export.of(out.toString(), losses);
        } catch (IOException e) {
            throw new UncheckedIOException("memory throws none", e);
        }
    }

    /**
     * Writes the meetings of an article as a stream.
     *
     * @param article what to write
     * @param out takes the characters, to be encoded as UTF-8; neither flushed nor closed
     * @return what of the article the calendar does not carry
     * @throws IOException if {@code out} throws it
     */
    public Losses write(Article article, Appendable out) throws IOException {
        LossNotes notes = new LossNotes();
        List<Meeting> dated = new ArrayList<>();
        for (int i = 0; i < article.meetings().size(); i++) {
            Meeting meeting = article.meetings().get(i);
            if (IcsDates.start(meeting.time()).isPresent()) {
                dated.add(meeting);
            } else {
                notes.lost("/meetings/" + i, "an event needs a day, and that of this meeting is not known");
            }
        }
        if (dated.isEmpty()) {
            return NOTHING_WRITTEN.find(article, new LossNotes());
        }
        IcsOut lines = new IcsOut(out);
        lines.value("BEGIN", "VCALENDAR");
        lines.value("VERSION", "2.0");
        lines.value("PRODID", "-//civicnews//civicnews//EN");
        LineNames names = LineNames.of(article);
        EventIcs events = new EventIcs(lines, article, names, space(article), IcsDates.format(stamp(article)));
        for (Meeting meeting : dated) {
            events.write(meeting, IcsDates.start(meeting.time()).orElseThrow());
        }
        lines.value("END", "VCALENDAR");
        IcsNotes.take(article, names, stamp.isPresent(), notes);
        return LOSSES.find(article, notes);
    }

    private Instant stamp(Article article) {
        return stamp.or(() -> article.modified().map(ArticleIcs::moment))
                .or(() -> article.published().map(ArticleIcs::moment))
                .or(() -> article.provenance().flatMap(Provenance::retrievedAt))
                .filter(moment -> moment.atOffset(ZoneOffset.UTC).getYear() > 0
                        && moment.atOffset(ZoneOffset.UTC).getYear() <= 9999)
                .orElse(Instant.EPOCH);
    }

    private static Instant moment(PublicationDate date) {
        return date.moment()
                .map(moment -> moment.toInstant())
                .orElseGet(() -> date.day().atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    /** What makes the ids of meetings unique in the world, and the same whenever the article is written. */
    private static String space(Article article) {
        return article.id()
                .map(ContentId::value)
                .or(() -> article.canonicalUrl().map(WebLink::url))
                .or(() -> article.originalLink().map(link -> link.canonical().url()))
                .orElseGet(() -> ContentId.nameBased(NAMES, article.headline()).value());
    }
}
