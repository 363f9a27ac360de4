package org.civicnews.formats.jsonld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.civicnews.article.Article;
import org.civicnews.article.Disclosure;
import org.civicnews.article.DisclosureKind;
import org.civicnews.article.Rights;
import org.civicnews.body.Paragraph;
import org.civicnews.body.RichText;
import org.civicnews.formats.Export;
import org.civicnews.formats.generated.ArticleGenerator;
import org.civicnews.formats.generated.Sample;
import org.civicnews.meeting.Meeting;
import org.civicnews.people.Organization;
import org.civicnews.value.PartialDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ArticleJsonLdTest {
    private static JsonNode linked(Article article) {
        return JsonMapper.shared()
                .readTree(ArticleJsonLd.standard().write(article).document());
    }

    @Test
    void writesTheSampleAsItsFileSays() {
        Sample.check("article.jsonld", ArticleJsonLd.pretty().write(Sample.article()));
    }

    @Test
    void callsADocumentOfThePartyNoLegislationUnlessTheCallerWantsIt() {
        JsonNode linked = linked(Sample.article());
        assertThat(linked.at("/citation/0/@type").asString()).isEqualTo("Legislation");
        assertThat(linked.at("/citation/0/@id").asString()).isEqualTo("/akn/vn/act/luat/2023-11-27/28-2023-qh15");
        assertThat(linked.at("/citation/0/temporalCoverage").asString()).isEqualTo("2024-07-01/..");
        assertThat(linked.at("/citation/1/@type").asString()).isEqualTo("CreativeWork");

        String asked = ArticleJsonLd.standard()
                .withPartyDocumentsAsLegislation()
                .write(Sample.article())
                .document();
        assertThat(JsonMapper.shared().readTree(asked).at("/citation/1/@type").asString())
                .isEqualTo("Legislation");
    }

    @Test
    void givesAMeetingTheDayItWasTakenForAndNoneItDoesNotKnow() {
        Article resolved = Sample.article();
        Article open = resolved.toBuilder()
                .meetings(resolved.meetings().stream()
                        .map(ArticleJsonLdTest::unresolved)
                        .toList())
                .build();

        assertThat(linked(resolved).at("/about/0/startDate").asString()).isEqualTo("2024-05-04");
        assertThat(linked(open).at("/about/0/startDate").isMissingNode()).isTrue();
    }

    private static Meeting unresolved(Meeting meeting) {
        return meeting.toBuilder()
                .time(meeting.time().orElseThrow().toBuilder()
                        .resolution(Optional.empty())
                        .build())
                .build();
    }

    @Test
    void writesOnlyDatesThatSchemaOrgKnows() {
        for (String edtf : List.of("2024", "2024-05", "XXXX-05-04", "2024-34", "2024-05-04?", "0000-01-01")) {
            assertThat(LdDates.day(PartialDate.parse(edtf))).as(edtf).isEmpty();
        }
        assertThat(LdDates.day(PartialDate.parse("2024-05-04"))).contains("2024-05-04");
        assertThat(LdDates.day(PartialDate.parse("2024-05-04T08:30+07:00"))).contains("2024-05-04T08:30:00+07:00");
    }

    @Test
    void writesTheSameHoweverItIsWritten() throws IOException {
        for (long seed = 0; seed < 50; seed++) {
            Article article = new ArticleGenerator(seed).article();
            Export export = ArticleJsonLd.standard().write(article);
            StringBuilder sink = new StringBuilder();
            assertThat(ArticleJsonLd.standard().write(article, sink)).isEqualTo(export.losses());
            assertThat(sink).hasToString(export.document());
            StringBuilder streamed = new StringBuilder();
            ArticleJsonLd.standard().stream(article, streamed);
            assertThat(streamed).hasToString(export.document());
            assertThat(JsonMapper.shared()
                            .readTree(ArticleJsonLd.pretty().write(article).document()))
                    .isEqualTo(JsonMapper.shared().readTree(export.document()));
        }
    }

    @Test
    void leavesTheBodyOutWhereThePageShowsIt() {
        Export export = ArticleJsonLd.standard().withoutBody().write(Sample.article());
        assertThat(export.document()).doesNotContain("articleBody").contains("wordCount");
        assertThat(export.lost()).extracting(loss -> loss.pointer()).contains("/blocks");
    }

    @Test
    void passesOnWhatTheSinkThrows() {
        Writer full = new Writer() {
            @Override
            public void write(char[] chars, int start, int length) throws IOException {
                throw new IOException("the disk is full");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> ArticleJsonLd.standard().write(Sample.article(), full))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is full");
    }

    static Stream<String> attacks() {
        return Stream.of(
                "</script><script>top.pwned=1</script>",
                "<!--<script>",
                "]]>-->",
                "\"}</script>",
                "a\u2028b\u2029c",
                "\\u003c/script\\u003e",
                "'\"`${x}",
                "&lt;/script&gt;",
                "Tôi <không> đồng ý");
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void standsInAScriptElementWhateverTheTextsHold(String text) {
        Article article = Sample.article().toBuilder()
                .headline("Tin: " + text.replace('\u2028', ' ').replace('\u2029', ' '))
                .kicker(text)
                .section(text)
                .tags(List.of(text))
                .blocks(List.of(
                        Paragraph.builder().id("b1").text(RichText.of(text)).build()))
                .corrections(List.of())
                .organizations(
                        List.of(Organization.builder().id("o1").name(text + "x").build()))
                .rights(Rights.builder().holder(text + "x").notice(text + "x").build())
                .build();

        String json = ArticleJsonLd.standard().write(article).document();
        Document page = Jsoup.parse("<script type=\"application/ld+json\">" + json + "</script><p>sau</p>");

        assertThat(json).doesNotContain("<", ">", "&", "\u2028", "\u2029");
        assertThat(page.select("script, p")).hasSize(2);
        JsonNode linked =
                JsonMapper.shared().readTree(page.expectFirst("script").data());
        assertThat(linked.at("/alternativeHeadline").asString()).isEqualTo(text);
        assertThat(linked.at("/articleBody").asString()).isEqualTo(text);
        assertThat(linked.at("/keywords/0").asString()).isEqualTo(text);
    }

    @Test
    void tellsThatArtificialIntelligenceHadAPart() {
        Article article = Sample.article().toBuilder()
                .disclosures(List.of(
                        Disclosure.builder().kind(DisclosureKind.SPONSORSHIP).build(),
                        Disclosure.builder()
                                .kind(DisclosureKind.AI)
                                .text("Có dùng AI")
                                .build()))
                .build();
        Export export = ArticleJsonLd.standard().write(article);
        assertThat(export.document())
                .containsOnlyOnce(
                        "\"digitalSourceType\":\"https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource\"");
        assertThat(export.lost()).extracting("pointer").contains("/disclosures/0/kind", "/disclosures/1/text");
        assertThat(export.approximated()).extracting("pointer").contains("/disclosures/1/kind");
    }
}
