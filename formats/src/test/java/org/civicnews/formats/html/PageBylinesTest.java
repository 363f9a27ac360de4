package org.civicnews.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.civicnews.page.CandidateKind;
import org.civicnews.page.PageWarning;
import org.civicnews.page.RawPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who wrote an article, wherever the page says so. */
class PageBylinesTest {
    private static final String TEXT =
            "<p>Sáng 12/3, phường tổ chức hội nghị lấy ý kiến nhân dân về phương án cải tạo khu chợ cũ bên sông.</p>";

    private static RawPage page(String head, String line) {
        return PageHtml.standard()
                .read(
                        "<head>" + head + "</head><body><h1>Phường họp dân về chợ cũ</h1>" + line
                                + "<div class=article-body>" + TEXT.repeat(4) + "</div>",
                        "https://bao.example.vn/tin/1.html");
    }

    private static List<String> of(RawPage page, CandidateKind kind) {
        return page.candidates().stream()
                .filter(candidate -> candidate.kind().equals(kind))
                .map(candidate -> candidate.text())
                .toList();
    }

    private static String json(String json) {
        return "<script type=application/ld+json>" + json + "</script>";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "{\"name\":\"Minh An\"} ! Minh An",
                "[{\"name\":\"Minh An\"},{\"name\":\"Lê Bình\"}] ! Minh An; Lê Bình",
                "\"Minh An, Lê Bình\" ! Minh An; Lê Bình",
                "\"Minh An và Lê Bình\" ! Minh An; Lê Bình",
                "\"Bài: Minh An\" ! Minh An",
                "\"By Ann Carter (Political Editor)\" ! Ann Carter",
                "\"By ANN CARTER, AP National Political Writer\" ! ANN CARTER",
                "\"Minh An, Phó Trưởng phòng Văn hóa, Lê Bình\" ! Minh An; Lê Bình",
                "\"Minh An, nhà báo Lê Bình\" ! Minh An, nhà báo Lê Bình",
                "\"Ann Carter And Ben Lee For The Daily Mirror\" ! Ann Carter; Ben Lee",
                "\"<a href=/an>Minh An</a>\" ! Minh An",
                "\"Copyright Ann Carter Books\" ! ``",
                "\"Ann Carter @anncarter\" ! Ann Carter",
                "\"Ann Carter Báo Bến Sông Staff\" ! Ann Carter",
                "\"Báo Bến Sông\" ! ``",
                "\"bao.example.vn\" ! ``",
                "\"an@bao.example.vn\" ! ``",
                "\"https://bao.example.vn/an\" ! ``",
                "\"Ban biên tập\" ! ``",
                "\"null\" ! ``",
                "\"##name##\" ! ``",
                "\"Minh An/TTXVN\" ! Minh An",
                "\"Minh An/baobensong.vn\" ! Minh An",
                "\"Minh An; Lê Bình; PV\" ! Minh An; Lê Bình",
                "\"m.an;l.b\" ! m.an; l.b",
                "{\"@id\":\"#an\"} ! Minh An"
            })
    void readsTheAuthorsOfTheLinkedData(String author, String names) {
        String linked =
                json("{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"Phường họp dân về chợ cũ\",\"author\":"
                        + author + "},{\"@type\":\"Person\",\"@id\":\"#an\",\"name\":\"Minh An\"},"
                        + "{\"@type\":\"Organization\",\"name\":\"Báo Bến Sông\"}]}");

        assertThat(String.join("; ", of(page(linked, ""), CandidateKind.BYLINE)))
                .isEqualTo(names);
    }

    @Test
    void whoeverIsAPersonAndAnOrganisationAtOnceMayBeTheAuthor() {
        String linked = json("{\"@graph\":[{\"@type\":\"NewsArticle\",\"author\":{\"@id\":\"#an\"}},"
                + "{\"@type\":[\"Person\",\"Organization\"],\"@id\":\"#an\",\"name\":\"Minh An\"}]}");

        assertThat(of(page(linked, ""), CandidateKind.BYLINE)).containsExactly("Minh An");
    }

    @Test
    void whatBeginsWithTheoNamesASource() {
        RawPage page = page(json("{\"@type\":\"NewsArticle\",\"author\":\"Theo Hồ Hương\"}"), "");

        assertThat(of(page, CandidateKind.BYLINE)).isEmpty();
        assertThat(of(page, CandidateKind.SOURCE)).containsExactly("Theo Hồ Hương");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "<div class=author>Minh An</div> ! Minh An",
                "<div class=byline>Tác giả: <a href=/an>Minh An</a> | 12/3/2024</div> ! Minh An",
                "<p>By Ann Carter | 12 March 2024</p> ! Ann Carter",
                "<div class=sidebar><div class=author>Lê Bình</div></div> ! ``",
                "<p>12/3/2024 | Tác giả: Lê Minh An (Phòng Văn hóa)</p> ! Lê Minh An",
                "<div class=author><h3>Minh An</h3><p>Xem các bài của Minh An</p></div> ! Minh An",
                "<div class=author><b>Minh An</b><p>Phó Trưởng phòng Văn hóa</p></div> ! Minh An",
                "<div class=author>minhan1984</div> ! minhan1984",
                "<div class=author>Lê Minh An12/3/2024</div> ! Lê Minh An",
                "<div class=author><b>Đời Sống</b> Tác giả: Lê Minh An</div> ! Lê Minh An",
                "<div class=author><a href=/tac-gia/an>Minh An</a><span>Phó Trưởng Ban</span></div> ! Minh An",
                "<div class=byline><b>Minh An</b> <i>Phó Ban Ảnh</i> và <b>Lê Bình</b></div> ! Minh An; Lê Bình",
                "<div class=author>Minh An</div><p>Ảnh</p><div class=author>Lê Bình</div> ! Minh An; Lê Bình",
                "<p><a href=/tac-gia/minh-an>Minh An</a> 12/3/2024</p> ! Minh An",
                "<p><a href=/thoi-su>Thời Sự</a> 12/3/2024</p> ! ``",
                "<div class=related><a href=/tac-gia/vu-ha>Vũ Hà</a></div> ! ``",
                "<p><a href=/tac-gia/>Tất Cả Tác Giả</a></p> ! ``",
                "<h5>Tác giả:</h5><p>Minh An</p> ! Minh An",
                "<a href=/tg>Tác giả</a> <a href=/td>Thời Đại</a> ! ``",
                "<p><a href=https://mang.example/people/ben-song>Báo Bến Sông</a></p> ! ``",
                "<figure><img src=/a.jpg><figcaption><i class=author>Lê Bình</i></figcaption></figure> ! ``",
                "<p>By <b>Ann Carter</b>, Joe Pham and <b>Ben Lee</b></p> ! Ann Carter; Joe Pham; Ben Lee",
                "<p>By Ann Carter February 5, 2024</p> ! Ann Carter",
                "<p>Von R. R. am 12.03.2024</p> ! R. R.",
                "<div class=author>Minh An/BSX</div> ! Minh An",
                "<p>By Ann Carter published 5 March 2024</p> ! Ann Carter",
                "<div class=author>Ann Carter with Ben Lee</div> ! Ann Carter; Ben Lee",
                "<div class=author style='display:none'>Lê Bình</div> ! ``",
                "<div class=author><a href=/u>Minh An</a><b>Sửa bài</b></div> ! Minh An",
                "<p>Đăng ngày 12/3/2024 bởi Minh An</p> ! Minh An",
                "<p>Posted on March 12, 2024 by Ann Carter</p> ! Ann Carter",
                "<p>12.03.2024 13:30 von <b>minhan84</b></p> ! minhan84",
                "<p>by <a href=/u>annc84</a> on March 12, 2024</p> ! annc84",
                "<p>Bei Ann, 12.03.2024, von unserer Reise</p> ! ``",
                "<p>Applications due 5 March 2024 by email</p> ! ``",
                "<p>Được phê duyệt ngày 5/3/2024 bởi UBND</p> ! ``",
                "<p>Đăng ngày 5/3/2024 bởi quantri</p> ! ``",
                "<p>by Ann <a href=/s>in General</a> on March 12, 2024</p> ! ``",
                "<div class=author>Ban biên tập</div> ! ``",
                "<p>By the river on Monday</p> ! ``"
            })
    void readsALineBesideTheHeadline(String line, String names) {
        assertThat(String.join("; ", of(page("", line), CandidateKind.BYLINE))).isEqualTo(names);
    }

    @Test
    void thePageShowsOthersBesideTheOneInTheLinkedData() {
        String linked = json("{\"@type\":\"NewsArticle\",\"author\":\"Minh An\"}");

        assertThat(of(page(linked, "<p>Tác giả: Minh An và Lê Bình</p>"), CandidateKind.BYLINE))
                .containsExactly("Minh An", "Lê Bình");
        assertThat(of(page(linked, "<div class=author>Lê Bình</div>"), CandidateKind.BYLINE))
                .containsExactly("Minh An");
    }

    @Test
    void theAuthorsOfOtherArticlesStandInSeveralBoxesAlike() {
        String others = "<div class=o><i class=author>Lê Bình</i></div><div class=o><i class=author>Vũ Hà</i></div>";
        RawPage page = PageHtml.standard()
                .read(
                        "<body><h1>Phường họp dân về chợ cũ</h1><div class=article-body>" + TEXT.repeat(4) + "</div>"
                                + others,
                        "");

        assertThat(of(page, CandidateKind.BYLINE)).isEmpty();
    }

    @Test
    void readsWhatMessengersShow() {
        String labelled =
                "<meta name=twitter:label1 content='Written by'><meta name=twitter:data1 content='Ann Carter'>"
                        + "<meta name=twitter:label2 content='Time to read'><meta name=twitter:data2 content='Four minutes'>";

        assertThat(of(page(labelled, ""), CandidateKind.BYLINE)).containsExactly("Ann Carter");
    }

    @Test
    void theSiteIsNoAuthorBesideOneThatIsShown() {
        String meta = "<meta name=author content='Công ty Làm Trang'>";

        assertThat(of(page(meta, "<div class=author>Minh An</div>"), CandidateKind.BYLINE))
                .containsExactly("Minh An");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "<p>Tác giả: Minh An</p> ! Minh An",
                "<p>Tác giả: Minh An, Trường Trung cấp Nghề</p><p>Phường sẽ họp lại vào tháng tới.</p> ! Minh An",
                "<p align=right>Minh An</p> ! Minh An",
                "<p>Minh An</p> ! ''"
            })
    void readsALineBelowTheText(String line, String names) {
        RawPage page = PageHtml.standard()
                .read("<body><h1>Phường họp dân về chợ cũ</h1><div class=article-body>" + TEXT.repeat(4) + line, "");

        assertThat(Stream.of(of(page, CandidateKind.BYLINE)).map(list -> String.join("; ", list)))
                .containsExactly(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "minhan ! <div class=author>Minh An</div> ! Minh An",
                "Minh ! <div class=author>Lê Minh An</div> ! Lê Minh An",
                "Lê Bình ! <div class=author>Minh An</div> ! Lê Bình",
                "mb ! <div class=author>Lê Mai Bình</div> ! mb",
                "Bình ! <div class=author>Minh An</div> ! Bình"
            })
    void thePageShowsTheWholeOfALoginOrFirstName(String told, String line, String name) {
        String linked = json("{\"@type\":\"NewsArticle\",\"author\":\"" + told + "\"}");

        assertThat(of(page(linked, line), CandidateKind.BYLINE)).containsExactly(name);
    }

    @Test
    void allAuthorsThatAreShownCountBeforeTheOneInTheMetadata() {
        String meta = "<meta name=author content='Minh An'>";

        assertThat(of(page(meta, "<div class=author>Minh An, Lê Bình</div>"), CandidateKind.BYLINE))
                .containsExactly("Minh An", "Lê Bình");
    }

    @Test
    void whoeverPublishesAsAPersonIsNoOutlet() {
        String linked = json("{\"@graph\":[{\"@type\":\"NewsArticle\",\"author\":{\"@id\":\"#an\"},"
                + "\"publisher\":{\"@id\":\"#an\"}},"
                + "{\"@type\":[\"Person\",\"Organization\"],\"@id\":\"#an\",\"name\":\"Minh An\"}]}");

        assertThat(of(page(linked, ""), CandidateKind.BYLINE)).containsExactly("Minh An");
    }

    @Test
    void readsALineInABoxBelowTheText() {
        RawPage page = PageHtml.standard()
                .read(
                        "<body><h1>Phường họp dân về chợ cũ</h1><div class=article-body>" + TEXT.repeat(4)
                                + "</div><div>12/3/2024 | Tác giả: Lê Minh An</div>",
                        "");

        assertThat(of(page, CandidateKind.BYLINE)).containsExactly("Lê Minh An");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "Cổng thông tin điện tử huyện Bến Sông ! ''",
                "Công ty Cổ phần Bến Sông ! ''",
                "Wasserwerk Nord GmbH ! ''",
                "Agatha Minh ! Agatha Minh",
                "Sở Hà An ! ''",
                "Minh An www.bao.example.vn ! ''"
            })
    void aBodyInTheMetadataIsNoAuthor(String author, String name) {
        String meta = "<meta name=author content='" + author + "'>";

        assertThat(String.join("; ", of(page(meta, ""), CandidateKind.BYLINE))).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "bensong.vn ! Bến Sông ! <p>Minh An</p> ! '' ! Bến Sông",
                "bensong.vn ! BenSong ! <p align=right>Minh An</p> ! Minh An ! ''",
                "Báo Bến Sông ! Bến Sông ! <p align=right>Minh An</p> ! Minh An ! ''",
                "Báo Bến Sông ! TTX ! <p align=right>Minh An</p> ! Minh An ! ''",
                "Báo Bến Sông ! TTX ! <p>Minh An</p> ! '' ! TTX",
                "Báo Bến Sông ! TTX ! <p class=author>TTX</p> ! '' ! TTX"
            })
    void anOrganisationInTheMetadataGivesWayToWhoSignsTheText(
            String site, String author, String line, String name, String organization) {
        String head = "<meta property=og:site_name content='" + site + "'>"
                + json(
                        "{\"@type\":\"NewsArticle\",\"headline\":\"Phường họp dân về chợ cũ\",\"publisher\":{\"name\":\"Báo Bến Sông\"},"
                                + "\"author\":{\"@type\":\"Organization\",\"name\":\"" + author + "\"}}");
        RawPage page = PageHtml.standard()
                .read(
                        "<head>" + head + "</head><body><h1>Phường họp dân về chợ cũ</h1><div class=article-body>"
                                + TEXT.repeat(4) + line,
                        "");

        assertThat(String.join("; ", of(page, CandidateKind.BYLINE))).isEqualTo(name);
        assertThat(String.join("; ", of(page, CandidateKind.BYLINE_ORGANIZATION)))
                .isEqualTo(organization);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "Báo Bến Sông ! '' ! Báo Bến Sông",
                "bensong.vn ! '' ! bensong.vn",
                "https://bensong.vn/an ! '' ! ''",
                "Wasserwerk Nord GmbH ! '' ! ''",
                "Báo Bến Sông ! <div class=author>Minh An</div> ! ''",
                "Ban biên tập ! '' ! Ban biên tập",
                "Redaktion Bến Sông ! '' ! Redaktion Bến Sông",
                "Ban biên tập Báo Hậu Giang ! '' ! Ban biên tập Báo Hậu Giang",
                "BBS Staff ! '' ! BBS Staff",
                "Frank Staff ! '' ! ''",
                "BBT Nguyễn Văn An ! '' ! ''",
                "Báo Bến Sông ! <div class=author>Tòa soạn</div> ! Tòa soạn",
                "Ban biên tập ! <div class=author>Minh An</div> ! ''",
                "Phóng viên ! '' ! ''",
                "admin ! '' ! ''"
            })
    void theOutletIsTheAuthorWhereItSaysSoAndNobodyIsNamed(String author, String line, String organization) {
        RawPage page = page(
                "<meta property=og:site_name content='Báo Bến Sông'><meta name=author content='" + author + "'>", line);

        assertThat(String.join("; ", of(page, CandidateKind.BYLINE_ORGANIZATION)))
                .isEqualTo(organization);
        boolean isOutlet =
                List.of("Báo Bến Sông", "bensong.vn", "Wasserwerk Nord GmbH").contains(author);
        assertThat(page.warnings().stream().map(PageWarning::code))
                .filteredOn("BYLINE_IS_OUTLET"::equals)
                .hasSize(isOutlet && !line.contains("Minh An") ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "<p>Erstellt von <a href=/author/lotte>Lotte</a> am Dienstag</p> ! Lotte",
                "<div class=author><a href=/tac-gia/binhyen.html>BinhYen</a> <a href=/b>Bài khác</a></div> ! BinhYen",
                "<p><a href=/tac-gia/minh-an>Minh An</a>, ảnh <a href=/tac-gia/tam>Tam</a></p> ! Minh An",
                "<p><a href=/tac-gia/12>Tam</a></p> ! ``",
                "<p>12/3/2024 | Minh An</p> ! Minh An",
                "<p>12.03.2024 | 13:10 Uhr | Ute Helm</p> ! Ute Helm",
                "<p>12/3/2024 - Thời sự phường</p> ! ``",
                "<p>12/3/2024 | Môi Trường, BSX</p> ! ``",
                "<p>--- by Ann Carter</p> ! Ann Carter",
                "<p><b>Eine Kolumne von Ute Helm</b></p> ! Ute Helm",
                "<div class=author>Eingestellt von der Hein</div> ! der Hein",
                "<div class=author>Bài viết của Minh An</div> ! Minh An",
                "<div class=author><p>Tác giả <span>Minh An:</span></p></div> ! Minh An",
                "<byline>Von Ute Helm</byline> ! Ute Helm",
                "<div class=author>Xem trang của minhan minhan</div> ! ``",
                "<div class=author>Văn phòng Đảng ủy phường</div> ! Văn phòng Đảng ủy phường",
                "<div class=author>Ann Carter Photos by Ben Lee</div> ! Ann Carter",
                "<div class=author>Minh An, Trưởng khoa Lịch sử Trường Đại học Bến Sông</div> ! Minh An",
                "<article><header class=top-bar><a rel=author>Minh An</a></header></article> ! Minh An",
                "<div class=tools><div class=author>Minh An | Đăng ngày 12/3</div></div> ! Minh An"
            })
    void readsWhatALineOrABoxSaysOfWhoWrote(String line, String names) {
        assertThat(String.join("; ", of(page("", line), CandidateKind.BYLINE))).isEqualTo(names);
    }

    @Test
    void theSectionBehindADateIsNoAuthor() {
        String head = "<meta property=article:section content='Đời sống'>";

        assertThat(of(page(head, "<p>12/3/2024 | Đời Sống</p>"), CandidateKind.BYLINE))
                .isEmpty();
    }

    @Test
    void aLabelAtTheEndNeedsNoColonBeforeNames() {
        String end = "<p>Tác giả Minh An và Lê Bình</p>";
        RawPage page = PageHtml.standard()
                .read(
                        "<h1>Phường họp dân về chợ cũ</h1><div class=article-body>" + TEXT.repeat(4) + end + "</div>",
                        "");

        assertThat(of(page, CandidateKind.BYLINE)).containsExactly("Minh An", "Lê Bình");
    }

    @Test
    void whoeverIsCalledByTheHostOfThePageIsTheOutlet() {
        String head = "<link rel=canonical href=https://www.ben-song.vn/1>"
                + json("{\"@type\":\"NewsArticle\",\"author\":{\"name\":\"Ben Song\"}}");

        assertThat(of(page(head, "<div class=author>Minh An</div>"), CandidateKind.BYLINE))
                .containsExactly("Minh An");
        assertThat(of(page(head, ""), CandidateKind.BYLINE_ORGANIZATION)).containsExactly("Ben Song");
    }
}
