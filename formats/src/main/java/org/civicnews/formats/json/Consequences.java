package org.civicnews.formats.json;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which rules of an object a refused member can seem to break: a range whose start is malformed has no start for the
 * model, and is not therefore empty. The members are named as in JSON.
 */
final class Consequences {
    private static final Map<String, List<String>> MEMBERS = Map.ofEntries(
            Map.entry("ACTOR_AMBIGUOUS", List.of("person", "organization", "group")),
            Map.entry("BYLINE_AMBIGUOUS", List.of("name", "organization")),
            Map.entry("CLAUSE_MISSING", List.of("terms")),
            Map.entry("CONNECTED_WITHOUT_VENUES", List.of("venues", "venueGroups")),
            Map.entry("CREDIT_EMPTY", List.of("creator", "agency", "source", "line")),
            Map.entry("DATELINE_EMPTY", List.of("place", "date")),
            Map.entry("DATE_CONTRADICTS", List.of("edtf")),
            Map.entry("DATE_NEEDS_DAY", List.of("edtf")),
            Map.entry("DATE_NEEDS_TIME", List.of("edtf")),
            Map.entry("DIGEST_MISMATCH", List.of("text", "digest")),
            Map.entry("DOCUMENT_EMPTY", List.of("ref", "attachment")),
            Map.entry("LIST_NOT_ORDERED", List.of("ordered")),
            Map.entry("NAME_PARTS_DIFFER", List.of("full", "family", "middle", "given", "order")),
            Map.entry("NOT_A_PARTICIPANT", List.of("participants")),
            Map.entry("NUMBER_CONTRADICTS", List.of("raw")),
            Map.entry("NUMBER_OR_TITLE", List.of("number", "title")),
            Map.entry("ONLINE_WITHOUT_VENUE", List.of("venues", "venueGroups")),
            Map.entry("PUBLISHED_WITHOUT_DATE", List.of("published")),
            Map.entry("RANGE_EMPTY", List.of("start", "end")),
            Map.entry("RANGE_OUT_OF_TEXT", List.of("text", "asGiven")),
            Map.entry("RANGE_SPLITS_CHARACTER", List.of("text")),
            Map.entry("REDACTION_OVER_TEXT", List.of("text")),
            Map.entry("REFERENCE_EMPTY", List.of("ref", "name")),
            Map.entry("RELATION_WITHOUT_TARGET", List.of("targetRef", "targetNumber", "targetTitle")),
            Map.entry("RESCHEDULED_FROM_NOWHERE", List.of("previousStart")),
            Map.entry("RESOLUTION_CONTRADICTS", List.of("date", "start", "resolution")),
            Map.entry("RETRACTED_WITHOUT_CORRECTION", List.of("corrections")),
            Map.entry("ROYALTY_CONTRADICTS", List.of("kind")),
            Map.entry("ROYALTY_UNFOUNDED", List.of("kind", "clauseId")),
            Map.entry("SIZE_INCOMPLETE", List.of("width", "height")),
            Map.entry("SOURCE_EMPTY", List.of("url", "text")),
            Map.entry("TABLE_HEADER", List.of("rows")),
            Map.entry("TABLE_RAGGED", List.of("rows")),
            Map.entry("VERBATIM_UNPROVEN", List.of("form", "evidence", "recording")));

    /** In which members the objects stand that a message about a missing one calls by these words. */
    private static final Map<String, List<String>> LISTS = Map.of(
            "block '", List.of("blocks", "items"),
            "media '", List.of("media"),
            "person '", List.of("people"),
            "organization '", List.of("organizations"),
            "place '", List.of("places"),
            "meeting '", List.of("meetings"),
            "legal reference '", List.of("legalReferences"),
            "venue '", List.of("venues"),
            "agenda item '", List.of("agenda", "children"));

    private Consequences() {}

    /** Whether what a message misses may stand in a value that was skipped in one of these lists. */
    static boolean mayStandIn(String message, Set<String> lists) {
        return LISTS.entrySet().stream()
                .anyMatch(entry -> message.contains(entry.getKey())
                        && entry.getValue().stream().anyMatch(lists::contains));
    }

    /** The member that is the list which the pointer points at, or at an element of, or at the id of an element of. */
    static String listName(String pointer) {
        String list = pointer.endsWith("/id") ? pointer.substring(0, pointer.length() - 3) : pointer;
        int slash = list.lastIndexOf('/');
        while (slash >= 0 && slash + 1 < list.length() && Character.isDigit(list.charAt(slash + 1))) {
            list = list.substring(0, slash);
            slash = list.lastIndexOf('/');
        }
        return list.substring(slash + 1);
    }

    /** The members whose refusal can be the whole reason for a problem with this code. */
    static List<String> members(String code) {
        return MEMBERS.getOrDefault(code, List.of());
    }
}
