package org.civicnews.formats.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civicnews.law.DocumentNumber;
import org.civicnews.law.DocumentType;
import org.civicnews.law.LegalIdentifier;
import org.civicnews.law.LegalReference;
import org.civicnews.law.LegalReferenceBuilder;
import org.civicnews.law.LegalRelation;
import org.civicnews.law.LegalRelationBuilder;
import org.civicnews.law.LegalStatus;
import org.civicnews.law.RelationKind;
import org.civicnews.people.AdministrativeLevel;
import org.civicnews.people.AliasKind;
import org.civicnews.people.GeoPoint;
import org.civicnews.people.Identifier;
import org.civicnews.people.NameAlias;
import org.civicnews.people.NameOrder;
import org.civicnews.people.Organization;
import org.civicnews.people.OrganizationKind;
import org.civicnews.people.OrganizationRef;
import org.civicnews.people.Person;
import org.civicnews.people.PersonName;
import org.civicnews.people.PersonNameBuilder;
import org.civicnews.people.PersonRef;
import org.civicnews.people.Place;
import org.civicnews.people.PlaceKind;
import org.civicnews.people.PlaceRef;
import org.civicnews.people.PoliticalSystem;
import org.civicnews.people.Post;
import org.civicnews.people.PostKind;
import org.civicnews.people.PostRank;
import org.civicnews.value.Evidence;

/** The records of an article and references to them. */
final class Records {
    private final Dice dice;
    private final Texts texts;
    private final Values values;
    final List<String> people = new ArrayList<>();
    final List<String> organizations = new ArrayList<>();
    final List<String> places = new ArrayList<>();
    final List<String> laws = new ArrayList<>();
    final List<String> media = new ArrayList<>();
    final List<String> meetings = new ArrayList<>();
    /** Where a fact can be read: pieces of paragraphs and headings. */
    final List<Evidence> evidence = new ArrayList<>();

    Records(Dice dice, Texts texts, Values values) {
        this.dice = dice;
        this.texts = texts;
        this.values = values;
    }

    /** Decides which records there will be. */
    void number() {
        ids(people, "p", 3);
        ids(organizations, "o", 3);
        ids(places, "g", 2);
        ids(laws, "l", 3);
        ids(media, "m", 3);
        ids(meetings, "e", 1);
    }

    private void ids(List<String> ids, String prefix, int most) {
        for (int i = 1, count = dice.between(0, most); i <= count; i++) {
            ids.add(dice.chance(95) ? prefix + i : prefix + "-số/" + i + "~");
        }
    }

    Optional<Evidence> someEvidence() {
        return dice.maybeOf(evidence);
    }

    PersonRef person() {
        return people.isEmpty() || dice.chance(40)
                ? PersonRef.builder().name(texts.name()).extra(dice.extra()).build()
                : PersonRef.builder()
                        .ref(dice.pick(people))
                        .name(dice.maybe(texts::name))
                        .build();
    }

    OrganizationRef organization() {
        return organizations.isEmpty() || dice.chance(40)
                ? OrganizationRef.builder()
                        .name(texts.name())
                        .extra(dice.extra())
                        .build()
                : OrganizationRef.builder()
                        .ref(dice.pick(organizations))
                        .name(dice.maybe(texts::name))
                        .build();
    }

    PlaceRef place() {
        return places.isEmpty() || dice.chance(40)
                ? PlaceRef.builder().name(texts.name()).extra(dice.extra()).build()
                : PlaceRef.builder()
                        .ref(dice.pick(places))
                        .name(dice.maybe(texts::name))
                        .build();
    }

    PersonName personName() {
        PersonNameBuilder name = PersonName.builder();
        String family = texts.family();
        String given = texts.given();
        if (dice.chance(50)) {
            name.full(family + " " + given).order(dice.kind(NameOrder.known(), NameOrder::of));
        } else if (dice.chance(80)) {
            String middle = texts.middle();
            name.full(family + " " + middle + " " + given)
                    .family(family)
                    .middle(middle)
                    .given(given);
            name.order(NameOrder.FAMILY_FIRST);
        } else {
            name.full(given + " " + family).given(given).family(family).order(NameOrder.GIVEN_FIRST);
        }
        return name.honorifics(dice.rare(2, () -> dice.pick("đồng chí", "ông", "bà", "GS.TS.", "NSND")))
                .aliases(dice.rare(2, this::alias))
                .extra(dice.extra())
                .build();
    }

    private NameAlias alias() {
        return NameAlias.builder()
                .name(texts.name())
                .kind(dice.kind(AliasKind.known(), AliasKind::of))
                .extra(dice.extra())
                .build();
    }

    Person person(String id) {
        List<Post> posts = new ArrayList<>();
        for (Post post : dice.list(0, 3, this::post)) {
            if (posts.stream().noneMatch(other -> other.title().equals(post.title()))) {
                posts.add(post);
            }
        }
        return Person.builder()
                .id(id)
                .name(personName())
                .posts(posts)
                .aliases(dice.rare(2, this::alias))
                .identifiers(dice.rare(
                        2,
                        () -> Identifier.builder()
                                .scheme("wikidata")
                                .value("Q" + dice.between(1, 999))
                                .extra(dice.extra())
                                .build()))
                .extra(dice.extra())
                .build();
    }

    Post post() {
        return Post.builder()
                .title(texts.line())
                .organization(dice.maybe(this::organization))
                .kind(dice.kind(PostKind.known(), PostKind::of))
                .rank(dice.maybe(() -> dice.kind(PostRank.known(), PostRank::of)))
                .held(dice.chance(20) ? Optional.of(values.range()) : Optional.empty())
                .onBehalfOf(dice.maybe(this::organization))
                .evidence(someEvidence())
                .extra(dice.extra())
                .build();
    }

    Organization organization(String id) {
        return organization(Optional.of(id), dice.between(0, 3));
    }

    private Organization organization(Optional<String> id, int above) {
        return Organization.builder()
                .id(id)
                .name(texts.name() + " cấp " + above)
                .shortNames(dice.rare(2, () -> dice.pick("HĐND", "UBND", "MTTQ")))
                .kind(dice.kind(OrganizationKind.known(), OrganizationKind::of))
                .system(dice.maybe(() -> dice.kind(PoliticalSystem.known(), PoliticalSystem::of)))
                .level(dice.maybe(() -> dice.kind(AdministrativeLevel.known(), AdministrativeLevel::of)))
                .parent(above == 0 ? Optional.empty() : Optional.of(organization(Optional.empty(), above - 1)))
                .area(dice.chance(15) ? Optional.of(place(Optional.empty(), 1)) : Optional.empty())
                .existed(dice.chance(15) ? Optional.of(values.range()) : Optional.empty())
                .successors(dice.rare(2, () -> OrganizationRef.named(texts.name() + " mới")))
                .extra(dice.extra())
                .build();
    }

    Place place(String id) {
        return place(Optional.of(id), dice.between(0, 2));
    }

    private Place place(Optional<String> id, int above) {
        return Place.builder()
                .id(id)
                .name(texts.name())
                .kind(dice.kind(PlaceKind.known(), PlaceKind::of))
                .areaCode(dice.maybe(() -> "00" + dice.between(100, 999)))
                .parent(above == 0 ? Optional.empty() : Optional.of(place(Optional.empty(), above - 1)))
                .geo(dice.maybe(() -> GeoPoint.builder()
                        .lat(dice.pick(-90.0, 21.0285, 90.0, 1e-7))
                        .lon(dice.pick(-180.0, 105.8542, 180.0, 0.0))
                        .extra(dice.extra())
                        .build()))
                .existed(dice.chance(15) ? Optional.of(values.range()) : Optional.empty())
                .extra(dice.extra())
                .build();
    }

    private DocumentNumber number(int key) {
        String number = dice.pick(
                "%d-KH/TU", "%d/2023/NĐ-CP", "%d – CT/TW", "%d/UBND-NC", "%d/2022/QH15", "%da/NQ-HĐND", "TCVN %d:2023");
        return DocumentNumber.builder()
                .raw(number.replace("%d", Integer.toString(key)))
                .extra(dice.extra())
                .build();
    }

    LegalReference law(String id) {
        int key = laws.indexOf(id) + 100;
        LegalReferenceBuilder law = LegalReference.builder().id(id);
        boolean numbered = dice.chance(75);
        if (numbered) {
            law.number(number(key));
        }
        if (!numbered || dice.chance(30)) {
            law.title(texts.line());
        }
        return law.documentType(dice.kind(DocumentType.known(), DocumentType::of))
                .issuer(dice.maybe(this::organization))
                .legislature(dice.maybe(() -> "khóa XV"))
                .issued(dice.maybe(values::date))
                .effective(dice.maybe(values::range))
                .subject(dice.maybe(texts::line))
                .jurisdiction(dice.pick("VN", "VN", "LA"))
                .party(dice.chance(20))
                .relations(dice.rare(2, () -> relation(id)))
                .identifiers(dice.rare(
                        2,
                        () -> LegalIdentifier.builder()
                                .scheme(dice.pick("akn", "eli", "url"))
                                .value("/akn/vn/act/" + key)
                                .extra(dice.extra())
                                .build()))
                .status(dice.maybe(() -> dice.kind(LegalStatus.known(), LegalStatus::of)))
                .evidence(evidence.isEmpty() ? List.of() : dice.rare(2, () -> dice.pick(evidence)))
                .extra(dice.extra())
                .build();
    }

    private LegalRelation relation(String self) {
        List<String> others = laws.stream().filter(id -> !id.equals(self)).toList();
        LegalRelationBuilder relation = LegalRelation.builder()
                .kind(dice.kind(RelationKind.known(), RelationKind::of))
                .extra(dice.extra());
        if (!others.isEmpty() && dice.chance(60)) {
            relation.targetRef(dice.pick(others));
        } else if (dice.chance(50)) {
            relation.targetNumber(number(dice.between(900, 999)));
        } else {
            relation.targetTitle(texts.line());
        }
        return relation.build();
    }
}
