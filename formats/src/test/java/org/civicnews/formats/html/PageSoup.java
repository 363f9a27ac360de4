package org.civicnews.formats.html;

import java.util.List;
import java.util.Random;

/** Makes pages of real parts in any order, whole and broken, the same for a seed. */
final class PageSoup {
    private static final List<String> TAGS = List.of(
            "div",
            "p",
            "span",
            "b",
            "em",
            "a",
            "h1",
            "h2",
            "h3",
            "ul",
            "ol",
            "li",
            "table",
            "tr",
            "td",
            "th",
            "caption",
            "figure",
            "figcaption",
            "blockquote",
            "article",
            "section",
            "aside",
            "header",
            "footer",
            "nav",
            "form",
            "pre",
            "br",
            "hr",
            "img",
            "video",
            "iframe",
            "script",
            "style",
            "time",
            "main",
            "sup",
            "code",
            "dl",
            "dt",
            "dd",
            "picture",
            "source",
            "x-part");
    private static final List<String> ATTRIBUTES = List.of(
            "class=article-body",
            "class=caption",
            "class=byline",
            "class=date",
            "class=sapo",
            "class=credit",
            "class=\"ad share\"",
            "id=content",
            "class=tags",
            "rel=tag",
            "href=\"/tin/1\"",
            "href=\"javascript:x\"",
            "href=\"https://a.vn/?q=1\"",
            "src=\"/a.jpg\"",
            "data-src=\"b.jpg\"",
            "width=600",
            "height=400",
            "width=x",
            "alt=\"Chợ cũ\"",
            "colspan=3",
            "rowspan=2",
            "colspan=99999",
            "style=\"text-align:right\"",
            "style=\"display:none\"",
            "hidden",
            "datetime=2026-03-12T09:15:00+07:00",
            "itemprop=articleBody",
            "type=Photo",
            "class=twitter-tweet",
            "src=https://www.youtube.com/embed/a",
            "start=4");
    private static final List<String> TEXTS = List.of(
            "Sáng 12/3, phường tổ chức hội nghị lấy ý kiến nhân dân về phương án cải tạo khu chợ cũ. ",
            "Theo hanoi.gov.vn",
            "Thu Hà",
            "Ảnh: Minh An",
            "Xem thêm",
            " ",
            "\u00A0",
            "\u200B",
            "a\u0301",
            "\u0301",
            "\uD83D\uDE00",
            "\uD800",
            "\u0000",
            "\u0007",
            "&lt;b&gt;",
            "&amp;nbsp;",
            "&#xD800;",
            "12/03/2026 09:15",
            "Từ khóa: ",
            "By Ann Carter",
            "\n\n",
            "\t",
            "<",
            "]]>",
            "Chợ cũ ");

    private PageSoup() {}

    static String page(long seed) {
        Random random = new Random(seed);
        StringBuilder out = new StringBuilder();
        if (random.nextBoolean()) {
            out.append("<html lang=")
                    .append(random.nextBoolean() ? "vi" : "x_y")
                    .append("><head><title>Chợ cũ - Báo</title>");
            out.append(
                    "<meta property=og:title content=\"Chợ cũ\"><script type=application/ld+json>{\"@type\":\"NewsArticle\",");
            out.append("\"author\":\"A \"B\" C\",\"datePublished\":\"12/3/2026\"")
                    .append(random.nextBoolean() ? "}" : "")
                    .append("</script></head>");
        }
        for (int i = random.nextInt(120); i >= 0; i--) {
            piece(random, out);
        }
        return out.toString();
    }

    private static void piece(Random random, StringBuilder out) {
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> {
                out.append('<').append(pick(random, TAGS));
                for (int i = random.nextInt(3); i > 0; i--) {
                    out.append(' ').append(pick(random, ATTRIBUTES));
                }
                out.append('>');
            }
            case 3, 4 -> out.append("</").append(pick(random, TAGS)).append('>');
            default -> out.append(pick(random, TEXTS));
        }
    }

    private static String pick(Random random, List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
