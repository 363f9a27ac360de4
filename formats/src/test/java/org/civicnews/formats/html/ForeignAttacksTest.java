package org.civicnews.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.civicnews.article.Article;
import org.civicnews.formats.feed.AtomFeed;
import org.civicnews.formats.feed.RssFeed;
import org.civicnews.formats.jsonld.ArticleJsonLd;
import org.civicnews.formats.markdown.ArticleMarkdown;
import org.civicnews.page.RawPage;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A foreign page that is made to attack is read, and nothing of the attack is left in whatever is written of it. */
class ForeignAttacksTest {
    private static final String URL = "https://bao.example.vn/tin/1.html";
    private static final Set<String> RUNS = Set.of(
            "iframe",
            "object",
            "embed",
            "applet",
            "svg",
            "math",
            "form",
            "input",
            "button",
            "base",
            "template",
            "noscript");
    private static final String TEXT =
            "<p>Sáng 12/3, phường tổ chức hội nghị lấy ý kiến nhân dân về phương án cải tạo khu chợ cũ bên sông.</p>";

    /** What stands in foreign markup as markup, not as text. */
    static Stream<String> attacks() {
        Stream<String> more = Stream.of(
                "<meta http-equiv=refresh content='0;url=javascript:top.pwned=1'>",
                "<p><a href='java\tscript:top.pwned=2'>Xem tiếp đi bà con</a> ở đây</p>",
                "<p><a href='\u0001javascript:top.pwned=3'>Xem tiếp</a> ở đây</p>",
                "<p><a href='JaVaScRiPt&colon;top.pwned=4'>Xem tiếp</a> ở đây</p>",
                "<p><a href='data:text/html;base64,PHNjcmlwdD4='>Xem tiếp</a> ở đây</p>",
                "<p><a href='vbscript:top.pwned=5'>Xem</a> <a href='https://x.example/`onclick=alert(1)'>đây</a></p>",
                "<p><a href='https://x.example/\"onmouseover=\"top.pwned=6'>Xem</a> ở đây</p>",
                "<figure><img src='javascript:top.pwned=7' onerror=top.pwned=8><figcaption>Chợ <script>1</script>cũ</figcaption></figure>",
                "<figure><img srcset='javascript:top.pwned=9 1x, data:text/html,x 2x'><figcaption>Chợ cũ</figcaption></figure>",
                "<img src=/a.jpg data-caption='<img src=x onerror=top.pwned=10>Chợ <b>cũ</b>'>",
                "<img src=/b.jpg alt='\"><script>top.pwned=11</script>'>",
                "<figure><picture><source srcset='data:image/svg+xml,<svg onload=top.pwned=12>'><img src=/c.jpg></picture></figure>",
                "<svg><foreignObject><p>Chữ trong hình</p><script>top.pwned=13</script></foreignObject></svg>",
                "<p style='background:url(javascript:top.pwned=14);display:block'>Chợ cũ bên sông đã xuống cấp nhiều năm.</p>",
                "<iframe srcdoc='<script>top.pwned=15</script>'></iframe><iframe src='javascript:top.pwned=16'></iframe>",
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"</scr\" + \"ipt>\"}</script>",
                "<button onclick=top.pwned=17><figure><img src=/d.jpg onload=top.pwned=18></figure>"
                        + "<figcaption onclick=top.pwned=19>Chợ cũ sáng nay</figcaption></button>",
                "<table><tr><td><img src=/e.jpg></td></tr><tr><td onclick=top.pwned=20>Bà con góp ý</td></tr></table>",
                "<template><p>Ẩn</p><script>top.pwned=21</script></template>",
                "<blockquote cite='javascript:top.pwned=22'><p>Tôi không đồng ý với phương án này đâu.</p></blockquote>",
                "<video src='javascript:top.pwned=23' poster='javascript:top.pwned=24'></video>",
                "<object data='https://x.example/a.swf'><p>Chữ thay</p></object><embed src='https://x.example/a.swf'>");
        return Stream.concat(more, Hostile.texts().stream());
    }

    private static Article read(String attack) {
        RawPage page = PageHtml.standard()
                .read("<body><article><h1>Chợ cũ</h1>" + TEXT + attack + TEXT.repeat(2) + "</article>", URL);
        return page.toArticle().orElseThrow(() -> new AssertionError("no article beside " + attack));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void nothingRunsInThePageThatIsWritten(String attack) {
        for (Element element :
                Jsoup.parse(ArticleHtml.page().write(read(attack))).getAllElements()) {
            assertThat(RUNS).doesNotContain(element.normalName());
            assertThat(!element.normalName().equals("script")
                            || element.attr("type").equals("application/ld+json"))
                    .isTrue();
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey();
                assertThat(name).doesNotStartWith("on").isNotEqualTo("style").isNotEqualTo("srcdoc");
                if (List.of("href", "src", "cite", "poster").contains(name)) {
                    assertThat(attribute.getValue()).matches("(https?://|mailto:|#)\\S*");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void whatIsWrittenReadsTheSame(String attack) {
        Article article = read(attack);

        assertThat(ArticleHtml.page().read(ArticleHtml.page().write(article))).isEqualTo(article);
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void markdownHasNoMarkupAndNoOtherAddresses(String attack) {
        Parser.builder()
                .build()
                .parse(ArticleMarkdown.standard().write(read(attack)).document())
                .accept(new AbstractVisitor() {
                    @Override
                    public void visit(HtmlBlock block) {
                        throw new AssertionError(block.getLiteral());
                    }

                    @Override
                    public void visit(HtmlInline inline) {
                        throw new AssertionError(inline.getLiteral());
                    }

                    @Override
                    public void visit(Link link) {
                        assertThat(link.getDestination()).matches("(https?://|mailto:)\\S*");
                        visitChildren(link);
                    }

                    @Override
                    public void visit(Image image) {
                        assertThat(image.getDestination()).matches("https?://\\S*");
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void feedsAndLinkedDataStayWellFormed(String attack) {
        Article article = read(attack);

        assertThat(Jsoup.parse(AtomFeed.standard().write(article).document(), "", org.jsoup.parser.Parser.xmlParser())
                        .select("entry"))
                .hasSize(1);
        assertThat(Jsoup.parse(RssFeed.standard().write(article).document(), "", org.jsoup.parser.Parser.xmlParser())
                        .select("item"))
                .hasSize(1);
        assertThat(ArticleJsonLd.standard().write(article).document()).doesNotContain("<", ">", "&", "\uFFFF");
    }
}
