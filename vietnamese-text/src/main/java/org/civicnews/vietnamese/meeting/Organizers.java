package org.civicnews.vietnamese.meeting;

import java.util.ArrayList;
import java.util.List;
import org.civicnews.meeting.MeetingKind;
import org.civicnews.vietnamese.people.NameKind;
import org.jspecify.annotations.Nullable;

/** Tells who holds a meeting. */
final class Organizers {
    /** Đoàn kiểm tra, đoàn công tác liên ngành. */
    private static final int WORDS_OF_DELEGATION = 5;
    /** How the names of bodies begin that sit in sessions; their committees report there. */
    private static final List<String> SITTING =
            List.of("Quốc hội", "Ủy ban Thường vụ Quốc hội", "UBTVQH", "Hội đồng nhân dân", "HĐND", "Thường trực");

    /** Cuộc họp khẩn của. */
    private static final int LONGEST_TALKS = 3;

    /** Hoạt động này do; Hội thảo khoa học do. */
    private static final int WORDS_BEFORE_BY = 3;

    private static final int FAR_BEFORE_BY = 14;

    /** What a meeting is called by that was told before. */
    private static final List<String> OCCASIONS = List.of("Hoạt động", "Chương trình", "Sự kiện");

    private static final int LONGEST_CONGRESS = 10;
    /** Phiên họp thường kỳ tháng 2 của. */
    private static final int LONGEST_SESSION = 6;

    private Organizers() {}

    static List<Sentence.Name> of(Sentence sentence, CueHit event) {
        List<Sentence.Name> found = withoutAbove(sentence, before(sentence, event));
        if (isSession(event) && putOff(sentence, event) != null) {
            List<Sentence.Name> sitting =
                    whose(sentence, event); // its standing committee puts off the session of a council
            found = sitting.isEmpty() ? found : sitting;
        }
        if (found.isEmpty() || isAnnounced(sentence, event)) {
            List<Sentence.Name> by = by(sentence, event);
            found = by.isEmpty() ? found : by;
        }
        if (found.isEmpty() && event.is(Cue.DEED) && sentence.wordsBetween(sentence.start, event.start()) <= 1) {
            found = sender(sentence, event);
        }
        if (found.isEmpty()) {
            found = whose(sentence, event);
        }
        if (found.isEmpty()) {
            found = Ceremonies.signers(sentence, event);
        }
        if (found.isEmpty()
                && (isSession(event) || event.value(Cue.EVENT).equals(MeetingKind.PRESS_CONFERENCE.name()))) {
            found = telling(sentence, event);
        }
        return found.isEmpty() && isSession(event) ? sitting(sentence, event) : found;
    }

    /** Thông tin được UBND tỉnh đưa ra tại họp báo, được HĐND tỉnh thông qua tại kỳ họp: who tells or decides it there, where nobody else holds the meeting. */
    private static List<Sentence.Name> telling(Sentence sentence, CueHit event) {
        int at = event.from() - 1;
        at -= sentence.isWord(at, "buổi") || sentence.isWord(at, "cuộc") ? 1 : 0;
        if (!sentence.isWord(at, "tại")) {
            return List.of();
        }
        int end = sentence.tokens.start(at);
        return sentence.names(NameKind.ORGANIZATION, sentence.start, end).stream()
                .filter(name -> !name.inPost()
                        && ((sentence.isWord(sentence.firstToken(name.from()) - 1, "được")
                                        && sentence.wordsBetween(
                                                        name.mention().span().end(), end)
                                                <= WORDS_BEFORE_BY)
                                || decides(sentence, name)))
                .toList();
    }

    /** HĐND tỉnh A khóa XVIII đã thông qua … tại kỳ họp thứ 17: a body that sits, straight before what it decides. */
    private static boolean decides(Sentence sentence, Sentence.Name body) {
        int end = Subjects.behindTerm(sentence, body.mention().span().end());
        return SITTING.stream().anyMatch(body.mention().name()::startsWith)
                && sentence.hits.stream()
                        .anyMatch(hit -> hit.is(Cue.DECIDE)
                                && hit.start() >= end
                                && sentence.wordsBetween(end, hit.start()) <= 1);
    }

    /**
     * Hội nghị do A phối hợp với B tổ chức, hoạt động do C và D tổ chức: who holds the meeting that was told before.
     *
     * @param sentence a later sentence
     * @return the bodies; none if the sentence does not begin so
     */
    static List<Sentence.Name> later(Sentence sentence) {
        List<Sentence.Name> told = told(sentence);
        if (!told.isEmpty()) {
            return told;
        }
        CueHit by = sentence.hit(Cue.BY);
        boolean apart =
                by != null && sentence.tokens.isSign(by.from() - 1, ','); // sự kiện kéo dài đến hết ngày 21/9, do
        if (by == null
                || sentence.wordsBetween(sentence.start, by.start()) > (apart ? FAR_BEFORE_BY : WORDS_BEFORE_BY + 2)) {
            return List.of();
        }
        CueHit event = sentence.hit(Cue.EVENT, sentence.start, by.start());
        boolean named = event != null
                && !event.is(Cue.DEED)
                && sentence.isGap(sentence.start, event.start())
                && (apart || sentence.wordsBetween(event.end(), by.start()) <= WORDS_BEFORE_BY);
        boolean occasion =
                OCCASIONS.stream().anyMatch(word -> sentence.source.text().startsWith(word, sentence.start));
        CueHit verb = named || occasion ? sentence.hit(Cue.ORGANIZE, by.end(), sentence.end) : null;
        return verb == null ? List.of() : between(sentence, by.end(), verb.start());
    }

    /** Công ty A, đơn vị tổ chức, cho biết; đơn vị tổ chức là Công ty A; UBND huyện A tổ chức buổi này: who is told to hold it. */
    private static List<Sentence.Name> told(Sentence sentence) {
        for (CueHit verb : sentence.hits) {
            if (!sentence.isWord(verb.to() - 1, "chức") || !sentence.isWord(verb.to() - 2, "tổ")) {
                continue;
            }
            int unit = verb.to() - 4; // đơn vị tổ chức
            boolean unitWord = sentence.isWord(unit, "đơn") || sentence.isWord(unit, "Đơn");
            boolean holder = unitWord && sentence.isWord(unit + 1, "vị");
            boolean pointed = sentence.isWord(verb.to() + 1, "này")
                    && (sentence.isWord(verb.to(), "buổi") || sentence.isWord(verb.to(), "cuộc"));
            int from = sentence.isWord(verb.to(), "là") ? sentence.tokens.end(verb.to()) : -1;
            for (Sentence.Name body : sentence.names) {
                int end = body.mention().span().end();
                int next = sentence.firstToken(end);
                boolean before = (holder && sentence.tokens.isSign(next, ',') && next + 1 == unit)
                        || (pointed && next == verb.from());
                boolean behind = holder && from >= 0 && body.from() >= from && sentence.isGap(from, body.from());
                if (body.isOrganization() && !body.inPost() && (before || behind)) {
                    return before ? List.of(body) : joined(sentence, body);
                }
            }
        }
        return List.of();
    }

    /** Cục A và Hiệp hội B: a body, and those that a comma or và joins to it. */
    private static List<Sentence.Name> joined(Sentence sentence, Sentence.Name first) {
        List<Sentence.Name> bodies = new ArrayList<>();
        int end = first.from();
        for (Sentence.Name body : sentence.names) {
            int joint = sentence.firstToken(end);
            boolean next = bodies.isEmpty()
                    ? body.equals(first)
                    : (sentence.isWord(joint, "và") || sentence.tokens.isSign(joint, ','))
                            && sentence.isGap(sentence.tokens.end(joint), body.from());
            if (body.isOrganization() && next) {
                bodies.add(body);
                end = body.mention().span().end();
            }
        }
        return bodies;
    }

    /** Do Tổ đại biểu HĐND tỉnh tại huyện A tổ chức: whether a word stands between do and the verb of holding, with who holds it. */
    static boolean isWithin(Sentence sentence, CueHit at) {
        CueHit by = sentence.hit(Cue.BY, sentence.start, at.start());
        CueHit verb = by == null ? null : sentence.hit(Cue.ORGANIZE, at.end(), sentence.end);
        return by != null
                && verb != null
                && sentence.isWord(by.from(), "do")
                && !sentence.hasSign(",;:", by.end(), verb.start())
                && sentence.wordsBetween(by.end(), verb.start()) <= FAR_BEFORE_BY
                && !between(sentence, by.end(), at.start()).isEmpty();
    }

    /** UBND xã thông báo sẽ khai giảng lớp tập huấn do Trung tâm A tổ chức: who tells of it need not hold it. */
    private static boolean isAnnounced(Sentence sentence, CueHit event) {
        CueHit say = sentence.hit(Cue.SAY, sentence.start, event.start());
        CueHit by = sentence.hit(Cue.BY, event.end(), sentence.end);
        return say != null && by != null && sentence.hit(Cue.ORGANIZE, by.end(), sentence.end) != null;
    }

    /** Tại phiên họp sáng 24/5, Quốc hội nghe …: the body that sits does what stands behind the comma. */
    private static List<Sentence.Name> sitting(Sentence sentence, CueHit event) {
        return sentence.names(NameKind.ORGANIZATION, event.end(), sentence.end).stream()
                .filter(name -> !name.inPost() && sentence.tokens.isSign(sentence.firstToken(name.from()) - 1, ','))
                .filter(name -> SITTING.stream().anyMatch(name.mention().name()::startsWith))
                .filter(name -> sentence.hits.stream().anyMatch(hit -> isOfSession(sentence, name, hit)))
                .limit(1)
                .toList();
    }

    private static boolean isOfSession(Sentence sentence, Sentence.Name body, CueHit verb) {
        int end = body.mention().span().end();
        return (verb.is(Cue.AGENDA) || verb.is(Cue.DECIDE) || (verb.is(Cue.DEED) && isSession(verb)))
                && verb.start() >= end
                && sentence.wordsBetween(end, verb.start()) <= 1; // Quốc hội đã thông qua
    }

    /** Giám sát việc …, ngày 13/10, Đoàn giám sát của Ban A đã …: whose delegation did what the sentence begins with. */
    private static List<Sentence.Name> sender(Sentence sentence, CueHit event) {
        return sentence.names(NameKind.ORGANIZATION, event.end(), sentence.end).stream()
                .filter(name -> !name.inPost() && isSentBy(sentence, name))
                .limit(1)
                .toList();
    }

    /** Đoàn giám sát của Ban A: within a sentence, behind its comma. */
    private static boolean isSentBy(Sentence sentence, Sentence.Name body) {
        int of = sentence.firstToken(body.from()) - 1;
        for (int i = of - 1; sentence.isWord(of, "của") && i > 0 && i >= of - WORDS_OF_DELEGATION; i--) {
            if (sentence.tokens.isSign(i - 1, ',') && (sentence.isWord(i, "đoàn") || isDelegation(sentence, i))) {
                return true;
            }
        }
        return false;
    }

    /** The subject of tổ chức, or of hoãn, before the meeting. */
    private static List<Sentence.Name> before(Sentence sentence, CueHit event) {
        CueHit verb = sentence.hit(Cue.ORGANIZE, sentence.start, event.start());
        List<Sentence.Name> found = new ArrayList<>();
        if (verb == null) {
            verb = event.is(Cue.DEED) ? event : putOff(sentence, event);
        }
        if (event.is(Cue.DEED) && sentence.isWord(event.from() - 1, "khi")) {
            return found; // ông A khẳng định khi tiếp bà B: what somebody did, and no body
        }
        if (verb == null) {
            verb = having(sentence, event);
        }
        boolean means = sentence.isWord(event.from() - 1, "một") && sentence.isWord(event.from() - 2, "bằng");
        if (verb == null && (means || Ceremonies.isMade(sentence, event))) {
            verb = event; // Sở A triển khai phương án bằng một hội nghị; Sở A làm lễ
        }
        if (verb == null) {
            verb = announcing(sentence, event);
        }
        int when = verb == null ? sentence.start : Clauses.behindWhen(sentence, verb);
        if (verb != null && when > sentence.start) {
            return between(sentence, when, verb.start());
        }
        int clause = verb == null ? sentence.start : Clauses.behindBut(sentence, verb);
        if (verb == null
                || sentence.names(NameKind.PERSON, clause, verb.start()).stream()
                        .anyMatch(person -> !Subjects.isObject(sentence, person)
                                && !isMember(sentence, person)
                                && sentence.hit(Cue.BY, sentence.start, person.from()) == null)) {
            return found;
        }
        Sentence.Name object = null;
        int asked = Comers.asked(sentence, event);
        int end = asked > 0 ? sentence.tokens.start(asked) : verb.start();
        for (Sentence.Name name : sentence.names(NameKind.ORGANIZATION, clause, end)) {
            boolean of = isNextObject(sentence, object, name)
                    || (Subjects.isOf(sentence, name) && !sendsDelegation(sentence, name));
            object = of ? name : null;
            if (!name.inPost()
                    && !of
                    && !isBracketed(sentence, name)
                    && !sentence.isWithinWhen(name.from(), name.mention().span().end())
                    && !isDateline(sentence, name)
                    && !isOfReporter(sentence, name)
                    && !Notices.tellsOnly(sentence, name, verb)
                    && !Visits.isVisited(sentence, event, name)
                    && !VenueExtent.isVenue(sentence, name)) {
                found.add(name);
            }
        }
        return behindOccasion(sentence, verb, found);
    }

    /** Kỷ niệm ngày truyền thống của A, sáng 1/3, B tổ chức …: those behind the day that a comma parts from an occasion; all where none is. */
    private static List<Sentence.Name> behindOccasion(Sentence sentence, CueHit verb, List<Sentence.Name> found) {
        int day = sentence.dates().stream()
                .filter(date -> MeetingDays.isDay(date)
                        && date.span().end() <= verb.start()
                        && sentence.tokens.isSign(MeetingDays.before(sentence, date), ','))
                .mapToInt(date -> date.span().start())
                .max()
                .orElse(sentence.start);
        List<Sentence.Name> behind =
                found.stream().filter(name -> name.from() >= day).toList();
        return behind.isEmpty() ? found : behind;
    }

    /** Đoàn ĐBQH tỉnh gồm ông A; bà B: one of those who belong to the body that holds the meeting. */
    static boolean isMember(Sentence sentence, Sentence.Name person) {
        CueHit members = sentence.hit(Cue.HAVE, sentence.start, person.from());
        return members != null
                && sentence.isWord(members.from(), "gồm")
                && sentence.names(NameKind.ORGANIZATION, sentence.start, members.start()).stream()
                        .anyMatch(body -> sentence.isGap(body.mention().span().end(), members.start()));
    }

    /** Gửi Bộ A và Sở B: the second of two to whom something is sent. */
    private static boolean isNextObject(Sentence sentence, Sentence.@Nullable Name object, Sentence.Name name) {
        int and = sentence.firstToken(name.from()) - 1;
        return object != null
                && sentence.isWord(and, "và")
                && sentence.isGap(object.mention().span().end(), sentence.tokens.start(and));
    }

    /** Phóng viên Tiền Phong đã có buổi làm việc: the newspaper did not hold it. */
    private static boolean isOfReporter(Sentence sentence, Sentence.Name name) {
        int before = sentence.firstToken(name.from()) - 1;
        return sentence.isWord(before, "viên")
                && before > 0
                && sentence.tokens.isWord(before - 1)
                && sentence.words(sentence.tokens.start(before - 1), sentence.tokens.end(before - 1))
                        .equalsIgnoreCase("phóng");
    }

    /** TTO - Chiều 5/3, …: the newspaper with which a report begins. */
    private static boolean isDateline(Sentence sentence, Sentence.Name name) {
        int dash = sentence.firstToken(name.mention().span().end());
        return sentence.isGap(sentence.start, name.from())
                && (sentence.tokens.isSign(dash, '-') || sentence.tokens.isSign(dash, '–'));
    }

    /** Đoàn công tác của Bộ A: the body whose delegation it is. */
    private static boolean sendsDelegation(Sentence sentence, Sentence.Name body) {
        int of = sentence.firstToken(body.from()) - 1;
        for (int i = of - 1; i >= 0 && i >= of - WORDS_OF_DELEGATION; i--) {
            boolean opens = i == 0 || sentence.tokens.isSign(i - 1, ',');
            if (sentence.isWord(i, "đoàn") || (opens && isDelegation(sentence, i))) {
                return sentence.isWord(of, "của");
            }
        }
        return false;
    }

    private static boolean isDelegation(Sentence sentence, int token) {
        return sentence.words(sentence.tokens.start(token), sentence.tokens.end(token))
                .equals("Đoàn");
    }

    /** UBND tỉnh A hoãn tổ chức hội nghị …: who calls a meeting off was to hold it. */
    private static @Nullable CueHit putOff(Sentence sentence, CueHit event) {
        CueHit change = sentence.hit(Cue.CHANGE, sentence.start, event.start());
        return change != null && sentence.wordsBetween(change.end(), event.start()) <= 2 ? change : null;
    }

    /** UBND phường A thông báo: Hội nghị … sẽ được tổ chức …: who tells of a meeting to come, unless it tells whose it is. */
    private static @Nullable CueHit announcing(Sentence sentence, CueHit event) {
        int colon = event.from() - 1;
        boolean notice = sentence.tokens.isSign(colon, ':')
                && sentence.isWord(colon - 1, "báo")
                && sentence.isWord(colon - 2, "thông")
                && sentence.hit(Cue.BY, event.end(), sentence.end) == null;
        return notice ? event : null;
    }

    /** Tổ đại biểu A đã có buổi tiếp xúc cử tri: who had the meeting. */
    private static @Nullable CueHit having(Sentence sentence, CueHit event) {
        for (CueHit hit : sentence.hits) {
            if (hit.is(Cue.HAVE) && hit.to() == event.from() && sentence.isWord(hit.to() - 1, "có")) {
                return hit;
            }
        }
        return null;
    }

    /** Cục Thống kê (Bộ Tài chính): the body above. */
    private static boolean isBracketed(Sentence sentence, Sentence.Name name) {
        return sentence.tokens.isSign(sentence.firstToken(name.from()) - 1, '(');
    }

    /** Hội nghị … do A tổ chức; lễ mít tinh được A phối hợp với B tổ chức. */
    private static List<Sentence.Name> by(Sentence sentence, CueHit event) {
        int from = byEnd(sentence, event);
        CueHit verb = from < 0 ? null : sentence.hit(Cue.ORGANIZE, from, sentence.end);
        if (verb != null) {
            return between(sentence, from, verb.start());
        }
        int done = from < 0 ? 0 : sentence.tokens.count() - 2; // buổi giám sát … do Ban A thực hiện.
        boolean carried = sentence.isWord(done - 1, "thực") && sentence.isWord(done, "hiện");
        return carried ? between(sentence, from, sentence.tokens.start(done - 1)) : List.of();
    }

    private static List<Sentence.Name> between(Sentence sentence, int from, int to) {
        List<Sentence.Name> found = sentence.names(NameKind.ORGANIZATION, from, to).stream()
                .filter(name -> !name.inPost() && !isBracketed(sentence, name) && !VenueExtent.isVenue(sentence, name))
                .toList();
        return withoutAbove(sentence, found);
    }

    /** Chi bộ tổ dân phố A, Đảng bộ phường B tổ chức: behind a comma the body to which the first belongs. */
    private static List<Sentence.Name> withoutAbove(Sentence sentence, List<Sentence.Name> found) {
        if (found.size() != 2) {
            return found;
        }
        Sentence.Name first = found.get(0);
        Sentence.Name second = found.get(1);
        int comma = sentence.firstToken(first.mention().span().end());
        boolean above = sentence.tokens.isSign(comma, ',')
                && sentence.tokens.end(comma) <= second.from()
                && sentence.isGap(sentence.tokens.end(comma), second.from())
                && first.mention().name().startsWith("Chi bộ")
                && second.mention().name().startsWith("Đảng");
        return above ? List.of(first) : found;
    }

    /** After do, or after được with a body straight behind; -1 if neither follows the meeting. */
    private static int byEnd(Sentence sentence, CueHit event) {
        CueHit by = sentence.hit(Cue.BY, event.end(), sentence.end);
        for (Sentence.Name name : sentence.names) {
            int passive = sentence.firstToken(name.from()) - 1;
            boolean led = sentence.isWord(passive, "được") || sentence.isWord(passive, "mà"); // cuộc họp báo mà Bộ A mở
            CueHit verb = led ? sentence.hit(Cue.ORGANIZE, name.end(), sentence.end) : null;
            boolean before =
                    by == null || (verb != null && verb.end() <= by.start()); // được A tổ chức, dưới sự chủ tọa của B
            if (name.isOrganization() && passive >= event.to() && led && before) {
                return sentence.tokens.end(passive);
            }
        }
        return by == null ? -1 : by.end();
    }

    /** Kỳ họp thứ 4 HĐND thành phố; cuộc họp của UBND tỉnh. */
    private static List<Sentence.Name> whose(Sentence sentence, CueHit event) {
        String kind = event.value(Cue.EVENT);
        boolean press = kind.equals("PRESS_CONFERENCE");
        boolean own =
                isSession(event) || isTalks(event) || kind.equals("HEARING") || press || isCongress(sentence, event);
        boolean bare = kind.equals("CONFERENCE") && sentence.isWord(event.to() - 1, "nghị");
        boolean counted = sentence.isWord(event.to() - 1, "thứ");
        boolean of = sentence.isWord(event.to(), "của");
        if (event.is(Cue.DEED) && kind.equals("RECEPTION")) {
            return List.of(); // tiếp đoàn công tác của Đại sứ quán A: whose the guests are
        }
        if ((event.is(Cue.DEED) && !of && !press) || !(own || counted || bare)) {
            return List.of();
        }
        return sentence.names(NameKind.ORGANIZATION, event.end(), sentence.end).stream()
                .filter(name -> !name.inPost() && isWhose(sentence, event, name))
                .filter(name -> !bare || sentence.isGap(event.end(), name.from()))
                .limit(1)
                .toList();
    }

    /** A meeting or a reception (buổi tiếp), which are named after whose they are: cuộc họp của A. */
    static boolean isTalks(CueHit event) {
        String kind = event.value(Cue.EVENT);
        return kind.equals("MEETING") || kind.equals("RECEPTION") || kind.equals("CITIZEN_RECEPTION");
    }

    /** Đại hội thành viên thường niên năm 2020 của. */
    private static boolean isCongress(Sentence sentence, CueHit event) {
        return event.to() > event.from() + 1
                && sentence.words(sentence.tokens.start(event.from()), sentence.tokens.end(event.from() + 1))
                        .equalsIgnoreCase("đại hội");
    }

    private static boolean isSession(CueHit event) {
        return event.value(Cue.EVENT).equals("SESSION");
    }

    /** Straight behind, or behind của, or behind the number of the session. */
    private static boolean isWhose(Sentence sentence, CueHit event, Sentence.Name name) {
        int start = name.mention().span().start();
        int words = sentence.wordsBetween(event.end(), start);
        boolean counted = sentence.isWord(event.to() - 1, "thứ") || sentence.isWord(event.to() - 1, "kỳ");
        boolean apart = sentence.hasSign(",;:", event.end(), start);
        int longest =
                isCongress(sentence, event) ? LONGEST_CONGRESS : isSession(event) ? LONGEST_SESSION : LONGEST_TALKS;
        return (words == 0 && (counted || !apart))
                || (isSession(event) && words <= LONGEST_SESSION && isNumberBefore(sentence, event, start))
                || (words <= longest && !apart && sentence.isWord(sentence.firstToken(start) - 1, "của"))
                || (words <= 2 && counted && sentence.hit(Cue.TO, event.end(), start) == null);
    }

    /** Kỳ họp chuyên đề lần thứ 3, HĐND tỉnh; phiên họp toàn thể lần thứ năm Ủy ban A: whether the number of the session ends before a body. */
    private static boolean isNumberBefore(Sentence sentence, CueHit event, int body) {
        int next = sentence.firstToken(body);
        int last = sentence.firstToken(sentence.beforeBracket(next)) - (sentence.tokens.isSign(next - 1, ')') ? 1 : 0);
        last = sentence.tokens.isSign(next - 1, ')') ? last : next - 1; // kỳ họp thứ 14 (chuyên đề) HĐND huyện
        last -= sentence.tokens.isSign(last, ',') ? 1 : 0;
        return sentence.isWord(last - 1, "thứ") && !sentence.hasSign(",;:", event.end(), sentence.tokens.start(last));
    }
}
