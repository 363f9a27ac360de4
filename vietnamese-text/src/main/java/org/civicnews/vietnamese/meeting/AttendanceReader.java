package org.civicnews.vietnamese.meeting;

import java.util.ArrayList;
import java.util.List;
import org.civicnews.meeting.Actor;
import org.civicnews.meeting.ParticipantRole;
import org.civicnews.value.Evidence;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.people.NameKind;
import org.civicnews.vietnamese.text.QuantityMention;
import org.jspecify.annotations.Nullable;

/** Reads who chaired a meeting and who attended it. Immutable and thread-safe. */
final class AttendanceReader {
    private static final int LONGEST_GROUP = 30;

    void read(Sentence sentence, MeetingDraft meeting) {
        if (sentence.hit(Cue.FUTURE) != null && !sentence.first) {
            return;
        }
        CueHit chair = sentence.hit(Cue.CHAIR);
        CueHit attend = sentence.hit(Cue.ATTEND);
        if (chair != null && isOfMeeting(sentence, chair)) {
            readChair(sentence, chair, attend, meeting);
        }
        if (attend != null && isOfMeeting(sentence, attend)) {
            readAttendees(sentence, chair, attend, meeting);
        }
    }

    /** A verb with a meeting, people or có after it, and no task before it. */
    private static boolean isOfMeeting(Sentence sentence, CueHit verb) {
        if (sentence.hit(Cue.REQUIRE, sentence.start, verb.start()) != null
                || sentence.hit(Cue.NOT, sentence.start, verb.start()) != null) {
            return false;
        }
        if (sentence.isGap(verb.end(), sentence.end)) {
            return true;
        }
        for (CueHit hit : sentence.hits) {
            if (hit.start() >= verb.end() && sentence.wordsBetween(verb.end(), hit.start()) <= 2) {
                if (hit.is(Cue.EVENT) || hit.is(Cue.HAVE) || hit.is(Cue.ATTENDING_GROUP) || hit.is(Cue.WITH)) {
                    return true;
                }
            }
        }
        for (Sentence.Name person : sentence.people()) {
            if (person.from() >= verb.end() && sentence.wordsBetween(verb.end(), person.from()) <= 6) {
                return true;
            }
        }
        return false;
    }

    /** Takes in the people who are the subject of the verb before the meeting: A có buổi làm việc với B. */
    void readHolders(Sentence sentence, CueHit event, MeetingDraft meeting) {
        CueHit verb = event;
        for (CueHit hit : sentence.hits) {
            if (hit.is(Cue.HOLD)
                    && hit.end() <= event.start()
                    && sentence.wordsBetween(hit.end(), event.start()) <= 4) {
                verb = hit;
                break;
            }
        }
        if (verb.is(Cue.CHAIR)) {
            return;
        }
        for (Sentence.Name person : subject(sentence, verb)) {
            meeting.attend(sentence, person, ParticipantRole.ATTENDEE, true);
        }
    }

    private void readChair(Sentence sentence, CueHit verb, @Nullable CueHit attend, MeetingDraft meeting) {
        List<Sentence.Name> chairs = verb.is(Cue.BY) ? List.of() : subject(sentence, verb);
        if (chairs.isEmpty()) {
            int end = attend != null && attend.start() > verb.end() ? attend.start() : sentence.end;
            chairs = sentence.names(NameKind.PERSON, verb.end(), end);
        }
        boolean jointly = chairs.size() > 1 || verb.is(Cue.JOINTLY);
        for (Sentence.Name chair : chairs) {
            meeting.attend(sentence, chair, jointly ? ParticipantRole.CO_CHAIR : ParticipantRole.CHAIR, true);
        }
    }

    /** The people before a verb, joined by separators and their own posts only, the last of them next to the verb. */
    static List<Sentence.Name> subject(Sentence sentence, CueHit verb) {
        List<Sentence.Name> people = new ArrayList<>();
        int next = verb.start();
        List<Sentence.Name> before = sentence.names(NameKind.PERSON, sentence.start, verb.start());
        for (int i = before.size() - 1; i >= 0; i--) {
            Sentence.Name person = before.get(i);
            int end = Math.max(person.to(), person.mention().span().end());
            boolean joined = sentence.wordsBetween(end, next) <= (people.isEmpty() ? 3 : 4)
                    && !hasVerb(sentence, end, next)
                    && (people.isEmpty() || sentence.hasSign(",;", end, next) || hasAnd(sentence, end, next));
            if (!joined) {
                break;
            }
            people.add(0, person);
            next = person.from();
        }
        return people;
    }

    private static boolean hasVerb(Sentence sentence, int from, int to) {
        for (CueHit hit : sentence.hits) {
            if (hit.start() >= from
                    && hit.end() <= to
                    && (hit.is(Cue.SAY) || hit.is(Cue.HOLD) || hit.is(Cue.REQUIRE))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasAnd(Sentence sentence, int from, int to) {
        return sentence.hit(Cue.WITH, from, to) != null;
    }

    private void readAttendees(Sentence sentence, @Nullable CueHit chair, CueHit attend, MeetingDraft meeting) {
        int from = attend.end();
        List<Sentence.Name> before = subject(sentence, attend);
        for (Sentence.Name person : before) {
            meeting.attend(sentence, person, ParticipantRole.ATTENDEE, true);
        }
        CueHit say = before.isEmpty() ? null : sentence.hit(Cue.SAY, from, sentence.end);
        int to = say == null ? sentence.end : say.start();
        if (chair != null && chair.start() > from) {
            to = Math.min(to, chair.start());
        }
        for (Sentence.Name person : sentence.names(NameKind.PERSON, from, to)) {
            meeting.attend(sentence, person, ParticipantRole.ATTENDEE, true);
        }
        int groupsFrom = before.isEmpty() ? from : sentence.start;
        readGroups(sentence, groupsFrom, before.isEmpty() ? to : Math.max(to, attend.end()), meeting);
        readHeadcount(sentence, meeting);
    }

    private static void readGroups(Sentence sentence, int from, int to, MeetingDraft meeting) {
        int done = from;
        for (CueHit hit : sentence.hits) {
            if (hit.start() >= done
                    && hit.end() <= to
                    && hit.is(Cue.ATTENDING_GROUP)
                    && beginsItem(sentence, hit, from)) {
                Span group = group(sentence, hit, to);
                meeting.attend(
                        Actor.group(sentence.words(group.start(), group.end())),
                        Evidence.of(sentence.source.blockId(), group),
                        ParticipantRole.ATTENDEE,
                        true);
                done = group.end();
            }
        }
    }

    /** Whether a group begins an item of the list: after a separator, cùng, có, or the verb. */
    private static boolean beginsItem(Sentence sentence, CueHit hit, int from) {
        int token = sentence.firstToken(withCount(sentence, hit));
        if (token == 0 || sentence.tokens.start(token) <= from) {
            return true;
        }
        if (sentence.tokens.sign(token - 1) != 0) {
            return true;
        }
        for (CueHit before : sentence.hits) {
            if (before.to() == token && (before.is(Cue.WITH) || before.is(Cue.HAVE) || before.is(Cue.ATTEND))) {
                return true;
            }
        }
        return false;
    }

    /** From the word for the group to the next person, the next group behind a separator, or the end of the list. */
    private static Span group(Sentence sentence, CueHit hit, int to) {
        int end = to;
        for (Sentence.Name name : sentence.names) {
            if (name.isPerson() && name.from() >= hit.end()) {
                end = Math.min(end, name.from());
            }
        }
        for (CueHit next : sentence.hits) {
            boolean verb = next.is(Cue.ATTEND) || next.is(Cue.CHAIR) || next.is(Cue.SAY) || next.is(Cue.DONE);
            boolean item = next.is(Cue.ATTENDING_GROUP) && sentence.tokens.sign(next.from() - 1) == ';';
            if (next.start() >= hit.end() && next.start() < end && (verb || item)) {
                end = next.start();
            }
        }
        for (int i = hit.to(); i < sentence.tokens.count() && sentence.tokens.start(i) < end; i++) {
            if (sentence.tokens.sign(i) == ';' || i - hit.to() > LONGEST_GROUP) {
                end = sentence.tokens.start(i);
            }
        }
        return sentence.trimmed(withCount(sentence, hit), withoutAnd(sentence, hit.end(), end));
    }

    /** Hơn 300 đại biểu: the number belongs to the group. */
    private static int withCount(Sentence sentence, CueHit hit) {
        for (QuantityMention quantity : sentence.quantities()) {
            if (quantity.span().start() < hit.start() && quantity.span().end() > hit.start()) {
                return quantity.span().start();
            }
        }
        return hit.start();
    }

    private static int withoutAnd(Sentence sentence, int from, int end) {
        for (CueHit hit : sentence.hits) {
            if (hit.is(Cue.WITH) && hit.start() >= from && hit.end() <= end && sentence.isGap(hit.end(), end)) {
                return hit.start();
            }
        }
        return end;
    }

    /** Hơn 300 đại biểu. */
    private static void readHeadcount(Sentence sentence, MeetingDraft meeting) {
        for (QuantityMention quantity : sentence.quantities()) {
            boolean people =
                    quantity.quantity().unit().filter(unit -> isPeople(unit)).isPresent();
            if (people && meeting.headcount == null) {
                meeting.headcount = quantity.quantity();
            }
        }
    }

    private static boolean isPeople(String unit) {
        return unit.startsWith("đại biểu")
                || unit.startsWith("cử tri")
                || unit.startsWith("học viên")
                || unit.equals("người");
    }
}
