package org.civicnews.vietnamese.meeting;

import java.util.List;
import java.util.Optional;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.meeting.AnnouncementReader.Announcement;
import org.civicnews.vietnamese.people.NameKind;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the name that the first sentences tell before they tell when the meeting was: Khi Lễ phát động A bắt đầu. Buổi lễ do B
 * tổ chức …; Công an tỉnh tổ chức lễ trao thưởng. Buổi lễ diễn ra sáng 9/3. Used for one page.
 */
final class NameBefore {
    private record Named(String kind, String name, List<Sentence.Name> organizers) {}

    private @Nullable Named named;

    /** Takes the first name that such a sentence tells. */
    void note(Sentence sentence, Optional<Announcement> announced) {
        if (named != null || !sentence.has(Cue.EVENT)) {
            return;
        }
        Optional<Announcement> held = announced.filter(announcement -> announcement.isHeld()
                && !announcement.isDated()
                && !announcement.organizers().isEmpty());
        CueHit event =
                held.map(Announcement::event).filter(hit -> !hit.is(Cue.DEED)).orElseGet(() -> capital(sentence));
        if (event == null) {
            noteOfBody(sentence);
            return;
        }
        Span name = MeetingName.of(sentence, event);
        if (name.end() > event.end() && sentence.wordsBetween(sentence.start, event.start()) > 0) {
            List<Sentence.Name> organizers = held.map(Announcement::organizers).orElse(List.of());
            named = new Named(event.value(Cue.EVENT), sentence.words(name.start(), name.end()), organizers);
        }
    }

    /** The first word for a meeting that is written large. */
    private static @Nullable CueHit capital(Sentence sentence) {
        for (CueHit hit : sentence.hits) {
            if (hit.is(Cue.EVENT) && !hit.is(Cue.DEED) && sentence.tokens.isCapital(hit.from())) {
                return hit;
            }
        }
        return null;
    }

    /** Đại hội cổ đông bất thường của Công ty A mới chọn được …: told with whose it is, as far as that goes. */
    private void noteOfBody(Sentence sentence) {
        for (CueHit hit : sentence.hits) {
            boolean noun = hit.is(Cue.EVENT) && !hit.is(Cue.DEED);
            int end = noun ? MeetingName.of(sentence, hit).end() : hit.end();
            for (Sentence.Name body : sentence.names(NameKind.ORGANIZATION, hit.end(), end)) {
                if (sentence.isWord(sentence.firstToken(body.from()) - 1, "của")) {
                    String name =
                            sentence.words(hit.start(), body.mention().span().end());
                    named = new Named(hit.value(Cue.EVENT), name, List.of());
                    return;
                }
            }
        }
    }

    /** Gives the name to a meeting of its kind that has none, with who holds it where nobody was told; answers whether it did. */
    boolean give(MeetingDraft draft) {
        Named before = named;
        if (before == null || !before.kind().equals(draft.kind.name())) {
            return false;
        }
        draft.name = MeetingName.capitalised(before.name());
        if (draft.organizers.isEmpty()) {
            before.organizers().forEach(draft::organizer);
        }
        return true;
    }
}
