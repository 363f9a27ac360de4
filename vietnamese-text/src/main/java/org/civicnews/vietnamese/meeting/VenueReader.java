package org.civicnews.vietnamese.meeting;

import java.util.List;
import java.util.Optional;
import org.civicnews.meeting.MeetingFormat;
import org.civicnews.meeting.Venue;
import org.civicnews.meeting.VenueBuilder;
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

/** Reads where a meeting is held, and the halls joined to it by video. Immutable and thread-safe. */
final class VenueReader {
    private static final int LONGEST_VENUE = 14;
    private static final int LONGEST_UNKNOWN = 6;
    /** Làng giấy, bến đò: the small words before a name. */
    private static final int MOST_BEFORE_UNKNOWN = 2;

    private static final int LONGEST_SHORT_RANK = 2;
    /** Bằng hình thức trực tuyến. */
    private static final String FORM = "thức";
    /** Số 12 đường A. */
    private static final String NUMBER = "số";

    /** Reads the venue of the sentence that announces the meeting. */
    void readPlace(Sentence sentence, CueHit event, MeetingDraft meeting) {
        CueHit site = sentence.hit(Cue.SITE);
        boolean town = meeting.isHeldInTown();
        if ((meeting.hasVenue(VenueRole.MAIN) && !town) || (site != null && isMain(sentence, site))) {
            return;
        }
        for (CueHit hit : sentence.hits) {
            boolean near = hit.is(Cue.AT)
                    && (hit.end() <= event.start()
                            || (!isSaid(sentence, event, hit.start()) && !isOfOccasion(sentence, event, hit)));
            Span venue = near ? venue(sentence, hit) : null;
            if (venue != null && !(town && isTown(sentence, venue))) {
                setMain(sentence, venue, meeting);
                return;
            }
        }
        Span visited = event.value(Cue.EVENT).equals("VISIT") ? visited(sentence, event) : null;
        if (visited != null && !town) {
            setMain(sentence, visited, meeting);
        }
    }

    /** The hall from which the meeting is led, instead of any that was told before. */
    private static void setMain(Sentence sentence, Span span, MeetingDraft meeting) {
        meeting.venues.removeIf(venue -> venue.role().equals(VenueRole.MAIN));
        meeting.venues.add(venue(sentence, span, VenueRole.MAIN, meeting));
    }

    /** Whether no more than a place of the records is told, as in tại Hà Nội. */
    private static boolean isTown(Sentence sentence, Span span) {
        return sentence.names.stream()
                .anyMatch(name -> name.mention().kind() == NameKind.PLACE
                        && name.mention().span().equals(span));
    }

    /** Thăm, chúc Tết các vị sư sãi chùa A: the house where those are who are visited. */
    private static @Nullable Span visited(Sentence sentence, CueHit event) {
        int named = MeetingName.of(sentence, event).end();
        for (CueHit hit : sentence.hits) {
            boolean house = hit.is(Cue.BUILDING)
                    && hit.start() >= event.end()
                    && hit.end() <= named
                    && sentence.tokens.isCapital(hit.to());
            if (house) {
                return sentence.trimmed(hit.start(), venueEnd(sentence, hit.end()));
            }
        }
        return null;
    }

    /** Whether somebody speaks between two characters; hội nghị khai mạc tại A is no speech. */
    private static boolean isSaid(Sentence sentence, CueHit event, int to) {
        int named = MeetingName.of(sentence, event).end();
        return sentence.hits.stream()
                .anyMatch(hit -> hit.is(Cue.SAY) && !hit.is(Cue.HOLD) && hit.start() >= named && hit.end() <= to);
    }

    /** Tiếp bà A nhân chuyến công tác tại B: where the guest was anyway. */
    private static boolean isOfOccasion(Sentence sentence, CueHit event, CueHit at) {
        CueHit end = sentence.hit(Cue.NAME_END, event.end(), at.start());
        return end != null && sentence.isWord(end.from(), "nhân");
    }

    private static @Nullable Span venue(Sentence sentence, CueHit at) {
        return at.is(Cue.BUILDING)
                ? building(sentence, sentence.tokens.start(at.from() + 1), at)
                : venue(sentence, at.end());
    }

    /** A house with its address, where that stands in brackets or behind a comma. */
    private static Span building(Sentence sentence, int from, CueHit house) {
        Span name = sentence.trimmed(from, venueEnd(sentence, house.end()));
        return new Span(name.start(), Math.max(name.end(), addressEnd(sentence, name.end())));
    }

    /** Khách sạn A, TP Cao Lãnh; trụ sở B (số 12 đường C): the end of the address, or what was given if there is none. */
    private static int addressEnd(Sentence sentence, int from) {
        int sign = sentence.firstToken(from);
        if (sentence.tokens.isSign(sign, '(')) {
            return isAddress(sentence, sign + 1) ? sentence.afterBracket(from) : from;
        }
        int end = from;
        while (sentence.tokens.isSign(sign, ',') && isAddress(sentence, sign + 1)) {
            int next = venueEnd(sentence, sentence.tokens.start(sign + 1));
            int ends = sentence.firstToken(next);
            if (!isEndOfAddress(sentence, ends)) {
                return end;
            }
            end = sentence.trimmed(sentence.tokens.start(sign + 1), next).end();
            sign = ends;
        }
        return end;
    }

    /** Whether the number of a house or a place with its rank begins here. */
    private static boolean isAddress(Sentence sentence, int token) {
        return (sentence.isWord(token, NUMBER) && sentence.tokens.isNumber(token + 1))
                || sentence.names.stream()
                        .anyMatch(name -> name.mention().kind() == NameKind.PLACE
                                && sentence.firstToken(name.mention().span().start()) == token);
    }

    /** Whether the clause ends; UBND tỉnh A tổ chức does not, and begins with the subject. */
    private static boolean isEndOfAddress(Sentence sentence, int token) {
        return token >= sentence.tokens.count()
                || sentence.tokens.isSign(token, ',')
                || sentence.tokens.isSign(token, '.')
                || sentence.tokens.isSign(token, ';');
    }

    /** A hall, an organisation or a place straight after tại. */
    private static @Nullable Span venue(Sentence sentence, int from) {
        for (CueHit hit : sentence.hits) {
            if (hit.is(Cue.BUILDING) && hit.start() >= from && sentence.isGap(from, hit.start())) {
                return building(sentence, from, hit);
            }
        }
        for (Sentence.Name name : sentence.names) {
            Span span = name.mention().span();
            if (!name.isPerson() && span.start() >= from && sentence.isGap(from, span.start())) {
                return span;
            }
        }
        return unknownPlace(sentence, from);
    }

    /** Tại Vientiane, …; tại làng giấy Phong Khê.: capital words before a comma or the end that stand in no record. */
    private static @Nullable Span unknownPlace(Sentence sentence, int from) {
        int first = sentence.firstToken(from);
        int capital = first;
        while (capital < first + MOST_BEFORE_UNKNOWN && isPlainWord(sentence, capital)) {
            capital++;
        }
        int last = capital;
        while (last < sentence.tokens.count() && last - first < LONGEST_UNKNOWN && sentence.tokens.isCapital(last)) {
            last++;
        }
        boolean ends = sentence.tokens.isSign(last, ',') || sentence.tokens.isSign(last, '.');
        if (last == capital || !ends) {
            return null;
        }
        Span place = new Span(sentence.tokens.start(first), sentence.tokens.end(last - 1));
        boolean known =
                sentence.names.stream().anyMatch(name -> name.mention().span().overlaps(place));
        return known ? null : place;
    }

    /** A small word that tells nothing of a meeting. */
    private static boolean isPlainWord(Sentence sentence, int token) {
        return token < sentence.tokens.count()
                && sentence.tokens.isWord(token)
                && !sentence.tokens.isCapital(token)
                && sentence.hits.stream().noneMatch(hit -> hit.from() <= token && token < hit.to());
    }

    private static int venueEnd(Sentence sentence, int from) {
        int end = sentence.end;
        int first = sentence.firstToken(from);
        for (int i = first; i < sentence.tokens.count(); i++) {
            boolean date = sentence.tokens.isSign(i, '/') && sentence.tokens.isNumber(i + 1);
            boolean sign = sentence.tokens.sign(i) != 0
                    && sentence.tokens.sign(i) != '-'
                    && !date
                    && !isShortening(sentence, i);
            if (sign || i - first > LONGEST_VENUE) {
                end = sentence.tokens.start(i);
                break;
            }
        }
        for (CueHit hit : sentence.hits) {
            if (hit.start() >= from && (hit.is(Cue.HOLD) || hit.is(Cue.NAME_END) || hit.is(Cue.TO))) {
                end = Math.min(end, hit.start());
            }
        }
        for (Sentence.Name name : sentence.names) {
            if (name.from() >= from && name.from() < end && name.isPerson()) {
                end = name.from();
            }
        }
        for (DateMention date : sentence.dates()) {
            int start = date.span().start();
            if (start >= from
                    && start < end
                    && Character.isLetter(sentence.source.text().charAt(start))) {
                end = start; // hội trường chiều 16/6, but Quảng trường 2/4
            }
        }
        return end;
    }

    /** TP. Huế, Q.1: the stop behind the short form of a rank. */
    private static boolean isShortening(Sentence sentence, int stop) {
        return sentence.tokens.isSign(stop, '.')
                && sentence.tokens.isGlued(stop)
                && sentence.tokens.isCapital(stop - 1)
                && sentence.tokens.letters(stop - 1) <= LONGEST_SHORT_RANK
                && (sentence.tokens.isCapital(stop + 1) || sentence.tokens.isNumber(stop + 1));
    }

    private static Venue venue(Sentence sentence, Span span, VenueRole role, MeetingDraft meeting) {
        VenueBuilder venue =
                Venue.builder().id("v" + (meeting.venues.size() + 1)).role(role);
        Sentence.Name place = null;
        for (Sentence.Name name : sentence.names) {
            if (name.mention().span().start() >= span.start()
                    && name.mention().span().end() <= span.end()) {
                if (name.isOrganization()) {
                    venue.organization(MeetingDraft.organization(name));
                } else if (name.mention().kind() == NameKind.PLACE) {
                    place = name;
                }
            }
        }
        boolean whole = place != null && place.mention().span().equals(span);
        venue.place(
                whole && place != null
                        ? PlaceRef.toRecord(place.id())
                        : PlaceRef.named(sentence.words(span.start(), span.end())));
        return venue.build();
    }

    /** Hội nghị trực tuyến, họp theo hình thức trực tuyến: the sentence that announces the meeting tells how it is held. */
    void readFormat(Sentence sentence, CueHit event, MeetingDraft meeting) {
        for (CueHit online : sentence.hits) {
            boolean of = online.is(Cue.ONLINE)
                    && (online.from() == event.to()
                            || sentence.isWord(online.from() - 1, FORM)
                            || (online.from() >= event.from() && online.to() <= event.to()));
            meeting.online |= of;
        }
        meeting.online |= sentence.isWord(event.to() - 2, "trực") && sentence.isWord(event.to() - 1, "tuyến");
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
        if (meeting.format.equals(MeetingFormat.CONNECTED_VENUES)) {
            return;
        }
        CueHit to = sentence.hit(Cue.TO, site.end(), sentence.end);
        boolean main = isMain(sentence, site);
        if (main && (isOneOfSites(meeting) || isAnother(sentence, site, meeting))) {
            return;
        }
        if (main) {
            int start = behindIn(sentence, site);
            int end = to == null ? sentence.end : Math.max(start, to.start());
            Span span = sentence.trimmed(start, Math.min(venueEnd(sentence, start), end));
            if (span.length() > 0) {
                setMain(sentence, span, meeting);
            }
        }
        int from = main ? to == null ? sentence.end : to.end() : groupsStart(sentence, site);
        readGroups(sentence, from, meeting);
        if (!meeting.format.equals(MeetingFormat.HYBRID)) {
            meeting.format = MeetingFormat.CONNECTED_VENUES;
        }
    }

    /** 28 điểm cầu tỉnh, thành phố; điểm cầu các huyện: from the number, or behind the word for the halls. */
    private static int groupsStart(Sentence sentence, CueHit site) {
        if (isOfMany(sentence, site)) {
            return site.end();
        }
        boolean counted = site.from() > 0 && sentence.tokens.isNumber(site.from() - 1);
        return counted ? sentence.tokens.start(site.from() - 1) : site.start();
    }

    /** Điểm cầu trung tâm ở Hà Nội, điểm cầu chính được đặt tại hội trường A. */
    private static int behindIn(Sentence sentence, CueHit site) {
        int in = site.to();
        in += sentence.isWord(in, "được") ? 1 : 0;
        in += sentence.isWord(in, "đặt") ? 1 : 0;
        boolean at = sentence.isWord(in, "ở") || sentence.isWord(in, "tại");
        return at ? sentence.tokens.end(in) : site.end();
    }

    /** Kết nối trực tuyến đến 21 tỉnh, thành phố: the halls, without the word for them. */
    private static void readConnected(Sentence sentence, @Nullable CueHit online, MeetingDraft meeting) {
        if (readJoined(sentence, online, meeting)) {
            return;
        }
        CueHit to = online == null ? null : sentence.hit(Cue.TO, online.end(), sentence.end);
        if (online == null || to == null || !meeting.groups.isEmpty() || !sentence.isGap(online.end(), to.start())) {
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
        if (main.length() == 0 || sentence.wordsBetween(main.start(), main.end()) > LONGEST_VENUE) {
            return false;
        }
        setMain(sentence, main, meeting);
        readGroups(sentence, to.end(), meeting);
        if (!meeting.format.equals(MeetingFormat.HYBRID)) {
            meeting.format = MeetingFormat.CONNECTED_VENUES;
        }
        return true;
    }

    private static boolean joins(Sentence sentence, int next) {
        return sentence.isWord(next - 1, "nối");
    }

    /** Trực tuyến với lãnh đạo các tỉnh: people, not their halls. */
    private static boolean isPeople(Sentence sentence, int from) {
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
        boolean led = sentence.isWord(site.to() - 1, "chính") || sentence.isWord(site.to() - 1, "tâm");
        return !led && meeting.hasVenue(VenueRole.MAIN) && !meeting.isHeldInTown();
    }

    /** Whether the first điểm cầu is the one hall from which the meeting is led. */
    private static boolean isMain(Sentence sentence, CueHit site) {
        boolean counted = site.from() > 0
                && (sentence.tokens.isNumber(site.from() - 1)
                        || sentence.words(sentence.tokens.start(site.from() - 1), sentence.tokens.end(site.from() - 1))
                                .equals("các"));
        return !counted && !isOfMany(sentence, site);
    }

    /** Điểm cầu các tỉnh, điểm cầu 12 huyện: halls of many places. */
    private static boolean isOfMany(Sentence sentence, CueHit site) {
        return site.to() < sentence.tokens.count()
                && (sentence.isWord(site.to(), "các") || sentence.tokens.isNumber(site.to()));
    }

    private static void readGroups(Sentence sentence, int from, MeetingDraft meeting) {
        Span whole = sentence.trimmed(from, groupsEnd(sentence, from));
        if (whole.length() == 0) {
            return;
        }
        int start = whole.start();
        for (int i = sentence.firstToken(whole.start()) + 1; i < sentence.tokens.count(); i++) {
            boolean and = sentence.tokens.isWord(i)
                    && sentence.words(sentence.tokens.start(i), sentence.tokens.end(i))
                            .equals("và");
            if (and
                    && sentence.tokens.end(i) < whole.end()
                    && parts(sentence, start, sentence.tokens.start(i), whole.end())) {
                add(sentence, start, sentence.tokens.start(i), meeting);
                start = sentence.tokens.end(i);
            }
        }
        add(sentence, start, whole.end(), meeting);
    }

    /** Up to a sign that ends a clause, to với and về, or to the verb that tells what is done there. */
    private static int groupsEnd(Sentence sentence, int from) {
        int end = sentence.end;
        for (CueHit hit : sentence.hits) {
            if (hit.is(Cue.ACTION) && hit.start() > from && !sentence.isGap(from, hit.start())) {
                end = Math.min(end, hit.start());
            }
        }
        for (int i = sentence.firstToken(from); i < sentence.tokens.count(); i++) {
            char sign = sentence.tokens.sign(i);
            boolean with = i > sentence.firstToken(from) && (sentence.isWord(i, "với") || sentence.isWord(i, "về"));
            if (sentence.tokens.start(i) >= end) {
                return end;
            }
            if (with || sign == ';' || (sign == '.' && i + 1 == sentence.tokens.count()) || sign == ':') {
                return sentence.tokens.start(i);
            }
        }
        return end;
    }

    /** Whether và parts places of one level from those of another. */
    private static boolean parts(Sentence sentence, int from, int and, int to) {
        Optional<AdministrativeLevel> before = level(sentence, from, and);
        Optional<AdministrativeLevel> after = level(sentence, and, to);
        return before.isPresent() && after.isPresent() && !before.equals(after);
    }

    private static void add(Sentence sentence, int from, int to, MeetingDraft meeting) {
        Span span = sentence.trimmed(from, to);
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
