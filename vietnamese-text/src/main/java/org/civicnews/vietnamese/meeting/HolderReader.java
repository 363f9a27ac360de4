package org.civicnews.vietnamese.meeting;

import java.util.ArrayList;
import java.util.List;
import org.civicnews.meeting.Actor;
import org.civicnews.meeting.ParticipantRole;
import org.civicnews.value.Evidence;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.people.NameKind;
import org.civicnews.vietnamese.text.QuantityMention;
import org.civicnews.vietnamese.time.DateMention;

/** Reads who holds a meeting and whom they meet, in the sentence that announces it. Immutable and thread-safe. */
final class HolderReader {
    /** Về tài nguyên nước: what goes on with the post of whoever leads. */
    private static final List<String> IN = List.of("trong", "tại");

    private static final int MOST_OF_APPOSITION = 8;

    private static final int MOST_BEFORE_LEAD = 3;
    /** Ngày 9/3, tiếp … */
    private static final int MOST_BEFORE_FRONTED = 4;

    /** Cuộc gặp song phương với. */
    private static final int WORDS_BEFORE_WITH = 2;

    private final AttendeeList list = new AttendeeList();

    /**
     * Takes in the people who are the subject of the verb before the meeting, those who are with them, and those whom they
     * meet: A cùng lãnh đạo B có buổi làm việc với C.
     */
    void read(Sentence sentence, CueHit event, MeetingDraft meeting) {
        Sentence.Name host = Hosts.told(sentence, event);
        if (host != null) {
            meeting.attend(sentence, host, ParticipantRole.CHAIR, true);
            sentence.names(NameKind.PERSON, sentence.start, event.start())
                    .forEach(guest -> meeting.attend(sentence, guest, ParticipantRole.ATTENDEE, true));
            return;
        }
        CueHit verb = holding(sentence, event);
        if (!verb.is(Cue.CHAIR)) {
            List<Sentence.Name> holders = Subjects.subject(sentence, subjectEnd(sentence, verb));
            for (Sentence.Name person : holders) {
                meeting.attend(sentence, person, ParticipantRole.ATTENDEE, true);
            }
            if (!holders.isEmpty()) {
                if ((isLed(sentence, event) || meetsOthers(sentence, event, holders))
                        && !Organizers.isMember(sentence, holders.get(0))) {
                    meeting.head(holders.get(0));
                }
                Sentence.Name last = holders.get(holders.size() - 1);
                list.read(sentence, last.end(), verb.start(), meeting);
            } else if (isLed(sentence, event)) {
                readHost(sentence, event, meeting);
                readSpeakingHost(sentence, event, meeting);
            }
        }
        readConcluded(sentence, event, meeting);
        readDelegation(sentence, event, meeting);
        readCounted(sentence, event, meeting);
        readThoseWhoMet(sentence, event, meeting);
        readMet(sentence, event, meeting);
        readWith(sentence, event, meeting);
    }

    /** A chủ trì họp bàn việc phân luồng với các sở, ngành và UBND quận 1: with whom somebody discussed it, behind the name. */
    private void readWith(Sentence sentence, CueHit event, MeetingDraft meeting) {
        int end = MeetingName.of(sentence, event).end();
        int with = sentence.firstToken(end);
        boolean chaired = sentence.hit(Cue.CHAIR, sentence.start, event.start()) != null;
        if (chaired && end > event.end() && sentence.isWord(with, "với") && !sentence.has(Cue.ATTEND)) {
            int from = sentence.tokens.end(with);
            int groups = groupsEnd(sentence, from);
            if (groups > from) {
                Span span = sentence.trimmed(from, groups);
                Actor actor = Actor.group(sentence.words(span.start(), span.end()));
                meeting.attend(actor, Evidence.of(sentence.source.blockId(), span), ParticipantRole.ATTENDEE, true);
            }
            list.read(sentence, groups, sentence.end, sentence.names(NameKind.PERSON, from, sentence.end), meeting);
        }
    }

    /** Với các sở, ngành liên quan và UBND quận 1: where those end who are told together; the first character if none are. */
    private static int groupsEnd(Sentence sentence, int from) {
        if (!sentence.isWord(sentence.firstToken(from), "các")) {
            return from;
        }
        int end = sentence.end;
        for (Sentence.Name name : sentence.names) {
            int before = sentence.firstToken(name.from()) - 1;
            boolean next = name.from() > from && (sentence.isWord(before, "và") || sentence.tokens.sign(before) != 0);
            end = next ? Math.min(end, sentence.tokens.start(before)) : end;
        }
        for (int i = sentence.firstToken(from); i < sentence.tokens.count() && sentence.tokens.start(i) < end; i++) {
            if (isEnd(sentence, i)) {
                return sentence.tokens.start(i);
            }
        }
        return end;
    }

    /** Tiếp Đại sứ A chiều 8/3 tại B, Chủ tịch nước C đánh giá …: behind the clause that a sentence begins with, who did it. */
    private static void readHost(Sentence sentence, CueHit event, MeetingDraft meeting) {
        if (sentence.wordsBetween(sentence.start, event.start()) > MOST_BEFORE_FRONTED) {
            return;
        }
        for (Sentence.Name person : sentence.names(NameKind.PERSON, event.end(), sentence.end)) {
            int before = sentence.firstToken(person.from()) - 1;
            if (before > event.to() && sentence.tokens.isSign(before, ',')) {
                meeting.attend(sentence, person, ParticipantRole.ATTENDEE, true);
                meeting.head(person);
                return;
            }
        }
    }

    /** Bộ trưởng A khẳng định khi tiếp Thứ trưởng B, nói trong buổi tiếp Đại sứ C: who said something then. */
    private static void readSpeakingHost(Sentence sentence, CueHit event, MeetingDraft meeting) {
        CueHit say = null;
        for (CueHit hit : sentence.hits) {
            boolean told = hit.is(Cue.SAY) && hit.end() <= event.start();
            say = told && (sentence.isWord(event.from() - 1, "khi") || isToldWithGuest(sentence, event)) ? hit : say;
        }
        List<Sentence.Name> hosts = say == null
                ? Deeds.speakers(sentence, event)
                : sentence.wordsBetween(say.end(), event.start()) <= 2 ? Subjects.subject(sentence, say) : List.of();
        if (hosts.size() == 1) {
            meeting.attend(sentence, hosts.get(0), ParticipantRole.ATTENDEE, true);
            meeting.head(hosts.get(0));
        }
    }

    /** Trong buổi tiếp Đại sứ A: whom somebody received is told with it; not buổi tiếp của Chủ tịch A. */
    private static boolean isToldWithGuest(Sentence sentence, CueHit event) {
        return sentence.isAnyOf(event.from() - 1, IN)
                && !sentence.isWord(event.to(), "của")
                && !sentence.names(
                                NameKind.PERSON,
                                event.end(),
                                MeetingName.of(sentence, event).end())
                        .isEmpty();
    }

    /** Kết luận của Phó Thủ tướng A tại cuộc họp ngày 8/8: whose conclusion is told chaired it. */
    private static void readConcluded(Sentence sentence, CueHit event, MeetingDraft meeting) {
        CueHit at = sentence.hit(Cue.AT, sentence.start, event.start());
        if (at == null) {
            return;
        }
        for (Sentence.Name person : sentence.names(NameKind.PERSON, sentence.start, at.start())) {
            int of = sentence.firstToken(person.from()) - 1;
            boolean concludes = sentence.isWord(of, "của")
                    && sentence.isWord(of - 1, "luận")
                    && sentence.isGap(person.end(), at.start());
            if (concludes) {
                meeting.attend(sentence, person, ParticipantRole.CHAIR, true);
                return;
            }
        }
    }

    /** Kiểm tra, thăm, tiếp, làm việc với: what an official does leads the meeting; of two who meet as equals neither does. */
    /** Chủ tịch A họp khẩn với các ngành: one person with a post, who is the subject of the verb of meeting. */
    private static boolean meetsOthers(Sentence sentence, CueHit event, List<Sentence.Name> holders) {
        return event.is(Cue.DEED)
                && begins(sentence, event, "họp")
                && holders.size() == 1
                && !holders.get(0).posts().isEmpty();
    }

    private static boolean isLed(Sentence sentence, CueHit event) {
        String kind = event.value(Cue.EVENT);
        boolean visits = kind.equals("INSPECTION") || kind.equals("VISIT") || kind.equals("CITIZEN_RECEPTION");
        boolean works = begins(sentence, event, "làm") && sentence.isWord(event.from() + 1, "việc");
        boolean has = sentence.isWord(event.from() - 1, "có") // có buổi làm việc với
                && sentence.isWord(event.from() + 1, "làm")
                && sentence.isWord(event.from() + 2, "việc");
        boolean goes = begins(sentence, event, "thăm") || sentence.isWord(event.from() + 1, "thăm");
        return isReception(event)
                || has
                || (event.is(Cue.DEED) && (visits || works || goes || begins(sentence, event, "tiếp")));
    }

    /** Tiếp Đại sứ A chiều 8/3, …: whether the verb is this word, written large too where a sentence begins with it. */
    private static boolean begins(Sentence sentence, CueHit verb, String word) {
        return sentence.words(sentence.tokens.start(verb.from()), sentence.tokens.end(verb.from()))
                .equalsIgnoreCase(word);
    }

    /** Tối 2/3, hơn 80 hộ dân thôn A đã họp bàn …: people told by their number who are the subject of the verb. */
    private void readThoseWhoMet(Sentence sentence, CueHit event, MeetingDraft meeting) {
        CueHit people = event.is(Cue.DEED) && Deeds.isOfCounted(sentence, event)
                ? sentence.hit(Cue.COUNTED, sentence.start, event.start())
                : null;
        int first = people == null ? 0 : clause(sentence, people.from());
        while (people != null && first < people.from() && !Headcounts.starts(sentence, first)) {
            first++; // khi 142 chủ hộ, đủ mặt 65 chủ hộ
        }
        if (people != null && Headcounts.starts(sentence, first)) {
            int from = sentence.tokens.start(first);
            CueHit done = sentence.hit(Cue.DONE, from, event.start());
            int to = done == null ? sentence.beforeBracket(event.from()) : done.start();
            boolean came = VenueReader.cameTo(sentence, event)
                    || sentence.hits.stream().anyMatch(hit -> hit.is(Cue.BUILDING) && hit.to() == event.from());
            int end = came ? people.end() : to; // hơn 60 hộ dân kéo xuống sảnh họp bàn
            list.read(sentence, from, end, meeting);
        }
    }

    /** The token behind the last comma before another, where its clause begins. */
    private static int clause(Sentence sentence, int token) {
        int first = token;
        while (first > 0 && sentence.tokens.sign(first - 1) != ',') {
            first--;
        }
        return first;
    }

    /** Lớp tập huấn cho 60 hội viên; đối thoại với 200 thanh niên: for whom or with whom it is held, told by their number. */
    private void readCounted(Sentence sentence, CueHit event, MeetingDraft meeting) {
        for (QuantityMention quantity : sentence.quantities()) {
            int start = quantity.span().start();
            int before = sentence.firstToken(start) - 1;
            boolean held = start >= event.end()
                    && ((sentence.isWord(before, "cho") && isForThem(event))
                            || sentence.isWord(before, "với")
                            || isShare(sentence, before));
            if (held) {
                list.read(sentence, start, countedEnd(sentence, quantity.span().end()), meeting);
                return;
            }
        }
    }

    /** Tập huấn cho 60 hội viên; not họp bàn kéo nước sạch cho 83 hộ. */
    private static boolean isForThem(CueHit event) {
        return !event.is(Cue.DEED) || event.value(Cue.EVENT).equals("TRAINING");
    }

    /** Với sự tham gia của 210 thí sinh, với sự có mặt của gần 40 phóng viên. */
    private static boolean isShare(Sentence sentence, int of) {
        boolean takesPart =
                (sentence.isWord(of - 1, "gia") || sentence.isWord(of - 1, "dự")) && sentence.isWord(of - 2, "tham");
        boolean present =
                sentence.isWord(of - 1, "mặt") && (sentence.isWord(of - 2, "có") || sentence.isWord(of - 2, "góp"));
        return sentence.isWord(of, "của") && (takesPart || present);
    }

    private static int countedEnd(Sentence sentence, int from) {
        int end = sentence.end;
        for (CueHit hit : sentence.hits) {
            boolean kin = sentence.isWord(hit.from(), "là") && sentence.isWord(hit.to(), "người"); // là người Ê Đê
            boolean home = sentence.isWord(hit.from(), "của") // của 22 xã, của các bệnh viện
                    && (sentence.tokens.isNumber(hit.to()) || sentence.isWord(hit.to(), "các"));
            boolean ends = (hit.is(Cue.NAME_END) && !kin) || hit.is(Cue.AT) || (hit.is(Cue.OBJECT) && !home);
            end = ends && hit.start() >= from ? Math.min(end, hit.start()) : end;
        }
        for (DateMention date : sentence.dates()) {
            int start = date.span().start();
            end = start >= from && MeetingDays.isDay(date) ? Math.min(end, start) : end;
        }
        for (int i = sentence.firstToken(from); i < sentence.tokens.count() && sentence.tokens.start(i) < end; i++) {
            boolean pair = sentence.tokens.isSign(i, ',')
                    && (sentence.lexicon.isPeople(sentence.tokens, i + 1) // 240 cán bộ, chiến sĩ các xã, phường
                            || (sentence.isRank(i - 1) && sentence.isRank(i + 1))
                            || sentence.isAmongPlaces(i));
            if (sentence.tokens.sign(i) != 0 && !pair) {
                return sentence.tokens.start(i);
            }
        }
        return end;
    }

    /** Đoàn công tác do ông A làm trưởng đoàn: the person straight before leads. */
    private static void readDelegation(Sentence sentence, CueHit event, MeetingDraft meeting) {
        List<Sentence.Name> heads = heads(sentence);
        if (!heads.isEmpty()) {
            Sentence.Name head = heads.get(0);
            meeting.attend(sentence, head, ParticipantRole.ATTENDEE, true);
            boolean guest = isReception(event) && head.from() >= event.end();
            if (!guest) {
                meeting.head(head);
            }
        }
    }

    /** Đoàn Việt Nam do ông A làm trưởng đoàn, đoàn Lào do ông B dẫn đầu: those who lead. */
    static List<Sentence.Name> heads(Sentence sentence) {
        List<Sentence.Name> heads = new ArrayList<>();
        for (CueHit hit : sentence.hits) {
            if (!isLead(sentence, hit)) {
                continue;
            }
            Sentence.Name head = null;
            for (Sentence.Name person : sentence.people()) {
                int end = person.end();
                boolean told = sentence.tokens.isSign(hit.from() - 1, ',') // bà A, chuyên gia về nước, làm trưởng đoàn
                        && sentence.tokens.isSign(
                                sentence.firstToken(person.mention().span().end()), ',');
                int most = told ? MOST_OF_APPOSITION : MOST_BEFORE_LEAD;
                boolean near = end <= hit.start() && sentence.wordsBetween(end, hit.start()) <= most;
                head = near ? person : head;
            }
            if (head != null && !heads.contains(head)) {
                heads.add(head);
            }
        }
        return heads;
    }

    /** Làm trưởng đoàn; làm trưởng đoàn kiểm tra, where nothing follows that was looked at. */
    static boolean isLead(Sentence sentence, CueHit hit) {
        boolean heads = hit.is(Cue.DEED)
                && sentence.isWord(hit.from(), "làm")
                && (sentence.isWord(hit.from() + 1, "trưởng") || sentence.isWord(hit.from() + 1, "Trưởng"));
        return hit.is(Cue.LEAD) || (heads && sentence.isGap(hit.end(), sentence.end));
    }

    private static boolean isReception(CueHit event) {
        return event.value(Cue.EVENT).equals("RECEPTION");
    }

    /** Ông A đã đến xã B để kiểm tra, ông A đến chùa B thăm Hòa thượng C: the subject stands before đã, before đến. */
    private static CueHit subjectEnd(Sentence sentence, CueHit verb) {
        CueHit done = sentence.hit(Cue.DONE, sentence.start, verb.start());
        return Deeds.isPurpose(sentence, verb) && done != null ? done : Visits.coming(sentence, verb);
    }

    private static CueHit holding(Sentence sentence, CueHit event) {
        for (CueHit hit : sentence.hits) {
            if (hit.is(Cue.HOLD)
                    && hit.end() <= event.start()
                    && sentence.wordsBetween(hit.end(), event.start()) <= 4) {
                return hit;
            }
        }
        return event;
    }

    /** Làm việc với Huyện ủy: the body or the people straight behind với. */
    private void readMet(Sentence sentence, CueHit event, MeetingDraft meeting) {
        Visits.whom(sentence, event)
                .ifPresent(person -> meeting.attend(sentence, person, ParticipantRole.ATTENDEE, true));
        int from = event.end();
        boolean greets = sentence.isWord(event.to() - 2, "xã"); // đến chào xã giao Chủ tịch A
        if (event.is(Cue.DEED) && (greets || begins(sentence, event, "tiếp") || begins(sentence, event, "gặp"))) {
            readReceived(sentence, event, meeting);
            return;
        }
        if (isReception(event) && !event.is(Cue.DEED) && sentence.isWord(event.to() - 1, "giao")) {
            readReceived(sentence, event, meeting); // buổi tiếp xã giao ông A
            return;
        }
        if (isReception(event) && !event.is(Cue.DEED) && sentence.isWord(event.to() - 1, "tiếp")) {
            readNamedIn(sentence, event, meeting);
            return;
        }
        if (sentence.isWord(event.to(), "giữa")) {
            readBetween(sentence, event, meeting);
            return;
        }
        if (!sentence.isWord(event.to() - 1, "với")) {
            int with = withWhom(sentence, event);
            if (with < 0) {
                return;
            }
            from = sentence.tokens.end(with);
        }
        for (Sentence.Name name : sentence.names) {
            boolean met = !name.inPost()
                    && name.mention().kind() != NameKind.PLACE
                    && name.from() >= from
                    && sentence.wordsBetween(from, name.from()) <= 1 + wordsOfAddress(name);
            if (met) {
                meeting.attend(sentence, name, ParticipantRole.ATTENDEE, true);
                readOtherMet(sentence, name, meeting);
                return;
            }
        }
        for (CueHit hit : sentence.hits) {
            boolean met = hit.is(Cue.ATTENDING_GROUP) && (event.is(Cue.DEED) || Organizers.isTalks(event));
            if (met && hit.start() >= from && sentence.isGap(from, hit.start())) {
                Span group = sentence.trimmed(hit.start(), metEnd(sentence, hit));
                Actor actor = Actor.group(sentence.words(group.start(), group.end()));
                meeting.attend(actor, Evidence.of(sentence.source.blockId(), group), ParticipantRole.ATTENDEE, true);
            }
        }
    }

    /** Buổi tiếp Tổng lãnh sự A, buổi tiếp của Chủ tịch B: the guest or the host, whom the name of the reception tells. */
    private static void readNamedIn(Sentence sentence, CueHit event, MeetingDraft meeting) {
        int end = MeetingName.of(sentence, event).end();
        List<Sentence.Name> people = sentence.names(NameKind.PERSON, event.end(), end);
        if (!people.isEmpty()) {
            meeting.attend(sentence, people.get(0), ParticipantRole.ATTENDEE, true);
            if (sentence.isWord(event.to(), "của")) {
                meeting.head(people.get(0));
            }
        }
    }

    /** Với Đảng ủy, UBND xã A; với Sở B và Sở C: the bodies that follow the first one. */
    private static void readOtherMet(Sentence sentence, Sentence.Name first, MeetingDraft meeting) {
        int end = first.mention().span().end();
        for (Sentence.Name name : sentence.names(NameKind.ORGANIZATION, end, sentence.end)) {
            int and = sentence.firstToken(name.from()) - 1;
            boolean joined = sentence.tokens.isSign(and, ',') || sentence.isWord(and, "và");
            if (!first.isOrganization()
                    || name.inPost()
                    || !joined
                    || !sentence.isGap(end, sentence.tokens.start(and))) {
                return;
            }
            meeting.attend(sentence, name, ParticipantRole.ATTENDEE, true);
            end = name.mention().span().end();
        }
    }

    /** Cuộc gặp với A, cuộc gặp song phương với A: the token of với behind the word for the meeting; -1 if it does not follow. */
    private static int withWhom(Sentence sentence, CueHit event) {
        for (int i = event.to(); i <= event.to() + WORDS_BEFORE_WITH && sentence.tokens.isWord(i); i++) {
            if (sentence.isWord(i, "với")) {
                return i;
            }
        }
        return -1;
    }

    private static int wordsOfAddress(Sentence.Name name) {
        int words = 0;
        for (String address : name.mention().honorifics()) {
            words += address.split(" ", -1).length;
        }
        return words;
    }

    /** Buổi đối thoại giữa Bí thư A với thanh niên: the people between whom it was, as far as its name goes. */
    private static void readBetween(Sentence sentence, CueHit event, MeetingDraft meeting) {
        int end = MeetingName.of(sentence, event).end();
        for (Sentence.Name person : sentence.names(NameKind.PERSON, event.end(), end)) {
            meeting.attend(sentence, person, ParticipantRole.ATTENDEE, true);
        }
    }

    /** Lãnh đạo tỉnh về việc …: up to what they meet about. */
    private static int metEnd(Sentence sentence, CueHit group) {
        int end = sentence.end;
        for (CueHit hit : sentence.hits) {
            boolean ends = hit.is(Cue.NAME_END) || hit.is(Cue.OBJECT) || hit.is(Cue.NAME_MORE);
            if (hit.start() >= group.end() && ends) {
                end = Math.min(end, hit.start());
            }
        }
        for (DateMention date : sentence.dates()) {
            if (date.span().start() >= group.end()) {
                end = Math.min(end, date.span().start());
            }
        }
        for (Sentence.Name person : sentence.people()) {
            if (person.from() >= group.end()) {
                end = Math.min(end, person.from());
            }
        }
        for (int i = group.to(); i < sentence.tokens.count(); i++) {
            if (isEnd(sentence, i) || i - group.to() > Subjects.LONGEST_COMPANIONS) {
                return Math.min(end, sentence.tokens.start(i));
            }
        }
        return end;
    }

    /** A sign behind which others are told of; the stop of TP.Cần Thơ is none. */
    private static boolean isEnd(Sentence sentence, int token) {
        char sign = sentence.tokens.sign(token);
        boolean within = sign == '.' && sentence.tokens.isGlued(token) && sentence.tokens.isGlued(token + 1);
        return sign != 0 && ";:(.".indexOf(sign) >= 0 && !within;
    }

    /** Tiếp Đại sứ A; tiếp đoàn đại biểu … do bà B dẫn đầu: the first person named is the guest. */
    private static void readReceived(Sentence sentence, CueHit event, MeetingDraft meeting) {
        for (Sentence.Name person : sentence.people()) {
            if (person.mention().span().start() >= event.start()) {
                meeting.attend(sentence, person, ParticipantRole.ATTENDEE, true);
                return;
            }
        }
    }
}
