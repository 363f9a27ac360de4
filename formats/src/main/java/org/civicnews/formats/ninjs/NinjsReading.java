package org.civicnews.formats.ninjs;

import java.util.List;
import org.civicnews.article.Article;
import org.civicnews.formats.html.ArticleHtml;
import org.civicnews.value.InvalidContentException;
import org.civicnews.value.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Finds the body of ours in a document and reads it. Pure and thread-safe. */
final class NinjsReading {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final String OURS = "<article";

    private NinjsReading() {}

    static Article read(String json) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw refused("JSON_MALFORMED", "this is not a JSON object");
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean bodies = parser.currentName().equals("bodies");
                JsonToken value = parser.nextToken();
                String body = bodies && value == JsonToken.START_ARRAY ? body(parser) : "";
                if (!body.isEmpty()) {
                    return ArticleHtml.fragment().read(body);
                }
                parser.skipChildren();
            }
        } catch (JacksonException e) {
            throw refused("JSON_MALFORMED", "this is not JSON: " + e.getOriginalMessage());
        }
        throw refused("NO_ARTICLE", "the document has no body of ours");
    }

    /** {@return the first body that is an article of ours; empty if there is none} The parser stands on the array's end then. */
    private static String body(JsonParser parser) {
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean value = parser.currentName().equals("value");
                if (parser.nextToken() == JsonToken.VALUE_STRING
                        && value
                        && parser.getString().startsWith(OURS)) {
                    return parser.getString();
                }
                parser.skipChildren();
            }
        }
        return "";
    }

    private static InvalidContentException refused(String code, String message) {
        return new InvalidContentException(List.of(new Problem("", code, message)));
    }
}
