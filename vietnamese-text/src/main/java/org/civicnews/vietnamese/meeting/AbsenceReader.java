package org.civicnews.vietnamese.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.civicnews.meeting.Actor;
import org.civicnews.meeting.Attendance;
import org.civicnews.meeting.ParticipantRole;
import org.civicnews.value.Evidence;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.people.NameKind;
import org.civicnews.vietnamese.text.QuantityMention;

/** Reads who was not there: ông A vắng mặt; Sở B vắng mặt do …; vắng mặt có lý do 2 đại biểu. */
final class AbsenceReader {
    /** Đại diện Công ty A. */
    private static final int WORDS_OF_ENVOY = 2;

    private static final List<String> EVEN = List.of("lại", "cũng", "thì", "đã");

    private static final int WORDS_BEFORE = 2;
    /** Vắng mặt không báo trước là. */
    private static final int WORDS_OF_MANNER = 4;
    /** Đại diện Ủy ban A thị xã B. */
    private static final int LONGEST_GROUP = 14;

    /** Có 3 đại biểu vắng mặt; riêng đại diện chủ đầu tư vắng mặt. */
    private static final List<String> BEFORE_GROUP = List.of("có", "Có", "riêng", "Riêng", "còn", "Còn");

    private static final List<String> SEATS = List.of("ghế", "chỗ", "Ghế", "Chỗ");
    private static final Set<String> THEM = Set.of("nhóm", "phía", "bên", "nhiều", "số");
    private static final List<String> TIMES = List.of("ngày", "giờ", "tháng", "năm", "lần", "buổi", "phiên", "kỳ");

    private AbsenceReader() {}

    static void read(Sentence sentence, CueHit verb, MeetingDraft meeting) {
        if (sentence.isWord(verb.from(), "bỏ")) {
            readSeat(sentence, verb, meeting);
            return;
        }
        if (sentence.isWord(verb.from() - 1, "nào")) {
            return; // nhà nào vắng đàn ông thì đàn bà đi thay
        }
        List<Sentence.Name> absent = Subjects.subject(sentence, verb).stream()
                .filter(person -> !sentence.hasSign(";", person.end(), verb.start())) // ông A dự; ông B vắng mặt
                .toList();
        if (absent.isEmpty() && sentence.wordsBetween(sentence.start, verb.start()) <= WORDS_BEFORE) {
            absent = sentence.names(NameKind.PERSON, verb.end(), sentence.end);
        }
        if (absent.isEmpty() && (sentence.isWord(verb.from() - 1, "nhưng") || isBusy(sentence, verb))) {
            absent = sentence.people().stream() // bà A, nguyên Chủ tịch hội, gửi hoa nhưng vắng mặt
                    .filter(person -> sentence.wordsBetween(sentence.start, person.from()) <= 1)
                    .limit(1)
                    .toList();
        }
        if (absent.isEmpty() && sentence.isWord(verb.to(), "là")) {
            absent =
                    sentence.names(NameKind.PERSON, verb.end(), sentence.end); // hai đại biểu vắng mặt là bà A và ông B
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
                            && isNextTo(sentence, body.mention().span().end(), verb.start()))
                    .toList();
        }
        for (Sentence.Name name : absent) {
            meeting.attend(sentence, name, ParticipantRole.INVITED, true);
            meeting.attendance(MeetingDraft.actor(name), attendance);
        }
        if (absent.isEmpty() && !readCountry(sentence, verb, meeting, attendance)) {
            readCount(sentence, verb, meeting, attendance);
        }
    }

    /** Israel không cử người tới: a country at the head of the sentence, straight before the verb; not Hà Nội vắng hơn ngày thường. */
    private static boolean readCountry(Sentence sentence, CueHit verb, MeetingDraft meeting, Attendance attendance) {
        for (Sentence.Name place : sentence.names) {
            Span words = place.mention().span();
            if (place.isPlace()
                    && sentence.isWord(verb.from(), "không")
                    && sentence.isGap(sentence.start, words.start())
                    && sentence.isGap(words.end(), verb.start())) {
                add(sentence, words, meeting, attendance);
                return true;
            }
        }
        return false;
    }

    /** Ông A bận họp ở tỉnh nên vắng mặt: why, between the person and the verb. */
    private static boolean isBusy(Sentence sentence, CueHit verb) {
        int so = verb.from() - 1;
        int busy = so;
        while (busy > 0 && !sentence.isWord(busy, "bận") && !sentence.tokens.isSign(busy, ',')) {
            busy--;
        }
        return sentence.isWord(so, "nên") && sentence.isWord(busy, "bận");
    }

    /** Sở A vắng mặt; Công ty B, đơn vị thi công, vắng mặt: nothing but who it is between. */
    private static boolean isNextTo(Sentence sentence, int end, int verb) {
        int comma = sentence.firstToken(end);
        boolean even = sentence.tokens.isSign(comma, ',')
                && sentence.isAnyOf(comma + 1, EVEN)
                && sentence.isGap(sentence.tokens.end(comma + 1), verb); // giám đốc A, lại vắng mặt
        return even || sentence.isGap(end, verb) || Subjects.isAside(sentence, end, verb);
    }

    /** Ghế dành cho Ban quản lý chợ A bỏ trống: for whom a seat was kept that nobody took. */
    private static void readSeat(Sentence sentence, CueHit verb, MeetingDraft meeting) {
        int kept = verb.from() - 1;
        while (kept > 0 && !(sentence.isWord(kept, "cho") && sentence.isWord(kept - 1, "dành"))) {
            kept--;
        }
        boolean seat = kept > 1 && sentence.isAnyOf(kept - 2, SEATS);
        for (Sentence.Name name : sentence.names) {
            boolean his = seat
                    && !name.isPlace()
                    && name.from() >= sentence.tokens.end(kept)
                    && sentence.wordsBetween(sentence.tokens.end(kept), name.from()) <= WORDS_OF_ENVOY; // đại diện A
            if (his && sentence.wordsBetween(name.end(), verb.start()) <= WORDS_BEFORE) {
                meeting.attend(sentence, name, ParticipantRole.INVITED, true);
                meeting.attendance(MeetingDraft.actor(name), Attendance.ABSENT);
                return;
            }
        }
    }

    /** Có 1 đại biểu vắng mặt; vắng mặt 2 đại biểu: how many, straight before the verb or behind it. */
    private static void readCount(Sentence sentence, CueHit verb, MeetingDraft meeting, Attendance attendance) {
        if (sentence.isGap(sentence.start, verb.start()) && isCount(sentence, verb.to())) {
            int end = verb.to(); // vắng mặt có lý do 2 ủy viên thuộc Công đoàn A
            while (end < sentence.tokens.count() && sentence.tokens.sign(end) == 0) {
                end++;
            }
            add(sentence, sentence.trimmed(verb.end(), sentence.tokens.end(end - 1)), meeting, attendance);
            return;
        }
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
        first += sentence.isAnyOf(first, BEFORE_GROUP) ? 1 : 0;
        int start = sentence.tokens.start(first);
        if ((isCount(sentence, first) || isSomeOfThem(sentence, first)) // ba hộ đi làm ăn xa vắng mặt
                && !sentence.isGap(start, verb.start())
                && sentence.wordsBetween(start, verb.start()) <= LONGEST_GROUP
                && !sentence.hasSign(",:", start, verb.start())
                && sentence.hit(Cue.SAY, start, verb.start()) == null) {
            return Optional.of(sentence.trimmed(start, verb.start()));
        }
        return sentence.hits.stream()
                .filter(hit -> (hit.is(Cue.ATTENDING_GROUP) || hit.is(Cue.GROUP)) // chủ đầu tư
                        && hit.start() == start
                        && hit.end() <= verb.start())
                .filter(hit -> sentence.wordsBetween(hit.end(), verb.start()) <= LONGEST_GROUP
                        && sentence.hit(Cue.SAY, hit.end(), verb.start()) == null)
                .map(hit -> sentence.trimmed(start, groupEnd(sentence, hit, verb)))
                .findFirst();
    }

    /** Nhà thầu thì vắng; đại diện Bộ A, nơi nắm chuyện biên chế, không đến: before thì, and before what is said of the group between two commas. */
    private static int groupEnd(Sentence sentence, CueHit group, CueHit verb) {
        int last = verb.from() - 1;
        if (sentence.isWord(last, "thì")) {
            return sentence.tokens.start(last);
        }
        for (int i = group.to(); sentence.tokens.isSign(last, ',') && i < last; i++) {
            if (sentence.tokens.isSign(i, ',')) {
                return sentence.tokens.start(i);
            }
        }
        return verb.start();
    }

    /** Không dự họp có hai bác sĩ; được mời nhưng không đến là Công ty A: who is told behind the verb with which a sentence begins. */
    private static boolean readBehind(Sentence sentence, CueHit verb, MeetingDraft meeting, Attendance attendance) {
        int is = verb.to();
        while (is <= verb.to() + WORDS_OF_MANNER && !sentence.isWord(is, "có") && !sentence.isWord(is, "là")) {
            is++;
        }
        if (is > verb.to() + WORDS_OF_MANNER || sentence.wordsBetween(sentence.start, verb.start()) > 0) {
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
        return Headcounts.starts(sentence, token)
                || (sentence.lexicon.isFew(sentence.tokens, token)
                        && sentence.lexicon.isPeople(sentence.tokens, token + 1));
    }

    /** Nhóm cổ đông sáng lập, phía nhà thầu, hai ngân hàng: with which those who are absent may begin. */
    private static boolean isSomeOfThem(Sentence sentence, int token) {
        String word = token < sentence.tokens.count()
                ? sentence.words(sentence.tokens.start(token), sentence.tokens.end(token))
                        .toLowerCase(Locale.ROOT)
                : "";
        boolean few = sentence.lexicon.isFew(sentence.tokens, token) || sentence.tokens.isNumber(token);
        return THEM.contains(word) || (few && !sentence.isAnyOf(token + 1, TIMES));
    }

    private static void add(Sentence sentence, Span words, MeetingDraft meeting, Attendance attendance) {
        Actor group = Actor.group(sentence.words(words.start(), words.end()));
        meeting.attend(group, Evidence.of(sentence.source.blockId(), words), ParticipantRole.INVITED, true);
        meeting.attendance(group, attendance);
    }
}
