package org.civicnews.vietnamese.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.civicnews.meeting.Actor;
import org.civicnews.meeting.AgendaItem;
import org.civicnews.meeting.Attendance;
import org.civicnews.meeting.Decision;
import org.civicnews.meeting.DocumentRelation;
import org.civicnews.meeting.DocumentUse;
import org.civicnews.meeting.Meeting;
import org.civicnews.meeting.MeetingBuilder;
import org.civicnews.meeting.MeetingFact;
import org.civicnews.meeting.MeetingFormat;
import org.civicnews.meeting.MeetingKind;
import org.civicnews.meeting.MeetingStatus;
import org.civicnews.meeting.MeetingTime;
import org.civicnews.meeting.Participant;
import org.civicnews.meeting.ParticipantBuilder;
import org.civicnews.meeting.ParticipantRole;
import org.civicnews.meeting.Speech;
import org.civicnews.meeting.TaskAssignment;
import org.civicnews.meeting.Venue;
import org.civicnews.meeting.VenueGroup;
import org.civicnews.meeting.VenueRole;
import org.civicnews.people.OrganizationRef;
import org.civicnews.people.PersonRef;
import org.civicnews.people.PlaceRef;
import org.civicnews.people.Post;
import org.civicnews.value.Evidence;
import org.civicnews.value.PartialDate;
import org.civicnews.value.Quantity;
import org.civicnews.value.Span;
import org.jspecify.annotations.Nullable;

/** A meeting while it is being read. Mutable; used once. */
final class MeetingDraft {
    /** Who gives tasks that follow behind a colon, and how strongly. */
    record Order(Actor speaker, String strength) {}

    private static final class Attendee {
        final Actor actor;
        final Evidence evidence;
        final Set<ParticipantRole> roles = new LinkedHashSet<>();
        List<Post> posts = List.of();
        boolean listed;
        Attendance attendance = Attendance.UNSTATED;

        @Nullable
        OrganizationRef represents;

        Attendee(Actor actor, Evidence evidence) {
            this.actor = actor;
            this.evidence = evidence;
        }

        /** Whoever chairs a meeting attends it as well: that is not told of him again. */
        void take(ParticipantRole role) {
            boolean chairs = role.equals(ParticipantRole.CHAIR) || role.equals(ParticipantRole.CO_CHAIR);
            if (chairs) {
                roles.remove(ParticipantRole.ATTENDEE);
            }
            if (!(hasChair() && role.equals(ParticipantRole.ATTENDEE))) {
                roles.add(role);
            }
        }

        boolean hasChair() {
            return roles.contains(ParticipantRole.CHAIR) || roles.contains(ParticipantRole.CO_CHAIR);
        }
    }

    final String id;
    final String fallbackName;
    String name = "";
    MeetingKind kind = MeetingKind.MEETING;
    MeetingStatus status = MeetingStatus.HELD;

    @Nullable
    MeetingTime time;

    MeetingFormat format = MeetingFormat.UNSPECIFIED;
    /** Whether it is told to be held by video, wherever the halls are. */
    boolean online;

    @Nullable
    Quantity headcount;

    @Nullable
    PartialDate previousStart;

    @Nullable
    String partOf;

    /** Who leads those who meet, by the key of the attendees; null if nobody is told to. */
    private @Nullable String head;

    /** What is being told to do, one task after another; null if nothing is. */
    @Nullable
    Order order;

    final Map<String, OrganizationRef> organizers = new LinkedHashMap<>();
    final List<Venue> venues = new ArrayList<>();
    final List<VenueGroup> groups = new ArrayList<>();
    final List<Speech> speeches = new ArrayList<>();
    final List<TaskAssignment> tasks = new ArrayList<>();
    final List<MeetingFact> facts = new ArrayList<>();
    final List<Decision> decisions = new ArrayList<>();
    final List<AgendaItem> agenda = new ArrayList<>();
    private final Map<String, Attendee> attendees = new LinkedHashMap<>();
    private final Map<String, DocumentUse> documents = new LinkedHashMap<>();
    private final Set<String> factTexts = new LinkedHashSet<>();

    MeetingDraft(String id, String fallbackName) {
        this.id = id;
        this.fallbackName = fallbackName;
    }

    /** Takes a person in, or a further role of one who is in already; listed ones keep their place in protocol order. */
    void attend(Sentence sentence, Sentence.Name person, ParticipantRole role, boolean listed) {
        Attendee attendee = attendee(
                actor(person),
                Evidence.of(sentence.source.blockId(), person.mention().span()));
        attendee.take(role);
        attendee.listed |= listed;
        if (attendee.posts.isEmpty()) {
            attendee.posts = person.posts();
        }
    }

    void attend(Actor actor, Evidence evidence, ParticipantRole role, boolean listed) {
        Attendee attendee = attendee(actor, evidence);
        attendee.take(role);
        attendee.listed |= listed;
    }

    /** Tells who led those who met (trưởng đoàn): the chair, unless somebody is told to have chaired. */
    void head(Sentence.Name person) {
        head = head == null ? key(actor(person)) : head;
    }

    /** Whether somebody is told to have been there. */
    boolean knows(Actor actor) {
        return attendees.containsKey(key(actor));
    }

    /** Whether the meeting is chaired, or led, by others than this one. */
    boolean hasOtherChair(Actor actor) {
        return !leads(actor) && (head != null || attendees.values().stream().anyMatch(other -> other.hasChair()));
    }

    /** Whether anybody is told to chair the meeting. */
    boolean leads(Actor actor) {
        Attendee attendee = attendees.get(key(actor));
        return attendee != null && (attendee.hasChair() || key(actor).equals(head));
    }

    boolean isChaired() {
        return head != null || attendees.values().stream().anyMatch(Attendee::hasChair);
    }

    /** Who alone chairs the meeting, or leads those who meet; null if nobody or several do. */
    @Nullable
    Actor chair() {
        List<Actor> chairs = attendees.values().stream()
                .filter(Attendee::hasChair)
                .map(attendee -> attendee.actor)
                .toList();
        Attendee leader = head == null ? null : attendees.get(head);
        if (chairs.isEmpty() && leader != null) {
            return leader.actor;
        }
        return chairs.size() == 1 ? chairs.get(0) : null;
    }

    /** Takes over who led and who held the meeting before, where the same delegation or body goes on: chiều cùng ngày, đoàn làm việc với … */
    void goOnFrom(MeetingDraft before, Sentence sentence, CueHit deed) {
        if (!Deeds.isOfSameBody(sentence, deed)) {
            return;
        }
        Actor leader = before.chair();
        if (leader != null && head == null && Deeds.isOfSameDelegation(sentence, deed)) {
            Evidence told = Evidence.of(sentence.source.blockId(), new Span(sentence.start, deed.end()));
            attend(leader, told, ParticipantRole.CHAIR, true);
        }
        if (organizers.isEmpty()) {
            organizers.putAll(before.organizers);
        }
    }

    private void seatHead() {
        Attendee leader = head == null ? null : attendees.get(head);
        boolean chaired = attendees.values().stream().anyMatch(attendee -> attendee.hasChair());
        if (leader != null && !chaired) {
            leader.roles.remove(ParticipantRole.ATTENDEE);
            Set<ParticipantRole> others = new LinkedHashSet<>(leader.roles);
            leader.roles.clear();
            leader.roles.add(ParticipantRole.CHAIR);
            leader.roles.addAll(others);
        }
    }

    /** Tells whether somebody was there; what was told first stays. */
    void attendance(Actor actor, Attendance attendance) {
        Attendee attendee = attendees.get(key(actor));
        if (attendee != null && attendee.attendance.equals(Attendance.UNSTATED)) {
            attendee.attendance = attendance;
            if (attendance.isAbsence() && attendee.roles.remove(ParticipantRole.ATTENDEE)) {
                attendee.roles.add(ParticipantRole.INVITED);
            }
        }
    }

    /** Tells for whom people who are in were there. */
    void represent(List<Actor> actors, OrganizationRef body) {
        for (Actor actor : actors) {
            Attendee attendee = attendees.get(key(actor));
            if (attendee != null && attendee.represents == null) {
                attendee.represents = body;
            }
        }
    }

    private Attendee attendee(Actor actor, Evidence evidence) {
        return attendees.computeIfAbsent(key(actor), k -> new Attendee(actor, evidence));
    }

    /** Gần 2.000 thanh niên, gần 2.000 thanh niên, sinh viên: whether the number of the first of a list of groups was told. */
    boolean hasCounted(String group) {
        boolean counted = group.chars().anyMatch(Character::isDigit);
        for (int comma = group.indexOf(','); counted && comma > 0; comma = group.indexOf(',', comma + 1)) {
            if (attendees.containsKey(key(Actor.group(group.substring(0, comma))))) {
                return true;
            }
        }
        return false;
    }

    private static String key(Actor actor) {
        return (actor.person().isPresent() ? "p " : actor.organization().isPresent() ? "o " : "g ") + actor.label();
    }

    static Actor actor(Sentence.Name name) {
        return name.isPerson() ? Actor.of(PersonRef.toRecord(name.id())) : Actor.of(organization(name));
    }

    static OrganizationRef organization(Sentence.Name name) {
        return OrganizationRef.toRecord(name.id());
    }

    void organizer(Sentence.Name organization) {
        organizers.putIfAbsent(organization.id(), organization(organization));
    }

    /** Takes who is told to hold the meeting, if nobody was told yet but one of them or, perhaps, who called it off. */
    void heldBy(List<Sentence.Name> bodies) {
        boolean off = status.equals(MeetingStatus.POSTPONED) || status.equals(MeetingStatus.CANCELLED);
        if (off && !bodies.isEmpty()) {
            organizers.clear();
        }
        if (organizers.isEmpty() || bodies.stream().anyMatch(this::isOrganizer)) {
            bodies.forEach(this::organizer);
        }
    }

    boolean isOrganizer(Sentence.Name body) {
        return organizers.containsKey(body.id());
    }

    /** Takes a document in; what was said of it first stays. */
    void document(String ref, DocumentRelation relation) {
        documents.putIfAbsent(
                ref, DocumentUse.builder().ref(ref).relation(relation).build());
    }

    void fact(MeetingFact fact) {
        String key = fact.text()
                + fact.quantity()
                        .map(q -> q.value() + " " + q.unit().orElse(""))
                        .orElse("");
        if (factTexts.add(key)) {
            facts.add(fact);
        }
    }

    /** Whether no more than the place in which it is held was told so far, not the hall. */
    boolean isHeldInTown() {
        for (Venue venue : venues) {
            if (venue.role().equals(VenueRole.MAIN)) {
                return venue.organization().isEmpty()
                        && venue.place().flatMap(PlaceRef::ref).isPresent();
            }
        }
        return false;
    }

    boolean hasVenue(VenueRole role) {
        for (Venue venue : venues) {
            if (venue.role().equals(role)) {
                return true;
            }
        }
        return false;
    }

    Meeting build() {
        seatHead();
        MeetingFormat told = safeFormat();
        if (told.equals(MeetingFormat.ONLINE) && groups.isEmpty()) {
            venues.add(Venue.builder()
                    .id("v" + (venues.size() + 1))
                    .role(VenueRole.VIRTUAL)
                    .build());
        }
        MeetingBuilder meeting = Meeting.builder()
                .id(id)
                .name(name.isEmpty() ? fallbackName : name)
                .kind(kind)
                .organizers(organizers.values())
                .format(told)
                .time(Optional.ofNullable(time))
                .venues(venues)
                .venueGroups(groups)
                .headcount(Optional.ofNullable(headcount))
                .speeches(speeches)
                .decisions(decisions)
                .agenda(agenda)
                .previousStart(Optional.ofNullable(previousStart))
                .partOf(Optional.ofNullable(partOf))
                .tasks(tasks)
                .documents(documents.values())
                .facts(facts)
                .status(status);
        int position = 0;
        for (Attendee attendee : attendees.values()) {
            position += attendee.listed ? 1 : 0;
            meeting.addParticipants(participant(attendee, position));
        }
        return meeting.build();
    }

    private static Participant participant(Attendee attendee, int position) {
        ParticipantBuilder participant = Participant.builder()
                .person(attendee.actor.person())
                .organization(attendee.actor.organization())
                .group(attendee.actor.group())
                .roles(attendee.roles)
                .posts(attendee.posts)
                .attendance(attendee.attendance)
                .represents(Optional.ofNullable(attendee.represents))
                .evidence(attendee.evidence);
        if (attendee.listed) {
            participant.position(position);
        }
        return participant.build();
    }

    /** A format only where the venues that it needs were read; by video, from one hall to places that are not told, is both. */
    private MeetingFormat safeFormat() {
        boolean main = hasVenue(VenueRole.MAIN);
        boolean remote = hasVenue(VenueRole.REMOTE) || !groups.isEmpty();
        boolean known = !format.equals(MeetingFormat.UNSPECIFIED)
                && (!format.equals(MeetingFormat.CONNECTED_VENUES) || (main && remote));
        if (known) {
            return format;
        }
        return !online ? MeetingFormat.UNSPECIFIED : main ? MeetingFormat.HYBRID : MeetingFormat.ONLINE;
    }
}
