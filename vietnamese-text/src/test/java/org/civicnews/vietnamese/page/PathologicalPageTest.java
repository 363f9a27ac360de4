package org.civicnews.vietnamese.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.civicnews.article.Article;
import org.civicnews.body.ContentLimits;
import org.civicnews.page.CivicPage;
import org.civicnews.page.PageWarning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs that nobody wrote for readers: each is answered, and none takes long. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class PathologicalPageTest {
    private static final String HEADLINE = "Phường họp dân về bờ kè\n\n";
    private static final String SENTENCE = "Sáng 5/3, phường họp dân bàn việc giữ sạch bờ kè và trồng thêm cây xanh. ";

    private static CivicPage read(String page) {
        return PageReader.standard().read(page);
    }

    private static Article article(String page) {
        return read(page).article().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\n\n",
                "\uFEFF",
                "\u00A0\n\u200B\n",
                "x",
                "-",
                "•",
                "-1",
                "a-1B",
                "Theo",
                "Nguồn:",
                "://",
                "http://",
                "Gửi bài tâm sự",
                "Gửi bài tâm sự\n•",
                "Xem link gốc",
                "Xem link gốc Ẩn link gốc",
                "#",
                "(Theo )",
                "Ảnh:",
                "1.",
                "\t"
            })
    void answersScraps(String scrap) {
        assertThat(read(scrap).article()).isEmpty();
        assertThat(read(scrap).warnings()).extracting(PageWarning::code).contains("NO_ARTICLE");
        assertThat(read(HEADLINE + SENTENCE + "\n\n" + scrap).article()).isPresent();
        assertThat(read(scrap + "\n\n" + HEADLINE + SENTENCE).article()).isPresent();
    }

    @Test
    void splitsAParagraphThatIsTooLong() {
        String text = SENTENCE.repeat(5_000_000 / SENTENCE.length());
        CivicPage page = read(HEADLINE + text);
        Article article = page.article().orElseThrow();
        assertThat(article.blocks()).hasSizeGreaterThan(4);
        assertThat(article.plainText().replace("\n", "")).isEqualTo(text.strip());
        assertThat(page.warnings()).extracting(PageWarning::code).contains("BLOCK_SPLIT");
    }

    @Test
    void splitsALineWithoutSpacesBetweenCharacters() {
        String text = "\uD83D\uDE00".repeat(ContentLimits.MAX_TEXT) + " " + SENTENCE.repeat(3);
        assertThat(article(HEADLINE + text).plainText().replace("\n", "")).isEqualTo(text.strip());
    }

    @Test
    void joinsParagraphsThatAreTooMany() {
        String page = HEADLINE + (SENTENCE + "\n\n").repeat(60_000);
        CivicPage read = read(page);
        assertThat(read.article().orElseThrow().blocks()).hasSizeLessThanOrEqualTo(ContentLimits.MAX_BLOCKS);
        assertThat(read.article().orElseThrow().plainText().lines().count()).isEqualTo(60_000);
        assertThat(read.warnings()).extracting(PageWarning::code).contains("BLOCKS_MERGED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1",
                "- ",
                "• ",
                "1. ",
                "a-1B",
                "Ảnh: ",
                "Theo ",
                "Nguồn: ",
                "://",
                "x://",
                "#a ",
                "(",
                "\"",
                "Gửi bài ",
                "\u0301",
                "Xem link gốc ",
                "từ khóa: ",
                "\uD800",
                "\u0000",
                "\t",
                " > ",
                "1/1/",
                "ngày ",
                "Điều 1 khoản "
            })
    void takesLinearTime(String piece) {
        assertThat(read(piece.repeat(1_000_000 / piece.length()))).isNotNull();
        assertThat(read((piece + "\n").repeat(200_000))).isNotNull();
        assertThat(read(HEADLINE + (piece + "x\n").repeat(100_000) + SENTENCE)).isNotNull();
    }

    @Test
    void neverThrowsOnNoise() {
        String[] pieces = {
            "\n",
            "\n\n",
            "\r\n",
            " ",
            "\u00A0",
            "Phường họp dân",
            "-1",
            "Quang cảnh",
            "Theo hanoi.gov.vn",
            "Xem link gốc",
            "Ẩn link gốc",
            "https://a.vn/b?fbclid=1",
            "javascript:alert(1)",
            "Gửi bài tâm sự",
            "• Không có nhuận bút.",
            "File đính kèm",
            "Words",
            "0/500 từ",
            "Sáng 1/12, ",
            SENTENCE,
            "Ảnh: Minh An",
            "Bình luận (3)",
            "Tin liên quan",
            "Từ khóa: a, b",
            "Trang chủ > Tin",
            "\uD800",
            "\uDC00",
            "\u0000",
            "\u0301",
            "\u202E",
            "1. ",
            "- ",
            ".",
            ":",
            "(",
            "#",
            "Hà Nội",
            "Chuyên mục: Xã hội"
        };
        Random random = new Random(20_261_125);
        for (int i = 0; i < 3_000; i++) {
            StringBuilder page = new StringBuilder();
            for (int n = random.nextInt(40); n >= 0; n--) {
                page.append(pieces[random.nextInt(pieces.length)]);
                if (random.nextInt(3) == 0) {
                    page.append('\n');
                }
            }
            CivicPage read = read(page.toString());
            for (PageWarning warning : read.warnings()) {
                warning.span().ifPresent(span -> assertThat(span.end()).isLessThanOrEqualTo(page.length()));
            }
        }
    }
}
