package org.civicnews.formats.json;

import java.io.InputStream;
import java.io.OutputStream;
import org.civicnews.submission.Submission;

/**
 * Writes and reads submissions as the desk keeps them (bài gửi, bản của toà soạn), the project's own format 1.0. Start with {@link #standard()}. What
 * is written holds everything that is private: it is for the desk's own store, encrypted, and for nobody else. What may be
 * shown is written by {@link PublicStoryJson}.
 *
 * <pre>{@code
 * String json = SubmissionJson.standard().write(submission);
 * Submission again = SubmissionJson.standard().read(json); // equal to submission
 * }</pre>
 *
 * <p>The chain of the moderation log is verified as it is read. No message of a problem holds what is private. The bytes are the
 * same on every run. Members and types of later versions are kept and written back. Immutable and
 * thread-safe.
 */
public final class SubmissionJson {
    private static final SubmissionJson STANDARD =
            new SubmissionJson(new JsonDocument<>(StoryCodecs.SUBMISSION, false));
    private static final SubmissionJson PRETTY = new SubmissionJson(new JsonDocument<>(StoryCodecs.SUBMISSION, true));

    private final JsonDocument<Submission> document;

    private SubmissionJson(JsonDocument<Submission> document) {
        this.document = document;
    }

    /** {@return the facade that writes one line} */
    public static SubmissionJson standard() {
        return STANDARD;
    }

    /** {@return the facade that writes for people: a member a line, two blanks a level} */
    public static SubmissionJson pretty() {
        return PRETTY;
    }

    /**
     * Reads documents of other sizes than {@link JsonLimits#standard()} allows.
     *
     * @param limits how large a document may be
     * @return the facade with these limits; make it once, not for each document
     */
    public SubmissionJson withLimits(JsonLimits limits) {
        return new SubmissionJson(document.withLimits(limits));
    }

    /**
     * Writes a submission.
     *
     * @param submission what to write
     * @return one JSON object
     */
    public String write(Submission submission) {
        return document.write(submission);
    }

    /**
     * Writes a submission as UTF-8.
     *
     * @param submission what to write
     * @param out takes the bytes; flushed, not closed
     */
    public void write(Submission submission, OutputStream out) {
        document.write(submission, out);
    }

    /**
     * Reads a submission.
     *
     * @param json one JSON object; a byte order mark before it is ignored
     * @return the value, never partly read
     * @throws org.civicnews.value.InvalidContentException if the text is not JSON, too large (see {@link JsonLimits}), or
     *     breaks a rule; it holds every violation with its JSON Pointer (RFC 6901)
     */
    public Submission read(String json) {
        return document.read(json);
    }

    /**
     * Reads a submission from UTF-8.
     *
     * @param json one JSON object in bytes, which stay as they are
     * @return the value, never partly read
     * @throws org.civicnews.value.InvalidContentException as {@link #read(String)}
     */
    public Submission read(byte[] json) {
        return document.read(json);
    }

    /**
     * Reads a submission from UTF-8.
     *
     * @param in the bytes, read to their end, not closed
     * @return the value, never partly read
     * @throws org.civicnews.value.InvalidContentException as {@link #read(String)}
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public Submission read(InputStream in) {
        return document.read(in);
    }
}
