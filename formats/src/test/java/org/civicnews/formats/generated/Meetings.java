package org.civicnews.formats.generated;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civicnews.meeting.Actor;
import org.civicnews.meeting.ActorBuilder;
import org.civicnews.meeting.AgendaItem;
import org.civicnews.meeting.Attendance;
import org.civicnews.meeting.Decision;
import org.civicnews.meeting.DecisionKind;
import org.civicnews.meeting.DocumentRelation;
import org.civicnews.meeting.DocumentUse;
import org.civicnews.meeting.DocumentUseBuilder;
import org.civicnews.meeting.Meeting;
import org.civicnews.meeting.MeetingBuilder;
import org.civicnews.meeting.MeetingFact;
import org.civicnews.meeting.MeetingFormat;
import org.civicnews.meeting.MeetingKind;
import org.civicnews.meeting.MeetingSource;
import org.civicnews.meeting.MeetingStatus;
import org.civicnews.meeting.MeetingTime;
import org.civicnews.meeting.Obligation;
import org.civicnews.meeting.Participant;
import org.civicnews.meeting.ParticipantRole;
import org.civicnews.meeting.Speech;
import org.civicnews.meeting.SpeechBuilder;
import org.civicnews.meeting.SpeechForm;
import org.civicnews.meeting.SpeechKind;
import org.civicnews.meeting.SpeechRecording;
import org.civicnews.meeting.TaskAssignment;
import org.civicnews.meeting.TaskStatus;
import org.civicnews.meeting.Venue;
import org.civicnews.meeting.VenueGroup;
import org.civicnews.meeting.VenueRole;
import org.civicnews.meeting.Vote;
import org.civicnews.people.AdministrativeLevel;
import org.civicnews.people.PersonRef;
import org.civicnews.value.PartialDate;

/** Meetings with everything that a meeting can have. */
final class Meetings {
    private final Dice dice;
    private final Texts texts;
    private final Values values;
    private final Records records;
    private final RichTexts rich;
    private int agenda;

    Meetings(Dice dice, Texts texts, Values values, Records records, RichTexts rich) {
        this.dice = dice;
        this.texts = texts;
        this.values = values;
        this.records = records;
        this.rich = rich;
    }

    Meeting meeting(String id) {
        agenda = 0;
        List<Venue> venues = venues();
        List<Participant> participants = participants(venues);
        List<Actor> actors = participants.stream().map(Participant::actor).toList();
        List<AgendaItem> items = dice.rare(3, () -> agendaItem(actors, 0));
        MeetingStatus status = dice.kind(MeetingStatus.known(), MeetingStatus::of);
        boolean moved = status.equals(MeetingStatus.RESCHEDULED);
        MeetingBuilder meeting = Meeting.builder()
                .id(id)
                .name(texts.line())
                .kind(dice.kind(MeetingKind.known(), MeetingKind::of))
                .organizers(dice.rare(2, records::organization))
                .format(format(venues))
                .time(dice.maybe(this::time))
                .venues(venues)
                .venueGroups(dice.rare(2, this::venueGroup))
                .participants(participants)
                .headcount(dice.maybe(values::quantity))
                .agenda(items)
                .decisions(numbered("d", dice.between(0, 2), this::decision))
                .tasks(numbered("t", dice.between(0, 2), this::task))
                .documents(dice.rare(2, this::document))
                .facts(dice.rare(2, this::fact))
                .media(records.media.isEmpty() ? List.of() : dice.rare(2, () -> dice.pick(records.media)))
                .recordings(dice.rare(2, values::link))
                .status(status)
                .previousStart(moved ? Optional.of(values.date()) : Optional.empty())
                .partOf(dice.maybe(() -> "kỳ họp thứ 12"))
                .sources(dice.rare(2, this::source))
                .extra(dice.extra());
        if (!actors.isEmpty()) {
            meeting.speeches(numbered("s", dice.between(0, 2), key -> speech(key, actors, items)));
        }
        return meeting.build();
    }

    private <T> List<T> numbered(String prefix, int count, java.util.function.Function<String, T> make) {
        List<T> list = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            list.add(make.apply(prefix + i));
        }
        return list;
    }

    private List<Venue> venues() {
        boolean main = dice.chance(50);
        return numbered("v", dice.between(0, 3), id -> {
            VenueRole role = main && id.equals("v1") ? VenueRole.MAIN : dice.pick(VenueRole.REMOTE, VenueRole.VIRTUAL);
            return Venue.builder()
                    .id(id)
                    .role(role)
                    .place(role.equals(VenueRole.VIRTUAL) ? Optional.empty() : dice.maybe(records::place))
                    .organization(dice.maybe(records::organization))
                    .address(role.equals(VenueRole.VIRTUAL) ? Optional.empty() : dice.maybe(texts::line))
                    .access(dice.maybe(values::link))
                    .extra(dice.extra())
                    .build();
        });
    }

    private MeetingFormat format(List<Venue> venues) {
        boolean main = venues.stream().anyMatch(v -> v.role().equals(VenueRole.MAIN));
        boolean remote = venues.stream().anyMatch(v -> v.role().equals(VenueRole.REMOTE));
        boolean virtual = venues.stream().anyMatch(v -> v.role().equals(VenueRole.VIRTUAL));
        if (main && remote && dice.chance(70)) {
            return MeetingFormat.CONNECTED_VENUES;
        }
        return virtual && dice.chance(40)
                ? MeetingFormat.ONLINE
                : dice.pick(MeetingFormat.IN_PERSON, MeetingFormat.HYBRID, MeetingFormat.UNSPECIFIED);
    }

    private MeetingTime time() {
        PartialDate start = values.date();
        PartialDate end = values.date();
        return MeetingTime.builder()
                .start(start)
                .end(end.isCertainlyBefore(start) ? Optional.empty() : Optional.of(end))
                .resolution(dice.maybe(() -> values.resolution(start)))
                .extra(dice.extra())
                .build();
    }

    private VenueGroup venueGroup() {
        return VenueGroup.builder()
                .description(texts.line())
                .level(dice.maybe(() -> dice.kind(AdministrativeLevel.known(), AdministrativeLevel::of)))
                .count(dice.maybe(values::quantity))
                .members(dice.rare(2, records::place))
                .extra(dice.extra())
                .build();
    }

    private List<Participant> participants(List<Venue> venues) {
        List<Participant> list = new ArrayList<>();
        List<PersonRef> people = new ArrayList<>();
        for (String id : records.people) {
            people.add(PersonRef.toRecord(id));
        }
        people.add(PersonRef.named("Hà Thị Khách"));
        for (int i = dice.between(0, 3); i > 0; i--) {
            Actor actor = people.isEmpty() || dice.chance(40) ? outsider() : Actor.of(people.remove(0));
            list.add(Participant.builder()
                    .person(actor.person())
                    .organization(actor.organization())
                    .group(actor.group())
                    .roles(dice.list(1, 2, () -> dice.kind(ParticipantRole.known(), ParticipantRole::of)))
                    .posts(dice.rare(2, records::post))
                    .represents(dice.maybe(records::organization))
                    .attendance(dice.kind(Attendance.known(), Attendance::of))
                    .venueId(dice.maybeOf(venues).map(Venue::id))
                    .position(dice.maybeInt(1, 99))
                    .evidence(records.someEvidence())
                    .extra(dice.extra())
                    .build());
        }
        return list;
    }

    private Actor outsider() {
        ActorBuilder actor = Actor.builder();
        return dice.chance(50)
                ? actor.organization(records.organization()).build()
                : actor.group(texts.line()).build();
    }

    private AgendaItem agendaItem(List<Actor> actors, int depth) {
        agenda++;
        String id = "a" + agenda;
        return AgendaItem.builder()
                .id(id)
                .number(dice.maybe(() -> dice.pick("1", "1.1", "II", "a)")))
                .title(texts.line())
                .presenters(actors.isEmpty() ? List.of() : dice.rare(2, () -> dice.pick(actors)))
                .documents(dice.rare(2, this::document))
                .children(depth > 2 ? List.of() : dice.rare(2, () -> agendaItem(actors, depth + 1)))
                .startsAt(dice.maybe(values::date))
                .outcome(dice.maybe(texts::line))
                .extra(dice.extra())
                .build();
    }

    private Speech speech(String id, List<Actor> actors, List<AgendaItem> items) {
        SpeechForm form = dice.kind(SpeechForm.known(), SpeechForm::of);
        SpeechBuilder speech = Speech.builder()
                .id(id)
                .speaker(dice.pick(actors))
                .roleThen(dice.maybe(texts::line))
                .kind(dice.kind(SpeechKind.known(), SpeechKind::of))
                .text(rich.any())
                .agendaItemId(dice.maybeOf(items).map(AgendaItem::id))
                .extra(dice.extra());
        boolean proven = true;
        if (!records.media.isEmpty() && dice.chance(50)) {
            speech.recording(SpeechRecording.builder()
                    .mediaId(dice.pick(records.media))
                    .start(dice.maybe(() -> Duration.ofSeconds(dice.between(0, 60))))
                    .end(dice.maybe(() -> Duration.ofMillis(dice.between(60_001, 600_000))))
                    .extra(dice.extra())
                    .build());
        } else if (!records.evidence.isEmpty()) {
            speech.addEvidence(dice.pick(records.evidence));
        } else {
            proven = false;
        }
        return speech.form(proven ? form : SpeechForm.PARAPHRASE).build();
    }

    private Decision decision(String id) {
        return Decision.builder()
                .id(id)
                .kind(dice.kind(DecisionKind.known(), DecisionKind::of))
                .text(texts.text())
                .result(dice.maybe(texts::line))
                .vote(dice.maybe(() -> Vote.builder()
                        .inFavour(dice.between(0, 50))
                        .against(dice.between(0, 3))
                        .abstain(dice.between(0, 2))
                        .notVoting(dice.between(0, 2))
                        .eligible(dice.maybeInt(57, 60))
                        .extra(dice.extra())
                        .build()))
                .resultingDocument(dice.maybeOf(records.laws))
                .evidence(records.someEvidence())
                .extra(dice.extra())
                .build();
    }

    private TaskAssignment task(String id) {
        return TaskAssignment.builder()
                .id(id)
                .text(texts.text())
                .assignees(dice.list(1, 2, this::outsider))
                .coordinators(dice.rare(2, () -> Actor.group("phối hợp " + texts.name())))
                .assignedBy(dice.maybe(() -> Actor.of(records.person())))
                .obligation(dice.kind(Obligation.known(), Obligation::of))
                .due(dice.maybe(values::date))
                .legalBasis(records.laws.isEmpty() ? List.of() : dice.rare(2, () -> dice.pick(records.laws)))
                .status(dice.maybe(() -> dice.kind(TaskStatus.known(), TaskStatus::of)))
                .evidence(records.someEvidence())
                .extra(dice.extra())
                .build();
    }

    private DocumentUse document() {
        DocumentUseBuilder use = DocumentUse.builder();
        if (records.laws.isEmpty() || dice.chance(30)) {
            use.attachment(values.link());
        } else {
            use.ref(dice.pick(records.laws));
        }
        return use.relation(dice.kind(DocumentRelation.known(), DocumentRelation::of))
                .extra(dice.extra())
                .build();
    }

    private MeetingFact fact() {
        return MeetingFact.builder()
                .text(texts.text())
                .quantity(dice.maybe(values::quantity))
                .subject(dice.maybe(texts::line))
                .period(dice.maybe(values::range))
                .evidence(records.someEvidence())
                .extra(dice.extra())
                .build();
    }

    private MeetingSource source() {
        return MeetingSource.builder()
                .url(dice.maybe(values::link))
                .text(texts.line())
                .retrieved(dice.maybe(() -> values.published(values.day())))
                .extra(dice.extra())
                .build();
    }
}
