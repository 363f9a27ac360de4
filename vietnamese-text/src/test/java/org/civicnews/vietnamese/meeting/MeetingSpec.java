package org.civicnews.vietnamese.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.civicnews.meeting.Actor;
import org.civicnews.meeting.AgendaItem;
import org.civicnews.meeting.Attendance;
import org.civicnews.meeting.Meeting;
import org.civicnews.meeting.MeetingTime;
import org.civicnews.meeting.ParticipantRole;
import org.civicnews.meeting.VenueGroup;
import org.civicnews.people.AdministrativeLevel;
import org.civicnews.people.Organization;
import org.civicnews.people.OrganizationRef;
import org.civicnews.people.Person;
import org.civicnews.people.Place;
import org.civicnews.people.PlaceRef;
import org.civicnews.value.DayPart;
import org.civicnews.value.PartialDate;
import org.civicnews.vietnamese.law.LegalMention;
import org.civicnews.vietnamese.law.LegalReferenceRecognizer;
import org.civicnews.vietnamese.people.NameContext;
import org.civicnews.vietnamese.people.NameMention;
import org.civicnews.vietnamese.people.NamedText;
import org.civicnews.vietnamese.people.PeopleRecognizer;
import org.civicnews.vietnamese.people.PeopleResolver;
import org.civicnews.vietnamese.people.ResolvedNames;
import org.civicnews.vietnamese.text.QuantityRecognizer;
import org.civicnews.vietnamese.time.DateRecognizer;
import org.civicnews.vietnamese.time.DateResolver;

/** Reads the meetings of paragraphs as the page reader does, and writes them for comparison. */
final class MeetingSpec {
    static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 10);

    final MeetingReading reading;
    private final ResolvedNames names;

    private MeetingSpec(MeetingReading reading, ResolvedNames names) {
        this.reading = reading;
        this.names = names;
    }

    static MeetingSpec read(String... paragraphs) {
        List<List<NameMention>> found = names(paragraphs);
        ResolvedNames names = resolved(found);
        MeetingReading reading =
                MeetingReader.standard().read(texts(found, names, paragraphs), DateResolver.against(PUBLISHED));
        return new MeetingSpec(reading, names);
    }

    /** The paragraphs as the page reader hands them over. */
    static List<MeetingText> texts(String... paragraphs) {
        List<List<NameMention>> found = names(paragraphs);
        return texts(found, resolved(found), paragraphs);
    }

    private static List<List<NameMention>> names(String... paragraphs) {
        return Stream.of(paragraphs).map(PeopleRecognizer.standard()::find).toList();
    }

    private static ResolvedNames resolved(List<List<NameMention>> found) {
        List<NamedText> named = new ArrayList<>();
        for (List<NameMention> mentions : found) {
            named.add(new NamedText(Optional.of("b" + (named.size() + 1)), mentions));
        }
        return PeopleResolver.standard().resolve(named, NameContext.empty().withPlace("Đà Nẵng"));
    }

    private static List<MeetingText> texts(List<List<NameMention>> found, ResolvedNames names, String... paragraphs) {
        List<MeetingText> texts = new ArrayList<>();
        for (int i = 0; i < paragraphs.length; i++) {
            List<LegalMention> laws = LegalReferenceRecognizer.standard().findInPart(paragraphs[i]);
            texts.add(MeetingText.of("b" + (i + 1), paragraphs[i], found.get(i), names, i)
                    .withLaws(laws, ids(laws.size()))
                    .withDates(DateRecognizer.standard().find(paragraphs[i]))
                    .withQuantities(QuantityRecognizer.standard().find(paragraphs[i])));
        }
        return texts;
    }

    /** An id for each document, as if all had a record. */
    private static List<Optional<String>> ids(int laws) {
        return IntStream.rangeClosed(1, laws)
                .mapToObj(law -> Optional.of("l" + law))
                .toList();
    }

    Meeting only() {
        if (reading.meetings().size() != 1) {
            throw new AssertionError("expected one meeting but was " + reading.meetings());
        }
        return reading.meetings().get(0);
    }

    static String written(MeetingTime time) {
        return time.start().toEdtf()
                + time.start()
                        .dayPart()
                        .map(DayPart::name)
                        .map(part -> " " + part)
                        .orElse("")
                + time.resolution().map(resolution -> " = " + resolution.to()).orElse("");
    }

    String written(Actor actor) {
        return actor.person()
                .flatMap(ref -> ref.ref())
                .flatMap(this::person)
                .or(() -> actor.organization().map(this::written))
                .orElseGet(actor::label);
    }

    private Optional<String> person(String id) {
        return names.people().stream()
                .filter(person -> person.id().equals(Optional.of(id)))
                .map(Person::name)
                .map(name -> name.full())
                .findFirst();
    }

    String written(OrganizationRef ref) {
        return names.organizations().stream()
                .filter(organization -> organization.id().equals(ref.ref()))
                .map(Organization::name)
                .findFirst()
                .or(ref::name)
                .orElse("");
    }

    List<String> participants() {
        return only().participants().stream()
                .map(participant -> written(participant.actor()) + " "
                        + participant.roles().stream().map(role -> role.name()).collect(Collectors.joining("+")))
                .toList();
    }

    List<String> tasks() {
        return only().tasks().stream()
                .map(task -> task.obligation() + " "
                        + task.assignees().stream().map(this::written).collect(Collectors.joining(" & "))
                        + ": " + task.text()
                        + task.due()
                                .map(PartialDate::toEdtf)
                                .map(due -> " (" + due + ")")
                                .orElse(""))
                .toList();
    }

    List<String> speeches() {
        return only().speeches().stream()
                .map(speech -> written(speech.speaker()) + " " + speech.kind() + " " + speech.form())
                .toList();
    }

    /** A fact in the words of {@code spec/meetings.tsv}. */
    String told(String key) {
        if (key.equals("count")) {
            return String.valueOf(reading.meetings().size());
        }
        boolean second = key.startsWith("2.");
        if (second && reading.meetings().size() < 2) {
            return "none";
        }
        return told(reading.meetings().get(second ? 1 : 0), second ? key.substring(2) : key);
    }

    private String told(Meeting meeting, String key) {
        return switch (key) {
            case "kind" -> meeting.kind().name();
            case "status" -> meeting.status().name();
            case "name" -> meeting.name();
            case "when" -> meeting.time().map(MeetingSpec::written).orElse("");
            case "end" ->
                meeting.time()
                        .flatMap(time -> time.end())
                        .map(PartialDate::toEdtf)
                        .orElse("");
            case "prev" -> meeting.previousStart().map(PartialDate::toEdtf).orElse("");
            case "part" -> meeting.partOf().orElse("");
            case "by" -> joined(meeting.organizers().stream().map(this::written));
            case "venue" ->
                joined(meeting.venues().stream()
                        .flatMap(venue -> venue.place().stream())
                        .map(this::written));
            case "address" -> joined(meeting.venues().stream().flatMap(venue -> venue.address().stream()));
            case "groups" -> joined(meeting.venueGroups().stream().map(VenueGroup::description));
            case "sizes" ->
                joined(meeting.venueGroups().stream()
                        .map(group -> group.count()
                                        .map(count -> count.value().toString())
                                        .orElse("some") + " "
                                + group.level().map(AdministrativeLevel::name).orElse("any")));
            case "format" -> meeting.format().name();
            case "decision" ->
                joined(meeting.decisions().stream()
                        .map(decision -> decision.kind().name()));
            case "vote" ->
                joined(meeting.decisions().stream()
                        .flatMap(decision -> decision.vote().stream())
                        .map(vote -> vote.inFavour() + "/" + vote.eligible().orElse(0)));
            case "agenda" -> joined(meeting.agenda().stream().map(AgendaItem::title));
            case "task" ->
                joined(meeting.tasks().stream()
                        .map(task -> task.obligation() + " "
                                + task.assignees().stream().map(this::written).collect(Collectors.joining(" & "))
                                + ": " + task.text()));
            case "for" ->
                joined(meeting.participants().stream()
                        .flatMap(participant -> participant.represents().stream())
                        .map(this::written));
            default -> people(meeting, key);
        };
    }

    private String people(Meeting meeting, String key) {
        return joined(meeting.participants().stream()
                .filter(participant -> switch (key) {
                    case "chair" ->
                        participant.roles().contains(ParticipantRole.CHAIR)
                                || participant.roles().contains(ParticipantRole.CO_CHAIR);
                    case "with" -> participant.roles().contains(ParticipantRole.ATTENDEE);
                    case "says" ->
                        participant.roles().contains(ParticipantRole.SPEAKER)
                                || participant.roles().contains(ParticipantRole.PRESENTER);
                    case "remote" -> participant.attendance().equals(Attendance.REMOTE);
                    case "absent" ->
                        participant.attendance().equals(Attendance.ABSENT)
                                || participant.attendance().equals(Attendance.EXCUSED);
                    default -> throw new AssertionError("no fact " + key);
                })
                .map(participant -> written(participant.actor())));
    }

    private static String joined(Stream<String> words) {
        return words.collect(Collectors.joining("; "));
    }

    private String written(PlaceRef place) {
        return place.name()
                .or(() -> names.places().stream()
                        .filter(record -> record.id().equals(place.ref()))
                        .map(Place::name)
                        .findFirst())
                .orElse("");
    }
}
