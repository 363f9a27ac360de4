package org.civicnews.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.civicnews.article.Article;
import org.civicnews.body.Paragraph;
import org.civicnews.body.RichText;
import org.civicnews.page.RawPage;
import org.junit.jupiter.api.Test;

/**
 * U+FFFE and U+FFFF are no characters. No HTML document may hold them, so they are replaced in what is written; in foreign
 * pages they are parse errors and kept (HTML Standard, 13.2.3.5).
 */
class NoncharactersTest {
    private static final String TEXT = "Chợ\uFFFE cũ\uFFFF bên sông đã xuống cấp, phường họp dân lấy ý kiến.";

    @Test
    void areReplacedWhereTheyAreWritten() {
        Article article = Article.builder()
                .headline(TEXT)
                .addBlocks(Paragraph.builder().id("b1").text(RichText.of(TEXT)).build())
                .build();

        assertThat(ArticleHtml.page().write(article))
                .contains(TEXT.replace('\uFFFE', '\uFFFD').replace('\uFFFF', '\uFFFD'))
                .doesNotContain("\uFFFE", "\uFFFF", "&#xFFF");
    }

    @Test
    void doNotEndAForeignPage() {
        RawPage page = PageHtml.standard()
                .read(
                        "<title>A\uFFFFB</title><body><h1>" + TEXT + "</h1><p>Trước: " + TEXT + "</p><p>Sau: " + TEXT,
                        "");

        assertThat(page.title()).contains(TEXT);
        assertThat(page.blocks()).hasSize(2);
    }
}
