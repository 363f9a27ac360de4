package org.civicnews.article;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.civicnews.body.LegalAnnotation;
import org.civicnews.body.Paragraph;
import org.civicnews.body.RichText;
import org.civicnews.law.MentionKind;
import org.civicnews.meeting.Actor;
import org.civicnews.meeting.AgendaItem;
import org.civicnews.meeting.Decision;
import org.civicnews.meeting.DecisionKind;
import org.civicnews.meeting.DocumentRelation;
import org.civicnews.meeting.DocumentUse;
import org.civicnews.meeting.Meeting;
import org.civicnews.meeting.MeetingBuilder;
import org.civicnews.meeting.MeetingFact;
import org.civicnews.meeting.MeetingKind;
import org.civicnews.meeting.MeetingStatus;
import org.civicnews.meeting.MeetingTime;
import org.civicnews.meeting.Obligation;
import org.civicnews.meeting.Participant;
import org.civicnews.meeting.ParticipantBuilder;
import org.civicnews.meeting.ParticipantRole;
import org.civicnews.meeting.Speech;
import org.civicnews.meeting.SpeechBuilder;
import org.civicnews.meeting.SpeechForm;
import org.civicnews.meeting.SpeechKind;
import org.civicnews.meeting.SpeechRecording;
import org.civicnews.meeting.TaskAssignment;
import org.civicnews.meeting.TaskAssignmentBuilder;
import org.civicnews.meeting.Venue;
import org.civicnews.meeting.VenueGroup;
import org.civicnews.meeting.VenueRole;
import org.civicnews.people.OrganizationRef;
import org.civicnews.people.PersonRef;
import org.civicnews.people.PlaceRef;
import org.civicnews.people.Post;
import org.civicnews.value.BrokenRule;
import org.civicnews.value.Evidence;
import org.civicnews.value.PartialDate;
import org.civicnews.value.Resolution;
import org.civicnews.value.ResolutionRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MeetingReferencesTest {
    private static final OrganizationRef NO_ORGANIZATION = OrganizationRef.toRecord("o9");
    private static final PlaceRef NO_PLACE = PlaceRef.toRecord("g9");
    private static final Actor NOBODY = Actor.of(PersonRef.toRecord("p9"));
    private static final Evidence NO_EVIDENCE =
            Evidence.builder().blockId("b9").start(0).end(1).build();
    private static final DocumentUse NO_DOCUMENT =
            DocumentUse.builder().ref("l9").relation(DocumentRelation.TABLED).build();

    private static ParticipantBuilder guests() {
        return Participant.builder().group("dân").addRoles(ParticipantRole.ATTENDEE);
    }

    private static SpeechBuilder speech() {
        return Speech.builder()
                .id("s1")
                .speaker(Actor.group("dân"))
                .kind(SpeechKind.REPLY)
                .form(SpeechForm.SUMMARY)
                .text(RichText.of("x"));
    }

    private static TaskAssignmentBuilder task() {
        return TaskAssignment.builder()
                .id("t1")
                .text("x")
                .addAssignees(Actor.group("dân"))
                .obligation(Obligation.REQUIRED);
    }

    private static BrokenRule missing(String rule, Consumer<MeetingBuilder> change, String path, String what) {
        return new BrokenRule(
                rule,
                () -> {
                    MeetingBuilder meeting = Meeting.builder()
                            .id("e1")
                            .name("Hội nghị")
                            .kind(MeetingKind.MEETING)
                            .status(MeetingStatus.HELD)
                            .addParticipants(guests().build());
                    change.accept(meeting);
                    return Article.builder()
                            .headline("Tin")
                            .addBlocks(Paragraph.builder()
                                    .id("b1")
                                    .text(RichText.of("chữ"))
                                    .build())
                            .addMeetings(meeting.build())
                            .build();
                },
                "meetings/0/" + path,
                "UNRESOLVED_REFERENCE",
                what + ", which the article does not have");
    }

    static Stream<BrokenRule> rules() {
        return Stream.of(
                missing(
                        "an organiser",
                        m -> m.addOrganizers(NO_ORGANIZATION),
                        "organizers/0/ref",
                        "refers to organization 'o9'"),
                missing(
                        "evidence of the day",
                        m -> m.time(MeetingTime.builder()
                                .start(PartialDate.parse("2023"))
                                .resolution(Resolution.builder()
                                        .to(LocalDate.of(2023, 1, 1))
                                        .rule(ResolutionRule.MANUAL)
                                        .evidence(NO_EVIDENCE)
                                        .build())
                                .build()),
                        "time/resolution/evidence/blockId",
                        "refers to block 'b9'"),
                missing(
                        "the place of a venue",
                        m -> m.addVenues(Venue.builder()
                                .id("v")
                                .role(VenueRole.MAIN)
                                .place(NO_PLACE)
                                .build()),
                        "venues/0/place/ref",
                        "refers to place 'g9'"),
                missing(
                        "the owner of a venue",
                        m -> m.addVenues(Venue.builder()
                                .id("v")
                                .role(VenueRole.MAIN)
                                .organization(NO_ORGANIZATION)
                                .build()),
                        "venues/0/organization/ref",
                        "refers to organization 'o9'"),
                missing(
                        "a member of a group of venues",
                        m -> m.addVenueGroups(VenueGroup.builder()
                                .description("các xã")
                                .addMembers(NO_PLACE)
                                .build()),
                        "venueGroups/0/members/0/ref",
                        "refers to place 'g9'"),
                missing(
                        "a participant",
                        m -> m.addParticipants(Participant.builder()
                                .person(PersonRef.toRecord("p9"))
                                .addRoles(ParticipantRole.CHAIR)
                                .build()),
                        "participants/1/person/ref",
                        "refers to person 'p9'"),
                missing(
                        "a participating organisation",
                        m -> m.addParticipants(Participant.builder()
                                .organization(NO_ORGANIZATION)
                                .addRoles(ParticipantRole.CHAIR)
                                .build()),
                        "participants/1/organization/ref",
                        "refers to organization 'o9'"),
                missing(
                        "a post of a participant",
                        m -> m.addParticipants(guests().addPosts(Post.builder()
                                        .title("Bí thư")
                                        .organization(NO_ORGANIZATION)
                                        .build())
                                .build()),
                        "participants/1/posts/0/organization/ref",
                        "refers to organization 'o9'"),
                missing(
                        "whom a participant represents",
                        m -> m.addParticipants(
                                guests().represents(NO_ORGANIZATION).build()),
                        "participants/1/represents/ref",
                        "refers to organization 'o9'"),
                missing(
                        "evidence of a participant",
                        m -> m.addParticipants(guests().evidence(NO_EVIDENCE).build()),
                        "participants/1/evidence/blockId",
                        "refers to block 'b9'"),
                missing(
                        "a document of the agenda",
                        m -> m.addAgenda(AgendaItem.builder()
                                .id("a1")
                                .title("x")
                                .addChildren(AgendaItem.builder()
                                        .id("a2")
                                        .title("y")
                                        .addDocuments(NO_DOCUMENT)
                                        .build())
                                .build()),
                        "agenda/0/children/0/documents/0/ref",
                        "refers to legal reference 'l9'"),
                missing(
                        "a mention in a speech",
                        m -> m.addSpeeches(speech().text(RichText.builder()
                                        .text("Luật")
                                        .addAnnotations(LegalAnnotation.builder()
                                                .start(0)
                                                .end(4)
                                                .ref("l9")
                                                .kind(MentionKind.NAME)
                                                .build())
                                        .build())
                                .build()),
                        "speeches/0/annotations/0/ref",
                        "annotation refers to legal reference 'l9'"),
                missing(
                        "a recording of a speech",
                        m -> m.addSpeeches(speech().recording(
                                        SpeechRecording.builder().mediaId("m9").build())
                                .build()),
                        "speeches/0/recording/mediaId",
                        "refers to media 'm9'"),
                missing(
                        "evidence of a speech",
                        m -> m.addSpeeches(speech().addEvidence(NO_EVIDENCE).build()),
                        "speeches/0/evidence/0/blockId",
                        "refers to block 'b9'"),
                missing(
                        "what came of a decision",
                        m -> m.addDecisions(Decision.builder()
                                .id("d1")
                                .kind(DecisionKind.APPROVAL)
                                .text("x")
                                .resultingDocument("l9")
                                .build()),
                        "decisions/0/resultingDocument",
                        "refers to legal reference 'l9'"),
                missing(
                        "evidence of a decision",
                        m -> m.addDecisions(Decision.builder()
                                .id("d1")
                                .kind(DecisionKind.APPROVAL)
                                .text("x")
                                .evidence(NO_EVIDENCE)
                                .build()),
                        "decisions/0/evidence/blockId",
                        "refers to block 'b9'"),
                missing(
                        "an assignee",
                        m -> m.addTasks(task().addAssignees(NOBODY).build()),
                        "tasks/0/assignees/1/person/ref",
                        "refers to person 'p9'"),
                missing(
                        "a coordinator",
                        m -> m.addTasks(task().addCoordinators(NOBODY).build()),
                        "tasks/0/coordinators/0/person/ref",
                        "refers to person 'p9'"),
                missing(
                        "who gave a task",
                        m -> m.addTasks(task().assignedBy(NOBODY).build()),
                        "tasks/0/assignedBy/person/ref",
                        "refers to person 'p9'"),
                missing(
                        "a legal basis",
                        m -> m.addTasks(task().addLegalBasis("l9").build()),
                        "tasks/0/legalBasis/0",
                        "refers to legal reference 'l9'"),
                missing(
                        "evidence of a task",
                        m -> m.addTasks(task().evidence(NO_EVIDENCE).build()),
                        "tasks/0/evidence/blockId",
                        "refers to block 'b9'"),
                missing(
                        "a document",
                        m -> m.addDocuments(NO_DOCUMENT),
                        "documents/0/ref",
                        "refers to legal reference 'l9'"),
                missing(
                        "evidence of a fact",
                        m -> m.addFacts(MeetingFact.builder()
                                .text("x")
                                .evidence(NO_EVIDENCE)
                                .build()),
                        "facts/0/evidence/blockId",
                        "refers to block 'b9'"),
                missing("media", m -> m.addMedia("m9"), "media/0", "refers to media 'm9'"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void refusesAMeetingThatRefersToWhatTheArticleDoesNotHave(BrokenRule rule) {
        rule.check();
    }
}
