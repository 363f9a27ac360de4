package org.civicnews.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.civicnews.article.Article;
import org.civicnews.body.Paragraph;
import org.civicnews.body.RichText;
import org.civicnews.page.RawPage;
import org.junit.jupiter.api.Test;

/** U+FFFE and U+FFFF are no characters, but a text may hold them: they are parse errors and kept (HTML Standard, 13.2.3.5). */
class NoncharactersTest {
    private static final String TEXT = "Chợ\uFFFE cũ\uFFFF bên sông đã xuống cấp, phường họp dân lấy ý kiến.";

    @Test
    void areWrittenAndReadBack() {
        Article article = Article.builder()
                .headline(TEXT)
                .kicker(TEXT)
                .addBlocks(Paragraph.builder().id("b1").text(RichText.of(TEXT)).build())
                .build();

        assertThat(ArticleHtml.page().write(article)).doesNotContain("\uFFFE", "\uFFFF", "\uFFFD");
        assertThat(ArticleHtml.page().read(ArticleHtml.page().write(article))).isEqualTo(article);
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
