package org.civicnews.vietnamese.people;

import java.util.List;
import org.civicnews.people.Organization;
import org.civicnews.people.Person;
import org.civicnews.people.Place;
import org.civicnews.people.Post;

/**
 * The people, organisations and places of a document, one record each. Immutable and thread-safe.
 *
 * @param people the people, {@code p1} … in the order of the document, with all posts that it gives them
 * @param organizations the organisations, {@code o1} …
 * @param places the places, {@code pl1} …
 * @param ids for each text and each of its mentions the id of its record
 * @param posts for each text and each of its mentions the posts told there, with the records of their organisations; empty
 *     for organisations and places
 */
public record ResolvedNames(
        List<Person> people,
        List<Organization> organizations,
        List<Place> places,
        List<List<String>> ids,
        List<List<List<Post>>> posts) {
    /** Copies the lists. */
    public ResolvedNames {
        people = List.copyOf(people);
        organizations = List.copyOf(organizations);
        places = List.copyOf(places);
        ids = ids.stream().map(List::copyOf).toList();
        posts = posts.stream().map(List::copyOf).toList();
    }
}
