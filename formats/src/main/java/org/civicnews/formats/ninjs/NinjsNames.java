package org.civicnews.formats.ninjs;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.civicnews.article.Article;
import org.civicnews.people.OrganizationRef;
import org.civicnews.people.PersonRef;
import org.civicnews.people.PlaceRef;

/** The names of the records of one article. Not changed once made. */
final class NinjsNames {
    private final Map<String, String> people = new HashMap<>();
    private final Map<String, String> organizations = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();

    private NinjsNames() {}

    static NinjsNames none() {
        return new NinjsNames();
    }

    static NinjsNames of(Article article) {
        NinjsNames names = new NinjsNames();
        article.people()
                .forEach(person -> person.id()
                        .ifPresent(id -> names.people.put(id, person.name().full())));
        article.organizations()
                .forEach(organization ->
                        organization.id().ifPresent(id -> names.organizations.put(id, organization.name())));
        article.places().forEach(place -> place.id().ifPresent(id -> names.places.put(id, place.name())));
        return names;
    }

    /** {@return the name in the mention, else the record's, else the id} */
    String of(PersonRef person) {
        return name(person.name(), person.ref(), people);
    }

    String of(OrganizationRef organization) {
        return name(organization.name(), organization.ref(), organizations);
    }

    String of(PlaceRef place) {
        return name(place.name(), place.ref(), places);
    }

    private static String name(Optional<String> name, Optional<String> ref, Map<String, String> records) {
        return name.or(() -> ref.map(id -> records.getOrDefault(id, id))).orElse("");
    }
}
