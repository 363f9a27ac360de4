package org.civicnews.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.civicnews.article.Article;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a text says, the page has the same elements, and shows the text whole. */
class SafetyTest {
    private static final Set<String> OWN_ATTRIBUTES = Set.of(
            "accept",
            "alt",
            "aria-describedby",
            "aria-labelledby",
            "charset",
            "cite",
            "class",
            "colspan",
            "content",
            "datetime",
            "decoding",
            "enctype",
            "fetchpriority",
            "for",
            "hidden",
            "href",
            "id",
            "lang",
            "loading",
            "method",
            "multiple",
            "name",
            "property",
            "rel",
            "required",
            "rows",
            "scope",
            "src",
            "tabindex",
            "title",
            "type",
            "value");

    static Stream<String> texts() {
        return Hostile.texts().stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void hasTheSameElementsAsForAHarmlessText(String text) {
        assertThat(elements(ArticleHtml.page().write(Hostile.page(text))))
                .isEqualTo(elements(ArticleHtml.page().write(Hostile.page("lành"))));
    }

    /** Line breaks apart, which stand for line feeds. */
    private static List<String> elements(String html) {
        return Jsoup.parse(html).getAllElements().stream()
                .map(Element::tagName)
                .filter(tag -> !tag.equals("br"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void hasNoAttributeAndNoAddressOfTheTexts(String text) {
        for (Element element :
                Jsoup.parse(ArticleHtml.page().write(Hostile.page(text))).getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey();
                assertThat(name.startsWith("data-") || OWN_ATTRIBUTES.contains(name))
                        .as(name)
                        .isTrue();
                if (name.equals("href") || name.equals("src")) {
                    assertThat(attribute.getValue()).matches("(https?://[a-z0-9.-]+\\.example\\.vn/|#cn-)\\S*");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void showsTheTextWholeInEveryPlace(String text) {
        Article article = Hostile.article(text);

        assertThat(ArticleHtml.page().read(ArticleHtml.page().write(article))).isEqualTo(article);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isTheSameTreeWhenItIsParsedAgain(String text) {
        Document first = Jsoup.parse(ArticleHtml.page().write(Hostile.page(text)));
        first.outputSettings().prettyPrint(false);
        Document second = Jsoup.parse(first.outerHtml());
        second.outputSettings().prettyPrint(false);

        assertThat(second.outerHtml()).isEqualTo(first.outerHtml());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void keepsTheTextInTheLinkedData(String text) {
        Document page = Jsoup.parse(ArticleHtml.page().write(Hostile.article(text)));
        String json = page.expectFirst("script").data();
        JsonNode linked = JsonMapper.shared().readTree(json);

        assertThat(linked.get("alternativeHeadline").asString()).isEqualTo(text);
        assertThat(json).doesNotContain("<", ">", "&", "\u2028", "\u2029");
    }

    @Test
    void readersWhoSayNoStillSayNo() {
        String html = ArticleHtml.fragment().write(Hostile.article("Tôi <không> đồng ý"));

        assertThat(Jsoup.parse(html).expectFirst(".cn-body > p").text()).isEqualTo("Tôi <không> đồng ý");
    }
}
