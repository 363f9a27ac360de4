package org.civicnews.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.civicnews.page.RawPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the titles that a page gives itself is its headline. */
class PageHeadlineTest {
    private static final String TEXT =
            "<p>Sáng 12/3, phường tổ chức hội nghị lấy ý kiến nhân dân về phương án cải tạo khu chợ cũ bên sông.</p>";

    private static String headline(String head, String headings) {
        RawPage page = PageHtml.standard()
                .read(
                        "<head>" + head + "</head><body>" + headings + TEXT.repeat(4),
                        "https://bao.example.vn/tin/1.html");
        return page.title().orElse("-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "<h1>Phường họp dân về chợ cũ</h1> ! Phường họp dân về chợ cũ",
                "<h1>Phường họp dân về &shy;chợ cũ</h1> ! Phường họp dân về chợ cũ",
                "<h1><a href=/>Báo Bến Sông hôm nay</a></h1><h2>Phường họp dân về chợ cũ</h2> ! Phường họp dân về chợ cũ",
                "<h1><span class=kicker>Đô thị</span> Phường họp dân về chợ cũ</h1> ! Phường họp dân về chợ cũ",
                "<h1><span class=kicker>Đô thị</span><span>: </span>Phường họp dân về chợ cũ</h1> ! Phường họp dân về chợ cũ",
                "<h1><a href=/do-thi>Đô thị | </a>Phường họp dân về chợ cũ</h1> ! Phường họp dân về chợ cũ",
                "<h1><small>12/3</small> Phường họp dân về chợ cũ</h1> ! Phường họp dân về chợ cũ",
                "<h3>Phường họp dân về chợ cũ</h3> ! Phường họp dân về chợ cũ",
                "<h5>Phường họp dân về chợ cũ</h5> ! Phường họp dân về chợ cũ",
                "<h1>» Phường họp dân về chợ cũ</h1> ! Phường họp dân về chợ cũ",
                "<h1>12.03.2025 - Phường họp dân về chợ cũ</h1> ! Phường họp dân về chợ cũ",
                "<h1>Tin tức</h1> ! Phường họp dân về chợ cũ",
                "<h1>Chợ cũ phường</h1> ! Chợ cũ phường",
                "<h1>Chuyện hoàn toàn khác của trang</h1><h1>Và một chuyện khác nữa</h1> ! Phường họp dân về chợ cũ"
            })
    void isTheHeadingThatSaysWhatThePageTellsOthers(String headings, String headline) {
        assertThat(headline("<meta property=og:title content='Phường họp dân về chợ cũ'>", headings))
                .isEqualTo(headline);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "Phường họp dân về chợ cũ - Báo Bến Sông ! Phường họp dân về chợ cũ",
                "Phường họp dân về chợ cũ | Báo Bến Sông ! Phường họp dân về chợ cũ",
                "Phường họp dân về chợ cũ – Đô thị ! Phường họp dân về chợ cũ",
                "Chợ cũ - chợ mới ! Chợ cũ - chợ mới"
            })
    void isWithoutTheOutletWhereNoHeadingShowsIt(String told, String headline) {
        assertThat(headline(
                        "<meta property=og:site_name content='Báo Bến Sông'><meta property=og:title content='" + told
                                + "'>",
                        ""))
                .isEqualTo(headline);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "»Dân bàn, dân làm« ! »Dân bàn, dân làm«",
                "[Ảnh] Phường họp dân ! [Ảnh] Phường họp dân",
                "12/3/2025: Phường họp dân ! 12/3/2025: Phường họp dân",
                "12-03-2025 ! 12-03-2025",
                "0903123456 - đường dây nóng của phường ! 0903123456 - đường dây nóng của phường",
                "> 500 người dự họp dân ! > 500 người dự họp dân",
                "» ! »"
            })
    void keepsTheMarksThatBelongToIt(String heading, String headline) {
        assertThat(headline("", "<h1>" + heading + "</h1>")).isEqualTo(headline);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "<title>Cổng Bến Sông - Thông báo - Họp dân về chợ cũ</title> ! <h1>Thông báo</h1><h1>Họp dân về chợ cũ</h1>",
                "<title>Họp dân về chợ cũ (kỳ 2) - Bến Sông hôm nay</title> ! <h1>Họp dân về chợ cũ</h1>"
            })
    void isTheHeadingThatIsAPartOfTheTitle(String head, String headings) {
        assertThat(headline(head, headings)).isEqualTo("Họp dân về chợ cũ");
    }

    @Test
    void isTheLineBelowTheHeadingForSearchEnginesIfThatIsToldToOthers() {
        String told =
                "<title>Họp chợ cũ: phường lấy ý kiến dân</title><meta property=og:title content='Chợ cũ, chuyện mới'>";

        assertThat(headline(told, "<h1>Họp chợ cũ: phường lấy ý kiến dân</h1><h2>Chợ cũ, chuyện mới</h2>"))
                .isEqualTo("Chợ cũ, chuyện mới");
        assertThat(headline(told, "<h1>Họp chợ cũ: phường lấy ý kiến dân</h1><h2>Chuyện của phường</h2>"))
                .isEqualTo("Họp chợ cũ: phường lấy ý kiến dân");
        assertThat(headline(
                        told, "<h1>Họp chợ cũ: phường lấy ý kiến dân</h1><aside><h2>Chợ cũ, chuyện mới</h2></aside>"))
                .isEqualTo("Họp chợ cũ: phường lấy ý kiến dân");
    }

    @Test
    void setsTheMarkOfTheMetadataBetweenTwoLines() {
        assertThat(headline(
                        "<meta property=og:title content='Ồn ào ở chợ cũ: Phường họp dân'>",
                        "<h1><span>Ồn ào ở chợ cũ</span><br><span>Phường họp dân</span></h1>"))
                .isEqualTo("Ồn ào ở chợ cũ: Phường họp dân");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "Chuyện chợ cũ: Phường họp dân ! Chuyện chợ cũ: Phường họp dân",
                "Chuyện chợ cũ - Phường họp dân ! Phường họp dân",
                "Phường họp dân ! Phường họp dân"
            })
    void holdsTheLineAboveOnlyIfThePageJoinsItByAColon(String told, String headline) {
        assertThat(headline(
                        "<meta property=og:title content='" + told + "'>",
                        "<h1><span class=kicker>Chuyện chợ cũ</span> <span>Phường họp dân</span></h1>"))
                .isEqualTo(headline);
    }

    @Test
    void isTheLineOfAHeadingThatThePageTellsOthers() {
        String told = "<meta property=og:title content='Phường họp dân về chợ cũ'>";

        assertThat(headline(told, "<h1><span>Tin sáng</span> <span>Phường họp dân về chợ cũ</span></h1>"))
                .isEqualTo("Phường họp dân về chợ cũ");
        assertThat(headline(told, "<h1>Bên sông: Phường họp dân về chợ cũ</h1>"))
                .isEqualTo("Phường họp dân về chợ cũ");
        assertThat(headline(told, "<h1>Phường họp dân về chợ cũ và bến đò</h1>"))
                .isEqualTo("Phường họp dân về chợ cũ và bến đò");
    }

    @Test
    void isWhatTheLinkedDataTellBehindALabel() {
        String told = "<meta property=og:title content='Tin vắn - Phường họp dân về chợ cũ'>"
                + "<script type=application/ld+json>{\"@type\":\"NewsArticle\","
                + "\"headline\":\"Phường họp dân về chợ cũ\"}</script>";

        assertThat(headline(told, "<h1><i class=label>Tin vắn</i> Phường họp dân về chợ cũ</h1>"))
                .isEqualTo("Phường họp dân về chợ cũ");
    }

    @Test
    void isTheLineOfAHeadingThatTheTitleOfThePageSays() {
        String told = "<title>Phường họp dân về chợ cũ</title><meta property=og:title content='Thông cáo báo chí'>";

        assertThat(headline(told, "<h1><span>Thông cáo của Ủy ban:</span>Phường họp dân về chợ cũ</h1>"))
                .isEqualTo("Phường họp dân về chợ cũ");
    }

    @Test
    void isTheHeadingThatThePageTellsSecond() {
        String told = "<title>Phường bàn chuyện sông nước</title>"
                + "<meta property=og:title content='Phường bàn chuyện sông nước'>"
                + "<meta property=og:title content='Phường họp dân về chợ cũ'>";

        assertThat(headline(told, "<nav><h1>Phường họp dân về chợ cũ</h1></nav>"))
                .isEqualTo("Phường họp dân về chợ cũ");
    }

    @Test
    void isNoHeadingThatOnlyBeginsOrEndsLikeIt() {
        String told = "<meta property=og:title content='Khu chợ cũ bên sông được phường đưa ra lấy ý kiến rộng rãi'>";

        assertThat(headline(told, "<h2>Khu chợ cũ</h2><h1>Người dân bàn chuyện sửa chợ</h1><h2>Lấy ý kiến</h2>"))
                .isEqualTo("Người dân bàn chuyện sửa chợ");
    }

    @Test
    void isTheMainHeadingRatherThanABreadcrumb() {
        String told = "<meta property=og:title content='Chợ cũ bên sông'>";
        String path = "<nav class=breadcrumb><span class=headline>Chợ cũ bên sông</span></nav>";

        assertThat(headline(told, path + "<h1>Phường lấy ý kiến về khu chợ cũ</h1>"))
                .isEqualTo("Phường lấy ý kiến về khu chợ cũ");
    }

    @Test
    void isTheOneMainHeadingAboveTheTextWhateverHeadsWhatFollows() {
        String page = "<meta property=og:title content='Chuyện hoàn toàn khác'>";

        assertThat(headline(
                        page,
                        "<h1>Phường lấy ý kiến về khu chợ cũ</h1>" + TEXT.repeat(4) + "<h1>Tin mới trong ngày</h1>"))
                .isEqualTo("Phường lấy ý kiến về khu chợ cũ");
    }

    @Test
    void keepsADashBehindWhichNoOutletStands() {
        String told = "<title>Chợ cũ bên sông được sửa - dân vui mừng | Báo Bến Sông</title>"
                + "<meta property=og:title content='Chợ cũ bên sông được sửa - dân vui mừng'>";

        assertThat(headline(told, "")).isEqualTo("Chợ cũ bên sông được sửa - dân vui mừng");
    }

    @Test
    void keepsTheQuotationMarksOfTheHeading() {
        assertThat(headline(
                        "<meta property=og:title content='&quot;Hồi sinh&quot; khu chợ cũ'>",
                        "<h1>“Hồi sinh” khu chợ cũ</h1>"))
                .isEqualTo("“Hồi sinh” khu chợ cũ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "<h1>\"Chợ của dân\": Phường họp dân về chợ cũ</h1> ! \"Chợ của dân\": Phường họp dân về chợ cũ",
                "<h1>Phường họp dân về chợ cũ | Báo Bến Sông</h1> ! Phường họp dân về chợ cũ",
                "<h1>Phường họp dân <ruby>về<rt>ve</rt></ruby> chợ cũ</h1> ! Phường họp dân về chợ cũ",
                "<div class=box-title>Phường họp dân về chợ cũ</div> ! Phường họp dân về chợ cũ"
            })
    void isWhatTheHeadingSaysAsItStands(String heading, String headline) {
        assertThat(headline("<meta property=og:title content='Phường họp dân về chợ cũ'>", heading))
                .isEqualTo(headline);
    }

    @Test
    void mayBeThePartOfATitleBetweenTheSiteAndTheSection() {
        String title = "<title>Bến Sông - Phường họp dân về chợ cũ - Tin tức</title>";

        assertThat(headline(title, "<div class=itemTitle>Phường họp dân về chợ cũ</div>"))
                .isEqualTo("Phường họp dân về chợ cũ");
        assertThat(headline("<title>Bến Sông - Tin tức - Phường</title>", "<h2>Tin tức</h2>"))
                .isEqualTo("Bến Sông - Tin tức");
    }

    @Test
    void isNotInABoxThatIsHidden() {
        String shared = "<div style='display:none'><div class=title>Phường họp dân về chợ cũ-Bến Sông</div></div>";

        assertThat(headline(
                        "<title>Phường họp dân về chợ cũ-Bến Sông</title>",
                        "<div class=title>Phường họp dân về chợ cũ</div>" + shared))
                .isEqualTo("Phường họp dân về chợ cũ");
    }

    @Test
    void isTheHeadingAboveTheTextWhereTheTitleNamesTheSiteAndTheMainHeadingStandsBelow() {
        RawPage page = PageHtml.standard()
                .read(
                        "<title>Tin tức - Hội làm vườn</title><div><h2>Phường họp dân về chợ cũ</h2><div>"
                                + TEXT.repeat(6) + "</div></div><div><h1>Liên kết nhanh</h1><p>Liên hệ</p></div>",
                        "");

        assertThat(page.title()).contains("Phường họp dân về chợ cũ");
    }
}
