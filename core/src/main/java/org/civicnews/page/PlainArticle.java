package org.civicnews.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civicnews.article.Article;
import org.civicnews.article.ArticleBuilder;
import org.civicnews.article.Byline;
import org.civicnews.article.OriginalLink;
import org.civicnews.article.SourceCredit;
import org.civicnews.people.OrganizationRef;
import org.civicnews.people.PersonName;
import org.civicnews.url.UrlCleaner;
import org.civicnews.value.InvalidContentException;
import org.civicnews.value.LanguageTag;
import org.civicnews.value.PublicationDate;
import org.civicnews.value.WebLink;

/** Makes an article of a page with the facts that can be read without knowing its language. */
final class PlainArticle {
    private static final int LONGEST_HEADLINE = 500;

    private final RawPage page;

    private PlainArticle(RawPage page) {
        this.page = page;
    }

    static Optional<Article> of(RawPage page) {
        return page.title().isEmpty() || page.blocks().isEmpty()
                ? Optional.empty()
                : Optional.of(new PlainArticle(page).article());
    }

    private Article article() {
        Optional<WebLink> own = ownAddress();
        ArticleBuilder article = Article.builder()
                .headline(headline(page.title().orElseThrow()))
                .language(page.language().orElse(LanguageTag.of("und")))
                .canonicalUrl(own)
                .kicker(page.kicker())
                .section(first(CandidateKind.SECTION))
                .blocks(page.blocks())
                .media(page.media())
                .bylines(bylines())
                .tags(texts(CandidateKind.TAG).stream().distinct().toList())
                .sourceCredit(first(CandidateKind.SOURCE)
                        .map(text -> SourceCredit.builder().text(text).build()))
                .originalLink(originalLink(own));
        Optional<PublicationDate> published = date(CandidateKind.PUBLISHED);
        Optional<PublicationDate> modified = date(CandidateKind.MODIFIED);
        boolean contradicts = published.isPresent()
                && modified.isPresent()
                && modified.orElseThrow().isCertainlyBefore(published.orElseThrow());
        return article.published(published)
                .modified(contradicts ? Optional.empty() : modified)
                .build();
    }

    /** One line, no longer than a headline may be. */
    private static String headline(String title) {
        String line = title.replace('\n', ' ').replace('\u2028', ' ').replace('\u2029', ' ');
        if (line.length() <= LONGEST_HEADLINE) {
            return line;
        }
        int end = LONGEST_HEADLINE - 1;
        end -= Character.isHighSurrogate(line.charAt(end - 1)) ? 1 : 0;
        return line.substring(0, end) + '…';
    }

    private List<String> texts(CandidateKind kind) {
        return page.candidates(kind).stream().map(Candidate::text).toList();
    }

    private Optional<String> first(CandidateKind kind) {
        return texts(kind).stream().findFirst();
    }

    private Optional<PublicationDate> date(CandidateKind kind) {
        return texts(kind).stream()
                .flatMap(text -> WrittenDate.find(text).stream())
                .findFirst()
                .map(WrittenDate::toPublicationDate);
    }

    /** Where the page was fetched, else what it gives as its own address; cleaned. */
    private Optional<WebLink> ownAddress() {
        List<String> given = new ArrayList<>(page.url().stream().toList());
        given.addAll(texts(CandidateKind.CANONICAL_LINK));
        for (String address : given) {
            Optional<WebLink> link = UrlCleaner.standard()
                    .clean(address)
                    .result()
                    .filter(WebLink::isLink)
                    .map(WebLink::of);
            if (link.isPresent()) {
                return link;
            }
        }
        return Optional.empty();
    }

    private Optional<OriginalLink> originalLink(Optional<WebLink> own) {
        for (String given : texts(CandidateKind.ORIGINAL_LINK)) {
            Optional<OriginalLink> link = OriginalLink.of(UrlCleaner.standard().clean(given))
                    .filter(found -> own.isEmpty() || !found.canonical().equals(own.orElseThrow()));
            if (link.isPresent()) {
                return link;
            }
        }
        return Optional.empty();
    }

    /** As given: what no person can be called names an organisation. */
    private List<Byline> bylines() {
        List<Byline> bylines = new ArrayList<>();
        for (String name : texts(CandidateKind.BYLINE)) {
            try {
                bylines.add(Byline.builder().name(PersonName.of(name)).build());
            } catch (InvalidContentException e) {
                bylines.add(Byline.builder()
                        .organization(OrganizationRef.named(name))
                        .build());
            }
        }
        for (String name : texts(CandidateKind.BYLINE_ORGANIZATION)) {
            bylines.add(
                    Byline.builder().organization(OrganizationRef.named(name)).build());
        }
        return bylines;
    }
}
