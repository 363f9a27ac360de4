package org.civicnews.formats.json;

import java.io.InputStream;
import java.io.OutputStream;
import org.civicnews.meeting.Meeting;
import tools.jackson.core.JsonGenerator;

/**
 * Writes and reads meetings as JSON, the project's own format 1.0. Start with {@link #standard()}.
 *
 * <pre>{@code
 * String json = MeetingJson.standard().write(meeting);
 * Meeting again = MeetingJson.standard().read(json); // equal to meeting
 * }</pre>
 *
 * <p>The bytes are the same on every run. Members and types of later versions are kept and written back. Immutable and
 * thread-safe.
 */
public final class MeetingJson {
    private static final MeetingJson STANDARD = new MeetingJson(new JsonDocument<>(MeetingCodecs.MEETING, false));
    private static final MeetingJson PRETTY = new MeetingJson(new JsonDocument<>(MeetingCodecs.MEETING, true));

    private final JsonDocument<Meeting> document;

    private MeetingJson(JsonDocument<Meeting> document) {
        this.document = document;
    }

    /** {@return the facade that writes one line} */
    public static MeetingJson standard() {
        return STANDARD;
    }

    /** {@return the facade that writes for people: a member a line, two blanks a level} */
    public static MeetingJson pretty() {
        return PRETTY;
    }

    /**
     * Reads documents of other sizes than {@link JsonLimits#standard()} allows.
     *
     * @param limits how large a document may be
     * @return the facade with these limits; make it once, not for each document
     */
    public MeetingJson withLimits(JsonLimits limits) {
        return new MeetingJson(document.withLimits(limits));
    }

    /**
     * Writes a meeting.
     *
     * @param meeting what to write
     * @return one JSON object
     */
    public String write(Meeting meeting) {
        return document.write(meeting);
    }

    /**
     * Writes a meeting as UTF-8.
     *
     * @param meeting what to write
     * @param out takes the bytes; flushed, not closed
     */
    public void write(Meeting meeting, OutputStream out) {
        document.write(meeting, out);
    }

    /**
     * Writes a meeting as a value inside a document that the caller is writing.
     *
     * @param meeting what to write
     * @param out takes one object, as it lays JSON out; neither flushed nor closed
     */
    public void write(Meeting meeting, JsonGenerator out) {
        document.write(meeting, out);
    }

    /**
     * Reads a meeting.
     *
     * @param json one JSON object; a byte order mark before it is ignored
     * @return the value, never partly read
     * @throws org.civicnews.value.InvalidContentException if the text is not JSON, too large (see {@link JsonLimits}), or
     *     breaks a rule; it holds every violation with its JSON Pointer (RFC 6901)
     */
    public Meeting read(String json) {
        return document.read(json);
    }

    /**
     * Reads a meeting from UTF-8.
     *
     * @param json one JSON object in bytes, which stay as they are
     * @return the value, never partly read
     * @throws org.civicnews.value.InvalidContentException as {@link #read(String)}
     */
    public Meeting read(byte[] json) {
        return document.read(json);
    }

    /**
     * Reads a meeting from UTF-8.
     *
     * @param in the bytes, read to their end, not closed
     * @return the value, never partly read
     * @throws org.civicnews.value.InvalidContentException as {@link #read(String)}
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public Meeting read(InputStream in) {
        return document.read(in);
    }
}
