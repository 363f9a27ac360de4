package org.civicnews.vietnamese.privacy;

import org.civicnews.submission.RedactionCategory;
import org.civicnews.value.Span;

/**
 * A piece of a text that may tell who somebody is. It does not hold the piece itself, so it may be logged. Immutable and
 * thread-safe.
 *
 * @param span where, in UTF-16 code units of the text searched, not empty
 * @param category what kind of fact it is
 * @param confidence how sure the recogniser is
 * @param replacement what may stand in its place, such as {@code [tên]}
 */
public record PrivacyMention(Span span, RedactionCategory category, Confidence confidence, String replacement) {}
