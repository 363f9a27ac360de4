package org.civicnews.formats.ninjs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.civicnews.article.Article;
import org.civicnews.formats.Export;
import org.civicnews.formats.generated.ArticleGenerator;
import org.civicnews.formats.generated.Sample;
import org.civicnews.value.InvalidContentException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ArticleNinjsTest {
    private static JsonNode item(Article article) {
        return JsonMapper.shared()
                .readTree(ArticleNinjs.standard().write(article).document());
    }

    @Test
    void writesTheSampleAsItsFileSays() {
        Sample.check("article.ninjs.json", ArticleNinjs.pretty().write(Sample.article()));
        Sample.check(
                "meeting.ninjs.json",
                MeetingNinjs.pretty().write(Sample.article().meetings().get(0)));
    }

    @Test
    void hasAnAddressWhateverTheArticleHas() {
        Article article = Sample.article();
        assertThat(item(article).at("/uri").asString()).isEqualTo("tag:tinxa.example.vn,2024:ho-nuoc-88");
        Article plain = article.toBuilder().id(Optional.empty()).build();
        assertThat(item(plain).at("/uri").asString()).isEqualTo("https://tinxa.example.vn/an-lam/ho-nuoc-88.html");
        Article bare = plain.toBuilder().canonicalUrl(Optional.empty()).build();
        assertThat(item(bare).at("/uri").asString()).startsWith("urn:uuid:");
    }

    @Test
    void makesNoMomentOfADay() {
        JsonNode item = item(Sample.article());
        assertThat(item.at("/contentCreated").asString()).isEqualTo("2024-05-04T17:30:00+07:00");
        assertThat(item.at("/versionCreated").asString()).isEqualTo("2024-05-04T17:30:00+07:00");
    }

    @Test
    void keepsTheMarkupOfTextsText() {
        JsonNode item = item(Sample.article());
        assertThat(item.at("/bodies/0/value").asString())
                .startsWith("<article")
                .contains("Nước</strong> &lt;sạch&gt; &amp; đủ");
        assertThat(item.at("/bodies/1/value").asString()).contains("Nước <sạch> & đủ");
    }

    @Test
    void writesTheSameHoweverItIsWritten() throws IOException {
        for (long seed = 0; seed < 50; seed++) {
            Article article = new ArticleGenerator(seed).article();
            Export export = ArticleNinjs.standard().write(article);
            StringBuilder sink = new StringBuilder();
            assertThat(ArticleNinjs.standard().write(article, sink)).isEqualTo(export.losses());
            assertThat(sink).hasToString(export.document());
            assertThat(JsonMapper.shared()
                            .readTree(ArticleNinjs.pretty().write(article).document()))
                    .isEqualTo(JsonMapper.shared().readTree(export.document()));
        }
    }

    @Test
    void refusesWhatItDidNotWrite() {
        for (String json : List.of(
                "",
                "[]",
                "{",
                "{}",
                "{\"bodies\":[]}",
                "{\"bodies\":[1,\"x\"]}",
                "{\"bodies\":{\"value\":\"<article\"}}",
                "{\"bodies\":[{\"value\":\"<article>\"}]}",
                "{\"bodies\":[{\"contentType\":\"text/html\",\"value\":\"<p>x\"}]}")) {
            assertThatThrownBy(() -> ArticleNinjs.standard().read(json))
                    .as(json)
                    .isInstanceOf(InvalidContentException.class);
        }
    }
}
