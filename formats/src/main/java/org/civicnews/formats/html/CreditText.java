package org.civicnews.formats.html;

import java.util.List;

/**
 * Finds the credit at the end of a caption: behind a label ({@code Ảnh: Minh An}, {@code Photo by …}), a © or a slash, in
 * parentheses, or after the last sentence if an agency is named ({@code … tại Huế. TTXVN}). Pure and thread-safe.
 */
final class CreditText {
    /** A credit is a name or two, not a sentence. */
    private static final int LONGEST = 160;

    private static final int MOST_WORDS = 12;
    private static final int FEW_WORDS = 8;
    private static final String OPENING = "(-–—|[/（,©";
    private static final int LINE_WORDS = 5;
    private static final int SIGNATURE_WORDS = 3;
    private static final List<String> SIGNS = List.of("©", "(c)", "(C)", "（C）", "（Ｃ）");
    private static final PageWords WORDS = PageWords.standard();

    private CreditText() {}

    /** {@return where the credit at the end of a text begins, its mark or label included; -1 if there is none} */
    static int start(String text) {
        int least = Math.max(0, text.length() - LONGEST);
        int start = labelled(text, least);
        start = start >= 0 ? start : ownLabel(text, least);
        start = start >= 0 ? start : sign(text, least);
        start = start >= 0 ? start : bracket(text, least);
        start = start >= 0 ? start : parenthesis(text, least);
        start = start >= 0 ? start : afterSentence(text, least);
        start = start >= 0 ? start : lastLine(text, least);
        return start >= 0 ? start : agency(text, least);
    }

    /** {@code … entering the country AP Photo/Ann Lee}. */
    private static int agency(String text, int least) {
        int slash = text.lastIndexOf('/');
        if (slash < least || EndLines.words(text.substring(slash)) > 4) {
            return -1;
        }
        int start = slash;
        for (int words = 0; words < 2 && start > 0; words++) {
            start--;
            while (start > 0 && !PageStrings.isBlank(text.charAt(start - 1))) {
                start--;
            }
            if (WORDS.namesAgency(text.substring(start, slash))) {
                return start;
            }
        }
        return -1;
    }

    private static int labelled(String text, int least) {
        for (int colon = text.lastIndexOf(':'); colon >= least && colon > 0; colon = text.lastIndexOf(':', colon - 1)) {
            int start = WORDS.creditLabelStart(text, colon);
            if (start >= 0 && isName(text.substring(colon + 1), start == 0)) {
                return start;
            }
        }
        for (int i = text.length() - 1; i >= least; i--) {
            boolean begins = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
            if (begins && WORDS.creditsBy(text, i) > 0 && isName(text.substring(WORDS.creditsBy(text, i)), false)) {
                return i;
            }
        }
        return -1;
    }

    /** A label in whatever language: {@code … | Bildquelle: EU-Kommission}, one word behind a bar or the last sentence. */
    private static int ownLabel(String text, int least) {
        int colon = text.lastIndexOf(':');
        if (colon < Math.max(least, 1)) {
            return -1;
        }
        String names = PageStrings.strip(text.substring(colon + 1));
        int start = wordStart(text, colon);
        int before = start;
        while (before > 0 && PageStrings.isBlank(text.charAt(before - 1))) {
            before--;
        }
        boolean apart = before > 0 && before < start && (text.charAt(before - 1) == '|' || endsSentence(text, before));
        boolean label = colon - start > 2 && Character.isUpperCase(text.charAt(start));
        return apart && label && EndLines.words(names) <= LINE_WORDS && EndLines.areNames(names) ? start : -1;
    }

    private static int wordStart(String text, int end) {
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int sign(String text, int least) {
        int sign = -1;
        for (String mark : SIGNS) {
            sign = Math.max(sign, text.lastIndexOf(mark));
        }
        int first = text.indexOf('©', least);
        sign = first >= 0 ? first : sign;
        return sign >= least && isName(text.substring(sign + 1), false) ? sign : -1;
    }

    /** {@code … [사진 = 연합뉴스]}: a label and a name in square brackets. */
    private static int bracket(String text, int least) {
        int open = text.lastIndexOf('[');
        boolean closes = PageStrings.strip(text).endsWith("]");
        boolean told =
                closes && open >= Math.max(least, 1) && (text.indexOf('=', open) > 0 || text.indexOf(':', open) > 0);
        return told && isName(text.substring(open + 1), false) ? open : -1;
    }

    /** A name after a sentence, or an agency anywhere. */
    private static int parenthesis(String text, int least) {
        String shown = PageStrings.strip(text);
        shown = shown.endsWith(").") ? shown.substring(0, shown.length() - 1) : shown;
        boolean wide = shown.endsWith("）");
        if (!wide && !shown.endsWith(")")) {
            return slash(text, least);
        }
        int open = shown.lastIndexOf(wide ? '（' : '(');
        if (open < least || open + 2 > shown.length() - 1) {
            return -1;
        }
        String inside = shown.substring(open + 1, shown.length() - 1);
        boolean names = endsSentence(shown, open)
                && EndLines.areNames(inside)
                && EndLines.words(inside) <= 6
                && !WORDS.isCreditLabel(inside);
        boolean agency = WORDS.namesAgency(inside) && isName(inside, false);
        return names || agency || isLabelWithName(inside) ? open : -1;
    }

    /** {@code (Ảnh Minh An)}, but not {@code (ảnh trái)} or {@code (Ảnh minh họa)}, which name nobody. */
    private static boolean isLabelWithName(String inside) {
        int name = WORDS.afterCredit(inside);
        return name > 0
                && name < inside.length()
                && Character.isUpperCase(inside.charAt(0))
                && Character.isUpperCase(inside.charAt(name))
                && EndLines.words(inside) <= FEW_WORDS;
    }

    /** {@code … in Palma / Lorenzo Marina}. */
    private static int slash(String text, int least) {
        int slash = text.lastIndexOf(" / ");
        if (slash < Math.max(least, 20)) {
            return -1;
        }
        String names = PageStrings.strip(text.substring(slash + 3));
        return EndLines.words(names) <= 4 && EndLines.areNames(names) ? slash + 1 : -1;
    }

    private static int afterSentence(String text, int least) {
        for (int i = text.length() - 2; i >= Math.max(least, 1); i--) {
            boolean ends = ".!?”\"»\n".indexOf(text.charAt(i - 1)) >= 0 && PageStrings.isBlank(text.charAt(i));
            if (ends || text.charAt(i) == '\n') {
                String last = PageStrings.strip(text.substring(i));
                boolean agency = WORDS.namesAgency(last) && EndLines.words(last) <= FEW_WORDS && !last.endsWith(".");
                return agency || isSignature(text, i, last) ? i : -1;
            }
        }
        return -1;
    }

    /** {@code … during the restoration. Ann Lee}; behind a word that no capital begins, so that no {@code Mr.} is an end. */
    private static boolean isSignature(String text, int at, String last) {
        int word = wordStart(text, at - 1);
        boolean sentence = text.charAt(at - 1) == '.'
                && at - 1 - word > 1
                && Character.isLowerCase(text.charAt(word))
                && EndLines.words(text.substring(0, at)) >= LINE_WORDS;
        return sentence && EndLines.words(last) <= SIGNATURE_WORDS && EndLines.areNames(last);
    }

    /** A line of its own below the caption that is a name and no more. */
    private static int lastLine(String text, int least) {
        int line = text.lastIndexOf('\n');
        if (line < Math.max(least, 1) || text.indexOf('\n') < line || ",:;".indexOf(text.charAt(line - 1)) >= 0) {
            return -1;
        }
        String last = PageStrings.strip(text.substring(line));
        boolean below = EndLines.words(text.substring(0, line)) >= LINE_WORDS;
        return below && EndLines.words(last) <= LINE_WORDS && EndLines.areNames(last) ? line : -1;
    }

    private static boolean endsSentence(String text, int at) {
        int end = at;
        while (end > 0 && PageStrings.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end > 0 && ".!?…”\"»".indexOf(text.charAt(end - 1)) >= 0;
    }

    /** {@return where a caption ends once what leads to its credit is taken off: blanks, brackets, dashes, a label without a name} */
    static int end(String text, int from) {
        int end = from;
        while (end > 0 && (PageStrings.isBlank(text.charAt(end - 1)) || OPENING.indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end;
    }

    /** Names, not a sentence: "Ảnh: Bà con góp ý tại buổi họp." names nobody. */
    private static boolean isName(String text, boolean alone) {
        String name = PageStrings.strip(text);
        return !name.isEmpty()
                && EndLines.words(name) <= MOST_WORDS
                && !(alone && name.endsWith(".") && EndLines.words(name) > 4);
    }
}
