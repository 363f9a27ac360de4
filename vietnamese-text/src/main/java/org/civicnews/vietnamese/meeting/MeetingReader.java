package org.civicnews.vietnamese.meeting;

import java.util.List;
import org.civicnews.vietnamese.time.DateResolver;

/**
 * Reads the meetings that an article reports (hội nghị, kỳ họp, cuộc họp). Start with {@link #standard()}.
 *
 * <pre>{@code
 * MeetingReading reading = MeetingReader.standard().read(texts, DateResolver.against(published));
 * reading.meetings().get(0).participants();   // in protocol order, with their posts
 * }</pre>
 *
 * <p>A meeting is reported where a sentence tells that it is held on a day; what follows, up to the next one, is read as
 * its participants, speeches, tasks and facts. A meeting only spoken of, in the past or in general, is none. Every fact
 * points at the words that it was read from. The time taken grows with the length of the texts. Immutable and thread-safe.
 */
public final class MeetingReader {
    private static final MeetingReader STANDARD = new MeetingReader();

    private MeetingReader() {}

    /** {@return the reader with the bundled phrases} */
    public static MeetingReader standard() {
        return STANDARD;
    }

    /**
     * Reads the meetings of an article.
     *
     * @param texts the blocks of the article in their order, without headline and captions
     * @param resolver resolves dates without a year
     * @return the meetings and what was doubtful
     */
    public MeetingReading read(List<MeetingText> texts, DateResolver resolver) {
        MeetingScan scan = new MeetingScan(resolver);
        for (MeetingText text : texts) {
            scan.read(text);
        }
        return scan.finish();
    }
}
