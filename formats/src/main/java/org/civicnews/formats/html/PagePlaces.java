package org.civicnews.formats.html;

import java.util.Locale;

/** Tells lines about this article from those about others, which stand in lists, teasers and comments. Pure and thread-safe. */
final class PagePlaces {
    private static final int HIGHEST = 40;
    private static final int LONG_LIST = 60;
    /** Classes are looked at for every line below them; what stands behind so many characters is no name. */
    private static final int LONGEST_CLASS = 200;

    /** How deep a piece of a sentence may be marked up. */
    private static final int INLINE_DEPTH = 6;
    /** A line with so many letters besides says more than who and when. */
    private static final int SENTENCE_LETTERS = 60;

    private PagePlaces() {}

    /** {@return whether a line that says who or when stands where other articles or readers are spoken of} */
    static boolean isElsewhere(PageTree tree, TextMass mass, int node) {
        int around = tree.parent(node);
        for (int steps = 0; around >= 0 && steps < HIGHEST; steps++) {
            boolean named =
                    tree.has(around, PageRole.BYLINE) || tree.has(around, PageRole.DATE) || isMeta(tree, around);
            boolean furniture = mass.isExcluded(around) && tree.has(around, PageRole.FURNITURE) && !named;
            boolean list = tree.kind(around) == TagKind.LIST && tree.end(around) - around > LONG_LIST;
            if (furniture || list) {
                return true;
            }
            around = tree.parent(around);
        }
        return false;
    }

    /**
     * {@return whether a piece that says who or when stands inside a sentence: {@code <p>Ngày <time>1/12</time>, phường họp
     * …</p>}}
     */
    static boolean isInSentence(PageTree tree, TextMass mass, int node) {
        int around = tree.parent(node);
        for (int steps = 0; around >= 0 && steps < INLINE_DEPTH; steps++) {
            boolean text = tree.kind(around) == TagKind.PARAGRAPH || tree.kind(around) == TagKind.ITEM;
            if (text) {
                return mass.letters(around) - mass.letters(node) >= SENTENCE_LETTERS;
            }
            around = tree.parent(around);
        }
        return false;
    }

    /** {@return whether a line stands in a column beside the headline} */
    static boolean isBeside(PageTree tree, int node, int headline) {
        for (int around = tree.parent(node); around >= 0 && !tree.contains(around, headline); ) {
            boolean column = tree.element(around).normalName().equals("aside")
                    || names(tree, around).contains("sidebar");
            if (column) {
                return true;
            }
            around = tree.parent(around);
        }
        return false;
    }

    /** {@return whether a line that names somebody stands below a picture: who made it} */
    static boolean isInFigure(PageTree tree, int node) {
        int around = tree.parent(node);
        for (int steps = 0; around >= 0 && steps < INLINE_DEPTH; steps++) {
            TagKind kind = tree.kind(around);
            if (kind == TagKind.FIGURE || kind == TagKind.FIGURE_CAPTION) {
                return true;
            }
            around = tree.parent(around);
        }
        return false;
    }

    /** A box with who and when is furniture to the body, but not here. */
    private static boolean isMeta(PageTree tree, int node) {
        String names = names(tree, node);
        return names.contains("meta")
                || names.contains("info")
                || names.contains("header")
                || names.contains("vcard")
                || names.contains("entry-footer")
                || names.contains("post-footer")
                || names.contains("article-footer")
                || names.contains("story-footer")
                || isHeaderOfArticle(tree, node);
    }

    /** {@code <article><header class="top-bar">}: that of the site stands around or before the article. */
    private static boolean isHeaderOfArticle(PageTree tree, int node) {
        int around = tree.parent(node);
        return tree.element(node).normalName().equals("header")
                && around >= 0
                && tree.element(around).normalName().equals("article");
    }

    private static String names(PageTree tree, int node) {
        String given = tree.attr(node, "class");
        return given.substring(0, Math.min(given.length(), LONGEST_CLASS)).toLowerCase(Locale.ROOT);
    }
}
