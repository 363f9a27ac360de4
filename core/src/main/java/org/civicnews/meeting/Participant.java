package org.civicnews.meeting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.civicnews.people.OrganizationRef;
import org.civicnews.people.PersonRef;
import org.civicnews.people.Post;
import org.civicnews.text.WellFormed;
import org.civicnews.value.Evidence;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** Who took part in a meeting, in protocol order, with the posts as stated. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Participant permits ParticipantBuilder.ImmutableParticipant {
    Participant() {}

    /** {@return the person, empty if it is none} */
    public abstract Optional<PersonRef> person();

    /** {@return the organisation, empty if it is none} */
    public abstract Optional<OrganizationRef> organization();

    /** {@return the group in the words of the text, empty if it is none} */
    public abstract Optional<String> group();

    /** {@return what they did, at least one} */
    public abstract List<ParticipantRole> roles();

    /** {@return the posts as stated, in order} */
    public abstract List<Post> posts();

    /** {@return for whom they were there, empty if not told} */
    public abstract Optional<OrganizationRef> represents();

    /** {@return whether they were there, {@link Attendance#UNSTATED} unless set} */
    @Value.Default
    public Attendance attendance() {
        return Attendance.UNSTATED;
    }

    /** {@return the id of the venue they were at, empty if not told} */
    public abstract Optional<String> venueId();

    /** {@return the place in protocol order, 1 or more, empty if not told} */
    public abstract OptionalInt position();

    /** {@return where it was read, empty if it was not read from an article} */
    public abstract Optional<Evidence> evidence();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    Participant check() {
        new Problems()
                .require(
                        ActorRules.isOne(person(), organization(), group()),
                        "",
                        "ACTOR_AMBIGUOUS",
                        () -> "must be exactly one of person, organization and group")
                .notBlank("group", group())
                .notEmpty("roles", roles())
                .notBlank("venueId", venueId())
                .require(
                        position().isEmpty() || position().getAsInt() >= 1,
                        "position",
                        "OUT_OF_RANGE",
                        () -> "must be 1 or more but was " + position().getAsInt())
                .throwIfAny();
        return WellFormed.isNfc(venueId())
                ? this
                : toBuilder().venueId(WellFormed.nfc(venueId())).build();
    }

    /** {@return who it is} */
    public Actor actor() {
        return Actor.builder()
                .person(person())
                .organization(organization())
                .group(group())
                .build();
    }

    /** {@return a builder holding these values} */
    public abstract ParticipantBuilder toBuilder();

    /** {@return an empty builder} */
    public static ParticipantBuilder builder() {
        return new ParticipantBuilder();
    }
}
