package org.civicnews.formats.json;

import java.io.InputStream;
import java.io.OutputStream;
import org.civicnews.submission.Tombstone;

/**
 * Writes and reads what is left of an erased submission, the project's own format 1.0. Start with {@link #standard()}.
 *
 * <pre>{@code
 * String json = TombstoneJson.standard().write(tombstone);
 * Tombstone again = TombstoneJson.standard().read(json); // equal to tombstone
 * }</pre>
 *
 * <p>The bytes are the same on every run. Immutable and
 * thread-safe.
 */
public final class TombstoneJson {
    private static final TombstoneJson STANDARD = new TombstoneJson(new JsonDocument<>(StoryCodecs.TOMBSTONE, false));
    private static final TombstoneJson PRETTY = new TombstoneJson(new JsonDocument<>(StoryCodecs.TOMBSTONE, true));

    private final JsonDocument<Tombstone> document;

    private TombstoneJson(JsonDocument<Tombstone> document) {
        this.document = document;
    }

    /** {@return the facade that writes one line} */
    public static TombstoneJson standard() {
        return STANDARD;
    }

    /** {@return the facade that writes for people: a member a line, two blanks a level} */
    public static TombstoneJson pretty() {
        return PRETTY;
    }

    /**
     * Reads documents of other sizes than {@link JsonLimits#standard()} allows.
     *
     * @param limits how large a document may be
     * @return the facade with these limits; make it once, not for each document
     */
    public TombstoneJson withLimits(JsonLimits limits) {
        return new TombstoneJson(document.withLimits(limits));
    }

    /**
     * Writes a tombstone.
     *
     * @param tombstone what to write
     * @return one JSON object
     */
    public String write(Tombstone tombstone) {
        return document.write(tombstone);
    }

    /**
     * Writes a tombstone as UTF-8.
     *
     * @param tombstone what to write
     * @param out takes the bytes; flushed, not closed
     */
    public void write(Tombstone tombstone, OutputStream out) {
        document.write(tombstone, out);
    }

    /**
     * Reads a tombstone.
     *
     * @param json one JSON object; a byte order mark before it is ignored
     * @return the value, never partly read
     * @throws org.civicnews.value.InvalidContentException if the text is not JSON, too large (see {@link JsonLimits}), or
     *     breaks a rule; it holds every violation with its JSON Pointer (RFC 6901)
     */
    public Tombstone read(String json) {
        return document.read(json);
    }

    /**
     * Reads a tombstone from UTF-8.
     *
     * @param json one JSON object in bytes, which stay as they are
     * @return the value, never partly read
     * @throws org.civicnews.value.InvalidContentException as {@link #read(String)}
     */
    public Tombstone read(byte[] json) {
        return document.read(json);
    }

    /**
     * Reads a tombstone from UTF-8.
     *
     * @param in the bytes, read to their end, not closed
     * @return the value, never partly read
     * @throws org.civicnews.value.InvalidContentException as {@link #read(String)}
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public Tombstone read(InputStream in) {
        return document.read(in);
    }
}
