package org.civicnews.formats.html;

import java.util.Map;
import org.civicnews.body.Annotation;
import org.civicnews.formats.json.CivicNewsModule;
import org.civicnews.meeting.Meeting;
import org.civicnews.value.RawJson;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON that stands in a data attribute where markup alone cannot carry a value. It is the project's own format, so
 * that whoever reads the page reads the same records as from {@code ArticleJson}. Thread-safe.
 */
final class RecordJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CivicNewsModule()).build();

    private RecordJson() {}

    /** Writes a record. */
    static String of(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** Writes a meeting as the part of an article: without the format version that it has as a document of its own. */
    static String of(Meeting meeting) {
        String json = of((Object) meeting);
        String version = "\"formatVersion\":\"" + meeting.formatVersion() + "\",";
        int at = json.indexOf(version);
        return json.substring(0, at) + json.substring(at + version.length());
    }

    /** Writes an annotation without its type and range, which the element itself tells. */
    static String of(Annotation annotation) {
        String json = MAPPER.writeValueAsString(annotation);
        String range = "\"start\":" + annotation.start() + ",\"end\":" + annotation.end();
        int after = json.indexOf(range) + range.length();
        return json.charAt(after) == ',' ? '{' + json.substring(after + 1) : "{}";
    }

    /** Writes members that this version does not know. */
    static String of(Map<String, RawJson> members) {
        StringBuilder out = new StringBuilder("{");
        members.forEach((name, value) -> {
            out.append(out.length() == 1 ? "\"" : ",\"");
            out.append(JsonStringEncoder.getInstance().quoteAsCharArray(name));
            out.append("\":").append(value.text());
        });
        return out.append('}').toString();
    }
}
