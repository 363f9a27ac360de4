/**
 * Articles as HTML, written and read back. Start with {@link org.civicnews.formats.html.ArticleHtml#page()}; pages of any
 * other make are read by {@link org.civicnews.formats.html.PageHtml}.
 *
 * <h2>Class names</h2>
 * All begin with {@code cn-}, which no other code should use. They are stable: a name of this list keeps its meaning as
 * long as the JSON format keeps its major version, and a new one may come at any time.
 * <ul>
 * <li>the page: {@code cn-site} (body), {@code cn-main}, {@code cn-page} (an article beside a call for stories)
 * <li>{@code cn-article} with {@code cn-header}: {@code cn-section}, {@code cn-kicker}, {@code cn-headline},
 *     {@code cn-retracted}, {@code cn-lead}, {@code cn-meta} ({@code cn-bylines}, {@code cn-byline}, {@code cn-author},
 *     {@code cn-role}, {@code cn-dateline}, {@code cn-dates}, {@code cn-published}, {@code cn-modified}),
 *     {@code cn-disclosure}
 * <li>{@code cn-body} with paragraphs, headings, lists and rules without a class, and {@code cn-figure}
 *     ({@code cn-gallery}, {@code cn-lead-media}, {@code cn-media}, {@code cn-missing}, {@code cn-file},
 *     {@code cn-caption}, {@code cn-credit}), {@code cn-quote} ({@code cn-pull}, {@code cn-speaker}), {@code cn-table},
 *     {@code cn-embed} ({@code cn-fallback}, {@code cn-embed-link}), {@code cn-box} ({@code cn-box-title}),
 *     {@code cn-unknown}, an empty place for a block of a later version
 * <li>annotations: {@code cn-strong}, {@code cn-em}, {@code cn-underline}, {@code cn-sub}, {@code cn-sup},
 *     {@code cn-code}, {@code cn-link}, {@code cn-legal}, {@code cn-person}, {@code cn-organization}, {@code cn-place},
 *     {@code cn-meeting-name}, {@code cn-date}, {@code cn-quantity}, {@code cn-speech}, {@code cn-note},
 *     {@code cn-redaction}
 * <li>below the body: {@code cn-source} ({@code cn-source-credit}, {@code cn-original}, {@code cn-removed}),
 *     {@code cn-meeting} ({@code cn-meeting-kind}, {@code cn-tasks}, {@code cn-obligation}, {@code cn-coordinators}, {@code cn-basis},
 *     {@code cn-due}, {@code cn-decisions}, {@code cn-result}, {@code cn-vote}, {@code cn-agenda}, {@code cn-number}),
 *     {@code cn-documents} ({@code cn-document-title}, {@code cn-party}), {@code cn-people} ({@code cn-name},
 *     {@code cn-posts}), {@code cn-corrections} ({@code cn-correction-date}, {@code cn-corrected}, {@code cn-change}),
 *     {@code cn-tags}, {@code cn-rights}; hidden: {@code cn-organizations}, {@code cn-places}, {@code cn-media-list}
 * <li>{@code cn-call}: {@code cn-promise}, {@code cn-field}, {@code cn-words}, {@code cn-terms},
 *     {@code cn-royalty-clause}, {@code cn-royalty}, {@code cn-agree}; {@code cn-label} is a heading that is none
 * </ul>
 *
 * <h2>Data attributes</h2>
 * They hold what markup cannot say, so that the article can be read back equal. {@code data-id} is the id of a block,
 * {@code data-level} the level of a heading that was moved to keep the outline whole, {@code data-annotation} the number
 * of an annotation in its text: elements of one number are pieces of one annotation. {@code data-ref} points at a
 * record, {@code data-date} is EDTF, {@code data-pinpoint} the units that a mention cites, from the outermost inwards
 * ({@code ARTICLE/15/CLAUSE/2}). {@code data-record}, {@code data-value} and {@code data-extra} are JSON in the
 * project's own format: a record, the rest of an annotation, members of a later version.
 *
 * <p>A form carries hooks for a script of the caller's: {@code data-call} and {@code data-form} name the call and its
 * form, {@code data-word-count} the field whose words an output counts, {@code data-word-limit} the most allowed.
 */
@NullMarked
package org.civicnews.formats.html;

import org.jspecify.annotations.NullMarked;
