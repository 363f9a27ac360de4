package org.civicnews.formats.lines;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.civicnews.article.Article;
import org.civicnews.formats.loss.LossNotes;
import org.civicnews.law.LegalReference;
import org.civicnews.meeting.Actor;
import org.civicnews.meeting.Participant;
import org.civicnews.people.Organization;
import org.civicnews.people.OrganizationRef;
import org.civicnews.people.Person;
import org.civicnews.people.PersonRef;
import org.civicnews.people.Place;
import org.civicnews.people.PlaceRef;

/** The names of the records of one article; keeps in mind which of them were needed. Serves one writing. */
public final class LineNames {
    private final Map<String, String> people = new HashMap<>();
    private final Map<String, String> organizations = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();
    private final Map<String, LegalReference> documents = new HashMap<>();
    private final Set<String> namedPeople = new HashSet<>();
    private final Set<String> namedOrganizations = new HashSet<>();
    private final Set<String> namedPlaces = new HashSet<>();
    private final Set<String> namedDocuments = new HashSet<>();

    private LineNames() {}

    /** {@return names for a meeting that stands alone: those that it tells itself} */
    public static LineNames none() {
        return new LineNames();
    }

    /**
     * Collects the names of an article.
     *
     * @param article the article
     * @return its names
     */
    public static LineNames of(Article article) {
        LineNames names = new LineNames();
        article.people()
                .forEach(person -> person.id()
                        .ifPresent(id -> names.people.put(id, person.name().full())));
        article.organizations()
                .forEach(organization ->
                        organization.id().ifPresent(id -> names.organizations.put(id, organization.name())));
        article.places().forEach(place -> place.id().ifPresent(id -> names.places.put(id, place.name())));
        article.legalReferences().forEach(document -> names.documents.put(document.id(), document));
        return names;
    }

    /**
     * Names a person.
     *
     * @param person the mention
     * @return the name, the id if no record is at hand
     */
    public String of(PersonRef person) {
        return name(person.name(), person.ref(), people, namedPeople);
    }

    /**
     * Names an organisation.
     *
     * @param organization the mention
     * @return the name, the id if no record is at hand
     */
    public String of(OrganizationRef organization) {
        return name(organization.name(), organization.ref(), organizations, namedOrganizations);
    }

    /**
     * Names a place.
     *
     * @param place the mention
     * @return the name, the id if no record is at hand
     */
    public String of(PlaceRef place) {
        return name(place.name(), place.ref(), places, namedPlaces);
    }

    /**
     * Names who does something.
     *
     * @param actor the mention
     * @return the name, or the words for a group
     */
    public String of(Actor actor) {
        return actor.person()
                .map(this::of)
                .or(() -> actor.organization().map(this::of))
                .or(actor::group)
                .orElse("");
    }

    /**
     * Names who takes part.
     *
     * @param participant the mention
     * @return the name, or the words for a group
     */
    public String of(Participant participant) {
        return of(participant.actor());
    }

    /**
     * Names a legal document.
     *
     * @param ref the id of its record
     * @return its number, else its title, else the id
     */
    public String document(String ref) {
        namedDocuments.add(ref);
        LegalReference document = documents.get(ref);
        if (document == null) {
            return ref;
        }
        return document.number().map(number -> number.raw()).or(document::title).orElse(ref);
    }

    private static String name(
            Optional<String> name, Optional<String> ref, Map<String, String> records, Set<String> named) {
        if (name.isEmpty()) {
            ref.ifPresent(named::add);
        }
        return name.or(() -> ref.map(id -> records.getOrDefault(id, id))).orElse("");
    }

    /**
     * Notes the records that no line has named: they have no place of their own.
     *
     * @param article the article whose names these are
     * @param notes takes the notes
     */
    public void noteUnnamed(Article article, LossNotes notes) {
        noteUnnamed("/people/", article.people(), Person::id, namedPeople, notes);
        noteUnnamed("/organizations/", article.organizations(), Organization::id, namedOrganizations, notes);
        noteUnnamed("/places/", article.places(), Place::id, namedPlaces, notes);
    }

    /**
     * Notes the legal documents that no line has named.
     *
     * @param article the article whose names these are
     * @param notes takes the notes
     */
    public void noteUnnamedDocuments(Article article, LossNotes notes) {
        noteUnnamed(
                "/legalReferences/",
                article.legalReferences(),
                document -> Optional.of(document.id()),
                namedDocuments,
                notes);
    }

    private static <T> void noteUnnamed(
            String pointer, List<T> records, Function<T, Optional<String>> id, Set<String> named, LossNotes notes) {
        for (int i = 0; i < records.size(); i++) {
            if (id.apply(records.get(i)).filter(named::contains).isEmpty()) {
                notes.lost(pointer + i, "stands nowhere: no line needs its name");
            }
        }
    }
}
