package org.civicnews.formats.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.civicnews.article.Article;
import org.civicnews.body.Annotation;
import org.civicnews.body.Block;
import org.civicnews.body.Box;
import org.civicnews.body.LinkAnnotation;
import org.civicnews.body.NoteAnnotation;
import org.civicnews.body.Paragraph;
import org.civicnews.body.RichText;
import org.civicnews.body.StyleAnnotation;
import org.civicnews.body.Table;
import org.civicnews.body.TableCell;
import org.civicnews.body.TableRow;
import org.civicnews.body.TextStyle;
import org.civicnews.value.InvalidContentException;
import org.civicnews.value.WebLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Inputs made to be slow or large, each within a time that only linear work keeps. */
@Timeout(20)
class PathologicalTest {
    private static final int MANY = 100_000;

    @Test
    void writesAHundredThousandAnnotationsThatAllCross() {
        List<Annotation> annotations = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            annotations.add(style(i, MANY + i + 1));
        }
        Article article = article(text("á".repeat(2 * MANY), annotations));

        assertThat(ArticleHtml.fragment().write(article).length()).isLessThan(600 * MANY);
    }

    @Test
    void writesAHundredThousandAnnotationsThatEachCrossTheNextEight() {
        List<Annotation> annotations = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            annotations.add(style(i, i + 9));
        }
        Article article = article(text("á".repeat(MANY + 9), annotations));

        assertThat(ArticleHtml.fragment().write(article).length()).isLessThan(1000 * MANY);
    }

    @Test
    void readsThousandsOfCrossingAnnotationsBackEqual() {
        List<Annotation> annotations = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            annotations.add(style(i, 3_000 + i + 1));
            annotations.add(LinkAnnotation.builder()
                    .start(2 * i)
                    .end(2 * i + 1)
                    .link(WebLink.of("https://a.example.vn/" + i))
                    .build());
        }
        Article article = article(text("á".repeat(6_001), annotations));

        assertThat(ArticleHtml.fragment().read(ArticleHtml.fragment().write(article)))
                .isEqualTo(article);
    }

    @Test
    void writesAMebibyteOfMarkupCharactersAndReadsItBack() {
        Article article = article(RichText.of("<".repeat(1 << 20)));

        assertThat(ArticleHtml.page().read(ArticleHtml.page().write(article))).isEqualTo(article);
    }

    @Test
    void streamsLargeArticlesInSmallPieces() throws IOException {
        Article article = article(RichText.of("Tôi <không> đồng ý. ".repeat(50_000)));
        Pieces pieces = new Pieces();
        ArticleHtml.page().write(article, pieces);

        assertThat(pieces.longest).isLessThanOrEqualTo(8192);
        assertThat(pieces.total).isEqualTo(ArticleHtml.page().write(article).length());
    }

    @Test
    void writesTheDeepestNestingAndReadsItBack() {
        Block block = paragraph("p", RichText.of("sâu"));
        for (int i = 1; i < 16; i++) {
            block = Box.builder().id("b" + i).addBlocks(block).build();
        }
        Article article = Article.builder().headline("Sâu").addBlocks(block).build();

        assertThat(ArticleHtml.fragment().read(ArticleHtml.fragment().write(article)))
                .isEqualTo(article);
    }

    @Test
    void writesATableOfWideAndTallSpans() {
        List<TableRow> rows = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            TableRow row = i % 1000 == 0
                    ? TableRow.of(cell(500, 1000), cell(500, 1000))
                    : TableRow.builder().build();
            rows.add(row);
        }
        Article article = Article.builder()
                .headline("Bảng")
                .addBlocks(Table.builder().id("t").rows(rows).build())
                .build();

        assertThat(ArticleHtml.fragment().read(ArticleHtml.fragment().write(article)))
                .isEqualTo(article);
    }

    @Test
    void findsTheArticleDeepInOtherMarkup() {
        String soup = "<div>".repeat(400) + ArticleHtml.fragment().write(article(RichText.of("còn đây")));

        assertThat(ArticleHtml.fragment().read(soup).plainText()).isEqualTo("còn đây");
    }

    @Test
    void refusesBottomlessMarkupInTime() {
        String soup = "<article class=cn-article>" + "<div class=cn-body>".repeat(MANY);

        assertThatThrownBy(() -> ArticleHtml.fragment().read(soup)).isInstanceOf(InvalidContentException.class);
    }

    private static TableCell cell(int colspan, int rowspan) {
        return TableCell.builder()
                .text(RichText.of("ô"))
                .colspan(colspan)
                .rowspan(rowspan)
                .build();
    }

    private static Annotation style(int start, int end) {
        return start % 2 == 0
                ? StyleAnnotation.builder()
                        .style(TextStyle.EM)
                        .start(start)
                        .end(end)
                        .build()
                : NoteAnnotation.builder().note("n").start(start).end(end).build();
    }

    private static RichText text(String text, List<Annotation> annotations) {
        return RichText.builder().text(text).annotations(annotations).build();
    }

    private static Article article(RichText text) {
        return Article.builder()
                .headline("Nhiều")
                .addBlocks(paragraph("b1", text))
                .build();
    }

    private static Paragraph paragraph(String id, RichText text) {
        return Paragraph.builder().id(id).text(text).build();
    }

    /** Measures what it is given. */
    private static final class Pieces implements Appendable {
        private long total;
        private int longest;

        @Override
        public Appendable append(CharSequence text) {
            total += text.length();
            longest = Math.max(longest, text.length());
            return this;
        }

        @Override
        public Appendable append(CharSequence text, int start, int end) {
            return append(text.subSequence(start, end));
        }

        @Override
        public Appendable append(char c) {
            return append(String.valueOf(c));
        }
    }
}
