package org.civicnews.formats.jsonld;

import java.io.IOException;
import org.civicnews.formats.Export;
import org.civicnews.formats.Losses;
import org.civicnews.formats.out.InMemory;
import org.civicnews.meeting.Meeting;

/**
 * Writes meetings as JSON-LD, a schema.org Event. Start with {@link #standard()}.
 *
 * <pre>{@code
 * Export export = MeetingJsonLd.standard().write(meeting);
 * }</pre>
 *
 * <p>A meeting that stands alone knows the records of its article by their ids only, so these are all that is written of them.
 * Safe in a script element, see {@link ArticleJsonLd}. Immutable and thread-safe.
 */
public final class MeetingJsonLd {
    private static final MeetingJsonLd STANDARD = new MeetingJsonLd(LdOptions.STANDARD);
    private static final MeetingJsonLd PRETTY = new MeetingJsonLd(LdOptions.STANDARD.withPretty());

    private final LdOptions options;

    private MeetingJsonLd(LdOptions options) {
        this.options = options;
    }

    /** {@return the facade that writes one line} */
    public static MeetingJsonLd standard() {
        return STANDARD;
    }

    /** {@return the facade that writes for people: a member a line, two blanks a level} */
    public static MeetingJsonLd pretty() {
        return PRETTY;
    }

    /**
     * Writes a meeting.
     *
     * @param meeting what to write
     * @return one JSON object, and what of the meeting it does not carry
     */
    public Export write(Meeting meeting) {
        return InMemory.export(sink -> write(meeting, sink));
    }

    /**
     * Writes a meeting as a stream.
     *
     * @param meeting what to write
     * @param out takes the characters, to be encoded as UTF-8; neither flushed nor closed
     * @return what of the meeting the document does not carry
     * @throws IOException if {@code out} throws it
     */
    public Losses write(Meeting meeting, Appendable out) throws IOException {
        return LdWriting.write(meeting, options, out);
    }
}
