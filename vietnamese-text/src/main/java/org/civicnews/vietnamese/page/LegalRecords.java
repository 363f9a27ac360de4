package org.civicnews.vietnamese.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.civicnews.article.Article;
import org.civicnews.law.LegalReference;
import org.civicnews.law.LegalRelation;
import org.civicnews.vietnamese.law.ResolvedReferences;

/**
 * The records of the legal documents that an article cites. A document that the article has a record of already keeps it;
 * new ones are numbered on. A document that only the headline names has none, unless another one relates to it.
 */
final class LegalRecords {
    private final Article article;
    private final Map<String, String> ids = new HashMap<>();
    private final List<LegalReference> added = new ArrayList<>();

    /**
     * Makes the records.
     *
     * @param article the article
     * @param resolved its citations, those of the headline first
     * @param texts how many texts the article has besides the headline
     */
    LegalRecords(Article article, ResolvedReferences resolved, int texts) {
        this.article = article;
        Set<String> shown = new HashSet<>();
        for (int i = 1; i <= texts; i++) {
            for (ResolvedReferences.ResolvedMention mention : resolved.mentions(i)) {
                mention.reference().map(LegalReference::id).ifPresent(shown::add);
            }
        }
        for (LegalReference reference : resolved.references()) {
            if (shown.contains(reference.id())) {
                reference.relations().forEach(relation -> relation.targetRef().ifPresent(shown::add));
            }
        }
        number(resolved.references(), shown);
    }

    private void number(List<LegalReference> found, Set<String> shown) {
        Map<String, String> known = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (LegalReference own : article.legalReferences()) {
            taken.add(own.id());
            key(own).ifPresent(key -> known.putIfAbsent(key, own.id()));
        }
        int next = 1;
        for (LegalReference reference : found) {
            if (!shown.contains(reference.id())) {
                continue;
            }
            String own = key(reference).map(known::get).orElse(null);
            if (own == null) {
                while (!taken.add("l" + next)) {
                    next++;
                }
                own = "l" + next;
                added.add(reference.toBuilder().id(own).build());
            }
            ids.put(reference.id(), own);
        }
        added.replaceAll(reference ->
                reference.toBuilder().relations(relations(reference)).build());
    }

    /** What two records of one document share: the number, else type and title. */
    private static Optional<String> key(LegalReference reference) {
        return reference
                .number()
                .map(number -> number.canonical())
                .or(() ->
                        reference.title().map(title -> reference.documentType().name() + ' ' + title));
    }

    private List<LegalRelation> relations(LegalReference reference) {
        List<LegalRelation> relations = new ArrayList<>();
        for (LegalRelation relation : reference.relations()) {
            boolean toRecord = relation.targetRef().isPresent();
            relations.add(
                    toRecord
                            ? relation.toBuilder()
                                    .targetRef(relation.targetRef().map(ids::get))
                                    .build()
                            : relation);
        }
        return relations;
    }

    /** {@return the records that the article did not have} */
    List<LegalReference> added() {
        return added;
    }

    /** {@return the id of the record of a resolved citation, empty if it has none} */
    Optional<String> id(ResolvedReferences.ResolvedMention mention) {
        return mention.reference().map(reference -> ids.get(reference.id()));
    }
}
