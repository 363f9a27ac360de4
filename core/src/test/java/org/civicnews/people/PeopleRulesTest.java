package org.civicnews.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.stream.Stream;
import org.civicnews.value.BrokenRule;
import org.civicnews.value.DateRange;
import org.civicnews.value.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleRulesTest {
    private static PersonNameBuilder name() {
        return PersonName.builder().full("Nguyễn Văn Phong");
    }

    private static OrganizationBuilder organization(String name) {
        return Organization.builder().name(name);
    }

    private static PostBuilder post() {
        return Post.builder().title("Phó Bí thư");
    }

    private static Organization nested(int depth) {
        Organization organization = organization("Cấp 1").build();
        for (int i = 2; i <= depth; i++) {
            organization = organization("Cấp " + i).parent(organization).build();
        }
        return organization;
    }

    private static Place nestedPlace(int depth) {
        Place place = Place.builder().name("Nơi").build();
        for (int i = 2; i <= depth; i++) {
            place = Place.builder().name("Nơi").parent(place).build();
        }
        return place;
    }

    private static GeoPointBuilder geo(double lat, double lon) {
        return GeoPoint.builder().lat(lat).lon(lon);
    }

    private static BrokenRule rule(
            String rule, java.util.function.Supplier<?> build, String path, String code, String message) {
        return new BrokenRule(rule, build, path, code, message);
    }

    static Stream<BrokenRule> rules() {
        return Stream.of(
                rule("a name says something", () -> PersonName.of(" "), "full", "BLANK", "must not be blank"),
                rule(
                        "a name is text",
                        () -> PersonName.of("An\u0000"),
                        "full",
                        "TEXT_MALFORMED",
                        "text has the control character U+0000 at 2"),
                rule(
                        "parts spell the whole name",
                        () -> name().family("Nguyễn").given("Phong").build(),
                        "full",
                        "NAME_PARTS_DIFFER",
                        "parts 'Nguyễn Phong' do not spell 'Nguyễn Văn Phong'"),
                rule(
                        "parts stand in their order",
                        () -> name().family("Nguyễn")
                                .middle("Văn")
                                .given("Phong")
                                .order(NameOrder.GIVEN_FIRST)
                                .build(),
                        "full",
                        "NAME_PARTS_DIFFER",
                        "parts 'Phong Văn Nguyễn' do not spell 'Nguyễn Văn Phong'"),
                rule(
                        "a name holds no honorific",
                        () -> PersonName.of("đồng chí Nguyễn Văn Phong"),
                        "full",
                        "NAME_HOLDS_HONORIFIC",
                        "name 'đồng chí Nguyễn Văn Phong' holds the honorific 'đồng chí'"),
                rule(
                        "a name holds no degree",
                        () -> PersonName.of("GS.TS. Trần Thị Bình"),
                        "full",
                        "NAME_HOLDS_HONORIFIC",
                        "name 'GS.TS. Trần Thị Bình' holds the honorific 'GS.TS.'"),
                rule(
                        "a name does not begin with its own honorific",
                        () -> PersonName.builder()
                                .full("Thượng tá Lê An")
                                .addHonorifics("Thượng tá")
                                .build(),
                        "full",
                        "NAME_HOLDS_HONORIFIC",
                        "name 'Thượng tá Lê An' holds the honorific 'Thượng tá'"),
                rule(
                        "an honorific says something",
                        () -> name().addHonorifics("").build(),
                        "honorifics/0",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "an alias says something",
                        () -> NameAlias.builder()
                                .name("")
                                .kind(AliasKind.PEN_NAME)
                                .build(),
                        "name",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a reference to a person refers to one",
                        () -> PersonRef.builder().build(),
                        "",
                        "REFERENCE_EMPTY",
                        "needs a ref or a name"),
                rule(
                        "a reference to an organisation refers to one",
                        () -> OrganizationRef.builder().build(),
                        "",
                        "REFERENCE_EMPTY",
                        "needs a ref or a name"),
                rule(
                        "a reference to a place refers to one",
                        () -> PlaceRef.builder().build(),
                        "",
                        "REFERENCE_EMPTY",
                        "needs a ref or a name"),
                rule("a ref says something", () -> PersonRef.toRecord(""), "ref", "BLANK", "must not be blank"),
                rule(
                        "a name of an organisation says something",
                        () -> OrganizationRef.named(" "),
                        "name",
                        "BLANK",
                        "must not be blank"),
                rule("a place has a name", () -> PlaceRef.named(" "), "name", "BLANK", "must not be blank"),
                rule(
                        "an organisation has a name",
                        () -> organization(" ").build(),
                        "name",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a short name says something",
                        () -> organization("Sở").addShortNames("").build(),
                        "shortNames/0",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "an organisation is not above itself",
                        () -> organization("Thành ủy Hà Nội")
                                .parent(organization("Ban Dân vận")
                                        .parent(organization("Thành ủy Hà Nội").build())
                                        .build())
                                .build(),
                        "parent",
                        "CYCLE",
                        "organization cycle: Thành ủy Hà Nội > Ban Dân vận > Thành ủy Hà Nội"),
                rule(
                        "an organisation is not above itself under another name",
                        () -> organization("A")
                                .id("o1")
                                .parent(organization("B").id("o1").build())
                                .build(),
                        "parent",
                        "CYCLE",
                        "organization cycle: B > A"),
                rule(
                        "organisations are nested 16 deep at most",
                        () -> organization("Dưới").parent(nested(16)).build(),
                        "parent",
                        "TOO_DEEP",
                        "must be nested at most 16 deep but was 17"),
                rule(
                        "an organisation does not succeed itself by name",
                        () -> organization("Sở A")
                                .addSuccessors(OrganizationRef.named("Sở A"))
                                .build(),
                        "successors/0",
                        "OWN_SUCCESSOR",
                        "'Sở A' cannot succeed itself"),
                rule(
                        "an organisation does not succeed itself by id",
                        () -> organization("Sở A")
                                .id("o1")
                                .addSuccessors(OrganizationRef.toRecord("o1"))
                                .build(),
                        "successors/0",
                        "OWN_SUCCESSOR",
                        "'Sở A' cannot succeed itself"),
                rule(
                        "a place has a name of its own",
                        () -> Place.builder().name("").build(),
                        "name",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "an area code says something",
                        () -> Place.builder().name("Hà Nội").areaCode("").build(),
                        "areaCode",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "places are nested 16 deep at most",
                        () -> Place.builder()
                                .name("Nơi")
                                .parent(nestedPlace(16))
                                .build(),
                        "parent",
                        "TOO_DEEP",
                        "must be nested at most 16 deep but was 17"),
                rule(
                        "a latitude is on the globe",
                        () -> geo(90.01, 0).build(),
                        "lat",
                        "OUT_OF_RANGE",
                        "must be -90 to 90 but was 90.01"),
                rule(
                        "a latitude is a number",
                        () -> geo(Double.NaN, 0).build(),
                        "lat",
                        "OUT_OF_RANGE",
                        "must be -90 to 90 but was NaN"),
                rule(
                        "a longitude is on the globe",
                        () -> geo(0, -180.5).build(),
                        "lon",
                        "OUT_OF_RANGE",
                        "must be -180 to 180 but was -180.5"),
                rule("a post has a title", () -> post().title(" ").build(), "title", "BLANK", "must not be blank"),
                rule(
                        "a post is claimed after it began",
                        () -> post().held(DateRange.from(PartialDate.parse("2023-06")))
                                .asOf(PartialDate.parse("2023-05-31"))
                                .build(),
                        "asOf",
                        "POST_NOT_HELD",
                        "post is claimed as of 2023-05-31, when it was not held"),
                rule(
                        "a post is claimed before it ended",
                        () -> post().held(DateRange.builder()
                                        .end(PartialDate.parse("2022"))
                                        .build())
                                .asOf(PartialDate.parse("2023-01-01"))
                                .build(),
                        "asOf",
                        "POST_NOT_HELD",
                        "post is claimed as of 2023-01-01, when it was not held"),
                rule(
                        "a post is held once in an organisation",
                        () -> Person.builder()
                                .name(name().build())
                                .addPosts(post().organization(OrganizationRef.toRecord("o1"))
                                        .build())
                                .addPosts(post().organization(OrganizationRef.builder()
                                                .ref("o1")
                                                .name("Thành ủy")
                                                .build())
                                        .build())
                                .build(),
                        "posts/1",
                        "DUPLICATE_POST",
                        "post 'Phó Bí thư' is held twice in the same organisation"),
                rule(
                        "the id of a person says something",
                        () -> Person.builder().id("").name(name().build()).build(),
                        "id",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a register has a name",
                        () -> Identifier.builder().scheme("").value("Q1").build(),
                        "scheme",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "an identifier says something",
                        () -> Identifier.builder().scheme("wikidata").value("").build(),
                        "value",
                        "BLANK",
                        "must not be blank"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void refuses(BrokenRule rule) {
        rule.check();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ông Lê An",
                "bà Lê An",
                "Đồng chí Lê An",
                "đ/c Lê An",
                "TS Lê An",
                "TS. Lê An",
                "PGS.TS Lê An",
                "PGS.TS. Lê An",
                "ThS. Lê An",
                "NSND Lê An",
                "Ts. Lê An"
            })
    void refusesHonorificsInNames(String full) {
        assertThatThrownBy(() -> PersonName.of(full)).hasMessageContaining("holds the honorific");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bà Huyện Thanh Quan",
                "Ông Ích Khiêm",
                "Anh Đức",
                "Cô Giang",
                "Tsering",
                "Y Thông",
                "ông",
                "Bs",
                "Đồng Chí Dũng"
            })
    void takesNamesThatOnlyLookLikeHonorifics(String full) {
        assertThat(PersonName.of(full).full()).isEqualTo(full);
    }

    @Test
    void composesNames() {
        String decomposed = Normalizer.normalize("Nguyễn Thị Ước", Normalizer.Form.NFD);
        PersonName name = PersonName.builder()
                .full(decomposed)
                .family(Normalizer.normalize("Nguyễn", Normalizer.Form.NFD))
                .middle(Normalizer.normalize("Thị", Normalizer.Form.NFD))
                .given(Normalizer.normalize("Ước", Normalizer.Form.NFD))
                .build();
        assertThat(name)
                .isEqualTo(PersonName.builder()
                        .full("Nguyễn Thị Ước")
                        .family("Nguyễn")
                        .middle("Thị")
                        .given("Ước")
                        .build());
        assertThat(PersonRef.named(decomposed).name()).contains("Nguyễn Thị Ước");
        assertThat(organization(decomposed)
                        .addShortNames(decomposed)
                        .id(decomposed)
                        .build())
                .isEqualTo(organization("Nguyễn Thị Ước")
                        .addShortNames("Nguyễn Thị Ước")
                        .id("Nguyễn Thị Ước")
                        .build());
        assertThat(Place.builder().name(decomposed).build().name()).isEqualTo("Nguyễn Thị Ước");
        assertThat(PlaceRef.named(decomposed)).isEqualTo(PlaceRef.named("Nguyễn Thị Ước"));
        assertThat(OrganizationRef.toRecord(decomposed)).isEqualTo(OrganizationRef.toRecord("Nguyễn Thị Ước"));
    }

    @Test
    void sortsByGivenThenFamilyThenMiddleName() {
        PersonName an = name().full("Trần Văn An")
                .family("Trần")
                .middle("Văn")
                .given("An")
                .build();
        PersonName an2 = name().full("Lê An").family("Lê").given("An").build();
        assertThat(an.sortKey()).isEqualTo("An\u0001Trần\u0001Văn");
        assertThat(an2.sortKey()).isLessThan(an.sortKey());
        assertThat(PersonName.of("Trần Văn An").sortKey()).isEqualTo("Trần Văn An");
    }

    @Test
    void spellsPathsFromTheOutermostDown() {
        Organization board = organization("Ban Dân vận")
                .parent(organization("Thành ủy Hà Nội").build())
                .build();
        assertThat(board.path()).isEqualTo("Thành ủy Hà Nội > Ban Dân vận");
        Place ward = Place.builder()
                .name("Tây Hồ")
                .parent(Place.builder().name("Hà Nội").build())
                .build();
        assertThat(ward.path()).isEqualTo("Hà Nội > Tây Hồ");
        assertThat(nested(16).path()).startsWith("Cấp 1 > ").endsWith(" > Cấp 16");
        assertThat(nestedPlace(16).path()).startsWith("Nơi > ");
    }

    @Test
    void takesThePostsThatAreHeldThen() {
        DateRange held = DateRange.builder()
                .start(PartialDate.parse("2020"))
                .end(PartialDate.parse("2025"))
                .build();
        assertThat(post().held(held).asOf(PartialDate.parse("2020-05")).build().asOf())
                .isPresent();
        assertThat(post().held(held)
                        .asOf(PartialDate.parse("XXXX-12-01"))
                        .build()
                        .asOf())
                .isPresent();
        assertThat(Person.builder()
                        .name(name().build())
                        .addPosts(post().build())
                        .addPosts(
                                post().organization(OrganizationRef.named("A")).build())
                        .build()
                        .posts())
                .hasSize(2);
    }

    @Test
    void tellsReferencesToTheSameApart() {
        assertThat(PersonRef.toRecord("p1")
                        .isSame(PersonRef.builder().ref("p1").name("An").build()))
                .isTrue();
        assertThat(PersonRef.toRecord("p1").isSame(PersonRef.toRecord("p2"))).isFalse();
        assertThat(PersonRef.named("An")
                        .isSame(PersonRef.builder().ref("p1").name("An").build()))
                .isFalse();
        assertThat(PersonRef.named("An").isSame(PersonRef.named("An"))).isTrue();
        assertThat(OrganizationRef.named("An").isSame(OrganizationRef.named("Bình")))
                .isFalse();
        assertThat(OrganizationRef.toRecord("o1").isSame(OrganizationRef.toRecord("o1")))
                .isTrue();
        assertThat(PlaceRef.toRecord("g1").isSame(PlaceRef.toRecord("g1"))).isTrue();
        assertThat(PlaceRef.named("g1").isSame(PlaceRef.toRecord("g1"))).isFalse();
    }

    @Test
    void takesTheEndsOfTheGlobe() {
        assertThat(geo(-90, 180).build()).isEqualTo(geo(-90, 180).build());
        assertThat(geo(90, -180).build().toBuilder().lat(0).build().lat()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "Trưởng Ban, Ban Dân vận, Trưởng Ban Dân vận",
        "Trưởng Ban Chỉ đạo, Ban Chỉ đạo 515, Trưởng Ban Chỉ đạo 515",
        "Trưởng ban, Ban Pháp chế, Trưởng ban Pháp chế",
        "Bí thư, Thành ủy, Bí thư Thành ủy",
        "Bí thư Thành ủy, Thành ủy, Bí thư Thành ủy",
        "Trưởng Ba, Ban Dân vận, Trưởng Ba Ban Dân vận",
        "Chủ tịch, '', Chủ tịch"
    })
    void saysSharedWordsOfTitleAndOrganizationOnce(String title, String organization, String spoken) {
        assertThat(post().title(title).build().spoken(organization)).isEqualTo(spoken);
    }
}
