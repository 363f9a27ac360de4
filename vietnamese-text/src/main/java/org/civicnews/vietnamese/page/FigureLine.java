package org.civicnews.vietnamese.page;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The line that a picture leaves behind: the alternative text, which such pages make of the headline and a number, and
 * glued to it the caption ({@code Phường họp dân-1Quang cảnh buổi họp}).
 *
 * @param alt the alternative text with its number
 * @param caption the caption, empty if the line has none
 */
record FigureLine(String alt, String caption) {
    private static final String[] NUMBER_WORDS = {"ảnh", "hình", "photo", "image"};

    /**
     * Reads a line as a picture's.
     *
     * @param line the line
     * @param headline the headline of the page
     * @param expected the number of the next picture, 1 for the first
     * @return its parts, empty if the line does not begin with the headline and a number, or with the headline glued to a
     *     capital
     */
    static Optional<FigureLine> of(String line, String headline, int expected) {
        int at = endOfPrefix(line, headline);
        if (at <= 0 || at == line.length()) {
            return Optional.empty();
        }
        int end = numberEnd(line, at, expected);
        if (end > 0) {
            return Optional.of(new FigureLine(line.substring(0, end), caption(line, end)));
        }
        boolean glued = Character.isUpperCase(line.codePointAt(at)) && Character.isLetterOrDigit(line.charAt(at - 1));
        return glued ? Optional.of(new FigureLine(line.substring(0, at), caption(line, at))) : Optional.empty();
    }

    /**
     * Finds the headline that a line's glued alternative text was made of, when no headline is known.
     *
     * @param line the line
     * @return the words before {@code -1} or another number that a capital or the end of the line follows
     */
    static @Nullable String headlineIn(String line) {
        for (int dash = line.lastIndexOf('-'); dash > 0; dash = line.lastIndexOf('-', dash - 1)) {
            int end = numberEnd(line, dash, 1);
            if (end > 0
                    && !Character.isDigit(line.charAt(dash - 1))
                    && (end == line.length() || Character.isUpperCase(line.codePointAt(end)))) {
                return line.substring(0, dash).stripTrailing();
            }
        }
        return null;
    }

    /** The caption without the signs that part it from the number. */
    private static String caption(String line, int start) {
        int at = start;
        while (at < line.length() && (LineShape.isSpace(line.charAt(at)) || ".:|".indexOf(line.charAt(at)) >= 0)) {
            at++;
        }
        return line.substring(at);
    }

    /** Where a headline at the start of a line ends, blind to case and to the number of spaces; -1 if it is not there. */
    static int endOfPrefix(String line, String headline) {
        int i = 0;
        int k = 0;
        while (k < headline.length()) {
            if (i == line.length()) {
                return -1;
            }
            char a = line.charAt(i);
            char b = headline.charAt(k);
            if (LineShape.isSpace(a) && LineShape.isSpace(b)) {
                i = LineShape.spaceEnd(line, i);
                k = LineShape.spaceEnd(headline, k);
            } else if (Character.toLowerCase(a) == Character.toLowerCase(b)) {
                i++;
                k++;
            } else {
                return -1;
            }
        }
        return i;
    }

    /** Where {@code -1}, {@code - Ảnh 1} or the like ends, -1 if nothing of the kind stands at {@code start}. */
    private static int numberEnd(String line, int start, int expected) {
        int at = LineShape.spaceEnd(line, start);
        if (at == line.length() || "-–—".indexOf(line.charAt(at)) < 0) {
            return -1;
        }
        at = LineShape.spaceEnd(line, at + 1);
        for (String word : NUMBER_WORDS) {
            if (line.regionMatches(true, at, word, 0, word.length())) {
                at = LineShape.spaceEnd(line, at + word.length());
                break;
            }
        }
        int end = at;
        while (LineShape.isDigit(line, end)) {
            end++;
        }
        if (end == at) {
            return -1;
        }
        // "-25.000 cây" is picture 2 and "5.000 cây", if the next picture is the second.
        String next = Integer.toString(expected);
        boolean longer = end - at > next.length() && line.startsWith(next, at);
        boolean goesOn = end < line.length()
                && (LineShape.isSpace(line.charAt(end))
                        || ".,/%".indexOf(line.charAt(end)) >= 0 && LineShape.isDigit(line, end + 1));
        if (longer && (goesOn || end - at > 3)) {
            return at + next.length();
        }
        return end - at <= 3 ? end : -1;
    }
}
