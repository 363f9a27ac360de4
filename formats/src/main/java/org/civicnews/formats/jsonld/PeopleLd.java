package org.civicnews.formats.jsonld;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civicnews.formats.loss.LossNotes;
import org.civicnews.formats.out.JsonOut;
import org.civicnews.people.Identifier;
import org.civicnews.people.NameAlias;
import org.civicnews.people.Organization;
import org.civicnews.people.OrganizationKind;
import org.civicnews.people.OrganizationRef;
import org.civicnews.people.Person;
import org.civicnews.people.PersonName;
import org.civicnews.people.Place;
import org.civicnews.people.PoliticalSystem;
import org.civicnews.people.Post;
import org.civicnews.value.PartialDate;

/** Writes the records of people, organisations and places in full. Serves one writing. */
final class PeopleLd {
    private static final String DIFFERENT_PLACE = "stands beside the titles of all posts, not with its own";

    private final LdNames names;
    private final LossNotes notes;

    PeopleLd(LdNames names, LossNotes notes) {
        this.names = names;
        this.notes = notes;
    }

    void person(JsonOut out, Person person, String pointer) {
        List<String> aliases = new ArrayList<>(aliases(person.name().aliases()));
        aliases.addAll(aliases(person.aliases()));
        out.object(it -> {
            it.member("@type", "Person").member("@id", person.id().map(id -> LdNames.address("person", id)));
            parts(it, person.name());
            it.strings("alternateName", aliases)
                    .strings(
                            "identifier",
                            person.identifiers().stream()
                                    .map(PeopleLd::identifier)
                                    .toList());
            posts(it, person.posts(), pointer + "/posts/");
        });
    }

    /** Writes a person of whom only the name is told. */
    static void named(JsonOut out, PersonName name) {
        out.member("@type", "Person");
        parts(out, name);
        out.strings("alternateName", aliases(name.aliases()));
    }

    private static void parts(JsonOut out, PersonName name) {
        out.member("name", name.full())
                .member("familyName", name.family())
                .member("additionalName", name.middle())
                .member("givenName", name.given())
                .strings("honorificPrefix", name.honorifics());
    }

    private static List<String> aliases(List<NameAlias> aliases) {
        return aliases.stream().map(NameAlias::name).toList();
    }

    private static String identifier(Identifier identifier) {
        return identifier.scheme() + ":" + identifier.value();
    }

    /** Writes the titles of posts in their order, and the organisations where they are held. */
    void posts(JsonOut out, List<Post> posts, String pointer) {
        List<OrganizationRef> organizations = new ArrayList<>();
        for (int i = 0; i < posts.size(); i++) {
            Optional<OrganizationRef> organization = posts.get(i).organization();
            if (organization.isPresent()) {
                organizations.add(organization.get());
                if (posts.size() > 1) {
                    notes.approximated(pointer + i + "/organization/ref", DIFFERENT_PLACE);
                    notes.approximated(pointer + i + "/organization/name", DIFFERENT_PLACE);
                }
            }
        }
        out.strings("jobTitle", posts.stream().map(Post::title).toList())
                .list("worksFor", organizations, (list, organization) -> list.object(names.mention(organization)));
    }

    void organization(JsonOut out, Organization organization, String pointer) {
        out.object(it -> members(it, organization, pointer));
    }

    private void members(JsonOut out, Organization organization, String pointer) {
        if (organization.system().filter(PoliticalSystem.STATE::equals).isPresent()) {
            notes.approximated(pointer + "/system", "is told by the type");
        }
        out.member("@type", type(organization))
                .member("@id", organization.id().map(id -> LdNames.address("organization", id)))
                .member("name", organization.name())
                .strings("alternateName", organization.shortNames())
                .member("additionalType", organization.kind().name());
        organization.area().ifPresent(area -> out.object("areaServed", it -> place(it, area, pointer + "/area")));
        organization.existed().ifPresent(existed -> {
            out.member("foundingDate", day(existed.start(), pointer + "/existed/start"))
                    .member("dissolutionDate", day(existed.end(), pointer + "/existed/end"));
        });
        organization
                .parent()
                .ifPresent(parent -> out.object("parentOrganization", it -> members(it, parent, pointer + "/parent")));
    }

    private static String type(Organization organization) {
        if (organization.kind().equals(OrganizationKind.NEWS_OUTLET)) {
            return "NewsMediaOrganization";
        }
        return organization.system().filter(PoliticalSystem.STATE::equals).isPresent()
                ? "GovernmentOrganization"
                : "Organization";
    }

    private Optional<String> day(Optional<PartialDate> date, String pointer) {
        Optional<String> day = date.flatMap(LdDates::day);
        if (day.isEmpty()) {
            notes.lost(pointer, LdDates.NO_WHOLE_DAY);
        }
        return day;
    }

    void place(JsonOut out, Place place, String pointer) {
        out.member("@type", "Place")
                .member("@id", place.id().map(id -> LdNames.address("place", id)))
                .member("name", place.name())
                .member("additionalType", place.kind().name())
                .member("identifier", place.areaCode());
        place.geo().ifPresent(geo -> out.member("latitude", geo.lat()).member("longitude", geo.lon()));
        place.parent()
                .ifPresent(parent -> out.object("containedInPlace", it -> place(it, parent, pointer + "/parent")));
    }
}
