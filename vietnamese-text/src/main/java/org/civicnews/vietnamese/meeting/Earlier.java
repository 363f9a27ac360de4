package org.civicnews.vietnamese.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.token.Tokens;
import org.jspecify.annotations.Nullable;

/** The sentences that stand before the meeting is known, to be read once more when it is. Mutable; used for one article. */
final class Earlier {
    /** How many sentences back the meeting of a day may be told. */
    private static final int NEAR = 2;

    private final CueLexicon lexicon;
    private final AnnouncementReader announcements;
    private final List<Told> told = new ArrayList<>();

    /** Where a sentence stands. */
    record Told(MeetingText text, Span span, boolean first) {}

    /** A sentence that tells of a visit or inspection, what it tells, and what is told behind it. */
    record Journey(Sentence sentence, AnnouncementReader.Announcement announcement, List<Told> behind) {}

    /** A sentence that tells of a meeting without its day, with what it tells. */
    record Undated(Sentence sentence, AnnouncementReader.Announcement announcement) {}

    Earlier(CueLexicon lexicon, AnnouncementReader announcements) {
        this.lexicon = lexicon;
        this.announcements = announcements;
    }

    void add(MeetingText text, Span span, boolean first) {
        told.add(new Told(text, span, first));
    }

    /** Takes away the sentence that tells of a journey, and what stands behind it; null if none does. */
    @Nullable
    Journey journey(Journeys journeys) {
        int place = journeys.place();
        if (place < 0) {
            return null;
        }
        Sentence sentence = sentence(told.get(place), new Tokens(lexicon.words));
        List<Told> behind = List.copyOf(told.subList(place + 1, told.size()));
        told.subList(place, told.size()).clear();
        return new Journey(sentence, journeys.announcement(sentence), behind);
    }

    /** Gives each sentence in its order, and forgets them. */
    void takeEach(Consumer<Sentence> reader) {
        Tokens own = new Tokens(lexicon.words);
        for (Told one : told) {
            reader.accept(sentence(one, own));
        }
        told.clear();
    }

    Sentence sentence(Told one, Tokens tokens) {
        return new Sentence(one.text(), one.span(), one.first(), lexicon, tokens);
    }

    /**
     * Ông nói trước hết trong tọa đàm “…” do Viện A tổ chức. Hơn 120 người ngồi lại với nhau hôm 7/3: the meeting of a day, told by its
     * name and who held it one or two sentences before; null if there is none.
     */
    @Nullable
    Undated undated() {
        for (int i = told.size() - 1; i >= 0 && i >= told.size() - NEAR; i--) {
            Sentence sentence = sentence(told.get(i), new Tokens(lexicon.words));
            Undated found = announcements
                    .read(sentence)
                    .filter(announcement -> Beginnings.isNamedWithHolder(sentence, announcement))
                    .map(announcement -> new Undated(sentence, announcement))
                    .orElse(null);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
