package org.civicnews.vietnamese.page;

import java.util.ArrayList;
import java.util.List;
import org.civicnews.value.Span;

/**
 * Joins lines that only the width of a window or of a mail has parted. A page is taken for wrapped if hardly any line
 * within its paragraphs had room for the first word of the next one. On other pages only a line that goes on in lower case
 * in the middle of a sentence is joined.
 */
final class WrappedLines {
    /** Wrapped text is not narrower, and a line is not taken for the first half of a sentence if it is shorter. */
    private static final int NARROWEST = 40;

    private static final int WIDEST = 130;
    private static final int FEWEST_PAIRS = 3;
    /** Among the first lines a headline is parted where it is shorter. */
    private static final int TOP = 3;

    private static final int SHORT = 12;

    private final List<PageLine> lines;
    private final int width;

    private WrappedLines(List<PageLine> lines) {
        this.lines = lines;
        this.width = width(lines);
    }

    static List<PageLine> joined(List<PageLine> lines) {
        return new WrappedLines(lines).join();
    }

    private List<PageLine> join() {
        List<PageLine> joined = new ArrayList<>(lines.size());
        int i = 0;
        while (i < lines.size()) {
            int end = i + 1;
            while (end < lines.size() && goesOn(lines.get(end - 1), lines.get(end), end <= TOP ? SHORT : NARROWEST)) {
                end++;
            }
            joined.add(end == i + 1 ? lines.get(i) : one(lines.subList(i, end)));
            i = end;
        }
        return joined;
    }

    private static PageLine one(List<PageLine> parts) {
        StringBuilder text = new StringBuilder();
        for (PageLine part : parts) {
            text.append(text.isEmpty() ? "" : " ").append(part.text());
        }
        PageLine first = parts.get(0);
        Span raw =
                new Span(first.raw().start(), parts.get(parts.size() - 1).raw().end());
        return new PageLine(text.toString(), raw, first.afterGap());
    }

    private boolean goesOn(PageLine before, PageLine line, int narrowest) {
        if (line.afterGap()
                || beginsItem(line.text())
                || LineShape.holdsLink(line.text())
                || LineShape.holdsLink(before.text())) {
            return false;
        }
        if (width > 0 && isFull(before.text(), line.text(), width)) {
            return true;
        }
        return before.text().length() >= narrowest
                && Character.isLowerCase(line.text().codePointAt(0))
                && !LineShape.endsSentence(before.text())
                && !before.text().endsWith(":")
                && !before.text().endsWith(";")
                && !LineShape.hasBullet(before.text());
    }

    private static boolean beginsItem(String text) {
        return LineShape.hasBullet(text) || LineShape.numberEnd(text) > 0 || LineShape.isLettered(text);
    }

    /** The width that the page was wrapped to, 0 if it was not. */
    private static int width(List<PageLine> lines) {
        int longest = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (isPair(lines, i)) {
                longest = Math.max(longest, lines.get(i - 1).text().length());
            }
        }
        if (longest < NARROWEST || longest > WIDEST) {
            return 0;
        }
        int pairs = 0;
        int full = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (isPair(lines, i)) {
                pairs++;
                full += isFull(lines.get(i - 1).text(), lines.get(i).text(), longest) ? 1 : 0;
            }
        }
        return pairs >= FEWEST_PAIRS && full * 5 >= pairs * 4 ? longest : 0;
    }

    private static boolean isPair(List<PageLine> lines, int i) {
        PageLine line = lines.get(i);
        return !line.afterGap()
                && !beginsItem(line.text())
                && !LineShape.holdsLink(line.text())
                && !LineShape.holdsLink(lines.get(i - 1).text());
    }

    /** Whether the next line's first word would not have fitted. */
    private static boolean isFull(String text, String next, int width) {
        return text.length() + 1 + LineShape.runEnd(next, 0) > width;
    }
}
