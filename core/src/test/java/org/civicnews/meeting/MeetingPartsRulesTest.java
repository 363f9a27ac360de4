package org.civicnews.meeting;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.time.Duration;
import java.util.stream.Stream;
import org.civicnews.people.OrganizationRef;
import org.civicnews.people.PersonRef;
import org.civicnews.people.PlaceRef;
import org.civicnews.value.BrokenRule;
import org.civicnews.value.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MeetingPartsRulesTest {
    static Stream<BrokenRule> parts() {
        return Stream.of(
                rule(
                        "an actor is somebody",
                        () -> Actor.builder().build(),
                        "",
                        "ACTOR_AMBIGUOUS",
                        "must be exactly one of person, organization and group"),
                rule(
                        "an actor is one",
                        () -> Actor.builder()
                                .person(PersonRef.named("An"))
                                .group("dân")
                                .build(),
                        "",
                        "ACTOR_AMBIGUOUS",
                        "must be exactly one of person, organization and group"),
                rule("a group says something", () -> Actor.group(" "), "group", "BLANK", "must not be blank"),
                rule(
                        "a participant is somebody",
                        () -> Participant.builder()
                                .addRoles(ParticipantRole.CHAIR)
                                .build(),
                        "",
                        "ACTOR_AMBIGUOUS",
                        "must be exactly one of person, organization and group"),
                rule(
                        "a participant has a role",
                        () -> Participant.builder().group("dân").build(),
                        "roles",
                        "EMPTY",
                        "must not be empty"),
                rule(
                        "a participating group says something",
                        () -> participant(person("p1")).toBuilder()
                                .person(java.util.Optional.empty())
                                .group("")
                                .build(),
                        "group",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a venue has an id to be at",
                        () -> participant(person("p1")).toBuilder().venueId("").build(),
                        "venueId",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "protocol begins with 1",
                        () -> participant(person("p1")).toBuilder().position(0).build(),
                        "position",
                        "OUT_OF_RANGE",
                        "must be 1 or more but was 0"),
                rule("a venue has an id", () -> venue("", VenueRole.MAIN).build(), "id", "BLANK", "must not be blank"),
                rule(
                        "a virtual venue is nowhere",
                        () -> venue("v", VenueRole.VIRTUAL)
                                .place(PlaceRef.named("Hà Nội"))
                                .build(),
                        "place",
                        "VIRTUAL_HAS_PLACE",
                        "a virtual venue has no place"),
                rule(
                        "a virtual venue has no address",
                        () -> venue("v", VenueRole.VIRTUAL)
                                .address("88 Trần Phú")
                                .build(),
                        "address",
                        "VIRTUAL_HAS_PLACE",
                        "a virtual venue has no address"),
                rule(
                        "an address says something",
                        () -> venue("v", VenueRole.MAIN).address(" ").build(),
                        "address",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a group of venues says something",
                        () -> VenueGroup.builder().description("").build(),
                        "description",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a meeting does not end before it starts",
                        () -> MeetingTime.builder()
                                .start(PartialDate.parse("2023-12-02"))
                                .end(PartialDate.parse("2023-12-01"))
                                .build(),
                        "end",
                        "RANGE_BACKWARDS",
                        "meeting ends 2023-12-01 before it starts 2023-12-02"),
                rule(
                        "a resolution fits the start",
                        () -> MeetingTime.builder()
                                .start(PartialDate.parse("XXXX-12-01"))
                                .resolution(resolution("2023-11-01"))
                                .build(),
                        "resolution",
                        "RESOLUTION_CONTRADICTS",
                        "resolved 2023-11-01 contradicts stated month 12"),
                rule("an agenda item has an id", () -> item("").build(), "id", "BLANK", "must not be blank"),
                rule(
                        "an agenda item has a title",
                        () -> item("a").title("").build(),
                        "title",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a number of the agenda says something",
                        () -> item("a").number("").build(),
                        "number",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "an outcome says something",
                        () -> item("a").outcome("").build(),
                        "outcome",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "an agenda is 6 deep at most",
                        () -> items(7),
                        "children",
                        "TOO_DEEP",
                        "agenda items must be nested at most 6 deep"),
                rule("a speech has an id", () -> speech("").build(), "id", "BLANK", "must not be blank"),
                rule(
                        "a role then says something",
                        () -> speech("s").roleThen("").build(),
                        "roleThen",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "an agenda item is named",
                        () -> speech("s").agendaItemId("").build(),
                        "agendaItemId",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "words are proven",
                        () -> speech("s").form(SpeechForm.VERBATIM).build(),
                        "form",
                        "VERBATIM_UNPROVEN",
                        "a verbatim speech needs evidence or a recording"),
                rule(
                        "a recording is a media item",
                        () -> SpeechRecording.builder().mediaId("").build(),
                        "mediaId",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a recording begins in the recording",
                        () -> SpeechRecording.builder()
                                .mediaId("m")
                                .start(Duration.ofSeconds(-1))
                                .build(),
                        "start",
                        "OUT_OF_RANGE",
                        "must not be negative but was PT-1S"),
                rule(
                        "a recording ends after it begins",
                        () -> SpeechRecording.builder()
                                .mediaId("m")
                                .start(Duration.ofSeconds(5))
                                .end(Duration.ofSeconds(5))
                                .build(),
                        "end",
                        "RANGE_BACKWARDS",
                        "recording ends before it begins"),
                rule("a decision has an id", () -> decision("").build(), "id", "BLANK", "must not be blank"),
                rule(
                        "a decision says something",
                        () -> decision("d").text("").build(),
                        "text",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a result says something",
                        () -> decision("d").result("").build(),
                        "result",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a resulting document is named",
                        () -> decision("d").resultingDocument("").build(),
                        "resultingDocument",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "votes for are counted",
                        () -> vote().inFavour(-1).build(),
                        "inFavour",
                        "OUT_OF_RANGE",
                        "must be 0 or more but was -1"),
                rule(
                        "votes against are counted",
                        () -> vote().against(-1).build(),
                        "against",
                        "OUT_OF_RANGE",
                        "must be 0 or more but was -1"),
                rule(
                        "abstentions are counted",
                        () -> vote().abstain(-1).build(),
                        "abstain",
                        "OUT_OF_RANGE",
                        "must be 0 or more but was -1"),
                rule(
                        "who did not vote is counted",
                        () -> vote().notVoting(-1).build(),
                        "notVoting",
                        "OUT_OF_RANGE",
                        "must be 0 or more but was -1"),
                rule(
                        "no more vote than can",
                        () -> vote().abstain(1).notVoting(1).eligible(50).build(),
                        "eligible",
                        "TOO_MANY_VOTES",
                        "votes 52 exceed 50 eligible"),
                rule(
                        "votes do not overflow",
                        () -> vote().inFavour(Integer.MAX_VALUE)
                                .against(Integer.MAX_VALUE)
                                .eligible(5)
                                .build(),
                        "eligible",
                        "TOO_MANY_VOTES",
                        "votes 4294967294 exceed 5 eligible"),
                rule("a task has an id", () -> task("").build(), "id", "BLANK", "must not be blank"),
                rule("a task says something", () -> task("t").text("").build(), "text", "BLANK", "must not be blank"),
                rule(
                        "a task is somebody's",
                        () -> TaskAssignment.builder()
                                .id("t")
                                .text("x")
                                .obligation(Obligation.REQUESTED)
                                .build(),
                        "assignees",
                        "EMPTY",
                        "must not be empty"),
                rule(
                        "a legal basis is named",
                        () -> task("t").addLegalBasis("").build(),
                        "legalBasis/0",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "an assignee does not coordinate",
                        () -> task("t")
                                .addAssignees(Actor.of(OrganizationRef.toRecord("o1")))
                                .addCoordinators(
                                        Actor.group("khác"),
                                        Actor.of(OrganizationRef.builder()
                                                .ref("o1")
                                                .name("Sở")
                                                .build()))
                                .build(),
                        "coordinators/1",
                        "ASSIGNEE_COORDINATES",
                        "'o1' is an assignee and cannot also coordinate"),
                rule(
                        "a document is something",
                        () -> DocumentUse.builder()
                                .relation(DocumentRelation.TABLED)
                                .build(),
                        "",
                        "DOCUMENT_EMPTY",
                        "needs a ref or an attachment"),
                rule(
                        "a document is named",
                        () -> DocumentUse.builder()
                                .ref("")
                                .relation(DocumentRelation.TABLED)
                                .build(),
                        "ref",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a fact says something",
                        () -> MeetingFact.builder().text("").build(),
                        "text",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a subject says something",
                        () -> MeetingFact.builder().text("x").subject("").build(),
                        "subject",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a source is somewhere",
                        () -> MeetingSource.builder().build(),
                        "",
                        "SOURCE_EMPTY",
                        "source has neither address nor text"),
                rule(
                        "a source says something",
                        () -> MeetingSource.builder().text("").build(),
                        "text",
                        "BLANK",
                        "must not be blank"));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void refuses(BrokenRule rule) {
        rule.check();
    }

    @Test
    void tellsAVenueByNameAndAddress() {
        Venue hall = venue("v", VenueRole.MAIN).address("88 Trần Phú").build();
        assertThat(hall.located("Nhà văn hóa")).isEqualTo("Nhà văn hóa, 88 Trần Phú");
        assertThat(hall.located("")).isEqualTo("88 Trần Phú");
        Venue elsewhere = venue("v", VenueRole.MAIN).build();
        assertThat(elsewhere.located("Nhà văn hóa")).isEqualTo("Nhà văn hóa");
        assertThat(elsewhere.located(" ")).isEmpty();
    }

    @Test
    void composesTheTextsOfAVenue() {
        String decomposed = Normalizer.normalize("ở Phố Huế", Normalizer.Form.NFD);
        Venue hall = venue(decomposed, VenueRole.MAIN).address(decomposed).build();
        assertThat(hall.id()).isEqualTo("ở Phố Huế");
        assertThat(hall.address()).contains("ở Phố Huế");
    }

    @Test
    void namesActorsByIdNameOrWords() {
        assertThat(person("p1").label()).isEqualTo("p1");
        assertThat(Actor.of(PersonRef.named("An")).label()).isEqualTo("An");
        assertThat(Actor.of(OrganizationRef.toRecord("o1")).label()).isEqualTo("o1");
        assertThat(Actor.of(OrganizationRef.named("Sở")).label()).isEqualTo("Sở");
        assertThat(Actor.group("dân").label()).isEqualTo("dân");
        assertThat(Actor.group("Sở").isSame(Actor.of(OrganizationRef.named("Sở"))))
                .isFalse();
        assertThat(person("p1").isSame(Actor.of(OrganizationRef.toRecord("p1"))))
                .isFalse();
        assertThat(participant(person("p1")).actor()).isEqualTo(person("p1"));
    }
}
