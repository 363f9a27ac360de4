package org.civicnews.vietnamese.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Sets the typography of Vietnamese news: one space between words and none before punctuation, “ ” for straight quotes, …
 * for three points, – for a hyphen between spaces, a space after a stop that is glued to the next sentence. Addresses and
 * code stay. One pass; made for one text and one thread.
 */
final class Typography {
    private static final String CLOSING = ",.;:!?…)]”’";

    private final String text;
    private final @Nullable EditLog log;
    private final Shield shield;
    private final int[] quotes;
    private final StringBuilder out;
    private int quoteAt;
    private int copied;

    private Typography(String text, @Nullable EditLog log) {
        this.text = text;
        this.log = log;
        shield = Shield.of(text);
        quotes = pairQuotes(text);
        out = new StringBuilder(text.length() + 16);
    }

    /**
     * Sets a text.
     *
     * @param text any text
     * @param log where to note the changes, null for nowhere
     * @return the text, the same instance if nothing changed
     */
    static String apply(String text, @Nullable EditLog log) {
        return new Typography(text, log).run();
    }

    private String run() {
        int next;
        for (int i = 0; i < text.length(); i = next) {
            char c = text.charAt(i);
            next = i + 1;
            if (isSpace(c)) {
                next = runOfSpaces(i);
                spaces(i, next);
            } else if (c == '.' || c == '!' || c == '?' || c == '…') {
                next = c == '.' ? runOfPoints(i) : next;
                stop(i, next);
            } else if (c == '-' || c == '–') {
                next = c == '-' && at(i + 1) == '-' ? i + 2 : next;
                dash(i, next);
            } else if (c == '"') {
                quote(i);
            }
        }
        return copied == 0 && out.length() == 0
                ? text
                : out.append(text, copied, text.length()).toString();
    }

    private char at(int i) {
        return i >= 0 && i < text.length() ? text.charAt(i) : '\n';
    }

    private void replace(int start, int end, String by, RepairReason why) {
        out.append(text, copied, start).append(by);
        copied = end;
        if (log != null) {
            log.add(start, end, out.length() - by.length(), out.length(), why);
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == 0x00A0 || c == 0x2007 || c == 0x2009 || c == 0x202F;
    }

    private int runOfSpaces(int from) {
        int i = from;
        while (isSpace(at(i))) {
            i++;
        }
        return i;
    }

    private int runOfPoints(int from) {
        int i = from;
        while (at(i) == '.') {
            i++;
        }
        return i;
    }

    private void spaces(int start, int end) {
        boolean indent = at(start - 1) == '\n';
        if (!indent && strayBefore(start, end)) {
            replace(start, end, "", RepairReason.SPACING);
        } else if (end - start > 1 && !indent) {
            replace(start, end, " ", RepairReason.SPACING);
        } else if (end - start == 1 && text.charAt(start) != ' ') {
            replace(start, end, " ", RepairReason.SPACING);
        }
    }

    /** A space before punctuation is stray if a word stands before it and the punctuation ends there: not {@code :)}. */
    private boolean strayBefore(int start, int end) {
        char before = at(start - 1);
        if (CLOSING.indexOf(at(end)) < 0 || !(Character.isLetterOrDigit(before) || ")]”’%\"".indexOf(before) >= 0)) {
            return false;
        }
        if (runOfPoints(end) - end > 3) {
            return false;
        }
        int after = end;
        while (CLOSING.indexOf(at(after)) >= 0) {
            if (after > end && at(after) == ')' && ":;".indexOf(at(after - 1)) >= 0) {
                return false;
            }
            after++;
        }
        return at(after) == '\n' || at(after) == '\r' || isSpace(at(after)) || at(after) == '"';
    }

    private void stop(int start, int end) {
        if (end - start == 3) {
            if (!shield.covers(start)) {
                replace(start, end, "…", RepairReason.ELLIPSIS);
            }
            return;
        }
        boolean glued = end - start == 1 && Character.isLowerCase(at(start - 1)) && Character.isUpperCase(at(end));
        if (glued && isSyllableBefore(start) && isSyllableAfter(end) && !shield.covers(start)) {
            replace(end, end, " ", RepairReason.SPACING);
        }
    }

    /** An abbreviation before the point (ThS.) is no syllable; nor is a single letter. */
    private boolean isSyllableBefore(int end) {
        int start = end;
        while (start > 0 && end - start <= Word.MAX_LETTERS && Letters.of(text.charAt(start - 1)) != 0) {
            start--;
        }
        return end - start > 1 && Grammar.analyse(Word.read(text, start, end)) != 0;
    }

    private boolean isSyllableAfter(int start) {
        int end = start;
        while (end - start <= Word.MAX_LETTERS && Letters.of(at(end)) != 0) {
            end++;
        }
        return Grammar.analyse(Word.read(text, start, end)) != 0;
    }

    private void dash(int start, int end) {
        boolean spaced = isSpace(at(start - 1)) && isSpace(at(end));
        if (!spaced || (end - start == 1 && text.charAt(start) == '–')) {
            return;
        }
        int before = start - 1;
        while (isSpace(at(before))) {
            before--;
        }
        int after = end;
        while (isSpace(at(after))) {
            after++;
        }
        boolean bullet = at(before) == '\n' || at(after) == '\n';
        boolean figures = Character.isDigit(at(before)) && Character.isDigit(at(after));
        if (!bullet && !figures) {
            replace(start, end, "–", RepairReason.DASH);
        }
    }

    private void quote(int i) {
        while (quoteAt < quotes.length && quotes[quoteAt] >> 1 < i) {
            quoteAt++;
        }
        if (quoteAt < quotes.length && quotes[quoteAt] >> 1 == i && !shield.covers(i)) {
            replace(i, i + 1, (quotes[quoteAt] & 1) == 0 ? "“" : "”", RepairReason.QUOTES);
        }
    }

    /** {@return the paired straight quotes of every line in order, twice the offset, and one more for the closing ones} */
    private static int[] pairQuotes(String text) {
        int[] pairs = new int[8];
        int[] open = new int[8];
        int count = 0;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                depth = 0;
            } else if (c == '"' && opens(text, i)) {
                open = depth == open.length ? Arrays.copyOf(open, depth * 2) : open;
                open[depth++] = i;
            } else if (c == '"' && depth > 0 && closes(text, i)) {
                pairs = count + 2 > pairs.length ? Arrays.copyOf(pairs, count * 2) : pairs;
                pairs[count++] = open[--depth] << 1;
                pairs[count++] = i << 1 | 1;
            }
        }
        int[] ordered = Arrays.copyOf(pairs, count);
        Arrays.sort(ordered);
        return ordered;
    }

    private static boolean opens(String text, int i) {
        char before = i == 0 ? '\n' : text.charAt(i - 1);
        char after = i + 1 < text.length() ? text.charAt(i + 1) : '\n';
        boolean free = before <= ' ' || isSpace(before) || "([{“‘–—-/\":".indexOf(before) >= 0;
        return free && after > ' ' && !isSpace(after);
    }

    private static boolean closes(String text, int i) {
        char before = text.charAt(i - 1);
        return before > ' ' && !isSpace(before);
    }
}
