package org.civicnews.formats.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads back the blocks of a body; the counterpart of {@link BodyHtml}. What is not a block of ours is passed over. The
 * recursion follows the nesting of blocks, which is cut where the model ends it. Serves one reading.
 */
final class BodyReading {
    /** One more than blocks may be nested: what lies deeper is refused by the model anyway. */
    private static final int DEEPEST = 17;

    /** A cell spans at most a thousand rows, so no more of them can be empty in a row. */
    private static final int MOST_EMPTY_ROWS = 1000;

    private final JsonParts json;
    private int depth;

    BodyReading(JsonParts json) {
        this.json = json;
    }

    /** Writes those of the elements that are blocks. */
    void write(String member, List<Element> elements) {
        json.list(member, elements, this::write);
    }

    private void write(Element element) {
        if (element.hasClass("cn-unknown")) {
            writeUnknown(element);
            return;
        }
        String type = type(element);
        if (type.isEmpty() || !element.hasAttr("data-id") || depth == DEEPEST) {
            return;
        }
        depth++;
        json.object(() -> {
            json.member("type", type).member("id", element.attr("data-id"));
            writeMembers(type, element);
            json.spliced(element.attr("data-extra"));
        });
        depth--;
    }

    /** Of an unknown block a page keeps the type, and the id that corrections may point at. */
    private void writeUnknown(Element element) {
        json.object(() -> {
            json.member("type", element.attr("data-type"));
            attribute("id", element, "data-id");
        });
    }

    private static String type(Element element) {
        return switch (element.normalName()) {
            case "p" -> "paragraph";
            case "h1", "h2", "h3", "h4", "h5", "h6" -> "heading";
            case "ul", "ol" -> "list";
            case "hr" -> "divider";
            case "aside" -> element.hasClass("cn-box") ? "box" : "";
            case "figure" -> element.hasClass("cn-quote") ? "quote" : element.hasClass("cn-figure") ? "figure" : "";
            case "div" -> element.hasClass("cn-table") ? "table" : element.hasClass("cn-embed") ? "embed" : "";
            default -> "";
        };
    }

    private void writeMembers(String type, Element element) {
        switch (type) {
            case "paragraph" -> {
                attribute("role", element, "data-role");
                RichTextReading.of(element).write(json);
            }
            case "heading" -> {
                int written = element.normalName().charAt(1) - '0';
                json.member("level", HtmlNumbers.parse(element.attr("data-level"), written));
                RichTextReading.of(element).write(json);
            }
            case "quote" -> writeQuote(element);
            case "figure" -> writeFigure(element);
            case "list" -> writeList(element);
            case "table" -> writeTable(element);
            case "embed" -> writeEmbed(element);
            case "box" -> writeBox(element);
            default -> {
                // a divider has nothing but its id
            }
        }
    }

    private void attribute(String member, Element element, String attribute) {
        json.member(member, element.attr(attribute), element.hasAttr(attribute));
    }

    private void rich(String member, @Nullable Element element) {
        if (element != null) {
            json.object(member, () -> RichTextReading.of(element).write(json));
        }
    }

    private void writeQuote(Element element) {
        Element quoted = child(element, "blockquote", "");
        write("blocks", quoted == null ? List.of() : quoted.children());
        json.raw("speaker", element.attr("data-speaker"));
        attribute("citation", element, "data-citation");
        attribute("style", element, "data-style");
        json.flag("verbatim", element.hasAttr("data-verbatim"));
    }

    private void writeFigure(Element element) {
        List<String> shown = new ArrayList<>();
        for (Element media : element.getElementsByAttribute("data-media")) {
            shown.add(media.attr("data-media"));
        }
        json.strings("media", shown);
        Element caption = child(element, "figcaption", "");
        Element own = caption == null ? null : child(caption, "span", "cn-caption");
        rich("caption", own != null && own.hasAttr("data-own") ? own : null);
    }

    private void writeList(Element element) {
        json.flag("ordered", element.nameIs("ol"));
        if (element.hasAttr("start")) {
            json.member("start", HtmlNumbers.parse(element.attr("start"), 1));
        }
        List<Element> items = new ArrayList<>(element.children());
        items.removeIf(item -> !item.nameIs("li"));
        json.list("items", items, item -> json.list(item.children(), this::write));
    }

    private void writeTable(Element element) {
        Element table = child(element, "table", "");
        List<Element> rows = new ArrayList<>();
        if (table != null) {
            rich("caption", child(table, "caption", ""));
            for (Element group : table.children()) {
                group.children().stream().filter(row -> row.nameIs("tr")).forEach(rows::add);
            }
        }
        if (element.hasAttr("data-header-rows")) {
            json.member("headerRows", HtmlNumbers.parse(element.attr("data-header-rows"), 0));
        }
        json.list(
                "rows",
                withEmpty(rows),
                row -> json.object(() -> {
                    if (row.childrenSize() > 0) {
                        json.list("cells", row.children(), cell -> json.object(() -> writeCell(cell)));
                    }
                    json.spliced(row.attr("data-extra"));
                }));
    }

    /** Puts back the rows without cells, which a page leaves out. */
    private static List<Element> withEmpty(List<Element> rows) {
        List<Element> all = new ArrayList<>();
        for (Element row : rows) {
            all.add(row);
            int empty = Math.min(MOST_EMPTY_ROWS, HtmlNumbers.parse(row.attr("data-empty-after"), 0));
            for (int i = 1; i <= empty; i++) {
                all.add(new Element("tr").attr("data-extra", row.attr("data-empty-extra-" + i)));
            }
        }
        return all;
    }

    private void writeCell(Element cell) {
        RichTextReading.of(cell).write(json);
        writeSpan("colspan", cell);
        writeSpan("rowspan", cell);
        attribute("scope", cell, "data-scope");
        json.spliced(cell.attr("data-extra"));
    }

    private void writeSpan(String name, Element cell) {
        String stated = cell.attr(cell.hasAttr("data-" + name) ? "data-" + name : name);
        if (!stated.isEmpty()) {
            json.member(name, HtmlNumbers.parse(stated, 1));
        }
    }

    private void writeEmbed(Element element) {
        Element line = child(element, "p", "cn-embed-link");
        Element link = line == null ? null : child(line, "a", "");
        json.member("url", link == null ? "" : AnnotationReading.href(link));
        attribute("provider", element, "data-provider");
        rich("fallback", child(element, "p", "cn-fallback"));
    }

    private void writeBox(Element element) {
        rich("title", child(element, "p", "cn-box-title"));
        List<Element> blocks = new ArrayList<>(element.children());
        blocks.removeIf(block -> block.hasClass("cn-box-title"));
        write("blocks", blocks);
    }

    /** {@return the first child of that tag and class, null if there is none} */
    static @Nullable Element child(Element element, String tag, String className) {
        for (Element child : element.children()) {
            if (child.nameIs(tag) && (className.isEmpty() || child.hasClass(className))) {
                return child;
            }
        }
        return null;
    }
}
