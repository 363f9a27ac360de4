package org.civicnews.formats.html;

import java.util.ArrayList;
import java.util.List;

/** Finds what opens an article but stands outside the box with its body: the lead (sapô) and the picture above the text. Pure
 * and thread-safe. */
final class Opening {
    private static final int MOST_NODES = 2000;
    private static final int LONGEST_LEAD = 1500;
    private static final int SHORTEST_LEAD = 30;

    private Opening() {}

    /** A part of the page that comes before the main content. */
    record Part(int node, boolean lead) {}

    /** {@return the parts beside the headline and before the main content, in order} */
    static List<Part> of(PageTree tree, MainContent main, PageHeadline headline, boolean[] left) {
        List<Part> parts = new ArrayList<>();
        if (headline.node() < 0 || headline.node() >= main.root() || main.root() - headline.node() > MOST_NODES) {
            return parts;
        }
        for (int i = start(tree, headline.node(), main.root()); i < main.root(); ) {
            boolean before = i < headline.node();
            boolean around = tree.contains(i, main.root()) || tree.contains(i, headline.node());
            if (left[i] || tree.isText(i)) {
                i = around ? i + 1 : tree.end(i);
            } else if (!around && !before && isLead(tree, main, i)) {
                parts.add(new Part(i, true));
                i = tree.end(i);
            } else if (!around && isPicture(tree, i, before)) {
                parts.add(new Part(i, false));
                i = tree.end(i);
            } else {
                i++;
            }
        }
        return parts;
    }

    /** After the smallest element around headline and body, where a picture may stand first; after the headline if there is none. */
    private static int start(PageTree tree, int headline, int root) {
        int around = tree.parent(headline);
        while (around > 0 && !tree.contains(around, root)) {
            around = tree.parent(around);
        }
        boolean near = around > 0 && headline - around < MOST_NODES;
        return near ? around + 1 : tree.end(headline);
    }

    /** A figure with its caption; above the headline, one that leads nowhere, which teasers do. */
    private static boolean isPicture(PageTree tree, int node, boolean before) {
        return tree.kind(node) == TagKind.FIGURE
                && tree.first(node, TagKind.FIGURE_CAPTION) >= 0
                && !(before && tree.first(node, TagKind.LINK) >= 0);
    }

    private static boolean isLead(PageTree tree, MainContent main, int node) {
        if (!tree.has(node, PageRole.LEAD) || main.mass().linkDensity(node) > 0.5) {
            return false;
        }
        String text = tree.textOf(node);
        return text.length() >= SHORTEST_LEAD && text.length() <= LONGEST_LEAD;
    }
}
