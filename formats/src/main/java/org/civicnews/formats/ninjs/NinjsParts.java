package org.civicnews.formats.ninjs;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Consumer;
import org.civicnews.formats.out.JsonOut;

/** The small objects that ninjs is made of. Pure and thread-safe. */
final class NinjsParts {
    private NinjsParts() {}

    static void standard(JsonOut out) {
        out.object(
                "standard",
                it -> it.member("name", "ninjs")
                        .member("version", "3.1")
                        .member("schema", "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"));
    }

    /** {@return a moment as RFC 3339 has it} */
    static String moment(OffsetDateTime moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
    }

    /** A headline or a description. */
    static Consumer<JsonOut> text(String role, String value) {
        return out ->
                out.member("role", role).member("contentType", "text/plain").member("value", value);
    }

    /** Something with a name and how the item stands to it. */
    static Consumer<JsonOut> named(String name, String rel) {
        return record(name, rel, Optional.empty());
    }

    /** The same with an identifier that means something in this item only. */
    static Consumer<JsonOut> record(String name, String rel, Optional<String> literal) {
        return out -> out.member("name", name).member("rel", rel).member("literal", literal);
    }
}
