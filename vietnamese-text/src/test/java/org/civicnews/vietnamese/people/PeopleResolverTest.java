package org.civicnews.vietnamese.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civicnews.people.AdministrativeLevel;
import org.civicnews.people.Organization;
import org.civicnews.people.OrganizationKind;
import org.civicnews.people.Person;
import org.civicnews.people.Place;
import org.civicnews.people.Post;
import org.civicnews.people.PostKind;
import org.civicnews.people.PostRank;
import org.civicnews.value.PartialDate;
import org.junit.jupiter.api.Test;

class PeopleResolverTest {
    private static ResolvedNames resolve(NameContext context, String... texts) {
        List<NamedText> named = new ArrayList<>();
        for (String text : texts) {
            named.add(new NamedText(
                    Optional.of("b" + (named.size() + 1)),
                    PeopleRecognizer.standard().find(text)));
        }
        return PeopleResolver.standard().resolve(named, context);
    }

    private static List<String> names(ResolvedNames names) {
        return names.people().stream().map(person -> person.name().full()).toList();
    }

    private static String organization(ResolvedNames names, Post post) {
        String id = post.organization().orElseThrow().ref().orElseThrow();
        return names.organizations().stream()
                .filter(organization -> organization.id().equals(Optional.of(id)))
                .map(Organization::name)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tiesAShortFormToThePersonNamedBefore() {
        ResolvedNames names = resolve(
                NameContext.empty(),
                "Ông Lê Hoài Phong, Chủ tịch UBND xã, chủ trì.",
                "Ông Phong yêu cầu làm ngay. Bà Hoa đồng ý.");
        assertThat(names(names)).containsExactly("Lê Hoài Phong", "Hoa");
        assertThat(names.people().get(0).aliases())
                .extracting(alias -> alias.name())
                .containsExactly("Phong");
        assertThat(names.ids().get(1)).containsExactly("p1", "p2");
    }

    private static String parent(ResolvedNames names, String body) {
        return names.organizations().stream()
                .filter(organization -> organization.name().equals(body))
                .findFirst()
                .orElseThrow()
                .parent()
                .map(Organization::name)
                .orElse("");
    }

    @Test
    void knowsTheBodyAboveFromTheNameAndFromWhatStandsBehindOf() {
        ResolvedNames names = resolve(
                NameContext.empty(),
                "Bà Lê Thị Mơ, Trưởng Phòng Nghiệp vụ của Bảo tàng tỉnh Kon Tum, và Ban Dân vận Thành ủy Hà Nội cùng dự.");
        assertThat(parent(names, "Phòng Nghiệp vụ")).isEqualTo("Bảo tàng tỉnh Kon Tum");
        assertThat(parent(names, "Ban Dân vận Thành ủy Hà Nội")).isEqualTo("Thành ủy Hà Nội");
        assertThat(parent(names, "Bảo tàng tỉnh Kon Tum")).isEmpty();
    }

    @Test
    void takesNoBodyForAPartOfItself() {
        ResolvedNames names = resolve(
                NameContext.empty(),
                "Phòng Nghiệp vụ của Sở Y tế Hà Nội họp. Sở Y tế Hà Nội của Phòng Nghiệp vụ cũng họp.");
        assertThat(names.organizations()).hasSize(2);
        assertThat(parent(names, "Phòng Nghiệp vụ")).isEqualTo("Sở Y tế Hà Nội");
        assertThat(parent(names, "Sở Y tế Hà Nội")).isEmpty();
    }

    @Test
    void takesAMisspeltNameForThatOfTheHolderOfThePost() {
        ResolvedNames names = resolve(
                NameContext.empty(),
                "Bí thư Tỉnh ủy Nguyễn Văn Phóng dự.",
                "Bí thư Tỉnh ủy Nguyễn Văn Phong phát biểu.",
                "Đồng chí Nguyễn Văn Phong kết luận.");
        assertThat(names(names)).containsExactly("Nguyễn Văn Phong");
        assertThat(names.ids().get(0)).contains("p1");
    }

    @Test
    void keepsPeopleOfOneNameButForMarksApartWhereNoPostJoinsThem() {
        ResolvedNames names = resolve(
                NameContext.empty(),
                "Phó Chủ tịch UBND tỉnh Lê Văn Hưng và Phó Chủ tịch UBND tỉnh Lê Văn Hùng cùng dự.",
                "Lê Văn Hưng và Lê Văn Hùng là anh em.");
        assertThat(names(names)).containsExactly("Lê Văn Hưng", "Lê Văn Hùng");
    }

    @Test
    void keepsTheWordsBehindOutOfANameThatWasToldBefore() {
        ResolvedNames names = resolve(
                NameContext.empty(),
                "Thứ trưởng Nguyễn Chí Dũng cho biết.",
                "Ông Nguyễn Chí Dũng nói thêm.",
                "Thứ trưởng Nguyễn Chí Dũng Bích Ngọc");
        assertThat(names(names)).containsExactly("Nguyễn Chí Dũng");
        assertThat(names.ids().get(2)).containsExactly("p1");
    }

    @Test
    void tiesTheBeginningOfANameOfLaosToTheWhole() {
        ResolvedNames names = resolve(
                NameContext.empty(),
                "Đại tá Bun Phay Sỉ Vông Xay dẫn đầu đoàn; Donald Trump gửi thư.",
                "Đại tá Bun Phay cảm ơn. Ông Donald Trump Jr. vắng mặt.");
        assertThat(names(names))
                .startsWith("Bun Phay Sỉ Vông Xay", "Donald Trump")
                .doesNotContain("Bun Phay");
        assertThat(names.people()).hasSize(3);
    }

    @Test
    void tiesTheBeginningOfANameOfTheHighlandsToTheWhole() {
        ResolvedNames names = resolve(
                NameContext.empty(),
                "Ông Y Bhin Mlô, Phó Chủ tịch UBND xã, chủ trì.",
                "Ông Y Bhin cảm ơn. Ông Y Kha đồng ý.");
        assertThat(names(names)).containsExactly("Y Bhin Mlô", "Y Kha");
    }

    @Test
    void tiesANameToTheSameBehindThatOfASaint() {
        ResolvedNames names = resolve(
                NameContext.empty(),
                "Bà chúc linh mục Phêrô Hoàng Đức Lợi, chánh xứ Giáo xứ Tân Thịnh.",
                "Linh mục Hoàng Đức Lợi cảm ơn.");
        assertThat(names(names)).containsExactly("Phêrô Hoàng Đức Lợi");
    }

    @Test
    void takesTheEndOfTheNameOfACompanyForIt() {
        ResolvedNames names = resolve(
                NameContext.empty(),
                "Công ty TNHH Điện tử Kaito Việt Nam khánh thành nhà máy.",
                "Ông Mori Ken, Tổng Giám đốc Kaito Việt Nam, phát biểu.");
        assertThat(names.organizations())
                .extracting(Organization::name)
                .containsExactly("Công ty TNHH Điện tử Kaito Việt Nam");
    }

    @Test
    void leavesTheEndAloneWhereTwoCompaniesHaveIt() {
        ResolvedNames names = resolve(
                NameContext.empty(),
                "Công ty TNHH Điện tử Kaito Việt Nam và Công ty TNHH Dịch vụ Kaito Việt Nam cùng dự.",
                "Ông Mori Ken, Tổng Giám đốc Kaito Việt Nam, phát biểu.");
        assertThat(names.organizations()).hasSize(3);
    }

    @Test
    void takesAHeadOrAKindWithItsRankForTheLongNameThatBeginsSo() {
        ResolvedNames names = resolve(
                NameContext.empty(),
                "Ban Trị sự Giáo hội Phật giáo Việt Nam tỉnh Nghệ An thăm Trung tâm Y tế huyện Đô Lương.",
                "Hòa thượng Thích Huệ An, Trưởng Ban Trị sự, và bác sĩ Lê Văn Tài, Giám đốc Trung tâm Y tế huyện, trao quà.");
        assertThat(names.organizations())
                .extracting(Organization::name)
                .containsExactly(
                        "Ban Trị sự Giáo hội Phật giáo Việt Nam tỉnh Nghệ An", "Trung tâm Y tế huyện Đô Lương");
    }

    @Test
    void takesAShortFormForTheBodyWhoseWholeNameIsKnown() {
        ResolvedNames names =
                resolve(NameContext.empty(), "Việt Nam và Liên minh châu Âu (EU) ký kết; EU mở cửa thị trường.");
        assertThat(names.organizations()).hasSize(1);
    }

    @Test
    void takesTheBeginningOfANameForTheOnlyBodyThatHasIt() {
        ResolvedNames names = resolve(
                NameContext.empty(),
                "Chủ tịch UBND phường Kim Long Lê Thị Hà tiếp dân; có mặt Chi bộ xóm Đông và Công an phường Kim Long.",
                "UBND phường giao Công an phường lập chốt. Chi bộ ủng hộ.");
        assertThat(names.organizations())
                .extracting(Organization::name)
                .containsExactly("UBND phường Kim Long", "Chi bộ xóm Đông", "Công an phường Kim Long");
    }

    @Test
    void takesAShortFormInBracketsForTheBodyBeforeIt() {
        ResolvedNames names = resolve(
                NameContext.empty(),
                "Hiệp hội Doanh nghiệp Hàn Quốc (KOBA) gặp Trung tâm Điều độ Hệ thống điện (EVN). KOBA cảm ơn EVN.");
        assertThat(names.organizations())
                .extracting(Organization::name)
                .startsWith("Hiệp hội Doanh nghiệp Hàn Quốc")
                .contains("EVN")
                .doesNotContain("KOBA");
    }

    @Test
    void leavesTheBeginningOfANameAloneWhereTwoBodiesHaveIt() {
        ResolvedNames names = resolve(
                NameContext.empty(),
                "UBND xã Đông Hòa gặp UBND xã Tây Hòa. UBND xã hứa trả lời; APEC họp.",
                "APEC Việt Nam dự.");
        assertThat(names.organizations()).extracting(Organization::name).contains("UBND xã", "APEC");
    }

    @Test
    void prefersTheOneAddressedAlikeAmongThoseOfOneName() {
        ResolvedNames names =
                resolve(NameContext.empty(), "Ông Trần Minh Hà gặp bà Lê Thu Hà.", "Bà Hà hỏi. Ông Hà trả lời.");
        assertThat(names.ids().get(1)).containsExactly("p2", "p1");
    }

    @Test
    void findsInAHeadlineWhomTheBodyNames() {
        ResolvedNames names = resolve(NameContext.empty(), "Ông Tuấn thăm trường", "Ông Đỗ Anh Tuấn đã đến trường.");
        assertThat(names(names)).containsExactly("Đỗ Anh Tuấn");
        assertThat(names.ids().get(0)).containsExactly("p1");
    }

    @Test
    void tiesPartsOfForeignNames() {
        ResolvedNames names = resolve(NameContext.empty(), "Tổng thống Mỹ John Carter đến. Ông Carter phát biểu.");
        assertThat(names(names)).containsExactly("John Carter");
    }

    @Test
    void anInitialStandsForTheOnlyNameThatItFits() {
        ResolvedNames one = resolve(NameContext.empty(), "Ông Robert Callahan đến.", "Ông R. Callahan nói.");
        assertThat(names(one)).containsExactly("Robert Callahan");
        ResolvedNames several =
                resolve(NameContext.empty(), "Ông Robert Callahan và bà Rachel Callahan đến.", "Ông R. Callahan nói.");
        assertThat(names(several)).containsExactly("Robert Callahan", "Rachel Callahan", "R. Callahan");
        ResolvedNames another = resolve(NameContext.empty(), "Ông Robert Callahan đến.", "Ông T. Callahan nói.");
        assertThat(names(another)).containsExactly("Robert Callahan", "T. Callahan");
    }

    @Test
    void gathersThePostsOfAPersonOnceEach() {
        ResolvedNames names = resolve(
                NameContext.empty().withPlace("Đà Nẵng").withDate(PartialDate.parse("2024-03-05")),
                "Phó Bí thư Thành ủy Vũ Quang Huy, Chủ tịch HĐND thành phố dự.",
                "Chủ tịch HĐND TP Đà Nẵng Vũ Quang Huy tiếp lời. Phó Bí thư Vũ Quang Huy kết luận.");
        Person person = names.people().get(0);
        assertThat(person.posts()).extracting(Post::title).containsExactly("Phó Bí thư", "Chủ tịch");
        assertThat(person.posts()).extracting(Post::kind).containsExactly(PostKind.PARTY, PostKind.ELECTED);
        assertThat(person.posts())
                .extracting(post -> post.rank().orElseThrow())
                .containsExactly(PostRank.DEPUTY, PostRank.HEAD);
        assertThat(person.posts().get(0).asOf()).contains(PartialDate.parse("2024-03-05"));
        assertThat(person.posts().get(0).evidence().orElseThrow().blockId()).isEqualTo("b1");
        assertThat(organization(names, person.posts().get(1))).isEqualTo("HĐND TP Đà Nẵng");
    }

    @Test
    void aBodyWithoutAPlaceIsThatOfTheDocument() {
        ResolvedNames names = resolve(
                NameContext.empty().withPlace("TP Hải Phòng"),
                "HĐND Thành phố họp. Hội đồng nhân dân thành phố Hải Phòng quyết định. Sở Nội vụ báo cáo.");
        assertThat(names.organizations()).hasSize(2);
        Organization council = names.organizations().get(0);
        assertThat(council.name()).isEqualTo("Hội đồng nhân dân thành phố Hải Phòng");
        assertThat(council.shortNames()).containsExactly("HĐND Thành phố");
        assertThat(council.kind()).isEqualTo(OrganizationKind.PEOPLES_COUNCIL);
        assertThat(council.level()).contains(AdministrativeLevel.PROVINCE);
        assertThat(names.organizations())
                .extracting(organization -> organization.area().map(Place::name))
                .containsOnly(Optional.of("Hải Phòng"));
    }

    @Test
    void theOnlyProvinceNamedIsThePlace() {
        ResolvedNames names = resolve(NameContext.empty(), "UBND tỉnh Lào Cai họp. Tỉnh ủy chỉ đạo. UBND tỉnh làm.");
        assertThat(names.organizations())
                .extracting(Organization::name)
                .containsExactly("UBND tỉnh Lào Cai", "Tỉnh ủy");
    }

    private static String described(Organization body) {
        return body.name() + " " + body.level().map(Object::toString).orElse("-") + " "
                + body.area().map(Place::name).orElse("-");
    }

    @Test
    void aCityNamedAfterItsProvinceIsNotTheProvince() {
        ResolvedNames names = resolve(
                NameContext.empty(),
                "UBND tỉnh Thanh Hóa họp với UBND thành phố Thanh Hóa, UBND TP. Thanh Hóa và Thành ủy Thanh Hóa.",
                "UBND tỉnh giao UBND thành phố làm. Đoàn rời tỉnh Thanh Hóa, đến thành phố Thanh Hóa.");
        assertThat(names.organizations())
                .extracting(PeopleResolverTest::described)
                .containsExactly(
                        "UBND tỉnh Thanh Hóa PROVINCE Thanh Hóa",
                        "UBND thành phố Thanh Hóa DISTRICT thành phố Thanh Hóa",
                        "Thành ủy Thanh Hóa DISTRICT thành phố Thanh Hóa");
        assertThat(names.places())
                .extracting(place -> place.name() + " " + place.kind() + " "
                        + place.parent().map(Place::name).orElse("-"))
                .containsExactly("Thanh Hóa PROVINCE -", "thành phố Thanh Hóa DISTRICT Thanh Hóa");
    }

    @Test
    void aCityOfTheRankOfAProvinceIsTheProvince() {
        ResolvedNames names = resolve(
                NameContext.empty(), "UBND thành phố Cần Thơ họp. UBND thành phố giao Thành ủy. Đoàn đến TP Cần Thơ.");
        assertThat(names.organizations())
                .extracting(PeopleResolverTest::described)
                .containsExactly("UBND thành phố Cần Thơ PROVINCE Cần Thơ", "Thành ủy PROVINCE Cần Thơ");
        assertThat(names.places()).extracting(Place::name).containsExactly("Cần Thơ");
    }

    @Test
    void aCityOfTodayLiesInTheProvinceThatTheDocumentSpeaksOf() {
        ResolvedNames before =
                resolve(NameContext.empty(), "UBND tỉnh Thừa Thiên Huế giao UBND thành phố Huế làm. Đoàn đến TP Huế.");
        assertThat(before.organizations())
                .extracting(PeopleResolverTest::described)
                .containsExactly("UBND tỉnh Thừa Thiên Huế PROVINCE Huế", "UBND thành phố Huế DISTRICT thành phố Huế");
        ResolvedNames today = resolve(NameContext.empty(), "UBND thành phố Huế họp với Thành ủy Huế.");
        assertThat(today.organizations())
                .extracting(PeopleResolverTest::described)
                .containsExactly("UBND thành phố Huế PROVINCE Huế", "Thành ủy Huế PROVINCE Huế");
    }

    @Test
    void theCityOfTheDocumentIsToldFromItsProvince() {
        ResolvedNames names = resolve(
                NameContext.empty().withPlace("TP Thanh Hóa"),
                "UBND thành phố họp. UBND TP Thanh Hóa quyết định. UBND tỉnh đồng ý.");
        assertThat(names.organizations())
                .extracting(PeopleResolverTest::described)
                .containsExactly("UBND TP Thanh Hóa DISTRICT thành phố Thanh Hóa", "UBND tỉnh PROVINCE Thanh Hóa");
    }

    @Test
    void aCityOfAnotherNameIsNotMadeUpFromItsProvince() {
        assertThat(resolve(NameContext.empty(), "UBND thành phố Vinh tỉnh Nghệ An họp.")
                        .organizations())
                .extracting(PeopleResolverTest::described)
                .containsExactly("UBND thành phố Vinh tỉnh Nghệ An DISTRICT Nghệ An");
        assertThat(resolve(NameContext.empty(), "UBND tỉnh Nghệ An họp. UBND thành phố báo cáo. Thành ủy đồng ý.")
                        .organizations())
                .extracting(PeopleResolverTest::described)
                .containsExactly(
                        "UBND tỉnh Nghệ An PROVINCE Nghệ An",
                        "UBND thành phố DISTRICT Nghệ An",
                        "Thành ủy DISTRICT Nghệ An");
        assertThat(resolve(NameContext.empty(), "UBND thị xã Quảng Trị họp với UBND tỉnh Quảng Trị.")
                        .organizations())
                .extracting(PeopleResolverTest::described)
                .containsExactly(
                        "UBND thị xã Quảng Trị DISTRICT thị xã Quảng Trị", "UBND tỉnh Quảng Trị PROVINCE Quảng Trị");
    }

    @Test
    void aPlaceWithinANameHoldsNoBody() {
        assertThat(resolve(NameContext.empty(), "Thành đoàn Hải Phòng họp.").organizations())
                .extracting(body -> body.name() + " " + body.parent().isPresent())
                .containsExactly("Thành đoàn Hải Phòng false");
    }

    @Test
    void aWardNamedAfterAProvinceImpliesNone() {
        ResolvedNames names = resolve(
                NameContext.empty(),
                "UBND phường Bạc Liêu họp. Sở Nội vụ dự. Đoàn đến phường Bạc Liêu và thị xã Cao Bằng.");
        assertThat(names.organizations())
                .extracting(PeopleResolverTest::described)
                .startsWith("UBND phường Bạc Liêu COMMUNE phường Bạc Liêu");
        assertThat(names.places())
                .extracting(place -> place.name() + " " + place.kind())
                .containsExactly("phường Bạc Liêu COMMUNE", "thị xã Cao Bằng DISTRICT");
    }

    @Test
    void aShortenedNameIsTheOnlyLongOneThatBeginsSo() {
        ResolvedNames names = resolve(
                NameContext.empty().withPlace("Hà Nội"),
                "Ban Chỉ đạo Cải cách hành chính của Thành ủy họp. Trưởng Ban Chỉ đạo Lý Văn Sáu kết luận.");
        assertThat(names.organizations())
                .extracting(Organization::name)
                .contains("Ban Chỉ đạo Cải cách hành chính của Thành ủy");
        assertThat(organization(names, names.people().get(0).posts().get(0)))
                .isEqualTo("Ban Chỉ đạo Cải cách hành chính của Thành ủy");
    }

    @Test
    void aMergedProvinceHasItsLastDay() {
        Place place =
                resolve(NameContext.empty(), "Đoàn đến tỉnh Hà Nam.").places().get(0);
        assertThat(place.name()).isEqualTo("Hà Nam");
        assertThat(place.existed().orElseThrow().end()).contains(PartialDate.parse("2025-06-30"));
    }

    @Test
    void aBodyThatTheLawEndedHasItsLastMonth() {
        Organization organization = resolve(NameContext.empty(), "Quận ủy Hồng Bàng họp.")
                .organizations()
                .get(0);
        assertThat(organization.existed().orElseThrow().end()).contains(PartialDate.parse("2025-06"));
    }

    @Test
    void aNameInCapitalsIsTheSamePerson() {
        ResolvedNames names = resolve(NameContext.empty(), "CHỦ TỊCH UBND TỈNH LÊ VĂN HÒA HỌP", "Ông Lê Văn Hòa họp.");
        assertThat(names(names)).containsExactly("Lê Văn Hòa");
    }
}
