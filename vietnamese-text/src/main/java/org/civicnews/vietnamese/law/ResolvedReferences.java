package org.civicnews.vietnamese.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civicnews.law.LegalReference;
import org.civicnews.law.MentionKind;

/**
 * The documents that a text cites, and which mention means which. Made by {@link LegalReferenceResolver}. Immutable and
 * thread-safe.
 */
public final class ResolvedReferences {
    /**
     * A mention and the record of its document.
     *
     * @param mention the mention; where its own words name no issuer, it has the one that the text names elsewhere
     * @param reference the record, empty where it is not known which document is meant
     */
    public record ResolvedMention(LegalMention mention, Optional<LegalReference> reference) {}

    private final List<LegalReference> references;
    private final List<List<ResolvedMention>> texts;

    ResolvedReferences(List<LegalReference> references, List<List<ResolvedMention>> texts) {
        this.references = List.copyOf(references);
        this.texts = texts.stream().map(List::copyOf).toList();
    }

    /** {@return one record for each document, with ids {@code l1}, {@code l2} … in the order of their first mention} */
    public List<LegalReference> references() {
        return references;
    }

    /**
     * Tells which document a mention means.
     *
     * @param text the index of the text among those given
     * @param mention the index of the mention among those of the text
     * @return the id of its record, empty if it is not known
     */
    public Optional<String> id(int text, int mention) {
        return texts.get(text).get(mention).reference().map(LegalReference::id);
    }

    /**
     * Gives all mentions of a text as they were given, each with its record.
     *
     * @param text the index of the text among those given
     * @return as many as were given, in the same order
     */
    public List<ResolvedMention> all(int text) {
        return texts.get(text);
    }

    /**
     * Gives the mentions of a text that are worth showing: without the back-references ({@code Luật này}, bare {@code Luật})
     * whose document is not known, which may be none at all.
     *
     * @param text the index of the text among those given
     * @return the mentions in the order of the text
     */
    public List<ResolvedMention> mentions(int text) {
        List<ResolvedMention> shown = new ArrayList<>();
        for (ResolvedMention resolved : texts.get(text)) {
            boolean dangling = resolved.mention().kind().equals(MentionKind.ANAPHOR)
                    && resolved.reference().isEmpty();
            if (!dangling) {
                shown.add(resolved);
            }
        }
        return List.copyOf(shown);
    }
}
