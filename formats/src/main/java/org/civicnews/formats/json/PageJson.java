package org.civicnews.formats.json;

import java.io.InputStream;
import java.io.OutputStream;
import org.civicnews.page.CivicPage;

/**
 * Writes and reads pages as they were read as JSON, the project's own format 1.0. Start with {@link #standard()}.
 *
 * <pre>{@code
 * String json = PageJson.standard().write(page);
 * CivicPage again = PageJson.standard().read(json); // equal to page
 * }</pre>
 *
 * <p>The bytes are the same on every run. Members and types of later versions are kept and written back. Immutable and
 * thread-safe.
 */
public final class PageJson {
    private static final PageJson STANDARD = new PageJson(new JsonDocument<>(PageCodecs.PAGE, false));
    private static final PageJson PRETTY = new PageJson(new JsonDocument<>(PageCodecs.PAGE, true));

    private final JsonDocument<CivicPage> document;

    private PageJson(JsonDocument<CivicPage> document) {
        this.document = document;
    }

    /** {@return the facade that writes one line} */
    public static PageJson standard() {
        return STANDARD;
    }

    /** {@return the facade that writes for people: a member a line, two blanks a level} */
    public static PageJson pretty() {
        return PRETTY;
    }

    /**
     * Reads documents of other sizes than {@link JsonLimits#standard()} allows.
     *
     * @param limits how large a document may be
     * @return the facade with these limits; make it once, not for each document
     */
    public PageJson withLimits(JsonLimits limits) {
        return new PageJson(document.withLimits(limits));
    }

    /**
     * Writes a page.
     *
     * @param page what to write
     * @return one JSON object
     */
    public String write(CivicPage page) {
        return document.write(page);
    }

    /**
     * Writes a page as UTF-8.
     *
     * @param page what to write
     * @param out takes the bytes; flushed, not closed
     */
    public void write(CivicPage page, OutputStream out) {
        document.write(page, out);
    }

    /**
     * Reads a page.
     *
     * @param json one JSON object; a byte order mark before it is ignored
     * @return the value, never partly read
     * @throws org.civicnews.value.InvalidContentException if the text is not JSON, too large (see {@link JsonLimits}), or
     *     breaks a rule; it holds every violation with its JSON Pointer (RFC 6901)
     */
    public CivicPage read(String json) {
        return document.read(json);
    }

    /**
     * Reads a page from UTF-8.
     *
     * @param json one JSON object in bytes, which stay as they are
     * @return the value, never partly read
     * @throws org.civicnews.value.InvalidContentException as {@link #read(String)}
     */
    public CivicPage read(byte[] json) {
        return document.read(json);
    }

    /**
     * Reads a page from UTF-8.
     *
     * @param in the bytes, read to their end, not closed
     * @return the value, never partly read
     * @throws org.civicnews.value.InvalidContentException as {@link #read(String)}
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public CivicPage read(InputStream in) {
        return document.read(in);
    }
}
