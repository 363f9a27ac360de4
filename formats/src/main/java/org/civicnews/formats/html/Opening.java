package org.civicnews.formats.html;

import java.util.ArrayList;
import java.util.List;

/** Finds what opens an article but stands outside the box with its body: the lead (sapô) and the picture above the text. Pure
 * and thread-safe. */
final class Opening {
    private static final int MOST_NODES = 2000;
    /** How far above the body its picture may stand. */
    private static final int NODES_ABOVE = 200;

    private static final int LEVELS_ABOVE = 3;
    private static final int LONGEST_LEAD = 1500;
    private static final int SHORTEST_LEAD = 30;
    private static final int SHORTEST_TEXT = 60;
    private static final int PICTURE_NEAR = 20;

    private Opening() {}

    /** What a part of the page that comes before the main content is. */
    enum Kind {
        LEAD,
        TEXT,
        PICTURE,
        /** The caption of the picture before it. */
        CAPTION
    }

    /** A part of the page that comes before the main content. */
    record Part(int node, Kind kind) {}

    /** {@return the parts beside the headline and before the main content, in order} */
    static List<Part> of(PageTree tree, MainContent main, PageHeadline headline, boolean[] left) {
        List<Part> parts = new ArrayList<>();
        if (headline.node() < 0 || headline.node() >= main.root()) {
            return above(tree, main.root(), left);
        }
        if (main.root() - headline.node() > MOST_NODES) {
            return above(tree, main.root(), left);
        }
        for (int i = start(tree, headline.node(), main.root()); i < main.root(); ) {
            boolean before = i < headline.node();
            boolean around = tree.contains(i, main.root()) || tree.contains(i, headline.node());
            boolean other = !around && PageFigures.isCaption(tree, i); // of a picture that was not taken
            if (left[i] || tree.isText(i) || other) {
                i = around ? i + 1 : tree.end(i);
            } else if (!around && isPicture(tree, i, before)) {
                parts.add(new Part(i, Kind.PICTURE));
                i = tree.end(i);
            } else if (!around && PageFigures.captionAfter(tree, i, main.root()) >= 0) {
                int caption = PageFigures.captionAfter(tree, i, main.root());
                parts.add(new Part(i, Kind.PICTURE));
                parts.add(new Part(caption, Kind.CAPTION));
                i = tree.end(caption);
            } else if (!around && !before && isLead(tree, main, i)) {
                parts.add(new Part(i, Kind.LEAD));
                i = tree.end(i);
            } else if (!around && !before && isText(tree, main, i)) {
                parts.add(new Part(i, Kind.TEXT));
                i = tree.end(i);
            } else {
                i++;
            }
        }
        return parts;
    }

    /** The picture above a body that holds its headline, or has none. */
    private static List<Part> above(PageTree tree, int root, boolean[] left) {
        List<Part> parts = new ArrayList<>();
        int around = root;
        for (int steps = 0; around > 0 && steps < LEVELS_ABOVE && root - around < NODES_ABOVE; steps++) {
            around = tree.parent(around);
        }
        for (int i = Math.max(Math.max(around, 0) + 1, root - NODES_ABOVE); i < root; ) {
            boolean beside = !left[i] && !tree.isText(i) && !tree.contains(i, root) && tree.end(i) <= root;
            if (beside && isPicture(tree, i, true)) {
                parts.add(new Part(i, Kind.PICTURE));
                i = tree.end(i);
            } else {
                i = left[i] ? Math.min(tree.end(i), i + (tree.contains(i, root) ? 1 : NODES_ABOVE)) : i + 1;
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

    /** A figure with its caption, or a picture that tells its own in an attribute; above the headline, one that leads nowhere, which teasers do. */
    private static boolean isPicture(PageTree tree, int node, boolean before) {
        boolean figure = tree.kind(node) == TagKind.FIGURE && PageFigures.isCaptioned(tree, node);
        boolean box = PageFigures.isBox(tree, node) || (!before && PageFigures.isPictureWithLine(tree, node));
        boolean told = tree.kind(node) == TagKind.IMAGE && MediaElements.tellsCaption(tree.element(node));
        return (figure || box || told) && !(before && PageFigures.leadsAway(tree, node));
    }

    /** A paragraph or a box with one, not linked: what stands between headline and body opens the text, whatever its name. */
    private static boolean isText(PageTree tree, MainContent main, int node) {
        TagKind kind = tree.kind(node);
        boolean unit =
                kind == TagKind.PARAGRAPH || kind == TagKind.BLOCK || kind == TagKind.HEADING || kind == TagKind.LIST;
        if (!unit || tree.has(node, PageRole.CAPTION) || main.mass().isExcluded(node)) {
            return false;
        }
        if (kind == TagKind.HEADING) {
            return main.mass().letters(node) >= SHORTEST_TEXT && tree.has(node, PageRole.LEAD);
        }
        return main.mass().mass(node) >= SHORTEST_TEXT
                && main.mass().owner(firstText(tree, node)) == node
                && main.mass().linkDensity(node) < 0.2
                && !isAboutArticle(tree, node)
                && !isBelowPicture(tree, node);
    }

    private static int firstText(PageTree tree, int node) {
        int first = node;
        while (!tree.isText(first) || PageStrings.isBlank(tree.text(first))) {
            first++;
        }
        return first;
    }

    /** Who and when, in one line. */
    private static boolean isAboutArticle(PageTree tree, int node) {
        for (int i = node; i < tree.end(node); i++) {
            if (tree.has(i, PageRole.DATE) || tree.has(i, PageRole.BYLINE)) {
                return true;
            }
        }
        return false;
    }

    /** What follows a picture is its caption. */
    private static boolean isBelowPicture(PageTree tree, int node) {
        for (int i = node - 1; i > 0 && i > node - PICTURE_NEAR; i--) {
            if (tree.kind(i) == TagKind.IMAGE) {
                return true;
            }
            if (tree.isText(i) && !PageStrings.isBlank(tree.text(i))) {
                return false;
            }
        }
        return false;
    }

    private static boolean isLead(PageTree tree, MainContent main, int node) {
        if (!tree.has(node, PageRole.LEAD) || main.mass().linkDensity(node) > 0.5) {
            return false;
        }
        String text = tree.textOf(node);
        return text.length() >= SHORTEST_LEAD && text.length() <= LONGEST_LEAD;
    }
}
