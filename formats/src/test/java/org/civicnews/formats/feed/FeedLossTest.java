package org.civicnews.formats.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.civicnews.article.Article;
import org.civicnews.formats.generated.ArticleGenerator;
import org.civicnews.formats.generated.LossProof;
import org.civicnews.formats.html.ArticleHtml;
import org.civicnews.value.InvalidContentException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class FeedLossTest {
    @Test
    void atomLosesNothingThatItDoesNotName() {
        LossProof.of(AtomFeed.standard()::write, FeedLossTest::texts)
                .withTraces(50)
                .check(12);
    }

    @Test
    void rssLosesNothingThatItDoesNotName() {
        LossProof.of(RssFeed.standard()::write, FeedLossTest::texts)
                .withTraces(50)
                .check(12);
    }

    @Test
    void jsonFeedLosesNothing() {
        LossProof.of(JsonFeed.standard()::write, LossProof::jsonTexts).check(12);
        for (long seed = 0; seed < 40; seed++) {
            assertThat(JsonFeed.standard()
                            .write(new ArticleGenerator(seed).article())
                            .losses()
                            .isEmpty())
                    .isTrue();
        }
    }

    @Test
    void theContentReadsBackAsTheArticle() {
        for (long seed = 0; seed < 60; seed++) {
            Article article = new ArticleGenerator(seed).article();
            assertThat(readBack(AtomFeed.standard().write(article).document(), "content"))
                    .as("seed %d", seed)
                    .isEqualTo(readBack(article));
            assertThat(readBack(RssFeed.standard().write(article).document(), "content:encoded"))
                    .as("seed %d", seed)
                    .isEqualTo(readBack(article));
        }
    }

    private static Object readBack(String xml, String element) {
        return read(parse(xml).getElementsByTagName(element).item(0).getTextContent());
    }

    private static Object readBack(Article article) {
        return read(ArticleHtml.fragment().write(article));
    }

    /** What no page shows may make the rest of an article invalid; then at least both must say so alike. */
    private static Object read(String html) {
        try {
            return ArticleHtml.fragment().read(html);
        } catch (InvalidContentException e) {
            return e.problems();
        }
    }

    static Element parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError(xml, e);
        }
    }

    /** Every text and attribute of a feed, and those of the HTML in it. */
    private static List<String> texts(String xml) {
        List<String> texts = new ArrayList<>();
        NodeList elements = parse(xml).getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            String text = elements.item(i).getTextContent();
            texts.add(text);
            for (int a = 0; a < elements.item(i).getAttributes().getLength(); a++) {
                texts.add(elements.item(i).getAttributes().item(a).getNodeValue());
            }
            if (text.startsWith("<")) {
                texts.addAll(LossProof.markupTexts(text));
            }
        }
        return texts;
    }
}
