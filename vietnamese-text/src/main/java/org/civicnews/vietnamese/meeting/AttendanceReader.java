package org.civicnews.vietnamese.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.civicnews.meeting.Actor;
import org.civicnews.meeting.ParticipantRole;
import org.civicnews.people.OrganizationRef;
import org.civicnews.value.Evidence;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.people.NameKind;
import org.civicnews.vietnamese.text.QuantityMention;
import org.jspecify.annotations.Nullable;

/** Reads who chaired a meeting, who attended it and who did not. Immutable and thread-safe. */
final class AttendanceReader {
    /** Điều khiển, điều phối, dẫn dắt: as often done to a machine. */
    private static final List<String> STEERS = List.of("khiển", "phối", "dắt");

    private static final List<String> TRIALS = List.of("sơ", "phúc", "xử", "xét", "tòa", "toà", "giám");

    private static final List<String> COMING = List.of("về", "đây", "đến", "tới", "tề", "tựu", "đổ", "kéo");

    private final AttendeeList list = new AttendeeList();

    void read(Sentence sentence, MeetingDraft meeting) {
        CueHit future = sentence.first ? null : sentence.hit(Cue.FUTURE);
        if (future != null) {
            readApart(sentence, future, meeting);
            return;
        }
        CueHit chair = sentence.hit(Cue.CHAIR);
        CueHit attend = sentence.hit(Cue.ATTEND);
        CueHit absent = sentence.hit(Cue.ABSENT);
        for (CueHit hit : sentence.hits) {
            if (hit.is(Cue.CHAIR) && isOfMeeting(sentence, hit) && !isOfNext(sentence, hit)) {
                ChairReader.read(sentence, hit, attend, meeting);
            }
        }
        Leaders.read(sentence, meeting);
        HadReader.readReceived(sentence, meeting);
        CueHit side = attend == null ? Sides.of(sentence) : null;
        if (side != null) {
            List<Sentence.Name> people = sentence.names(NameKind.PERSON, side.end(), sentence.end);
            HallAttendance.note(
                    sentence, side, list.read(sentence, side.end(), sentence.end, people, meeting), meeting);
            readHeadcount(sentence, meeting);
        } else if (absent != null) {
            if (attend != null
                    && absentBehind(sentence, attend.end()) < sentence.end
                    && isOfMeeting(sentence, attend)) {
                readAttendees(sentence, chair, attend, meeting); // bà A đến dự; ông B vắng mặt
            }
            AbsenceReader.read(sentence, absent, meeting);
        } else if (attend != null && isOfMeeting(sentence, attend)) {
            readAttendees(sentence, chair, attend, meeting);
        } else if (attend == null) {
            new HadReader(list).read(sentence, meeting);
        }
    }

    /** Trong đó có, với 46 tham luận: what follows a comma tells no more people. */
    static int clauseEnd(Sentence sentence, int from) {
        for (int i = from; i < sentence.tokens.count(); i++) {
            boolean within = sentence.isWord(i + 1, "trong") && sentence.isWord(i + 2, "đó");
            if (sentence.tokens.isSign(i, ';') || (sentence.tokens.isSign(i, ',') && within)) {
                return sentence.tokens.start(i);
            }
        }
        return sentence.end;
    }

    /** Ông A, chủ trì, cho hay sẽ …: who chairs is told apart from what is to come. */
    private static void readApart(Sentence sentence, CueHit future, MeetingDraft meeting) {
        for (CueHit hit : sentence.hits) {
            if (hit.is(Cue.CHAIR) && hit.end() <= future.start() && isApposition(sentence, hit)) {
                ChairReader.read(sentence, hit, null, meeting);
            }
        }
    }

    /** Ngày 16/10 sẽ tổ chức hội nghị do ông B chủ trì: the chair of a meeting to come, of which this one was told. */
    private static boolean isOfNext(Sentence sentence, CueHit chair) {
        CueHit future = sentence.hit(Cue.FUTURE, sentence.start, chair.start());
        return future != null && sentence.hit(Cue.EVENT, future.end(), chair.start()) != null;
    }

    /** A verb with a meeting, people or có after it, and no task before it. */
    static boolean isOfMeeting(Sentence sentence, CueHit verb) {
        if (sentence.isQuoted(verb.start())
                || sentence.hit(Cue.REQUIRE, sentence.start, verb.start()) != null
                || isDenied(sentence, verb)) {
            return false;
        }
        boolean court = verb.is(Cue.CHAIR)
                && sentence.isWord(verb.to(), "phiên")
                && sentence.isAnyOf(verb.to() + 1, TRIALS); // người ngồi ghế chủ tọa phiên sơ thẩm ngày ấy
        if (court || takesPart(sentence, verb)) {
            return false;
        }
        if (sentence.isWord(verb.from(), "thu") || sentence.isWord(verb.from(), "quy")) {
            return drawsPeople(sentence, verb);
        }
        if (verb.is(Cue.CHAIR) && sentence.isAnyOf(verb.to() - 1, STEERS)) {
            return steersMeeting(sentence, verb);
        }
        CueHit by = verb.is(Cue.CHAIR) ? sentence.hit(Cue.BY, sentence.start, verb.start()) : null;
        if (sentence.isGap(verb.end(), sentence.end)
                || endsClause(sentence, verb)
                || (verb.is(Cue.CHAIR) && isApposition(sentence, verb))
                || (verb.is(Cue.CHAIR)
                        && !ChairReader.appositive(sentence, verb).isEmpty())
                || isWhole(sentence, verb)
                || isThere(sentence, verb)
                || listedThere(sentence, verb) != null
                || fillsRoom(sentence, verb)
                || isPresent(sentence, verb)
                || isOfSides(sentence, verb)
                || (verb.is(Cue.REMOTE) && !Subjects.subject(sentence, verb).isEmpty()) // bà A nối máy vào lúc …
                || (verb.is(Cue.CHAIR) && isPartOfMeeting(sentence, verb.to()))
                || (verb.is(Cue.CHAIR) && !ChairReader.told(sentence, verb).isEmpty()) // người giữ nhịp, …, là bà A
                || (verb.is(Cue.HAVE) && isHadByMeeting(sentence, verb))
                || (sentence.isWord(verb.to() + 1, "tư")
                        && !Subjects.subject(sentence, verb).isEmpty()) // dự với tư cách khách mời
                || verb.is(Cue.SITE)
                || (verb.is(Cue.CHAIR) && sentence.isWord(verb.from(), "ngồi")) // ngồi ghế chủ tọa
                || (verb.is(Cue.SAY) && !Subjects.subject(sentence, verb).isEmpty()) // đến dự và phát biểu khai giảng
                || sentence.isWord(verb.to(), "từ")
                || (by != null && sentence.hit(Cue.EVENT, sentence.start, by.start()) != null)) {
            return true; // hội thảo do ông A chủ trì
        }
        for (CueHit hit : sentence.hits) {
            if (hit.start() >= verb.end() && sentence.wordsBetween(verb.end(), hit.start()) <= 2) {
                if (hit.is(Cue.EVENT)
                        || (verb.is(Cue.CHAIR) && hit.is(Cue.AT))
                        || hit.is(Cue.HAVE)
                        || hit.is(Cue.ATTENDING_GROUP)
                        || hit.is(Cue.WITH)) {
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

    /** Các em tham gia đánh bạn; theo ông A, ngoài ba tiểu đoàn tham gia còn có đặc công: those who take part in something else. */
    private static boolean takesPart(Sentence sentence, CueHit verb) {
        if (!sentence.isWord(verb.to() - 1, "gia") || !sentence.isWord(verb.to() - 2, "tham")) {
            return false;
        }
        List<Sentence.Name> people = sentence.isWord(0, "Theo") ? sentence.people() : List.of();
        boolean told = !people.isEmpty()
                && people.get(0).end() <= verb.start()
                && sentence.wordsBetween(sentence.start, people.get(0).from()) <= 2;
        return told || sentence.isWord(verb.to(), "đánh") || sentence.isWord(verb.to(), "gây");
    }

    /** Không dự; a không within the quoted name of the meeting denies nothing. */
    private static boolean isDenied(Sentence sentence, CueHit verb) {
        return sentence.hits.stream()
                .anyMatch(hit -> hit.is(Cue.NOT) && hit.end() <= verb.start() && !sentence.isQuoted(hit.start()));
    }

    /** Điều khiển cuộc họp, điều phối phần thảo luận, dẫn dắt; not điều khiển xe máy. */
    private static boolean steersMeeting(Sentence sentence, CueHit verb) {
        boolean event = sentence.hits.stream().anyMatch(hit -> hit.is(Cue.EVENT) && hit.from() == verb.to());
        return event
                || !sentence.tokens.isWord(verb.to())
                || !ChairReader.told(sentence, verb).isEmpty() // người dẫn dắt câu chuyện là ông A
                || isPartOfMeeting(sentence, verb.to())
                || sentence.isWord(verb.to(), "vì") // điều khiển vì Chủ tịch A không dự được
                || sentence.isWord(verb.to(), "chương");
    }

    /** Hơn 40 phóng viên có mặt, ngồi cách nhau 2 m; 80 hộ dân đã có mặt từ sớm: a number of people before. */
    private static boolean isThere(Sentence sentence, CueHit verb) {
        int behind = verb.to();
        boolean comes = sentence.isWord(behind, "tại") && sentence.hit(Cue.ATTEND, verb.end(), sentence.end) != null
                || LaterVenue.room(sentence, verb) != null;
        boolean ends = comes
                || sentence.tokens.isSign(behind, ',')
                || sentence.isWord(behind, "từ")
                || sentence.isWord(behind, "đông")
                || sentence.isWord(behind, "sớm");
        return sentence.isWord(verb.from(), "có")
                && sentence.isWord(behind - 1, "mặt")
                && ends
                && isCounted(sentence, MeetingDays.behindOpening(sentence, clause(sentence, verb.start())));
    }

    /** Gần 150 cử tri ngồi chật hội trường A: a room straight behind the verb. */
    private static boolean fillsRoom(Sentence sentence, CueHit verb) {
        return (sentence.isWord(verb.from(), "ngồi")
                        || sentence.isWord(verb.from(), "đứng")
                        || sentence.isWord(verb.from(), "kéo"))
                && sentence.hits.stream().anyMatch(hit -> hit.is(Cue.BUILDING) && hit.from() == verb.to());
    }

    /** Tham dự, về phía Bộ có …; về phía tỉnh có …: the sides behind the verb and its comma. */
    private static boolean isOfSides(Sentence sentence, CueHit verb) {
        int side = verb.to() + (sentence.isWord(verb.to() + 1, "về") ? 2 : 1);
        return verb.is(Cue.ATTEND) && sentence.tokens.isSign(verb.to(), ',') && sentence.isWord(side, "phía");
    }

    /** Buổi đối thoại diễn ra ở nhà văn hóa, có mặt 56 hộ dân: a number of people straight behind. */
    private static boolean isPresent(Sentence sentence, CueHit verb) {
        return sentence.isWord(verb.to() - 1, "mặt") && Headcounts.starts(sentence, verb.to());
    }

    /** Có mặt tại trụ sở UBND phường A lúc 23 giờ còn có …: có, behind the place where those were of whom the sentence tells; else null. */
    private static @Nullable CueHit listedThere(Sentence sentence, CueHit verb) {
        CueHit at = verb.is(Cue.ATTEND) && verb.from() == 0 ? sentence.hit(Cue.AT, verb.end(), sentence.end) : null;
        if (at == null || at.from() != verb.to()) {
            return null;
        }
        CueHit have = sentence.hit(Cue.HAVE, at.end(), sentence.end);
        boolean listed = have != null
                && !sentence.hasSign(",;:.", at.end(), have.start())
                && sentence.names(NameKind.PERSON, at.end(), have.start()).isEmpty();
        return listed ? have : null;
    }

    /** Buổi tọa đàm có sự góp mặt của A; not dự án có sự tham gia của B. */
    private static boolean isHadByMeeting(Sentence sentence, CueHit verb) {
        return !sentence.isWord(verb.from(), "có") || sentence.hit(Cue.EVENT, sentence.start, verb.start()) != null;
    }

    /** Bí thư A chủ trì, 120 hội viên về dự: somebody straight before, and a comma with who came behind it. */
    private static boolean isWhole(Sentence sentence, CueHit verb) {
        char sign = sentence.tokens.sign(verb.to());
        return verb.is(Cue.CHAIR)
                && (sign == ',' || sign == ';')
                && sentence.hit(Cue.ATTEND, verb.end(), sentence.end) != null
                && sentence.people().stream()
                        .anyMatch(person -> person.from() < verb.start() && sentence.isGap(person.end(), verb.start()));
    }

    /** Phó Chủ tịch A, người chủ trì, khẳng định …: what somebody is stands between two commas. */
    private static boolean isApposition(Sentence sentence, CueHit verb) {
        boolean apart = sentence.tokens.isSign(verb.from() - 1, ',') && sentence.tokens.isSign(verb.to(), ',');
        return apart
                && (sentence.isWord(verb.from(), "người")
                        || sentence.people().stream() // ông A, Phó Giám đốc Sở B, chủ trì, cho hay
                                .anyMatch(person ->
                                        person.end() <= verb.start() && sentence.isGap(person.end(), verb.start())));
    }

    /** Điều hành nội dung này, điều hành phần thảo luận, điều hành cuộc trò chuyện. */
    private static boolean isPartOfMeeting(Sentence sentence, int token) {
        boolean matter = sentence.isWord(token, "nội") && sentence.isWord(token + 1, "dung");
        return matter
                || (sentence.isWord(token, "cả") && sentence.isWord(token + 1, "buổi")) // người cầm chịch cả buổi
                || sentence.isWord(token, "phần")
                || sentence.isWord(token, "phiên")
                || sentence.isWord(token, "buổi")
                || sentence.isWord(token, "cuộc");
    }

    /** Diễn đàn thu hút hơn 500 đại biểu, hội thảo quy tụ 120 học giả: a meeting before, and a number of people straight behind. */
    private static boolean drawsPeople(Sentence sentence, CueHit verb) {
        boolean meeting = sentence.hit(Cue.EVENT, sentence.start, verb.start()) != null
                || (sentence.isWord(0, "Sự") && sentence.isWord(1, "kiện"));
        return meeting
                && sentence.quantities().stream()
                        .anyMatch(quantity -> quantity.span().start() >= verb.end()
                                && sentence.isGap(verb.end(), quantity.span().start()));
    }

    private void readAttendees(Sentence sentence, @Nullable CueHit chair, CueHit attend, MeetingDraft meeting) {
        CueHit there = listedThere(sentence, attend);
        int from = there == null ? attend.end() : there.end();
        List<Sentence.Name> before =
                attend.is(Cue.HAVE) ? List.of() : Subjects.subject(sentence, attend); // với sự tham dự của A
        List<Actor> present = new ArrayList<>();
        for (Sentence.Name person : before) {
            meeting.attend(sentence, person, ParticipantRole.ATTENDEE, true);
            present.add(MeetingDraft.actor(person));
        }
        CueHit say = before.isEmpty() ? null : sentence.hit(Cue.SAY, from, sentence.end);
        int to = say == null ? sentence.end : say.start();
        if (chair != null && chair.start() > from) {
            to = Math.min(to, chair.start());
        }
        to = Math.min(to, absentBehind(sentence, from));
        to = endsClause(sentence, attend) ? attend.end() : Math.min(to, meetingBehind(sentence, from));
        List<Sentence.Name> people = sentence.names(NameKind.PERSON, from, to);
        CueHit event = sentence.hit(Cue.EVENT, from, sentence.end);
        boolean whole = event != null && sentence.isGap(from, event.start()); // 500 đoàn viên dự lễ ra quân
        boolean ends = endsClause(sentence, attend) || sentence.isGap(from, sentence.end);
        boolean bare = before.isEmpty() && (whole || ends || isThere(sentence, attend) || fillsRoom(sentence, attend));
        if (bare) {
            present.addAll(readSubject(sentence, attend, meeting));
        }
        int groupsFrom = before.isEmpty() ? from : sentence.start;
        int groupsTo = before.isEmpty() ? to : Math.max(to, attend.end());
        present.addAll(list.read(sentence, groupsFrom, groupsTo, people, meeting));
        HallAttendance.note(sentence, attend, present, meeting);
        readHeadcount(sentence, meeting);
        readFurther(sentence, attend, meeting);
    }

    /** Bà A dự và phát biểu; cùng dự có bà B: who else was there, behind a semicolon. */
    private void readFurther(Sentence sentence, CueHit attend, MeetingDraft meeting) {
        for (CueHit next : attend.is(Cue.SAY) ? sentence.hits : List.<CueHit>of()) {
            boolean further = next.is(Cue.ATTEND)
                    && next.start() > attend.end()
                    && sentence.tokens.isSign(next.from() - 1, ';')
                    && isOfMeeting(sentence, next);
            if (further) {
                List<Sentence.Name> people = sentence.names(NameKind.PERSON, next.end(), sentence.end);
                list.read(sentence, next.end(), sentence.end, people, meeting);
                return;
            }
        }
    }

    /** Hơn 300 sinh viên đến dự; bà A chủ trì: a semicolon straight behind the verb. */
    private static boolean endsClause(Sentence sentence, CueHit attend) {
        int opening = MeetingDays.behindOpening(sentence, sentence.start);
        boolean counted = sentence.tokens.isSign(attend.to(), ',') // hơn 150 cử tri dự, 14 người đăng ký nói
                && !sentence.isWord(attend.to() + 1, "bao") // 6 người tham gia, bao gồm ông A
                && !sentence.isWord(attend.to() + 1, "gồm")
                && isCounted(sentence, behindHad(sentence, opening, attend.start()));
        return attend.is(Cue.ATTEND) && (counted || sentence.tokens.isSign(attend.to(), ';'));
    }

    /** 47 đại biểu; 3 đại biểu vắng mặt: the last semicolon before those who were not there, or the comma before their number; else the end. */
    private static int absentBehind(Sentence sentence, int from) {
        CueHit absent = sentence.hit(Cue.ABSENT, from, sentence.end);
        for (int i = absent == null ? 0 : absent.from() - 1; i > 0 && sentence.tokens.start(i) >= from; i--) {
            if (isBeforeAbsent(sentence, i)) {
                return sentence.tokens.start(i);
            }
        }
        return sentence.end;
    }

    private static boolean isBeforeAbsent(Sentence sentence, int sign) {
        return sentence.tokens.isSign(sign, ';')
                || (sentence.tokens.isSign(sign, ',') && Headcounts.starts(sentence, sign + 1));
    }

    /** Với sự tham dự của 300 đại biểu, Đại hội … đã khai mạc: where the meeting is named behind a comma; else the end. */
    private static int meetingBehind(Sentence sentence, int from) {
        CueHit event = sentence.isWord(1, "sự") ? sentence.hit(Cue.EVENT, from, sentence.end) : null;
        return event != null && sentence.tokens.isSign(event.from() - 1, ',') ? event.start() : sentence.end;
    }

    /** The first character behind the last semicolon before another, or behind the comma of ông A chủ trì, … */
    private static int clause(Sentence sentence, int to) {
        int from = sentence.start;
        CueHit chair = sentence.hit(Cue.CHAIR, sentence.start, to);
        int led = chair == null ? -1 : chair.to();
        for (int i = 0; i + 1 < sentence.tokens.count() && sentence.tokens.start(i) < to; i++) {
            if (sentence.tokens.isSign(i, ';') || (i == led && sentence.tokens.isSign(i, ','))) {
                from = sentence.tokens.start(i + 1);
            }
        }
        return from;
    }

    /** Hơn 200 doanh nghiệp tham dự: the words of the sentence before the verb, if they are a group. */
    private List<Actor> readSubject(Sentence sentence, CueHit attend, MeetingDraft meeting) {
        CueHit done = sentence.hit(Cue.DONE, sentence.start, attend.start());
        int to = beforeComing(sentence, done == null ? attend.start() : done.start());
        int from = behindHad(sentence, MeetingDays.behindOpening(sentence, clause(sentence, to)), to);
        to = Math.min(to, clauseEnd(sentence, sentence.firstToken(from)));
        int most = Headcounts.starts(sentence, sentence.firstToken(from))
                ? 2 * Subjects.MOST_OF_SUBJECT // 120 đội trưởng, đội phó đến từ các huyện, thị, thành đoàn và Trường A
                : Subjects.MOST_OF_SUBJECT;
        boolean group = !sentence.isWord(sentence.firstToken(to) - 1, "đang")
                && sentence.hits.stream()
                        .anyMatch(hit -> hit.is(Cue.ATTENDING_GROUP) && sentence.isGap(from, hit.start()));
        group |= UntoldHolders.areOfMany(sentence, sentence.firstToken(from), sentence.firstToken(to));
        if (!(group || isCounted(sentence, from)) || sentence.wordsBetween(from, to) > most) {
            return List.of();
        }
        boolean whole = comesFrom(sentence, from, to);
        List<Actor> listed = whole ? List.of() : list.read(sentence, from, to, meeting);
        if (!listed.isEmpty()) {
            return listed;
        }
        Span span = sentence.trimmed(from, to);
        Actor actor = Actor.group(sentence.words(span.start(), span.end()));
        meeting.attend(actor, Evidence.of(sentence.source.blockId(), span), ParticipantRole.ATTENDEE, true);
        return List.of(actor);
    }

    /** Hội nghị có 120 đại biểu tham dự: where those are told whom the meeting had; where it begins if it is not so. */
    private static int behindHad(Sentence sentence, int from, int to) {
        for (int i = sentence.firstToken(from); i < sentence.tokens.count() && sentence.tokens.start(i) < to; i++) {
            boolean had = (sentence.isWord(i, "có") || sentence.isWord(i, "Có")) && !sentence.isWord(i - 1, "không");
            if (had && Headcounts.starts(sentence, i + 1)) {
                return sentence.tokens.start(i + 1);
            }
        }
        return from;
    }

    /** Quý khách về đây dự: the character at which those end who came. */
    private static int beforeComing(Sentence sentence, int to) {
        int last = sentence.firstToken(to) - 1;
        while (last > 0 && sentence.isAnyOf(last, COMING)) {
            last--;
        }
        return last < 0 ? to : Math.min(to, sentence.tokens.end(last));
    }

    /** 120 đội trưởng, đội phó đến từ các huyện, thị và Trường A: people who are counted together, wherever they come from. */
    private static boolean comesFrom(Sentence sentence, int from, int to) {
        int first = sentence.firstToken(from);
        for (int i = first; sentence.tokens.length(i) > 0 && sentence.tokens.start(i) < to; i++) {
            if (sentence.isWord(i, "đến") && sentence.isWord(i + 1, "từ")) {
                return Headcounts.starts(sentence, first)
                        && sentence.names(NameKind.PERSON, from, to).isEmpty();
            }
        }
        return false;
    }

    /** Whether a number of people or things stands here; hai nhà lãnh đạo is none. */
    private static boolean isCounted(Sentence sentence, int from) {
        int first = sentence.firstToken(from);
        if (Headcounts.starts(sentence, first) || Headcounts.isShareOfAll(sentence, first)) {
            return true;
        }
        return !sentence.isWord(first, "hai")
                && sentence.quantities().stream()
                        .anyMatch(quantity -> quantity.span().start() == from
                                && quantity.quantity().unit().isPresent());
    }

    /** The one body within a group that stands for it: đại diện lãnh đạo Sở Tư pháp. */
    static Optional<OrganizationRef> onlyBody(Sentence sentence, Span group) {
        List<Sentence.Name> bodies = sentence.names(NameKind.ORGANIZATION, group.start(), group.end());
        boolean behalf = sentence.hit(Cue.BEHALF, group.start(), group.end()) != null
                || sentence.hits.stream()
                        .anyMatch(hit -> hit.start() == group.start()
                                && hit.is(Cue.GROUP)
                                && sentence.words(hit.start(), hit.end())
                                        .toLowerCase(Locale.ROOT)
                                        .startsWith("đại diện"));
        return behalf && bodies.size() == 1 ? Optional.of(MeetingDraft.organization(bodies.get(0))) : Optional.empty();
    }

    /** Hơn 300 đại biểu. */
    static void readHeadcount(Sentence sentence, MeetingDraft meeting) {
        for (QuantityMention quantity : sentence.quantities()) {
            boolean people =
                    quantity.quantity().unit().filter(unit -> isPeople(unit)).isPresent();
            if (people && meeting.headcount == null) {
                meeting.headcount = quantity.quantity();
            }
        }
    }

    static boolean isPeople(String unit) {
        return unit.startsWith("đại biểu")
                || unit.startsWith("cử tri")
                || unit.startsWith("học viên")
                || unit.equals("người");
    }
}
