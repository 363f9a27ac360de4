package org.civicnews.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.civicnews.body.Figure;
import org.civicnews.body.Paragraph;
import org.civicnews.page.RawPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What opens an article outside the box that holds its body. */
class OpeningTest {
    private static final String H1 = "<h1>Phường họp dân về chợ cũ</h1>";
    private static final String LEAD = "Hơn 150 hộ kinh doanh góp ý cho phương án cải tạo khu chợ cũ bên sông.";
    private static final String TEXT =
            "<p>Sáng 12/3, phường tổ chức hội nghị lấy ý kiến nhân dân về phương án cải tạo khu chợ, có đông bà con dự.</p>";

    private static RawPage read(String before) {
        return PageHtml.standard()
                .read(
                        "<body><div class=page><div class=top>" + before + "</div><div class=article-body>"
                                + TEXT.repeat(4) + "</div></div>",
                        "https://bao.example.vn/tin/1.html");
    }

    private static List<String> opening(RawPage page) {
        return page.blocks().stream()
                .map(block -> block instanceof Paragraph paragraph
                        ? (paragraph.isLead() ? "lead: " : "")
                                + paragraph.text().text()
                        : block instanceof Figure ? "figure" : "other")
                .filter(shown -> !shown.startsWith("Sáng 12/3"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div class=sapo>%s</div>", "<h2 class=sapo>%s</h2>", "<p class=lead>%s</p>"})
    void aLeadBelowTheHeadlineIsTheLead(String lead) {
        assertThat(opening(read(H1 + lead.formatted(LEAD)))).containsExactly("lead: " + LEAD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "<div class=sapo>Ngắn quá</div>",
                "<div class=sapo><a href=/khac>Hơn 150 hộ kinh doanh góp ý cho phương án cải tạo khu chợ cũ bên sông</a></div>",
                "<div class=x>Hơn 150 hộ kinh doanh góp ý cho phương án cải tạo <time>12/3</time> của phường bên sông.</div>",
                "<p class=caption>Hơn 150 hộ kinh doanh góp ý cho phương án cải tạo khu chợ cũ bên sông.</p>"
            })
    void otherLinesBelowTheHeadlineAreNot(String line) {
        assertThat(opening(read(H1 + line))).isEmpty();
    }

    @Test
    void aParagraphBelowTheHeadlineOpensTheText() {
        assertThat(opening(read(H1 + "<p>" + LEAD + "</p>"))).containsExactly(LEAD);
        assertThat(opening(read("<p>" + LEAD + "</p>" + H1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                H1 + "<figure><img src=/a.jpg><figcaption>Chợ cũ</figcaption></figure>",
                "<figure><img src=/a.jpg><figcaption>Chợ cũ</figcaption></figure>" + H1,
                "<figure><a href=/a.jpg><img src=/a.jpg></a><figcaption>Chợ cũ</figcaption></figure>" + H1,
                H1 + "<figure><a href=/khac><img src=/a.jpg></a><figcaption>Chợ cũ</figcaption></figure>",
                H1 + "<div><img src=/a.jpg><span class=caption>Chợ cũ</span></div>",
                "<div><img src=/a.jpg><span class=caption>Chợ cũ</span></div>" + H1
            })
    void aPictureWithItsCaptionOpensTheText(String before) {
        assertThat(opening(read(before))).containsExactly("figure");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<figure><a href=/khac><img src=/a.jpg></a><figcaption>Chợ cũ</figcaption></figure>" + H1,
                "<figure><img src=/a.jpg></figure>" + H1,
                "<div><img src=/a.jpg></div>" + H1
            })
    void aPictureThatLeadsElsewhereOrSaysNothingDoesNot(String before) {
        assertThat(opening(read(before))).isEmpty();
    }

    @Test
    void whatStandsFarAboveTheBodyIsNoneOfIt() {
        assertThat(opening(read(H1 + "<div class=sapo>" + LEAD + "</div>" + "<div><i></i></div>".repeat(1200))))
                .isEmpty();
    }
}
