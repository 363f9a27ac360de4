package org.civicnews.formats.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The published JSON Schema (2020-12) of the format, for whoever checks documents without this library. Start with
 * {@link #text()}.
 *
 * <p>What a reader of this package accepts, the schema accepts. The schema holds the shape: members, their types, what is
 * required, the form of links, dates and digests. It cannot say, and a reader still checks, the rules of
 * {@link #rulesBeyond()}:
 *
 * <ul>
 *   <li>texts: not blank, no control characters, no half characters, not too long ({@code BLANK}, {@code TEXT_MALFORMED},
 *       {@code LINE_BREAK}, {@code TOO_LONG})
 *   <li>numbers and how much there may be of something ({@code OUT_OF_RANGE}, {@code TOO_MANY}, {@code TOO_DEEP},
 *       {@code TOO_MANY_VOTES})
 *   <li>references and ids ({@code UNRESOLVED_REFERENCE}, {@code NOT_A_PARTICIPANT}, {@code CLAUSE_MISSING},
 *       {@code DUPLICATE_ID}, {@code REQUIRED} for the id of a record in an article, …)
 *   <li>ranges of annotations and evidence ({@code RANGE_OUT_OF_TEXT}, {@code RANGE_SPLITS_CHARACTER},
 *       {@code LINKS_OVERLAP}, …)
 *   <li>table grids ({@code TABLE_RAGGED}, {@code TABLE_HEADER})
 *   <li>digests ({@code DIGEST_MISMATCH})
 *   <li>dates that exist, and their order ({@code DAY_MISSING}, {@code RANGE_BACKWARDS},
 *       {@code RESOLUTION_CONTRADICTS}, …)
 *   <li>submissions: consents and their order, the chain of the moderation log, names and types of files, spans of redactions
 *       ({@code CONSENT_PRE_TICKED}, {@code CHAIN_BROKEN}, {@code TRANSITION_NOT_ALLOWED}, {@code NAME_EXECUTABLE}, …)
 *   <li>members that belong together or exclude each other ({@code ACTOR_AMBIGUOUS}, {@code SIZE_INCOMPLETE}, …)
 * </ul>
 *
 * <p>All methods are thread-safe.
 */
public final class JsonSchema {
    private static final String RESOURCE = "civicnews-1.0.schema.json";

    private static final List<String> BEYOND = List.of(
            "ACTOR_AMBIGUOUS",
            "ACTOR_CONTRADICTS",
            "ALT_OF_DECORATIVE",
            "ASSIGNEE_COORDINATES",
            "BLANK",
            "BYLINE_AMBIGUOUS",
            "CHAIN_BROKEN",
            "CLAUSE_MISSING",
            "CONNECTED_WITHOUT_VENUES",
            "CONSENTS_OUT_OF_ORDER",
            "CONSENT_MISSING",
            "CONSENT_PRE_TICKED",
            "CONTACT_EMPTY",
            "CORRECTIONS_OUT_OF_ORDER",
            "CREDIT_EMPTY",
            "CYCLE",
            "DATELINE_EMPTY",
            "DATE_CONTRADICTS",
            "DATE_EMPTY",
            "DATE_MALFORMED",
            "DATE_NEEDS_DAY",
            "DATE_NEEDS_TIME",
            "DAY_MISSING",
            "DIGEST_MISMATCH",
            "DOCUMENT_EMPTY",
            "DUPLICATE_ID",
            "DUPLICATE_PARTICIPANT",
            "DUPLICATE_POST",
            "EMAIL_MALFORMED",
            "EMBARGO_BROKEN",
            "ERASED_FIELD_PRESENT",
            "ERASED_WITH_CONTENT",
            "EXPIRES_BEFORE_GIVEN",
            "FIELD_NOT_ERASABLE",
            "GUARDIAN_UNKNOWN",
            "ID_NOT_ABSOLUTE",
            "LABEL_MALFORMED",
            "LANGUAGE_UNKNOWN",
            "LINE_BREAK",
            "LINKS_OVERLAP",
            "LINK_UNSAFE",
            "LIST_NOT_ORDERED",
            "MAIN_VENUES",
            "MEDIA_CONTRADICTS",
            "MINOR_WITHOUT_GUARDIAN",
            "MODERATED_BEFORE_RECEIVED",
            "MODERATION_FROM_ELSEWHERE",
            "MODERATION_OUT_OF_ORDER",
            "MODIFIED_BEFORE_PUBLISHED",
            "NAME_BIDI",
            "NAME_CONTROL",
            "NAME_EXECUTABLE",
            "NAME_HOLDS_HONORIFIC",
            "NAME_LENGTH",
            "NAME_NUL",
            "NAME_PARTS_DIFFER",
            "NAME_RESERVED",
            "NAME_SEPARATOR",
            "NEVER_PUBLISHED",
            "NOT_A_PARTICIPANT",
            "NOT_ERASED",
            "NUMBER_CONTRADICTS",
            "NUMBER_OR_TITLE",
            "ONLINE_WITHOUT_VENUE",
            "ORIGINAL_IS_SELF",
            "OUT_OF_RANGE",
            "OWN_SUCCESSOR",
            "PART_OF_ITSELF",
            "PERMISSION_CONTRADICTS",
            "PERMISSION_MISSING",
            "PHONE_MALFORMED",
            "POST_NOT_HELD",
            "PSEUDONYM_MISSING",
            "PSEUDONYM_REVEALS",
            "PUBLISHED_WITHOUT_DATE",
            "RANGE_BACKWARDS",
            "RANGE_EMPTY",
            "RANGE_OUT_OF_TEXT",
            "RANGE_SPLITS_CHARACTER",
            "REAL_NAME_MISSING",
            "REASON_MISSING",
            "REASON_UNFOUNDED",
            "REDACTIONS_OUT_OF_ORDER",
            "REDACTION_NOT_DECIDED",
            "REDACTION_OVER_TEXT",
            "REFERENCE_EMPTY",
            "RELATION_TO_ITSELF",
            "RELATION_WITHOUT_TARGET",
            "REQUIRED",
            "RESCHEDULED_FROM_NOWHERE",
            "RESERVED_ID",
            "RESOLUTION_CONTRADICTS",
            "RETRACTED_WITHOUT_CORRECTION",
            "ROYALTY_CONTRADICTS",
            "ROYALTY_UNFOUNDED",
            "SEQUENCE_BROKEN",
            "SIZE_INCOMPLETE",
            "SOURCE_EMPTY",
            "SPANS_OUT_OF_ORDER",
            "SPAN_OUTSIDE",
            "SPAN_SPLITS_CHARACTER",
            "STORED_NAME_UNSAFE",
            "STORY_ANNOTATION",
            "STORY_BLOCK",
            "TABLE_HEADER",
            "TABLE_RAGGED",
            "TEXT_MALFORMED",
            "TOMBSTONE_HOLDS_DATA",
            "TOO_DEEP",
            "TOO_LARGE",
            "TOO_LONG",
            "TOO_MANY",
            "TOO_MANY_VOTES",
            "TRANSITION_NOT_ALLOWED",
            "TYPE_MALFORMED",
            "TYPE_MISMATCH",
            "TYPE_NOT_ALLOWED",
            "UNIT_TWICE",
            "UNRESOLVED_REFERENCE",
            "VERBATIM_UNPROVEN",
            "VIRTUAL_HAS_PLACE",
            "WISHES_CONTRADICT",
            "WITHDRAWAL_NOT_FOLLOWED",
            "WITHDRAWAL_OF_NOTHING",
            "WITHDRAWS_CONTRADICTS",
            "WRONG_TYPE", // only of 1.0, which is a whole number for the schema
            "ZONE_UNKNOWN");

    private JsonSchema() {}

    /**
     * Reads the schema of articles, pages, meetings, calls for stories and submissions.
     *
     * @return the schema as JSON text
     */
    public static String text() {
        try (InputStream in = JsonSchema.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + RESOURCE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the codes of the problems of a document that the schema accepts and a reader may refuse, sorted} */
    public static List<String> rulesBeyond() {
        return BEYOND;
    }
}
