package org.civicnews.vietnamese.page;

import java.util.List;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.page.PageMarkers.Role;
import org.civicnews.vietnamese.text.SentenceSplitter;

/**
 * Tells the signature of an article where it has no line of its own: behind the last sentence ({@code … trong tháng. Minh
 * An}), and the source behind the author ({@code Minh An / Theo Trí Thức Trẻ}, {@code Minh An (theo Reuters)}). Immutable and thread-safe.
 */
final class Signature {
    /** A signature names a few people and a newspaper. */
    private static final int WORDS = 12;
    /** No signature is longer, in code units: signs are no words, and a line may be full of them. */
    private static final int LONGEST = 160;
    /** A signature and the end of the sentence before it stand within so many code units. */
    private static final int LOOKED_AT = 400;

    private static final String SEPARATORS = ",;/|-–";

    private final PageLexicon lexicon;

    Signature(PageLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Where the signature behind the last sentence of a paragraph begins, -1 if there is none. */
    int start(String paragraph) {
        if (LineShape.endsSentence(paragraph)) {
            return -1;
        }
        int from = Math.max(0, paragraph.length() - LOOKED_AT);
        String end = paragraph.substring(from);
        List<Span> sentences = SentenceSplitter.standard().split(end);
        Span last = sentences.isEmpty() ? new Span(0, end.length()) : sentences.get(sentences.size() - 1);
        boolean signed = last.start() > 0 && isSignature(withoutSign(end.substring(last.start())));
        int start = signed ? last.start() : creditStart(end);
        boolean behindText = start > 0 && LineShape.isProse(LineShape.strip(paragraph.substring(0, from + start)));
        return behindText ? from + start : -1;
    }

    /** Where a credit in small letters begins behind a stop ({@code … mới. theo Dân Việt}), -1 if there is none. */
    private int creditStart(String text) {
        int space = text.lastIndexOf(' ');
        for (int words = 0; space > 0 && words < WORDS; words++) {
            if (LineShape.endsSentence(LineShape.strip(text.substring(0, space)))) {
                return lexicon.credits().is(text.substring(space + 1)) ? space + 1 : -1;
            }
            space = text.lastIndexOf(' ', space - 1);
        }
        return -1;
    }

    /** Whoever is named as a photographer there took the picture that stood below the text, and did not write it. */
    private boolean isSignature(String text) {
        return lexicon.credits().is(text)
                || lexicon.credits().isOutlet(text)
                || lexicon.authors().isLabelled(text)
                || !lexicon.markers().is(Role.PHOTO, text)
                        && (sourceStart(text) > 0 || lexicon.authors().areNames(text));
    }

    /** Where the source begins in a line that names authors before it, -1 if it is no such line. */
    int sourceStart(String line) {
        if (line.length() > LONGEST || !LineShape.hasAtMost(line, WORDS)) {
            return -1;
        }
        for (int at = LineShape.runEnd(line, 0); at < line.length(); at = LineShape.runEnd(line, at)) {
            at = LineShape.spaceEnd(line, at);
            if (at < line.length() && isSourceBehindAuthors(line, at)) {
                return at;
            }
        }
        return -1;
    }

    /** A source in the middle of a line begins with a capital or with a sign: {@code An theo Bình} is no signature. */
    private boolean isSourceBehindAuthors(String line, int at) {
        String authors = withoutSign(line.substring(0, at));
        String source = line.substring(at);
        boolean bracketed = line.charAt(at) == '(';
        boolean parted = bracketed
                || authors.length() < LineShape.strip(line.substring(0, at)).length();
        return (parted || Character.isUpperCase(line.codePointAt(at)))
                && lexicon.credits().is(source)
                && (lexicon.authors().isLabelled(authors) || lexicon.authors().areNames(authors));
    }

    /** A text without the sign at its end that parts it from what follows ({@code Minh An -}). */
    static String withoutSign(String text) {
        int end = text.length();
        while (end > 0 && (LineShape.isSpace(text.charAt(end - 1)) || SEPARATORS.indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return text.substring(0, end);
    }
}
