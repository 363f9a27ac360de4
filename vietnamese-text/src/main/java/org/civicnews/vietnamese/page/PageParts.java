package org.civicnews.vietnamese.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.civicnews.page.CandidateKind;
import org.civicnews.page.PageWarning;
import org.civicnews.page.RawPage;
import org.civicnews.page.RawPageBuilder;
import org.civicnews.submission.SubmissionCall;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.page.PageMarkers.Role;

/**
 * Sorts the lines of one page into its parts. What says by its own words what it is goes first, wherever it stands (the
 * call for stories, the link to the original, a named source, labelled tags); then the top is read down to the first
 * running text, the end up to the last, and the body is what is left.
 */
final class PageParts {
    /** The title of another article, in a list of such. */
    private static final int TITLE_WORDS = 30;

    private final PageLexicon lexicon;
    private final List<PageLine> lines;
    private final PageFindings findings;
    private Optional<SubmissionCall> call = Optional.empty();

    PageParts(PageLexicon lexicon, List<PageLine> lines, List<PageWarning> warnings) {
        this.lexicon = lexicon;
        this.lines = lines;
        this.findings = new PageFindings(warnings);
    }

    RawPage read() {
        LinkLines links = new LinkLines(lexicon.markers(), findings);
        List<PageLine> left = withoutLabelled(links.read(withoutCall(lines)));
        HeadZone head = new HeadZone(lexicon, findings);
        head.read(left);
        TailZone tail = new TailZone(lexicon, findings);
        tail.read(withoutFurniture(head.rest()));
        Headline headline = head.headline();
        BodyReader body = new BodyReader(lexicon, headline.text(), findings.warnings());
        body.read(tail.body());

        List<PageWarning> warnings = findings.warnings();
        RawPageBuilder page = RawPage.builder();
        if (body.holdsArticle() && !headline.text().isEmpty()) {
            headline.warning().ifPresent(warnings::add);
            page.title(headline.text()).blocks(body.blocks()).media(body.media());
        } else {
            warnings.add(noArticle(body));
        }
        if (warnings.size() > 1) {
            warnings.sort(Comparator.comparingInt(
                    warning -> warning.span().map(Span::start).orElse(-1)));
        }
        return page.candidates(findings.candidates())
                .submissionCall(call)
                .warnings(warnings)
                .build();
    }

    private PageWarning noArticle(BodyReader body) {
        if (lines.isEmpty()) {
            return PageWarning.of("NO_ARTICLE", "the page is empty");
        }
        return PageWarning.of(
                "NO_ARTICLE",
                body.blocks().isEmpty()
                        ? "the page holds a headline at most, and no running text under it"
                        : "the page holds no running text that could be the body of an article");
    }

    private List<PageLine> withoutCall(List<PageLine> all) {
        for (int i = 0; i < all.size(); i++) {
            CallReader reader = new CallReader(lexicon, all, i);
            call = reader.read();
            if (call.isPresent()) {
                reader.skipped()
                        .forEach(line -> findings.warn(
                                "CALL_LINE_SKIPPED",
                                line,
                                "stands in the call for stories, but is neither a field nor a clause"));
                List<PageLine> left = new ArrayList<>(all.subList(0, i));
                left.addAll(all.subList(reader.end(), all.size()));
                return left;
            }
        }
        return all;
    }

    /** Takes out what a label or the name of a site tells: source, tags, section. */
    private List<PageLine> withoutLabelled(List<PageLine> all) {
        List<PageLine> left = new ArrayList<>(all.size());
        for (PageLine line : all) {
            String text = line.text();
            if (lexicon.credits().namesSite(text)) {
                addCredit(line);
            } else if (isLabelled(Role.TAGS, text) && !LineShape.endsSentence(text)) {
                findings.addTags(line, lexicon.markers().after(Role.TAGS, text), "label");
            } else if (isLabelled(Role.SECTION, text) && !LineShape.endsSentence(text)) {
                findings.add(CandidateKind.SECTION, line.part(lexicon.markers().after(Role.SECTION, text)), "label");
            } else if (text.charAt(0) == '#' && isHashtags(text)) {
                findings.addTags(line, text, "label");
            } else {
                left.add(line);
            }
        }
        return left;
    }

    /** A whole address in the credit is the link to the original, if the page gives no other. */
    private void addCredit(PageLine line) {
        findings.add(CandidateKind.SOURCE, line, "line");
        String text = line.text();
        int start = LineShape.linkStart(text);
        if (start >= 0) {
            findings.add(
                    CandidateKind.ORIGINAL_LINK,
                    line.part(text.substring(start, LineShape.runEnd(text, start))),
                    "source");
        }
    }

    /** A label is parted from what it labels by a colon. */
    private boolean isLabelled(Role role, String text) {
        int end = lexicon.markers().end(role, text);
        return end > 0
                && end < text.length()
                && LineShape.strip(text.substring(end)).startsWith(":")
                && !lexicon.markers().after(role, text).isEmpty();
    }

    private static boolean isHashtags(String text) {
        int at = 0;
        while (at < text.length()) {
            int end = LineShape.runEnd(text, at);
            if (text.charAt(at) != '#' || end - at < 2) {
                return false;
            }
            at = LineShape.spaceEnd(text, end);
        }
        return true;
    }

    /** Drops, from the body on, what serves the page and not the article: buttons, lists of other articles, comments. */
    private List<PageLine> withoutFurniture(List<PageLine> all) {
        List<PageLine> left = new ArrayList<>(all.size());
        boolean prose = false;
        int i = 0;
        while (i < all.size()) {
            PageLine line = all.get(i);
            String text = line.text();
            boolean comments = lexicon.markers().is(Role.COMMENTS, text);
            boolean related = lexicon.markers().is(Role.RELATED, text);
            if (prose && (comments || related && isSigned(left))) {
                warnOfEnd(all, i, comments);
                return left;
            }
            if (related && prose) {
                i = afterTitles(all, i + 1);
                continue;
            }
            if (!comments && !related && !lexicon.furniture().is(text)) {
                left.add(line);
                prose |= LineShape.isProse(text);
            }
            i++;
        }
        return left;
    }

    /** Whether the article has ended: its source or its author was named last. */
    private boolean isSigned(List<PageLine> left) {
        if (left.isEmpty()) {
            return false;
        }
        String last = left.get(left.size() - 1).text();
        return lexicon.credits().is(last)
                || lexicon.authors().isLabelled(last)
                || lexicon.authors().areNames(last);
    }

    private void warnOfEnd(List<PageLine> all, int from, boolean comments) {
        PageLine line = all.get(from);
        Span span = new Span(
                line.raw().start(),
                Math.max(line.raw().end(), all.get(all.size() - 1).raw().end()));
        findings.warnings()
                .add(PageWarning.at(
                        comments ? "COMMENTS_SKIPPED" : "RELATED_SKIPPED",
                        span,
                        "from '" + line.text() + "' on, the page holds "
                                + (comments ? "readers' comments" : "other articles") + ", not the article"));
    }

    /** Where the titles of other articles end: at running text, at speech, or at a sub-heading set off by a gap. */
    private int afterTitles(List<PageLine> all, int start) {
        int end = start;
        boolean bulleted =
                start < all.size() && LineShape.hasBullet(all.get(start).text());
        while (end < all.size() && isTitle(all.get(end).text(), bulleted) && !isHeadingOfBody(all, start, end)) {
            PageLine title = all.get(end);
            findings.warn(
                    "RELATED_SKIPPED", title, "'" + title.text() + "' was taken for the title of another article");
            end++;
        }
        return end;
    }

    private boolean isTitle(String text, boolean bulleted) {
        boolean stop = LineShape.endsSentence(text) && !text.endsWith("?") && !text.endsWith("!");
        return LineShape.hasAtMost(text, TITLE_WORDS)
                && !stop
                && !text.endsWith(":")
                && LineShape.hasBullet(text) == bulleted
                && !lexicon.credits().is(text)
                && FigureLine.headlineIn(text) == null;
    }

    private static boolean isHeadingOfBody(List<PageLine> all, int start, int at) {
        boolean setOff = at > start
                && all.get(at).afterGap()
                && (at - start == 1 || !all.get(at - 1).afterGap());
        return setOff
                && at + 1 < all.size()
                && LineShape.isProse(all.get(at + 1).text());
    }
}
