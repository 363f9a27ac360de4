package org.civicnews.url;

/**
 * Why an address was not accepted. Immutable and thread-safe.
 *
 * @param code which rule refused it, a stable constant such as {@code SCHEME_NOT_ALLOWED}
 * @param message one plain sentence for the person who pasted the link
 */
public record Refusal(String code, String message) {}
