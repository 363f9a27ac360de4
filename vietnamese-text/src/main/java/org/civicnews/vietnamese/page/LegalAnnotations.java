package org.civicnews.vietnamese.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.civicnews.article.Article;
import org.civicnews.body.Annotation;
import org.civicnews.body.LegalAnnotation;
import org.civicnews.body.RichText;
import org.civicnews.law.LegalReference;
import org.civicnews.law.LegalRelation;
import org.civicnews.value.PublicationDate;
import org.civicnews.vietnamese.law.CitedText;
import org.civicnews.vietnamese.law.LegalMention;
import org.civicnews.vietnamese.law.LegalReferenceRecognizer;
import org.civicnews.vietnamese.law.LegalReferenceResolver;
import org.civicnews.vietnamese.law.ResolvedReferences;

/**
 * Annotates the legal documents that an article cites, and gives it a record of each. Headline and captions are searched
 * too: the headline names what a later "the Law" means, though it carries no annotation itself.
 */
final class LegalAnnotations {
    private final LegalReferenceRecognizer recognizer;
    private final LegalReferenceResolver resolver;

    LegalAnnotations(LegalReferenceRecognizer recognizer, LegalReferenceResolver resolver) {
        this.recognizer = recognizer;
        this.resolver = resolver;
    }

    /**
     * Annotates an article.
     *
     * @param article any article
     * @return the article with a record for each document cited and an annotation for each mention
     */
    Article annotate(Article article) {
        List<ArticleTexts.Located> texts = ArticleTexts.of(article);
        List<CitedText> cited = new ArrayList<>(texts.size() + 1);
        cited.add(cited(Optional.empty(), article.headline()));
        boolean any = false;
        for (ArticleTexts.Located text : texts) {
            CitedText found = cited(text.blockId(), text.text().text());
            any |= !found.mentions().isEmpty();
            cited.add(found);
        }
        if (!any) {
            return article;
        }
        Optional<LocalDate> date = article.published().map(PublicationDate::day);
        ResolvedReferences resolved = resolver.resolve(cited, date);
        return annotated(article, texts, resolved);
    }

    private CitedText cited(Optional<String> blockId, String text) {
        return new CitedText(blockId, text, recognizer.find(text));
    }

    private static Article annotated(Article article, List<ArticleTexts.Located> texts, ResolvedReferences resolved) {
        Map<String, String> ids = new HashMap<>();
        Set<String> shown = new HashSet<>();
        for (int i = 0; i < texts.size(); i++) {
            for (ResolvedReferences.ResolvedMention mention : resolved.mentions(i + 1)) {
                mention.reference().map(LegalReference::id).ifPresent(shown::add);
            }
        }
        List<LegalReference> references = records(article, resolved.references(), shown, ids);
        int[] text = {0};
        Article recorded = article.toBuilder().addAllLegalReferences(references).build();
        return ArticleTexts.map(recorded, rich -> annotated(rich, resolved.mentions(++text[0]), ids));
    }

    /** The new records, numbered on where the article's own records end; documents that only the headline names have none. */
    private static List<LegalReference> records(
            Article article, List<LegalReference> found, Set<String> shown, Map<String, String> ids) {
        Set<String> taken = new HashSet<>();
        article.legalReferences().forEach(reference -> taken.add(reference.id()));
        int next = 1;
        for (LegalReference reference : found) {
            if (shown.contains(reference.id()) || isTarget(reference.id(), found, shown)) {
                Optional<String> known = sameDocument(article, reference);
                while (known.isEmpty() && taken.contains("l" + next)) {
                    next++;
                }
                String id = known.orElse("l" + next);
                taken.add(id);
                ids.put(reference.id(), id);
            }
        }
        List<LegalReference> records = new ArrayList<>();
        for (LegalReference reference : found) {
            String id = ids.get(reference.id());
            if (id != null && sameDocument(article, reference).isEmpty()) {
                records.add(reference.toBuilder()
                        .id(id)
                        .relations(relations(reference, ids))
                        .build());
            }
        }
        return records;
    }

    private static boolean isTarget(String id, List<LegalReference> found, Set<String> shown) {
        return found.stream()
                .filter(reference -> shown.contains(reference.id()))
                .flatMap(reference -> reference.relations().stream())
                .anyMatch(relation -> relation.targetRef().filter(id::equals).isPresent());
    }

    private static Optional<String> sameDocument(Article article, LegalReference reference) {
        return article.legalReferences().stream()
                .filter(own -> own.number().isPresent()
                        && reference.number().isPresent()
                        && own.number()
                                .orElseThrow()
                                .canonical()
                                .equals(reference.number().orElseThrow().canonical()))
                .map(LegalReference::id)
                .findFirst();
    }

    private static List<LegalRelation> relations(LegalReference reference, Map<String, String> ids) {
        List<LegalRelation> relations = new ArrayList<>();
        for (LegalRelation relation : reference.relations()) {
            relations.add(relation.toBuilder()
                    .targetRef(relation.targetRef().map(ids::get))
                    .build());
        }
        return relations;
    }

    private static RichText annotated(
            RichText text, List<ResolvedReferences.ResolvedMention> mentions, Map<String, String> ids) {
        List<Annotation> annotations = new ArrayList<>();
        for (ResolvedReferences.ResolvedMention resolved : mentions) {
            LegalMention mention = resolved.mention();
            String id = resolved.reference()
                    .map(reference -> ids.get(reference.id()))
                    .orElse(null);
            boolean free = text.annotations().stream()
                    .noneMatch(own -> own instanceof LegalAnnotation
                            && own.start() < mention.core().end()
                            && mention.core().start() < own.end());
            if (id != null && free) {
                annotations.add(annotation(mention, id));
            }
        }
        return annotations.isEmpty()
                ? text
                : text.toBuilder().addAllAnnotations(annotations).build();
    }

    private static LegalAnnotation annotation(LegalMention mention, String id) {
        return LegalAnnotation.builder()
                .start(mention.core().start())
                .end(mention.core().end())
                .ref(id)
                .kind(mention.kind())
                .pinpoints(mention.pinpoints())
                .draft(mention.draft())
                .confidence(mention.confidence())
                .flags(mention.flags().stream().map(Enum::name).toList())
                .build();
    }
}
