package org.civicnews.formats.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civicnews.body.Block;
import org.civicnews.body.Paragraph;
import org.civicnews.page.Candidate;
import org.civicnews.page.CandidateKind;
import org.civicnews.page.PageWarning;
import org.civicnews.page.RawPage;
import org.civicnews.page.RawPageBuilder;
import org.civicnews.value.InvalidContentException;
import org.civicnews.value.LanguageTag;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** One reading of a page, step by step: metadata, main content, headline, body, and who, when and whence. Confined to one thread. */
final class PageReading {
    private static final int LONGEST_TITLE = 2000;
    private static final int LONGEST_SOURCE = 110;

    private final PageTree tree;
    private final PageMeta meta;
    private final PageAddress address;
    private final String url;
    private final String language;
    private final RawPageBuilder page = RawPage.builder();

    PageReading(Document document, String url, PageRules rules) {
        this.tree = PageTree.of(document.body(), rules);
        this.meta = PageMeta.of(document);
        this.address = PageAddress.of(url, meta.base());
        this.url = PageStrings.collapse(url);
        Element html = document.body().parent();
        this.language = html == null ? "" : html.attr("lang");
    }

    RawPage read() {
        if (!url.isEmpty()) {
            page.url(url);
        }
        language();
        TextMass mass = MainContent.weigh(tree);
        PageHeadline headline = PageHeadline.of(tree, meta, mass);
        MainContent main = MainContent.of(tree, mass, headline.node());
        if (!headline.text().isEmpty()) {
            String title =
                    headline.text().replace("\u00AD", ""); // soft hyphens part the lines of the page, not its words
            page.title(PageStrings.cut(title, LONGEST_TITLE));
        }
        PageLabels labels = new PageLabels(tree, meta, address);
        page.kicker(labels.kicker(headline.node()));
        boolean[] left = PageBody.left(tree, main, headline);
        PageForms.take(tree, main, headline, left).ifPresent(lines -> add(CandidateKind.CALL, lines, "form"));
        StartLines start = StartLines.take(tree, main, left, headline);
        EndLines end = EndLines.take(tree, main, left);
        List<String> sources = body(main, headline, left);
        sources.addAll(end.sources());
        sources.forEach(source -> add(CandidateKind.SOURCE, source, "line after the body"));
        authors(main, headline, start, end, labels);
        dates(main, headline);
        add(CandidateKind.ORIGINAL_LINK, labels.originals());
        add(CandidateKind.CANONICAL_LINK, labels.canonical());
        add(CandidateKind.SECTION, labels.sections());
        add(CandidateKind.TAG, labels.tags());
        return page.build();
    }

    private void language() {
        for (String given : List.of(
                language, meta.linked().text("inLanguage"), meta.first("og:locale"), meta.first("content-language"))) {
            Optional<LanguageTag> tag = tag(given.replace('_', '-'));
            if (tag.isPresent()) {
                page.language(tag);
                return;
            }
        }
    }

    private static Optional<LanguageTag> tag(String given) {
        String name = PageStrings.strip(given);
        if (name.isEmpty() || name.length() > 35) {
            return Optional.empty();
        }
        try {
            return Optional.of(LanguageTag.of(name.equalsIgnoreCase("vn") ? "vi" : name));
        } catch (InvalidContentException e) {
            return Optional.empty(); // pages declare what they like
        }
    }

    private void authors(MainContent main, PageHeadline headline, StartLines start, EndLines end, PageLabels labels) {
        PageBylines bylines = new PageBylines(tree, meta);
        Map<String, String> authors = bylines.read(main, headline.node());
        start.authors().forEach(author -> bylines.offer(List.of(author), "line before the body"));
        bylines.offer(end.authors(), "line after the body");
        bylines.below(main, headline.node());
        Map<String, String> organizations = bylines.organizations();
        if (organizations.isEmpty()) {
            authors.forEach((author, foundAt) -> add(CandidateKind.BYLINE, author, foundAt));
        }
        organizations.forEach((author, foundAt) -> add(CandidateKind.BYLINE_ORGANIZATION, author, foundAt));
        if (bylines.isOutlet()) {
            page.addWarnings(PageWarning.of("BYLINE_IS_OUTLET", "the page names only its outlet as the author"));
        }
        bylines.sources().forEach(source -> add(CandidateKind.SOURCE, source, "json-ld author"));
        add(CandidateKind.SOURCE, labels.sources());
    }

    private void dates(MainContent main, PageHeadline headline) {
        PageDates dates = new PageDates(tree, meta);
        dates.published(main, headline, url).forEach(date -> add(CandidateKind.PUBLISHED, date.text(), date.foundAt()));
        dates.modified().forEach(date -> add(CandidateKind.MODIFIED, date.text(), date.foundAt()));
    }

    private void add(CandidateKind kind, List<PageLabels.Found> found) {
        found.forEach(one -> add(kind, one.text(), one.foundAt()));
    }

    private void add(CandidateKind kind, String text, String foundAt) {
        page.addCandidates(
                Candidate.builder().kind(kind).text(text).foundAt(foundAt).build());
    }

    /** {@return the sources named in the last paragraphs, which are taken out of the text} */
    private static List<String> sources(List<Block> text) {
        List<String> sources = new ArrayList<>();
        while (!text.isEmpty()
                && text.get(text.size() - 1) instanceof Paragraph last
                && last.text().text().length() <= LONGEST_SOURCE
                && EndLines.isSource(last.text().text())) {
            sources.add(last.text().text());
            text.remove(text.size() - 1);
        }
        return sources;
    }

    /** Reads the body; {@return the sources named at its end} */
    private List<String> body(MainContent main, PageHeadline headline, boolean[] left) {
        List<PageGalleries.Slide> slides = PageGalleries.of(tree, main, headline.node());
        PageBlocks reader = new PageBlocks(tree, address, left, slides);
        for (Opening.Part part : Opening.of(tree, main, headline, left)) {
            reader.read(part);
        }
        reader.read(main.root());
        List<String> sources = sources(reader.blocks());
        reader.read(slides);
        List<Block> blocks = reader.blocks();
        page.blocks(blocks).media(reader.media());
        if (blocks.isEmpty()) {
            page.addWarnings(PageWarning.of("NO_ARTICLE", "the page holds no running text"));
        }
        if (reader.leftOut() > 0) {
            page.addWarnings(PageWarning.of(
                    "BODY_CUT", reader.leftOut() + " blocks were left out: an article holds at most so many"));
        }
        return sources;
    }
}
