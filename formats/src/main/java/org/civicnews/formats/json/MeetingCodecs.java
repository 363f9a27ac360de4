package org.civicnews.formats.json;

import org.civicnews.meeting.Actor;
import org.civicnews.meeting.ActorBuilder;
import org.civicnews.meeting.AgendaItem;
import org.civicnews.meeting.AgendaItemBuilder;
import org.civicnews.meeting.Attendance;
import org.civicnews.meeting.Decision;
import org.civicnews.meeting.DecisionBuilder;
import org.civicnews.meeting.DecisionKind;
import org.civicnews.meeting.DocumentRelation;
import org.civicnews.meeting.DocumentUse;
import org.civicnews.meeting.DocumentUseBuilder;
import org.civicnews.meeting.Meeting;
import org.civicnews.meeting.MeetingBuilder;
import org.civicnews.meeting.MeetingFact;
import org.civicnews.meeting.MeetingFactBuilder;
import org.civicnews.meeting.MeetingFormat;
import org.civicnews.meeting.MeetingKind;
import org.civicnews.meeting.MeetingSource;
import org.civicnews.meeting.MeetingSourceBuilder;
import org.civicnews.meeting.MeetingStatus;
import org.civicnews.meeting.MeetingTime;
import org.civicnews.meeting.MeetingTimeBuilder;
import org.civicnews.meeting.Obligation;
import org.civicnews.meeting.Participant;
import org.civicnews.meeting.ParticipantBuilder;
import org.civicnews.meeting.ParticipantRole;
import org.civicnews.meeting.Speech;
import org.civicnews.meeting.SpeechBuilder;
import org.civicnews.meeting.SpeechForm;
import org.civicnews.meeting.SpeechKind;
import org.civicnews.meeting.SpeechRecording;
import org.civicnews.meeting.SpeechRecordingBuilder;
import org.civicnews.meeting.TaskAssignment;
import org.civicnews.meeting.TaskAssignmentBuilder;
import org.civicnews.meeting.TaskStatus;
import org.civicnews.meeting.Venue;
import org.civicnews.meeting.VenueBuilder;
import org.civicnews.meeting.VenueGroup;
import org.civicnews.meeting.VenueGroupBuilder;
import org.civicnews.meeting.VenueRole;
import org.civicnews.meeting.Vote;
import org.civicnews.meeting.VoteBuilder;
import org.civicnews.people.AdministrativeLevel;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Meetings. */
final class MeetingCodecs {
    static final ObjectCodec<Actor, ActorBuilder> ACTOR = ObjectCodec.of("actor", Actor::builder, ActorBuilder::build)
            .optional("person", PeopleCodecs.PERSON_REF, Actor::person, ActorBuilder::person)
            .optional("organization", PeopleCodecs.ORGANIZATION_REF, Actor::organization, ActorBuilder::organization)
            .optional("group", Scalars.STRING, Actor::group, ActorBuilder::group)
            .standIn(Actor.group("?"))
            .extra(Actor::extra, ActorBuilder::putExtra);

    static final ObjectCodec<MeetingTime, MeetingTimeBuilder> TIME = ObjectCodec.of(
                    "meetingTime", MeetingTime::builder, MeetingTimeBuilder::build)
            .required("start", ValueCodecs.DATE, MeetingTime::start, MeetingTimeBuilder::start)
            .optional("end", ValueCodecs.DATE, MeetingTime::end, MeetingTimeBuilder::end)
            .optional("resolution", ValueCodecs.RESOLUTION, MeetingTime::resolution, MeetingTimeBuilder::resolution)
            .extra(MeetingTime::extra, MeetingTimeBuilder::putExtra);

    static final ObjectCodec<Venue, VenueBuilder> VENUE = ObjectCodec.of("venue", Venue::builder, VenueBuilder::build)
            .required("id", Scalars.STRING, Venue::id, VenueBuilder::id)
            .required("role", Scalars.kind(VenueRole::of, VenueRole.known()), Venue::role, VenueBuilder::role)
            .optional("place", PeopleCodecs.PLACE_REF, Venue::place, VenueBuilder::place)
            .optional("organization", PeopleCodecs.ORGANIZATION_REF, Venue::organization, VenueBuilder::organization)
            .optional("address", Scalars.STRING, Venue::address, VenueBuilder::address)
            .optional("access", Scalars.LINK, Venue::access, VenueBuilder::access)
            .extra(Venue::extra, VenueBuilder::putExtra);

    static final ObjectCodec<VenueGroup, VenueGroupBuilder> VENUE_GROUP = ObjectCodec.of(
                    "venueGroup", VenueGroup::builder, VenueGroupBuilder::build)
            .required("description", Scalars.STRING, VenueGroup::description, VenueGroupBuilder::description)
            .optional(
                    "level",
                    Scalars.kind(AdministrativeLevel::of, AdministrativeLevel.known()),
                    VenueGroup::level,
                    VenueGroupBuilder::level)
            .optional("count", ValueCodecs.QUANTITY, VenueGroup::count, VenueGroupBuilder::count)
            .list("members", PeopleCodecs.PLACE_REF, VenueGroup::members, VenueGroupBuilder::addMembers)
            .extra(VenueGroup::extra, VenueGroupBuilder::putExtra);

    static final ObjectCodec<Participant, ParticipantBuilder> PARTICIPANT = ObjectCodec.of(
                    "participant", Participant::builder, ParticipantBuilder::build)
            .optional("person", PeopleCodecs.PERSON_REF, Participant::person, ParticipantBuilder::person)
            .optional(
                    "organization",
                    PeopleCodecs.ORGANIZATION_REF,
                    Participant::organization,
                    ParticipantBuilder::organization)
            .optional("group", Scalars.STRING, Participant::group, ParticipantBuilder::group)
            .filled(
                    "roles",
                    Scalars.kind(ParticipantRole::of, ParticipantRole.known()),
                    Participant::roles,
                    ParticipantBuilder::addRoles)
            .list("posts", PeopleCodecs.POST, Participant::posts, ParticipantBuilder::addPosts)
            .optional(
                    "represents",
                    PeopleCodecs.ORGANIZATION_REF,
                    Participant::represents,
                    ParticipantBuilder::represents)
            .defaulted(
                    "attendance",
                    Scalars.kind(Attendance::of, Attendance.known()),
                    Participant::attendance,
                    ParticipantBuilder::attendance)
            .optional("venueId", Scalars.STRING, Participant::venueId, ParticipantBuilder::venueId)
            .optionalInt("position", Participant::position, ParticipantBuilder::position)
            .optional("evidence", ValueCodecs.EVIDENCE, Participant::evidence, ParticipantBuilder::evidence)
            .extra(Participant::extra, ParticipantBuilder::putExtra);

    static final ObjectCodec<DocumentUse, DocumentUseBuilder> DOCUMENT = ObjectCodec.of(
                    "documentUse", DocumentUse::builder, DocumentUseBuilder::build)
            .optional("ref", Scalars.STRING, DocumentUse::ref, DocumentUseBuilder::ref)
            .optional("attachment", Scalars.LINK, DocumentUse::attachment, DocumentUseBuilder::attachment)
            .required(
                    "relation",
                    Scalars.kind(DocumentRelation::of, DocumentRelation.known()),
                    DocumentUse::relation,
                    DocumentUseBuilder::relation)
            .extra(DocumentUse::extra, DocumentUseBuilder::putExtra);

    private static final Codec<AgendaItem> CHILD = new Codec<>() {
        @Override
        public void write(JsonGenerator out, AgendaItem value) {
            AGENDA_ITEM.write(out, value);
        }

        @Override
        public @Nullable AgendaItem read(JsonReading in) {
            return AGENDA_ITEM.read(in);
        }

        @Override
        public @Nullable AgendaItem standIn() {
            return null;
        }

        @Override
        public Schema schema() {
            return Schema.reference("agendaItem");
        }
    };

    static final ObjectCodec<AgendaItem, AgendaItemBuilder> AGENDA_ITEM = ObjectCodec.of(
                    "agendaItem", AgendaItem::builder, AgendaItemBuilder::build)
            .required("id", Scalars.STRING, AgendaItem::id, AgendaItemBuilder::id)
            .optional("number", Scalars.STRING, AgendaItem::number, AgendaItemBuilder::number)
            .required("title", Scalars.STRING, AgendaItem::title, AgendaItemBuilder::title)
            .list("presenters", ACTOR, AgendaItem::presenters, AgendaItemBuilder::addPresenters)
            .list("documents", DOCUMENT, AgendaItem::documents, AgendaItemBuilder::addDocuments)
            .list("children", CHILD, AgendaItem::children, AgendaItemBuilder::addChildren)
            .optional("startsAt", ValueCodecs.DATE, AgendaItem::startsAt, AgendaItemBuilder::startsAt)
            .optional("outcome", Scalars.STRING, AgendaItem::outcome, AgendaItemBuilder::outcome)
            .extra(AgendaItem::extra, AgendaItemBuilder::putExtra);

    static final ObjectCodec<SpeechRecording, SpeechRecordingBuilder> RECORDING = ObjectCodec.of(
                    "speechRecording", SpeechRecording::builder, SpeechRecordingBuilder::build)
            .required("mediaId", Scalars.STRING, SpeechRecording::mediaId, SpeechRecordingBuilder::mediaId)
            .optional("from", Scalars.DURATION, SpeechRecording::start, SpeechRecordingBuilder::start)
            .optional("to", Scalars.DURATION, SpeechRecording::end, SpeechRecordingBuilder::end)
            .renamed("start", "from")
            .renamed("end", "to")
            .extra(SpeechRecording::extra, SpeechRecordingBuilder::putExtra);

    static final ObjectCodec<Speech, SpeechBuilder> SPEECH = ObjectCodec.of(
                    "speech", Speech::builder, SpeechBuilder::build)
            .required("id", Scalars.STRING, Speech::id, SpeechBuilder::id)
            .required("speaker", ACTOR, Speech::speaker, SpeechBuilder::speaker)
            .optional("roleThen", Scalars.STRING, Speech::roleThen, SpeechBuilder::roleThen)
            .required("kind", Scalars.kind(SpeechKind::of, SpeechKind.known()), Speech::kind, SpeechBuilder::kind)
            .required("form", Scalars.kind(SpeechForm::of, SpeechForm.known()), Speech::form, SpeechBuilder::form)
            .richText(AnnotationCodecs.ANNOTATION, Speech::text, SpeechBuilder::text)
            .optional("agendaItemId", Scalars.STRING, Speech::agendaItemId, SpeechBuilder::agendaItemId)
            .optional("recording", RECORDING, Speech::recording, SpeechBuilder::recording)
            .list("evidence", ValueCodecs.EVIDENCE, Speech::evidence, SpeechBuilder::addEvidence)
            .extra(Speech::extra, SpeechBuilder::putExtra);

    static final ObjectCodec<Vote, VoteBuilder> VOTE = ObjectCodec.of("vote", Vote::builder, VoteBuilder::build)
            .required("for", Scalars.INT, Vote::inFavour, VoteBuilder::inFavour)
            .required("against", Scalars.INT, Vote::against, VoteBuilder::against)
            .defaultInt("abstain", 0, Vote::abstain, VoteBuilder::abstain)
            .defaultInt("notVoting", 0, Vote::notVoting, VoteBuilder::notVoting)
            .optionalInt("eligible", Vote::eligible, VoteBuilder::eligible)
            .renamed("inFavour", "for")
            .extra(Vote::extra, VoteBuilder::putExtra);

    static final ObjectCodec<Decision, DecisionBuilder> DECISION = ObjectCodec.of(
                    "decision", Decision::builder, DecisionBuilder::build)
            .required("id", Scalars.STRING, Decision::id, DecisionBuilder::id)
            .required(
                    "kind", Scalars.kind(DecisionKind::of, DecisionKind.known()), Decision::kind, DecisionBuilder::kind)
            .required("text", Scalars.STRING, Decision::text, DecisionBuilder::text)
            .optional("result", Scalars.STRING, Decision::result, DecisionBuilder::result)
            .optional("vote", VOTE, Decision::vote, DecisionBuilder::vote)
            .optional(
                    "resultingDocument",
                    Scalars.STRING,
                    Decision::resultingDocument,
                    DecisionBuilder::resultingDocument)
            .optional("evidence", ValueCodecs.EVIDENCE, Decision::evidence, DecisionBuilder::evidence)
            .extra(Decision::extra, DecisionBuilder::putExtra);

    static final ObjectCodec<TaskAssignment, TaskAssignmentBuilder> TASK = ObjectCodec.of(
                    "taskAssignment", TaskAssignment::builder, TaskAssignmentBuilder::build)
            .required("id", Scalars.STRING, TaskAssignment::id, TaskAssignmentBuilder::id)
            .required("text", Scalars.STRING, TaskAssignment::text, TaskAssignmentBuilder::text)
            .filled("assignees", ACTOR, TaskAssignment::assignees, TaskAssignmentBuilder::addAssignees)
            .list("coordinators", ACTOR, TaskAssignment::coordinators, TaskAssignmentBuilder::addCoordinators)
            .optional("assignedBy", ACTOR, TaskAssignment::assignedBy, TaskAssignmentBuilder::assignedBy)
            .required(
                    "obligation",
                    Scalars.kind(Obligation::of, Obligation.known()),
                    TaskAssignment::obligation,
                    TaskAssignmentBuilder::obligation)
            .optional("due", ValueCodecs.DATE, TaskAssignment::due, TaskAssignmentBuilder::due)
            .list("legalBasis", Scalars.STRING, TaskAssignment::legalBasis, TaskAssignmentBuilder::addLegalBasis)
            .optional(
                    "status",
                    Scalars.kind(TaskStatus::of, TaskStatus.known()),
                    TaskAssignment::status,
                    TaskAssignmentBuilder::status)
            .optional("evidence", ValueCodecs.EVIDENCE, TaskAssignment::evidence, TaskAssignmentBuilder::evidence)
            .extra(TaskAssignment::extra, TaskAssignmentBuilder::putExtra);

    static final ObjectCodec<MeetingFact, MeetingFactBuilder> FACT = ObjectCodec.of(
                    "meetingFact", MeetingFact::builder, MeetingFactBuilder::build)
            .required("text", Scalars.STRING, MeetingFact::text, MeetingFactBuilder::text)
            .optional("quantity", ValueCodecs.QUANTITY, MeetingFact::quantity, MeetingFactBuilder::quantity)
            .optional("subject", Scalars.STRING, MeetingFact::subject, MeetingFactBuilder::subject)
            .optional("period", ValueCodecs.RANGE, MeetingFact::period, MeetingFactBuilder::period)
            .optional("evidence", ValueCodecs.EVIDENCE, MeetingFact::evidence, MeetingFactBuilder::evidence)
            .extra(MeetingFact::extra, MeetingFactBuilder::putExtra);

    static final ObjectCodec<MeetingSource, MeetingSourceBuilder> SOURCE = ObjectCodec.of(
                    "meetingSource", MeetingSource::builder, MeetingSourceBuilder::build)
            .optional("url", Scalars.LINK, MeetingSource::url, MeetingSourceBuilder::url)
            .optional("text", Scalars.STRING, MeetingSource::text, MeetingSourceBuilder::text)
            .optional("retrieved", Scalars.PUBLICATION_DATE, MeetingSource::retrieved, MeetingSourceBuilder::retrieved)
            .extra(MeetingSource::extra, MeetingSourceBuilder::putExtra);

    static final ObjectCodec<Meeting, MeetingBuilder> MEETING = ObjectCodec.of(
                    "meeting", Meeting::builder, MeetingBuilder::build)
            .document("meeting", Meeting::formatVersion, MeetingBuilder::formatVersion)
            .required("id", Scalars.STRING, Meeting::id, MeetingBuilder::id)
            .required("name", Scalars.STRING, Meeting::name, MeetingBuilder::name)
            .required("kind", Scalars.kind(MeetingKind::of, MeetingKind.known()), Meeting::kind, MeetingBuilder::kind)
            .list("organizers", PeopleCodecs.ORGANIZATION_REF, Meeting::organizers, MeetingBuilder::addOrganizers)
            .defaulted(
                    "format",
                    Scalars.kind(MeetingFormat::of, MeetingFormat.known()),
                    Meeting::format,
                    MeetingBuilder::format)
            .optional("time", TIME, Meeting::time, MeetingBuilder::time)
            .list("venues", VENUE, Meeting::venues, MeetingBuilder::addVenues)
            .list("venueGroups", VENUE_GROUP, Meeting::venueGroups, MeetingBuilder::addVenueGroups)
            .list("participants", PARTICIPANT, Meeting::participants, MeetingBuilder::addParticipants)
            .optional("headcount", ValueCodecs.QUANTITY, Meeting::headcount, MeetingBuilder::headcount)
            .list("agenda", AGENDA_ITEM, Meeting::agenda, MeetingBuilder::addAgenda)
            .list("speeches", SPEECH, Meeting::speeches, MeetingBuilder::addSpeeches)
            .list("decisions", DECISION, Meeting::decisions, MeetingBuilder::addDecisions)
            .list("tasks", TASK, Meeting::tasks, MeetingBuilder::addTasks)
            .list("documents", DOCUMENT, Meeting::documents, MeetingBuilder::addDocuments)
            .list("facts", FACT, Meeting::facts, MeetingBuilder::addFacts)
            .list("media", Scalars.STRING, Meeting::media, MeetingBuilder::addMedia)
            .list("recordings", Scalars.LINK, Meeting::recordings, MeetingBuilder::addRecordings)
            .required(
                    "status",
                    Scalars.kind(MeetingStatus::of, MeetingStatus.known()),
                    Meeting::status,
                    MeetingBuilder::status)
            .optional("previousStart", ValueCodecs.DATE, Meeting::previousStart, MeetingBuilder::previousStart)
            .optional("partOf", Scalars.STRING, Meeting::partOf, MeetingBuilder::partOf)
            .list("sources", SOURCE, Meeting::sources, MeetingBuilder::addSources)
            .extra(Meeting::extra, MeetingBuilder::putExtra);

    private MeetingCodecs() {}
}
