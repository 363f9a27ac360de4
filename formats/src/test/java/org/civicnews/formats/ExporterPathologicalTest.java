package org.civicnews.formats;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.civicnews.article.Article;
import org.civicnews.body.Block;
import org.civicnews.body.Box;
import org.civicnews.body.ListBlock;
import org.civicnews.body.ListItem;
import org.civicnews.body.Paragraph;
import org.civicnews.body.RichText;
import org.civicnews.formats.feed.AtomFeed;
import org.civicnews.formats.feed.JsonFeed;
import org.civicnews.formats.feed.RssFeed;
import org.civicnews.formats.html.ArticleHtml;
import org.civicnews.formats.ical.ArticleIcs;
import org.civicnews.formats.jsonld.ArticleJsonLd;
import org.civicnews.formats.markdown.ArticleMarkdown;
import org.civicnews.formats.ninjs.ArticleNinjs;
import org.civicnews.formats.text.ArticleText;
import org.civicnews.meeting.Meeting;
import org.civicnews.meeting.MeetingFormat;
import org.civicnews.meeting.MeetingKind;
import org.civicnews.meeting.MeetingStatus;
import org.civicnews.meeting.MeetingTime;
import org.civicnews.value.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every exporter against the longest and oddest texts and the deepest bodies that the model takes. */
@Timeout(60)
class ExporterPathologicalTest {
    private static final int LONG = 100_000;

    private static Stream<String> pieces() {
        return Stream.of(
                "]]>",
                "--",
                "<!--",
                "</script",
                "</title></textarea></style>",
                "\\",
                "\"",
                "'",
                "&amp;",
                "&",
                "<",
                "\uD83D\uDE00",
                "\uDBFF\uDFFF",
                "\u2028\u2029",
                "a\u0301\u0323",
                "\u202E",
                "\uFFFE\uFFFF",
                "\uFEFF",
                "*_`#|~[](){}!+-. ",
                "\t \t",
                "\u00A0");
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void aTextOfAHundredThousandCharactersReadsTheSame(String piece) throws FeedException {
        String text = "x" + piece.repeat(LONG / piece.length()) + "x";
        Article article = article("Tít " + piece.replace("\u2028\u2029", "").repeat(9) + ".", text);
        String inMarkup = text.replace('\uFFFE', '\uFFFD').replace('\uFFFF', '\uFFFD');
        assertThat(ArticleHtml.page().read(ArticleHtml.page().write(article)).plainText())
                .isEqualTo(inMarkup);
        JsonNode ld = JsonMapper.shared()
                .readTree(ArticleJsonLd.standard().write(article).document());
        assertThat(ld.get("articleBody").asString()).isEqualTo(text);
        JsonNode ninjs = JsonMapper.shared()
                .readTree(ArticleNinjs.standard().write(article).document());
        assertThat(ninjs.get("headlines").get(0).get("value").asString()).isEqualTo(article.headline());
        JsonNode feed =
                JsonMapper.shared().readTree(JsonFeed.standard().write(article).document());
        assertThat(feed.get("items").get(0).get("content_text").asString()).isEqualTo(text);
        for (Function<Article, Export> exporter :
                List.<Function<Article, Export>>of(AtomFeed.standard()::write, RssFeed.standard()::write)) {
            SyndEntry entry = new SyndFeedInput()
                    .build(new StringReader(exporter.apply(article).document()))
                    .getEntries()
                    .get(0);
            assertThat(ArticleHtml.fragment()
                            .read(entry.getContents().get(0).getValue())
                            .plainText())
                    .isEqualTo(inMarkup);
        }
        String calendar = ArticleIcs.standard().write(article).document();
        assertThat(calendar.replace("\r\n ", "")).contains("SUMMARY:");
        assertThat(Biweekly.parse(calendar)
                        .first()
                        .getEvents()
                        .get(0)
                        .getSummary()
                        .getValue())
                .isEqualTo(article.meetings().get(0).name());
        assertThat(ArticleText.standard().write(article).document()).contains("x");
        assertThat(ArticleMarkdown.standard().write(article).document()).contains("x");
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void nothingInAScriptElementEndsIt(String piece) {
        String text = "x" + piece.repeat(50);
        String ld = ArticleJsonLd.standard().write(article("Tít", text)).document();
        assertThat(ld).doesNotContain("<", ">", "&", "\u2028", "\u2029");
    }

    @Test
    void aLineOfACalendarIsFoldedAtEveryPlaceOfAPair() {
        for (int shift = 0; shift < 80; shift++) {
            String name = "x".repeat(shift) + "😀ế".repeat(60);
            String calendar = ArticleIcs.standard().write(article("Tít", name)).document();
            for (String line : calendar.split("\r\n", -1)) {
                byte[] octets = line.getBytes(StandardCharsets.UTF_8);
                assertThat(octets.length).isLessThanOrEqualTo(75);
                assertThat(new String(octets, StandardCharsets.UTF_8)).isEqualTo(line);
            }
            assertThat(calendar.replace("\r\n ", "")).contains("SUMMARY:" + name);
        }
    }

    @Test
    void theDeepestBodyThatTheModelTakesIsWrittenByAll() {
        Block block = paragraph("sâu");
        for (int depth = 0; depth < 7; depth++) {
            block = depth % 2 == 0
                    ? Box.builder().id("x" + depth).addBlocks(block).build()
                    : ListBlock.builder()
                            .id("x" + depth)
                            .ordered(false)
                            .addItems(ListItem.of(block))
                            .build();
        }
        Article article = article("Tít", "x").toBuilder().blocks(List.of(block)).build();
        List<Function<Article, String>> all = new ArrayList<>(List.of(
                ArticleHtml.page()::write,
                it -> ArticleJsonLd.pretty().write(it).document(),
                it -> ArticleNinjs.pretty().write(it).document(),
                it -> AtomFeed.standard().write(it).document(),
                it -> RssFeed.standard().write(it).document(),
                it -> JsonFeed.standard().write(it).document(),
                it -> ArticleMarkdown.standard().write(it).document(),
                it -> ArticleText.standard().write(it).document()));
        all.forEach(write -> assertThat(write.apply(article)).contains("sâu"));
    }

    private static Paragraph paragraph(String text) {
        return Paragraph.builder().id("b1").text(RichText.of(text)).build();
    }

    /** The long text is the body, the headline and, as far as one may be long, the name of the meeting. */
    private static Article article(String headline, String text) {
        return Article.builder()
                .headline(headline)
                .addBlocks(paragraph(text))
                .addMeetings(Meeting.builder()
                        .id("e1")
                        .name(text.length() > 5000 ? headline : text)
                        .kind(MeetingKind.MEETING)
                        .status(MeetingStatus.HELD)
                        .format(MeetingFormat.UNSPECIFIED)
                        .time(MeetingTime.builder()
                                .start(PartialDate.parse("2023-12-01"))
                                .build())
                        .build())
                .build();
    }
}
