package org.civicnews.vietnamese.meeting;

import java.util.List;
import java.util.Optional;
import org.civicnews.text.TsvTable;
import org.civicnews.vietnamese.time.DateResolver;

/**
 * Reads the meetings that an article reports (hội nghị, kỳ họp, cuộc họp). Start with {@link #standard()}.
 *
 * <pre>{@code
 * MeetingReading reading = MeetingReader.standard().read(texts, DateResolver.against(published));
 * reading.meetings().get(0).participants();   // in protocol order, with their posts
 * }</pre>
 *
 * <p>A meeting is reported where a sentence tells that it is held on a day, or where the first sentences tell what was said
 * at it; what follows, up to the next one, is read as its participants, speeches, decisions, tasks and facts; who
 * spoke or attended in the sentences before the first one belongs to it as well. A meeting only
 * spoken of, in the past, in general or as what somebody says will be, is none; one that the report itself announces, puts
 * off or calls off is SCHEDULED, RESCHEDULED, POSTPONED or CANCELLED, and of it only who is to chair and attend it is read,
 * and what is to be done before. Who leads a delegation, inspects, visits or receives is the chair, unless somebody else is
 * told to be. A visit (thăm) is of the kind {@code VISIT}, a reception of guests (tiếp xã giao, buổi tiếp) of the kind {@code
 * RECEPTION}, a seminar (hội thảo, tọa đàm) of the kind {@code SEMINAR} and a hearing (phiên giải trình, điều trần) of the
 * kind {@code HEARING}, which are no constants of the model. Every fact points at the words that it was read from. The time taken grows
 * with the length of the texts. Immutable and thread-safe.
 */
public final class MeetingReader {
    private static final MeetingReader STANDARD =
            new MeetingReader(CueLexicon.standard(), Optional.empty(), Optional.empty());

    private final CueLexicon lexicon;
    private final Optional<TsvTable> ownPhrases;
    private final Optional<TsvTable> ownWords;

    private MeetingReader(CueLexicon lexicon, Optional<TsvTable> ownPhrases, Optional<TsvTable> ownWords) {
        this.lexicon = lexicon;
        this.ownPhrases = ownPhrases;
        this.ownWords = ownWords;
    }

    private static MeetingReader of(Optional<TsvTable> phrases, Optional<TsvTable> words) {
        CueLexicon lexicon =
                new CueLexicon(phrases.orElseGet(MeetingReader::phrases), words.orElseGet(MeetingReader::words));
        return new MeetingReader(lexicon, phrases, words);
    }

    /** {@return the reader with the bundled phrases} */
    public static MeetingReader standard() {
        return STANDARD;
    }

    /**
     * Exchanges the phrases.
     *
     * @param phrases a table with the columns of the bundled {@code cues.tsv}: phrase, role, value
     * @return a reader that knows these phrases and no others
     * @throws IllegalArgumentException if a role is none
     */
    public MeetingReader withPhrases(TsvTable phrases) {
        return of(Optional.of(phrases), ownWords);
    }

    /**
     * Exchanges the words that tell by themselves how what stands beside them is read, such as titles and ranks of areas.
     *
     * @param words a table with the columns of the bundled {@code words.tsv}: phrase, role, value
     * @return a reader that knows these words and no others
     * @throws IllegalArgumentException if a role is none
     */
    public MeetingReader withWords(TsvTable words) {
        return of(ownPhrases, Optional.of(words));
    }

    /** {@return the bundled phrases, to be changed and given back} */
    public static TsvTable phrases() {
        return CueLexicon.table("cues.tsv");
    }

    /** {@return the bundled words, to be changed and given back} */
    public static TsvTable words() {
        return CueLexicon.table("words.tsv");
    }

    /**
     * Reads the meetings of an article.
     *
     * @param texts the blocks of the article in their order, without headline and captions
     * @param resolver resolves dates without a year
     * @return the meetings and what was doubtful
     */
    public MeetingReading read(List<MeetingText> texts, DateResolver resolver) {
        MeetingScan scan = new MeetingScan(lexicon, resolver);
        for (MeetingText text : texts) {
            scan.read(text);
        }
        return scan.finish();
    }
}
