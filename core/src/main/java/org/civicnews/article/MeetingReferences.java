package org.civicnews.article;

import org.civicnews.meeting.Actor;
import org.civicnews.meeting.AgendaItem;
import org.civicnews.meeting.Decision;
import org.civicnews.meeting.DocumentUse;
import org.civicnews.meeting.Meeting;
import org.civicnews.meeting.MeetingFact;
import org.civicnews.meeting.Participant;
import org.civicnews.meeting.Speech;
import org.civicnews.meeting.TaskAssignment;
import org.civicnews.meeting.Venue;
import org.civicnews.meeting.VenueGroup;

/** What a meeting inside an article refers to. A meeting that stands alone refers to an article elsewhere. */
final class MeetingReferences {
    private final ReferenceRules rules;

    MeetingReferences(ReferenceRules rules) {
        this.rules = rules;
    }

    void check(String path, Meeting meeting) {
        rules.each(rules.at(path, "/organizers"), meeting.organizers(), rules::organization);
        meeting.time().ifPresent(time -> rules.resolution(rules.at(path, "/time/resolution"), time.resolution()));
        rules.each(rules.at(path, "/venues"), meeting.venues(), this::venue);
        rules.each(rules.at(path, "/venueGroups"), meeting.venueGroups(), this::venueGroup);
        rules.each(rules.at(path, "/participants"), meeting.participants(), this::participant);
        rules.each(rules.at(path, "/agenda"), meeting.agenda(), this::agendaItem);
        rules.each(rules.at(path, "/speeches"), meeting.speeches(), this::speech);
        rules.each(rules.at(path, "/decisions"), meeting.decisions(), this::decision);
        rules.each(rules.at(path, "/tasks"), meeting.tasks(), this::task);
        rules.each(rules.at(path, "/documents"), meeting.documents(), this::document);
        rules.each(rules.at(path, "/facts"), meeting.facts(), this::fact);
        rules.each(rules.at(path, "/media"), meeting.media(), rules::medium);
    }

    private void venue(String path, Venue venue) {
        venue.place().ifPresent(place -> rules.place(rules.at(path, "/place"), place));
        venue.organization()
                .ifPresent(organization -> rules.organization(rules.at(path, "/organization"), organization));
    }

    private void venueGroup(String path, VenueGroup group) {
        rules.each(rules.at(path, "/members"), group.members(), rules::place);
    }

    private void participant(String path, Participant participant) {
        actor(path, participant.actor());
        rules.each(rules.at(path, "/posts"), participant.posts(), rules::post);
        participant
                .represents()
                .ifPresent(represented -> rules.organization(rules.at(path, "/represents"), represented));
        participant.evidence().ifPresent(evidence -> rules.evidence(rules.at(path, "/evidence"), evidence));
    }

    private void actor(String path, Actor actor) {
        actor.person().ifPresent(person -> rules.person(rules.at(path, "/person"), person));
        actor.organization()
                .ifPresent(organization -> rules.organization(rules.at(path, "/organization"), organization));
    }

    /** Goes down the agenda; its depth is bounded by its own rule. */
    private void agendaItem(String path, AgendaItem item) {
        rules.each(rules.at(path, "/presenters"), item.presenters(), this::actor);
        rules.each(rules.at(path, "/documents"), item.documents(), this::document);
        rules.each(rules.at(path, "/children"), item.children(), this::agendaItem);
    }

    private void document(String path, DocumentUse document) {
        document.ref().ifPresent(id -> rules.law(rules.at(path, "/ref"), id));
    }

    private void speech(String path, Speech speech) {
        actor(rules.at(path, "/speaker"), speech.speaker());
        rules.text(path, speech.text());
        speech.recording()
                .ifPresent(recording -> rules.medium(rules.at(path, "/recording/mediaId"), recording.mediaId()));
        rules.each(rules.at(path, "/evidence"), speech.evidence(), rules::evidence);
    }

    private void decision(String path, Decision decision) {
        decision.resultingDocument().ifPresent(id -> rules.law(rules.at(path, "/resultingDocument"), id));
        decision.evidence().ifPresent(evidence -> rules.evidence(rules.at(path, "/evidence"), evidence));
    }

    private void task(String path, TaskAssignment task) {
        rules.each(rules.at(path, "/assignees"), task.assignees(), this::actor);
        rules.each(rules.at(path, "/coordinators"), task.coordinators(), this::actor);
        task.assignedBy().ifPresent(actor -> actor(rules.at(path, "/assignedBy"), actor));
        rules.each(rules.at(path, "/legalBasis"), task.legalBasis(), rules::law);
        task.evidence().ifPresent(evidence -> rules.evidence(rules.at(path, "/evidence"), evidence));
    }

    private void fact(String path, MeetingFact fact) {
        fact.evidence().ifPresent(evidence -> rules.evidence(rules.at(path, "/evidence"), evidence));
    }
}
