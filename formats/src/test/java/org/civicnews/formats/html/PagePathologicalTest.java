package org.civicnews.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.civicnews.page.RawPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages made to be slow, deep or large, each within a time that only linear work keeps. */
@Timeout(30)
class PagePathologicalTest {
    private static final String SENTENCE =
            "Sáng 12/3, phường tổ chức hội nghị lấy ý kiến nhân dân về phương án cải tạo khu chợ cũ bên sông. ";
    private static final String URL = "https://bao.example.vn/1.html";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "div",
                "span",
                "b",
                "a",
                "p",
                "blockquote",
                "ul",
                "ul><li",
                "ol><li><p",
                "table><tr><td",
                "table",
                "figure",
                "figure class=caption",
                "div class=article-body",
                "div class=credit",
                "div class=caption",
                "h1",
                "h2 class=headline",
                "font",
                "i style=font-weight:bold",
                "article",
                "form",
                "nav",
                "section itemprop=articleBody",
                "sup",
                "em",
                "picture",
                "div class=byline",
                "time class=date",
                "div class=tags",
                "div class=breadcrumb",
                "div class=sapo",
                "pre",
                "svg",
                "math",
                "select",
                "template",
                "noscript",
                "button",
                "dl><dd",
                "iframe",
                "x-y"
            })
    void readsTenThousandElementsDeep(String element) {
        String page = "<body><h1>Sâu</h1>" + ("<" + element + ">").repeat(10_000) + SENTENCE.repeat(3);

        check(PageHtml.standard().read(page, URL));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>x",
                "<p>a b c <b>d</b>",
                "<div>",
                "<br>",
                "<br><br>x",
                "<hr>",
                "<img src=a.jpg>",
                "<img>",
                "<a href=b>c</a>",
                "<li>x",
                "<td>x",
                "<tr><td>x<td>y",
                "<tr>",
                "<table><tr><td>x</table>",
                "<table><tr><th>x<th>y<tr><td>1<td>2</table>",
                "<figure><img src=a.jpg><figcaption>x</figcaption></figure>",
                "<h2>x</h2>",
                "<h1>x</h1>",
                "<ul><li>x</ul>",
                "<b><p>",
                "<b id=a><i class=b>x",
                "<a href=javascript:x>y",
                "&amp;&#x1;&#xD800;",
                "<!-- x -->",
                "<!--",
                "<![CDATA[",
                "<script>x</script>",
                "<style>",
                "<p class=caption>x</p>",
                "<div class=gallery>",
                "<div class=gallery><img src=a.jpg>",
                "<img src=a.jpg alt='Chợ sáng nay'>x",
                "<div class=gallery><div><img src=a.jpg><p>Bà con dọn hàng từ rất sớm.</p></div></div>",
                "<h1><span>x</span></h1>",
                "<div class=author><b>Minh An</b> x",
                "<div class='byline'>By A B</div>",
                "<span class=date>1/2/2024</span>",
                "<div class=article-body><p>x</div>",
                "<a rel=tag href=/t>x</a>",
                "<blockquote class=twitter-tweet><a href=https://twitter.com/a>x</a></blockquote>",
                "<iframe src=https://www.youtube.com/embed/a></iframe>",
                "<video><source src=a.mp4></video>",
                "<meta property=article:tag content=x>",
                "<link rel=canonical href=/a>",
                "<base href=/b>",
                "<title>x</title>",
                "<p>Theo X</p>",
                "<p align=right>Thu Hà</p>",
                "<div style='display:none'>x</div>",
                "<b>x</b>\u0301",
                "\u0301",
                "<td rowspan=1000>x",
                "<picture><img src=a.jpg>",
                "<source src=x>",
                "<input>",
                "<form>",
                "</p>",
                "</div>",
                "<p/><",
                "<a b=c d=e f"
            })
    void readsTheSameAHundredThousandTimes(String piece) {
        String page = "<body><h1>Nhiều</h1><p>" + SENTENCE.repeat(2) + "</p>" + piece.repeat(100_000);

        check(PageHtml.standard().read(page, URL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[",
                "\"",
                "{\"a\":",
                "{\"author\":{\"name\":\"A\"},",
                "{\"@graph\":[{",
                "\\u00",
                "\"a\" b \"c\", ",
                "//",
                "/*",
                "{\"@type\":\"NewsArticle\",\"author\":[{\"@id\":\"x\"}]},",
                "[{\"@type\":\"Person\",\"@id\":\"x\"},",
                "}",
                "],",
                "{\"mainEntity\":{"
            })
    void readsBrokenLinkedData(String piece) {
        String page = "<head><script type=application/ld+json>" + piece.repeat(200_000) + "</script></head><body><p>"
                + SENTENCE.repeat(3);

        check(PageHtml.standard().read(page, URL));
    }

    @Test
    void readsAHundredThousandAttributes() {
        StringBuilder page = new StringBuilder("<body><p ");
        for (int i = 0; i < 100_000; i++) {
            page.append("a").append(i).append("=\"").append(i).append("\" ");
        }
        page.append("class=\"").append("byline ".repeat(100_000)).append("\">").append(SENTENCE);

        check(PageHtml.standard().read(page.toString(), URL));
    }

    @Test
    void readsAClassOfAMegabyteAroundManyLines() {
        String page = "<body><h1>Nhiều</h1><div class='" + "x".repeat(1 << 20) + "'>" + "<b>x</b>".repeat(100_000)
                + "</div><p>" + SENTENCE.repeat(3);
        check(PageHtml.standard().read(page, URL));
    }

    @Test
    void readsOneWordOfTenMegabytes() {
        check(PageHtml.standard().read("<body><p>" + "a".repeat(10 << 20), URL));
    }

    @Test
    void splitsATextLongerThanABlockMayBe() {
        RawPage page = PageHtml.standard().read("<body><h1>Dài</h1><p>" + SENTENCE.repeat(30_000), URL);

        assertThat(page.blocks()).hasSizeGreaterThan(1);
        assertThat(page.toArticle().orElseThrow().plainText()).contains("bên sông. Sáng");
    }

    @Test
    void leavesOutWhatIsTooMuchAndSaysSo() {
        RawPage page = PageHtml.standard().read("<body><h1>Nhiều</h1>" + ("<p>" + SENTENCE).repeat(12_000), URL);

        assertThat(page.blocks()).hasSizeBetween(9_900, 10_000);
        assertThat(page.warnings()).anyMatch(warning -> warning.code().equals("BODY_CUT"));
        assertThat(page.toArticle()).isPresent();
    }

    @Test
    void readsTablesOfWideAndTallSpans() {
        String row = "<tr>" + "<td rowspan=1000 colspan=1>x</td><td>y</td>".repeat(400) + "</tr>";
        String page = "<body><h1>Bảng</h1><p>" + SENTENCE.repeat(3) + "<table>" + row + "<tr><td>z<td>w".repeat(1_000)
                + "</table><table><tr><td colspan=1000>a<td colspan=1000>b<tr><td>c<td>d</table>";

        check(PageHtml.standard().read(page, URL));
    }

    @Test
    void readsAMillionMarksOnOneLetter() {
        check(PageHtml.standard().read("<body><p>" + SENTENCE + "a" + "<b>\u0301</b>".repeat(100_000), URL));
    }

    @Test
    void readsAnyBytes() {
        Random random = new Random(3);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = new byte[random.nextInt(4_000)];
            random.nextBytes(bytes);
            check(PageHtml.standard().read(bytes, ""));
        }
    }

    @Test
    void readsAddressesThatAreNone() {
        String page = "<base href='//'><body><h1>Địa chỉ</h1><p>" + SENTENCE + "<a href='http://a@b'>x</a><a href='"
                + "../".repeat(100_000) + "a'>y</a><img src='data:image/png;base64," + "A".repeat(1_000_000)
                + "'><img srcset='" + "a 1w,".repeat(100_000) + "'>";
        for (String url :
                new String[] {"", "x", "javascript:alert(1)", "http://", "https://[::1", "\u0000", "a".repeat(100_000)
                }) {
            check(PageHtml.standard().read(page, url));
        }
    }

    @Test
    void readsTenMegabytesOfAnOrdinaryPage() {
        byte[] page = ("<html><body><div class=article-body><h1>Dài</h1>"
                        + ("<p>" + SENTENCE + "<a href=/x>" + "hồ sơ</a></p>\n<div class=ad>Quảng cáo</div>")
                                .repeat(50_000))
                .getBytes(StandardCharsets.UTF_8);

        check(PageHtml.standard().read(page, URL));
    }

    @Test
    void readsFormsWithoutEnd() {
        String field = "<label>Hình ảnh<input type=file accept='image/*' placeholder='Ảnh'></label>";
        check(PageHtml.standard()
                .read("<body><h1>Sâu</h1><p>" + SENTENCE + "<form><h3>Gửi bài</h3>" + field.repeat(50_000), URL));
        check(PageHtml.standard().read("<body>" + ("<form><div class=x>" + field).repeat(10_000) + SENTENCE, URL));
    }

    @Test
    void readsFiguresWithinFiguresAndAnEndlessCaption() {
        String caption = "<span class=caption>" + "chú thích ".repeat(200_000);
        check(PageHtml.standard()
                .read("<body><h1>Sâu</h1>" + "<div class=image><img src=/a.jpg>".repeat(300) + caption, URL));
        check(PageHtml.standard().read("<body>" + "<figure class=teaser><figcaption>".repeat(5_000) + SENTENCE, URL));
    }

    @Test
    void readsAnAttributeOfFiveMegabytes() {
        String long5 = "x y-".repeat(1_300_000);
        for (String name :
                new String[] {"class", "id", "style", "href", "alt", "data-src", "srcset", "content", "datetime"}) {
            check(PageHtml.standard()
                    .read(
                            "<body><h1>Sâu</h1><p " + name + "='" + long5 + "'>" + SENTENCE + "<img src=/a " + name
                                    + "='" + long5 + "'>",
                            URL));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<p>Một câu không có khung.",
                "<frameset cols='20%,80%'><frame src=a><frame src=b><noframes><p>Một câu.</p></noframes></frameset>",
                "<script>var a = '<p>Một câu.",
                "<title>Chưa đóng",
                "<![CDATA[<p>Một câu.]]>",
                "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><body><![CDATA[Một]]><p>hai</p></body></html>",
                "\u0000<\u0000p\u0000>Một\u0000 câu\uFEFF",
                "\uFEFF\uFEFF<html><body><p>Một câu.",
                "<!--",
                "<p",
                "</body></html><p>Sau cùng.",
                "<plaintext><p>Một câu."
            })
    void readsWhatIsHardlyAPage(String page) {
        check(PageHtml.standard().read(page, URL));
    }

    private static void check(RawPage page) {
        assertThat(page.toArticle().isPresent())
                .isEqualTo(page.title().isPresent() && !page.blocks().isEmpty());
    }
}
