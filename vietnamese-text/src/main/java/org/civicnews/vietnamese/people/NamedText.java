package org.civicnews.vietnamese.people;

import java.util.List;
import java.util.Optional;

/**
 * One text of a document with the names found in it. Immutable and thread-safe.
 *
 * @param blockId the block that the text stands in, empty for a headline; facts found in a block point back at it
 * @param mentions the names in the order of the text
 */
public record NamedText(Optional<String> blockId, List<NameMention> mentions) {
    /** Copies the list. */
    public NamedText {
        mentions = List.copyOf(mentions);
    }
}
