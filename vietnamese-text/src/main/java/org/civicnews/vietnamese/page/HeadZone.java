package org.civicnews.vietnamese.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civicnews.page.CandidateKind;
import org.civicnews.vietnamese.page.PageMarkers.Role;
import org.civicnews.vietnamese.people.NameTables;

/**
 * The top of a page, up to its first running text: the name of the site, menus, section, headline, date and author, in
 * whatever order they stand there.
 */
final class HeadZone {
    /** More short lines than these above the headline are a menu. */
    private static final int MOST_SECTIONS = 2;

    private final PageLexicon lexicon;
    private final PageFindings findings;
    private final List<PageLine> rest = new ArrayList<>();
    private Headline headline = Headline.none();

    HeadZone(PageLexicon lexicon, PageFindings findings) {
        this.lexicon = lexicon;
        this.findings = findings;
    }

    /** {@return the headline} */
    Headline headline() {
        return headline;
    }

    /** {@return the lines that belong to the body or stand after it} */
    List<PageLine> rest() {
        return rest;
    }

    /**
     * Reads the top of a page.
     *
     * @param lines all lines that are not said to be something else
     */
    void read(List<PageLine> lines) {
        int end = end(lines);
        List<PageLine> top = new ArrayList<>();
        for (PageLine line : lines.subList(0, end)) {
            if (!isServing(line)) {
                top.add(line);
            }
        }
        List<PageLine> body = lines.subList(end, lines.size());
        headline = choose(top, body);
        addTop(top);
        for (PageLine line : body) {
            if (!isRepeated(line)) {
                rest.add(line);
            }
        }
    }

    /** Where the running text begins: the top ends there. */
    private static int end(List<PageLine> lines) {
        int end = 0;
        while (end < lines.size()
                && (!LineShape.isProse(lines.get(end).text())
                        || Headline.isPossible(lines.get(end).text()))) {
            end++;
        }
        return end;
    }

    /** Takes what serves the page rather than the article. */
    private boolean isServing(PageLine line) {
        String text = line.text();
        if (lexicon.furniture().isBreadcrumb(text)) {
            String last = Furniture.lastCrumb(text);
            if (Headline.isSection(last) || LineShape.words(last) <= 2 * Headline.SECTION_WORDS) {
                addSection(line.part(last));
            }
            return true;
        }
        if (lexicon.furniture().is(text)
                || lexicon.markers().isAny(text, Role.COMMENTS, Role.RELATED)
                || lexicon.metaLines().take(line, findings)) {
            return true;
        }
        if (lexicon.authors().isLabelled(text)) {
            findings.add(CandidateKind.BYLINE, line, "label");
            return true;
        }
        return false;
    }

    private Headline choose(List<PageLine> top, List<PageLine> body) {
        List<PageLine> all = new ArrayList<>(top);
        all.addAll(body);
        Optional<Headline> named = Headline.namedByPicture(all);
        if (named.isPresent()) {
            return named.orElseThrow();
        }
        PageLine shortOne = null;
        for (PageLine line : top) {
            String text = line.text();
            boolean possible = Headline.isPossible(text)
                    && !isPicture(text)
                    && !lexicon.furniture().isSiteName(text);
            if (possible && !LineShape.hasAtMost(text, Headline.SECTION_WORDS)) {
                return Headline.of(line);
            }
            shortOne = possible && shortOne == null ? line : shortOne;
        }
        if (shortOne != null) {
            return Headline.of(shortOne);
        }
        return all.isEmpty() ? Headline.none() : Headline.missing(all);
    }

    private boolean isPicture(String text) {
        return FigureLine.headlineIn(text) != null
                || Caption.of(lexicon.words(), text).credit().isPresent();
    }

    /** Tells the lines of the top apart: those above the headline name the section, those below it who wrote it. */
    private void addTop(List<PageLine> top) {
        int at = headline.line().map(top::indexOf).orElse(-1);
        boolean menu = top.stream()
                        .limit(Math.max(0, at))
                        .filter(line -> Headline.isSection(line.text()))
                        .count()
                > MOST_SECTIONS;
        for (int i = 0; i < top.size(); i++) {
            PageLine line = top.get(i);
            boolean above = i < at;
            if (i == at || isRepeated(line)) {
                continue;
            }
            if (above && isOfMenu(line.text(), menu)) {
                skip(line);
            } else if (!takePlaceOrAuthor(line) && !(above && takeAbove(line))) {
                rest.add(line);
            }
        }
    }

    private boolean isOfMenu(String text, boolean menu) {
        return lexicon.furniture().isSiteName(text) || menu && Headline.isSection(text);
    }

    private boolean takePlaceOrAuthor(PageLine line) {
        String text = line.text();
        if (NameTables.isProvince(text)) {
            findings.add(CandidateKind.TAG, line, "line before the body");
            return true;
        }
        if (isAuthor(text)) {
            findings.add(CandidateKind.BYLINE, line, "line before the body");
            findings.warn("BYLINE_GUESSED", line, "'" + text + "' was taken for the name of the author");
            return true;
        }
        return false;
    }

    /** Takes the section above the headline, and drops other short lines there. */
    private boolean takeAbove(PageLine line) {
        String text = line.text();
        if (Headline.isSection(text)) {
            addSection(line);
            return true;
        }
        if (Headline.isPossible(text) && !isPicture(text)) {
            skip(line);
            return true;
        }
        return false;
    }

    private void skip(PageLine line) {
        findings.warn("LINE_SKIPPED", line, "'" + line.text() + "' stands above the headline and was left out");
    }

    /** A later line of the kind is nearer to the headline, so it goes before the earlier ones. */
    private void addSection(PageLine line) {
        findings.candidates().removeIf(candidate -> candidate.kind().equals(CandidateKind.SECTION));
        findings.add(CandidateKind.SECTION, line, "line before the headline");
    }

    private boolean isAuthor(String text) {
        return lexicon.authors().areNames(text)
                && lexicon.authors().beginsWithFamilyName(text)
                && LineShape.hasAtMost(text, 8);
    }

    private boolean isRepeated(PageLine line) {
        return line.text().equalsIgnoreCase(headline.text());
    }
}
