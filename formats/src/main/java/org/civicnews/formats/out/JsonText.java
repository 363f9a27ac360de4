package org.civicnews.formats.out;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Escapes a text for the inside of a JSON string as it comes, so that a long one is never in memory. Serves one text. */
final class JsonText implements Appendable {
    private static final String HEX = "0123456789abcdef";

    private final JsonGenerator json;

    JsonText(JsonGenerator json) {
        this.json = json;
    }

    @Override
    public Appendable append(@Nullable CharSequence text) {
        CharSequence given = text == null ? "null" : text;
        return append(given, 0, given.length());
    }

    @Override
    public Appendable append(@Nullable CharSequence text, int start, int end) {
        String given = String.valueOf(text);
        int run = start;
        for (int i = start; i < end; i++) {
            char c = given.charAt(i);
            if (c >= ' ' && c != '"' && c != '\\') {
                continue;
            }
            json.writeRaw(given, run, i - run);
            json.writeRaw(escape(c));
            run = i + 1;
        }
        json.writeRaw(given, run, end - run);
        return this;
    }

    @Override
    public Appendable append(char c) {
        return append(String.valueOf(c));
    }

    private static String escape(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> "\\u00" + HEX.charAt(c >> 4) + HEX.charAt(c & 0xF);
        };
    }
}
