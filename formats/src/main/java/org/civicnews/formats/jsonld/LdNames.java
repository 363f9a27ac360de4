package org.civicnews.formats.jsonld;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.civicnews.article.Article;
import org.civicnews.body.MediaItem;
import org.civicnews.formats.out.JsonOut;
import org.civicnews.law.LegalIdentifiers;
import org.civicnews.law.LegalReference;
import org.civicnews.people.Organization;
import org.civicnews.people.OrganizationRef;
import org.civicnews.people.Person;
import org.civicnews.people.PersonRef;
import org.civicnews.people.Place;
import org.civicnews.people.PlaceRef;

/** The records of one article, to write a mention of one with its address and name. Not changed once made. */
final class LdNames {
    private final Map<String, String> people = new HashMap<>();
    private final Map<String, String> organizations = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();
    private final Map<String, LegalReference> documents = new HashMap<>();
    private final Map<String, MediaItem> media = new HashMap<>();

    private LdNames() {}

    static LdNames none() {
        return new LdNames();
    }

    static LdNames of(Article article) {
        LdNames names = new LdNames();
        for (Person person : article.people()) {
            person.id().ifPresent(id -> names.people.put(id, person.name().full()));
        }
        for (Organization organization : article.organizations()) {
            organization.id().ifPresent(id -> names.organizations.put(id, organization.name()));
        }
        for (Place place : article.places()) {
            place.id().ifPresent(id -> names.places.put(id, place.name()));
        }
        article.legalReferences().forEach(document -> names.documents.put(document.id(), document));
        article.media().forEach(item -> names.media.put(item.id(), item));
        return names;
    }

    Optional<MediaItem> media(String id) {
        return Optional.ofNullable(media.get(id));
    }

    Optional<LegalReference> document(String id) {
        return Optional.ofNullable(documents.get(id));
    }

    /** {@return the address of a legal document: its Akoma Ntoso one, or a fragment if its record is not at hand} */
    String documentAddress(String id) {
        return document(id).map(LegalIdentifiers::akn).orElseGet(() -> address("law", id));
    }

    Optional<String> name(PlaceRef place) {
        return place.name().or(() -> place.ref().map(places::get));
    }

    Optional<String> name(OrganizationRef organization) {
        return organization.name().or(() -> organization.ref().map(organizations::get));
    }

    Consumer<JsonOut> mention(PersonRef person) {
        return mention(
                "Person",
                "person",
                person.ref(),
                person.name().or(() -> person.ref().map(people::get)));
    }

    Consumer<JsonOut> mention(OrganizationRef organization) {
        return mention("Organization", "organization", organization.ref(), name(organization));
    }

    Consumer<JsonOut> mention(PlaceRef place) {
        return mention("Place", "place", place.ref(), name(place));
    }

    private static Consumer<JsonOut> mention(String type, String kind, Optional<String> ref, Optional<String> name) {
        return out -> out.member("@type", type)
                .member("@id", ref.map(id -> address(kind, id)))
                .member("name", name);
    }

    /**
     * {@return the address of a record as a fragment} Letters and digits stay, anything else is percent-encoded, so that no two
     * records share an address.
     */
    static String address(String kind, String id) {
        StringBuilder address = new StringBuilder("#").append(kind).append('-');
        for (int i = 0; i < id.length(); ) {
            int c = id.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0) {
                address.appendCodePoint(c);
                continue;
            }
            for (byte octet : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                address.append('%').append(String.format(Locale.ROOT, "%02X", octet));
            }
        }
        return address.toString();
    }
}
