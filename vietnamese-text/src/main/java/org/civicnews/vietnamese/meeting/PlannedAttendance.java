package org.civicnews.vietnamese.meeting;

import java.util.List;
import org.civicnews.meeting.ParticipantRole;
import org.civicnews.vietnamese.people.NameKind;
import org.civicnews.vietnamese.text.QuantityMention;

/** Reads who will be at a meeting that is still to come. */
final class PlannedAttendance {
    /** Sự tham dự của. */
    private static final int WORDS_OF_PRESENCE = 4;

    /** Chủ xưởng mộc. */
    private static final int WORDS_OF_CALLING = 3;

    /** Khách mời; cùng. */
    private static final int MOST_BEFORE_LIST = 2;

    private static final List<String> LISTS = List.of("gồm", "là", "có");

    private final AttendeeList list = new AttendeeList();

    /** Reads who is to chair it, and how many are to attend. */
    void read(Sentence sentence, MeetingDraft meeting) {
        CueHit chair = sentence.hit(Cue.CHAIR);
        if (chair != null && (AttendanceReader.isOfMeeting(sentence, chair) || isToChair(sentence, chair))) {
            ChairReader.read(sentence, chair, null, meeting);
            if (chair.is(Cue.SAY)) {
                attendSpeakers(sentence, chair, meeting); // chủ trì và phát biểu khai mạc
            }
        }
        readSpeakers(sentence, meeting);
        readWith(sentence, meeting);
        readInvited(sentence, meeting);
        CueHit attend = sentence.hit(Cue.ATTEND);
        if (attend != null && isInvited(sentence, attend)) {
            int to = attend.start();
            list.read(sentence, sentence.start, to, sentence.names(NameKind.PERSON, sentence.start, to), meeting);
            return;
        }
        CueHit have = attend == null ? null : sentence.hit(Cue.HAVE, attend.end(), sentence.end);
        boolean listed = attend != null
                && (sentence.isWord(attend.from() + 1, "phần")
                        || sentence.isAnyOf(attend.to() - 1, LISTS) // khách mời gồm: A; B
                        || (have != null && isNext(sentence, attend, have)) // cùng dự có bà A
                        || (have != null && isOfGuests(sentence, attend)));
        boolean opens = attend != null
                && (sentence.wordsBetween(sentence.start, attend.start()) <= MOST_BEFORE_LIST
                        || sentence.tokens.isSign(attend.from() - 1, ',') // theo kế hoạch, dự đại hội có 112 đại biểu
                        || sentence.tokens.isSign(attend.from() - 1, ';')); // ông A sẽ chủ trì; dự tiếp xúc có bà B
        boolean presence = attend != null && attend.is(Cue.HAVE) && sentence.isWord(attend.from(), "với");
        if (attend != null && presence && sentence.has(Cue.EVENT)) {
            int from = attend.end(); // với sự tham dự của đại diện A; 6 siêu thị
            list.read(sentence, from, sentence.end, sentence.names(NameKind.PERSON, from, sentence.end), meeting);
        } else if (attend != null && listed && opens) {
            int from = have == null ? attend.end() : have.end();
            list.read(sentence, from, sentence.end, sentence.names(NameKind.PERSON, from, sentence.end), meeting);
        } else if (!readExpected(sentence, meeting) && attend != null && !readDrawn(sentence, attend, meeting)) {
            for (QuantityMention quantity : sentence.quantities()) {
                CueHit future = sentence.hit(Cue.FUTURE, quantity.span().end(), attend.start());
                int end = future != null && sentence.isGap(future.end(), attend.start())
                        ? future.start() // khoảng 150 đại biểu dự kiến tham dự
                        : attend.start();
                int start = sentence.firstToken(quantity.span().start());
                boolean before = quantity.span().end() <= end
                        && (sentence.isGap(quantity.span().end(), end) || isSecondCalling(sentence, quantity, end));
                if (before && (isOfPeople(quantity) || Headcounts.starts(sentence, start))) {
                    list.read(sentence, quantity.span().start(), end, meeting);
                    readBeside(sentence, attend, meeting);
                }
            }
        }
    }

    /** 80 thợ mộc, chủ xưởng: a second calling of those who are counted, up to the verb. */
    private static boolean isSecondCalling(Sentence sentence, QuantityMention quantity, int end) {
        int comma = sentence.firstToken(quantity.span().end());
        boolean described = sentence.tokens.isWord(comma) // 180 đại biểu chính thức
                && !sentence.tokens.isCapital(comma)
                && sentence.firstToken(end) - comma <= WORDS_OF_CALLING - 1
                && sentence.hits.stream().noneMatch(hit -> hit.from() >= comma && hit.end() <= end);
        return described
                || sentence.tokens.isSign(comma, ',')
                        && (sentence.lexicon.isPeople(sentence.tokens, comma + 1)
                                || sentence.hits.stream()
                                        .anyMatch(hit -> hit.is(Cue.COUNTED) && hit.from() == comma + 1))
                        && sentence.wordsBetween(quantity.span().end(), end) <= WORDS_OF_CALLING;
    }

    /** 350 đại biểu sẽ tham dự cùng đại diện 20 hãng tàu: who comes with those whose number is told. */
    private void readBeside(Sentence sentence, CueHit attend, MeetingDraft meeting) {
        if (sentence.isWord(attend.to(), "cùng")) {
            int from = sentence.tokens.end(attend.to() + (sentence.isWord(attend.to() + 1, "với") ? 1 : 0));
            list.read(sentence, from, sentence.end, sentence.names(NameKind.PERSON, from, sentence.end), meeting);
        }
    }

    /** Cùng dự có, tới dự sẽ có, tham gia lớp học có. */
    private static boolean isNext(Sentence sentence, CueHit attend, CueHit have) {
        CueHit future = sentence.hit(Cue.FUTURE, attend.end(), have.start());
        CueHit event = sentence.hit(Cue.EVENT, attend.end(), have.start());
        int behind = event != null && sentence.isGap(attend.end(), event.start()) ? event.end() : attend.end();
        int from = future != null && sentence.isGap(behind, future.start()) ? future.end() : behind;
        return sentence.isGap(from, have.start());
    }

    /** Khách mời tham dự tọa đàm gồm: …. */
    private static boolean isOfGuests(Sentence sentence, CueHit attend) {
        return sentence.isWord(attend.from() - 1, "mời") && sentence.isWord(attend.from() - 2, "Khách");
    }

    private static boolean isOfPeople(QuantityMention quantity) {
        return quantity.quantity().unit().filter(AttendanceReader::isPeople).isPresent();
    }

    /** Được mời tới có 67 hộ dân: who was to come, behind có. */
    private void readInvited(Sentence sentence, MeetingDraft meeting) {
        CueHit have = sentence.isWord(0, "Được") && sentence.isWord(1, "mời") ? sentence.hit(Cue.HAVE) : null;
        if (have != null && have.from() <= MOST_BEFORE_LIST + 2) {
            int from = have.end();
            list.read(sentence, from, sentence.end, sentence.names(NameKind.PERSON, from, sentence.end), meeting);
        }
    }

    /** Đại diện A, B và 150 doanh nghiệp được mời tham dự: who stands before is to come. */
    private static boolean isInvited(Sentence sentence, CueHit attend) {
        return sentence.isWord(attend.from(), "được")
                && (sentence.isWord(attend.from() + 1, "mời") || sentence.isWord(attend.from() + 1, "triệu"));
    }

    /** Bà A sẽ chủ trì, ông B trình bày báo cáo: a comma straight behind the verb, and another who does something else. */
    private static boolean isToChair(Sentence sentence, CueHit chair) {
        CueHit future = sentence.hit(Cue.FUTURE, sentence.start, chair.start());
        return (sentence.tokens.isSign(chair.to(), ',') || sentence.isWord(chair.to(), "và")) // sẽ chủ trì và phát biểu
                && ((future != null && sentence.isGap(future.end(), chair.start())) || Plans.isOfPlan(sentence));
    }

    /** Ông A và bà B sẽ trình bày hai báo cáo chính: who is to speak. */
    private static void readSpeakers(Sentence sentence, MeetingDraft meeting) {
        for (CueHit future : sentence.hits) {
            CueHit say = future.is(Cue.FUTURE) ? sentence.hit(Cue.SAY, future.end(), sentence.end) : null;
            if (say != null && (sentence.isGap(future.end(), say.start()) || isBehindChairing(sentence, future, say))) {
                attendSpeakers(sentence, future, meeting);
                attendNext(sentence, say, meeting);
                return;
            }
            if (say != null && !sentence.isQuoted(say.start())) {
                attendSpeakers(sentence, say, meeting); // bà A sẽ chủ trì, ông B trình bày báo cáo
            }
        }
        CueHit planned = Plans.isOfPlan(sentence) && !sentence.has(Cue.FUTURE) ? sentence.hit(Cue.SAY) : null;
        if (planned != null && !sentence.isQuoted(planned.start())) {
            attendSpeakers(sentence, planned, meeting); // theo chương trình, ông A trình bày tham luận
        }
    }

    /** Sẽ chủ trì và phát biểu khai mạc. */
    private static boolean isBehindChairing(Sentence sentence, CueHit future, CueHit say) {
        CueHit chair = sentence.hit(Cue.CHAIR, future.end(), say.start());
        boolean joined = chair != null
                && (sentence.isWord(chair.to(), "và") || sentence.tokens.isSign(chair.to(), ','))
                && say.from() == chair.to() + 1;
        return chair != null && joined && sentence.isGap(future.end(), chair.start());
    }

    private static void attendSpeakers(Sentence sentence, CueHit verb, MeetingDraft meeting) {
        for (Sentence.Name person : Subjects.subject(sentence, verb)) {
            if (!sentence.hasSign(";", person.end(), verb.start())) {
                meeting.attend(sentence, person, ParticipantRole.SPEAKER, true);
            }
        }
    }

    /** Ông A sẽ trình bày kết quả; bà B, Trưởng Ban Kiểm soát, báo cáo …: who is to speak behind a semicolon. */
    private static void attendNext(Sentence sentence, CueHit first, MeetingDraft meeting) {
        for (CueHit say : sentence.hits) {
            if (say.is(Cue.SAY) && say.start() >= first.end() && sentence.hasSign(";", first.end(), say.start())) {
                for (Sentence.Name person : Subjects.subject(sentence, say)) {
                    if (person.from() >= first.end()) {
                        meeting.attend(sentence, person, ParticipantRole.SPEAKER, true);
                    }
                }
            }
        }
    }

    /** Diễn đàn do bà A chủ trì, với khoảng 300 đại biểu, trong đó có ông B; triệu tập 85 đại biểu: how many are expected, up to a semicolon. */
    private void readWith(Sentence sentence, MeetingDraft meeting) {
        for (int i = 0; i + 1 < sentence.tokens.count(); i++) {
            boolean with = sentence.isWord(i, "với") || (sentence.isWord(i, "tập") && sentence.isWord(i - 1, "triệu"));
            int first = isPresence(sentence, i + 1) ? i + 1 + WORDS_OF_PRESENCE : i + 1;
            if (with && Headcounts.starts(sentence, first)) {
                int end = first;
                while (end < sentence.tokens.count() && !sentence.tokens.isSign(end, ';')) {
                    end++;
                }
                int from = sentence.tokens.start(first);
                int to = sentence.tokens.end(end - 1);
                int counted = Math.min(to, expectedEnd(sentence, from));
                list.read(sentence, from, counted, meeting);
                list.read(sentence, counted, to, sentence.names(NameKind.PERSON, counted, to), meeting);
                return;
            }
        }
    }

    /** Với sự tham dự của 186 đại biểu, với sự tham gia của 20 đội. */
    private static boolean isPresence(Sentence sentence, int token) {
        return sentence.isWord(token, "sự")
                && (sentence.isWord(token + 1, "tham") || sentence.isWord(token + 1, "góp"))
                && sentence.isWord(token + WORDS_OF_PRESENCE - 1, "của");
    }

    /** Dự kiến có 160 nhà khoa học đến từ 34 trường: how many are expected, behind có. */
    private boolean readExpected(Sentence sentence, MeetingDraft meeting) {
        CueHit future = sentence.hit(Cue.FUTURE);
        CueHit have = future == null ? null : sentence.hit(Cue.HAVE, future.end(), sentence.end);
        if (future == null || have == null || !isAhead(sentence, future, have)) {
            return false;
        }
        int from = have.end();
        CueHit noun = sentence.hit(Cue.COUNTED, from, sentence.end);
        boolean counted = Headcounts.starts(sentence, sentence.firstToken(from))
                || sentence.quantities().stream()
                        .filter(quantity -> sentence.isGap(from, quantity.span().start()))
                        .anyMatch(quantity -> isOfPeople(quantity)
                                || (noun != null && quantity.span().end() >= noun.start()));
        if (counted) {
            list.read(sentence, from, expectedEnd(sentence, from), meeting);
        }
        return counted;
    }

    /** Dự kiến có, dự kiến hội thảo có. */
    private static boolean isAhead(Sentence sentence, CueHit future, CueHit have) {
        CueHit event = sentence.hit(Cue.EVENT, future.end(), have.start());
        boolean named = event != null
                && sentence.isGap(future.end(), event.start())
                && sentence.isGap(event.end(), have.start());
        return named || sentence.isGap(future.end(), have.start());
    }

    /** Dự kiến có 250 đại biểu là nông dân tham dự, 2.000 đại biểu (nhiều gấp 4 lần) sẽ đến: up to the verb, a bracket or trong đó. */
    private static int expectedEnd(Sentence sentence, int from) {
        int end = sentence.end;
        for (CueHit hit : sentence.hits) {
            boolean verb = hit.is(Cue.ATTEND) || hit.is(Cue.FUTURE);
            end = verb && hit.start() >= from ? Math.min(end, hit.start()) : end;
        }
        for (int i = sentence.firstToken(from); i < sentence.tokens.count() && sentence.tokens.start(i) < end; i++) {
            boolean among =
                    sentence.tokens.isSign(i, ',') && sentence.isWord(i + 1, "trong") && sentence.isWord(i + 2, "đó");
            if (among || sentence.tokens.isSign(i, '(')) {
                return sentence.tokens.start(i);
            }
        }
        return end;
    }

    /** Dự kiến có sự tham dự của 250 đại biểu, hội nghị thu hút 300 doanh nghiệp: how many are expected, straight behind the verb. */
    private boolean readDrawn(Sentence sentence, CueHit attend, MeetingDraft meeting) {
        CueHit future = sentence.hit(Cue.FUTURE, sentence.start, attend.start());
        CueHit event = sentence.hit(Cue.EVENT, sentence.start, attend.start());
        boolean whole = event != null
                && sentence.isGap(sentence.start, event.start())
                && sentence.isGap(event.end(), attend.start());
        boolean counted = (whole || (future != null && sentence.isGap(future.end(), attend.start())))
                && sentence.quantities().stream()
                        .anyMatch(quantity -> quantity.span().start() >= attend.end()
                                && sentence.isGap(attend.end(), quantity.span().start()));
        if (counted) {
            list.read(sentence, attend.end(), sentence.end, meeting);
        }
        return counted;
    }
}
