package org.civicnews.vietnamese.page;

import java.util.ArrayList;
import java.util.List;
import org.civicnews.page.PageWarning;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.text.VietnameseText;

/** Cuts a page into lines that may be stored. */
final class PageLines {
    private final String page;
    private final VietnameseText repair;
    private final List<PageLine> lines = new ArrayList<>();
    private final List<PageWarning> warnings;

    private PageLines(String page, VietnameseText repair, List<PageWarning> warnings) {
        this.page = page;
        this.repair = repair;
        this.warnings = warnings;
    }

    /**
     * Cuts a page.
     *
     * @param page any text
     * @param repair mends encoding and marks of each line
     * @param warnings takes what was doubtful
     * @return the lines that are not blank, in order; those that only a narrow window parted are one
     */
    static List<PageLine> of(String page, VietnameseText repair, List<PageWarning> warnings) {
        PageLines cut = new PageLines(page, repair, warnings);
        cut.cut();
        return WrappedLines.joined(cut.lines);
    }

    private void cut() {
        boolean gap = false;
        int start = 0;
        while (start <= page.length()) {
            int end = lineEnd(start);
            gap = !add(start, end, gap);
            boolean windows = end + 1 < page.length() && page.charAt(end) == '\r' && page.charAt(end + 1) == '\n';
            start = end + (windows ? 2 : 1);
        }
    }

    private int lineEnd(int start) {
        int end = start;
        while (end < page.length() && !isLineBreak(page.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u000B' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** Adds a line, and tells whether it said anything. */
    private boolean add(int lineStart, int lineEnd, boolean gap) {
        int start = lineStart;
        int end = lineEnd;
        while (start < end && LineShape.isSpace(page.charAt(start))) {
            start++;
        }
        while (end > start && LineShape.isSpace(page.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return false;
        }
        Span raw = new Span(start, end);
        String text = LineShape.strip(repair.repair(storable(page.substring(start, end), raw)));
        if (!text.isEmpty()) {
            lines.add(new PageLine(text, raw, gap));
        }
        return !text.isEmpty();
    }

    /** The text without what no model stores: control characters and halves of surrogate pairs. */
    private String storable(String text, Span raw) {
        StringBuilder kept = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            boolean keep = pair || !Character.isSurrogate(c) && (c == '\t' || !Character.isISOControl(c));
            if (!keep && kept == null) {
                kept = new StringBuilder(text.length()).append(text, 0, i);
            }
            if (keep && kept != null) {
                kept.append(c);
                if (pair) {
                    kept.append(text.charAt(i + 1));
                }
            }
            i += pair ? 1 : 0;
        }
        if (kept == null) {
            return text;
        }
        warnings.add(PageWarning.at(
                "CHARACTERS_REMOVED", raw, "control characters or broken characters were removed from this line"));
        return kept.toString();
    }
}
