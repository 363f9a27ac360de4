package org.civicnews.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.civicnews.article.Article;
import org.civicnews.meeting.Actor;
import org.civicnews.meeting.Attendance;
import org.civicnews.meeting.Meeting;
import org.civicnews.meeting.MeetingTime;
import org.civicnews.meeting.Participant;
import org.civicnews.meeting.ParticipantRole;
import org.civicnews.meeting.TaskAssignment;
import org.civicnews.meeting.Venue;
import org.civicnews.meeting.VenueGroup;
import org.civicnews.meeting.VenueRole;
import org.civicnews.people.OrganizationRef;
import org.civicnews.people.Person;
import org.civicnews.people.PersonRef;
import org.civicnews.people.PlaceRef;
import org.civicnews.people.Post;

/** Who met whom, when and where, and who was told to do what. */
final class MeetingSection {
    private static final int LABEL = 16;
    private static final List<ParticipantRole> BY_WEIGHT = List.of(
            ParticipantRole.CHAIR,
            ParticipantRole.CO_CHAIR,
            ParticipantRole.SECRETARY,
            ParticipantRole.PRESENTER,
            ParticipantRole.SPEAKER);

    private final Article article;
    private final TextLayout out;
    private final Labels labels;
    private final DateWords dates;

    MeetingSection(Article article, TextLayout out, Labels labels) {
        this.article = article;
        this.out = out;
        this.labels = labels;
        this.dates = new DateWords(labels);
    }

    void write(Meeting meeting) {
        out.heading(labels.word("meeting"));
        out.indented("  ", meeting.name());
        when(meeting).ifPresent(when -> out.pair(labels.word("when"), LABEL, when));
        where(meeting).ifPresent(where -> out.pair(labels.word(areJoined(meeting) ? "halls" : "where"), LABEL, where));
        if (!meeting.organizers().isEmpty()) {
            out.pair(
                    labels.word("organizer"),
                    LABEL,
                    joined(meeting.organizers().stream().map(this::name).toList()));
        }
        participants(meeting);
        tasks(meeting);
    }

    /** Empty if no day was read; the article may still tell one, as sáng nay. */
    private Optional<String> when(Meeting meeting) {
        return meeting.time()
                .map(time -> day(time)
                        + time.resolution()
                                .map(resolution -> " → " + resolution.to()
                                        + labels.rule(resolution.rule().name()))
                                .orElse(""));
    }

    /** The day, or the range of days; what the article wrote of a range is the whole of it. */
    private String day(MeetingTime time) {
        Optional<String> end = time.end()
                .filter(last -> !last.sourceText().equals(time.start().sourceText()))
                .map(dates::of);
        return dates.of(time.start()) + end.map(last -> " – " + last).orElse("");
    }

    /** Whether halls are joined by video (điểm cầu); a meeting at one place has none. */
    private static boolean areJoined(Meeting meeting) {
        return !meeting.venueGroups().isEmpty()
                || meeting.venues().stream().anyMatch(venue -> !venue.role().equals(VenueRole.MAIN));
    }

    private Optional<String> where(Meeting meeting) {
        List<String> places = new ArrayList<>();
        for (Venue venue : meeting.venues()) {
            places.add(venue.located(venue.place()
                    .map(this::name)
                    .or(() -> venue.organization().map(this::name))
                    .orElse("")));
        }
        places.removeIf(String::isEmpty);
        for (VenueGroup group : meeting.venueGroups()) {
            places.add(group.description());
        }
        return places.isEmpty() ? Optional.empty() : Optional.of(String.join(" ⇄ ", places));
    }

    private void participants(Meeting meeting) {
        for (Participant participant : meeting.participants()) {
            List<String> posts = participant.posts().stream().map(this::post).toList();
            String name = name(participant);
            ParticipantRole first = weightiest(participant.roles());
            out.pair(
                    labels.word(
                            participant.attendance().isAbsence()
                                    ? participant.attendance().name()
                                    : first.name()),
                    LABEL,
                    (posts.isEmpty() ? name : name + " – " + String.join(", ", posts)) + others(participant, first));
        }
    }

    /** Who spoke is not only told to have attended. */
    private static ParticipantRole weightiest(List<ParticipantRole> roles) {
        return BY_WEIGHT.stream().filter(roles::contains).findFirst().orElse(roles.get(0));
    }

    /** What somebody did besides, and that they did it by video; that who spoke attended goes without saying. */
    private String others(Participant participant, ParticipantRole first) {
        List<String> others = new ArrayList<>();
        participant.roles().stream()
                .filter(role -> !role.equals(first) && !role.equals(ParticipantRole.ATTENDEE))
                .forEach(role -> others.add(labels.word(role.name()).toLowerCase(Locale.ROOT)));
        if (participant.attendance().equals(Attendance.REMOTE)) {
            others.add(labels.word("REMOTE"));
        }
        return others.isEmpty() ? "" : " (" + String.join(", ", others) + ")";
    }

    private void tasks(Meeting meeting) {
        if (meeting.tasks().isEmpty()) {
            return;
        }
        out.heading(labels.word("tasks"));
        for (TaskAssignment task : meeting.tasks()) {
            String who = joined(task.assignees().stream().map(this::name).toList());
            String due = task.due()
                    .map(date -> " (" + labels.word("due") + " " + dates.of(date) + ")")
                    .orElse("");
            out.pair(labels.word(task.obligation().name()), LABEL, who + ": " + task.text() + due);
        }
    }

    private String post(Post post) {
        return post.spoken(post.organization().map(this::name).orElse(""));
    }

    private String name(Participant participant) {
        return participant
                .person()
                .map(this::name)
                .or(() -> participant.organization().map(this::name))
                .or(participant::group)
                .orElse("");
    }

    private String name(Actor actor) {
        return actor.person()
                .map(this::name)
                .or(() -> actor.organization().map(this::name))
                .or(actor::group)
                .orElse("");
    }

    private String name(PersonRef ref) {
        return ref.name()
                .or(() -> article.people().stream()
                        .filter(person -> person.id().equals(ref.ref()))
                        .map(Person::name)
                        .map(name -> name.full())
                        .findFirst())
                .orElse("");
    }

    private String name(OrganizationRef ref) {
        return ref.name()
                .or(() -> article.organizations().stream()
                        .filter(organization -> organization.id().equals(ref.ref()))
                        .map(organization -> organization.name())
                        .findFirst())
                .orElse("");
    }

    private String name(PlaceRef ref) {
        return ref.name()
                .or(() -> article.places().stream()
                        .filter(place -> place.id().equals(ref.ref()))
                        .map(place -> place.name())
                        .findFirst())
                .orElse("");
    }

    private static String joined(List<String> names) {
        return String.join(", ", names);
    }
}
