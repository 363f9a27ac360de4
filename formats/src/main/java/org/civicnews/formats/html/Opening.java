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

    /** {@return the parts between the headline and the main content, in order} */
    static List<Part> of(PageTree tree, MainContent main, PageHeadline headline, boolean[] left) {
        List<Part> parts = new ArrayList<>();
        if (headline.node() < 0 || headline.node() >= main.root() || main.root() - headline.node() > MOST_NODES) {
            return parts;
        }
        for (int i = tree.end(headline.node()); i < main.root(); ) {
            boolean around = tree.contains(i, main.root());
            if (left[i] || tree.isText(i)) {
                i = around ? i + 1 : tree.end(i);
            } else if (!around && isLead(tree, main, i)) {
                parts.add(new Part(i, true));
                i = tree.end(i);
            } else if (!around && tree.kind(i) == TagKind.FIGURE && tree.first(i, TagKind.FIGURE_CAPTION) >= 0) {
                parts.add(new Part(i, false));
                i = tree.end(i);
            } else {
                i++;
            }
        }
        return parts;
    }

    private static boolean isLead(PageTree tree, MainContent main, int node) {
        if (!tree.has(node, PageRole.LEAD) || main.mass().linkDensity(node) > 0.5) {
            return false;
        }
        String text = tree.textOf(node);
        return text.length() >= SHORTEST_LEAD && text.length() <= LONGEST_LEAD;
    }
}
