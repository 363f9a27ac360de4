package org.civicnews.formats.html;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the part of a page that holds the article: the box that calls itself so if it holds enough of the running text, else
 * the smallest one that holds most of it, looked for from the headline on. Confined to one thread.
 */
final class MainContent {
    /** What holds so much of the page's text is no furniture, whatever its name. */
    private static final double FURNITURE_AT_MOST = 0.4;

    /** So many nodes, at most, are a caption and who made the picture. */
    private static final int CAPTION_NODES = 24;

    private static final int BOXES_AROUND = 2;

    /** Sets the name of a part apart from that of its box in many style sheets ({@code grid__column}). */
    private static final String ELEMENT_OF = "__";

    private static final int BOXES_UP = 6;

    /** A text shorter than this is no article beside which other texts are furniture. */
    private static final int ARTICLE_AT_LEAST = 200;

    private static final double ARTICLE_SHARE = 0.15;
    private static final int LONG_ARTICLE = 1000;

    /** What goes on beside the box found is at least so much of it, so much of it running text and at most so much linked. */
    private static final double GOES_ON = 0.25;

    private static final double RUNNING = 0.6;
    private static final double LINKED = 0.15;
    private static final int LEAD_AT_LEAST = 60;
    private static final int LEAD_AT_MOST = 1500;
    private static final int LEAD_NEAR = 150;
    private static final double NEARLY_ALL = 0.75;
    private static final double DOMINANT = 0.7;
    private static final double BOX_AT_LEAST = 0.4;
    /** A box below the headline needs less. */
    private static final double BOX_OF_HEADLINE = 0.15;

    private final PageTree tree;
    private final TextMass mass;
    private final int headline;
    private final int root;

    private MainContent(PageTree tree, TextMass mass, int headline) {
        this.tree = tree;
        this.mass = mass;
        this.headline = headline;
        this.root = widened(find());
    }

    /**
     * Finds the main content.
     *
     * @param tree the page
     * @param mass its weights without the furniture, see {@link #weigh}
     * @param headline the element that shows the headline, -1 if none does
     */
    static MainContent of(PageTree tree, TextMass mass, int headline) {
        return new MainContent(tree, mass, headline);
    }

    /** {@return the weights of a page without its furniture} */
    static TextMass weigh(PageTree tree) {
        TextMass raw = TextMass.of(tree, new boolean[tree.size()]);
        int heading = firstHeading(tree);
        boolean[] excluded = new boolean[tree.size()];
        boolean large = false;
        for (int i = 1; i < tree.size(); i++) {
            boolean furniture =
                    isFurniture(tree, heading, i) && !isLead(tree, raw, heading, i) && !isInCaption(tree, i);
            boolean sure = isByElement(tree, i) || tree.has(i, PageRole.CONCEALED);
            double most = sure && !tree.contains(i, heading) ? NEARLY_ALL : FURNITURE_AT_MOST;
            boolean small = raw.mass(i) <= most * raw.mass(0);
            excluded[i] = excluded[tree.parent(i)] || (furniture && small);
            large |= furniture && !small && !tree.contains(i, heading) && !tree.has(i, PageRole.CONCEALED);
        }
        TextMass mass = TextMass.of(tree, excluded);
        return large ? withoutLarge(tree, mass, excluded, heading) : mass;
    }

    /** Hidden from the blind, who are told the same by what stands for the picture. */
    private static boolean isInCaption(PageTree tree, int node) {
        return tree.kind(tree.parent(node)) == TagKind.FIGURE_CAPTION
                && tree.kind(node) == TagKind.INLINE
                && !tree.has(node, PageRole.CONCEALED)
                && tree.attr(node, "aria-hidden").equals("true");
    }

    /** Hundreds of comments outweigh the article; they are left out if enough of a text remains without them. */
    private static TextMass withoutLarge(PageTree tree, TextMass mass, boolean[] excluded, int heading) {
        boolean[] all = excluded.clone();
        for (int i = 1; i < tree.size(); i++) {
            all[i] = all[i]
                    || all[tree.parent(i)]
                    || (isFurniture(tree, heading, i)
                            && !tree.has(i, PageRole.CONCEALED)
                            && !tree.contains(i, heading)
                            && !isInBody(tree, i)
                            && !holdsBody(tree, mass, i));
        }
        TextMass rest = TextMass.of(tree, all);
        int text = rest.mass(0);
        return text >= ARTICLE_AT_LEAST && (text >= LONG_ARTICLE || text >= ARTICLE_SHARE * mass.mass(0)) ? rest : mass;
    }

    /** One body; every comment may have one, too. */
    private static boolean holdsBody(PageTree tree, TextMass mass, int node) {
        for (int i = node; i < tree.end(node); i++) {
            if (tree.has(i, PageRole.BODY) && mass.mass(i) > 0.6 * mass.mass(node)) {
                return true;
            }
        }
        return false;
    }

    /** Elements made for furniture are misused less often than names. */
    private static boolean isByElement(PageTree tree, int node) {
        return tree.kind(node) == TagKind.BLOCK
                && PageRules.standard().ofTag(tree.element(node).normalName()) != 0;
    }

    private static int firstHeading(PageTree tree) {
        for (int i = 0; i < tree.size(); i++) {
            if (tree.kind(i) == TagKind.HEADING && tree.element(i).normalName().equals("h1")) {
                return i;
            }
        }
        return -1;
    }

    /** Leads are called teasers, too; but those of others are linked or stand elsewhere. */
    private static boolean isLead(PageTree tree, TextMass raw, int heading, int node) {
        return tree.has(node, PageRole.LEAD)
                && !tree.has(node, PageRole.CONCEALED)
                && (heading < 0 || (node > heading && node - heading < LEAD_NEAR))
                && raw.letters(node) >= LEAD_AT_LEAST
                && raw.letters(node) <= LEAD_AT_MOST
                && raw.linkDensity(node) < 0.2;
    }

    private static boolean isFurniture(PageTree tree, int heading, int node) {
        boolean named = tree.has(node, PageRole.FURNITURE) || tree.has(node, PageRole.CONCEALED);
        return named && !tree.has(node, PageRole.BODY) && !isPart(tree, node) && !isLayout(tree, heading, node);
    }

    /**
     * The element for the main content is none whatever its name ({@code <main id="skip-main">}, where links that skip the
     * menu lead), nor is a part of a box for the whole page ({@code sidebar-grid__column} in the {@code sidebar-grid} around
     * headline and text), unless the rest of its name says so ({@code sidebar-grid__related}).
     */
    private static boolean isLayout(PageTree tree, int heading, int node) {
        if (tree.has(node, PageRole.CONCEALED) || isByElement(tree, node)) {
            return false;
        }
        String names = tree.attr(node, "class");
        int mark = tree.element(node).id().isEmpty() ? names.indexOf(ELEMENT_OF) : -1;
        return tree.element(node).normalName().equals("main")
                || (mark > 0 && isPartOfLayout(tree, heading, node, mark));
    }

    private static boolean isPartOfLayout(PageTree tree, int heading, int node, int mark) {
        String names = tree.attr(node, "class");
        int start = names.lastIndexOf(' ', mark) + 1;
        String box = names.substring(start, mark);
        String rest = names.replace(box + ELEMENT_OF, "");
        if ((PageRules.standard().ofNames(rest) & PageRole.FURNITURE.bit()) != 0) {
            return false;
        }
        for (int around = tree.parent(node), steps = 0; around > 0 && steps < BOXES_UP; steps++) {
            if (tree.element(around).hasClass(box)) {
                return tree.contains(around, heading);
            }
            around = tree.parent(around);
        }
        return false;
    }

    /** Boxes in the body are part of the story, whatever element they are. */
    private static boolean isInBody(PageTree tree, int node) {
        for (int around = tree.parent(node), steps = 0; around > 0 && steps < 6; steps++) {
            if (tree.has(around, PageRole.BODY)) {
                return true;
            }
            around = tree.parent(around);
        }
        return false;
    }

    /** A figure with a caption that leads nowhere is none, nor is a caption in a figure or beside its picture, whatever else its class says. */
    private static boolean isPart(PageTree tree, int node) {
        if (tree.has(node, PageRole.CONCEALED)) {
            return false;
        }
        if (tree.has(node, PageRole.ASIDE)) {
            return isInBody(tree, node);
        }
        if (tree.kind(node) == TagKind.FIGURE || PageFigures.isBox(tree, node)) {
            return !PageFigures.leadsAway(tree, node) && PageFigures.isCaptioned(tree, node);
        }
        if (tree.kind(node) == TagKind.IMAGE) {
            return PageFigures.captionAfter(tree, node, tree.size()) >= 0;
        }
        if (PageFigures.isPictureAlone(tree, node)) {
            return !PageFigures.leadsAway(tree, node) && isInBody(tree, node);
        }
        boolean caption = tree.has(node, PageRole.CAPTION);
        if (!caption && !(tree.end(node) - node <= CAPTION_NODES && PageFigures.isCaptioned(tree, node))) {
            return false;
        }
        int around = node;
        for (int steps = 0; around >= 0 && steps < 5; steps++) {
            boolean box = steps > 0 && steps <= BOXES_AROUND && PageFigures.isBox(tree, around);
            if (tree.kind(around) == TagKind.FIGURE || box) {
                return !box || !PageFigures.leadsAway(tree, around);
            }
            around = tree.parent(around);
        }
        return false;
    }

    /** {@return the element that holds the article} */
    int root() {
        return root;
    }

    /** {@return the first text of the main content at or after a node, the root if there is none} */
    int firstText(int from) {
        for (int i = Math.max(from, root); i < tree.end(root); i++) {
            if (tree.isText(i) && mass.isRunning(i)) {
                return i;
            }
        }
        return root;
    }

    /** {@return the weights of the page without its furniture} */
    TextMass mass() {
        return mass;
    }

    private int find() {
        int dominant = dominant();
        int box = box();
        if (box < 0) {
            return dominant;
        }
        int joined = joined(box);
        boolean enough = mass.mass(joined) >= BOX_AT_LEAST * mass.mass(0);
        boolean below = headline >= 0 && joined > headline && mass.mass(joined) >= BOX_OF_HEADLINE * mass.mass(0);
        boolean within = tree.contains(dominant, joined) && mass.mass(joined) >= BOX_AT_LEAST * mass.mass(dominant);
        return enough || below || within ? joined : dominant;
    }

    /** An article may go on in the boxes beside the one found: more running text, little of it linked. */
    private int widened(int found) {
        int best = found;
        int around = found == 0 ? 0 : tree.parent(found);
        while (around > 0 && !tree.contains(best, headline)) {
            int more = mass.mass(around) - mass.mass(best);
            int letters = mass.letters(around) - mass.letters(best);
            double linked =
                    mass.linkDensity(around) * mass.letters(around) - mass.linkDensity(best) * mass.letters(best);
            boolean text = more >= GOES_ON * mass.mass(best) && more >= RUNNING * letters && linked <= LINKED * letters;
            if (text && !holdsOtherHeadline(around)) {
                best = around;
            }
            around = tree.parent(around);
        }
        return best;
    }

    /** The heaviest box that calls itself the body, the outermost of equals. */
    private int box() {
        int best = -1;
        for (int i = 0; i < tree.size(); i++) {
            if (tree.has(i, PageRole.BODY)
                    && !mass.isExcluded(i)
                    && mass.mass(i) > 0
                    && (best < 0 || mass.mass(i) > mass.mass(best))) {
                best = i;
            }
        }
        return best;
    }

    /** The box around several that hold the body together, such as the columns of a long article. */
    private int joined(int box) {
        int joined = box;
        int around = tree.parent(box);
        for (int steps = 0; around > 0 && steps < 8; steps++) {
            int sum = 0;
            for (int i = around + 1; i < tree.end(around); i++) {
                if (tree.has(i, PageRole.BODY)) {
                    sum += mass.mass(i);
                    i = tree.end(i) - 1;
                }
            }
            if (sum > 1.02 * mass.mass(joined) && mass.mass(around) < 1.15 * sum && !holdsOtherHeadline(around)) {
                joined = around;
            }
            around = tree.parent(around);
        }
        return joined;
    }

    private boolean holdsOtherHeadline(int node) {
        for (int i = node; i < tree.end(node); i++) {
            if (i != headline
                    && tree.kind(i) == TagKind.HEADING
                    && tree.element(i).normalName().equals("h1")
                    && !mass.isExcluded(i)) {
                return true;
            }
        }
        return false;
    }

    /** The smallest element that holds most of the text. */
    private int dominant() {
        int here = 0;
        int base = mass.mass(0);
        while (true) {
            List<Integer> children = heavyChildren(here);
            if (children.isEmpty()) {
                return here;
            }
            int heaviest = heaviest(children);
            if (isUnit(heaviest)) {
                return here;
            }
            if (mass.mass(heaviest) >= DOMINANT * base) {
                here = heaviest;
                continue;
            }
            int chosen = choose(here, children, heaviest);
            if (chosen < 0) {
                return here;
            }
            here = chosen;
            base = mass.mass(chosen);
        }
    }

    private List<Integer> heavyChildren(int node) {
        List<Integer> children = new ArrayList<>();
        for (int child = node + 1; child < tree.end(node); child = tree.end(child)) {
            if (mass.mass(child) > 0) {
                children.add(child);
            }
        }
        return children;
    }

    private int heaviest(List<Integer> children) {
        int heaviest = children.get(0);
        for (int child : children) {
            heaviest = mass.mass(child) > mass.mass(heaviest) ? child : heaviest;
        }
        return heaviest;
    }

    /** Of several columns or modules the one with the article; -1 if they are its parts. */
    private int choose(int here, List<Integer> children, int heaviest) {
        int units = 0;
        int alike = 0;
        int boxes = 0;
        String name = tree.attr(heaviest, "class");
        for (int child : children) {
            units += isUnit(child) ? mass.mass(child) : 0;
            alike += tree.attr(child, "class").equals(name) && tree.kind(child) == tree.kind(heaviest)
                    ? mass.mass(child)
                    : 0;
            boxes += isUnit(child) ? 0 : 1;
        }
        int all = mass.mass(here);
        boolean parts = units >= 0.3 * all || (boxes > 1 && alike > mass.mass(heaviest) && alike >= 0.6 * all);
        if (parts) {
            return -1;
        }
        if (headline >= 0 && tree.contains(here, headline)) {
            for (int child : children) {
                boolean follows = tree.contains(child, headline) || child > headline;
                if (follows && !isUnit(child) && mass.mass(child) >= 0.2 * all) {
                    return child;
                }
            }
        }
        return mass.mass(heaviest) >= 0.5 * all ? heaviest : -1;
    }

    private boolean isUnit(int node) {
        return switch (tree.kind(node)) {
            case PARAGRAPH, LIST, QUOTE, PREFORMATTED -> true;
            case TABLE -> PageTables.isData(tree, node);
            default -> !tree.kind(node).holdsText();
        };
    }
}
