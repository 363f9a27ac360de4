package org.civicnews.formats.json;

import org.civicnews.people.AdministrativeLevel;
import org.civicnews.people.AliasKind;
import org.civicnews.people.GeoPoint;
import org.civicnews.people.GeoPointBuilder;
import org.civicnews.people.Identifier;
import org.civicnews.people.IdentifierBuilder;
import org.civicnews.people.NameAlias;
import org.civicnews.people.NameAliasBuilder;
import org.civicnews.people.NameOrder;
import org.civicnews.people.Organization;
import org.civicnews.people.OrganizationBuilder;
import org.civicnews.people.OrganizationKind;
import org.civicnews.people.OrganizationRef;
import org.civicnews.people.OrganizationRefBuilder;
import org.civicnews.people.Person;
import org.civicnews.people.PersonBuilder;
import org.civicnews.people.PersonName;
import org.civicnews.people.PersonNameBuilder;
import org.civicnews.people.PersonRef;
import org.civicnews.people.PersonRefBuilder;
import org.civicnews.people.Place;
import org.civicnews.people.PlaceBuilder;
import org.civicnews.people.PlaceKind;
import org.civicnews.people.PlaceRef;
import org.civicnews.people.PlaceRefBuilder;
import org.civicnews.people.PoliticalSystem;
import org.civicnews.people.Post;
import org.civicnews.people.PostBuilder;
import org.civicnews.people.PostKind;
import org.civicnews.people.PostRank;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** People, organisations and places. */
final class PeopleCodecs {
    static final ObjectCodec<NameAlias, NameAliasBuilder> ALIAS = ObjectCodec.of(
                    "nameAlias", NameAlias::builder, NameAliasBuilder::build)
            .required("name", Scalars.STRING, NameAlias::name, NameAliasBuilder::name)
            .required("kind", Scalars.kind(AliasKind::of, AliasKind.known()), NameAlias::kind, NameAliasBuilder::kind)
            .extra(NameAlias::extra, NameAliasBuilder::putExtra);

    static final ObjectCodec<PersonName, PersonNameBuilder> PERSON_NAME = ObjectCodec.of(
                    "personName", PersonName::builder, PersonNameBuilder::build)
            .required("full", Scalars.STRING, PersonName::full, PersonNameBuilder::full)
            .optional("family", Scalars.STRING, PersonName::family, PersonNameBuilder::family)
            .optional("middle", Scalars.STRING, PersonName::middle, PersonNameBuilder::middle)
            .optional("given", Scalars.STRING, PersonName::given, PersonNameBuilder::given)
            .defaulted(
                    "order",
                    Scalars.kind(NameOrder::of, NameOrder.known()),
                    PersonName::order,
                    PersonNameBuilder::order)
            .list("honorifics", Scalars.STRING, PersonName::honorifics, PersonNameBuilder::addHonorifics)
            .list("aliases", ALIAS, PersonName::aliases, PersonNameBuilder::addAliases)
            .extra(PersonName::extra, PersonNameBuilder::putExtra);

    static final ObjectCodec<PersonRef, PersonRefBuilder> PERSON_REF = ObjectCodec.of(
                    "personRef", PersonRef::builder, PersonRefBuilder::build)
            .optional("ref", Scalars.STRING, PersonRef::ref, PersonRefBuilder::ref)
            .optional("name", Scalars.STRING, PersonRef::name, PersonRefBuilder::name)
            .extra(PersonRef::extra, PersonRefBuilder::putExtra);

    static final ObjectCodec<OrganizationRef, OrganizationRefBuilder> ORGANIZATION_REF = ObjectCodec.of(
                    "organizationRef", OrganizationRef::builder, OrganizationRefBuilder::build)
            .optional("ref", Scalars.STRING, OrganizationRef::ref, OrganizationRefBuilder::ref)
            .optional("name", Scalars.STRING, OrganizationRef::name, OrganizationRefBuilder::name)
            .extra(OrganizationRef::extra, OrganizationRefBuilder::putExtra);

    static final ObjectCodec<PlaceRef, PlaceRefBuilder> PLACE_REF = ObjectCodec.of(
                    "placeRef", PlaceRef::builder, PlaceRefBuilder::build)
            .optional("ref", Scalars.STRING, PlaceRef::ref, PlaceRefBuilder::ref)
            .optional("name", Scalars.STRING, PlaceRef::name, PlaceRefBuilder::name)
            .extra(PlaceRef::extra, PlaceRefBuilder::putExtra);

    static final ObjectCodec<Post, PostBuilder> POST = ObjectCodec.of("post", Post::builder, PostBuilder::build)
            .required("title", Scalars.STRING, Post::title, PostBuilder::title)
            .optional("organization", ORGANIZATION_REF, Post::organization, PostBuilder::organization)
            .defaulted("kind", Scalars.kind(PostKind::of, PostKind.known()), Post::kind, PostBuilder::kind)
            .optional("rank", Scalars.kind(PostRank::of, PostRank.known()), Post::rank, PostBuilder::rank)
            .optional("held", ValueCodecs.RANGE, Post::held, PostBuilder::held)
            .optional("asOf", ValueCodecs.DATE, Post::asOf, PostBuilder::asOf)
            .optional("onBehalfOf", ORGANIZATION_REF, Post::onBehalfOf, PostBuilder::onBehalfOf)
            .optional("evidence", ValueCodecs.EVIDENCE, Post::evidence, PostBuilder::evidence)
            .extra(Post::extra, PostBuilder::putExtra);

    static final ObjectCodec<Identifier, IdentifierBuilder> IDENTIFIER = ObjectCodec.of(
                    "identifier", Identifier::builder, IdentifierBuilder::build)
            .required("scheme", Scalars.STRING, Identifier::scheme, IdentifierBuilder::scheme)
            .required("value", Scalars.STRING, Identifier::value, IdentifierBuilder::value)
            .extra(Identifier::extra, IdentifierBuilder::putExtra);

    static final ObjectCodec<Person, PersonBuilder> PERSON = ObjectCodec.of(
                    "person", Person::builder, PersonBuilder::build)
            .optional("id", Scalars.STRING, Person::id, PersonBuilder::id)
            .required("name", PERSON_NAME, Person::name, PersonBuilder::name)
            .list("posts", POST, Person::posts, PersonBuilder::addPosts)
            .list("aliases", ALIAS, Person::aliases, PersonBuilder::addAliases)
            .list("identifiers", IDENTIFIER, Person::identifiers, PersonBuilder::addIdentifiers)
            .extra(Person::extra, PersonBuilder::putExtra);

    static final ObjectCodec<GeoPoint, GeoPointBuilder> GEO = ObjectCodec.of(
                    "geoPoint", GeoPoint::builder, GeoPointBuilder::build)
            .required("lat", Scalars.DOUBLE, GeoPoint::lat, GeoPointBuilder::lat)
            .required("lon", Scalars.DOUBLE, GeoPoint::lon, GeoPointBuilder::lon)
            .extra(GeoPoint::extra, GeoPointBuilder::putExtra);

    /** Looked up when it is needed: one of these can hold another. */
    private static final Codec<Place> PLACE_PARENT = new Codec<>() {
        @Override
        public void write(JsonGenerator out, Place value) {
            PLACE.write(out, value);
        }

        @Override
        public @Nullable Place read(JsonReading in) {
            return PLACE.read(in);
        }

        @Override
        public @Nullable Place standIn() {
            return null;
        }

        @Override
        public Schema schema() {
            return Schema.reference("place");
        }
    };

    /** Looked up when it is needed: one of these can hold another. */
    private static final Codec<Organization> ORGANIZATION_PARENT = new Codec<>() {
        @Override
        public void write(JsonGenerator out, Organization value) {
            ORGANIZATION.write(out, value);
        }

        @Override
        public @Nullable Organization read(JsonReading in) {
            return ORGANIZATION.read(in);
        }

        @Override
        public @Nullable Organization standIn() {
            return null;
        }

        @Override
        public Schema schema() {
            return Schema.reference("organization");
        }
    };

    static final ObjectCodec<Place, PlaceBuilder> PLACE = ObjectCodec.of("place", Place::builder, PlaceBuilder::build)
            .optional("id", Scalars.STRING, Place::id, PlaceBuilder::id)
            .required("name", Scalars.STRING, Place::name, PlaceBuilder::name)
            .defaulted("kind", Scalars.kind(PlaceKind::of, PlaceKind.known()), Place::kind, PlaceBuilder::kind)
            .optional("areaCode", Scalars.STRING, Place::areaCode, PlaceBuilder::areaCode)
            .optional("parent", PLACE_PARENT, Place::parent, PlaceBuilder::parent)
            .optional("geo", GEO, Place::geo, PlaceBuilder::geo)
            .optional("existed", ValueCodecs.RANGE, Place::existed, PlaceBuilder::existed)
            .extra(Place::extra, PlaceBuilder::putExtra);

    static final ObjectCodec<Organization, OrganizationBuilder> ORGANIZATION = ObjectCodec.of(
                    "organization", Organization::builder, OrganizationBuilder::build)
            .optional("id", Scalars.STRING, Organization::id, OrganizationBuilder::id)
            .required("name", Scalars.STRING, Organization::name, OrganizationBuilder::name)
            .list("shortNames", Scalars.STRING, Organization::shortNames, OrganizationBuilder::addShortNames)
            .defaulted(
                    "kind",
                    Scalars.kind(OrganizationKind::of, OrganizationKind.known()),
                    Organization::kind,
                    OrganizationBuilder::kind)
            .optional(
                    "system",
                    Scalars.kind(PoliticalSystem::of, PoliticalSystem.known()),
                    Organization::system,
                    OrganizationBuilder::system)
            .optional(
                    "level",
                    Scalars.kind(AdministrativeLevel::of, AdministrativeLevel.known()),
                    Organization::level,
                    OrganizationBuilder::level)
            .optional("parent", ORGANIZATION_PARENT, Organization::parent, OrganizationBuilder::parent)
            .optional("area", PLACE, Organization::area, OrganizationBuilder::area)
            .optional("existed", ValueCodecs.RANGE, Organization::existed, OrganizationBuilder::existed)
            .list("successors", ORGANIZATION_REF, Organization::successors, OrganizationBuilder::addSuccessors)
            .extra(Organization::extra, OrganizationBuilder::putExtra);

    private PeopleCodecs() {}
}
