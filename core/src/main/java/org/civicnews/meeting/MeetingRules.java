package org.civicnews.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.civicnews.value.Finding;
import org.civicnews.value.Problems;
import org.civicnews.value.PublicationDate;
import org.civicnews.value.Resolution;

/** What must hold within a meeting: its ids, its venues against its format, and that who speaks takes part. */
final class MeetingRules {
    private final Meeting meeting;
    private final Problems problems = new Problems();
    private final Set<String> actors = new HashSet<>();
    private final Set<String> agendaIds = new HashSet<>();

    MeetingRules(Meeting meeting) {
        this.meeting = meeting;
    }

    void check() {
        problems.notBlank("id", meeting.id())
                .notBlank("name", meeting.name())
                .formatVersion(meeting.formatVersion())
                .notBlank("partOf", meeting.partOf())
                .noneBlank("media", meeting.media());
        checkVenues();
        checkParticipants();
        for (int i = 0; i < meeting.agenda().size(); i++) {
            checkAgenda(meeting.agenda().get(i), "agenda/" + i);
        }
        checkSpeeches();
        checkIds();
        problems.require(
                        meeting.partOf().isEmpty() || !meeting.partOf().get().equals(meeting.id()),
                        "partOf",
                        "PART_OF_ITSELF",
                        () -> "meeting '" + meeting.id() + "' is part of itself")
                .require(
                        !meeting.status().equals(MeetingStatus.RESCHEDULED)
                                || meeting.previousStart().isPresent(),
                        "previousStart",
                        "RESCHEDULED_FROM_NOWHERE",
                        () -> "rescheduled meeting does not say when it was to be before")
                .throwIfAny();
    }

    private void checkVenues() {
        int main = 0;
        int virtual = 0;
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < meeting.venues().size(); i++) {
            Venue venue = meeting.venues().get(i);
            unique(ids, venue.id(), "venues/" + i, "venue");
            main += venue.role().equals(VenueRole.MAIN) ? 1 : 0;
            virtual += venue.role().equals(VenueRole.VIRTUAL) ? 1 : 0;
        }
        int mains = main;
        boolean groups = !meeting.venueGroups().isEmpty();
        boolean remote =
                groups || meeting.venues().stream().anyMatch(v -> v.role().equals(VenueRole.REMOTE));
        problems.require(
                        mains <= 1,
                        "venues",
                        "MAIN_VENUES",
                        () -> "at most one venue is the main one but " + mains + " are")
                .require(
                        !meeting.format().equals(MeetingFormat.ONLINE) || virtual > 0 || groups,
                        "venues",
                        "ONLINE_WITHOUT_VENUE",
                        () -> "format ONLINE needs a virtual venue or a group")
                .require(
                        !meeting.format().equals(MeetingFormat.CONNECTED_VENUES) || (mains >= 1 && remote),
                        "venues",
                        "CONNECTED_WITHOUT_VENUES",
                        () -> "format CONNECTED_VENUES needs a main venue and at least one remote venue or group");
        for (int i = 0; i < meeting.participants().size(); i++) {
            Optional<String> venue = meeting.participants().get(i).venueId();
            problems.require(
                    venue.isEmpty() || ids.contains(venue.get()),
                    "participants/" + i + "/venueId",
                    "UNRESOLVED_REFERENCE",
                    () -> "participant is at venue '" + venue.orElseThrow() + "', which the meeting does not have");
        }
    }

    private void checkParticipants() {
        for (int i = 0; i < meeting.participants().size(); i++) {
            Participant participant = meeting.participants().get(i);
            boolean first = actors.add(ActorRules.key(participant.actor()));
            problems.require(
                    first || participant.person().isEmpty(),
                    "participants/" + i,
                    "DUPLICATE_PARTICIPANT",
                    () -> "'" + participant.actor().label() + "' takes part twice");
        }
    }

    /** Goes down the agenda; its depth is bounded by its own rule. */
    private void checkAgenda(AgendaItem item, String path) {
        unique(agendaIds, item.id(), path, "agenda item");
        for (int i = 0; i < item.presenters().size(); i++) {
            Actor presenter = item.presenters().get(i);
            problems.require(
                    actors.contains(ActorRules.key(presenter)),
                    path + "/presenters/" + i,
                    "NOT_A_PARTICIPANT",
                    () -> "agenda item " + item.id() + " is presented by '" + presenter.label()
                            + "', who is not a participant");
        }
        for (int i = 0; i < item.children().size(); i++) {
            checkAgenda(item.children().get(i), path + "/children/" + i);
        }
    }

    private void checkSpeeches() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < meeting.speeches().size(); i++) {
            Speech speech = meeting.speeches().get(i);
            String path = "speeches/" + i;
            unique(ids, speech.id(), path, "speech");
            problems.require(
                    actors.contains(ActorRules.key(speech.speaker())),
                    path + "/speaker",
                    "NOT_A_PARTICIPANT",
                    () -> "speech " + speech.id() + " is by '"
                            + speech.speaker().label() + "', who is not a participant");
            problems.require(
                    speech.agendaItemId().isEmpty()
                            || agendaIds.contains(speech.agendaItemId().get()),
                    path + "/agendaItemId",
                    "UNRESOLVED_REFERENCE",
                    () -> "speech belongs to agenda item '"
                            + speech.agendaItemId().orElseThrow() + "', which the meeting does not have");
        }
    }

    private void checkIds() {
        Set<String> decisions = new HashSet<>();
        for (int i = 0; i < meeting.decisions().size(); i++) {
            unique(decisions, meeting.decisions().get(i).id(), "decisions/" + i, "decision");
        }
        Set<String> tasks = new HashSet<>();
        for (int i = 0; i < meeting.tasks().size(); i++) {
            unique(tasks, meeting.tasks().get(i).id(), "tasks/" + i, "task");
        }
    }

    private void unique(Set<String> ids, String id, String path, String what) {
        problems.require(ids.add(id), path + "/id", "DUPLICATE_ID", () -> "duplicate " + what + " id '" + id + "'");
    }

    private static boolean isChair(Participant participant) {
        return participant.roles().contains(ParticipantRole.CHAIR)
                || participant.roles().contains(ParticipantRole.CO_CHAIR);
    }

    static List<Finding> lint(Meeting meeting) {
        List<Finding> findings = new ArrayList<>();
        if (!meeting.status().equals(MeetingStatus.HELD)) {
            return findings;
        }
        if (meeting.participants().stream().noneMatch(MeetingRules::isChair)) {
            findings.add(Finding.warning(
                    "HELD_WITHOUT_CHAIR", "participants", "the meeting was held but nobody chaired it"));
        }
        Optional<LocalDate> start = meeting.time()
                .flatMap(time ->
                        time.start().earliest().or(() -> time.resolution().map(Resolution::to)));
        for (int i = 0; i < meeting.sources().size(); i++) {
            Optional<LocalDate> retrieved = meeting.sources().get(i).retrieved().map(PublicationDate::day);
            if (start.isPresent() && retrieved.isPresent() && start.get().isAfter(retrieved.get())) {
                findings.add(Finding.warning(
                        "HELD_AFTER_REPORT",
                        "sources/" + i + "/retrieved",
                        "the meeting was held on " + start.get() + ", after its report was fetched"));
            }
        }
        return List.copyOf(findings);
    }
}
