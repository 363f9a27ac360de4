package org.civicnews.vietnamese.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.civicnews.article.Article;
import org.civicnews.article.ArticleBuilder;
import org.civicnews.article.Byline;
import org.civicnews.article.LinkDisplay;
import org.civicnews.article.OriginalLink;
import org.civicnews.article.Provenance;
import org.civicnews.article.SourceCredit;
import org.civicnews.article.SourceCreditBuilder;
import org.civicnews.body.BlockTree;
import org.civicnews.page.Candidate;
import org.civicnews.page.CandidateKind;
import org.civicnews.page.PageWarning;
import org.civicnews.page.RawPage;
import org.civicnews.people.OrganizationRef;
import org.civicnews.people.PersonName;
import org.civicnews.url.CleanedUrl;
import org.civicnews.url.UrlCleaner;
import org.civicnews.value.InvalidContentException;
import org.civicnews.value.LanguageTag;
import org.civicnews.value.PublicationDate;
import org.civicnews.value.WebLink;
import org.civicnews.vietnamese.people.NameTables;

/** Decides which of the candidate strings of a page are its facts, and says so where it is not sure. */
final class PageFacts {
    /** Where a candidate was found that stands behind a toggle ({@code Xem link gốc / Ẩn link gốc}). */
    static final String TOGGLE = "toggle";

    private static final Set<String> HONORIFICS = Set.of("gs", "pgs", "ts", "ths", "bs", "ks", "ls", "cn");

    private final RawPage page;
    private final PageContext context;
    private final UrlCleaner cleaner;
    private final PageLexicon lexicon;
    private final List<PageWarning> warnings;

    PageFacts(RawPage page, PageContext context, UrlCleaner cleaner, PageLexicon lexicon) {
        this.page = page;
        this.context = context;
        this.cleaner = cleaner;
        this.lexicon = lexicon;
        this.warnings = new ArrayList<>(page.warnings());
    }

    /** {@return the warnings of the page and those of the decisions made since} */
    List<PageWarning> warnings() {
        return warnings;
    }

    /**
     * Makes the article, its facts not yet annotated.
     *
     * @param provenance where it comes from
     * @return the article, empty if the page has no headline or no body
     */
    Optional<Article> article(Provenance provenance) {
        if (page.title().isEmpty() || page.blocks().isEmpty()) {
            return Optional.empty();
        }
        Optional<WebLink> canonical = canonicalUrl();
        ArticleBuilder article = Article.builder()
                .provenance(provenance)
                .headline(headline(page.title().orElseThrow()))
                .language(language())
                .canonicalUrl(canonical)
                .kicker(page.kicker())
                .section(first(CandidateKind.SECTION).map(Candidate::text))
                .blocks(page.blocks())
                .media(page.media())
                .published(context.published().or(() -> date(CandidateKind.PUBLISHED)))
                .sourceCredit(first(CandidateKind.SOURCE).map(this::credit))
                .originalLink(originalLink(canonical));
        modified(article);
        page.candidates(CandidateKind.TAG).stream()
                .map(Candidate::text)
                .distinct()
                .forEach(article::addTags);
        page.candidates(CandidateKind.BYLINE).forEach(candidate -> article.addAllBylines(bylines(candidate)));
        page.candidates(CandidateKind.BYLINE_ORGANIZATION)
                .forEach(candidate -> article.addBylines(Byline.builder()
                        .organization(OrganizationRef.named(candidate.text()))
                        .build()));
        return Optional.of(article.build());
    }

    private String headline(String title) {
        String line = title.replace('\n', ' ').replace('\u2028', ' ').replace('\u2029', ' ');
        if (line.length() <= Headline.MAX_LENGTH) {
            return line;
        }
        warnings.add(
                PageWarning.of("HEADLINE_CUT", "the headline was longer than " + Headline.MAX_LENGTH + " characters"));
        return Headline.cut(line);
    }

    /** What the page declares, else Vietnamese if it is written with Vietnamese letters, else unknown. */
    private LanguageTag language() {
        if (page.language().isPresent()) {
            return page.language().orElseThrow();
        }
        LetterCount letters = new LetterCount();
        BlockTree.forEach(page.blocks(), block -> BlockTree.texts(block, "", (path, text) -> letters.expect(text)));
        BlockTree.forEach(page.blocks(), block -> BlockTree.texts(block, "", (path, text) -> letters.count(text)));
        if (letters.areVietnamese()) {
            return LanguageTag.VIETNAMESE;
        }
        warnings.add(PageWarning.of(
                "LANGUAGE_UNKNOWN", "the text is hardly Vietnamese, and the page does not say what it is"));
        return LanguageTag.of("und");
    }

    private Optional<Candidate> first(CandidateKind kind) {
        List<Candidate> candidates = page.candidates(kind);
        return candidates.isEmpty() ? Optional.empty() : Optional.of(candidates.get(0));
    }

    private Optional<PublicationDate> date(CandidateKind kind) {
        for (Candidate candidate : page.candidates(kind)) {
            Optional<PublicationDate> date = PublicationLine.read(candidate.text());
            if (date.isPresent()) {
                return date;
            }
            warnings.add(
                    warning("DATE_UNREADABLE", candidate, "'" + candidate.text() + "' is no date that can be read"));
        }
        return Optional.empty();
    }

    /** A page that claims to have been changed before it was published is wrong about one of the two: the change goes. */
    private void modified(ArticleBuilder article) {
        Optional<PublicationDate> published = context.published()
                .or(() -> first(CandidateKind.PUBLISHED).flatMap(candidate -> PublicationLine.read(candidate.text())));
        date(CandidateKind.MODIFIED).ifPresent(modified -> {
            if (published.isPresent() && modified.isCertainlyBefore(published.orElseThrow())) {
                warnings.add(PageWarning.of(
                        "MODIFIED_BEFORE_PUBLISHED",
                        "the page says it was changed on " + modified + ", before it was published"));
            } else {
                article.modified(modified);
            }
        });
    }

    private Optional<WebLink> canonicalUrl() {
        Optional<String> given = context.url()
                .or(page::url)
                .or(() -> first(CandidateKind.CANONICAL_LINK).map(Candidate::text));
        if (given.isEmpty()) {
            return Optional.empty();
        }
        CleanedUrl cleaned = cleaner.clean(given.orElseThrow());
        Optional<WebLink> link = cleaned.result().filter(WebLink::isLink).map(WebLink::of);
        if (link.isEmpty()) {
            warnings.add(PageWarning.of("URL_REFUSED", "the page's address was left out: " + reason(cleaned)));
        }
        return link;
    }

    private static String reason(CleanedUrl cleaned) {
        return cleaned.refusal().map(refusal -> refusal.message()).orElse("it holds characters that no link may hold");
    }

    private Optional<OriginalLink> originalLink(Optional<WebLink> canonical) {
        for (Candidate candidate : page.candidates(CandidateKind.ORIGINAL_LINK)) {
            CleanedUrl cleaned = cleaner.clean(candidate.text());
            Optional<OriginalLink> link = OriginalLink.of(cleaned);
            if (link.isEmpty()) {
                warnings.add(warning(
                        "LINK_REFUSED", candidate, "the link to the original was left out: " + reason(cleaned)));
            } else if (canonical.filter(link.orElseThrow().canonical()::equals).isPresent()) {
                warnings.add(warning(
                        "LINK_TO_ITSELF",
                        candidate,
                        "the link to the original leads to the page itself and was left out"));
            } else {
                LinkDisplay display = candidate.foundAt().equals(TOGGLE) ? LinkDisplay.HIDDEN : LinkDisplay.SHOWN;
                return link.map(found -> found.toBuilder().display(display).build());
            }
        }
        return Optional.empty();
    }

    /**
     * {@code Theo hanoi.gov.vn} names a site, {@code Theo Hồ Hương} a person, {@code Theo Hồ Hương (Báo Ninh Kiều)} both a
     * person and a publisher, anything else a publisher.
     */
    private SourceCredit credit(Candidate candidate) {
        SourceCreditBuilder credit = SourceCredit.builder().text(candidate.text());
        String name = lexicon.credits().name(candidate.text());
        int link = LineShape.linkStart(name);
        if (link >= 0) {
            String address = name.substring(link, LineShape.runEnd(name, link));
            name = LineShape.strip(name.substring(0, link));
            if (WebLink.isLink(address)) {
                credit.site(WebLink.of(address).host());
            }
        }
        int open = name.endsWith(")") ? name.lastIndexOf('(') : -1;
        int slash = open > 0 ? -1 : name.indexOf('/');
        int parted = open > 0 ? open : slash;
        String first = parted > 0 ? LineShape.strip(name.substring(0, parted)) : name;
        if (parted > 0 && AuthorNames.isName(first) && !NameTables.isProvince(first)) {
            credit.author(PersonName.of(first));
            addOutlet(
                    credit, LineShape.strip(name.substring(parted + 1, open > 0 ? name.length() - 1 : name.length())));
        } else if (isPerson(name)) {
            credit.author(PersonName.of(name));
        } else {
            addOutlet(credit, name);
        }
        return credit.build();
    }

    private static void addOutlet(SourceCreditBuilder credit, String name) {
        if (LineShape.isHost(name)) {
            credit.site(name.toLowerCase(Locale.ROOT));
        } else if (!name.isEmpty()) {
            credit.publisher(OrganizationRef.named(name));
        }
    }

    /** Two to four capitalised syllables, the first a family name. */
    private static boolean isPerson(String name) {
        return !name.isEmpty()
                && AuthorNames.isName(name)
                && NameTables.isFamilyName(name.substring(0, LineShape.runEnd(name, 0)))
                && !NameTables.isProvince(name);
    }

    /** The names of a byline, with what they did and for whom where it is printed beside them. */
    private List<Byline> bylines(Candidate candidate) {
        List<Byline> bylines = new ArrayList<>();
        for (AuthorNames.Author author : lexicon.authors().split(candidate.text())) {
            String name = withoutHonorific(author.name());
            Optional<String> role = author.role().isEmpty() ? Optional.empty() : Optional.of(author.role());
            if (NameTables.isProvince(name)) { // 12/3/2024 | Hà Nội
                warnings.add(warning("BYLINE_UNREADABLE", candidate, "'" + name + "' is where it was written"));
                continue;
            }
            try {
                bylines.add(
                        AuthorNames.isName(name)
                                ? Byline.builder()
                                        .name(PersonName.of(name))
                                        .role(role)
                                        .build()
                                : Byline.builder()
                                        .organization(OrganizationRef.named(author.name()))
                                        .role(role)
                                        .build());
            } catch (InvalidContentException e) {
                warnings.add(warning(
                        "BYLINE_UNREADABLE", candidate, "'" + author.name() + "' names no author: " + e.getMessage()));
            }
        }
        return bylines;
    }

    /** {@code PGS.TS. Nguyễn Văn An} without what stands before the name. */
    private static String withoutHonorific(String name) {
        int start = 0;
        while (start < name.length()) {
            int end = LineShape.runEnd(name, start);
            String word = name.substring(start, end).toLowerCase(Locale.ROOT);
            boolean title = word.indexOf('.') > 0
                    && end < name.length()
                    && HONORIFICS.contains(word.substring(0, word.indexOf('.')));
            if (!title) {
                return name.substring(start);
            }
            start = Math.min(name.length(), end + 1);
        }
        return name;
    }

    private static PageWarning warning(String code, Candidate candidate, String message) {
        return candidate
                .span()
                .map(span -> PageWarning.at(code, span, message))
                .orElseGet(() -> PageWarning.of(code, message));
    }
}
