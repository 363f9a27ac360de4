package org.civicnews.formats.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civicnews.formats.json.RecordJson;
import org.civicnews.meeting.Actor;
import org.civicnews.meeting.AgendaItem;
import org.civicnews.meeting.Decision;
import org.civicnews.meeting.DocumentUse;
import org.civicnews.meeting.Meeting;
import org.civicnews.meeting.MeetingTime;
import org.civicnews.meeting.Participant;
import org.civicnews.meeting.ParticipantRole;
import org.civicnews.meeting.TaskAssignment;
import org.civicnews.meeting.Venue;
import org.civicnews.meeting.VenueGroup;
import org.civicnews.meeting.VenueRole;
import org.civicnews.people.OrganizationRef;
import org.civicnews.people.PersonRef;
import org.civicnews.value.Quantity;
import org.civicnews.value.WebLink;

/** Writes a meeting as a box: who met, when and where, what was decided and who has to do what. Serves one writing. */
final class MeetingHtml {
    private final HtmlWriting writing;
    private final HtmlOut out;
    private final Labels labels;

    MeetingHtml(HtmlWriting writing) {
        this.writing = writing;
        this.out = writing.out;
        this.labels = writing.labels;
    }

    void write(Meeting meeting) {
        String title = writing.id("meeting-title", meeting.id());
        out.raw("<section class=\"cn-meeting\"").attribute("id", writing.id("meeting", meeting.id()));
        out.attribute("aria-labelledby", title);
        out.json("data-record", RecordJson.of(meeting)).raw(">\n");
        writeKind(meeting);
        int level = Math.min(6, writing.options.headlineLevel() + 1);
        out.raw("<h").raw(level).attribute("id", title).raw(">").text(meeting.name());
        out.raw("</h").raw(level).raw(">\n<dl>\n");
        writeTime(meeting);
        labels.of("meetingFormat", meeting.format()).ifPresent(label -> fact("format", () -> writing.label(label)));
        writeVenues(meeting);
        texts("organizers", meeting.organizers().stream().map(writing::name).toList());
        writePeople(meeting.participants());
        meeting.headcount().ifPresent(count -> fact("headcount", () -> quantity(count)));
        writeDocuments(meeting.documents());
        out.raw("</dl>\n");
        writeTasks(meeting.tasks());
        writeDecisions(meeting.decisions());
        writeAgenda(meeting.agenda());
        out.raw("</section>\n");
    }

    private void writeKind(Meeting meeting) {
        Optional<String> kind = labels.of("meetingKind", meeting.kind());
        Optional<String> status = labels.of("meetingStatus", meeting.status());
        if (kind.isEmpty() && status.isEmpty()) {
            return;
        }
        out.raw("<p class=\"cn-meeting-kind\">");
        kind.ifPresent(writing::label);
        status.ifPresent(label -> {
            out.raw(kind.isPresent() ? " <strong>" : "<strong>");
            writing.label(label);
            out.raw("</strong>");
        });
        out.raw("</p>\n");
    }

    private void writeTime(Meeting meeting) {
        meeting.time().ifPresent(time -> fact("when", () -> writeTime(time)));
        meeting.previousStart().ifPresent(date -> fact("previously", () -> writing.date(date)));
    }

    private void writeTime(MeetingTime time) {
        writing.date(time.start());
        time.end().ifPresent(end -> {
            out.raw(" ");
            writing.label(labels.get("until", ""));
            writing.date(end);
        });
    }

    private void writeVenues(Meeting meeting) {
        List<String> main = new ArrayList<>();
        List<String> joined = new ArrayList<>();
        for (Venue venue : meeting.venues()) {
            if (!venue.role().equals(VenueRole.VIRTUAL)) {
                (venue.role().equals(VenueRole.REMOTE) ? joined : main).add(name(venue));
            }
        }
        meeting.venueGroups().stream().map(VenueGroup::description).forEach(joined::add);
        main.removeIf(String::isEmpty);
        joined.removeIf(String::isEmpty);
        texts("where", main);
        texts("joined", joined);
        for (Venue venue : meeting.venues()) {
            venue.access().ifPresent(link -> fact("online", () -> writeLink(link)));
        }
    }

    private String name(Venue venue) {
        return venue.located(venue.place()
                .map(writing::name)
                .or(() -> venue.organization().map(writing::name))
                .orElse(""));
    }

    private void writeLink(WebLink link) {
        out.raw("<a");
        writing.href(link);
        out.raw(" rel=\"noopener\">").text(link.host()).raw("</a>");
    }

    /** The chair first, whatever the order; the others as protocol has them; who was not there apart. */
    private void writePeople(List<Participant> participants) {
        List<Participant> chairs = new ArrayList<>();
        List<Participant> others = new ArrayList<>();
        List<Participant> absent = new ArrayList<>();
        for (Participant participant : participants) {
            boolean chair = participant.roles().contains(ParticipantRole.CHAIR)
                    || participant.roles().contains(ParticipantRole.CO_CHAIR);
            (participant.attendance().isAbsence() ? absent : chair ? chairs : others).add(participant);
        }
        writePeople("chair", chairs);
        writePeople("who", others);
        writePeople("absent", absent);
    }

    private void writePeople(String label, List<Participant> participants) {
        if (participants.isEmpty()) {
            return;
        }
        fact(label, () -> {
            out.raw("<ul>\n");
            for (Participant participant : participants) {
                out.raw("<li>").text(name(participant.person(), participant.organization(), participant.group()));
                String posts = RecordsHtml.posts(writing, participant.posts());
                if (!posts.isEmpty()) {
                    out.raw(" <span class=\"cn-posts\">").text(posts).raw("</span>");
                }
                labels.of("attendance", participant.attendance())
                        .ifPresent(how -> out.raw(" (").text(how).raw(")"));
                out.raw("</li>\n");
            }
            out.raw("</ul>");
        });
    }

    private String name(Optional<PersonRef> person, Optional<OrganizationRef> organization, Optional<String> group) {
        return person.map(writing::name)
                .or(() -> organization.map(writing::name))
                .or(() -> group)
                .orElse("");
    }

    private String name(Actor actor) {
        return name(actor.person(), actor.organization(), actor.group());
    }

    private String names(List<Actor> actors) {
        return String.join(", ", actors.stream().map(this::name).toList());
    }

    private void quantity(Quantity quantity) {
        String number = quantity.value().toString()
                + quantity.unit().map(unit -> " " + unit).orElse("");
        writing.label(labels.of("quantityQualifier", quantity.qualifier(), number));
    }

    private void writeDocuments(List<DocumentUse> documents) {
        if (documents.isEmpty()) {
            return;
        }
        fact("tabled", () -> {
            out.raw("<ul>\n");
            for (DocumentUse use : documents) {
                out.raw("<li>");
                use.ref().ifPresent(writing::document);
                out.raw(use.ref().isPresent() && use.attachment().isPresent() ? " · " : "");
                use.attachment().ifPresent(this::writeLink);
                out.raw("</li>\n");
            }
            out.raw("</ul>");
        });
    }

    private void writeTasks(List<TaskAssignment> tasks) {
        if (tasks.isEmpty()) {
            return;
        }
        writing.heading(2, "", labels.get("tasks"));
        out.raw("<ul class=\"cn-tasks\">\n");
        for (TaskAssignment task : tasks) {
            out.raw("<li><p><strong>").text(names(task.assignees())).raw("</strong>");
            labels.of("obligation", task.obligation()).ifPresent(label -> {
                out.raw(" <span class=\"cn-obligation\"")
                        .attribute("data-obligation", task.obligation().name());
                out.raw(">");
                writing.label(label);
                out.raw("</span>");
            });
            out.raw("</p>\n<p>").text(task.text()).raw("</p>\n");
            if (!task.coordinators().isEmpty()) {
                out.raw("<p class=\"cn-coordinators\">");
                writing.label(labels.get("coordinators", names(task.coordinators())));
                out.raw("</p>\n");
            }
            writeBasis(task.legalBasis());
            task.due().ifPresent(due -> {
                out.raw("<p class=\"cn-due\">");
                writing.label(labels.get("due", ""));
                writing.date(due);
                out.raw("</p>\n");
            });
            out.raw("</li>\n");
        }
        out.raw("</ul>\n");
    }

    private void writeBasis(List<String> documents) {
        if (documents.isEmpty()) {
            return;
        }
        out.raw("<p class=\"cn-basis\">");
        writing.label(labels.get("basis"));
        String separator = " ";
        for (String document : documents) {
            out.raw(separator);
            writing.document(document);
            separator = ", ";
        }
        out.raw("</p>\n");
    }

    private void writeDecisions(List<Decision> decisions) {
        if (decisions.isEmpty()) {
            return;
        }
        writing.heading(2, "", labels.get("decisions"));
        out.raw("<ul class=\"cn-decisions\">\n");
        for (Decision decision : decisions) {
            out.raw("<li><p>").text(decision.text()).raw("</p>\n");
            decision.result()
                    .ifPresent(result ->
                            out.raw("<p class=\"cn-result\">").text(result).raw("</p>\n"));
            decision.vote().ifPresent(vote -> {
                out.raw("<p class=\"cn-vote\">");
                writing.label(labels.get("vote", Integer.toString(vote.inFavour())) + ", "
                        + labels.get("vote.against", Integer.toString(vote.against())) + ", "
                        + labels.get("vote.abstain", Integer.toString(vote.abstain())));
                out.raw("</p>\n");
            });
            out.raw("</li>\n");
        }
        out.raw("</ul>\n");
    }

    private void writeAgenda(List<AgendaItem> agenda) {
        if (!agenda.isEmpty()) {
            writing.heading(2, "", labels.get("agenda"));
            writeItems(agenda);
        }
    }

    /** Goes down the agenda; the model bounds its depth. */
    private void writeItems(List<AgendaItem> items) {
        out.raw("<ul class=\"cn-agenda\">\n");
        for (AgendaItem item : items) {
            out.raw("<li>");
            item.number()
                    .ifPresent(number ->
                            out.raw("<span class=\"cn-number\">").text(number).raw("</span> "));
            out.text(item.title());
            if (!item.presenters().isEmpty()) {
                out.raw(" <span class=\"cn-posts\">")
                        .text(names(item.presenters()))
                        .raw("</span>");
            }
            if (!item.children().isEmpty()) {
                writeItems(item.children());
            }
            out.raw("</li>\n");
        }
        out.raw("</ul>\n");
    }

    private void texts(String label, List<String> texts) {
        if (texts.size() == 1) {
            fact(label, () -> out.text(texts.get(0)));
        } else if (!texts.isEmpty()) {
            fact(label, () -> {
                out.raw("<ul>\n");
                texts.forEach(text -> out.raw("<li>").text(text).raw("</li>\n"));
                out.raw("</ul>");
            });
        }
    }

    private void fact(String label, Runnable value) {
        out.raw("<div><dt>");
        writing.label(labels.get(label));
        out.raw("</dt><dd>");
        value.run();
        out.raw("</dd></div>\n");
    }
}
