package org.civicnews.vietnamese.text;

import java.util.Optional;
import org.civicnews.value.Quantity;
import org.civicnews.value.Span;

/**
 * A number of something found in a text. Immutable and thread-safe.
 *
 * @param span where it stands, from its qualifier to its unit, in UTF-16 code units of the text searched
 * @param text the words, as they stand in the text
 * @param quantity the number with its unit; of a range (5 - 7 triệu đồng) the lower end
 * @param to the upper end of a range, empty for one number
 */
public record QuantityMention(Span span, String text, Quantity quantity, Optional<Quantity> to) {}
