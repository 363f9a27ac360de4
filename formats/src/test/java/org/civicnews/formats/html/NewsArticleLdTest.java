package org.civicnews.formats.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.civicnews.article.Article;
import org.civicnews.formats.generated.ArticleGenerator;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NewsArticleLdTest {
    @Test
    void saysWhatSearchEnginesReadOfAnArticle() {
        JsonNode linked = linked(Samples.article());

        assertThat(linked.at("/@type").asString()).isEqualTo("NewsArticle");
        assertThat(linked.at("/datePublished").asString()).isEqualTo("2024-03-16T17:45+07:00");
        assertThat(linked.at("/author/0/name").asString()).isEqualTo("Hoàng Thị Mai Khuê");
        assertThat(linked.at("/image/0/width").asInt()).isEqualTo(1280);
        assertThat(linked.at("/isBasedOn/url").asString()).isEqualTo("https://benthuong.example.vn/tin/gop-y?id=77");
    }

    @Test
    void callsADocumentOfThePartyNoLegislation() {
        JsonNode linked = linked(Samples.article());

        assertThat(linked.at("/citation/0/@type").asString()).isEqualTo("Legislation");
        assertThat(linked.at("/citation/0/temporalCoverage").asString()).isEqualTo("2023-07-01/..");
        assertThat(linked.at("/citation/1/@type").asString()).isEqualTo("CreativeWork");
    }

    @Test
    void givesAMeetingTheDayItWasTakenForAndNoneItDoesNotKnow() {
        Article resolved = Samples.article();
        Article open = resolved.toBuilder()
                .meetings(resolved.meetings().stream()
                        .map(meeting -> meeting.toBuilder()
                                .time(meeting.time().orElseThrow().toBuilder()
                                        .resolution(java.util.Optional.empty())
                                        .build())
                                .build())
                        .toList())
                .build();

        assertThat(linked(resolved).at("/about/0/startDate").asString()).isEqualTo("2024-03-16");
        assertThat(linked(open).at("/about/0/startDate").isMissingNode()).isTrue();
    }

    @Test
    @Tag("conformance")
    void usesOnlyPropertiesThatTheTypeHas() throws IOException {
        String folder = System.getProperty("conformance");
        assumeTrue(folder != null, "the system property conformance is not set");
        Set<String> properties = new HashSet<>();
        Files.readAllLines(Path.of(folder, "schemas", "schemaorg", "properties.tsv"))
                .forEach(line -> properties.add(line.substring(0, line.lastIndexOf('\t'))));
        for (long seed = 0; seed < 300; seed++) {
            check(linked(new ArticleGenerator(seed).article()), properties);
        }
        check(linked(Samples.article()), properties);
    }

    private static void check(JsonNode node, Set<String> properties) {
        if (node.isArray()) {
            node.forEach(item -> check(item, properties));
        } else if (node.isObject()) {
            String type = node.get("@type").asString();
            node.properties().forEach(member -> {
                if (!member.getKey().startsWith("@")) {
                    assertThat(properties).contains(type + "\t" + member.getKey());
                }
                check(member.getValue(), properties);
            });
        }
    }

    private static JsonNode linked(Article article) {
        return JsonMapper.shared()
                .readTree(Jsoup.parse(ArticleHtml.page().write(article))
                        .expectFirst("script")
                        .data());
    }
}
