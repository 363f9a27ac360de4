package org.civicnews.formats.json;

import java.io.InputStream;
import java.io.OutputStream;
import org.civicnews.article.Article;
import tools.jackson.core.JsonGenerator;

/**
 * Writes and reads articles as JSON, the project's own format 1.0. Start with {@link #standard()}.
 *
 * <pre>{@code
 * String json = ArticleJson.standard().write(article);
 * Article again = ArticleJson.standard().read(json); // equal to article
 * }</pre>
 *
 * <p>The bytes are the same on every run. Members and types of later versions are kept and written back. Immutable and
 * thread-safe.
 */
public final class ArticleJson {
    private static final ArticleJson STANDARD = new ArticleJson(new JsonDocument<>(ArticleCodecs.ARTICLE, false));
    private static final ArticleJson PRETTY = new ArticleJson(new JsonDocument<>(ArticleCodecs.ARTICLE, true));

    private final JsonDocument<Article> document;

    private ArticleJson(JsonDocument<Article> document) {
        this.document = document;
    }

    /** {@return the facade that writes one line} */
    public static ArticleJson standard() {
        return STANDARD;
    }

    /** {@return the facade that writes for people: a member a line, two blanks a level} */
    public static ArticleJson pretty() {
        return PRETTY;
    }

    /**
     * Reads documents of other sizes than {@link JsonLimits#standard()} allows.
     *
     * @param limits how large a document may be
     * @return the facade with these limits; make it once, not for each document
     */
    public ArticleJson withLimits(JsonLimits limits) {
        return new ArticleJson(document.withLimits(limits));
    }

    /**
     * Writes an article.
     *
     * @param article what to write
     * @return one JSON object
     */
    public String write(Article article) {
        return document.write(article);
    }

    /**
     * Writes an article as UTF-8.
     *
     * @param article what to write
     * @param out takes the bytes; flushed, not closed
     */
    public void write(Article article, OutputStream out) {
        document.write(article, out);
    }

    /**
     * Writes an article as a value inside a document that the caller is writing.
     *
     * @param article what to write
     * @param out takes one object, as it lays JSON out; neither flushed nor closed
     */
    public void write(Article article, JsonGenerator out) {
        document.write(article, out);
    }

    /**
     * Reads an article.
     *
     * @param json one JSON object; a byte order mark before it is ignored
     * @return the value, never partly read
     * @throws org.civicnews.value.InvalidContentException if the text is not JSON, too large (see {@link JsonLimits}), or
     *     breaks a rule; it holds every violation with its JSON Pointer (RFC 6901)
     */
    public Article read(String json) {
        return document.read(json);
    }

    /**
     * Reads an article from UTF-8.
     *
     * @param json one JSON object in bytes, which stay as they are
     * @return the value, never partly read
     * @throws org.civicnews.value.InvalidContentException as {@link #read(String)}
     */
    public Article read(byte[] json) {
        return document.read(json);
    }

    /**
     * Reads an article from UTF-8.
     *
     * @param in the bytes, read to their end, not closed
     * @return the value, never partly read
     * @throws org.civicnews.value.InvalidContentException as {@link #read(String)}
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public Article read(InputStream in) {
        return document.read(in);
    }
}
