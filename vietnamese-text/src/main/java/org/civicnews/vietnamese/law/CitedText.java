package org.civicnews.vietnamese.law;

import java.util.List;
import java.util.Optional;

/**
 * One text of a document, such as the headline or a paragraph, with the mentions found in it. Immutable and thread-safe.
 *
 * @param blockId the id of the block in its article, for the evidence of the records; empty if there is none
 * @param text the text
 * @param mentions what {@link LegalReferenceRecognizer#findInPart} found in exactly that text, in its order
 */
public record CitedText(Optional<String> blockId, String text, List<LegalMention> mentions) {
    /** Copies the list. */
    public CitedText {
        mentions = List.copyOf(mentions);
    }

    /**
     * Reads a text with the standard recogniser.
     *
     * @param text the text
     * @return the text and its mentions, without a block
     */
    public static CitedText of(String text) {
        return of(text, LegalReferenceRecognizer.standard().findInPart(text));
    }

    /**
     * Joins a text and its mentions.
     *
     * @param text the text
     * @param mentions what was found in it
     * @return both, without a block
     */
    public static CitedText of(String text, List<LegalMention> mentions) {
        return new CitedText(Optional.empty(), text, mentions);
    }
}
