package org.civicnews.formats.json;

import java.io.InputStream;
import java.io.OutputStream;
import org.civicnews.submission.SubmissionCall;

/**
 * Writes and reads calls for readers' stories as JSON, the project's own format 1.0. Start with {@link #standard()}.
 *
 * <pre>{@code
 * String json = SubmissionCallJson.standard().write(call);
 * SubmissionCall again = SubmissionCallJson.standard().read(json); // equal to call
 * }</pre>
 *
 * <p>The bytes are the same on every run. Members and types of later versions are kept and written back. Immutable and
 * thread-safe.
 */
public final class SubmissionCallJson {
    private static final SubmissionCallJson STANDARD =
            new SubmissionCallJson(new JsonDocument<>(SubmissionCodecs.CALL, false));
    private static final SubmissionCallJson PRETTY =
            new SubmissionCallJson(new JsonDocument<>(SubmissionCodecs.CALL, true));

    private final JsonDocument<SubmissionCall> document;

    private SubmissionCallJson(JsonDocument<SubmissionCall> document) {
        this.document = document;
    }

    /** {@return the facade that writes one line} */
    public static SubmissionCallJson standard() {
        return STANDARD;
    }

    /** {@return the facade that writes for people: a member a line, two blanks a level} */
    public static SubmissionCallJson pretty() {
        return PRETTY;
    }

    /**
     * Reads documents of other sizes than {@link JsonLimits#standard()} allows.
     *
     * @param limits how large a document may be
     * @return the facade with these limits; make it once, not for each document
     */
    public SubmissionCallJson withLimits(JsonLimits limits) {
        return new SubmissionCallJson(document.withLimits(limits));
    }

    /**
     * Writes a call.
     *
     * @param call what to write
     * @return one JSON object
     */
    public String write(SubmissionCall call) {
        return document.write(call);
    }

    /**
     * Writes a call as UTF-8.
     *
     * @param call what to write
     * @param out takes the bytes; flushed, not closed
     */
    public void write(SubmissionCall call, OutputStream out) {
        document.write(call, out);
    }

    /**
     * Reads a call.
     *
     * @param json one JSON object; a byte order mark before it is ignored
     * @return the value, never partly read
     * @throws org.civicnews.value.InvalidContentException if the text is not JSON, too large (see {@link JsonLimits}), or
     *     breaks a rule; it holds every violation with its JSON Pointer (RFC 6901)
     */
    public SubmissionCall read(String json) {
        return document.read(json);
    }

    /**
     * Reads a call from UTF-8.
     *
     * @param json one JSON object in bytes, which stay as they are
     * @return the value, never partly read
     * @throws org.civicnews.value.InvalidContentException as {@link #read(String)}
     */
    public SubmissionCall read(byte[] json) {
        return document.read(json);
    }

    /**
     * Reads a call from UTF-8.
     *
     * @param in the bytes, read to their end, not closed
     * @return the value, never partly read
     * @throws org.civicnews.value.InvalidContentException as {@link #read(String)}
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public SubmissionCall read(InputStream in) {
        return document.read(in);
    }
}
