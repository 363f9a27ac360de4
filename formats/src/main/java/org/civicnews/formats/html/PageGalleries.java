package org.civicnews.formats.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the pictures of galleries (chùm ảnh) beside a text, each with the text of its panel: scripts show one after the other,
 * so that the panels are no figures, and often furniture to the body. Pure and thread-safe.
 */
final class PageGalleries {
    /** How far above the text a gallery may begin if there is no headline. */
    private static final int NODES_ABOVE = 300;

    private static final int MOST_SLIDES = 200;
    /** A picture and its text take few elements. */
    private static final int SLIDE_NODES = 80;

    private static final int SHORTEST = 20;
    /** Numbers and buttons of a panel. */
    private static final int BESIDES = 60;

    private static final int FEWEST_WORDS = 5;
    private static final PageWords WORDS = PageWords.standard();

    private PageGalleries() {}

    /**
     * One panel of a gallery.
     *
     * @param node the element around a picture and its text
     * @param caption the element in it that holds the caption
     */
    record Slide(int node, int caption) {
        /** {@return whether hardly anything but a picture and its caption is in the panel, and no figure does} */
        boolean isAlone(PageTree tree) {
            int besides = tree.textOf(node).length() - tree.textOf(caption).length();
            return besides <= BESIDES && tree.first(node, TagKind.FIGURE) < 0 && tree.first(node, TagKind.HEADING) < 0;
        }
    }

    /** {@return the panels of galleries between the headline and the end of the text, in order} */
    static List<Slide> of(PageTree tree, MainContent main, int headline) {
        List<Slide> slides = new ArrayList<>();
        int root = main.root();
        int start = headline >= 0 && headline < root ? headline : Math.max(0, root - NODES_ABOVE);
        for (int i = start; i < tree.end(root) && slides.size() < MOST_SLIDES; i++) {
            boolean around = tree.contains(i, root) || tree.contains(i, headline) || i == root;
            if (!around && !tree.isText(i) && tree.has(i, PageRole.GALLERY)) {
                slides.addAll(isOfOthers(tree, i, root) ? List.of() : in(tree, main.mass(), i));
                i = tree.end(i) - 1;
            }
        }
        return slides;
    }

    /** Whether a gallery stands in what is furniture, such as a list of related articles. */
    private static boolean isOfOthers(PageTree tree, int gallery, int root) {
        for (int i = gallery; i > 0 && !tree.contains(i, root); i = tree.parent(i)) {
            if (tree.has(i, PageRole.FURNITURE) || tree.kind(i) == TagKind.LINK) {
                return true;
            }
        }
        return false;
    }

    private static List<Slide> in(PageTree tree, TextMass mass, int gallery) {
        List<Slide> slides = new ArrayList<>();
        int before = -1;
        for (int i = gallery + 1; i < tree.end(gallery) && slides.size() < MOST_SLIDES; i++) {
            if (tree.kind(i) == TagKind.IMAGE) {
                int slide = slide(tree, gallery, i, before);
                int caption = slide < 0 ? -1 : caption(tree, mass, slide);
                if (caption >= 0 && isCaption(tree, caption, i)) {
                    slides.add(new Slide(slide, caption));
                }
                before = i;
            }
        }
        return isSeries(tree, slides) ? List.of() : slides;
    }

    /** Panels that all begin with the same line belong to a series with a title of its own ({@code Ảnh trong tuần}). */
    private static boolean isSeries(PageTree tree, List<Slide> slides) {
        if (slides.size() < 3) {
            return false;
        }
        String first = firstLine(tree, slides.get(0).caption());
        return slides.stream()
                        .allMatch(slide -> firstLine(tree, slide.caption()).equals(first))
                && !first.equals(PageStrings.collapse(tree.textOf(slides.get(0).caption())));
    }

    private static String firstLine(PageTree tree, int caption) {
        for (int i = caption + 1; i < tree.end(caption); i++) {
            if (tree.isText(i) && !PageStrings.isBlank(tree.text(i))) {
                return PageStrings.collapse(tree.text(i));
            }
        }
        return "";
    }

    /** The smallest element that holds a picture and a text beside it; -1 if it holds other pictures, or leads elsewhere. */
    private static int slide(PageTree tree, int gallery, int picture, int before) {
        int slide = tree.parent(picture);
        while (slide > gallery && isSmall(tree, slide) && tree.textOf(slide).length() < SHORTEST) {
            slide = tree.parent(slide);
        }
        for (int i = slide; i > gallery; i = tree.parent(i)) {
            if (tree.kind(i) == TagKind.LINK && PageFigures.leadsAway(tree, i)) {
                return -1;
            }
        }
        boolean panel = slide > gallery && isSmall(tree, slide) && !tree.contains(slide, before);
        if (!panel || PageFigures.leadsAway(tree, slide)) {
            return -1;
        }
        for (int i = picture + 1; i < tree.end(slide); i++) {
            if (tree.kind(i) == TagKind.IMAGE) {
                return -1;
            }
        }
        return slide;
    }

    private static boolean isSmall(PageTree tree, int node) {
        return tree.end(node) - node <= SLIDE_NODES;
    }

    /** What a panel calls its caption, else its longest text: counters and buttons say less. */
    private static int caption(PageTree tree, TextMass mass, int slide) {
        int longest = -1;
        Map<Integer, Integer> letters = new HashMap<>();
        for (int i = slide + 1; i < tree.end(slide); i++) {
            if (PageFigures.isCaption(tree, i)) {
                return i;
            }
            int unit = tree.isText(i) ? mass.owner(i) : -1;
            if (unit > slide) {
                int here = letters.merge(unit, tree.text(i).strip().length(), Integer::sum);
                longest = longest < 0 || here > letters.getOrDefault(longest, 0) ? unit : longest;
            }
        }
        return longest;
    }

    private static boolean isCaption(PageTree tree, int caption, int picture) {
        String text = tree.textOf(caption);
        boolean says = EndLines.words(text) >= FEWEST_WORDS || PageFigures.saysTheSame(text, tree.attr(picture, "alt"));
        return text.length() >= SHORTEST
                && text.length() <= PageFigures.LONGEST_CAPTION
                && says
                && tree.kind(caption) != TagKind.HEADING
                && !WORDS.leadsOn(text)
                && !WORDS.isNotice(text);
    }

    /** {@return where a caption begins after the number of its picture ({@code 2/5}), 0 if it has none} */
    static int afterNumber(String caption) {
        int slash = afterDigits(caption, 0);
        int end = slash > 0 && slash < caption.length() && caption.charAt(slash) == '/'
                ? afterDigits(caption, slash + 1)
                : 0;
        boolean number = end > slash + 1 && end <= 7 && end < caption.length() && caption.charAt(end) == ' ';
        return number ? end + 1 : 0;
    }

    private static int afterDigits(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
