package org.civicnews.vietnamese.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civicnews.meeting.MeetingKind;
import org.civicnews.meeting.MeetingStatus;
import org.civicnews.value.PartialDate;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.people.NameKind;
import org.civicnews.vietnamese.time.DateMention;
import org.civicnews.vietnamese.token.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds the sentences that tell of a meeting that it is held. Immutable and thread-safe. */
final class AnnouncementReader {
    /** The date of an announcement stands near its beginning, or behind the meeting. */
    private static final int NEAR_START = 8;

    /**
     * What a sentence tells of a meeting.
     *
     * @param event the words of the meeting
     * @param kind its kind
     * @param name where its name stands
     * @param date when it is held, empty if the sentence tells no day
     * @param organizers who holds it
     * @param status whether it was or will be held
     * @param sameDay whether it is told to be on the day of the meeting before
     * @param today whether it is told to be on the day of the report or the day before, without a date
     */
    record Announcement(
            CueHit event,
            MeetingKind kind,
            Span name,
            Optional<DateMention> date,
            List<Sentence.Name> organizers,
            MeetingStatus status,
            boolean sameDay,
            boolean today) {
        boolean isDated() {
            return date.isPresent() || sameDay || today;
        }

        /** The same on a day that an earlier sentence told. */
        Announcement on(DateMention day) {
            return new Announcement(event, kind, name, Optional.of(day), organizers, status, false, false);
        }
    }

    /** Reads what a sentence tells of a meeting, empty if it speaks of none. */
    Optional<Announcement> read(Sentence sentence) {
        CueHit event = event(sentence);
        if (event == null || isPointed(sentence, event) || !isHeld(sentence, event)) {
            return Optional.empty();
        }
        CueHit sameDay = sentence.hit(Cue.SAME_DAY);
        return Optional.of(new Announcement(
                event,
                MeetingKind.of(event.value(Cue.EVENT)),
                name(sentence, event),
                date(sentence, event),
                organizers(sentence, event),
                isFuture(sentence, event) ? MeetingStatus.SCHEDULED : MeetingStatus.HELD,
                sameDay != null && sentence.wordsBetween(sentence.start, sameDay.start()) <= 2,
                sentence.has(Cue.TODAY)));
    }

    /** The word for the meeting: of several the one that a verb of holding governs, else the first. */
    private static @Nullable CueHit event(Sentence sentence) {
        CueHit first = null;
        for (int i = 0; i < sentence.hits.size(); i++) {
            CueHit hit = sentence.hits.get(i);
            if (!hit.is(Cue.EVENT) || isLooseCeremony(sentence, i)) {
                continue;
            }
            boolean governed = i > 0
                    && sentence.hits.get(i - 1).is(Cue.HOLD)
                    && sentence.wordsBetween(sentence.hits.get(i - 1).end(), hit.start()) <= 1;
            if (governed) {
                return hit;
            }
            first = first == null ? hit : first;
        }
        return first;
    }

    /** Lễ alone is a meeting only after a verb of holding. */
    private static boolean isLooseCeremony(Sentence sentence, int index) {
        CueHit hit = sentence.hits.get(index);
        boolean alone = hit.to() == hit.from() + 1;
        return alone
                && !(index > 0
                        && sentence.hits.get(index - 1).is(Cue.HOLD)
                        && sentence.isGap(sentence.hits.get(index - 1).end(), hit.start()));
    }

    /** Cuộc họp này: a meeting told of before. */
    private static boolean isPointed(Sentence sentence, CueHit event) {
        return is(sentence, event.to(), "này") || is(sentence, event.to(), "đó") || is(sentence, event.to(), "trên");
    }

    private static boolean isHeld(Sentence sentence, CueHit event) {
        CueHit past = sentence.hit(Cue.PAST, sentence.start, event.start());
        if (past != null && sentence.hit(Cue.SAME_DAY) == null) {
            return false;
        }
        return sentence.has(Cue.HOLD)
                || sentence.has(Cue.SAY)
                || event.value(Cue.EVENT).equals("MEETING");
    }

    private static boolean isFuture(Sentence sentence, CueHit event) {
        CueHit future = sentence.hit(Cue.FUTURE);
        CueHit hold = sentence.hit(Cue.HOLD);
        return future != null
                && hold != null
                && future.end() <= hold.start()
                && sentence.wordsBetween(future.end(), hold.start()) <= 2
                && sentence.wordsBetween(future.end(), event.start()) <= 6;
    }

    /** The day on which the sentence says the meeting is held. */
    private static Optional<DateMention> date(Sentence sentence, CueHit event) {
        for (DateMention date : sentence.dates()) {
            boolean near = sentence.wordsBetween(sentence.start, date.span().start()) <= NEAR_START
                    || date.span().start() > event.start();
            if (isDay(date) && near && !isOfDocument(sentence, date)) {
                return Optional.of(date);
            }
        }
        return Optional.empty();
    }

    /** Whether a date tells a day. */
    static boolean isDay(DateMention date) {
        Optional<PartialDate> told = date.date().or(() -> date.range().flatMap(range -> range.start()));
        return told.filter(day -> day.day().isPresent()).isPresent();
    }

    /** Whether a sentence begins with tại hội nghị: it speaks of a meeting that is known. */
    static boolean isReference(Sentence sentence, CueHit event) {
        CueHit at = sentence.hit(Cue.AT, sentence.start, event.start());
        return at != null
                && sentence.wordsBetween(sentence.start, event.start()) <= 4
                && sentence.wordsBetween(at.end(), event.start()) == 0;
    }

    private static boolean isOfDocument(Sentence sentence, DateMention date) {
        return sentence.laws().stream().anyMatch(law -> law.mention().full().overlaps(date.span()));
    }

    /** From the word for the meeting as far as its name goes. */
    private static Span name(Sentence sentence, CueHit event) {
        int end = sentence.end;
        for (CueHit hit : sentence.hits) {
            boolean object = hit.is(Cue.TO) && sentence.isGap(event.end(), hit.start());
            if (hit.start() >= event.end() && hit.is(Cue.NAME_END) && !object && hit.start() < end) {
                end = hit.start();
            }
        }
        for (DateMention date : sentence.dates()) {
            if (date.span().start() >= event.end() && isDay(date)) {
                end = Math.min(end, date.span().start());
            }
        }
        for (Sentence.Name person : sentence.people()) {
            if (person.from() >= event.end()) {
                end = Math.min(end, person.from());
            }
        }
        int sign = sign(sentence, event.end(), end);
        return sentence.trimmed(event.start(), sign);
    }

    /** The first sign that ends a name: a comma between two small words does not (phòng, chống). */
    private static int sign(Sentence sentence, int from, int to) {
        boolean quoted = false;
        for (int i = sentence.firstToken(from); i < sentence.tokens.count() && sentence.tokens.start(i) < to; i++) {
            char sign = sentence.tokens.sign(i);
            quoted = sign == '“' || sign == '"' && !quoted || quoted && sign != '”' && sign != '"';
            boolean ends = sign == ';' || sign == ':' || sign == '(' || sign == '.' && i + 1 == sentence.tokens.count();
            boolean bare = sentence.tokens.start(i) == from || sentence.isGap(from, sentence.tokens.start(i));
            if (!quoted && (ends || sign == ',' && (bare || !isWithinWord(sentence, i)))) {
                return sentence.tokens.start(i);
            }
        }
        return to;
    }

    /** Phòng, chống; văn hóa, thể thao và du lịch: small words, and another comma or và soon after. */
    private static boolean isWithinWord(Sentence sentence, int comma) {
        Tokens tokens = sentence.tokens;
        if (!tokens.isWord(comma + 1) || tokens.isCapital(comma + 1) || startsClause(sentence, comma + 1)) {
            return false;
        }
        if (is(sentence, comma - 1, "phòng") && is(sentence, comma + 1, "chống")) {
            return true;
        }
        for (int i = comma + 2; i < comma + 6; i++) {
            if (tokens.isSign(i, ',') || is(sentence, i, "và")) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsClause(Sentence sentence, int token) {
        return sentence.hits.stream()
                .anyMatch(hit -> hit.from() == token
                        && (hit.is(Cue.SAY) || hit.is(Cue.NAME_END) || hit.is(Cue.PRONOUN) || hit.is(Cue.GROUP)));
    }

    private static boolean is(Sentence sentence, int token, String word) {
        return sentence.tokens.isWord(token)
                && sentence.words(sentence.tokens.start(token), sentence.tokens.end(token))
                        .equals(word);
    }

    private static List<Sentence.Name> organizers(Sentence sentence, CueHit event) {
        List<Sentence.Name> found = before(sentence, event);
        return found.isEmpty() ? by(sentence, event) : found;
    }

    /** The subject of tổ chức before the meeting. */
    private static List<Sentence.Name> before(Sentence sentence, CueHit event) {
        CueHit verb = sentence.hit(Cue.ORGANIZE, sentence.start, event.start());
        List<Sentence.Name> found = new ArrayList<>();
        if (verb == null
                || !sentence.names(NameKind.PERSON, sentence.start, verb.start())
                        .isEmpty()) {
            return found;
        }
        for (Sentence.Name name : sentence.names(NameKind.ORGANIZATION, sentence.start, verb.start())) {
            if (!name.inPost() && !isVenue(sentence, name)) {
                found.add(name);
            }
        }
        return found;
    }

    /** Hội nghị … do A tổ chức. */
    private static List<Sentence.Name> by(Sentence sentence, CueHit event) {
        CueHit by = sentence.hit(Cue.BY, event.end(), sentence.end);
        CueHit verb = by == null ? null : sentence.hit(Cue.ORGANIZE, by.end(), sentence.end);
        if (by == null || verb == null) {
            return List.of();
        }
        return sentence.names(NameKind.ORGANIZATION, by.end(), verb.start()).stream()
                .filter(name -> !name.inPost())
                .toList();
    }

    /** Whether a name stands after tại, with nothing or trụ sở between. */
    static boolean isVenue(Sentence sentence, Sentence.Name name) {
        for (CueHit hit : sentence.hits) {
            if (hit.is(Cue.AT)
                    && hit.end() <= name.mention().span().start()
                    && sentence.wordsBetween(hit.end(), name.mention().span().start()) <= 3
                    && !sentence.hasSign(",;", hit.end(), name.mention().span().start())) {
                return true;
            }
        }
        return false;
    }
}
