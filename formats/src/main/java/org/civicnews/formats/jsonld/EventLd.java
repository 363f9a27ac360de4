package org.civicnews.formats.jsonld;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.civicnews.body.MediaItem;
import org.civicnews.body.MediaKind;
import org.civicnews.formats.loss.LossNotes;
import org.civicnews.formats.out.JsonOut;
import org.civicnews.meeting.Actor;
import org.civicnews.meeting.AgendaItem;
import org.civicnews.meeting.DocumentUse;
import org.civicnews.meeting.Meeting;
import org.civicnews.meeting.MeetingFormat;
import org.civicnews.meeting.MeetingSource;
import org.civicnews.meeting.MeetingStatus;
import org.civicnews.meeting.MeetingTime;
import org.civicnews.meeting.Participant;
import org.civicnews.meeting.ParticipantRole;
import org.civicnews.meeting.Speech;
import org.civicnews.meeting.SpeechForm;
import org.civicnews.meeting.Venue;
import org.civicnews.meeting.VenueGroup;
import org.civicnews.meeting.VenueRole;
import org.civicnews.value.PartialDate;
import org.civicnews.value.WebLink;

/** Writes meetings as events. Serves one writing. */
final class EventLd {
    private static final Map<MeetingStatus, String> STATUSES = Map.of(
            MeetingStatus.SCHEDULED, "https://schema.org/EventScheduled",
            MeetingStatus.HELD, "https://schema.org/EventScheduled",
            MeetingStatus.POSTPONED, "https://schema.org/EventPostponed",
            MeetingStatus.CANCELLED, "https://schema.org/EventCancelled",
            MeetingStatus.RESCHEDULED, "https://schema.org/EventRescheduled");
    /** What is told of others; that somebody was absent is told by leaving them out. */
    private static final List<String> ABSENT_LOSE =
            List.of("/person", "/organization", "/group", "/roles", "/posts", "/represents");

    private static final Map<MeetingFormat, String> MODES = Map.of(
            MeetingFormat.IN_PERSON, "https://schema.org/OfflineEventAttendanceMode",
            MeetingFormat.ONLINE, "https://schema.org/OnlineEventAttendanceMode",
            MeetingFormat.HYBRID, "https://schema.org/MixedEventAttendanceMode",
            MeetingFormat.CONNECTED_VENUES, "https://schema.org/MixedEventAttendanceMode");
    private static final List<ParticipantRole> PERFORMERS = List.of(
            ParticipantRole.CHAIR, ParticipantRole.CO_CHAIR, ParticipantRole.PRESENTER, ParticipantRole.SPEAKER);

    private static final String IN_ITS_PLACE = "stands as the place of that name";

    private final LdNames names;
    private final LossNotes notes;
    private final PeopleLd people;

    EventLd(LdNames names, LossNotes notes) {
        this.names = names;
        this.notes = notes;
        this.people = new PeopleLd(names, notes);
    }

    /** Writes the members of an event; {@code pointer} is where the meeting stands, empty if it stands alone. */
    void members(JsonOut out, Meeting meeting, String pointer) {
        out.member("@type", "Event")
                .member("@id", LdNames.address("meeting", meeting.id()))
                .member("name", meeting.name())
                .member("additionalType", meeting.kind().name());
        writeTime(out, meeting, pointer);
        writeStatus(out, meeting, pointer);
        out.list("organizer", meeting.organizers(), (list, organizer) -> list.object(names.mention(organizer)))
                .list("location", locations(meeting, pointer), JsonOut::object)
                .list("performer", participants(meeting, true, pointer), JsonOut::object)
                .list("attendee", participants(meeting, false, pointer), JsonOut::object)
                .list("subEvent", agenda(meeting.agenda(), pointer + "/agenda/"), JsonOut::object)
                .list("workFeatured", documents(meeting.documents(), pointer + "/documents/"), JsonOut::object);
        writeMedia(out, meeting);
        meeting.partOf()
                .ifPresent(whole -> out.object(
                        "superEvent",
                        it -> it.member("@type", "Event").member("@id", LdNames.address("meeting", whole))));
        out.list("subjectOf", works(meeting), JsonOut::object);
    }

    private void writeTime(JsonOut out, Meeting meeting, String pointer) {
        if (meeting.time().isPresent()) {
            MeetingTime time = meeting.time().get();
            Optional<String> start = LdDates.day(time.start());
            if (start.isEmpty()) {
                notes.lost(pointer + "/time/start", LdDates.NO_WHOLE_DAY);
            } else {
                notes.lost(pointer + "/time/resolution", "the date needs none");
            }
            out.member(
                            "startDate",
                            start.or(() -> time.resolution().map(to -> to.to().toString())))
                    .member("endDate", day(time.end(), pointer + "/time/end"));
        }
        out.member("previousStartDate", day(meeting.previousStart(), pointer + "/previousStart"));
    }

    private void writeStatus(JsonOut out, Meeting meeting, String pointer) {
        Optional<String> status = Optional.ofNullable(STATUSES.get(meeting.status()));
        out.member("eventStatus", status);
        if (status.isEmpty()) {
            notes.lost(pointer + "/status", "schema.org has no such status");
        } else if (meeting.status().equals(MeetingStatus.HELD)) {
            notes.approximated(pointer + "/status", "schema.org has no status of a meeting that was held");
        }
        Optional<String> mode = Optional.ofNullable(MODES.get(meeting.format()));
        out.member("eventAttendanceMode", mode);
        if (mode.isEmpty()) {
            notes.lost(pointer + "/format", "schema.org has no such mode");
        } else if (meeting.format().equals(MeetingFormat.CONNECTED_VENUES)) {
            notes.approximated(pointer + "/format", "schema.org has no mode of rooms joined by video");
        }
    }

    private Optional<String> day(Optional<PartialDate> date, String pointer) {
        Optional<String> day = date.flatMap(LdDates::day);
        if (day.isEmpty()) {
            notes.lost(pointer, LdDates.NO_WHOLE_DAY);
        }
        return day;
    }

    private List<Consumer<JsonOut>> locations(Meeting meeting, String pointer) {
        List<Consumer<JsonOut>> locations = new ArrayList<>();
        for (int i = 0; i < meeting.venues().size(); i++) {
            Venue venue = meeting.venues().get(i);
            locations.add(
                    venue.role().equals(VenueRole.VIRTUAL)
                            ? online(venue, pointer + "/venues/" + i)
                            : room(venue, pointer + "/venues/" + i));
        }
        for (VenueGroup group : meeting.venueGroups()) {
            locations.add(out -> out.member("@type", "Place")
                    .member("description", group.description())
                    .list("containsPlace", group.members(), (list, place) -> list.object(names.mention(place))));
        }
        return locations;
    }

    private Consumer<JsonOut> online(Venue venue, String pointer) {
        notes.lost(pointer + "/organization", "a place on the web has no organisation");
        return out -> out.member("@type", "VirtualLocation")
                .member("url", venue.access().map(WebLink::url));
    }

    private Consumer<JsonOut> room(Venue venue, String pointer) {
        boolean named = venue.organization().flatMap(names::name).isPresent();
        if (named) {
            notes.approximated(pointer + "/organization/name", IN_ITS_PLACE);
            notes.approximated(pointer + "/organization/ref", IN_ITS_PLACE);
        } else {
            notes.lost(pointer + "/organization", "a place needs a name, and that of its host is not known");
        }
        return out -> {
            venue.place()
                    .map(names::mention)
                    .ifPresentOrElse(mention -> mention.accept(out), () -> out.member("@type", "Place"));
            out.member("address", venue.address()).member("url", venue.access().map(WebLink::url));
            venue.organization()
                    .flatMap(names::name)
                    .ifPresent(host -> out.object(
                            "containedInPlace",
                            it -> it.member("@type", "Place").member("name", host)));
            out.member("keywords", venue.role().name()); // what is said of a place that no property is for
        };
    }

    private List<Consumer<JsonOut>> participants(Meeting meeting, boolean performing, String pointer) {
        List<Consumer<JsonOut>> participants = new ArrayList<>();
        for (int i = 0; i < meeting.participants().size(); i++) {
            Participant participant = meeting.participants().get(i);
            String at = pointer + "/participants/" + i;
            if (participant.attendance().isAbsence()) {
                ABSENT_LOSE.forEach(member -> notes.lost(at + member, "schema.org has no word for who was not there"));
            } else if (participant.roles().stream().anyMatch(PERFORMERS::contains) == performing) {
                roles(participant.roles(), performing, at + "/roles/");
                participants.add(participant(participant, at));
            }
        }
        return participants;
    }

    /** The first role that makes a performer tells it; of somebody who performs nothing more is told. */
    private void roles(List<ParticipantRole> roles, boolean performing, String pointer) {
        boolean told = false;
        for (int i = 0; i < roles.size(); i++) {
            boolean tells = !performing || PERFORMERS.contains(roles.get(i));
            if (performing && (told || !tells)) {
                notes.lost(pointer + i, "another role makes a performer");
            }
            told |= tells;
        }
    }

    private Consumer<JsonOut> participant(Participant participant, String pointer) {
        if (participant.person().isEmpty()) {
            notes.lost(pointer + "/posts", "only people have posts");
            notes.lost(pointer + "/represents", "only people represent an organisation");
        }
        return out -> {
            actor(participant.actor()).accept(out);
            if (participant.person().isPresent()) {
                people.posts(out, participant.posts(), pointer + "/posts/");
                participant.represents().ifPresent(whole -> out.object("affiliation", names.mention(whole)));
            }
        };
    }

    private Consumer<JsonOut> actor(Actor actor) {
        return actor.person()
                .map(names::mention)
                .or(() -> actor.organization().map(names::mention))
                .orElseGet(() -> out -> out.member("@type", "Organization").member("name", actor.group()));
    }

    private List<Consumer<JsonOut>> agenda(List<AgendaItem> items, String pointer) {
        List<Consumer<JsonOut>> events = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            AgendaItem item = items.get(i);
            String at = pointer + i;
            events.add(out -> out.member("@type", "Event")
                    .member("@id", LdNames.address("agenda", item.id()))
                    .member("identifier", item.number())
                    .member("name", item.title())
                    .member("startDate", day(item.startsAt(), at + "/startsAt"))
                    .member("description", item.outcome())
                    .list(
                            "performer",
                            item.presenters().stream().map(this::actor).toList(),
                            JsonOut::object)
                    .list("workFeatured", documents(item.documents(), at + "/documents/"), JsonOut::object)
                    .list("subEvent", agenda(item.children(), at + "/children/"), JsonOut::object));
        }
        return events;
    }

    private List<Consumer<JsonOut>> documents(List<DocumentUse> documents, String pointer) {
        List<Consumer<JsonOut>> works = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            DocumentUse document = documents.get(i);
            notes.approximated(pointer + i + "/ref", "is its Akoma Ntoso address");
            works.add(out -> out.member("@type", "CreativeWork")
                    .member("@id", document.ref().map(names::documentAddress))
                    .member("url", document.attachment().map(WebLink::url)));
        }
        return works;
    }

    /** An event has pictures; what else was recorded is a work that records it. */
    private void writeMedia(JsonOut out, Meeting meeting) {
        List<Consumer<JsonOut>> images = new ArrayList<>();
        List<Consumer<JsonOut>> works = new ArrayList<>();
        for (String id : meeting.media()) {
            MediaKind kind = names.media(id).map(MediaItem::kind).orElse(MediaKind.OTHER);
            (kind.equals(MediaKind.IMAGE) ? images : works)
                    .add(it -> it.member("@type", MediaLd.type(kind)).member("@id", LdNames.address("media", id)));
        }
        for (WebLink recording : meeting.recordings()) {
            works.add(it -> it.member("@type", "CreativeWork").member("url", recording.url()));
        }
        out.list("image", images, JsonOut::object).list("recordedIn", works, JsonOut::object);
    }

    /** What was said, and where it is told of. A paraphrase is no quotation. */
    private List<Consumer<JsonOut>> works(Meeting meeting) {
        List<Consumer<JsonOut>> works = new ArrayList<>();
        for (Speech speech : meeting.speeches()) {
            boolean quoted = speech.form().equals(SpeechForm.VERBATIM);
            works.add(out -> out.member("@type", quoted ? "Quotation" : "CreativeWork")
                    .member("@id", LdNames.address("speech", speech.id()))
                    .strings(
                            "additionalType",
                            List.of(speech.kind().name(), speech.form().name()))
                    .member("text", speech.text().text())
                    .object(quoted ? "spokenByCharacter" : "contributor", actor(speech.speaker())));
        }
        for (MeetingSource source : meeting.sources()) {
            works.add(out -> out.member("@type", "CreativeWork")
                    .member("url", source.url().map(WebLink::url))
                    .member("text", source.text()));
        }
        return works;
    }
}
