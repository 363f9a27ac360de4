package org.civicnews.formats.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.civicnews.article.Article;
import org.civicnews.article.Byline;
import org.civicnews.article.SourceCredit;
import org.civicnews.body.Paragraph;
import org.civicnews.body.RichText;
import org.civicnews.formats.Losses;
import org.civicnews.formats.generated.ArticleGenerator;
import org.civicnews.formats.html.ArticleHtml;
import org.civicnews.people.OrganizationRef;
import org.civicnews.people.PersonName;
import org.civicnews.value.PublicationDate;
import org.civicnews.value.WebLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Feeds as others read them: ROME for XML, Jackson for JSON. */
class FeedReadersTest {
    private static final FeedHeader HEADER = FeedHeader.of(
                    "Tin <phường> & xã", WebLink.of("https://phuong.example/tin"))
            .withAddress(WebLink.of("https://phuong.example/tin.xml?a=1&b=2"))
            .withDescription("Tin tức ]]> của phường")
            .withRights("© phường")
            .withUpdated(Instant.parse("2023-12-01T02:00:00Z"));

    private interface Format {
        Losses write(FeedHeader header, Iterable<Article> articles, Appendable out) throws IOException;
    }

    @Test
    void romeReadsAnAtomFeed() throws Exception {
        SyndFeed feed = rome(AtomFeed.standard()::write, List.of(article("Tít")));
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getTitle()).isEqualTo(HEADER.title());
        assertThat(feed.getPublishedDate()).isEqualTo("2023-12-01T02:00:00Z");
        SyndEntry entry = feed.getEntries().get(0);
        assertThat(entry.getTitle()).isEqualTo("Tít");
        assertThat(entry.getLink()).isEqualTo("https://phuong.example/1?a=1&b=2");
        assertThat(entry.getAuthors()).extracting("name").containsExactly("Nguyễn Văn Ánh", "Trần Thị Bình");
        assertThat(entry.getPublishedDate()).isEqualTo("2023-12-01T00:30:00Z");
        assertThat(entry.getDescription().getValue()).isEqualTo("Sáng 1/12 & chiều");
        assertThat(entry.getContents().get(0).getType()).isEqualTo("html");
        assertThat(ArticleHtml.fragment().read(entry.getContents().get(0).getValue()))
                .isEqualTo(article("Tít"));
    }

    @Test
    void whatNobodySignedIsOfItsSource() throws Exception {
        Article unsigned = article("Tít").toBuilder().bylines(List.of()).build();
        assertThat(author(unsigned)).isEqualTo("phuong.example");
        SourceCredit site = SourceCredit.builder()
                .text("Theo hanoi.gov.vn")
                .site("hanoi.gov.vn")
                .build();
        assertThat(author(unsigned.toBuilder().sourceCredit(site).build())).isEqualTo("hanoi.gov.vn");
        SourceCredit publisher = site.toBuilder()
                .publisher(OrganizationRef.named("Cổng thông tin Hà Nội"))
                .build();
        assertThat(author(unsigned.toBuilder().sourceCredit(publisher).build())).isEqualTo("Cổng thông tin Hà Nội");
    }

    private static String author(Article article) throws Exception {
        return rome(AtomFeed.standard()::write, List.of(article))
                .getEntries()
                .get(0)
                .getAuthors()
                .get(0)
                .getName();
    }

    @Test
    void romeReadsAnRssFeed() throws Exception {
        SyndFeed feed = rome(RssFeed.standard()::write, List.of(article("Tít")));
        assertThat(feed.getFeedType()).isEqualTo("rss_2.0");
        assertThat(feed.getDescription()).isEqualTo("Tin tức ]]> của phường");
        assertThat(feed.getLanguage()).isEqualTo("vi");
        SyndEntry entry = feed.getEntries().get(0);
        assertThat(entry.getPublishedDate()).isEqualTo("2023-12-01T00:30:00Z");
        assertThat(entry.getUri()).isEqualTo("https://phuong.example/1?a=1&b=2");
        DCModule dublinCore = (DCModule) entry.getModule(DCModule.URI);
        assertThat(dublinCore.getCreators()).containsExactly("Nguyễn Văn Ánh", "Trần Thị Bình");
        assertThat(ArticleHtml.fragment().read(entry.getContents().get(0).getValue()))
                .isEqualTo(article("Tít"));
    }

    @Test
    void jsonFeedHasTheMembersOfTheStandardAndTheArticleBesideThem() throws Exception {
        StringBuilder out = new StringBuilder();
        Losses losses = JsonFeed.standard().write(HEADER, List.of(article("Tít")), out);
        JsonNode feed = JsonMapper.shared().readTree(out.toString());
        assertThat(losses.isEmpty()).isTrue();
        assertThat(feed.get("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
        JsonNode item = feed.get("items").get(0);
        assertThat(item.get("date_published").asString()).isEqualTo("2023-12-01T07:30:00+07:00");
        assertThat(item.get("authors").get(1).get("name").asString()).isEqualTo("Trần Thị Bình");
        assertThat(ArticleHtml.fragment().read(item.get("content_html").asString()))
                .isEqualTo(article("Tít"));
        assertThat(item.get("_civic").get("article").get("headline").asString()).isEqualTo("Tít");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "]]>",
                "</title></entry><script>alert(1)</script>",
                "<![CDATA[ x ]]>",
                "&amp; &lt; &#60; &",
                "\"'`=<>",
                "Tôi <không> đồng ý",
                "𠮷\u0301 \uFFFD"
            })
    void anyTextReadsTheSame(String text) throws Exception {
        Article article = article(text);
        for (Format format : List.<Format>of(AtomFeed.standard()::write, RssFeed.standard()::write)) {
            SyndEntry entry = rome(format, List.of(article)).getEntries().get(0);
            assertThat(entry.getTitle()).isEqualTo(text);
            assertThat(ArticleHtml.fragment().read(entry.getContents().get(0).getValue()))
                    .isEqualTo(article);
        }
    }

    @Test
    void whatXmlForbidsIsReplacedAndNamed() {
        Article article = article("a\uFFFEb\uFFFFc");
        assertThat(AtomFeed.standard().write(article).document()).contains("<title>a\uFFFDb\uFFFDc</title>");
        assertThat(AtomFeed.standard().write(article).approximated())
                .extracting("pointer")
                .contains("/blocks");
        assertThat(FeedLossTest.parse(RssFeed.standard().write(article).document())
                        .getTagName())
                .isEqualTo("rss");
    }

    @Test
    void aDayWithoutATimeSaysSo() {
        Article article = article("Tít").toBuilder()
                .published(PublicationDate.parse("2023-12-01"))
                .build();
        assertThat(AtomFeed.standard().write(article).document()).contains("<published>2023-12-01T00:00:00+07:00<");
        assertThat(RssFeed.standard().write(article).document()).contains("<pubDate>Fri, 01 Dec 2023 00:00:00 +0700<");
        assertThat(RssFeed.standard().write(article).approximated())
                .extracting("pointer")
                .contains("/published");
    }

    @Test
    void pointersBeginWithThePlaceInTheFeed() throws Exception {
        Article kicker = article("Hai").toBuilder().kicker("Nóng").build();
        Losses losses = AtomFeed.standard().write(HEADER, List.of(article("Một"), kicker), new StringBuilder());
        assertThat(losses.approximated())
                .extracting("pointer")
                .contains("/1/kicker")
                .doesNotContain("/0/kicker");
        assertThat(losses.approximated())
                .allMatch(loss ->
                        loss.pointer().startsWith("/0/") || loss.pointer().startsWith("/1/"));
        assertThat(losses.lost()).isEmpty();
    }

    @Test
    void generatedFeedsAreReadByRome() throws Exception {
        List<Article> articles = LongStream.range(0, 60)
                .mapToObj(seed -> new ArticleGenerator(seed).article())
                .collect(Collectors.toList());
        for (Format format : List.<Format>of(AtomFeed.standard()::write, RssFeed.standard()::write)) {
            assertThat(rome(format, articles).getEntries()).hasSize(60);
        }
    }

    /** At no time are two articles alive: each is made when the one before is written, and nothing is kept of any. */
    @Test
    void aFeedOfAThousandArticlesTakesTheMemoryOfOne() throws Exception {
        for (Format format : List.<Format>of(
                (header, articles, out) -> streamed(AtomFeed.standard()::write, header, articles, out),
                (header, articles, out) -> streamed(RssFeed.standard()::write, header, articles, out),
                (header, articles, out) -> streamed(JsonFeed.standard()::write, header, articles, out))) {
            Counter out = new Counter();
            List<Long> writtenBefore = new ArrayList<>();
            AtomicInteger made = new AtomicInteger();
            Iterable<Article> lazy = () -> new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return made.get() < 1000;
                }

                @Override
                public Article next() {
                    writtenBefore.add(out.written.get());
                    return article("Bài " + made.getAndIncrement());
                }
            };
            format.write(HEADER, lazy, out);
            assertThat(writtenBefore).hasSize(1000);
            long least = 500;
            long buffered = 16_384;
            for (int i = 1; i < 1000; i++) {
                assertThat(writtenBefore.get(i)).isGreaterThan(i * least - buffered);
            }
            assertThat(out.largest.get()).isLessThan(65_536);
        }
    }

    private interface Streamed {
        void write(
                FeedHeader header, Iterable<Article> articles, Appendable out, java.util.function.Consumer<Losses> each)
                throws IOException;
    }

    private static Losses streamed(Streamed format, FeedHeader header, Iterable<Article> articles, Appendable out)
            throws IOException {
        AtomicInteger told = new AtomicInteger();
        format.write(header, articles, out, losses -> told.incrementAndGet());
        assertThat(told.get()).isEqualTo(1000);
        return Losses.none();
    }

    /** Keeps nothing but counts. */
    private static final class Counter implements Appendable {
        private final AtomicLong written = new AtomicLong();
        private final AtomicLong largest = new AtomicLong();

        @Override
        public Appendable append(CharSequence text) {
            return append(text, 0, text.length());
        }

        @Override
        public Appendable append(CharSequence text, int start, int end) {
            written.addAndGet(end - start);
            largest.accumulateAndGet(end - start, Math::max);
            return this;
        }

        @Override
        public Appendable append(char c) {
            written.incrementAndGet();
            return this;
        }
    }

    private static SyndFeed rome(Format format, Iterable<Article> articles) throws Exception {
        StringBuilder out = new StringBuilder();
        format.write(HEADER, articles, out);
        return new SyndFeedInput().build(new StringReader(out.toString()));
    }

    private static Article article(String headline) {
        return Article.builder()
                .headline(headline)
                .canonicalUrl(WebLink.of("https://phuong.example/1?a=1&b=2"))
                .addBylines(
                        Byline.builder().name(PersonName.of("Nguyễn Văn Ánh")).build())
                .addBylines(
                        Byline.builder().name(PersonName.of("Trần Thị Bình")).build())
                .addTags("a & b")
                .published(PublicationDate.parse("2023-12-01T07:30:00+07:00"))
                .addBlocks(Paragraph.builder()
                        .id("b1")
                        .role(org.civicnews.body.BlockRole.LEAD)
                        .text(RichText.of("Sáng 1/12 & chiều"))
                        .build())
                .build();
    }
}
