package org.civicnews.vietnamese.text;

import org.civicnews.value.Span;

/**
 * A piece of a text that is not space. Immutable and thread-safe.
 *
 * @param span where it stands, in UTF-16 code units
 * @param kind what it is
 */
public record Token(Span span, TokenKind kind) {}
