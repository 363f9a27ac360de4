package org.civicnews.vietnamese.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A caption (chú thích) parted from the credit at its end: {@code Quang cảnh buổi họp. Ảnh: Minh An}.
 *
 * @param text the caption without the credit, empty if there is nothing else
 * @param credit the credit as printed, empty if there is none
 */
record Caption(String text, Optional<String> credit) {
    /** A credit is a name or two, not a sentence. */
    private static final int CREDIT_WORDS = 8;

    static Caption of(WordLists words, String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        if (lower.length() != line.length()) {
            return new Caption(line, Optional.empty());
        }
        for (int colon = lower.lastIndexOf(':'); colon > 0; colon = lower.lastIndexOf(':', colon - 1)) {
            int photo = labelStart(words.list(WordList.PHOTO_LABEL), lower, colon);
            int start = photo >= 0 ? photo : labelStart(words.list(WordList.SOURCE_LABEL), lower, colon);
            if (start >= 0 && colon + 1 < line.length()) {
                boolean ofArticle = start == 0 && photo < 0; // "Nguồn: …" at the start of a line speaks of the article
                return ofArticle ? new Caption(line, Optional.empty()) : cut(line, start, colon);
            }
        }
        return new Caption(line, Optional.empty());
    }

    /** Where the label that ends at a colon begins, -1 if there is none. */
    private static int labelStart(List<String> labels, String lower, int colon) {
        int end = LineShape.spaceStart(lower, colon);
        for (String label : labels) {
            int start = end - label.length();
            if (start >= 0
                    && lower.startsWith(label, start)
                    && (start == 0 || !Character.isLetterOrDigit(lower.charAt(start - 1)))) {
                return start;
            }
        }
        return -1;
    }

    private static Caption cut(String line, int start, int colon) {
        String named = LineShape.strip(line.substring(colon + 1));
        if (start == 0 && (LineShape.endsSentence(named) || !LineShape.hasAtMost(named, CREDIT_WORDS))) {
            return new Caption(named, Optional.empty()); // "Ảnh: Bà con góp ý tại buổi họp." names nobody
        }
        int end = start;
        while (end > 0 && (LineShape.isSpace(line.charAt(end - 1)) || "(-–—|[/".indexOf(line.charAt(end - 1)) >= 0)) {
            end--;
        }
        boolean bracketed = end < start && line.substring(end, start).indexOf('(') >= 0;
        String credit = line.substring(start);
        if (bracketed && credit.endsWith(")")) {
            credit = credit.substring(0, credit.length() - 1);
        }
        return !LineShape.hasAtMost(credit, CREDIT_WORDS)
                ? new Caption(line, Optional.empty())
                : new Caption(line.substring(0, end), Optional.of(LineShape.strip(credit)));
    }
}
