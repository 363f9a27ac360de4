package org.civicnews.formats.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civicnews.body.Annotation;
import org.civicnews.body.LinkAnnotation;
import org.civicnews.body.RichText;
import org.civicnews.body.StyleAnnotation;
import org.civicnews.body.TextStyle;
import org.civicnews.value.WebLink;
import org.jspecify.annotations.Nullable;

/** Reads the text of an element with the styles and links of its pieces. Confined to one thread. */
final class RichTexts {
    private final PageTree tree;
    private final PageAddress address;
    private final boolean[] left;

    /**
     * A reader of texts.
     *
     * @param tree the page
     * @param address what links are relative to
     * @param left what is left out, with all below it
     */
    RichTexts(PageTree tree, PageAddress address, boolean[] left) {
        this.tree = tree;
        this.address = address;
        this.left = left;
    }

    /** {@return a reader that leaves nothing out} */
    RichTexts ofWhole() {
        return new RichTexts(tree, address, new boolean[left.length]);
    }

    /** {@return the text of an element, one line break between two blocks, without what stands in another element (-1 for none)} */
    RichText read(int node, int without) {
        InlineText text = new InlineText();
        List<Integer> open = new ArrayList<>();
        for (int i = node; i < tree.end(node); ) {
            closeUntil(i, open, text);
            if (i == without || (left[i] && i != node)) {
                i = tree.end(i);
                continue;
            }
            TagKind kind = tree.kind(i);
            if (kind == TagKind.TEXT && !text.isFull(tree.text(i))) {
                text.append(tree.text(i));
            } else if (kind.breaksLine() && kind != TagKind.CELL) {
                text.lineBreak();
            } else if (kind == TagKind.CELL) {
                text.append(" ");
            } else if (kind == TagKind.INLINE || kind == TagKind.LINK) {
                open(i, text);
                open.add(i);
            }
            i++;
        }
        closeUntil(tree.end(node), open, text);
        return text.take();
    }

    private void closeUntil(int node, List<Integer> open, InlineText text) {
        while (!open.isEmpty() && tree.end(open.get(open.size() - 1)) <= node) {
            open.remove(open.size() - 1);
            text.close();
        }
    }

    /** Opens the piece of text that an inline element is. */
    void open(int node, InlineText text) {
        text.open(style(node), link(node));
    }

    private @Nullable TextStyle style(int node) {
        if (tree.kind(node) != TagKind.INLINE) {
            return null;
        }
        TextStyle own = switch (tree.element(node).normalName()) {
            case "b", "strong" -> TextStyle.STRONG;
            case "i", "em", "dfn" -> TextStyle.EM;
            case "u", "ins" -> TextStyle.UNDERLINE;
            case "sub" -> TextStyle.SUB;
            case "sup" -> TextStyle.SUP;
            case "code", "kbd", "samp", "tt" -> TextStyle.CODE;
            default -> null;
        };
        return own != null ? own : styleOf(tree.attr(node, "style"));
    }

    private static @Nullable TextStyle styleOf(String css) {
        if (css.isEmpty() || css.length() > 2000) {
            return null;
        }
        if (PageRules.declares(css, "font-weight", "bold") || PageRules.declares(css, "font-weight", "700")) {
            return TextStyle.STRONG;
        }
        return PageRules.declares(css, "font-style", "italic") ? TextStyle.EM : null;
    }

    private @Nullable WebLink link(int node) {
        if (tree.kind(node) != TagKind.LINK) {
            return null;
        }
        Optional<WebLink> link = address.resolve(tree.attr(node, "href"));
        return link.orElse(null);
    }

    /** {@return a piece of a text with what is known about it} */
    static RichText cut(RichText text, int start, int end) {
        List<Annotation> annotations = new ArrayList<>();
        for (Annotation annotation : text.annotations()) {
            int from = Math.max(annotation.start(), start) - start;
            int to = Math.min(annotation.end(), end) - start;
            if (from < to) {
                annotations.add(moved(annotation, from, to));
            }
        }
        return RichText.builder()
                .text(text.text().substring(start, end))
                .annotations(annotations)
                .build();
    }

    private static Annotation moved(Annotation annotation, int start, int end) {
        if (annotation instanceof LinkAnnotation link) {
            return link.toBuilder().start(start).end(end).build();
        }
        return ((StyleAnnotation) annotation).toBuilder().start(start).end(end).build();
    }
}
