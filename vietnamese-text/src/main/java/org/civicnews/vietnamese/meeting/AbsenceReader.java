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
        if (absent.isEmpty() && sentence.isWord(verb.from() - 1, "nhưng")) {
            absent = sentence.people().stream() // bà A, nguyên Chủ tịch hội, gửi hoa nhưng vắng mặt
                    .filter(person -> sentence.wordsBetween(sentence.start, person.from()) <= 1)
                    .limit(1)
                    .toList();
        }
        Attendance attendance = Attendance.of(verb.value(Cue.ABSENT));
        Optional<Span> group = absent.isEmpty() ? group(sentence, verb) : Optional.empty();
        if (group.isPresent()) {
            add(sentence, group.get(), meeting, attendance);
            return;
        }
        if (absent.isEmpty() && readBehind(sentence, verb, meeting, attendance)) {
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
        first += sentence.isWord(first, "có") || sentence.isWord(first, "Có") ? 1 : 0;
        int start = sentence.tokens.start(first);
        if (isCount(sentence, first) // ba hộ đi làm ăn xa vắng mặt
                && !sentence.isGap(start, verb.start())
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

    /** Không dự họp có hai bác sĩ; được mời nhưng không đến là Công ty A: who is told behind the verb with which a sentence begins. */
    private static boolean readBehind(Sentence sentence, CueHit verb, MeetingDraft meeting, Attendance attendance) {
        int is = verb.to();
        while (is <= verb.to() + WORDS_BEFORE && !sentence.isWord(is, "có") && !sentence.isWord(is, "là")) {
            is++;
        }
        if (is > verb.to() + WORDS_BEFORE || sentence.wordsBetween(sentence.start, verb.start()) > 0) {
            return false;
        }
        int from = sentence.tokens.end(is);
        for (Sentence.Name body : sentence.names(NameKind.ORGANIZATION, from, sentence.end)) {
            if (!body.inPost() && sentence.isGap(from, body.from())) {
                meeting.attend(sentence, body, ParticipantRole.INVITED, true);
                meeting.attendance(MeetingDraft.actor(body), attendance);
                return true;
            }
        }
        if (!isCount(sentence, is + 1)) {
            return false;
        }
        int end = is + 1;
        while (end < sentence.tokens.count() && sentence.tokens.sign(end) == 0) {
            end++;
        }
        add(sentence, sentence.trimmed(from, sentence.tokens.end(end - 1)), meeting, attendance);
        return true;
    }

    /** 3 đại biểu, ba hộ: a number of people, in figures or in words. */
    private static boolean isCount(Sentence sentence, int token) {
        return AttendeeList.startsCount(sentence, token)
                || (sentence.lexicon.isFew(sentence.tokens, token)
                        && sentence.lexicon.isPeople(sentence.tokens, token + 1));
    }

    private static void add(Sentence sentence, Span words, MeetingDraft meeting, Attendance attendance) {
        Actor group = Actor.group(sentence.words(words.start(), words.end()));
        meeting.attend(group, Evidence.of(sentence.source.blockId(), words), ParticipantRole.INVITED, true);
        meeting.attendance(group, attendance);
    }
}
