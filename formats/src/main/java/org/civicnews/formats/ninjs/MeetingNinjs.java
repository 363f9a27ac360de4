package org.civicnews.formats.ninjs;

import java.io.IOException;
import org.civicnews.formats.Export;
import org.civicnews.formats.Losses;
import org.civicnews.formats.loss.LossFinder;
import org.civicnews.formats.loss.LossNotes;
import org.civicnews.formats.loss.LossTable;
import org.civicnews.formats.out.InMemory;
import org.civicnews.formats.out.JsonOut;
import org.civicnews.meeting.Meeting;

/**
 * Writes meetings as ninjs 3.1 events (IPTC). Start with {@link #standard()}.
 *
 * <pre>{@code
 * Export export = MeetingNinjs.standard().write(meeting);
 * }</pre>
 *
 * <p>ninjs wants an address of every item: a name-based one made of the meeting's id and name. A date without a year has no
 * place in ninjs; the day it was resolved to has. Immutable and thread-safe.
 */
public final class MeetingNinjs {
    private static final MeetingNinjs STANDARD = new MeetingNinjs(false);
    private static final MeetingNinjs PRETTY = new MeetingNinjs(true);
    private static final LossFinder LOSSES = LossFinder.of(
            LossTable.read("meeting-losses.tsv", MeetingNinjs.class.getResourceAsStream("meeting-losses.tsv")));

    private final boolean pretty;

    private MeetingNinjs(boolean pretty) {
        this.pretty = pretty;
    }

    /** {@return the facade that writes one line} */
    public static MeetingNinjs standard() {
        return STANDARD;
    }

    /** {@return the facade that writes for people: a member a line, two blanks a level} */
    public static MeetingNinjs pretty() {
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
        LossNotes notes = new LossNotes();
        JsonOut.document(out, pretty, json -> new EventItem(meeting, notes).write(json));
        return LOSSES.find(meeting, notes);
    }
}
