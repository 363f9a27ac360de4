package org.civicnews.vietnamese.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.civicnews.page.PageWarning;

/**
 * The headline of a page and how it was found: named by the alternative text of a picture, standing before the body, or,
 * if the page has none, made of what there is.
 *
 * @param text the headline, empty if there is nothing to make one of
 * @param line the index of its line, -1 if it has none
 * @param section the line that stood before it, if that names a section
 * @param warning what was doubtful
 */
record Headline(String text, int line, Optional<PageLine> section, Optional<PageWarning> warning) {
    /** The longest headline that an article may have. */
    static final int MAX_LENGTH = 500;

    private static final int MAX_WORDS = 45;
    private static final int SECTION_WORDS = 4;
    private static final int SHORTEST_ALT = 4;

    /**
     * Finds the headline.
     *
     * @param lines the lines that are not furniture
     * @return the headline
     */
    static Headline find(List<PageLine> lines) {
        if (lines.isEmpty()) {
            return new Headline("", -1, Optional.empty(), Optional.empty());
        }
        int named = namedByPicture(lines);
        if (named >= 0) {
            Optional<PageLine> section =
                    named == 1 && isSection(lines.get(0).text()) ? Optional.of(lines.get(0)) : Optional.empty();
            return new Headline(lines.get(named).text(), named, section, Optional.empty());
        }
        if (lines.size() > 2
                && isSection(lines.get(0).text())
                && isHeadline(lines.get(1).text())
                && LineShape.words(lines.get(1).text()) > SECTION_WORDS) {
            return new Headline(lines.get(1).text(), 1, Optional.of(lines.get(0)), Optional.empty());
        }
        if (isHeadline(lines.get(0).text())) {
            return new Headline(lines.get(0).text(), 0, Optional.empty(), Optional.empty());
        }
        return missing(lines);
    }

    /** The lines without the headline's and the section's; every repetition of the headline goes too. */
    List<PageLine> rest(List<PageLine> lines) {
        List<PageLine> rest = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            PageLine current = lines.get(i);
            boolean taken = i == line || section.filter(current::equals).isPresent();
            boolean repeated = line >= 0 && current.text().equalsIgnoreCase(text);
            if (!taken && !repeated) {
                rest.add(current);
            }
        }
        return rest;
    }

    private static int namedByPicture(List<PageLine> lines) {
        Set<String> alts = new HashSet<>();
        for (PageLine line : lines) {
            String alt = line.text().length() <= 4 * MAX_LENGTH ? FigureLine.headlineIn(line.text()) : null;
            if (alt != null) {
                alts.add(key(alt));
            }
        }
        for (int i = 0; i < lines.size() && !alts.isEmpty(); i++) {
            if (lines.get(i).text().length() <= MAX_LENGTH
                    && alts.contains(key(lines.get(i).text()))) {
                return i;
            }
        }
        return -1;
    }

    private static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!LineShape.isSpace(c)) {
                key.append(c);
            } else if (key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isSection(String text) {
        return LineShape.words(text) <= SECTION_WORDS
                && !LineShape.endsSentence(text)
                && !LineShape.hasBullet(text)
                && Character.isUpperCase(text.codePointAt(0));
    }

    private static boolean isHeadline(String text) {
        return text.length() <= MAX_LENGTH
                && LineShape.words(text) <= MAX_WORDS
                && !text.endsWith(".")
                && !text.endsWith(";")
                && !text.endsWith(",")
                && !text.contains(". ")
                && !LineShape.hasBullet(text)
                && !text.contains("\t")
                && Character.isLetterOrDigit(firstLetter(text));
    }

    private static int firstLetter(String text) {
        int at = 0;
        while (at < text.length() - 1 && "\"'“‘(«[".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return text.codePointAt(at);
    }

    /** The page begins with its body. A picture may still tell the headline; else the first sentence must do. */
    private static Headline missing(List<PageLine> lines) {
        for (PageLine line : lines) {
            String alt = line.text().length() <= 4 * MAX_LENGTH ? FigureLine.headlineIn(line.text()) : null;
            if (alt != null && LineShape.words(alt) >= SHORTEST_ALT && alt.length() <= MAX_LENGTH && isHeadline(alt)) {
                return new Headline(
                        alt,
                        -1,
                        Optional.empty(),
                        Optional.of(
                                PageWarning.at(
                                        "HEADLINE_FROM_PICTURE",
                                        line.raw(),
                                        "the page has no headline; this one was taken from the alternative text of a picture")));
            }
        }
        PageLine first = lines.get(0);
        return new Headline(
                firstSentence(first.text()),
                -1,
                Optional.empty(),
                Optional.of(PageWarning.at(
                        "HEADLINE_GUESSED",
                        first.raw(),
                        "the page has no headline; its first sentence stands for one")));
    }

    private static String firstSentence(String text) {
        String line = text.replace('\t', ' ');
        int end = 0;
        while (end < line.length() && !(".!?…".indexOf(line.charAt(end)) >= 0 && isStop(line, end))) {
            end++;
        }
        boolean withoutStop = end > 0 && (end == line.length() || line.charAt(end) == '.');
        String sentence = line.substring(0, withoutStop ? end : Math.min(line.length(), end + 1));
        return cut(sentence);
    }

    private static boolean isStop(String line, int at) {
        return at + 1 == line.length() || LineShape.isSpace(line.charAt(at + 1));
    }

    /** Cuts at a word so that the headline is not longer than allowed. */
    static String cut(String text) {
        if (text.length() <= MAX_LENGTH) {
            return text;
        }
        int space = text.lastIndexOf(' ', MAX_LENGTH - 1);
        int end = space > MAX_LENGTH / 2
                ? space
                : Character.isLowSurrogate(text.charAt(MAX_LENGTH - 1)) ? MAX_LENGTH - 2 : MAX_LENGTH - 1;
        return text.substring(0, end) + "…";
    }
}
