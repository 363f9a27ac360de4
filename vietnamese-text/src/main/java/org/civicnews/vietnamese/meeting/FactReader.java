package org.civicnews.vietnamese.meeting;

import java.util.Optional;
import org.civicnews.meeting.DocumentRelation;
import org.civicnews.meeting.MeetingFact;
import org.civicnews.meeting.MeetingFactBuilder;
import org.civicnews.value.DateRange;
import org.civicnews.value.Evidence;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.text.QuantityMention;
import org.civicnews.vietnamese.time.DateMention;
import org.jspecify.annotations.Nullable;

/** Reads what was reported at a meeting, and the documents that were before it. Immutable and thread-safe. */
final class FactReader {
    private static final int FAR_FROM_DOCUMENT = 25;

    /** Reads the quantities of a sentence, and the orders that a body gave before the meeting. */
    void readFacts(Sentence sentence, MeetingDraft meeting) {
        for (QuantityMention quantity : sentence.quantities()) {
            if (quantity.quantity().unit().isPresent()) {
                meeting.fact(fact(sentence).quantity(quantity.quantity()).build());
            }
        }
        if (isEarlierOrder(sentence)) {
            meeting.fact(fact(sentence).build());
        }
    }

    private static MeetingFactBuilder fact(Sentence sentence) {
        Span span = new Span(sentence.start, sentence.end);
        return MeetingFact.builder()
                .text(sentence.words())
                .period(period(sentence))
                .evidence(Evidence.of(sentence.source.blockId(), span));
    }

    private static Optional<DateRange> period(Sentence sentence) {
        for (DateMention date : sentence.dates()) {
            Optional<DateRange> range = date.range()
                    .or(() -> date.date()
                            .filter(told -> told.day().isEmpty())
                            .map(told ->
                                    DateRange.builder().start(told).end(told).build()));
            if (range.isPresent()) {
                return range;
            }
        }
        return Optional.empty();
    }

    /** A body that đã yêu cầu, đã chỉ đạo. */
    private static boolean isEarlierOrder(Sentence sentence) {
        for (int i = 1; i < sentence.hits.size(); i++) {
            CueHit hit = sentence.hits.get(i);
            CueHit before = sentence.hits.get(i - 1);
            if (hit.is(Cue.REQUIRE)
                    && before.is(Cue.DONE)
                    && sentence.isGap(before.end(), hit.start())
                    && hasBodyBefore(sentence, before)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasBodyBefore(Sentence sentence, CueHit done) {
        return sentence.names.stream()
                .anyMatch(name -> name.isOrganization()
                        && !name.inPost()
                        && name.mention().span().end() <= done.start()
                        && sentence.isGap(name.mention().span().end(), done.start()));
    }

    /** Reads what was done with the documents of a sentence. */
    void readDocuments(Sentence sentence, MeetingDraft meeting) {
        for (Sentence.Law law : sentence.laws()) {
            CueHit verb = verbBefore(sentence, law.mention().core().start());
            if (verb != null) {
                meeting.document(law.id(), DocumentRelation.of(verb.value(Cue.DOC)));
            }
        }
    }

    private static @Nullable CueHit verbBefore(Sentence sentence, int document) {
        CueHit nearest = null;
        for (CueHit hit : sentence.hits) {
            if (hit.is(Cue.DOC)
                    && hit.end() <= document
                    && sentence.wordsBetween(hit.end(), document) <= FAR_FROM_DOCUMENT
                    && (nearest == null || !nearest.value(Cue.DOC).equals("ANNOUNCED"))) {
                nearest = hit;
            }
        }
        return nearest;
    }
}
