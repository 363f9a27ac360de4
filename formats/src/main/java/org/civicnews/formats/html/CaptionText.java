package org.civicnews.formats.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.civicnews.body.RichText;

/**
 * A caption parted from the credit beside it, which has an element of its own or stands behind a label at the end
 * ({@code Quang cảnh buổi họp. Ảnh: Minh An}).
 *
 * @param caption the caption, empty if there is only a credit
 * @param credit the credit as printed, empty if there is none
 */
record CaptionText(Optional<RichText> caption, String credit) {
    /** A credit is a name or two, not a sentence. */
    private static final int LONGEST_CREDIT = 160;

    private static final int MOST_WORDS = 8;

    /** A shorter caption may be a name itself, with a post in an element of its own. */
    private static final int FEWEST_WORDS = 5;

    /** Elements that part a line; others, such as links, stand in a sentence. */
    private static final Set<String> PARTS = Set.of("span", "div", "p", "small");

    /** {@return the caption in an element; credits are looked for in the whole figure} */
    static CaptionText of(PageTree tree, RichTexts texts, int caption, int figure) {
        int credit = -1;
        for (int i = figure + 1; i < tree.end(figure) && credit < 0; i++) {
            boolean maker = tree.has(i, PageRole.CREDIT) || tree.has(i, PageRole.BYLINE);
            boolean named = !tree.isText(i) && i != caption && maker && !tree.contains(i, caption);
            String text = named ? tree.textOf(i) : "";
            credit = !text.isEmpty() && text.length() <= LONGEST_CREDIT ? i : -1;
        }
        credit = credit < 0 ? lastPart(tree, caption) : credit;
        RichText text = texts.read(caption, credit);
        if (credit < 0) {
            return of(text);
        }
        String line = unbracketed(tree.textOf(credit));
        if (text.text().isEmpty() && !PageWords.standard().isCredit(line)) {
            return new CaptionText(
                    Optional.of(RichText.of(line)), ""); // a caption in an element named after its credit
        }
        return beside(text, line);
    }

    /** {@return the last of several elements in a caption if it names somebody and no more, -1 otherwise} */
    private static int lastPart(PageTree tree, int caption) {
        int box = caption;
        List<Integer> parts = parts(tree, box);
        while (parts.size() == 1 && !tree.isText(parts.get(0))) {
            box = parts.get(0);
            parts = parts(tree, box);
        }
        int last = parts.size() < 2 ? -1 : parts.get(parts.size() - 1);
        if (last < 0 || tree.isText(last) || !PARTS.contains(tree.element(last).normalName())) {
            return -1;
        }
        String before = PageStrings.strip(tree.textOf(parts.get(parts.size() - 2)));
        boolean apart =
                !tree.isText(parts.get(parts.size() - 2)) || ".!?…”\"»".indexOf(before(before, before.length())) >= 0;
        boolean shown = EndLines.words(before) >= FEWEST_WORDS && ",:;".indexOf(before(before, before.length())) < 0;
        return apart && shown && isCredit(PageStrings.strip(tree.textOf(last))) ? last : -1;
    }

    private static List<Integer> parts(PageTree tree, int box) {
        List<Integer> parts = new ArrayList<>();
        for (int i = box + 1; i < tree.end(box); i = tree.end(i)) {
            if (!PageStrings.strip(tree.isText(i) ? tree.text(i) : tree.textOf(i))
                    .isEmpty()) {
                parts.add(i);
            }
        }
        return parts;
    }

    private static boolean isCredit(String text) {
        String inside = unbracketed(text);
        boolean bracketed = inside.length() < text.length();
        return EndLines.words(inside) <= MOST_WORDS
                && !inside.endsWith(".")
                && (EndLines.areNames(inside)
                        || bracketed
                        || PageWords.standard().namesAgency(inside));
    }

    /** {@return the caption in a text} */
    static CaptionText of(RichText text) {
        int line = text.text().indexOf('\n');
        if (line > 0
                && text.text().charAt(0) == '©'
                && EndLines.words(text.text().substring(0, line)) <= MOST_WORDS) {
            RichText below = RichTexts.cut(text, line + 1, text.text().length());
            return beside(below, text.text().substring(0, line));
        }
        int start = CreditText.start(text.text());
        if (start < 0) {
            RichText all = text.text().endsWith("(")
                    ? RichTexts.cut(
                            text, 0, CreditText.end(text.text(), text.text().length()))
                    : text;
            return new CaptionText(Optional.of(all).filter(some -> !some.text().isEmpty()), "");
        }
        int end = CreditText.end(text.text(), start);
        String credit = PageStrings.collapse(text.text().substring(start));
        credit = credit.endsWith(").") ? credit.substring(0, credit.length() - 1) : credit;
        boolean opened = text.text().substring(end, start).indexOf('(') >= 0;
        if (credit.startsWith("(") && credit.endsWith(")") && credit.lastIndexOf('(') == 0) {
            credit = credit.substring(1, credit.length() - 1);
        } else if (opened && credit.endsWith(")") && credit.indexOf('(') < 0) {
            credit = credit.substring(0, credit.length() - 1);
        }
        if (credit.startsWith("[") && credit.endsWith("]")) {
            credit = credit.substring(1, credit.length() - 1);
        }
        if (credit.startsWith("（") && credit.endsWith("）")) {
            credit = credit.substring(1, credit.length() - 1);
        }
        credit = credit.startsWith("/ ") ? credit.substring(2) : credit;
        RichText caption = RichTexts.cut(text, 0, end);
        return new CaptionText(Optional.of(caption).filter(some -> !some.text().isEmpty()), credit);
    }

    private static String unbracketed(String credit) {
        boolean bracketed = credit.startsWith("(") && credit.endsWith(")") && credit.lastIndexOf('(') == 0;
        String inside = bracketed ? PageStrings.strip(credit.substring(1, credit.length() - 1)) : credit;
        return inside.isEmpty() ? credit : inside;
    }

    /** What is left of a caption when its credit has an element of its own. */
    private static CaptionText beside(RichText text, String credit) {
        CaptionText rest = of(text);
        String all = rest.credit().isEmpty() || credit.contains(rest.credit()) ? credit : credit + " " + rest.credit();
        RichText caption = rest.caption().orElse(RichText.of(""));
        int end = CreditText.end(caption.text(), caption.text().length());
        int label = PageWords.standard().creditLabelStart(caption.text(), end);
        boolean labelled = label > 0 && ".\n(".indexOf(before(caption.text(), label)) >= 0;
        RichText shown = RichTexts.cut(caption, 0, labelled ? CreditText.end(caption.text(), label) : end);
        return new CaptionText(Optional.of(shown).filter(some -> !some.text().isEmpty()), all);
    }

    private static char before(String text, int at) {
        int end = at;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end == 0 ? ' ' : text.charAt(end - 1);
    }
}
