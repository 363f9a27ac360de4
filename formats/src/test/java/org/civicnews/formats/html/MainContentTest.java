package org.civicnews.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.civicnews.body.Block;
import org.civicnews.body.Paragraph;
import org.junit.jupiter.api.Test;

/** What of a page is the article where names and sizes mislead. */
class MainContentTest {
    private static final String ONE =
            "Sáng 12/3, phường Bến Sông họp dân bàn phương án cải tạo khu chợ cũ, có hơn 150 hộ kinh doanh tới dự.";
    private static final String TWO =
            "Theo báo cáo của phường, khu chợ xây từ năm 1988, nhiều hạng mục đã xuống cấp, không còn bảo đảm an toàn.";
    private static final String OTHER =
            "Tôi thấy cái chợ này năm nào cũng nói sửa mà chưa năm nào sửa, mong lần này làm thật cho bà con nhờ, chứ họp mãi.";

    private static List<String> read(String body) {
        return paragraphs(PageHtml.standard()
                .read("<body><h1>Phường Bến Sông họp về chợ cũ</h1>" + body, "")
                .blocks());
    }

    private static List<String> paragraphs(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block ->
                        block instanceof Paragraph text ? Stream.of(text.text().text()) : Stream.empty())
                .toList();
    }

    private static String p(String text) {
        return "<p>" + text + "</p>";
    }

    @Test
    void commentsThatOutweighTheArticleAreNoneOfIt() {
        String comments = "<div class=comments>" + ("<div class=comment>" + p(OTHER) + "</div>").repeat(12) + "</div>";

        assertThat(read("<div class=texte>" + p(ONE) + p(TWO) + "</div>" + comments))
                .containsExactly(ONE, TWO);
    }

    @Test
    void theRestOfABodyBehindAButtonIsPartOfIt() {
        String rest = "<div id=read-more>" + p(OTHER) + p(OTHER + " Xong.") + p(TWO) + "</div>";

        assertThat(read("<div class=story-body>" + p(ONE) + p(TWO + " Vậy.") + rest + "</div>"))
                .containsExactly(ONE, TWO + " Vậy.", OTHER, OTHER + " Xong.", TWO);
    }

    @Test
    void anArticleInSeveralBoxesIsReadWhole() {
        String page = "<div><div class=a>" + p(ONE) + "</div><div class=b>" + p(TWO) + "</div><div class=c>" + p(OTHER)
                + "</div></div>";

        assertThat(read(page)).containsExactly(ONE, TWO, OTHER);
    }

    @Test
    void whatStandsBetweenHeadlineAndBodyOpensIt() {
        assertThat(read("<div class=x>" + p(ONE) + "</div><div class=article-body>" + p(TWO) + p(OTHER) + "</div>"))
                .containsExactly(ONE, TWO, OTHER);
    }

    @Test
    void aParagraphThatOnlyLinksElsewhereIsLeftOutButADocumentStays() {
        String other = p("<a href=/tin/2.html>Chợ mới đã khánh thành ở phường bên</a>");
        String document = p("<a href=/tai-ve/nghi-quyet.pdf>Nghị quyết số 12 về chợ cũ</a>");

        assertThat(read("<div class=article-body>" + p(ONE) + other + document + p(TWO) + "</div>"))
                .containsExactly(ONE, "Nghị quyết số 12 về chợ cũ", TWO);
    }

    @Test
    void thePartsOfALayoutThatIsNamedAfterItsSidebarAreNoSidebar() {
        String[] parts = {ONE, TWO, OTHER};
        StringBuilder page = new StringBuilder("<article class=sidebar-grid><h1>Phường Bến Sông họp về chợ cũ</h1>");
        for (String part : parts) {
            page.append("<div class=sidebar-grid__row><div class='sidebar-grid__cell article__text'>")
                    .append(p(part))
                    .append("</div></div>");
        }
        page.append("<div class='sidebar-grid__row related'>")
                .append(p("Xem bài khác về phường."))
                .append("</div>");

        assertThat(paragraphs(PageHtml.standard().read(page + "</article>", "").blocks()))
                .containsExactly(parts);
    }

    @Test
    void theElementForTheMainContentIsNoLinkThatSkipsTheMenu() {
        assertThat(read("<div class=menu>" + p(OTHER).repeat(9) + "</div><main id=skip-main>" + p(ONE) + p(TWO)
                        + "</main>"))
                .containsExactly(ONE, TWO);
    }
}
