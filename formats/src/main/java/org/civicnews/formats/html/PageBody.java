package org.civicnews.formats.html;

import java.util.Locale;
import java.util.Set;

/**
 * Decides what of the main content is body: not the furniture, not the lines that say who and when, not what only links
 * elsewhere. Confined to one thread.
 */
final class PageBody {
    /** A line that says who or when is short; what is longer is text, whatever its class. */
    private static final int LONGEST_LINE = 250;

    private static final int LONGEST_LINK = 150;
    private static final int LONGEST_HEADING = 40;
    private static final int LONGEST_NOTICE = 400;
    private static final PageWords WORDS = PageWords.standard();
    private static final Set<String> FILES =
            Set.of("pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "zip", "rar", "odt", "ods", "rtf");

    private final PageTree tree;
    private final TextMass mass;
    private final int root;
    private final PageHeadline headline;
    private final boolean[] left;

    private PageBody(PageTree tree, MainContent main, PageHeadline headline) {
        this.tree = tree;
        this.mass = main.mass();
        this.root = main.root();
        this.headline = headline;
        this.left = new boolean[tree.size()];
    }

    /** {@return for each node whether it is no part of the body, with all below it} */
    static boolean[] left(PageTree tree, MainContent main, PageHeadline headline) {
        PageBody body = new PageBody(tree, main, headline);
        body.leaveFurniture();
        body.leaveLinks();
        body.leaveBeforeHeadline();
        body.leaveBelow();
        return body.left;
    }

    private void leaveFurniture() {
        for (int i = 1; i < tree.size(); i++) {
            left[i] = mass.isExcluded(i) || (!tree.isText(i) && (isLine(i) || isPortrait(i)));
        }
        if (headline.node() >= 0) {
            left[headline.node()] = true;
        }
    }

    /** A line about the article rather than of it. */
    private boolean isLine(int node) {
        boolean named = tree.has(node, PageRole.BYLINE)
                || tree.has(node, PageRole.DATE)
                || tree.has(node, PageRole.TAGS)
                || tree.has(node, PageRole.SECTION)
                || tree.has(node, PageRole.SOURCE)
                || tree.has(node, PageRole.ORIGINAL)
                || tree.has(node, PageRole.KICKER);
        return named
                && !tree.has(node, PageRole.BODY)
                && !tree.has(node, PageRole.CAPTION)
                && tree.kind(node) != TagKind.PARAGRAPH
                && mass.letters(node) < LONGEST_LINE
                && !PagePlaces.isInSentence(tree, mass, node)
                && tree.first(node, TagKind.IMAGE) < 0;
    }

    /** The picture of the author, named beside it. */
    private boolean isPortrait(int node) {
        if (tree.kind(node) != TagKind.FIGURE) {
            return false;
        }
        for (int i = node + 1; i < tree.end(node); i++) {
            if (tree.attr(i, "rel").equals("author")) {
                return true;
            }
        }
        return false;
    }

    /** Lists and boxes that are mostly links lead elsewhere. */
    private void leaveLinks() {
        for (int i = root + 1; i < tree.end(root); i++) {
            if (left[i]) {
                i = tree.end(i) - 1;
                continue;
            }
            boolean leaves = switch (tree.kind(i)) {
                case LIST, BLOCK, TABLE -> isLinks(i);
                case PARAGRAPH, ITEM -> isLeadOn(i) || isLinkAlone(i) || isNotice(i);
                case HEADING -> isHeadingOfOthers(i);
                default -> false;
            };
            if (leaves) {
                left[i] = true;
                i = tree.end(i) - 1;
            }
        }
    }

    private boolean isLinks(int node) {
        int letters = mass.letters(node);
        double density = mass.linkDensity(node);
        if (letters == 0 || tree.has(node, PageRole.BODY)) {
            return false;
        }
        boolean list = tree.kind(node) == TagKind.LIST;
        return density > (list ? 0.6 : 0.5)
                && mass.mass(node) < letters / 2
                && tree.first(node, TagKind.FIGURE_CAPTION) < 0;
    }

    /** {@code Xem thêm: …}, {@code Read more}, {@code Advertisement}. */
    private boolean isLeadOn(int node) {
        int letters = mass.letters(node);
        if (letters > LONGEST_LINE || tree.end(node) - node > 40 || tree.first(node, TagKind.IMAGE) >= 0) {
            return false;
        }
        String line = tree.textOf(node);
        return (mass.linkDensity(node) > 0.3 || letters <= 24)
                ? WORDS.leadsOn(line)
                : WORDS.leadsOnTo(line) && !line.endsWith(".");
    }

    /** A paragraph that is a link and no sentence names another article; but one to a file gives the document. */
    private boolean isLinkAlone(int node) {
        int link = tree.first(node, TagKind.LINK);
        if (tree.kind(node) != TagKind.PARAGRAPH
                || link < 0
                || mass.letters(node) > LONGEST_LINK
                || mass.linkDensity(node) < 0.9
                || tree.first(node, TagKind.IMAGE) >= 0) {
            return false;
        }
        String line = tree.textOf(node);
        return !line.endsWith(".") && !isFile(tree.attr(link, "href"));
    }

    private static boolean isFile(String address) {
        int dot = address.lastIndexOf('.');
        String end = dot < 0 ? "" : address.substring(dot + 1).toLowerCase(Locale.ROOT);
        return FILES.contains(end);
    }

    private boolean isNotice(int node) {
        return mass.letters(node) <= LONGEST_NOTICE
                && tree.end(node) - node <= 40
                && tree.first(node, TagKind.IMAGE) < 0
                && WORDS.isNotice(tree.textOf(node));
    }

    private boolean isHeadingOfOthers(int node) {
        return mass.letters(node) <= LONGEST_HEADING && WORDS.leadsOn(tree.textOf(node));
    }

    /** What stands above the headline is about the page, but for a picture with its caption. */
    private void leaveBeforeHeadline() {
        int node = headline.node();
        for (int i = root + 1; node < tree.end(root) && i < node; i++) {
            if (tree.kind(i) == TagKind.FIGURE && PageFigures.isCaptioned(tree, i)) {
                i = tree.end(i) - 1;
                continue;
            }
            left[i] |= switch (tree.kind(i)) {
                case TEXT, IMAGE, VIDEO, AUDIO, EMBED, RULE -> true;
                default -> false;
            };
        }
    }

    private void leaveBelow() {
        for (int i = 1; i < tree.size(); i++) {
            left[i] |= left[tree.parent(i)];
        }
    }
}
