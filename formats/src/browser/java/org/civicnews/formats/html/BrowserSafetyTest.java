package org.civicnews.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.civicnews.article.Article;
import org.civicnews.body.MediaItem;
import org.civicnews.formats.json.ArticleJson;
import org.civicnews.formats.generated.ArticleGenerator;
import org.civicnews.page.CivicPage;
import org.civicnews.value.WebLink;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * In a real browser a page whose every text is hostile runs nothing, asks for nothing but its pictures, holds no element
 * that we do not write, is the same when parsed again, and still says every text to the letter.
 */
@Tag("browser")
class BrowserSafetyTest {
    private static final String CENSUS = Tab.script("census.js").strip()
            + "(['html','head','meta','title','link','style','script','body','main','article','header','section','aside',"
            + "'div','h1','h2','h3','h4','h5','h6','p','span','a','time','data','strong','em','u','sub','sup','code','br','hr',"
            + "'figure','img','video','audio','figcaption','blockquote','cite','details','summary','dl','dt','dd','ul','ol',"
            + "'li','table','caption','thead','tbody','tr','th','td','form','label','input','textarea','button','output','ins','del','small'],"
            + "['accept','alt','aria-describedby','aria-label','aria-labelledby','charset','cite','class','colspan',"
            + "'content','controls','datetime','decoding','enctype','fetchpriority','for','height','hidden','href','id',"
            + "'lang','loading','method','multiple','name','preload','property','rel','required','reversed','role','rows',"
            + "'rowspan','scope','src','start','tabindex','title','type','value','width'])";

    /** What attacks are made of; put together at random they try what nobody wrote down. */
    private static final List<String> PIECES = List.of(
            "<script>", "</script>", "<!--", "-->", "--!>", "<![CDATA[", "]]>", "<svg>", "</svg>", "<math>", "<mtext>",
            "<style>", "</style>", "<title>", "</title>", "<textarea>", "</textarea>", "<template>", "<noscript>",
            "</noscript>", "<iframe srcdoc='", "<img src=x onerror=top.pwned=1>", " onerror=top.pwned=2 ", "\"", "'", "`",
            ">", "<", "/>", "&lt;", "&#x3C;", "&quot", "&#0;", "\\", "\\u003c", "\n", "\t", "\u2028", "\u00A0",
            "javascript:top.pwned=3", "top.pwned=4", " autofocus onfocus=", "<a href=javascript:top.pwned=5>",
            "<base href=//evil.example>", "</p>", "</article>", "</body>", "<table>", "<select>", "<p>", "=", "/", "x", "ộ");

    private static Tab tab;

    @BeforeAll
    static void open() {
        tab = new Tab();
    }

    @AfterAll
    static void close() {
        tab.close();
    }

    static Stream<String> texts() {
        return Stream.concat(Hostile.texts().stream(), IntStream.range(0, 150).mapToObj(BrowserSafetyTest::assembled));
    }

    private static String assembled(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 3 + random.nextInt(9); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.append("ạ").toString();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void takesHostileTextsForTexts(String text) {
        isSafe(Hostile.page(text));
    }

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void takesGeneratedPagesForWhatTheyAre(long seed) {
        isSafe(ArticleGenerator.knownOnly(seed).page());
    }

    @Test
    void noticesWhatRunsOnAPageThatIsNotOurs() {
        for (String page : List.of(
                "<script>top.pwned=1</script>",
                "<img src=x onerror=top.pwned=1>",
                "<svg onload=top.pwned=1>",
                "<iframe src=javascript:top.pwned=1></iframe>",
                "<meta http-equiv=refresh content='99;url=https://evil.example/'>",
                "<p onclick=top.pwned=1>x</p>")) {
            tab.show("<!DOCTYPE html><title>x</title>" + page);
            JsonNode census = tab.evaluate(CENSUS);
            assertThat(tab.deeds().size() + census.get("strange").size()).as(page).isPositive();
        }
        tab.show("<!DOCTYPE html><title>x</title>"); // whatever was still under way ends with the next page
    }

    private static void isSafe(CivicPage page) {
        tab.show(ArticleHtml.page().write(page));
        JsonNode census = tab.evaluate(CENSUS);

        assertThat(census.get("strange")).isEmpty();
        assertThat(tab.deeds()).isEmpty();
        assertThat(media(page)).containsAll(tab.requests());
        page.article().ifPresent(article -> {
            Article again = ArticleHtml.page().read(census.get("html").asString());
            assertThat(ArticleJson.pretty().write(again)).isEqualTo(ArticleJson.pretty().write(article));
        });
    }

    /** The addresses of the media, as the browser spells them. */
    private static List<String> media(CivicPage page) {
        List<String> addresses = new ArrayList<>();
        for (Article article : page.article().stream().toList()) {
            for (MediaItem item : article.media()) {
                item.source().map(WebLink::url).map(HtmlWriting::encoded).ifPresent(addresses::add);
            }
        }
        List<String> spelled = new ArrayList<>();
        String list = JsonMapper.shared().writeValueAsString(addresses);
        tab.evaluate(list + ".filter((url) => URL.canParse(url)).map((url) => new URL(url).href.split('#')[0])")
                .forEach(url -> spelled.add(url.asString()));
        return spelled;
    }
}
