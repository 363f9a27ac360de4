package org.civicnews.vietnamese.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.civicnews.page.PageWarning;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.text.SentenceSplitter;

/**
 * The headline of a page and how it was found: named by the alternative text of a picture, standing before the body, or,
 * if the page has none, made of what there is.
 *
 * @param text the headline, empty if there is nothing to make one of
 * @param line its line, empty if it has none
 * @param warning what was doubtful
 */
record Headline(String text, Optional<PageLine> line, Optional<PageWarning> warning) {
    /** The longest headline that an article may have. */
    static final int MAX_LENGTH = 500;
    /** A section is named by this many words at the most. */
    static final int SECTION_WORDS = 4;

    private static final int MAX_WORDS = 45;
    private static final int SHORTEST_ALT = 4;
    private static final int LONGEST_PICTURE_LINE = 4 * MAX_LENGTH;

    /** {@return what pages without any text have} */
    static Headline none() {
        return new Headline("", Optional.empty(), Optional.empty());
    }

    /** {@return the headline that a line is} */
    static Headline of(PageLine line) {
        return new Headline(line.text(), Optional.of(line), Optional.empty());
    }

    /**
     * Finds the line that the alternative text of a picture repeats.
     *
     * @param lines all lines that may be the headline or a picture's
     * @return the headline, empty if no picture names one
     */
    static Optional<Headline> namedByPicture(List<PageLine> lines) {
        Set<String> alts = new HashSet<>();
        for (PageLine line : lines) {
            String alt = line.text().length() <= LONGEST_PICTURE_LINE ? FigureLine.headlineIn(line.text()) : null;
            if (alt != null) {
                alts.add(key(alt));
            }
        }
        if (alts.isEmpty()) {
            return Optional.empty();
        }
        for (PageLine line : lines) {
            if (line.text().length() <= MAX_LENGTH && alts.contains(key(line.text()))) {
                return Optional.of(of(line));
            }
        }
        return Optional.empty();
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

    /** Whether a line may be the headline: one sentence at the most, without a full stop. */
    static boolean isPossible(String text) {
        return text.length() <= MAX_LENGTH
                && LineShape.hasAtMost(text, MAX_WORDS)
                && LineShape.words(text) > 0
                && (!text.endsWith(".") || text.endsWith("..."))
                && !text.endsWith(";")
                && !text.endsWith(",")
                && !LineShape.hasBullet(text)
                && text.indexOf('\t') < 0
                && Character.isLetterOrDigit(firstLetter(text))
                && LineShape.isOneSentence(text);
    }

    /** Whether a line may name the section that the article stands in. */
    static boolean isSection(String text) {
        return LineShape.hasAtMost(text, SECTION_WORDS)
                && !LineShape.endsSentence(text)
                && !LineShape.hasBullet(text)
                && Character.isUpperCase(text.codePointAt(0));
    }

    private static int firstLetter(String text) {
        int at = 0;
        while (at < text.length() - 1 && "\"'“‘(«[".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return text.codePointAt(at);
    }

    /** The page begins with its body. A picture may still tell the headline; else the first sentence must do. */
    static Headline missing(List<PageLine> lines) {
        for (PageLine line : lines) {
            String alt = line.text().length() <= LONGEST_PICTURE_LINE ? FigureLine.headlineIn(line.text()) : null;
            if (alt != null && LineShape.words(alt) >= SHORTEST_ALT && isPossible(alt)) {
                return new Headline(
                        alt,
                        Optional.empty(),
                        Optional.of(PageWarning.at(
                                "HEADLINE_FROM_PICTURE",
                                line.raw(),
                                "the page has no headline; this one was taken from the alternative text of a"
                                        + " picture")));
            }
        }
        PageLine first = lines.get(0);
        return new Headline(
                firstSentence(first.text()),
                Optional.empty(),
                Optional.of(PageWarning.at(
                        "HEADLINE_GUESSED",
                        first.raw(),
                        "the page has no headline; its first sentence stands for one")));
    }

    private static String firstSentence(String text) {
        String start = text.length() <= 4 * MAX_LENGTH ? text : text.substring(0, 4 * MAX_LENGTH);
        List<Span> sentences = SentenceSplitter.standard().split(start);
        String sentence = sentences.isEmpty() ? start : sentences.get(0).in(start);
        boolean stop = sentence.endsWith(".") && !sentence.endsWith("..") && sentence.length() > 1;
        return cut((stop ? sentence.substring(0, sentence.length() - 1) : sentence).replace('\t', ' '));
    }

    /** Cuts at a word so that the headline is not longer than allowed. */
    static String cut(String text) {
        if (text.length() <= MAX_LENGTH) {
            return text;
        }
        int space = text.lastIndexOf(' ', MAX_LENGTH - 1);
        int end = space > MAX_LENGTH / 2 ? space : MAX_LENGTH - 1;
        if (Character.isLowSurrogate(text.charAt(end)) && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + "…";
    }
}
