package org.civicnews.vietnamese.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civicnews.law.DocumentNumber;
import org.civicnews.law.LawCatalogue;
import org.civicnews.law.LegalReference;
import org.civicnews.law.MentionKind;
import org.civicnews.value.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Tells which mentions of a document mean the same legal document (đồng quy chiếu), and what is known of it. Start with
 * {@link #standard()}.
 *
 * <pre>{@code
 * ResolvedReferences resolved = LegalReferenceResolver.standard()
 *         .resolve(List.of(CitedText.of("Luật Đất đai năm 2013. Theo Điều 5 Luật này …")), Optional.empty());
 * resolved.references();          // one record: 45/2013/QH13
 * resolved.mentions(0).get(1);    // "Luật này", with that record
 * }</pre>
 *
 * <p>A name stands for the law in force on the date of the article, never on today's; without a date only a name that a
 * single law bears is looked up. Where it cannot be told which document is meant, the mention stays without a record.
 *
 * <p>Immutable and thread-safe.
 */
public final class LegalReferenceResolver {
    private final Lexicon lexicon;

    private LegalReferenceResolver(LawCatalogue catalogue) {
        this.lexicon = Lexicon.of(catalogue);
    }

    /** {@return the resolver that looks documents up in {@link LawCatalogue#standard()}} */
    public static LegalReferenceResolver standard() {
        return Standard.RESOLVER;
    }

    /** {@return a builder that starts from the standard catalogue} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Resolves all mentions of a document.
     *
     * @param texts the texts of the document in their order, each with its mentions
     * @param articleDate the date of the document, if known
     * @return the records, and for every mention its record
     */
    public ResolvedReferences resolve(List<CitedText> texts, Optional<LocalDate> articleDate) {
        Entities entities = new Entities(lexicon, articleDate);
        List<List<@Nullable Entity>> resolved = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            resolved.add(named(texts.get(i), i == 0, entities));
        }
        new Anaphora(lexicon, texts, resolved).run();
        new Relations(lexicon, entities).read(texts, resolved);
        List<LegalReference> references =
                entities.all().stream().map(entity -> reference(entity)).toList();
        return new ResolvedReferences(references, mentions(texts, resolved, references));
    }

    private LegalReference reference(Entity entity) {
        Optional<DocumentNumber> number = entity.wholeNumber();
        boolean party =
                number.isPresent() && number.get().issuerCodes().stream().anyMatch(lexicon::isParty);
        return entity.reference(party, number.flatMap(known -> lexicon.issuer(known, 0)));
    }

    /** Resolves the mentions of a text that name their document, in the order of the text. */
    private static List<@Nullable Entity> named(CitedText text, boolean heads, Entities entities) {
        List<@Nullable Entity> resolved = new ArrayList<>();
        for (int i = 0; i < text.mentions().size(); i++) {
            LegalMention mention = text.mentions().get(i);
            Entity named = i > 0 && isApposition(text, i) ? resolved.get(i - 1) : null;
            Entity entity =
                    mention.kind().equals(MentionKind.ANAPHOR) ? null : entities.resolve(mention, text.text(), named);
            if (entity != null) {
                entity.learn(mention);
                entity.heads |= heads;
                if (text.blockId().isPresent() && entity.evidence.isEmpty()) {
                    entity.evidence.add(Evidence.of(text.blockId().get(), mention.core()));
                }
            }
            resolved.add(entity);
        }
        return resolved;
    }

    /** Tells whether a number in parentheses says which law was just named: {@code Luật Dữ liệu (Luật số 60/2024/QH15)}. */
    private static boolean isApposition(CitedText text, int index) {
        LegalMention name = text.mentions().get(index - 1);
        LegalMention mention = text.mentions().get(index);
        return name.kind().equals(MentionKind.NAME)
                && mention.documentType().equals(name.documentType())
                && mention.title().isEmpty()
                && text.text()
                        .substring(name.core().end(), mention.core().start())
                        .strip()
                        .equals("(");
    }

    private static List<List<ResolvedReferences.ResolvedMention>> mentions(
            List<CitedText> texts, List<List<@Nullable Entity>> resolved, List<LegalReference> references) {
        List<List<ResolvedReferences.ResolvedMention>> all = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            List<ResolvedReferences.ResolvedMention> mentions = new ArrayList<>();
            for (int j = 0; j < texts.get(i).mentions().size(); j++) {
                Entity entity = resolved.get(i).get(j);
                LegalMention mention = texts.get(i).mentions().get(j);
                mentions.add(
                        entity == null
                                ? new ResolvedReferences.ResolvedMention(mention, Optional.empty())
                                : new ResolvedReferences.ResolvedMention(
                                        mention.knowingIssuer(entity.toldIssuer),
                                        Optional.of(references.get(entity.order))));
            }
            all.add(mentions);
        }
        return all;
    }

    /** Sets a resolver up. Not thread-safe. */
    public static final class Builder {
        private LawCatalogue catalogue = LawCatalogue.standard();

        private Builder() {}

        /**
         * Looks documents up in another catalogue than the standard one.
         *
         * @param laws the catalogue; add to {@code LawCatalogue.standard().toBuilder()} to keep the standard laws
         * @return this
         */
        public Builder catalogue(LawCatalogue laws) {
            this.catalogue = laws;
            return this;
        }

        /** {@return the resolver} */
        public LegalReferenceResolver build() {
            return new LegalReferenceResolver(catalogue);
        }
    }

    /** Holds the resolver of the library. */
    private static final class Standard {
        static final LegalReferenceResolver RESOLVER = new LegalReferenceResolver(LawCatalogue.standard());

        private Standard() {}
    }
}
