package org.civicnews.formats.ical;

import java.util.List;
import org.civicnews.article.Article;
import org.civicnews.formats.lines.LineNames;
import org.civicnews.formats.lines.LineNotes;
import org.civicnews.formats.loss.LossNotes;
import org.civicnews.law.LegalReference;
import org.civicnews.meeting.Meeting;
import org.civicnews.meeting.MeetingTime;
import org.civicnews.meeting.Venue;
import org.civicnews.meeting.VenueRole;
import org.civicnews.value.PartialDate;

/**
 * Notes what of this very article a calendar does without because something better takes its place: the headline where an id
 * makes the UIDs, the date of publication where there is one of a change. Serves one writing.
 */
final class IcsNotes {
    private final Article article;
    private final LossNotes notes;

    private IcsNotes(Article article, LossNotes notes) {
        this.article = article;
        this.notes = notes;
    }

    /**
     * Takes the notes.
     *
     * @param article what was written
     * @param names what its lines have named
     * @param isStamped whether the caller gave the stamp
     * @param notes takes them
     */
    static void take(Article article, LineNames names, boolean isStamped, LossNotes notes) {
        IcsNotes taker = new IcsNotes(article, notes);
        taker.address();
        taker.stamp(isStamped);
        taker.records(names);
        for (int i = 0; i < article.meetings().size(); i++) {
            taker.meeting("/meetings/" + i, article.meetings().get(i));
        }
    }

    /** One of these makes the UIDs unique, the first that there is. */
    private void address() {
        boolean named = article.id().isPresent() || article.canonicalUrl().isPresent();
        if (named) {
            notes.lost("/originalLink/canonical", "is not needed for the UID, which an id or an address makes unique");
        }
        if (named || article.originalLink().isPresent()) {
            notes.lost("/headline", "is not needed for the UID, which an id or an address makes unique");
        }
    }

    /** One of these is the stamp, the first that there is. */
    private void stamp(boolean isStamped) {
        boolean stamped = isStamped;
        String reason = "is not needed for the stamp, which is given or a later date";
        for (String pointer : List.of("/modified", "/published", "/provenance/retrievedAt")) {
            if (stamped) {
                notes.lost(pointer, reason);
            }
            stamped |= pointer.equals("/modified") && article.modified().isPresent();
            stamped |= pointer.equals("/published") && article.published().isPresent();
        }
    }

    private void records(LineNames names) {
        for (int i = 0; i < article.legalReferences().size(); i++) {
            LegalReference document = article.legalReferences().get(i);
            if (document.number().isPresent()) {
                notes.lost("/legalReferences/" + i + "/title", "the number stands for the document");
            }
        }
        names.noteUnnamed(article, notes);
        names.noteUnnamedDocuments(article, notes);
    }

    /** A zone makes a moment of a day and a time that have no offset. */
    private void zone(String pointer, PartialDate date, boolean isWritten) {
        if (!isWritten || date.time().isEmpty() || date.offset().isPresent()) {
            notes.lost(pointer + "/zone", "is not needed: there is no moment, or an offset tells it");
        }
    }

    private void meeting(String pointer, Meeting meeting) {
        LineNotes.meeting(pointer, meeting, notes);
        IcsDates.start(meeting.time()).ifPresent(start -> {
            MeetingTime time = meeting.time().orElseThrow();
            zone(pointer + "/time/start", time.start(), true);
            time.end()
                    .ifPresent(end -> zone(
                            pointer + "/time/end",
                            end,
                            EventIcs.end(meeting, start).isPresent()));
        });
        for (int i = 0; i < meeting.tasks().size(); i++) {
            String due = pointer + "/tasks/" + i + "/due";
            meeting.tasks()
                    .get(i)
                    .due()
                    .ifPresent(date -> zone(due, date, IcsDates.stop(date).isPresent()));
        }
        for (int i = 0; i < meeting.venues().size(); i++) {
            Venue venue = meeting.venues().get(i);
            boolean named = venue.place().isPresent()
                    || venue.organization().isPresent()
                    || venue.address().isPresent();
            if (!named || venue.role().equals(VenueRole.MAIN)) {
                notes.lost(pointer + "/venues/" + i + "/id", "only a location beside the main one has a UID");
            }
        }
    }
}
