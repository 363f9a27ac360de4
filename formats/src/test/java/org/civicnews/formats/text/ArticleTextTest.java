package org.civicnews.formats.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.civicnews.article.Article;
import org.civicnews.body.Paragraph;
import org.civicnews.body.Quote;
import org.civicnews.body.RichText;
import org.civicnews.formats.generated.LossProof;
import org.junit.jupiter.api.Test;

class ArticleTextTest {
    @Test
    void losesNothingThatItDoesNotName() {
        LossProof.of(ArticleText.standard()::write, ArticleTextTest::texts)
                .withTraces(80)
                .check(12);
    }

    @Test
    void wrapsNoLineAndMarksQuotesAsMailDoes() {
        String text = "Tôi <không> đồng ý ".repeat(50) + "hết";
        Article article = Article.builder()
                .headline("Tít")
                .addBlocks(Quote.builder()
                        .id("b1")
                        .citation("Nguyễn Văn Ánh")
                        .addBlocks(Paragraph.builder()
                                .id("b2")
                                .text(RichText.of(text))
                                .build())
                        .build())
                .build();
        assertThat(ArticleText.standard().write(article).document())
                .isEqualTo("Tít\n===\n\n> " + text + "\n>\n> — Nguyễn Văn Ánh\n");
    }

    /** The document, and the document without what quotes and lists put before a line, which may be of any width. */
    private static List<String> texts(String document) {
        List<String> texts = new ArrayList<>();
        for (int width = 0; width <= 24; width++) {
            int most = width;
            texts.add(document.lines().map(line -> withoutPrefix(line, most)).collect(Collectors.joining("\n")));
        }
        return texts;
    }

    private static String withoutPrefix(String line, int most) {
        int at = 0;
        while (at < most && at < line.length() && (line.charAt(at) == '>' || line.charAt(at) == ' ')) {
            at++;
        }
        return line.substring(at);
    }
}
