package org.civicnews.formats.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Reads back what {@link RichTextHtml} wrote: the text, and the pieces of each annotation joined. Serves one text. */
final class RichTextReading implements NodeVisitor {
    private final StringBuilder text = new StringBuilder();
    private final Map<Integer, Mark> marks = new TreeMap<>();

    /** An annotation as far as its pieces were seen. */
    private static final class Mark {
        private final Element first;
        private final int start;
        private int end;

        Mark(Element first, int start) {
            this.first = first;
            this.start = start;
            this.end = start;
        }
    }

    private RichTextReading() {}

    /** Reads the content of an element. */
    static RichTextReading of(Element element) {
        RichTextReading reading = new RichTextReading();
        NodeTraversor.traverse(reading, element);
        return reading;
    }

    String text() {
        return text.toString();
    }

    /** Writes text and annotations as members of the object at hand. */
    void write(JsonParts json) {
        json.member("text", text());
        List<Mark> known = new ArrayList<>(marks.values());
        known.removeIf(mark -> AnnotationReading.type(mark.first).isEmpty());
        if (!known.isEmpty()) {
            json.list(
                    "annotations",
                    known,
                    mark -> json.object(() -> AnnotationReading.write(json, mark.first, mark.start, mark.end)));
        }
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode piece) {
            text.append(piece.getWholeText());
        } else if (node instanceof Element element) {
            if (element.nameIs("br")) {
                text.append('\n');
            } else if (element.hasAttr("data-annotation")) {
                int number = HtmlNumbers.parse(element.attr("data-annotation"), -1);
                marks.computeIfAbsent(number, unseen -> new Mark(element, text.length()));
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && element.hasAttr("data-annotation")) {
            Mark mark = marks.get(HtmlNumbers.parse(element.attr("data-annotation"), -1));
            if (mark != null) {
                mark.end = text.length();
            }
        }
    }
}
