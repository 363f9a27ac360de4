package org.civicnews.vietnamese.meeting;

import java.util.List;
import java.util.Optional;
import org.civicnews.meeting.Actor;
import org.civicnews.meeting.Attendance;
import org.civicnews.meeting.ParticipantRole;
import org.civicnews.value.Evidence;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.people.NameKind;
import org.civicnews.vietnamese.text.QuantityMention;

/** Reads who was not there: ông A vắng mặt; Sở B vắng mặt do …; vắng mặt có lý do 2 đại biểu. */
final class AbsenceReader {
    private static final int WORDS_BEFORE = 2;
    /** Đại diện Ủy ban A thị xã B. */
    private static final int LONGEST_GROUP = 14;

    private AbsenceReader() {}

    static void read(Sentence sentence, CueHit verb, MeetingDraft meeting) {
        List<Sentence.Name> absent = Subjects.subject(sentence, verb);
        if (absent.isEmpty() && sentence.wordsBetween(sentence.start, verb.start()) <= WORDS_BEFORE) {
            absent = sentence.names(NameKind.PERSON, verb.end(), sentence.end);
        }
        Attendance attendance = Attendance.of(verb.value(Cue.ABSENT));
        Optional<Span> group = absent.isEmpty() ? group(sentence, verb) : Optional.empty();
        if (group.isPresent()) {
            add(sentence, group.get(), meeting, attendance);
            return;
        }
        if (absent.isEmpty()) {
            absent = sentence.names(NameKind.ORGANIZATION, sentence.start, verb.start()).stream()
                    .filter(body -> !body.inPost()
                            && sentence.isGap(body.mention().span().end(), verb.start()))
                    .toList();
        }
        for (Sentence.Name name : absent) {
            meeting.attend(sentence, name, ParticipantRole.INVITED, true);
            meeting.attendance(MeetingDraft.actor(name), attendance);
        }
        if (absent.isEmpty()) {
            readCount(sentence, verb, meeting, attendance);
        }
    }

    /** Có 1 đại biểu vắng mặt; vắng mặt 2 đại biểu: how many, straight before the verb or behind it. */
    private static void readCount(Sentence sentence, CueHit verb, MeetingDraft meeting, Attendance attendance) {
        for (QuantityMention quantity : sentence.quantities()) {
            Span span = quantity.span();
            boolean beside = sentence.isGap(span.end(), verb.start()) || sentence.isGap(verb.end(), span.start());
            if (beside
                    && quantity.quantity()
                            .unit()
                            .filter(AttendanceReader::isPeople)
                            .isPresent()) {
                add(sentence, span, meeting, attendance);
                return;
            }
        }
    }

    /** Đại diện Công ty A được mời nhưng vắng mặt: the group with which the clause begins. */
    private static Optional<Span> group(Sentence sentence, CueHit verb) {
        int first = verb.from();
        while (first > 0 && !sentence.tokens.isSign(first - 1, ';')) {
            first--;
        }
        int start = sentence.tokens.start(first);
        boolean counted = AttendeeList.startsCount(sentence, first); // ba hộ đi làm ăn xa vắng mặt
        if (counted
                && sentence.wordsBetween(start, verb.start()) <= LONGEST_GROUP
                && !sentence.hasSign(",:", start, verb.start())
                && sentence.hit(Cue.SAY, start, verb.start()) == null) {
            return Optional.of(sentence.trimmed(start, verb.start()));
        }
        return sentence.hits.stream()
                .filter(hit -> hit.is(Cue.ATTENDING_GROUP) && hit.start() == start && hit.end() <= verb.start())
                .filter(hit -> sentence.wordsBetween(hit.end(), verb.start()) <= LONGEST_GROUP
                        && sentence.hit(Cue.SAY, hit.end(), verb.start()) == null)
                .map(hit -> sentence.trimmed(start, verb.start()))
                .findFirst();
    }

    private static void add(Sentence sentence, Span words, MeetingDraft meeting, Attendance attendance) {
        Actor group = Actor.group(sentence.words(words.start(), words.end()));
        meeting.attend(group, Evidence.of(sentence.source.blockId(), words), ParticipantRole.INVITED, true);
        meeting.attendance(group, attendance);
    }
}
