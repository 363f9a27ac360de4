package org.civicnews.vietnamese.page;

import java.util.ArrayList;
import java.util.List;
import org.civicnews.page.CandidateKind;
import org.civicnews.vietnamese.page.PageMarkers.Role;
import org.civicnews.vietnamese.people.NameTables;

/** The end of a page, after its last running text: the source, who wrote it, tags, and what serves the page. */
final class TailZone {
    /** A tag is a few words. */
    private static final int TAG_WORDS = 6;
    /** What ends a body without a stop is longer than this. */
    private static final int LINE_WORDS = 7;

    private final PageLexicon lexicon;
    private final Signature signature;
    private final PageFindings findings;
    private final List<PageLine> body = new ArrayList<>();
    private boolean credited;
    private boolean authored;
    private boolean tagging;
    private boolean tagged;

    TailZone(PageLexicon lexicon, PageFindings findings) {
        this.lexicon = lexicon;
        this.signature = new Signature(lexicon);
        this.findings = findings;
    }

    /** {@return the lines without the tail} */
    List<PageLine> body() {
        return body;
    }

    /**
     * Reads the end of a page.
     *
     * @param lines headline and top taken out
     */
    void read(List<PageLine> lines) {
        authored = findings.has(CandidateKind.BYLINE);
        int end = lines.size();
        while (end > 0 && isTail(lines.get(end - 1).text())) {
            end--;
        }
        body.addAll(lines.subList(0, end));
        takeSignature();
        for (PageLine line : lines.subList(end, lines.size())) {
            read(line);
        }
    }

    /** Parts from the body what a page that has lost a line break prints behind its last sentence. */
    private void takeSignature() {
        PageLine last = body.isEmpty() ? null : body.get(body.size() - 1);
        int start = last == null ? -1 : signature.start(last.text());
        if (last != null && start > 0) {
            String words = LineShape.strip(last.text().substring(0, start));
            body.set(body.size() - 1, new PageLine(words, last.raw(), last.afterGap()));
            read(last.part(last.text().substring(start)));
        }
    }

    private boolean isTail(String text) {
        if (lexicon.credits().is(text)
                || lexicon.credits().isOutlet(text)
                || lexicon.authors().isLabelled(text)
                || lexicon.furniture().is(text)
                || lexicon.markers().is(Role.COUNTER, text)
                || isTagLabel(text)
                || signature.sourceStart(text) > 0) {
            return true;
        }
        boolean sentence = LineShape.endsSentence(text) && !lexicon.authors().areNames(text);
        return !sentence
                && !text.endsWith(":")
                && !LineShape.hasBullet(text)
                && LineShape.numberEnd(text) == 0
                && (!lexicon.markers().isAny(text, Role.CAPTION, Role.PHOTO) || isPhotographer(text))
                && LineShape.hasAtMost(text, LINE_WORDS)
                && FigureLine.headlineIn(text) == null;
    }

    private boolean isTagLabel(String text) {
        return lexicon.markers().after(Role.TAGS, text).isEmpty()
                && lexicon.markers().is(Role.TAGS, text);
    }

    /** {@code Ảnh: Minh An}, below the body and not below a picture. */
    private static boolean isPhotographer(String text) {
        Caption caption = Caption.of(text);
        return caption.text().isEmpty() && caption.credit().isPresent();
    }

    private void read(PageLine line) {
        String text = line.text();
        int source = signature.sourceStart(text);
        if (source > 0) {
            read(line.part(signature.authors(text, source)));
            read(line.part(text.substring(source)));
        } else if (isTagLabel(text)) {
            tagging = true;
        } else if (tagging
                && LineShape.hasAtMost(text, TAG_WORDS)
                && !lexicon.credits().is(text)) {
            findings.addTags(line, text, "label");
            tagged = true;
        } else if (lexicon.credits().is(text) || !credited && lexicon.credits().isOutlet(text)) {
            findings.add(CandidateKind.SOURCE, line, "line after the body");
            credited = true;
            tagging = false;
        } else if (lexicon.markers().is(Role.COUNTER, text)
                || lexicon.furniture().is(text)) {
            tagging = false;
            tagged |= findings.isAfterSource(line);
        } else if (lexicon.authors().isLabelled(text) || isPhotographer(text)) {
            findings.add(CandidateKind.BYLINE, line, "label");
            authored |= !isPhotographer(text);
        } else if (lexicon.metaLines().take(line, findings)) {
            authored |= findings.has(CandidateKind.BYLINE);
        } else if (NameTables.isProvince(text) || isTag(line)) {
            findings.addTags(line, text, "line after the body");
        } else if (isAuthor(text)) {
            authored = true;
            findings.add(CandidateKind.BYLINE, line, "line after the body");
            findings.warn("BYLINE_GUESSED", line, "'" + text + "' was taken for the name of the author");
        } else if (credited || authored || findings.isAfterSource(line)) {
            tagged = true;
            findings.warn("LINE_SKIPPED", line, "'" + text + "' stands after the end of the article and was left out");
        } else {
            body.add(line);
        }
    }

    /** The one run of short lines that follows the source. */
    private boolean isTag(PageLine line) {
        String text = line.text();
        return findings.isAfterSource(line)
                && !(tagged || authored && lexicon.authors().areNames(text))
                && LineShape.hasAtMost(text, TAG_WORDS)
                && text.indexOf(':') < 0
                && text.indexOf('/') < 0
                && Character.isUpperCase(text.codePointAt(0));
    }

    /** The first name after the body; one that begins with no family name only if no author is known yet. */
    private boolean isAuthor(String text) {
        return !authored && lexicon.authors().areNames(text);
    }
}
