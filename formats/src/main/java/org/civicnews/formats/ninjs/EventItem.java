package org.civicnews.formats.ninjs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civicnews.formats.loss.LossNotes;
import org.civicnews.formats.out.JsonOut;
import org.civicnews.meeting.AgendaItem;
import org.civicnews.meeting.Attendance;
import org.civicnews.meeting.Decision;
import org.civicnews.meeting.DocumentUse;
import org.civicnews.meeting.Meeting;
import org.civicnews.meeting.MeetingFact;
import org.civicnews.meeting.MeetingSource;
import org.civicnews.meeting.MeetingTime;
import org.civicnews.meeting.Participant;
import org.civicnews.meeting.Speech;
import org.civicnews.meeting.TaskAssignment;
import org.civicnews.meeting.Venue;
import org.civicnews.people.OrganizationRef;
import org.civicnews.people.PersonRef;
import org.civicnews.people.PlaceRef;
import org.civicnews.people.Post;
import org.civicnews.value.ContentId;
import org.civicnews.value.DateQualifier;
import org.civicnews.value.OpenKind;
import org.civicnews.value.PartialDate;
import org.civicnews.value.WebLink;

/** Writes one meeting as an item of type event. Serves one writing. */
final class EventItem {
    private static final String NO_DATE = "ninjs dates have a year, and are certain";

    private final Meeting meeting;
    private final LossNotes notes;
    private final List<Consumer<JsonOut>> people = new ArrayList<>();
    private final List<Consumer<JsonOut>> organizations = new ArrayList<>();
    private final List<Consumer<JsonOut>> places = new ArrayList<>();

    EventItem(Meeting meeting, LossNotes notes) {
        this.meeting = meeting;
        this.notes = notes;
    }

    void write(JsonOut out) {
        String name = meeting.name();
        NinjsParts.standard(out);
        out.member(
                        "uri",
                        ContentId.nameBased(ContentId.URL_NAMESPACE, meeting.id() + '\n' + name)
                                .value())
                .member("type", "event")
                .list("headlines", List.of(NinjsParts.text("main", name)), JsonOut::object)
                .member("title", name)
                .list(
                        "genres",
                        List.of(meeting.kind().name()),
                        (list, kind) -> list.object(it -> it.member("literal", String.valueOf(kind))));
        writeDetails(out);
        meeting.organizers().forEach(organizer -> organizations.add(organization(organizer, "organiser")));
        meeting.participants().forEach(this::participant);
        for (int i = 0; i < meeting.venues().size(); i++) {
            venue(meeting.venues().get(i), "/venues/" + i);
        }
        meeting.venueGroups().forEach(group -> {
            places.add(NinjsParts.named(group.description(), "remoteVenues"));
            group.members().forEach(member -> places.add(place(member, "remoteVenue")));
        });
        String text = text();
        if (!text.isEmpty()) {
            out.list(
                    "bodies",
                    List.of(text),
                    (list, body) -> list.object(it -> it.member("role", "text")
                            .member("contentType", "text/plain")
                            .member("value", String.valueOf(body))));
        }
        out.list("people", people, JsonOut::object)
                .list("organisations", organizations, JsonOut::object)
                .list("places", places, JsonOut::object)
                .list("subjects", subjects(), JsonOut::object)
                .list("infoSources", sources(), JsonOut::object)
                .list("altIds", altIds(), JsonOut::object)
                .list("associations", links(), JsonOut::object);
    }

    private List<Consumer<JsonOut>> altIds() {
        List<Consumer<JsonOut>> ids = new ArrayList<>();
        ids.add(out -> out.member("role", "id").member("value", meeting.id()));
        ids.add(out ->
                out.member("role", "status").member("value", meeting.status().name()));
        meeting.partOf()
                .ifPresent(whole -> ids.add(out -> out.member("role", "partOf").member("value", whole)));
        return ids;
    }

    private void writeDetails(JsonOut out) {
        Optional<String> start = meeting.time().flatMap(this::start);
        Optional<String> end = meeting.time().flatMap(MeetingTime::end).flatMap(EventItem::date);
        if (end.isEmpty()) {
            notes.lost("/time/end", NO_DATE);
        }
        if (start.isPresent() || end.isPresent()) {
            out.object(
                    "eventDetails",
                    details -> details.object(
                            "dates", it -> it.member("expectedStartDate", start).member("expectedEndDate", end)));
        }
    }

    private Optional<String> start(MeetingTime time) {
        Optional<String> start = date(time.start());
        if (start.isPresent()) {
            notes.lost("/time/resolution", "the date needs none");
            return start;
        }
        notes.lost("/time/start", NO_DATE);
        return time.resolution().map(resolution -> resolution.to().toString());
    }

    /** {@return the date in the form that ninjs calls truncated: a year, and as much more as is told} */
    private static Optional<String> date(PartialDate date) {
        boolean fits = date.year().isPresent()
                && date.qualifier() == DateQualifier.EXACT
                && date.quarter().isEmpty()
                && (date.day().isEmpty() || date.month().isPresent());
        if (!fits) {
            return Optional.empty();
        }
        StringBuilder out =
                new StringBuilder(String.format(Locale.ROOT, "%04d", date.year().getAsInt()));
        date.month().ifPresent(month -> out.append(String.format(Locale.ROOT, "-%02d", month)));
        date.day().ifPresent(day -> out.append(String.format(Locale.ROOT, "-%02d", day)));
        date.time()
                .ifPresent(
                        time -> out.append('T').append(java.time.format.DateTimeFormatter.ISO_LOCAL_TIME.format(time)));
        date.offset().ifPresent(offset -> out.append(offset.getId()));
        return Optional.of(out.toString());
    }

    private void participant(Participant participant) {
        Stream<String> roles = participant.roles().stream().map(OpenKind::name);
        Stream<String> presence = Stream.of(participant.attendance())
                .filter(how -> !how.equals(Attendance.UNSTATED))
                .map(OpenKind::name);
        String rel = Stream.concat(roles, presence)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        participant.person().ifPresent(person -> people.add(person(person, rel)));
        participant.organization().ifPresent(organization -> organizations.add(organization(organization, rel)));
        participant.group().ifPresent(group -> organizations.add(NinjsParts.named(group, rel)));
        participant.represents().ifPresent(represented -> organizations.add(organization(represented, "represented")));
    }

    private void venue(Venue venue, String pointer) {
        boolean located = venue.place().isPresent() || venue.address().isPresent();
        if (!located && venue.organization().isEmpty()) {
            notes.lost(pointer + "/role", "only a place or an organisation has a relation to the event");
        }
        String rel = venue.role().name().toLowerCase(Locale.ROOT) + "Venue";
        if (located) {
            places.add(reference(
                            venue.place().flatMap(PlaceRef::name), venue.place().flatMap(PlaceRef::ref), rel)
                    .andThen(out -> address(out, venue.address())));
        }
        venue.organization().ifPresent(organization -> organizations.add(organization(organization, rel)));
    }

    private static Consumer<JsonOut> person(PersonRef person, String rel) {
        return reference(person.name(), person.ref(), rel);
    }

    private static Consumer<JsonOut> organization(OrganizationRef organization, String rel) {
        return reference(organization.name(), organization.ref(), rel);
    }

    private static Consumer<JsonOut> place(PlaceRef place, String rel) {
        return reference(place.name(), place.ref(), rel);
    }

    private static void address(JsonOut out, Optional<String> address) {
        out.list(
                "contactInfo",
                address.stream().toList(),
                (list, lines) -> list.object(info ->
                        info.member("type", "address").object("address", it -> it.strings("lines", List.of(lines)))));
    }

    /** A mention of a record has the record's id as its literal. */
    private static Consumer<JsonOut> reference(Optional<String> name, Optional<String> ref, String rel) {
        return out -> out.member("name", name).member("rel", rel).member("literal", ref);
    }

    /** What was said, decided and assigned, a line each: ninjs has no members for it. */
    private String text() {
        List<String> lines = new ArrayList<>();
        for (Participant participant : meeting.participants()) {
            participant.posts().stream().map(Post::title).forEach(lines::add);
        }
        agenda(meeting.agenda(), lines);
        meeting.speeches().stream().map(Speech::text).forEach(text -> lines.add(text.text()));
        for (Decision decision : meeting.decisions()) {
            lines.add(decision.text());
            decision.result().ifPresent(lines::add);
        }
        meeting.tasks().stream().map(TaskAssignment::text).forEach(lines::add);
        meeting.facts().stream().map(MeetingFact::text).forEach(lines::add);
        return String.join("\n", lines);
    }

    private static void agenda(List<AgendaItem> items, List<String> lines) {
        for (AgendaItem item : items) {
            lines.add(item.number().map(number -> number + " " + item.title()).orElse(item.title()));
            item.outcome().ifPresent(lines::add);
            agenda(item.children(), lines);
        }
    }

    private List<Consumer<JsonOut>> subjects() {
        List<Consumer<JsonOut>> subjects = new ArrayList<>();
        for (int i = 0; i < meeting.documents().size(); i++) {
            DocumentUse document = meeting.documents().get(i);
            if (document.ref().isEmpty()) {
                notes.lost("/documents/" + i + "/relation", "only a subject has a relation to the event");
            }
            document.ref()
                    .ifPresent(ref -> subjects.add(
                            out -> out.member("rel", document.relation().name().toLowerCase(Locale.ROOT))
                                    .member("literal", ref)));
        }
        return subjects;
    }

    private List<Consumer<JsonOut>> sources() {
        List<Consumer<JsonOut>> sources = new ArrayList<>();
        for (MeetingSource source : meeting.sources()) {
            sources.add(out -> out.member("name", source.text())
                    .member("role", "source")
                    .member("uri", source.url().map(WebLink::url)));
        }
        return sources;
    }

    private List<Consumer<JsonOut>> links() {
        List<Consumer<JsonOut>> links = new ArrayList<>();
        meeting.recordings().forEach(link -> links.add(link("recording", link)));
        meeting.documents()
                .forEach(document -> document.attachment().ifPresent(link -> links.add(link("document", link))));
        meeting.venues().forEach(venue -> venue.access().ifPresent(link -> links.add(link("access", link))));
        return links;
    }

    private static Consumer<JsonOut> link(String rel, WebLink link) {
        return out -> out.member("name", link.url())
                .member("rel", rel)
                .member("uri", link.url())
                .member("type", "component");
    }
}
