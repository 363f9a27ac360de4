package org.civicnews.formats.html;

import java.util.Optional;
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

    private static final int CREDIT_WORDS = 10;

    /** {@return the caption in an element; credits are looked for in the whole figure} */
    static CaptionText of(PageTree tree, RichTexts texts, int caption, int figure) {
        int credit = -1;
        for (int i = figure + 1; i < tree.end(figure) && credit < 0; i++) {
            boolean named =
                    !tree.isText(i) && i != caption && tree.has(i, PageRole.CREDIT) && !tree.contains(i, caption);
            String text = named ? tree.textOf(i) : "";
            credit = !text.isEmpty() && text.length() <= LONGEST_CREDIT ? i : -1;
        }
        RichText text = texts.read(caption, credit);
        if (credit < 0) {
            return of(text);
        }
        String line = tree.textOf(credit);
        if (text.text().isEmpty() && !PageWords.standard().isCredit(line)) {
            return new CaptionText(
                    Optional.of(RichText.of(line)), ""); // a caption in an element named after its credit
        }
        return new CaptionText(Optional.of(text).filter(some -> !some.text().isEmpty()), line);
    }

    /** {@return the caption in a text} */
    static CaptionText of(RichText text) {
        int start = creditStart(text.text());
        if (start < 0) {
            return new CaptionText(Optional.of(text).filter(some -> !some.text().isEmpty()), "");
        }
        int end = start;
        while (end > 0
                && (PageStrings.isBlank(text.text().charAt(end - 1))
                        || "(-–—|[/".indexOf(text.text().charAt(end - 1)) >= 0)) {
            end--;
        }
        String credit = PageStrings.collapse(text.text().substring(start));
        boolean bracketed = end < start && text.text().substring(end, start).indexOf('(') >= 0;
        if (bracketed && credit.endsWith(")") && credit.indexOf('(') < 0) {
            credit = credit.substring(0, credit.length() - 1);
        }
        RichText caption = RichTexts.cut(text, 0, end);
        return new CaptionText(Optional.of(caption).filter(some -> !some.text().isEmpty()), credit);
    }

    /** Where the label of a credit at the end begins, -1 if there is none. */
    private static int creditStart(String text) {
        int least = Math.max(0, text.length() - LONGEST_CREDIT);
        for (int colon = text.lastIndexOf(':'); colon >= least && colon > 0; colon = text.lastIndexOf(':', colon - 1)) {
            int start = PageWords.standard().creditLabelStart(text, colon);
            if (start >= 0 && isName(text.substring(colon + 1), start == 0)) {
                return start;
            }
        }
        return -1;
    }

    /** Names, not a sentence: "Ảnh: Bà con góp ý tại buổi họp." names nobody. */
    private static boolean isName(String text, boolean alone) {
        String name = PageStrings.strip(text);
        int words = 1;
        for (int i = 0; i < name.length(); i++) {
            words += name.charAt(i) == ' ' ? 1 : 0;
        }
        return !name.isEmpty() && words <= CREDIT_WORDS && !(alone && name.endsWith(".") && words > 4);
    }
}
