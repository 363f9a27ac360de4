package org.civicnews.vietnamese.meeting;

import java.util.List;
import java.util.Optional;
import org.civicnews.meeting.MeetingKind;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.meeting.AnnouncementReader.Announcement;
import org.civicnews.vietnamese.people.NameKind;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the name that the first sentences tell before they tell when the meeting was: Khi Lễ phát động A bắt đầu. Buổi lễ do B
 * tổ chức …; Công an tỉnh tổ chức lễ trao thưởng. Buổi lễ diễn ra sáng 9/3. Used for one page.
 */
final class NameBefore {
    /** Thông báo về. */
    private static final int NOTICE_OF = 3;

    /** Đơn vị tổ chức. */
    private static final int UNIT_THAT_HOLDS = 4;

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
            noteOfUnit(sentence);
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

    /** Sở A, đơn vị tổ chức buổi họp báo giới thiệu lễ hội B; phường A thông báo về buổi tiếp công dân: who held it, and its name. */
    private void noteOfUnit(Sentence sentence) {
        CueHit event = sentence.hit(Cue.EVENT);
        int unit = event == null ? -1 : event.from() - UNIT_THAT_HOLDS;
        boolean holds = sentence.isWord(unit, "đơn")
                && sentence.isWord(unit + 1, "vị")
                && sentence.isWord(unit + 2, "tổ")
                && sentence.tokens.isSign(unit - 1, ',');
        boolean notice = event != null
                && sentence.isWord(event.from() - 1, "về")
                && sentence.isWord(event.from() - 2, "báo")
                && sentence.isWord(event.from() - NOTICE_OF, "thông");
        if (event == null || !(holds || notice) || named != null) {
            return;
        }
        List<Sentence.Name> holders = sentence.names(NameKind.ORGANIZATION, sentence.start, event.start()).stream()
                .filter(body ->
                        notice || sentence.firstToken(body.mention().span().end()) == unit - 1)
                .toList();
        Span name = MeetingName.of(sentence, event);
        if (!holders.isEmpty()) {
            named = new Named(event.value(Cue.EVENT), sentence.words(name.start(), name.end()), holders);
        }
    }

    /** Gives the name to a meeting of its kind that has none, with who holds it where nobody was told; answers whether it did. */
    boolean give(MeetingDraft draft) {
        Named before = named;
        boolean citizens = before != null // buổi tiếp, of citizens
                && before.kind().equals(MeetingKind.CITIZEN_RECEPTION.name())
                && draft.kind.name().equals("RECEPTION");
        if (before == null || !(citizens || before.kind().equals(draft.kind.name()))) {
            return false;
        }
        draft.kind = citizens ? MeetingKind.CITIZEN_RECEPTION : draft.kind;
        draft.name = MeetingName.capitalised(before.name());
        if (draft.organizers.isEmpty()) {
            before.organizers().forEach(draft::organizer);
        }
        return true;
    }

    /** The name that a sentence itself tells, empty if it tells no more than the word for the meeting. */
    static Optional<Span> own(Announcement announcement) {
        Span name = announcement.name();
        CueHit event = announcement.event();
        return name.end() > event.end() || name.length() > event.end() - event.start()
                ? Optional.of(name)
                : Optional.empty();
    }
}
