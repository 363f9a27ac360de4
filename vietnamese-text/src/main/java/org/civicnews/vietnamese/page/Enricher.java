package org.civicnews.vietnamese.page;

import org.civicnews.article.Article;
import org.civicnews.law.LawCatalogue;
import org.civicnews.vietnamese.law.LegalReferenceRecognizer;
import org.civicnews.vietnamese.law.LegalReferenceResolver;

/**
 * Annotates the facts of an article from anywhere: the legal documents it cites, its dates and quantities, its people,
 * organisations and places, and the meetings it reports. Start with {@link #standard()}.
 *
 * <pre>{@code
 * Article annotated = Enricher.standard().enrich(article);
 * annotated.legalReferences();   // a record for each document cited
 * annotated.meetings();          // who met whom, where, and who was told to do what
 * }</pre>
 *
 * <p>What the article already holds stays: a piece of text that carries an annotation of the same kind gets no second one,
 * a document that it has a record of gets no second record, and an article that has people, organisations, places or
 * meetings of its own keeps these and gets no others. A yearless date is resolved beside itself, against the article's
 * date of publication or the whole dates of its text. Enriching twice changes nothing. Takes linear time. Immutable and
 * thread-safe.
 */
public final class Enricher {
    private static final Enricher STANDARD =
            new Enricher(LegalReferenceRecognizer.standard(), LegalReferenceResolver.standard());

    private final LegalReferenceRecognizer recognizer;
    private final LegalReferenceResolver resolver;

    private Enricher(LegalReferenceRecognizer recognizer, LegalReferenceResolver resolver) {
        this.recognizer = recognizer;
        this.resolver = resolver;
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
        return annotate(article).article();
    }

    /**
     * Annotates an article and tells what was doubtful.
     *
     * @param article any article
     * @return the same article with its facts annotated, and the doubts
     */
    public Enrichment annotate(Article article) {
        return new ArticleFacts(article, recognizer, resolver).enrichment();
    }
}
