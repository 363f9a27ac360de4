package org.civicnews.formats.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.civicnews.article.Article;
import org.civicnews.body.Table;
import org.civicnews.body.TableCell;
import org.civicnews.body.TableRow;
import org.civicnews.formats.generated.ArticleGenerator;
import org.civicnews.value.InvalidContentException;
import org.civicnews.value.RawJson;
import org.junit.jupiter.api.Test;

class ReadBackTest {
    @Test
    void readsTheSampleBackEqual() {
        Article article = Samples.article();

        assertThat(ArticleHtml.page().read(ArticleHtml.page().write(article))).isEqualTo(article);
        assertThat(ArticleHtml.fragment().read(ArticleHtml.fragment().write(article)))
                .isEqualTo(article);
    }

    @Test
    void readsTheArticleOfAPageThatHasACall() {
        assertThat(ArticleHtml.page().read(ArticleHtml.page().write(Samples.page())))
                .isEqualTo(Samples.article());
    }

    @Test
    void readsAnyGeneratedArticleBackEqual() {
        for (long seed = 0; seed < 400; seed++) {
            Article article = ArticleGenerator.knownOnly(seed).article();
            String html = ArticleHtml.page().write(article);

            assertThat(ArticleHtml.page().read(html)).as("seed %d", seed).isEqualTo(article);
        }
    }

    @Test
    void readsAnyGeneratedArticleBackWhateverTheHeadlineLevelAndIdPrefix() {
        for (long seed = 0; seed < 60; seed++) {
            Article article = ArticleGenerator.knownOnly(seed).article();
            ArticleHtml nested = ArticleHtml.fragment()
                    .withHeadlineLevel(1 + (int) (seed % 6))
                    .withIdPrefix("a" + seed + "-");

            assertThat(nested.read(nested.write(article))).as("seed %d", seed).isEqualTo(article);
        }
    }

    @Test
    void writesWhatItReadBackTheSameEvenIfThereWereUnknownBlocksAndAnnotations() {
        for (long seed = 0; seed < 200; seed++) {
            String html = ArticleHtml.page().write(new ArticleGenerator(seed).article());

            assertThat(ArticleHtml.page().write(ArticleHtml.page().read(html)))
                    .as("seed %d", seed)
                    .isEqualTo(html);
        }
    }

    @Test
    void refusesAPageWithoutAnArticle() {
        assertThatThrownBy(() -> ArticleHtml.page().read("<p>Không có gì ở đây"))
                .isInstanceOf(InvalidContentException.class)
                .hasMessageContaining("cn-article");
    }

    @Test
    void tellsEveryRuleThatAChangedPageBreaks() {
        String html = ArticleHtml.fragment().write(Samples.article()).replace("data-ref=\"p1\"", "data-ref=\"p9\"");

        assertThatThrownBy(() -> ArticleHtml.fragment().read(html))
                .isInstanceOf(InvalidContentException.class)
                .hasMessageContaining("p9");
    }

    @Test
    void aRowWithoutCellsIsNoRowOfHtmlEvenIfItHasMembersThatNobodyKnows() {
        TableRow empty = TableRow.builder()
                .putExtra("x-mã", new RawJson("{\"a\":\"'\"}"))
                .build();
        Table table = Table.builder()
                .id("t1")
                .addRows(TableRow.of(TableCell.of("a").toBuilder().rowspan(3).build()))
                .addRows(TableRow.builder().build())
                .addRows(empty)
                .build();
        Article article = Article.builder().headline("Tít").addBlocks(table).build();
        String html = ArticleHtml.fragment().write(article);
        assertThat(html).containsOnlyOnce("<tr");
        assertThat(ArticleHtml.fragment().read(html)).isEqualTo(article);
    }
}
