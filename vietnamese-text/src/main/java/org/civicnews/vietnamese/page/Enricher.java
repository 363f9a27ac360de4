package org.civicnews.vietnamese.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.civicnews.article.Article;
import org.civicnews.body.Annotation;
import org.civicnews.body.DateAnnotation;
import org.civicnews.body.RichText;
import org.civicnews.law.LawCatalogue;
import org.civicnews.value.DateRange;
import org.civicnews.value.Evidence;
import org.civicnews.value.PartialDate;
import org.civicnews.vietnamese.law.LegalReferenceRecognizer;
import org.civicnews.vietnamese.law.LegalReferenceResolver;
import org.civicnews.vietnamese.time.DateMention;
import org.civicnews.vietnamese.time.DateRecognizer;
import org.civicnews.vietnamese.time.DateResolver;

/**
 * Annotates the facts of an article from anywhere: the legal documents it cites and the dates it tells. Start with {@link
 * #standard()}.
 *
 * <pre>{@code
 * Article annotated = Enricher.standard().enrich(article);
 * annotated.legalReferences();   // a record for each document cited
 * }</pre>
 *
 * <p>What the article already holds stays: its records keep their ids, and a piece of text that carries an annotation of
 * the same kind gets no second one. A yearless date is resolved beside itself, against the article's date of publication or
 * the whole dates of its text. Immutable and thread-safe.
 */
public final class Enricher {
    private static final Enricher STANDARD =
            new Enricher(LegalReferenceRecognizer.standard(), LegalReferenceResolver.standard());

    private final LegalAnnotations law;

    private Enricher(LegalReferenceRecognizer recognizer, LegalReferenceResolver resolver) {
        this.law = new LegalAnnotations(recognizer, resolver);
    }

    /** {@return the enricher with the library's own catalogue of laws} */
    public static Enricher standard() {
        return STANDARD;
    }

    /**
     * Exchanges the catalogue of laws.
     *
     * @param catalogue the laws that names and numbers are looked up in
     * @return an enricher that uses it
     */
    public Enricher withCatalogue(LawCatalogue catalogue) {
        return new Enricher(
                LegalReferenceRecognizer.builder().catalogue(catalogue).build(),
                LegalReferenceResolver.builder().catalogue(catalogue).build());
    }

    /**
     * Annotates an article.
     *
     * @param article any article
     * @return the same article with its facts annotated; equal to it if there are none
     */
    public Article enrich(Article article) {
        return withDates(law.annotate(article));
    }

    private static Article withDates(Article article) {
        List<ArticleTexts.Located> texts = ArticleTexts.of(article);
        List<List<DateMention>> found = new ArrayList<>(texts.size());
        for (ArticleTexts.Located text : texts) {
            found.add(DateRecognizer.standard().find(text.text().text()));
        }
        DateResolver resolver = resolver(article, texts, found);
        Iterator<List<DateMention>> mentions = found.iterator();
        return ArticleTexts.map(article, text -> annotated(text, mentions.next(), resolver));
    }

    private static DateResolver resolver(
            Article article, List<ArticleTexts.Located> texts, List<List<DateMention>> found) {
        DateResolver resolver = article.published()
                .map(published -> DateResolver.against(published.day()))
                .orElseGet(DateResolver::withoutReference);
        Set<LocalDate> told = new HashSet<>();
        for (int i = 0; i < texts.size(); i++) {
            for (DateMention mention : found.get(i)) {
                PartialDate date =
                        mention.date().filter(PartialDate::isWholeDay).orElse(null);
                if (date != null && told.add(date.earliest().orElseThrow())) {
                    resolver = texts.get(i).blockId().isPresent()
                            ? resolver.stating(
                                    date, Evidence.of(texts.get(i).blockId().orElseThrow(), mention.span()))
                            : resolver.stating(date);
                }
            }
        }
        return resolver;
    }

    private static RichText annotated(RichText text, List<DateMention> mentions, DateResolver resolver) {
        List<Annotation> dates = new ArrayList<>();
        for (DateMention mention : mentions) {
            PartialDate date = mention.date()
                    .or(() -> mention.range().flatMap(Enricher::onlyEnd))
                    .orElse(null);
            if (date != null
                    && !carries(
                            text,
                            DateAnnotation.class,
                            mention.span().start(),
                            mention.span().end())) {
                dates.add(DateAnnotation.builder()
                        .start(mention.span().start())
                        .end(mention.span().end())
                        .date(date)
                        .resolution(resolver.resolve(date))
                        .build());
            }
        }
        return dates.isEmpty()
                ? text
                : text.toBuilder().addAllAnnotations(dates).build();
    }

    /** The date of a range that tells one end only: {@code từ 1/7 đến nay}. */
    private static Optional<PartialDate> onlyEnd(DateRange range) {
        return range.start().isPresent() != range.end().isPresent()
                ? range.start().or(range::end)
                : Optional.empty();
    }

    private static boolean carries(RichText text, Class<? extends Annotation> kind, int start, int end) {
        for (Annotation annotation : text.annotations()) {
            if (kind.isInstance(annotation) && annotation.start() < end && start < annotation.end()) {
                return true;
            }
        }
        return false;
    }
}
