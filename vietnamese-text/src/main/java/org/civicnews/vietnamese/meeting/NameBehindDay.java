package org.civicnews.vietnamese.meeting;

import java.util.Optional;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.time.DateMention;

/** Reads what a meeting is about where its day stands straight behind the word for it. Immutable and thread-safe. */
final class NameBehindDay {
    private NameBehindDay() {}

    /** Cuộc họp ngày 8/8 về nâng cấp cảng A: what the meeting is about, behind its day; empty if nothing stands there. */
    static Optional<Span> about(Sentence sentence, CueHit event) {
        for (DateMention date : sentence.dates()) {
            int start = date.span().start();
            int about = sentence.firstToken(date.span().end());
            boolean next = start >= event.end() && sentence.isGap(event.end(), start) && MeetingDays.isDay(date);
            if (next && sentence.isWord(about, "về")) {
                Span rest = sentence.trimmed(sentence.tokens.start(about), aboutEnd(sentence, about));
                return sentence.wordsBetween(rest.start(), rest.end()) > 2 ? Optional.of(rest) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static int aboutEnd(Sentence sentence, int about) {
        int end = sentence.end;
        int from = sentence.tokens.end(about);
        for (CueHit hit : sentence.hits) {
            boolean ends = hit.is(Cue.NAME_END) || NameCommas.isAt(sentence, hit);
            end = ends && hit.start() > from ? Math.min(end, hit.start()) : end;
        }
        for (Sentence.Name person : sentence.people()) {
            end = person.from() > from ? Math.min(end, person.from()) : end;
        }
        for (int i = about + 1; i < sentence.tokens.count() && sentence.tokens.start(i) < end; i++) {
            if (sentence.tokens.sign(i) != 0 && sentence.tokens.sign(i) != '-') {
                return sentence.tokens.start(i);
            }
        }
        return end;
    }
}
