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
            read(last.part(Signature.withoutSign(last.text().substring(start))));
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
    private boolean isPhotographer(String text) {
        Caption caption = Caption.of(lexicon.words(), text);
        return caption.text().isEmpty() && caption.credit().isPresent();
    }

    private void read(PageLine line) {
        String text = line.text();
        int source = signature.sourceStart(text);
        if (source > 0) { // each half has fewer words, and a signature has few
            read(line.part(Signature.withoutSign(text.substring(0, source))));
            read(line.part(text.substring(source)));
        } else if (!takeTag(line) && !takeSource(line) && !takeServing(line) && !takeNames(line)) {
            takeOther(line);
        }
    }

    /** Takes the label above a list of tags, and what follows it. */
    private boolean takeTag(PageLine line) {
        String text = line.text();
        if (isTagLabel(text)) {
            tagging = true;
            return true;
        }
        if (tagging
                && LineShape.hasAtMost(text, TAG_WORDS)
                && !lexicon.credits().is(text)) {
            findings.addTags(line, text, "label");
            tagged = true;
            return true;
        }
        return false;
    }

    private boolean takeSource(PageLine line) {
        CreditLines credits = lexicon.credits();
        boolean source = credits.is(line.text()) || !credited && credits.isOutlet(line.text());
        if (source) {
            findings.add(CandidateKind.SOURCE, line, "line after the body");
            credited = true;
            tagging = false;
        }
        return source;
    }

    private boolean takeServing(PageLine line) {
        boolean serving = lexicon.markers().is(Role.COUNTER, line.text())
                || lexicon.furniture().is(line.text());
        if (serving) {
            tagging = false;
            tagged |= findings.isAfterSource(line);
        }
        return serving;
    }

    /** Takes whoever a label, a line of date and author, or a name alone tells, and a tag that no label tells. */
    private boolean takeNames(PageLine line) {
        String text = line.text();
        boolean photographer = isPhotographer(text);
        if (photographer || lexicon.authors().isLabelled(text)) {
            findings.add(CandidateKind.BYLINE, line, "label");
            authored |= !photographer;
        } else if (lexicon.metaLines().take(line, findings)) {
            authored |= findings.has(CandidateKind.BYLINE);
        } else if (NameTables.isProvince(text) || isTag(line)) {
            findings.addTags(line, text, "line after the body");
        } else if (!authored && lexicon.authors().areNames(text)) {
            authored = true;
            findings.add(CandidateKind.BYLINE, line, "line after the body");
            findings.warn("BYLINE_GUESSED", line, "'" + text + "' was taken for the name of the author");
        } else {
            return false;
        }
        return true;
    }

    /** What nothing tells is the body's, unless the article has ended: by its source, its author or a link to the original. */
    private void takeOther(PageLine line) {
        if (credited || authored || findings.isAfterSource(line)) {
            tagged = true;
            findings.warn(
                    "LINE_SKIPPED", line, "'" + line.text() + "' stands after the end of the article and was left out");
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
}
