package org.civicnews.meeting;

import java.util.Optional;
import org.civicnews.people.OrganizationRef;
import org.civicnews.people.PersonRef;

/** What an actor and a participant have in common. */
final class ActorRules {
    private ActorRules() {}

    static boolean isOne(Optional<PersonRef> person, Optional<OrganizationRef> organization, Optional<String> group) {
        int given = (person.isPresent() ? 1 : 0) + (organization.isPresent() ? 1 : 0) + (group.isPresent() ? 1 : 0);
        return given == 1;
    }

    /** What two references to the same person, organisation or group share, whatever else they say. */
    static String key(Actor actor) {
        String kind =
                actor.person().isPresent() ? "person" : actor.organization().isPresent() ? "organization" : "group";
        boolean record = actor.person().flatMap(PersonRef::ref).isPresent()
                || actor.organization().flatMap(OrganizationRef::ref).isPresent();
        return kind + (record ? '#' : ' ') + actor.label();
    }

    static String label(Optional<PersonRef> person, Optional<OrganizationRef> organization, Optional<String> group) {
        return person.flatMap(PersonRef::ref)
                .or(() -> person.flatMap(PersonRef::name))
                .or(() -> organization.flatMap(OrganizationRef::ref))
                .or(() -> organization.flatMap(OrganizationRef::name))
                .or(() -> group)
                .orElse("");
    }
}
