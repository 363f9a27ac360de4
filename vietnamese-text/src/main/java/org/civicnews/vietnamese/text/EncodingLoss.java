package org.civicnews.vietnamese.text;

/**
 * A character that an encoding cannot carry.
 *
 * @param offset where it stands in the text, in UTF-16 units, after its marks were composed
 * @param character the character
 * @param written what was written for it: the small letter for a capital that the font does not have, else {@code ?}
 */
public record EncodingLoss(int offset, String character, String written) {}
