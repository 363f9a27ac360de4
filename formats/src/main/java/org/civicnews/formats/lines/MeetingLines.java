package org.civicnews.formats.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civicnews.meeting.AgendaItem;
import org.civicnews.meeting.Attendance;
import org.civicnews.meeting.Meeting;
import org.civicnews.meeting.Participant;
import org.civicnews.meeting.ParticipantRole;
import org.civicnews.meeting.TaskAssignment;
import org.civicnews.meeting.Venue;
import org.civicnews.meeting.VenueRole;
import org.civicnews.people.Post;
import org.civicnews.value.WebLink;

/** A meeting in lines: who met, when, where, what was decided and who was told to do what. All methods are pure. */
public final class MeetingLines {
    /** What the label of a line does not tell. */
    private static final List<Attendance> TOLD = List.of(Attendance.REMOTE, Attendance.EXCUSED);

    private final Markup markup;
    private final LineWords words;
    private final LineNames names;
    private final List<String> lines = new ArrayList<>();

    private MeetingLines(Markup markup, LineWords words, LineNames names) {
        this.markup = markup;
        this.words = words;
        this.names = names;
    }

    /**
     * Puts a meeting in lines, but for its name.
     *
     * @param meeting the meeting
     * @param markup how texts are written
     * @param words the words to add
     * @param names the names of the records around it
     * @return the lines in reading order
     */
    public static List<String> of(Meeting meeting, Markup markup, LineWords words, LineNames names) {
        MeetingLines lines = new MeetingLines(markup, words, names);
        lines.write(meeting);
        return lines.lines;
    }

    private void write(Meeting meeting) {
        meeting.time()
                .ifPresent(time -> line(
                        "when",
                        words.date(time.start())
                                + time.resolution()
                                        .map(resolution -> " (" + resolution.to() + ")")
                                        .orElse("")
                                + time.end().map(end -> " – " + words.date(end)).orElse("")));
        meeting.previousStart().ifPresent(before -> line("previously", words.date(before)));
        meeting.venues().forEach(this::venue);
        meeting.venues()
                .forEach(venue -> venue.access().map(WebLink::url).ifPresent(url -> linkLine("online", url, "")));
        meeting.venueGroups().forEach(group -> line("joined", group.description()));
        meeting.organizers().forEach(organizer -> line("organizers", names.of(organizer)));
        meeting.participants()
                .forEach(participant ->
                        line(participant.attendance().isAbsence() ? "absent" : "who", participant(participant)));
        meeting.headcount()
                .ifPresent(count -> line(
                        "headcount", count.sourceText().orElse(count.value().toPlainString())));
        meeting.agenda().forEach(item -> agenda(item, ""));
        meeting.decisions()
                .forEach(decision -> line(
                        "decisions",
                        decision.text()
                                + decision.result()
                                        .map(result -> " – " + result)
                                        .orElse("")));
        meeting.tasks().forEach(task -> line("tasks", task(task)));
        meeting.documents().forEach(document -> {
            String use = " – " + words.kind("documentRelation", document.relation());
            document.ref().ifPresent(ref -> line("tabled", names.document(ref) + use));
            document.attachment().ifPresent(link -> linkLine("tabled", link.url(), use));
        });
        meeting.facts().forEach(fact -> line("facts", fact.text()));
    }

    /** Agenda items nest at most six deep. */
    private void agenda(AgendaItem item, String above) {
        String number = item.number().map(own -> above + own + " ").orElse(above);
        line(
                "agenda",
                number
                        + item.title()
                        + item.outcome().map(outcome -> " – " + outcome).orElse(""));
        item.children().forEach(child -> agenda(child, above));
    }

    private void venue(Venue venue) {
        String place = place(venue);
        if (venue.role().equals(VenueRole.VIRTUAL)) {
            line("online", place);
        } else if (venue.role().isKnown()) {
            line(venue.role().equals(VenueRole.MAIN) ? "where" : "joined", place);
        } else if (!place.isEmpty()) {
            line("joined", place + " (" + venue.role().name() + ")");
        }
    }

    private String place(Venue venue) {
        return venue.located(venue.place()
                .map(names::of)
                .or(() -> venue.organization().map(names::of))
                .orElse(""));
    }

    private String participant(Participant participant) {
        List<String> posts = new ArrayList<>();
        for (Post post : participant.posts()) {
            posts.add(post.spoken(post.organization().map(names::of).orElse("")));
        }
        Stream<String> roles = participant.roles().stream()
                .filter(role -> !role.equals(ParticipantRole.ATTENDEE)) // goes without saying
                .map(role -> words.kind("participantRole", role));
        Stream<String> presence =
                Stream.of(participant.attendance()).filter(TOLD::contains).map(how -> words.kind("attendance", how));
        String did = Stream.concat(roles, presence).collect(Collectors.joining(", "));
        return names.of(participant)
                + (posts.isEmpty() ? "" : " (" + String.join("; ", posts) + ")")
                + (did.isEmpty() ? "" : " – " + did);
    }

    private String task(TaskAssignment task) {
        List<String> assignees = task.assignees().stream().map(names::of).toList();
        Optional<String> due = task.due().map(date -> " (" + words.get("due") + ": " + words.date(date) + ")");
        return String.join(", ", assignees) + ": " + task.text() + due.orElse("");
    }

    private void line(String label, String text) {
        if (!text.isEmpty()) {
            lines.add(markup.label(words.get(label)) + " " + markup.text(text));
        }
    }

    private void linkLine(String label, String url, String more) {
        lines.add(markup.label(words.get(label)) + " " + markup.link(url, url) + markup.text(more));
    }
}
