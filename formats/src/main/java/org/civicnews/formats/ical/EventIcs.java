package org.civicnews.formats.ical;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.civicnews.article.Article;
import org.civicnews.article.Revision;
import org.civicnews.formats.lines.LineNames;
import org.civicnews.formats.lines.LineWords;
import org.civicnews.formats.lines.MeetingLines;
import org.civicnews.formats.lines.PlainMarkup;
import org.civicnews.meeting.Actor;
import org.civicnews.meeting.Attendance;
import org.civicnews.meeting.DocumentUse;
import org.civicnews.meeting.Meeting;
import org.civicnews.meeting.MeetingStatus;
import org.civicnews.meeting.Participant;
import org.civicnews.meeting.ParticipantRole;
import org.civicnews.meeting.TaskAssignment;
import org.civicnews.meeting.Venue;
import org.civicnews.meeting.VenueRole;
import org.civicnews.people.OrganizationRef;
import org.civicnews.value.ContentId;
import org.civicnews.value.WebLink;

/** Writes a meeting as a VEVENT (RFC 5545, 7986, 9073) and its tasks as VTODOs. Serves one calendar. */
final class EventIcs {
    /** RFC 4122, appendix C: the space of names. */
    private static final UUID NAMES = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

    private static final Set<MeetingStatus> CHANGES =
            Set.of(MeetingStatus.CANCELLED, MeetingStatus.POSTPONED, MeetingStatus.RESCHEDULED);

    private final IcsOut out;
    private final LineWords words;
    private final LineNames names;
    private final String space;
    private final String stamp;
    private final Optional<WebLink> url;
    private final int revision;

    EventIcs(IcsOut out, Article article, LineNames names, String space, String stamp) {
        this.out = out;
        this.words = LineWords.in(article.language());
        this.names = names;
        this.space = space;
        this.stamp = stamp;
        this.url = article.canonicalUrl();
        this.revision = article.revision().map(Revision::number).orElse(0);
    }

    void write(Meeting meeting, IcsDates.Stop start) throws IOException {
        String uid = meeting.id() + "@" + space;
        out.value("BEGIN", "VEVENT");
        out.text("UID", uid);
        out.value("DTSTAMP", stamp);
        IcsDates.begin(out, "DTSTART", start).value(IcsDates.format(start));
        Optional<IcsDates.Stop> end = end(meeting, start);
        if (end.isPresent()) {
            IcsDates.begin(out, "DTEND", end.get()).value(IcsDates.formatEnd(end.get()));
        }
        out.text("SUMMARY", meeting.name());
        out.text("CATEGORIES", meeting.kind().name());
        out.value("STATUS", status(meeting));
        int sequence = sequence(meeting);
        if (sequence > 0) {
            out.value("SEQUENCE", Integer.toString(sequence));
        }
        if (url.isPresent()) {
            out.value("URL", url.get().url());
        }
        List<String> lines = MeetingLines.of(meeting, PlainMarkup.INSTANCE, words, names);
        if (!lines.isEmpty()) {
            out.text("DESCRIPTION", String.join("\n", lines));
        }
        for (OrganizationRef organizer : meeting.organizers().stream().limit(1).toList()) {
            out.begin("ORGANIZER").quoted("CN", names.of(organizer)).value(address(names.of(organizer)));
        }
        for (Participant participant : meeting.participants()) {
            attendee(participant);
        }
        for (DocumentUse document : meeting.documents()) {
            if (document.attachment().isPresent()) {
                out.value("ATTACH", document.attachment().get().url());
            }
        }
        venues(meeting, uid);
        out.value("END", "VEVENT");
        for (TaskAssignment task : meeting.tasks()) {
            task(task, uid);
        }
    }

    /** {@return when a meeting ends, empty if nobody knows or it would end before it starts} */
    static Optional<IcsDates.Stop> end(Meeting meeting, IcsDates.Stop start) {
        return meeting.time()
                .flatMap(time -> time.end())
                .flatMap(IcsDates::stop)
                .filter(stop -> stop.isAfter(start));
    }

    /** A calendar that holds the event already takes a change only if the sequence has grown (RFC 5545, 3.8.7.4). */
    private int sequence(Meeting meeting) {
        boolean changed = CHANGES.contains(meeting.status());
        return Math.max(revision, changed ? 1 : 0);
    }

    private static String status(Meeting meeting) {
        return switch (meeting.status().name()) {
            case "CANCELLED" -> "CANCELLED";
            case "POSTPONED", "RESCHEDULED" -> "TENTATIVE";
            default -> "CONFIRMED";
        };
    }

    private void attendee(Participant participant) throws IOException {
        String name = names.of(participant);
        IcsOut attendee = out.begin("ATTENDEE")
                .word("CUTYPE", participant.person().isPresent() ? "INDIVIDUAL" : "GROUP")
                .word("ROLE", role(participant.roles()));
        presence(participant.attendance()).ifPresent(status -> attendee.word("PARTSTAT", status));
        attendee.quoted("CN", name).value(address(name));
    }

    private static String role(List<ParticipantRole> roles) {
        if (roles.contains(ParticipantRole.CHAIR) || roles.contains(ParticipantRole.CO_CHAIR)) {
            return "CHAIR";
        }
        return roles.contains(ParticipantRole.OBSERVER) ? "NON-PARTICIPANT" : "REQ-PARTICIPANT";
    }

    /** Whether somebody came, as an answer to an invitation (RFC 5545, 3.2.12); empty where nothing is told. */
    private static Optional<String> presence(Attendance attendance) {
        if (attendance.isAbsence()) {
            return Optional.of("DECLINED");
        }
        boolean came = attendance.equals(Attendance.PRESENT) || attendance.equals(Attendance.REMOTE);
        return came ? Optional.of("ACCEPTED") : Optional.empty();
    }

    private void venues(Meeting meeting, String uid) throws IOException {
        for (Venue venue : meeting.venues()) {
            if (venue.access().isPresent()) {
                out.begin("CONFERENCE")
                        .word("VALUE", "URI")
                        .quoted("LABEL", words.get("online"))
                        .value(venue.access().get().url());
            }
        }
        Optional<Venue> main = meeting.venues().stream()
                .filter(venue -> venue.role().equals(VenueRole.MAIN))
                .findFirst();
        out.text("LOCATION", main.map(this::name).filter(name -> !name.isEmpty()));
        for (Venue venue : meeting.venues()) {
            if (!venue.role().equals(VenueRole.MAIN) && !name(venue).isEmpty()) {
                out.value("BEGIN", "VLOCATION");
                out.text("UID", venue.id() + "." + uid);
                out.text("NAME", name(venue));
                out.value("END", "VLOCATION");
            }
        }
    }

    private String name(Venue venue) {
        return venue.located(venue.place()
                .map(names::of)
                .or(() -> venue.organization().map(names::of))
                .orElse(""));
    }

    private void task(TaskAssignment task, String event) throws IOException {
        out.value("BEGIN", "VTODO");
        out.text("UID", task.id() + "." + event);
        out.value("DTSTAMP", stamp);
        out.text("SUMMARY", task.text());
        Optional<IcsDates.Stop> due = task.due().flatMap(IcsDates::stop);
        if (due.isPresent()) {
            IcsDates.begin(out, "DUE", due.get()).value(IcsDates.format(due.get()));
        }
        for (Actor assignee : task.assignees()) {
            out.begin("ATTENDEE")
                    .word("CUTYPE", assignee.person().isPresent() ? "INDIVIDUAL" : "GROUP")
                    .quoted("CN", names.of(assignee))
                    .value(address(names.of(assignee)));
        }
        if (task.status().isPresent()) {
            out.value("STATUS", status(task.status().get().name()));
        }
        out.text("RELATED-TO", event);
        out.value("END", "VTODO");
    }

    private static String status(String name) {
        return switch (name) {
            case "DONE" -> "COMPLETED";
            case "IN_PROGRESS" -> "IN-PROCESS";
            default -> "NEEDS-ACTION";
        };
    }

    /** Who has no mailbox is named by a URN, the same for the same name. */
    private static String address(String name) {
        return ContentId.nameBased(NAMES, name).value();
    }
}
