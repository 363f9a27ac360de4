package org.civicnews.formats.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.civicnews.article.Article;
import org.civicnews.article.ArticleStatus;
import org.civicnews.article.Correction;
import org.civicnews.article.CorrectionKind;
import org.civicnews.body.Block;
import org.civicnews.body.Heading;
import org.civicnews.body.Paragraph;
import org.civicnews.body.RichText;
import org.civicnews.formats.generated.ArticleGenerator;
import org.civicnews.page.CivicPage;
import org.civicnews.page.PageWarning;
import org.civicnews.value.InvalidContentException;
import org.civicnews.value.LanguageTag;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleHtmlTest {
    private final Document sample = Jsoup.parse(ArticleHtml.page().write(Samples.page()));

    @Test
    void putsHeadlineLeadAndDatesIntoTheHeader() {
        Element header = sample.expectFirst("html[lang=vi] > body > main article > header");

        assertThat(header.select("h1")).hasSize(1);
        assertThat(header.expectFirst("p.cn-lead").text()).startsWith("Sáng 16/3, hơn 300 người dân");
        assertThat(header.expectFirst("time.cn-published").attr("datetime")).isEqualTo("2024-03-16T17:45+07:00");
        assertThat(header.select(".cn-byline").eachText()).containsExactly("Hoàng Thị Mai Khuê", "Tạ Quang Lộc ảnh");
    }

    @Test
    void showsAPictureWithAltSizeCaptionAndCredit() {
        Element figure = sample.expectFirst("figure[data-id=b2]");

        assertThat(figure.expectFirst("img").attr("alt")).startsWith("Người dân ngồi quanh");
        assertThat(figure.expectFirst("img").attr("width")).isEqualTo("1280");
        assertThat(figure.expectFirst("figcaption > .cn-caption").text()).startsWith("Bản vẽ tỉ lệ");
        assertThat(figure.expectFirst("figcaption > .cn-credit").text()).isEqualTo("Ảnh: Tạ Quang Lộc");
    }

    @Test
    void standsForAPictureThatThePageDoesNotTell() {
        assertThat(sample.select("figure[data-id=b8] figure")).hasSize(2);
        assertThat(sample.expectFirst("figure[data-id=b8] .cn-missing").text()).startsWith("Bản đồ với nét bút chì");
    }

    @Test
    void linksAMentionToItsDocument() {
        Element mention = sample.expectFirst("a.cn-legal");
        Element document = sample.expectFirst(mention.attr("href"));

        assertThat(mention.text()).isEqualTo("Luật Thực hiện dân chủ ở cơ sở");
        assertThat(document.text())
                .contains("10/2022/QH15", "Quốc hội khóa XV", "10/11/2022", "từ 1/7/2023")
                .contains("/akn/vn/act/luat/2022-11-10/10-2022-qh15");
    }

    @Test
    void linksTheCleanedAddressAndTellsWhatWasRemoved() {
        assertThat(sample.select(".cn-original a").eachAttr("href"))
                .containsExactly("https://benthuong.example.vn/tin/gop-y?id=77");
        assertThat(sample.expectFirst(".cn-removed").text())
                .isEqualTo("Đã bỏ khỏi liên kết: jsessionid (mã phiên), fbclid (mã theo dõi)");
        assertThat(sample.select("[href*=fbclid], [src*=fbclid]")).isEmpty();
    }

    @Test
    void boxesTheMeetingWithWhoWhenWhereAndTasks() {
        Element meeting = sample.expectFirst("section.cn-meeting");

        assertThat(meeting.select("dt").eachText())
                .containsExactly(
                        "Thời gian",
                        "Hình thức",
                        "Địa điểm",
                        "Các điểm cầu",
                        "Tổ chức",
                        "Chủ trì",
                        "Tham dự",
                        "Số người dự",
                        "Văn bản");
        assertThat(meeting.expectFirst("time").attr("datetime")).isEqualTo("03-16");
        assertThat(meeting.select(".cn-tasks > li")).hasSize(2);
        assertThat(meeting.expectFirst(".cn-obligation").text()).isEqualTo("yêu cầu");
    }

    @Test
    void makesACallAFormThatEveryoneCanUse() {
        Element form = sample.expectFirst("section.cn-call form");

        for (Element field : form.select("textarea, input")) {
            assertThat(form.select("label[for=" + field.id() + "]"))
                    .as(field.outerHtml())
                    .hasSize(1);
        }
        assertThat(form.select("input[type=file]").eachAttr("name")).containsExactly("file", "image");
        assertThat(form.expectFirst("output").attr("data-word-limit")).isEqualTo("900");
        assertThat(form.select(".cn-terms li").eachText()).hasSize(3);
        assertThat(form.expectFirst(".cn-royalty").text()).isEqualTo("Nhuận bút: không có");
        assertThat(form.select("input[type=checkbox][checked]")).isEmpty();
    }

    @Test
    void carriesNoScriptAndNoStyleOfItsOwnInAttributes() {
        assertThat(sample.select("script").eachAttr("type")).containsExactly("application/ld+json");
        assertThat(sample.select("[style], [itemscope], [onclick]")).isEmpty();
        assertThat(Jsoup.parse(ArticleHtml.page().withStylesheet("/a.css").write(Samples.page()))
                        .select("style"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2 3 4,2 3 4", "4 4 5 3,2 2 3 2", "6 2 6 6 3,2 2 3 3 3", "3 5 2 4,2 3 2 3"})
    void skipsNoHeadingLevel(String levels, String written) {
        List<Block> blocks = new ArrayList<>();
        for (String level : levels.split(" ", -1)) {
            blocks.add(Heading.builder()
                    .id("h" + blocks.size())
                    .level(Integer.parseInt(level))
                    .text(RichText.of("Mục"))
                    .build());
        }
        Article article = Article.builder().headline("Mục").blocks(blocks).build();
        Document page = Jsoup.parse(ArticleHtml.page().write(article));

        assertThat(page.select(".cn-body > *").stream()
                        .map(heading -> heading.tagName().substring(1))
                        .toList())
                .containsExactly(written.split(" ", -1));
    }

    @Test
    void skipsNoHeadingLevelOnAnyGeneratedPage() {
        for (long seed = 0; seed < 200; seed++) {
            int before = 0;
            for (Element heading : Jsoup.parse(ArticleHtml.page().write(new ArticleGenerator(seed).page()))
                    .select("h1, h2, h3, h4, h5, h6")) {
                int level = heading.tagName().charAt(1) - '0';
                assertThat(level).as("seed %d", seed).isBetween(1, before + 1);
                before = level;
            }
        }
    }

    @Test
    void givesEveryElementAnIdOfItsOwnAndLinksOnlyWhatIsThere() {
        for (long seed = 0; seed < 200; seed++) {
            Document page = Jsoup.parse(ArticleHtml.page().write(new ArticleGenerator(seed).page()));
            List<String> ids = page.select("[id]").eachAttr("id");

            assertThat(ids).as("seed %d", seed).doesNotHaveDuplicates();
            for (String href : page.select("a[href^=#]").eachAttr("href")) {
                assertThat(ids).contains(href.substring(1));
            }
        }
    }

    @Test
    void speaksEnglishUnlessTheArticleIsVietnameseAndMarksItsWords() {
        Article english = plain(LanguageTag.ENGLISH);
        Article french = plain(LanguageTag.of("fr"));

        assertThat(ArticleHtml.fragment().write(english)).contains("<p class=\"cn-label\">Tags</p>");
        assertThat(ArticleHtml.fragment().write(french))
                .contains("<article class=\"cn-article\" lang=\"fr\"")
                .contains("<p class=\"cn-label\"><span lang=\"en\">Tags</span></p>");
    }

    private static Article plain(LanguageTag language) {
        return Article.builder()
                .language(language)
                .headline("Titre")
                .addTags("a")
                .addBlocks(
                        Paragraph.builder().id("b1").text(RichText.of("Texte")).build())
                .build();
    }

    @Test
    void saysOfAWithdrawnArticleAtTheTopThatItIs() {
        Article withdrawn = Samples.article().toBuilder()
                .status(ArticleStatus.RETRACTED)
                .addCorrections(Correction.builder()
                        .id("c9")
                        .at(java.time.Instant.parse("2024-04-01T00:00:00Z"))
                        .kind(CorrectionKind.RETRACTION)
                        .text("Bài dựa trên một biên bản giả.")
                        .build())
                .build();

        assertThat(Jsoup.parse(ArticleHtml.page().write(withdrawn))
                        .expectFirst("header .cn-retracted")
                        .text())
                .isEqualTo("Bài viết đã được rút Bài dựa trên một biên bản giả.");
    }

    @Test
    void putsTwoArticlesIntoOnePage() {
        String both = ArticleHtml.fragment()
                        .withIdPrefix("a-")
                        .withHeadlineLevel(2)
                        .write(Samples.article())
                + ArticleHtml.fragment().withIdPrefix("b-").withHeadlineLevel(2).write(Samples.article());
        Document page = Jsoup.parse(both);

        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("h1")).isEmpty();
        assertThat(page.select("h2.cn-headline")).hasSize(2);
    }

    @Test
    void writesTheSameToAStreamAsToAString() throws IOException {
        StringBuilder streamed = new StringBuilder();
        ArticleHtml.page().write(Samples.page(), streamed);

        assertThat(streamed.toString()).isEqualTo(ArticleHtml.page().write(Samples.page()));
    }

    @Test
    void passesOnTheExceptionOfAStream() {
        Appendable broken = new java.io.Writer() {
            @Override
            public void write(char[] text, int start, int length) throws IOException {
                throw new IOException("đứt");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };

        assertThatThrownBy(() -> ArticleHtml.page().write(Samples.page(), broken))
                .isInstanceOf(IOException.class)
                .hasMessage("đứt");
    }

    @Test
    void keepsTheDoubtsOfAReaderFromThePublic() {
        CivicPage page = CivicPage.builder()
                .article(Samples.article())
                .addWarnings(PageWarning.of("HEADLINE_GUESSED", "đoán tít"))
                .build();

        assertThat(ArticleHtml.page().write(page)).doesNotContain("HEADLINE_GUESSED", "đoán tít");
    }

    @Test
    void saysThatThereIsNoArticle() {
        Document page = Jsoup.parse(ArticleHtml.page().write(CivicPage.builder().build()));

        assertThat(page.expectFirst("main > h1").text()).isEqualTo("Trang không có bài viết.");
    }

    @Test
    void letsACallStandAlone() {
        Document page = Jsoup.parse(ArticleHtml.page()
                .write(CivicPage.builder().submissionCall(Samples.call()).build()));

        assertThat(page.expectFirst("main > section h1").text()).isEqualTo("Kể chuyện làng bạn");
    }

    @Test
    void refusesALevelOrPrefixThatIsNone() {
        assertThatThrownBy(() -> ArticleHtml.fragment().withHeadlineLevel(7))
                .isInstanceOf(InvalidContentException.class)
                .hasMessage("headlineLevel: must be 1 to 6 but was 7");
        assertThatThrownBy(() -> ArticleHtml.fragment().withIdPrefix("1 x"))
                .isInstanceOf(InvalidContentException.class);
    }

    @Test
    void stylesEveryClassWithTheDocumentedPrefixOnly() {
        assertThat(ArticleHtml.stylesheet())
                .contains("prefers-color-scheme: dark", "@media print", "max-width: 34rem")
                .doesNotContain("!important", "@import", "url(");
        assertThat(sample.select("[class]").stream().flatMap(element -> element.classNames().stream()))
                .allMatch(name -> name.startsWith("cn-"));
    }
}
