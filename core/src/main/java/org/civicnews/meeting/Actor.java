package org.civicnews.meeting;

import java.util.Map;
import java.util.Optional;
import org.civicnews.people.OrganizationRef;
import org.civicnews.people.PersonRef;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** Who does something: a person, an organisation, or a group that a text does not name one by one (đại diện lãnh đạo các đơn vị). Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Actor permits ActorBuilder.ImmutableActor {
    Actor() {}

    /** {@return the person, empty if it is none} */
    public abstract Optional<PersonRef> person();

    /** {@return the organisation, empty if it is none} */
    public abstract Optional<OrganizationRef> organization();

    /** {@return the group in the words of the text, empty if it is none} */
    public abstract Optional<String> group();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    void check() {
        new Problems()
                .require(
                        ActorRules.isOne(person(), organization(), group()),
                        "",
                        "ACTOR_AMBIGUOUS",
                        () -> "must be exactly one of person, organization and group")
                .notBlank("group", group())
                .throwIfAny();
    }

    /**
     * Makes an actor of a person.
     *
     * @param person the person
     * @return the actor
     */
    public static Actor of(PersonRef person) {
        return builder().person(person).build();
    }

    /**
     * Makes an actor of an organisation.
     *
     * @param organization the organisation
     * @return the actor
     */
    public static Actor of(OrganizationRef organization) {
        return builder().organization(organization).build();
    }

    /**
     * Makes an actor of a group.
     *
     * @param group the words of the text
     * @return the actor
     */
    public static Actor group(String group) {
        return builder().group(group).build();
    }

    /**
     * Tells whether two actors are the same: the same record, or, without a record, the same name or words.
     *
     * @param other the other actor
     * @return true if they are
     */
    public boolean isSame(Actor other) {
        return ActorRules.key(this).equals(ActorRules.key(other));
    }

    /** {@return the id, name or words that stand for the actor} */
    public String label() {
        return ActorRules.label(person(), organization(), group());
    }

    /** {@return a builder holding these values} */
    public abstract ActorBuilder toBuilder();

    /** {@return an empty builder} */
    public static ActorBuilder builder() {
        return new ActorBuilder();
    }
}
