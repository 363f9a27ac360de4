package org.civicnews.formats.html;

import java.nio.charset.StandardCharsets;
import net.dankito.readability4j.Readability4J;
import org.civicnews.page.RawPage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Reads a news page of about 170 kB, the median of real ones: 40 paragraphs among menus, teasers, comments, styles and
 * scripts. Beside it readability4j reading the same text, and jsoup parsing it, which is part of both. Operations are pages.
 */
@State(Scope.Benchmark)
public class PageHtmlBenchmark {
    private static final String URL = "https://bao.example.vn/tin/1.html";
    private static final String SENTENCE =
            "Sáng 12/3, phường tổ chức hội nghị lấy ý kiến nhân dân về phương án cải tạo khu chợ cũ bên sông. ";

    private String page = "";
    private byte[] bytes = {};

    @Setup
    public void build() {
        StringBuilder out = new StringBuilder("<!DOCTYPE html><html lang=vi><head><meta charset=utf-8><title>Chợ cũ</title>");
        out.append("<meta property=\"og:title\" content=\"Chợ cũ\"><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",");
        out.append("\"headline\":\"Chợ cũ\",\"datePublished\":\"2026-03-12T09:15:00+07:00\",\"author\":{\"name\":\"Thu Hà\"}}</script>");
        out.append("<style>").append(".a-b>c{margin:0 auto;color:#123456}\n".repeat(600)).append("</style></head><body>");
        for (int i = 0; i < 150; i++) {
            out.append("<li class=\"menu-item menu-").append(i).append("\"><a href=\"/muc/").append(i).append("\">Mục tin ").append(i)
                    .append("</a></li>");
        }
        out.append("<div class=\"wrap\"><div class=\"col-left\"><h1 class=\"title\">Chợ cũ</h1><div class=\"detail-content\">");
        for (int i = 0; i < 40; i++) {
            out.append("<p class=\"Normal\">").append(SENTENCE.repeat(3)).append("<a href=\"/ho-so/").append(i)
                    .append("\">hồ sơ</a> <strong>số ").append(i).append("</strong>.</p>\n");
            out.append(i % 8 > 0 ? "" : "<figure><img data-src=\"/anh/" + i + ".jpg\" alt=\"\"><figcaption>Chợ. Ảnh: Thu Hà</figcaption></figure>");
        }
        out.append("</div></div><aside class=\"col-right\">");
        for (int i = 0; i < 120; i++) {
            out.append("<article class=\"item-news\"><div class=\"thumb\"><a href=\"/tin/").append(i)
                    .append("\" title=\"Tin\"><img class=\"lazy\" src=\"/t.gif\" data-src=\"/t/").append(i)
                    .append(".jpg\"></a></div><h3 class=\"title-news\"><a href=\"/tin/").append(i).append("\">Tin khác trong ngày số ")
                    .append(i).append("</a></h3><p class=\"description\">").append(SENTENCE).append("</p></article>\n");
        }
        out.append("</aside></div><script>").append("window.a=window.a||[];a.push({'b':1,\"c\":'d'});\n".repeat(900)).append("</script>");
        page = out.append("</body></html>").toString();
        bytes = page.getBytes(StandardCharsets.UTF_8);
    }

    @Benchmark
    public RawPage civicnews() {
        return PageHtml.standard().read(bytes, URL);
    }

    @Benchmark
    public Object readability4j() {
        return new Readability4J(URL, page).parse();
    }

    @Benchmark
    public Document jsoupParseOnly() {
        return Jsoup.parse(page);
    }
}
