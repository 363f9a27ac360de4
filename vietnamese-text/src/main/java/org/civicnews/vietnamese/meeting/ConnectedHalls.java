package org.civicnews.vietnamese.meeting;

import java.util.List;
import java.util.Optional;
import org.civicnews.meeting.MeetingFormat;
import org.civicnews.meeting.VenueGroup;
import org.civicnews.meeting.VenueGroupBuilder;
import org.civicnews.meeting.VenueRole;
import org.civicnews.people.AdministrativeLevel;
import org.civicnews.people.PlaceRef;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.people.NameKind;
import org.civicnews.vietnamese.text.QuantityMention;
import org.civicnews.vietnamese.time.DateMention;
import org.jspecify.annotations.Nullable;

/** Reads how a meeting is held and the halls that video joins to it (điểm cầu). Immutable and thread-safe. */
final class ConnectedHalls {
    /** Bằng hình thức trực tuyến. */
    private static final String FORM = "thức";

    /** Chính, trung tâm, trung ương. */
    private static final List<String> MAIN = List.of("chính", "trung", "tâm", "ương");

    private static final List<String> THERE = List.of("tại", "ở", "đặt", "là");
    /** Trung ương đặt tại. */
    private static final int MOST_BEFORE_ROOM = 4;

    /** Hội nghị trực tuyến, họp theo hình thức trực tuyến: the sentence that announces the meeting tells how it is held. */
    void readFormat(Sentence sentence, CueHit event, MeetingDraft meeting) {
        for (CueHit online : sentence.hits) {
            boolean of = online.is(Cue.ONLINE)
                    && (online.from() == event.to()
                            || sentence.isWord(online.from() - 1, FORM)
                            || (online.from() >= event.from() && online.to() <= event.to()));
            meeting.online |= of;
        }
    }

    /** Reads điểm cầu and trực tuyến, wherever the report of the meeting tells them. */
    void readSites(Sentence sentence, MeetingDraft meeting) {
        CueHit online = sentence.hit(Cue.ONLINE);
        CueHit site = sentence.hit(Cue.SITE);
        if (sentence.hit(Cue.IN_PERSON) != null && sentence.has(Cue.COMBINED) && online != null) {
            meeting.format = MeetingFormat.HYBRID;
        }
        if (site == null) {
            readConnected(sentence, online, meeting);
            return;
        }
        if (isOfBridge(sentence, site, meeting)) {
            return;
        }
        boolean room = readHallOfMain(sentence, site, meeting);
        boolean main = isMain(sentence, site);
        CueHit to = sentence.hit(Cue.TO, main ? site.end() : sentence.start, sentence.end);
        to = to != null && main && sentence.hasSign(":“\"", site.end(), to.start()) ? null : to; // than: “Lần tới …”
        boolean connected = meeting.format.equals(MeetingFormat.CONNECTED_VENUES);
        boolean leads = main && isLedThere(sentence, site) && !meeting.hasVenue(VenueRole.MAIN);
        boolean joins = !main && to != null && to.end() <= site.start() && meeting.groups.isEmpty();
        if (connected && !leads && !joins) {
            return;
        }
        if (main && (isOneOfSites(meeting) || isAnother(sentence, site, meeting) || isOfSpeaker(sentence, site))) {
            return;
        }
        if (main && !room) {
            int start = behindIn(sentence, site);
            int end = to == null ? sentence.end : Math.max(start, to.start());
            Span span = sentence.trimmed(start, Math.min(VenueReader.venueEnd(sentence, start), end));
            if (span.length() > 0) {
                int whole = VenueExtent.end(sentence, span);
                VenueReader.setMain(sentence, span, Math.min(whole, Math.max(end, span.end())), meeting);
            }
        }
        if (connected && main) {
            return;
        }
        if (!main) {
            readHouse(sentence, site, meeting);
        }
        int from = main ? to == null ? besideMain(sentence, site) : to.end() : groupsStart(sentence, site);
        readGroups(sentence, from, meeting);
        if (!meeting.format.equals(MeetingFormat.HYBRID)) {
            meeting.format = MeetingFormat.CONNECTED_VENUES;
        }
    }

    /** Ở điểm cầu chính tại hội trường A; chủ trì tại điểm cầu trung ương, hội trường tầng 8: the room in which the main hall is; whether one is told. */
    private static boolean readHallOfMain(Sentence sentence, CueHit site, MeetingDraft meeting) {
        int at = site.to();
        boolean told = sentence.isAnyOf(at - 1, MAIN);
        while (at < site.to() + MOST_BEFORE_ROOM && (sentence.isAnyOf(at, MAIN) || sentence.isAnyOf(at, THERE))) {
            told |= sentence.isAnyOf(at, MAIN);
            at++;
        }
        at += sentence.tokens.isSign(at, ',') ? 1 : 0;
        if (!told || (meeting.hasVenue(VenueRole.MAIN) && !meeting.isHeldInTown())) {
            return false;
        }
        for (CueHit room : sentence.hits) {
            int word = room.is(Cue.AT) && room.is(Cue.BUILDING) ? room.from() + 1 : room.from(); // tại nhà văn hóa
            if (room.is(Cue.BUILDING) && (word == at || room.from() == at)) {
                VenueReader.setWhole(
                        sentence, VenueReader.building(sentence, sentence.tokens.start(word), room), meeting);
                return true;
            }
        }
        return false;
    }

    /** Kết nối từ hội trường UBND tỉnh đến 21 điểm cầu: the house from which the halls are joined, if nothing told where the meeting is. */
    private static void readHouse(Sentence sentence, CueHit site, MeetingDraft meeting) {
        CueHit to = sentence.hit(Cue.TO, sentence.start, site.start());
        if (to == null || meeting.hasVenue(VenueRole.MAIN)) {
            return;
        }
        for (CueHit hit : sentence.hits) {
            boolean from = hit.is(Cue.BUILDING)
                    && hit.end() <= to.start()
                    && (sentence.isWord(hit.from() - 1, "từ") || sentence.isWord(hit.from() - 1, "Từ"));
            if (from) {
                int end = Math.min(VenueReader.venueEnd(sentence, hit.end()), to.start());
                VenueReader.setMain(sentence, sentence.trimmed(hit.start(), end), meeting);
                return;
            }
        }
        readOpening(sentence, to, meeting);
    }

    /** Từ Trung tâm Hội nghị tỉnh, đường truyền được nối đến 8 điểm cầu: a house with which the sentence begins. */
    private static void readOpening(Sentence sentence, CueHit to, MeetingDraft meeting) {
        int comma = 1;
        while (comma < to.from() && sentence.tokens.isWord(comma)) {
            comma++;
        }
        boolean house = (sentence.isWord(0, "Từ") || sentence.isWord(0, "từ"))
                && sentence.tokens.isCapital(1)
                && sentence.tokens.isSign(comma, ',')
                && comma <= VenueReader.LONGEST_VENUE
                && sentence.names(NameKind.PERSON, sentence.start, sentence.tokens.start(comma))
                        .isEmpty();
        if (house) {
            VenueReader.setMain(
                    sentence, sentence.trimmed(sentence.tokens.start(1), sentence.tokens.start(comma)), meeting);
        }
    }

    /** Chủ trì tại điểm cầu Hội trường Tỉnh ủy. */
    private static boolean isLedThere(Sentence sentence, CueHit site) {
        CueHit chair = sentence.hit(Cue.CHAIR, sentence.start, site.start());
        return chair != null && sentence.wordsBetween(chair.end(), site.start()) <= 3;
    }

    /** 28 điểm cầu tỉnh, thành phố; điểm cầu của các huyện: from the number, or behind the word for the halls. */
    private static int groupsStart(Sentence sentence, CueHit site) {
        if (isCounted(sentence, site)) {
            return sentence.tokens.start(site.from() - 1);
        }
        return isOfMany(sentence, site) ? sentence.tokens.start(whose(sentence, site)) : site.start();
    }

    /** Tại đầu cầu chính và 9 điểm cầu cấp huyện: where the halls are counted that are told beside the main one; else the end. */
    private static int besideMain(Sentence sentence, CueHit main) {
        CueHit other = sentence.hit(Cue.SITE, main.end(), sentence.end);
        boolean beside = other != null
                && isCounted(sentence, other)
                && sentence.isWord(other.from() - 2, "và")
                && !sentence.hasSign(",;:", main.end(), other.start());
        return other == null || !beside ? sentence.end : sentence.tokens.start(other.from() - 1);
    }

    /** Điểm cầu trung tâm ở Hà Nội, điểm cầu chính được đặt tại hội trường A. */
    private static int behindIn(Sentence sentence, CueHit site) {
        int house = site.to() - 2;
        if (sentence.isWord(house, "Trung") && sentence.tokens.isCapital(site.to())) {
            return sentence.tokens.start(house); // điểm cầu Trung tâm Hội nghị tỉnh
        }
        int in = whose(sentence, site);
        if (in > site.to()) {
            return sentence.tokens.end(site.to());
        }
        in += sentence.isWord(in, "được") ? 1 : 0;
        in += sentence.isWord(in, "đặt") ? 1 : 0;
        boolean at = sentence.isWord(in, "ở") || sentence.isWord(in, "tại") || sentence.isWord(in, "là");
        return at ? sentence.tokens.end(in) : site.end();
    }

    /** Kết nối trực tuyến đến 21 tỉnh, thành phố: the halls, without the word for them. */
    private static void readConnected(Sentence sentence, @Nullable CueHit online, MeetingDraft meeting) {
        if (readJoined(sentence, online, meeting)) {
            return;
        }
        CueHit to = online == null ? null : sentence.hit(Cue.TO, online.end(), sentence.end);
        if (online == null || to == null || !meeting.groups.isEmpty()) {
            return;
        }
        CueHit counted = toCounted(sentence, online);
        to = counted == null ? to : counted;
        if (counted == null && !isStraightBehind(sentence, online, to)) {
            return;
        }
        if (isPeople(sentence, to.end())) {
            return;
        }
        readGroups(sentence, to.end(), meeting);
        if (meeting.format.equals(MeetingFormat.UNSPECIFIED) && meeting.hasVenue(VenueRole.MAIN)) {
            meeting.format = MeetingFormat.CONNECTED_VENUES;
        }
    }

    /** Hội nghị trực tuyến phổ biến nghị định đến 8 huyện: where the joined places are told behind what the meeting is about; else the end. */
    static int joinedStart(Sentence sentence, CueHit event, int end) {
        CueHit online = sentence.hit(Cue.ONLINE, event.start(), end);
        if (online == null || online.from() > event.to()) {
            return end;
        }
        CueHit to = toCounted(sentence, online);
        return to == null || isStraightBehind(sentence, online, to) ? end : Math.min(end, to.start());
    }

    /** Điểm giao cắt tại đầu cầu phía quận 5, đầu cầu thuận lợi để vào châu Âu: a bridge, unless the meeting is by video. */
    private static boolean isOfBridge(Sentence sentence, CueHit site, MeetingDraft meeting) {
        int before = site.from() - 1;
        boolean several = sentence.tokens.isNumber(before)
                || sentence.isWord(before, "các")
                || sentence.lexicon.isFew(sentence.tokens, before);
        return sentence.isWord(site.from(), "đầu")
                && !several
                && !sentence.tokens.isCapital(site.to())
                && !sentence.isRank(site.to())
                && !sentence.isAnyOf(site.to() - 1, MAIN)
                && !meeting.online
                && meeting.format.equals(MeetingFormat.UNSPECIFIED);
    }

    /** Trực tuyến tổng kết năm tới 116 xã: the last word before a number of places of a rank; null if there is none. */
    private static @Nullable CueHit toCounted(Sentence sentence, CueHit online) {
        CueHit last = null;
        for (CueHit hit : sentence.hits) {
            boolean counted = hit.is(Cue.TO)
                    && hit.start() >= online.end()
                    && sentence.tokens.isNumber(hit.to())
                    && sentence.isRank(hit.to() + 1);
            last = counted ? hit : last;
        }
        return last;
    }

    /** Trực tuyến với các xã; hội nghị trực tuyến Chính phủ với các địa phương: nothing but whose meeting it is between. */
    private static boolean isStraightBehind(Sentence sentence, CueHit online, CueHit to) {
        int end = online.end();
        for (Sentence.Name name : sentence.names) {
            int of = sentence.firstToken(end);
            int whose = sentence.isWord(of, "của")
                    ? sentence.tokens.end(of)
                    : end; // phiên họp trực tuyến của Ban Chỉ đạo với
            if (name.isOrganization() && name.from() >= end && sentence.isGap(whose, name.from())) {
                end = name.mention().span().end();
            }
        }
        return end <= to.start() && sentence.isGap(end, to.start());
    }

    /** Hội nghị được kết nối từ trụ sở A tới trụ sở UBND 34 tỉnh: the main hall and the others, of a meeting by video. */
    private static boolean readJoined(Sentence sentence, @Nullable CueHit online, MeetingDraft meeting) {
        CueHit from = sentence.hit(Cue.FROM);
        CueHit to = from == null ? null : sentence.hit(Cue.TO, from.end(), sentence.end);
        boolean joins =
                from != null && (joins(sentence, from.from()) || (online != null && joins(sentence, online.from())));
        if (from == null || to == null || !joins || !(meeting.online || online != null) || !meeting.groups.isEmpty()) {
            return false;
        }
        Span main = sentence.trimmed(from.end(), to.start());
        if (main.length() == 0 || sentence.wordsBetween(main.start(), main.end()) > VenueReader.LONGEST_VENUE) {
            return false;
        }
        VenueReader.setMain(sentence, main, meeting);
        readGroups(sentence, to.end(), meeting);
        if (!meeting.format.equals(MeetingFormat.HYBRID)) {
            meeting.format = MeetingFormat.CONNECTED_VENUES;
        }
        return true;
    }

    private static boolean joins(Sentence sentence, int next) {
        return sentence.isWord(next - 1, "nối");
    }

    /** Trực tuyến với lãnh đạo các tỉnh, với 40 chủ tịch xã: people, not their halls. */
    private static boolean isPeople(Sentence sentence, int from) {
        int first = sentence.firstToken(from);
        boolean counted = sentence.tokens.isNumber(first) || sentence.isWord(first, "các");
        if (sentence.lexicon.isTitle(sentence.tokens, counted ? first + 1 : first)) {
            return true;
        }
        return sentence.hits.stream()
                .anyMatch(hit -> (hit.is(Cue.ATTENDING_GROUP) || hit.is(Cue.COUNTED))
                        && hit.start() >= from
                        && sentence.isGap(from, hit.start())
                        && !sentence.isWord(hit.from(), "các"));
    }

    /** Tại điểm cầu Hải Phòng, ông A báo cáo: one hall of those that were told, where the main one is known. */
    private static boolean isOneOfSites(MeetingDraft meeting) {
        boolean joined = meeting.format.equals(MeetingFormat.HYBRID) || !meeting.groups.isEmpty();
        return joined && meeting.hasVenue(VenueRole.MAIN);
    }

    /** Tại điểm cầu xã A có ông B: a hall that is not called the main one, where the house was told from which the meeting is led. */
    private static boolean isAnother(Sentence sentence, CueHit site, MeetingDraft meeting) {
        return !isLed(sentence, site) && meeting.hasVenue(VenueRole.MAIN) && !meeting.isHeldInTown();
    }

    /** Từ điểm cầu Krông Pắc, ông A hỏi: the hall of somebody who speaks from it to the others. */
    private static boolean isOfSpeaker(Sentence sentence, CueHit site) {
        boolean from = sentence.isWord(site.from() - 1, "Từ") || sentence.isWord(site.from() - 1, "từ");
        CueHit say = sentence.hit(Cue.SAY, site.end(), sentence.end);
        CueHit verb = say == null ? sentence.hit(Cue.ATTEND, site.end(), sentence.end) : say;
        return from
                && verb != null
                && !isLed(sentence, site)
                && !sentence.names(NameKind.PERSON, site.end(), verb.start()).isEmpty();
    }

    /** Điểm cầu chính, điểm cầu trung tâm. */
    private static boolean isLed(Sentence sentence, CueHit site) {
        return sentence.isWord(site.to() - 1, "chính") || sentence.isWord(site.to() - 1, "tâm");
    }

    /** Whether the first điểm cầu is the one hall from which the meeting is led. */
    static boolean isMain(Sentence sentence, CueHit site) {
        boolean several = isCounted(sentence, site) || (site.from() > 0 && sentence.isWord(site.from() - 1, "các"));
        return !several && !isOfMany(sentence, site);
    }

    /** 3 điểm cầu, ba đầu cầu. */
    private static boolean isCounted(Sentence sentence, CueHit site) {
        int before = site.from() - 1;
        return before >= 0 && (sentence.tokens.isNumber(before) || sentence.lexicon.isFew(sentence.tokens, before));
    }

    /** Điểm cầu các tỉnh, điểm cầu của 12 huyện, điểm cầu sáu tỉnh: halls of many places. */
    private static boolean isOfMany(Sentence sentence, CueHit site) {
        int whose = whose(sentence, site);
        boolean few = sentence.lexicon.isFew(sentence.tokens, whose) && sentence.isRank(whose + 1);
        return few || sentence.isWord(whose, "các") || sentence.tokens.isNumber(whose);
    }

    /** The token behind điểm cầu, or behind của after it. */
    private static int whose(Sentence sentence, CueHit site) {
        return sentence.isWord(site.to(), "của") ? site.to() + 1 : site.to();
    }

    private static void readGroups(Sentence sentence, int from, MeetingDraft meeting) {
        Span whole = sentence.trimmed(from, groupsEnd(sentence, from));
        if (whole.length() == 0) {
            return;
        }
        int start = whole.start();
        for (int i = sentence.firstToken(whole.start()) + 1; i < sentence.tokens.count(); i++) {
            if (sentence.isWord(i, "và")
                    && sentence.tokens.end(i) < whole.end()
                    && (isCounted(sentence, start, i)
                            || parts(sentence, start, sentence.tokens.start(i), whole.end()))) {
                add(sentence, start, sentence.tokens.start(i), meeting);
                start = sentence.tokens.end(i);
            }
        }
        add(sentence, start, whole.end(), meeting);
    }

    /** Up to a sign that ends a clause, to với, về and tại, to the verb that tells what is done there, to a day or a person. */
    private static int groupsEnd(Sentence sentence, int from) {
        int end = sentence.end;
        for (CueHit hit : sentence.hits) {
            boolean ends = hit.is(Cue.HOLD)
                    || (hit.is(Cue.ACTION) && !sentence.isWord(hit.from(), "cấp")); // 130 điểm cầu cấp xã
            if ((ends || isAim(sentence, hit)) && hit.start() > from && !sentence.isGap(from, hit.start())) {
                end = Math.min(end, hit.start());
            }
        }
        for (DateMention date : sentence.dates()) {
            int start = date.span().start();
            end = start > from && MeetingDays.isDay(date) ? Math.min(end, start) : end;
        }
        for (Sentence.Name person : sentence.people()) {
            end = person.from() > from ? Math.min(end, person.from()) : end;
        }
        for (int i = sentence.firstToken(from); i < sentence.tokens.count(); i++) {
            char sign = sentence.tokens.sign(i);
            boolean with = i > sentence.firstToken(from)
                    && (sentence.isWord(i, "với")
                            || sentence.isWord(i, "về")
                            || sentence.isWord(i, "do")
                            || sentence.isWord(i, "là")
                            || (sentence.isWord(i, "tại") && !isBehindSite(sentence, i)));
            if (sentence.tokens.start(i) >= end) {
                return end;
            }
            if (with || sign == ';' || (sign == '.' && i + 1 == sentence.tokens.count()) || sign == ':') {
                return sentence.tokens.start(i);
            }
        }
        return end;
    }

    /** 10 điểm cầu tại các huyện: where the halls are. */
    private static boolean isBehindSite(Sentence sentence, int token) {
        return sentence.hits.stream().anyMatch(hit -> hit.is(Cue.SITE) && hit.to() == token);
    }

    private static boolean isAim(Sentence sentence, CueHit hit) {
        return sentence.isWord(hit.from(), "để") || sentence.isWord(hit.from(), "nhằm");
    }

    /** Tới 9 trung tâm y tế và 140 trạm y tế, Hà Nội và 62 tỉnh: counted halls behind và, others or named ones before. */
    private static boolean isCounted(Sentence sentence, int from, int and) {
        int start = sentence.tokens.start(and);
        boolean before = isNumber(sentence, sentence.firstToken(from))
                || !sentence.names(NameKind.PLACE, from, start).isEmpty()
                || !sentence.names(NameKind.ORGANIZATION, from, start).isEmpty();
        return before && isNumber(sentence, and + 1);
    }

    /** 140, hơn 700. */
    private static boolean isNumber(Sentence sentence, int token) {
        return sentence.tokens.isWord(token)
                ? sentence.quantities().stream()
                        .anyMatch(quantity -> quantity.span().start() == sentence.tokens.start(token))
                : sentence.tokens.isNumber(token);
    }

    /** Whether và parts places of one level from those of another. */
    private static boolean parts(Sentence sentence, int from, int and, int to) {
        Optional<AdministrativeLevel> before = level(sentence, from, and);
        Optional<AdministrativeLevel> after = level(sentence, and, to);
        return before.isPresent() && after.isPresent() && !before.equals(after);
    }

    private static void add(Sentence sentence, int from, int to, MeetingDraft meeting) {
        Span span = sentence.trimmed(from, to);
        boolean untold = sentence.hits.stream() // ngồi ở các điểm cầu là …: no number and no place
                .anyMatch(hit -> hit.is(Cue.SITE) && hit.start() == span.start() && hit.end() == span.end());
        if (untold) {
            return;
        }
        String words = sentence.words(span.start(), span.end());
        VenueGroupBuilder group =
                VenueGroup.builder().description(words).level(level(sentence, span.start(), span.end()));
        List<QuantityMention> counts = sentence.quantities().stream()
                .filter(quantity -> quantity.span().start() >= span.start()
                        && quantity.span().end() <= span.end())
                .toList();
        if (!counts.isEmpty()) {
            group.count(counts.get(0).quantity());
        }
        for (Sentence.Name name : sentence.names(NameKind.PLACE, span.start(), span.end())) {
            group.addMembers(PlaceRef.toRecord(name.id()));
        }
        meeting.groups.add(group.build());
    }

    /** The level that the first word for a rank tells. */
    private static Optional<AdministrativeLevel> level(Sentence sentence, int from, int to) {
        return sentence.lexicon.level(sentence.tokens, sentence.firstToken(from), sentence.firstToken(to));
    }
}
