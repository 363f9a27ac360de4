package org.civicnews.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.civicnews.article.Article;
import org.civicnews.body.BlockTree;
import org.civicnews.page.RawPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What holds of every page. */
@Timeout(60)
class PagePropertiesTest {
    private static final String URL = "https://bao.example.vn/tin/1.html";
    private static final int PAGES = 4_000;

    @Test
    void anyPageIsAnsweredAndItsPartsFitTogether() {
        for (int seed = 0; seed < PAGES; seed++) {
            RawPage page = PageHtml.standard().read(PageSoup.page(seed), seed % 2 == 0 ? URL : "");

            assertThat(page.toArticle().isPresent())
                    .as("page of seed %d", seed)
                    .isEqualTo(page.title().isPresent() && !page.blocks().isEmpty());
        }
    }

    @Test
    void theSamePageIsReadTheSame() {
        for (int seed = 0; seed < 200; seed++) {
            String page = PageSoup.page(seed);

            assertThat(PageHtml.standard().read(page, URL))
                    .isEqualTo(PageHtml.standard().read(page, URL));
        }
    }

    @Test
    void bytesOfAnyUnicodeCharsetReadAsTheText() {
        Charset[] charsets = {StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE};
        for (int seed = 0; seed < 200; seed++) {
            String page = "<html>" + PageSoup.page(seed).replace("\uD800", "").replace("\u0000", "");
            for (Charset charset : charsets) {
                assertThat(PageHtml.standard().read(page.getBytes(charset), URL))
                        .isEqualTo(PageHtml.standard().read(page, URL));
            }
        }
    }

    @Test
    void aBodyBetweenFurnitureIsTheBodyAlone() {
        String body =
                "Sáng 12/3, phường tổ chức hội nghị lấy ý kiến nhân dân về phương án cải tạo khu chợ cũ bên sông.";
        for (int seed = 0; seed < 200; seed++) {
            String furniture = "<nav><a href=/>Trang chủ</a></nav><aside><p>" + body + "</aside><form>" + body
                    + "</form>" + "<div class=related-news><p>" + body + "</p></div><div class=comments><p>" + body
                    + "</p></div>";
            String page = "<body>" + furniture + "<div class=c" + seed + "><h1>Chợ cũ</h1>"
                    + ("<p>" + body + seed + "</p>").repeat(8 + seed % 5) + "</div>" + furniture;

            RawPage read = PageHtml.standard().read(page, URL);

            assertThat(read.blocks()).hasSize(8 + seed % 5);
            BlockTree.walk(
                    read.blocks(),
                    "",
                    (path, block) -> BlockTree.texts(
                            block, path, (at, text) -> assertThat(text.text()).startsWith(body)));
        }
    }

    /** Every fixture written by our own writer is read back as a page of the same text. */
    @Test
    void whatOurWriterWritesIsRead() {
        for (int seed = 0; seed < PAGES; seed++) {
            RawPage page = PageHtml.standard().read(PageSoup.page(seed), URL);
            if (page.toArticle().isPresent()) {
                Article article = page.toArticle().orElseThrow();
                Article back =
                        ArticleHtml.fragment().read(ArticleHtml.fragment().write(article));

                assertThat(back).as("page of seed %d", seed).isEqualTo(article);
            }
        }
    }
}
