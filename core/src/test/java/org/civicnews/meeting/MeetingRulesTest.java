package org.civicnews.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.civicnews.meeting.MeetingSamples.decision;
import static org.civicnews.meeting.MeetingSamples.item;
import static org.civicnews.meeting.MeetingSamples.items;
import static org.civicnews.meeting.MeetingSamples.participant;
import static org.civicnews.meeting.MeetingSamples.person;
import static org.civicnews.meeting.MeetingSamples.resolution;
import static org.civicnews.meeting.MeetingSamples.speech;
import static org.civicnews.meeting.MeetingSamples.task;
import static org.civicnews.meeting.MeetingSamples.venue;
import static org.civicnews.meeting.MeetingSamples.vote;
import static org.civicnews.value.BrokenRule.rule;

import java.text.Normalizer;
import java.util.stream.Stream;
import org.civicnews.people.PersonRef;
import org.civicnews.value.BrokenRule;
import org.civicnews.value.Evidence;
import org.civicnews.value.Finding;
import org.civicnews.value.PartialDate;
import org.civicnews.value.PublicationDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MeetingRulesTest {
    private static MeetingBuilder meeting() {
        return Meeting.builder()
                .id("e1")
                .name("Hội nghị")
                .kind(MeetingKind.CONFERENCE)
                .status(MeetingStatus.HELD);
    }

    static Stream<BrokenRule> meetings() {
        return Stream.of(
                rule("a meeting has an id", () -> meeting().id("").build(), "id", "BLANK", "must not be blank"),
                rule("a meeting has a name", () -> meeting().name("").build(), "name", "BLANK", "must not be blank"),
                rule(
                        "a format version can be read",
                        () -> meeting().formatVersion("3.1").build(),
                        "formatVersion",
                        "VERSION_UNSUPPORTED",
                        "formatVersion 3.1 is newer than 1.x; upgrade"),
                rule(
                        "a meeting is part of something",
                        () -> meeting().partOf("").build(),
                        "partOf",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a meeting is not part of itself",
                        () -> meeting().partOf("e1").build(),
                        "partOf",
                        "PART_OF_ITSELF",
                        "meeting 'e1' is part of itself"),
                rule("media have ids", () -> meeting().addMedia("").build(), "media/0", "BLANK", "must not be blank"),
                rule(
                        "ids of venues are unique",
                        () -> meeting()
                                .addVenues(
                                        venue("v", VenueRole.REMOTE).build(),
                                        venue("v", VenueRole.REMOTE).build())
                                .build(),
                        "venues/1/id",
                        "DUPLICATE_ID",
                        "duplicate venue id 'v'"),
                rule(
                        "there is one main venue",
                        () -> meeting()
                                .addVenues(
                                        venue("v1", VenueRole.MAIN).build(),
                                        venue("v2", VenueRole.MAIN).build())
                                .build(),
                        "venues",
                        "MAIN_VENUES",
                        "at most one venue is the main one but 2 are"),
                rule(
                        "who meets online has an address",
                        () -> meeting()
                                .format(MeetingFormat.ONLINE)
                                .addVenues(venue("v", VenueRole.MAIN).build())
                                .build(),
                        "venues",
                        "ONLINE_WITHOUT_VENUE",
                        "format ONLINE needs a virtual venue or a group"),
                rule(
                        "connected venues have a main one",
                        () -> meeting()
                                .format(MeetingFormat.CONNECTED_VENUES)
                                .addVenues(venue("v", VenueRole.REMOTE).build())
                                .build(),
                        "venues",
                        "CONNECTED_WITHOUT_VENUES",
                        "format CONNECTED_VENUES needs a main venue and at least one remote venue or group"),
                rule(
                        "connected venues have a remote one",
                        () -> meeting()
                                .format(MeetingFormat.CONNECTED_VENUES)
                                .addVenues(venue("v", VenueRole.MAIN).build())
                                .build(),
                        "venues",
                        "CONNECTED_WITHOUT_VENUES",
                        "format CONNECTED_VENUES needs a main venue and at least one remote venue or group"),
                rule(
                        "a participant is at a venue",
                        () -> meeting()
                                .addParticipants(participant(person("p1")).toBuilder()
                                        .venueId("v9")
                                        .build())
                                .build(),
                        "participants/0/venueId",
                        "UNRESOLVED_REFERENCE",
                        "participant is at venue 'v9', which the meeting does not have"),
                rule(
                        "a person takes part once",
                        () -> meeting()
                                .addParticipants(
                                        participant(person("p1")),
                                        participant(Actor.of(PersonRef.builder()
                                                .ref("p1")
                                                .name("An")
                                                .build())))
                                .build(),
                        "participants/1",
                        "DUPLICATE_PARTICIPANT",
                        "'p1' takes part twice"),
                rule(
                        "a person without a record takes part once",
                        () -> meeting()
                                .addParticipants(
                                        participant(Actor.of(PersonRef.named("An"))),
                                        participant(Actor.of(PersonRef.named("An"))))
                                .build(),
                        "participants/1",
                        "DUPLICATE_PARTICIPANT",
                        "'An' takes part twice"),
                rule(
                        "ids of the agenda are unique at any depth",
                        () -> meeting()
                                .addAgenda(
                                        item("a1").build(),
                                        item("a2")
                                                .addChildren(item("a1").build())
                                                .build())
                                .build(),
                        "agenda/1/children/0/id",
                        "DUPLICATE_ID",
                        "duplicate agenda item id 'a1'"),
                rule(
                        "a presenter takes part",
                        () -> meeting()
                                .addAgenda(item("a1")
                                        .addChildren(item("a2")
                                                .addPresenters(person("p9"))
                                                .build())
                                        .build())
                                .build(),
                        "agenda/0/children/0/presenters/0",
                        "NOT_A_PARTICIPANT",
                        "agenda item a2 is presented by 'p9', who is not a participant"),
                rule(
                        "a speaker takes part",
                        () -> meeting()
                                .addParticipants(participant(person("p1")))
                                .addSpeeches(
                                        speech("s1").build(),
                                        speech("s2").speaker(person("p9")).build())
                                .build(),
                        "speeches/1/speaker",
                        "NOT_A_PARTICIPANT",
                        "speech s2 is by 'p9', who is not a participant"),
                rule(
                        "a name is no record",
                        () -> meeting()
                                .addParticipants(participant(person("p1")))
                                .addSpeeches(speech("s1")
                                        .speaker(Actor.of(PersonRef.named("p1")))
                                        .build())
                                .build(),
                        "speeches/0/speaker",
                        "NOT_A_PARTICIPANT",
                        "speech s1 is by 'p1', who is not a participant"),
                rule(
                        "ids of speeches are unique",
                        () -> meeting()
                                .addParticipants(participant(person("p1")))
                                .addSpeeches(speech("s1").build(), speech("s1").build())
                                .build(),
                        "speeches/1/id",
                        "DUPLICATE_ID",
                        "duplicate speech id 's1'"),
                rule(
                        "a speech belongs to the agenda",
                        () -> meeting()
                                .addParticipants(participant(person("p1")))
                                .addSpeeches(speech("s1").agendaItemId("a9").build())
                                .build(),
                        "speeches/0/agendaItemId",
                        "UNRESOLVED_REFERENCE",
                        "speech belongs to agenda item 'a9', which the meeting does not have"),
                rule(
                        "ids of decisions are unique",
                        () -> meeting()
                                .addDecisions(
                                        decision("d1").build(), decision("d1").build())
                                .build(),
                        "decisions/1/id",
                        "DUPLICATE_ID",
                        "duplicate decision id 'd1'"),
                rule(
                        "ids of tasks are unique",
                        () -> meeting()
                                .addTasks(task("t1").build(), task("t1").build())
                                .build(),
                        "tasks/1/id",
                        "DUPLICATE_ID",
                        "duplicate task id 't1'"),
                rule(
                        "a rescheduled meeting was to be before",
                        () -> meeting().status(MeetingStatus.RESCHEDULED).build(),
                        "previousStart",
                        "RESCHEDULED_FROM_NOWHERE",
                        "rescheduled meeting does not say when it was to be before"));
    }

    @ParameterizedTest
    @MethodSource("meetings")
    void refuses(BrokenRule rule) {
        rule.check();
    }

    @Test
    void reportsEveryBrokenRuleInOneException() {
        assertThatThrownBy(() -> meeting()
                        .name("")
                        .format(MeetingFormat.ONLINE)
                        .addAgenda(item("a1").addPresenters(person("p9")).build())
                        .addSpeeches(speech("s1").build())
                        .status(MeetingStatus.RESCHEDULED)
                        .build())
                .hasMessage("name: must not be blank; venues: format ONLINE needs a virtual venue or a group; "
                        + "agenda/0/presenters/0: agenda item a1 is presented by 'p9', who is not a participant; "
                        + "speeches/0/speaker: speech s1 is by 'p1', who is not a participant; "
                        + "previousStart: rescheduled meeting does not say when it was to be before");
        assertThatThrownBy(() -> Meeting.builder().build())
                .hasMessage("id: is required; name: is required; kind: is required; status: is required");
    }

    @Test
    void takesWhatTheRulesAllow() {
        VenueGroup wards = VenueGroup.builder().description("các phường").build();
        assertThat(meeting()
                        .format(MeetingFormat.ONLINE)
                        .addVenueGroups(wards)
                        .build()
                        .venueGroups())
                .hasSize(1);
        assertThat(meeting()
                        .format(MeetingFormat.ONLINE)
                        .addVenues(venue("v", VenueRole.VIRTUAL).build())
                        .build()
                        .venues())
                .hasSize(1);
        assertThat(meeting()
                        .format(MeetingFormat.CONNECTED_VENUES)
                        .addVenues(venue("v", VenueRole.MAIN).build())
                        .addVenueGroups(wards)
                        .build()
                        .venues())
                .hasSize(1);
        assertThat(meeting()
                        .format(MeetingFormat.CONNECTED_VENUES)
                        .addVenues(
                                venue("v", VenueRole.MAIN).build(),
                                venue("w", VenueRole.REMOTE).build())
                        .build()
                        .venues())
                .hasSize(2);
        assertThat(meeting()
                        .addParticipants(participant(Actor.group("dân")), participant(Actor.group("dân")))
                        .build()
                        .participants())
                .hasSize(2);
        assertThat(meeting()
                        .addParticipants(participant(Actor.of(
                                PersonRef.builder().ref("p1").name("An").build())))
                        .addSpeeches(speech("s1").build())
                        .build()
                        .speeches())
                .hasSize(1);
        assertThat(items(6).children()).hasSize(1);
        assertThat(vote().eligible(50).build().eligible()).hasValue(50);
        assertThat(speech("s")
                        .form(SpeechForm.VERBATIM)
                        .addEvidence(
                                Evidence.builder().blockId("b").start(0).end(1).build())
                        .build()
                        .form())
                .isEqualTo(SpeechForm.VERBATIM);
        assertThat(speech("s")
                        .form(SpeechForm.VERBATIM)
                        .recording(SpeechRecording.builder().mediaId("m").build())
                        .build()
                        .recording())
                .isPresent();
        assertThat(MeetingTime.builder()
                        .start(PartialDate.parse("XXXX-12-01"))
                        .end(PartialDate.parse("2023-11-30"))
                        .resolution(resolution("2023-12-01"))
                        .build()
                        .end())
                .isPresent();
    }

    @Test
    void findsAMeetingThatNobodyChaired() {
        assertThat(meeting().build().lint()).extracting(Finding::code).containsExactly("HELD_WITHOUT_CHAIR");
        assertThat(meeting().status(MeetingStatus.SCHEDULED).build().lint()).isEmpty();
        assertThat(meeting().addParticipants(participant(person("p1"))).build().lint())
                .isEmpty();
        Participant together = participant(person("p1")).toBuilder()
                .roles(java.util.List.of(ParticipantRole.CO_CHAIR))
                .build();
        assertThat(meeting().addParticipants(together).build().lint()).isEmpty();
        Participant guest = participant(person("p1")).toBuilder()
                .roles(java.util.List.of(ParticipantRole.INVITED))
                .build();
        assertThat(meeting().addParticipants(guest).build().lint()).hasSize(1);
    }

    @Test
    void findsAMeetingHeldAfterItsReport() {
        MeetingSource source = MeetingSource.builder()
                .text("Báo")
                .retrieved(PublicationDate.parse("2023-12-01"))
                .build();
        MeetingBuilder meeting =
                meeting().addParticipants(participant(person("p1"))).addSources(source);
        assertThat(meeting.time(MeetingTime.builder()
                                .start(PartialDate.parse("2023-12-02"))
                                .build())
                        .build()
                        .lint())
                .containsExactly(Finding.warning(
                        "HELD_AFTER_REPORT",
                        "sources/0/retrieved",
                        "the meeting was held on 2023-12-02, after its report was fetched"));
        assertThat(meeting.time(MeetingTime.builder()
                                .start(PartialDate.parse("XXXX-12-02"))
                                .resolution(resolution("2023-12-02"))
                                .build())
                        .build()
                        .lint())
                .hasSize(1);
        assertThat(meeting.time(MeetingTime.builder()
                                .start(PartialDate.parse("2023-12-01"))
                                .build())
                        .build()
                        .lint())
                .isEmpty();
        assertThat(meeting.time(MeetingTime.builder()
                                .start(PartialDate.parse("XXXX-12-02"))
                                .build())
                        .build()
                        .lint())
                .isEmpty();
    }

    @Test
    void composesIdsAndRefs() {
        String nfd = Normalizer.normalize("số", Normalizer.Form.NFD);
        assertThat(meeting().id(nfd).partOf("kỳ " + nfd).addMedia(nfd).build())
                .isEqualTo(meeting().id("số").partOf("kỳ số").addMedia("số").build());
        assertThat(venue(nfd, VenueRole.MAIN).build().id()).isEqualTo("số");
        assertThat(item(nfd).build().id()).isEqualTo("số");
        assertThat(speech(nfd).agendaItemId(nfd).build())
                .isEqualTo(speech("số").agendaItemId("số").build());
        assertThat(decision(nfd).resultingDocument(nfd).build())
                .isEqualTo(decision("số").resultingDocument("số").build());
        assertThat(task(nfd).addLegalBasis(nfd).build())
                .isEqualTo(task("số").addLegalBasis("số").build());
        assertThat(DocumentUse.builder()
                        .ref(nfd)
                        .relation(DocumentRelation.SIGNED)
                        .build()
                        .ref())
                .contains("số");
        assertThat(participant(person("p1")).toBuilder().venueId(nfd).build().venueId())
                .contains("số");
        assertThat(SpeechRecording.builder().mediaId(nfd).build().mediaId()).isEqualTo("số");
    }
}
