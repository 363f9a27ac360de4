package org.civicnews.vietnamese.text;

/**
 * What a text seems to be encoded in.
 *
 * @param encoding the likeliest encoding
 * @param score how good the decoded text is: the share of its letters that stand in syllables of Vietnamese, less twice the
 *     share of controls and odd symbols; at most 1
 * @param margin how much better that is than the text as it stands, at least 0.1
 */
public record LegacyDetection(LegacyEncoding encoding, double score, double margin) {}
