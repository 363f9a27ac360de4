package org.civicnews.formats.html;

/**
 * Finds the part of a page that holds the article: the box that calls itself so if it holds most of the running text, else
 * the smallest one that does. Confined to one thread.
 */
final class MainContent {
    /** What holds so much of the page's text is no furniture, whatever its name. */
    private static final double FURNITURE_AT_MOST = 0.4;

    private static final double DOMINANT = 0.7;
    private static final double BOX_AT_LEAST = 0.4;

    private final PageTree tree;
    private final TextMass mass;
    private final int root;

    private MainContent(PageTree tree) {
        this.tree = tree;
        this.mass = TextMass.of(tree, furniture(tree));
        this.root = find();
    }

    static MainContent of(PageTree tree) {
        return new MainContent(tree);
    }

    private static boolean[] furniture(PageTree tree) {
        boolean[] excluded = new boolean[tree.size()];
        TextMass raw = TextMass.of(tree, excluded);
        double most = FURNITURE_AT_MOST * raw.mass(0);
        for (int i = 1; i < tree.size(); i++) {
            excluded[i] = excluded[tree.parent(i)] || isFurniture(tree, i) && raw.mass(i) <= most;
        }
        return excluded;
    }

    private static boolean isFurniture(PageTree tree, int node) {
        boolean named = tree.has(node, PageRole.FURNITURE) || tree.has(node, PageRole.CONCEALED);
        return named && !tree.has(node, PageRole.BODY);
    }

    /** {@return the element that holds the article} */
    int root() {
        return root;
    }

    /** {@return the weights of the page without its furniture} */
    TextMass mass() {
        return mass;
    }

    private int find() {
        int dominant = dominant(0);
        int box = box();
        return box >= 0 ? box : dominant;
    }

    /** The smallest element that holds most of the text. */
    private int dominant(int from) {
        double enough = DOMINANT * mass.mass(from);
        int here = from;
        while (true) {
            int heaviest = -1;
            for (int child = here + 1; child < tree.end(here); child = tree.end(child)) {
                if (heaviest < 0 || mass.mass(child) > mass.mass(heaviest)) {
                    heaviest = child;
                }
            }
            if (heaviest < 0 || mass.mass(heaviest) < enough || isUnit(heaviest)) {
                return here;
            }
            here = heaviest;
        }
    }

    private boolean isUnit(int node) {
        return !tree.kind(node).holdsText() || tree.kind(node) == TagKind.PARAGRAPH;
    }

    /** The box that calls itself the body and holds much of the text; the outermost of the heaviest. */
    private int box() {
        int best = -1;
        double enough = BOX_AT_LEAST * mass.mass(0);
        for (int i = 0; i < tree.size(); i++) {
            if (tree.has(i, PageRole.BODY)
                    && !mass.isExcluded(i)
                    && mass.mass(i) >= Math.max(1, enough)
                    && (best < 0 || mass.mass(i) > mass.mass(best))) {
                best = i;
            }
        }
        return best;
    }
}
