package org.civicnews.vietnamese.meeting;

import java.util.List;
import org.civicnews.meeting.Meeting;
import org.civicnews.page.PageWarning;

/**
 * The meetings that an article reports, and what was doubtful. Immutable and thread-safe.
 *
 * @param meetings the meetings, {@code e1} … in the order of the article; empty if it reports none
 * @param warnings what was doubtful
 */
public record MeetingReading(List<Meeting> meetings, List<PageWarning> warnings) {
    /** Copies the lists. */
    public MeetingReading {
        meetings = List.copyOf(meetings);
        warnings = List.copyOf(warnings);
    }
}
