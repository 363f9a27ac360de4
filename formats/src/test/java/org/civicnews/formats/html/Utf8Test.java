package org.civicnews.formats.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.civicnews.article.Article;
import org.civicnews.formats.out.Utf8Out;
import org.junit.jupiter.api.Test;

class Utf8Test {
    private static final String HARD = "a\u007F\u0080Đ\u07FF\u0800ế\uFFFD\uFFFF\uD83C\uDF3E\uDBFF\uDFFF.";

    @Test
    void thePageAsBytesIsThePageAsText() throws IOException {
        Article article = Samples.article();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ArticleHtml.page().writeUtf8(article, bytes);
        assertThat(bytes.toString(UTF_8)).isEqualTo(ArticleHtml.page().write(article));
    }

    @Test
    void everyCharacterIsEncodedAsJavaDoesWhereverThePiecesEnd() throws IOException {
        String text = HARD.repeat(400);
        for (int piece : new int[] {1, 2, 3, 7, 2047, 2048, 2049, text.length()}) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            Utf8Out out = new Utf8Out(bytes);
            for (int at = 0; at < text.length(); at += piece) {
                out.write(text, at, Math.min(piece, text.length() - at));
            }
            out.flush();
            assertThat(bytes.toByteArray()).as("pieces of %s", piece).isEqualTo(text.getBytes(UTF_8));
        }
    }

    @Test
    void halfACharacterBecomesAQuestionMark() throws IOException {
        for (String half : new String[] {"\uD83C", "\uDF3E", "x\uD83Cy", "\uDF3E\uD83C", "\uD83C\uD83C"}) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (Utf8Out out = new Utf8Out(bytes)) {
                for (int i = 0; i < half.length(); i++) {
                    out.write(half.charAt(i));
                }
            }
            assertThat(bytes.toByteArray()).isEqualTo(half.getBytes(UTF_8));
        }
    }
}
