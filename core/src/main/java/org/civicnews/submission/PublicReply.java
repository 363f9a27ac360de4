package org.civicnews.submission;

import java.time.Instant;

/**
 * An answer as readers may see it. Immutable and thread-safe.
 *
 * @param id its id in the submission
 * @param by who answered
 * @param displayName the name to print
 * @param at when
 * @param text what is said
 */
public record PublicReply(String id, AnswerSource by, String displayName, Instant at, String text) {}
