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
 *   <li>members that belong together or exclude each other ({@code ACTOR_AMBIGUOUS}, {@code SIZE_INCOMPLETE}, …)
 * </ul>
 *
 * <p>All methods are thread-safe.
 */
public final class JsonSchema {
    private static final String RESOURCE = "civicnews-1.0.schema.json";

    private static final List<String> BEYOND = List.of(
            "ACTOR_AMBIGUOUS",
            "ALT_OF_DECORATIVE",
            "ASSIGNEE_COORDINATES",
            "BLANK",
            "BYLINE_AMBIGUOUS",
            "CLAUSE_MISSING",
            "CONNECTED_WITHOUT_VENUES",
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
            "EMBARGO_BROKEN",
            "ID_NOT_ABSOLUTE",
            "LABEL_MALFORMED",
            "LANGUAGE_UNKNOWN",
            "LINE_BREAK",
            "LINKS_OVERLAP",
            "LINK_UNSAFE",
            "LIST_NOT_ORDERED",
            "MAIN_VENUES",
            "MEDIA_CONTRADICTS",
            "MODIFIED_BEFORE_PUBLISHED",
            "NAME_HOLDS_HONORIFIC",
            "NAME_PARTS_DIFFER",
            "NOT_A_PARTICIPANT",
            "NUMBER_CONTRADICTS",
            "NUMBER_OR_TITLE",
            "ONLINE_WITHOUT_VENUE",
            "ORIGINAL_IS_SELF",
            "OUT_OF_RANGE",
            "OWN_SUCCESSOR",
            "PART_OF_ITSELF",
            "POST_NOT_HELD",
            "PUBLISHED_WITHOUT_DATE",
            "RANGE_BACKWARDS",
            "RANGE_EMPTY",
            "RANGE_OUT_OF_TEXT",
            "RANGE_SPLITS_CHARACTER",
            "REDACTION_OVER_TEXT",
            "REFERENCE_EMPTY",
            "RELATION_TO_ITSELF",
            "RELATION_WITHOUT_TARGET",
            "REQUIRED",
            "RESCHEDULED_FROM_NOWHERE",
            "RESOLUTION_CONTRADICTS",
            "RETRACTED_WITHOUT_CORRECTION",
            "ROYALTY_CONTRADICTS",
            "ROYALTY_UNFOUNDED",
            "SIZE_INCOMPLETE",
            "SOURCE_EMPTY",
            "TABLE_HEADER",
            "TABLE_RAGGED",
            "TEXT_MALFORMED",
            "TOO_DEEP",
            "TOO_LONG",
            "TOO_MANY",
            "TOO_MANY_VOTES",
            "UNIT_TWICE",
            "UNRESOLVED_REFERENCE",
            "VERBATIM_UNPROVEN",
            "VIRTUAL_HAS_PLACE",
            "WRONG_TYPE", // only of 1.0, which is a whole number for the schema
            "ZONE_UNKNOWN");

    private JsonSchema() {}

    /**
     * Reads the schema of articles, pages, meetings and calls for stories.
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
