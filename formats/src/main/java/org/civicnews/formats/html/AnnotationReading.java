package org.civicnews.formats.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Reads back the element of an annotation; the counterpart of {@link AnnotationTags}. Pure and thread-safe. */
final class AnnotationReading {
    /** The type in JSON by the class of the element. */
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("cn-strong", "strong"),
            Map.entry("cn-em", "em"),
            Map.entry("cn-underline", "underline"),
            Map.entry("cn-sub", "sub"),
            Map.entry("cn-sup", "sup"),
            Map.entry("cn-code", "code"),
            Map.entry("cn-link", "link"),
            Map.entry("cn-legal", "legal"),
            Map.entry("cn-person", "person"),
            Map.entry("cn-organization", "organization"),
            Map.entry("cn-place", "place"),
            Map.entry("cn-meeting-name", "meeting"),
            Map.entry("cn-date", "date"),
            Map.entry("cn-quantity", "quantity"),
            Map.entry("cn-speech", "speech"),
            Map.entry("cn-note", "note"),
            Map.entry("cn-redaction", "redaction"));

    private AnnotationReading() {}

    /** {@return the type of an annotation, empty if the element is none of ours} */
    static String type(Element element) {
        return TYPES.getOrDefault(element.className(), "");
    }

    /** {@return the address of a link as the article has it} */
    static String href(Element link) {
        return link.attr(link.hasAttr("data-href") ? "data-href" : "href");
    }

    /** Writes an annotation: whole from its value if it has one, else from what the element itself says. */
    static void write(JsonParts json, Element element, int start, int end) {
        String type = type(element);
        json.member("type", type).member("start", start).member("end", end);
        String value = element.attr("data-value");
        if (!value.isEmpty()) {
            json.spliced(value);
            return;
        }
        switch (type) {
            case "link" -> {
                json.member("link", href(element));
                if (element.hasAttr("data-rel")) {
                    json.strings("rel", List.of(element.attr("data-rel").split(" ")));
                }
            }
            case "legal" -> writeLegal(json, element);
            case "quantity" ->
                json.object(
                        "quantity",
                        () -> json.raw("value", element.attr("value"))
                                .member("unit", element.attr("data-unit"), element.hasAttr("data-unit"))
                                .member("qualifier", element.attr("data-qualifier")));
            case "person", "organization", "place", "meeting" -> json.member("ref", element.attr("data-ref"));
            case "date" -> json.member("date", element.attr("data-date"));
            case "note" -> json.member("note", element.attr("title"));
            case "redaction" -> json.member("category", element.attr("data-category"));
            case "speech" -> {
                if (element.hasAttr("data-ref") || element.hasAttr("data-name")) {
                    json.object(
                            "speaker",
                            () -> json.member("ref", element.attr("data-ref"), element.hasAttr("data-ref"))
                                    .member("name", element.attr("data-name"), element.hasAttr("data-name")));
                }
            }
            default -> {
                // a style says everything by its tag
            }
        }
    }

    private static void writeLegal(JsonParts json, Element element) {
        json.member("ref", element.attr("data-ref")).member("kind", element.attr("data-kind"));
        if (element.hasAttr("data-pinpoint")) {
            List<String> pinpoints = List.of(element.attr("data-pinpoint").split(" ", -1));
            json.list("pinpoints", pinpoints, pinpoint -> json.object(() -> writeSteps(json, pinpoint)));
        }
        json.raw("confidence", element.attr("data-confidence"));
    }

    private static void writeSteps(JsonParts json, String pinpoint) {
        String[] parts = pinpoint.split("/", -1);
        List<Integer> units = new ArrayList<>();
        for (int i = 0; i + 1 < parts.length; i += 2) {
            units.add(i);
        }
        json.list(
                "steps",
                units,
                i -> json.object(() -> json.member("unit", parts[i]).member("label", parts[i + 1])));
    }
}
