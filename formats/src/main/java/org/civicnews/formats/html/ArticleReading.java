package org.civicnews.formats.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.civicnews.article.Article;
import org.civicnews.formats.json.ArticleJson;
import org.civicnews.value.InvalidContentException;
import org.civicnews.value.Problem;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads back an article that {@link ArticleWriter} wrote. The page is turned into the article's JSON, which is then read
 * as any other: one set of rules says what an article may be. Serves one reading.
 */
final class ArticleReading {
    private final JsonParts json = new JsonParts();

    private ArticleReading() {}

    static Article read(String html) {
        Element article = Jsoup.parse(html).selectFirst("article.cn-article");
        if (article == null) {
            throw new InvalidContentException(
                    List.of(new Problem("", "NO_ARTICLE", "the text holds no article element of class cn-article")));
        }
        ArticleReading reading = new ArticleReading();
        reading.json.object(() -> reading.write(article));
        return ArticleJson.standard().read(reading.json.toString());
    }

    private void write(Element article) {
        json.member("type", "article");
        attribute("formatVersion", article, "data-version");
        attribute("id", article, "data-article-id");
        attribute("language", article, "lang");
        Element header = BodyReading.child(article, "header", "cn-header");
        if (header != null) {
            writeHeader(header);
        }
        attribute("canonicalUrl", article, "data-url");
        attribute("leadMedia", article, "data-lead-media");
        attribute("embargoUntil", article, "data-embargo");
        attribute("status", article, "data-status");
        json.raw("revision", article.attr("data-revision"));
        json.raw("rights", article.attr("data-rights"));
        json.raw("provenance", article.attr("data-provenance"));
        writeBody(article, header);
        writeMedia(article);
        writeRest(article);
        json.spliced(article.attr("data-extra"));
    }

    private void attribute(String member, Element element, String attribute) {
        json.member(member, element.attr(attribute), element.hasAttr(attribute));
    }

    private void writeHeader(Element header) {
        for (Element child : header.children()) {
            switch (child.className()) {
                case "cn-section" -> json.member("section", text(child));
                case "cn-kicker" -> json.member("kicker", text(child));
                case "cn-headline" -> json.member("headline", text(child));
                case "cn-meta" -> writeMeta(child);
                default -> {
                    // the lead and the disclosures are read where they belong
                }
            }
        }
        json.raws("disclosures", records(header.children(), "cn-disclosure"));
    }

    private void writeMeta(Element meta) {
        json.raws("bylines", records(meta.getElementsByClass("cn-byline"), "cn-byline"));
        json.raw("dateline", record(meta, "cn-dateline"));
        date("published", meta, "cn-published");
        date("modified", meta, "cn-modified");
    }

    private void date(String member, Element meta, String className) {
        Element date = meta.getElementsByClass(className).first();
        if (date != null) {
            json.member(member, date.attr("data-date"));
        }
    }

    private void writeBody(Element article, @Nullable Element header) {
        List<Element> blocks = new ArrayList<>();
        Element lead = header == null ? null : BodyReading.child(header, "p", "cn-lead");
        if (lead != null) {
            blocks.add(lead);
        }
        Element body = BodyReading.child(article, "div", "cn-body");
        if (body != null) {
            blocks.addAll(body.children());
        }
        new BodyReading(json).write("blocks", blocks);
    }

    /** Media items stand where they are shown; their numbers tell the order in which the article lists them. */
    private void writeMedia(Element article) {
        List<Element> items = new ArrayList<>(article.getElementsByAttribute("data-index"));
        items.sort(Comparator.comparingInt(item -> HtmlNumbers.parse(item.attr("data-index"), 0)));
        json.raws("media", items.stream().map(item -> item.attr("data-record")).toList());
    }

    private void writeRest(Element article) {
        List<String> meetings = new ArrayList<>();
        for (Element part : article.children()) {
            switch (part.className()) {
                case "cn-source" -> {
                    json.raw("sourceCredit", record(part, "cn-source-credit"));
                    json.raw("originalLink", record(part, "cn-original"));
                }
                case "cn-meeting" -> meetings.add(part.attr("data-record"));
                case "cn-documents" -> json.raws("legalReferences", items(part));
                case "cn-people" -> json.raws("people", items(part));
                case "cn-corrections" -> json.raws("corrections", items(part));
                case "cn-organizations" -> json.raws("organizations", records(part.children(), ""));
                case "cn-places" -> json.raws("places", records(part.children(), ""));
                case "cn-tags" -> json.strings("tags", tags(part));
                default -> {
                    // header and body are read already; rights stand in an attribute
                }
            }
        }
        json.raws("meetings", meetings);
    }

    private static List<String> items(Element section) {
        for (Element child : section.children()) {
            if (child.nameIs("ol") || child.nameIs("ul")) {
                return records(child.children(), "");
            }
        }
        return List.of();
    }

    private static List<String> tags(Element part) {
        Element list = BodyReading.child(part, "ul", "");
        return list == null
                ? List.of()
                : list.children().stream().map(ArticleReading::text).toList();
    }

    private static String record(Element part, String className) {
        Element element = part.getElementsByClass(className).first();
        return element == null ? "" : element.attr("data-record");
    }

    private static List<String> records(List<Element> elements, String className) {
        List<String> records = new ArrayList<>();
        for (Element element : elements) {
            if (element.hasAttr("data-record") && (className.isEmpty() || element.hasClass(className))) {
                records.add(element.attr("data-record"));
            }
        }
        return records;
    }

    /** The text of an element to the code unit: {@code Element.text()} would fold its blanks. */
    private static String text(Element element) {
        return RichTextReading.of(element).text();
    }
}
