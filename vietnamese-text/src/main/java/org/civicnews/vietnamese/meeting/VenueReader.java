package org.civicnews.vietnamese.meeting;

import java.util.Optional;
import java.util.Set;
import org.civicnews.meeting.Venue;
import org.civicnews.meeting.VenueBuilder;
import org.civicnews.meeting.VenueRole;
import org.civicnews.people.PlaceRef;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.people.NameKind;
import org.civicnews.vietnamese.time.DateMention;
import org.jspecify.annotations.Nullable;

/** Reads where a meeting is held. Immutable and thread-safe. */
final class VenueReader {
    /** The most words of a hall. */
    static final int LONGEST_VENUE = 14;

    /** What begins the name of a part of a house or of a piece of land. */
    private static final Set<String> PARTS = Set.of(
            "phòng", "sân", "khu", "tầng", "lầu", "nhà", "hầm", "trạm", "điểm", "kho", "xưởng", "vườn", "đồi", "bãi",
            "bến", "đê", "kè", "khuôn", "cơ");

    /** What begins another phrase behind the name of a place. */
    private static final Set<String> OTHER_PHRASES =
            Set.of("do", "bởi", "với", "cùng", "và", "để", "về", "theo", "cho", "từ", "đã", "có", "là");

    /** What no name of a house goes on with. */
    private static final Set<String> BEHIND = Set.of(
            "về", "vẫn", "kín", "chật", "đông", "nóng", "lặng", "rộn", "vang", "ồn", "bỗng", "đón", "vắng", "bớt",
            "bật", "im", "còn");

    /** What points back at what was told. */
    private static final Set<String> POINTING = Set.of("này", "đó", "ấy", "kia", "trên");

    /** Who is somewhere came there. */
    private static final Set<String> CAME = Set.of("đến", "tới", "về", "kín", "ra", "xuống", "lên");

    /** Cán bộ, chiến sĩ, nhân viên, y bác sĩ: those who serve in a house. */
    private static final Set<String> STAFF =
            Set.of("cán", "bộ", "chiến", "sĩ", "và", "nhân", "viên", "y", "bác", "giáo", "tập", "thể", "các");

    private static final int LONGEST_PART = 5;
    /** Sân đình để. */
    private static final int WORDS_BEFORE_PLACE = 4;
    /** TP, Q. */
    private static final int LONGEST_SHORT_RANK = 2;

    /** Reads the venue of the sentence that announces the meeting. */
    void readPlace(Sentence sentence, CueHit event, MeetingDraft meeting) {
        CueHit site = sentence.hit(Cue.SITE);
        boolean town = meeting.isHeldInTown();
        if ((meeting.hasVenue(VenueRole.MAIN) && !town) || (site != null && ConnectedHalls.isMain(sentence, site))) {
            return;
        }
        Span former = null;
        for (CueHit hit : sentence.hits) {
            boolean near = hit.is(Cue.AT)
                    && !VenueExtent.isHome(sentence, hit)
                    && !Organizers.isWithin(sentence, hit)
                    && (hit.end() <= event.start()
                            || (!isSaid(sentence, event, hit.start()) && !isOfOccasion(sentence, event, hit)));
            Span venue = near ? venue(sentence, hit) : null;
            if (venue != null && !(town && isTown(sentence, venue))) {
                boolean before = isOfOpening(sentence, hit, event)
                        || isOfJourney(sentence, hit, event)
                        || VenueExtent.isOfSubject(sentence, hit, event)
                        || isOfSubjectMatter(sentence, hit, venue);
                if (former == null && before) {
                    former = venue;
                    continue;
                }
                setWhole(sentence, venue, meeting);
                return;
            }
            Optional<String> address = near ? VenueAddress.at(sentence, hit.to()) : Optional.empty();
            if (address.isPresent() && !town) {
                meeting.venues.add(main(meeting).address(address).build());
                return;
            }
        }
        if (former != null) {
            setWhole(sentence, former, meeting);
            return;
        }
        if (town) {
            return;
        }
        Span entered = entered(sentence, event);
        Span house = entered == null ? visited(sentence, event) : entered;
        if (house != null) {
            setWhole(sentence, house, meeting);
        }
    }

    /**
     * Ngay trong sân đình A; đã về hội trường B dự buổi họp mặt; ngồi kín hội trường C để dự hội thảo: a house in which people are,
     * or to which they came.
     */
    private static @Nullable Span entered(Sentence sentence, CueHit event) {
        for (CueHit hit : sentence.hits) {
            int before = hit.from() - 1;
            if (!hit.is(Cue.BUILDING) || isToldBefore(sentence, hit)) {
                continue;
            }
            boolean there = sentence.isWord(before, "trong") || sentence.isWord(before, "ngay"); // ngay chân cầu A
            if (there && !isSaid(sentence, event, hit.start())) {
                return building(sentence, hit.start(), hit);
            }
            if (event.is(Cue.DEED) && isWhereTheyMet(sentence, hit, event)) {
                return sentence.trimmed(hit.start(), event.start());
            }
            int attend = hit.end() <= event.start() ? attendBefore(sentence, sentence.firstToken(event.start())) : 0;
            boolean came = attend > hit.to() && sentence.isAnyOf(before, CAME);
            int end = came ? sentence.beforeBracket(attend) : event.start();
            if (came
                    && !sentence.hasSign(".,;:", hit.end(), end)
                    && sentence.wordsBetween(hit.end(), end) < LONGEST_VENUE) {
                return sentence.trimmed(hit.start(), end);
            }
        }
        return null;
    }

    /** Kéo xuống sảnh khối A họp bàn, ra sân đình họp: a house to which people came, straight before the verb. */
    private static boolean isWhereTheyMet(Sentence sentence, CueHit house, CueHit deed) {
        return sentence.isWord(deed.from(), "họp")
                && house.end() <= deed.start()
                && sentence.isAnyOf(house.from() - 1, CAME)
                && !sentence.hasSign(".,;:", house.end(), deed.start())
                && sentence.wordsBetween(house.end(), deed.start()) <= WORDS_BEFORE_PLACE;
    }

    /** Whether those who meet are told to have come to a house for it. */
    static boolean cameTo(Sentence sentence, CueHit deed) {
        return sentence.hits.stream().anyMatch(hit -> hit.is(Cue.BUILDING) && isWhereTheyMet(sentence, hit, deed));
    }

    /** The first of the words dự, để dự, tham dự before a meeting that somebody attends; 0 if it is not attended. */
    private static int attendBefore(Sentence sentence, int event) {
        int attend = event;
        while (attend > 0 && attend > event - 3 && !sentence.isWord(attend, "dự")) {
            attend--;
        }
        if (!sentence.isWord(attend, "dự")) {
            return 0;
        }
        attend -= sentence.isWord(attend - 1, "tham") ? 1 : 0;
        return attend - (sentence.isWord(attend - 1, "để") ? 1 : 0);
    }

    /** The hall from which the meeting is led, instead of any that was told before. */
    static void setMain(Sentence sentence, Span span, MeetingDraft meeting) {
        setMain(sentence, span, span.end(), meeting);
    }

    static void setWhole(Sentence sentence, Span span, MeetingDraft meeting) {
        setMain(sentence, span, VenueExtent.end(sentence, span), meeting);
    }

    static void setMain(Sentence sentence, Span span, int wholeEnd, MeetingDraft meeting) {
        meeting.venues.removeIf(venue -> venue.role().equals(VenueRole.MAIN));
        meeting.venues.add(venue(sentence, span, wholeEnd, meeting));
    }

    /** Whether no more than an area is told, as in tại Hà Nội. */
    static boolean isTown(Sentence sentence, Span span) {
        return VenueExtent.isArea(sentence, span)
                && sentence.names.stream()
                        .anyMatch(
                                name -> name.isPlace() && name.mention().span().equals(span));
    }

    /** Thăm, chúc Tết các vị sư sãi chùa A; thăm, tặng quà Trạm Y tế xã B: the house where those are who are visited. */
    private static @Nullable Span visited(Sentence sentence, CueHit event) {
        String kind = event.value(Cue.EVENT);
        if (!kind.equals("VISIT")) {
            return kind.equals("INSPECTION") ? inspected(sentence, event) : null;
        }
        Optional<Span> cameTo = Visits.place(sentence, event);
        if (cameTo.isPresent()) {
            return cameTo.get();
        }
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
        return sentence.names(NameKind.ORGANIZATION, event.end(), named).stream()
                .filter(body -> areStaff(sentence, event.end(), body.from()))
                .filter(body -> !body.mention().name().startsWith("Hội ")) // people, and no house
                .map(body -> body.mention().span())
                .findFirst()
                .orElse(null);
    }

    /** Nothing, or the words for those who serve there: cán bộ, chiến sĩ. */
    private static boolean areStaff(Sentence sentence, int from, int to) {
        for (int i = sentence.firstToken(from); i < sentence.firstToken(to); i++) {
            if (!sentence.tokens.isSign(i, ',') && !sentence.isAnyOf(i, STAFF)) {
                return false;
            }
        }
        return true;
    }

    /** Khảo sát Trung tâm Phục vụ hành chính công xã A, kiểm tra chợ B: a house that is told straight after the verb. */
    private static @Nullable Span inspected(Sentence sentence, CueHit event) {
        for (CueHit hit : sentence.hits) {
            boolean house = hit.is(Cue.BUILDING) && !isToldBefore(sentence, hit);
            if (house && hit.start() >= event.end() && sentence.isGap(event.end(), hit.start())) {
                return building(sentence, hit.start(), hit);
            }
        }
        return sentence.names.stream()
                .filter(name ->
                        name.isPlace() && name.from() >= event.end() && sentence.isGap(event.end(), name.from()))
                .map(name -> name.mention().span())
                .filter(span -> !VenueExtent.isArea(sentence, span))
                .findFirst()
                .orElse(null);
    }

    /** Lần đầu được tổ chức ở Tây Nguyên, diễn đàn khai mạc tại A: a verb of holding of its own goes before the place and the meeting. */
    private static boolean isOfOpening(Sentence sentence, CueHit at, CueHit event) {
        return at.end() <= event.start()
                && sentence.hits.stream()
                        .anyMatch(hit ->
                                hit.is(Cue.HOLD) && hit.end() <= at.start() && sentence.isGap(hit.end(), at.start()));
    }

    /** Nhân chuyến công tác tại Tây Nguyên, chiều 19/4, tại Pleiku, …: where who came was anyway. */
    private static boolean isOfJourney(Sentence sentence, CueHit at, CueHit event) {
        boolean journey = sentence.isWord(0, "Nhân")
                || (sentence.isWord(0, "Trong") && (sentence.isWord(1, "khuôn") || sentence.isWord(1, "chuyến")));
        return journey && at.end() <= event.start() && !sentence.hasSign(",", sentence.start, at.start());
    }

    /** Hội thảo về vỉa hè tại TP Nha Trang, dự kiến diễn ra tại khách sạn A: a town of which the meeting speaks, where a room is told. */
    private static boolean isOfSubjectMatter(Sentence sentence, CueHit at, Span venue) {
        return isTown(sentence, venue)
                && sentence.hits.stream()
                        .anyMatch(hold -> hold.is(Cue.HOLD)
                                && hold.start() >= at.end()
                                && sentence.hits.stream()
                                        .anyMatch(room -> room.is(Cue.AT)
                                                && room.is(Cue.BUILDING)
                                                && room.start() >= hold.end()));
    }

    /** Whether somebody speaks between the name of the meeting and a place. */
    private static boolean isSaid(Sentence sentence, CueHit event, int to) {
        return AnnouncementReader.isSaid(
                sentence, MeetingName.of(sentence, event).end(), to);
    }

    /** Tiếp bà A nhân chuyến công tác tại B: where the guest was anyway. */
    private static boolean isOfOccasion(Sentence sentence, CueHit event, CueHit at) {
        CueHit end = sentence.hit(Cue.NAME_END, event.end(), at.start());
        return end != null && sentence.isWord(end.from(), "nhân");
    }

    static @Nullable Span venue(Sentence sentence, CueHit at) {
        int behind = sentence.tokens.start(at.from() + 1);
        if (at.is(Cue.BUILDING)) {
            return building(sentence, behind, at);
        }
        boolean house = sentence.isWord(at.from() + 1, "nhà") || sentence.isWord(at.from() + 1, "Nhà");
        return venue(sentence, house ? behind : at.end());
    }

    /** Di tích này, khu nhà đó: a house that was told before. */
    private static boolean isToldBefore(Sentence sentence, CueHit house) {
        return sentence.isAnyOf(house.to(), POINTING);
    }

    /** A house, without the address that may stand in brackets or behind a comma: where it is, and no part of its name. */
    static Span building(Sentence sentence, int from, CueHit house) {
        return sentence.trimmed(from, venueEnd(sentence, house.end()));
    }

    /** A hall, an organisation or a place straight after tại. */
    private static @Nullable Span venue(Sentence sentence, int from) {
        for (CueHit hit : sentence.hits) {
            if (hit.is(Cue.BUILDING) && hit.start() >= from && sentence.isGap(from, hit.start())) {
                return isToldBefore(sentence, hit) ? null : building(sentence, from, hit);
            }
        }
        for (Sentence.Name name : sentence.names) {
            Span span = name.mention().span();
            if (!name.isPerson() && span.start() >= from && sentence.isGap(from, span.start())) {
                return span;
            }
        }
        Span part = partOf(sentence, from);
        return part != null ? part : UnknownPlace.at(sentence, from);
    }

    /** Tại phòng trực ban của Bộ Chỉ huy Quân sự tỉnh, tại khu tái định cư xã A: a part of what a body or an area has, with its name. */
    private static @Nullable Span partOf(Sentence sentence, int from) {
        int first = sentence.firstToken(from);
        if (!sentence.isAnyOf(first, PARTS)) {
            return null;
        }
        int name = first;
        boolean home = false;
        while (name <= first + LONGEST_PART && isSmall(sentence, name)) {
            home |= sentence.isWord(name, "nhà"); // tại sân nhà ông A
            name++;
        }
        for (Sentence.Name owner : sentence.names) {
            Span span = owner.mention().span();
            if ((home || !owner.isPerson()) && sentence.firstToken(span.start()) == name) {
                return new Span(sentence.tokens.start(first), span.end());
            }
        }
        return null;
    }

    /** A small word that tells of no meeting and nothing that is done or said there, and begins no other phrase. */
    private static boolean isSmall(Sentence sentence, int token) {
        return sentence.tokens.isWord(token)
                && !sentence.tokens.isCapital(token)
                && !sentence.isAnyOf(token, OTHER_PHRASES)
                && sentence.hits.stream()
                        .noneMatch(hit -> hit.from() <= token
                                && token < hit.to()
                                && (hit.is(Cue.EVENT)
                                        || hit.is(Cue.HOLD)
                                        || hit.is(Cue.SAY)
                                        || hit.is(Cue.SITE)
                                        || hit.is(Cue.AT)));
    }

    static int venueEnd(Sentence sentence, int from) {
        int end = sentence.end;
        int first = sentence.firstToken(from);
        for (int i = first; i < sentence.tokens.count(); i++) {
            boolean date = sentence.tokens.isSign(i, '/') && sentence.tokens.isNumber(i + 1);
            boolean about = i > first && sentence.isAnyOf(i, BEHIND); // tại trụ sở công ty về việc đền bù
            boolean sign = sentence.tokens.sign(i) != 0
                    && sentence.tokens.sign(i) != '-'
                    && !date
                    && !isShortening(sentence, i)
                    && !sentence.isWithinBody(sentence.tokens.start(i)); // Ban Chỉ huy Phòng, chống thiên tai
            if (sign || about || isBeforeOther(sentence, i) || i - first > LONGEST_VENUE) {
                end = sentence.tokens.start(i);
                break;
            }
        }
        for (CueHit hit : sentence.hits) {
            boolean cue = hit.start() >= from && !sentence.tokens.isCapital(hit.from()); // chùa Từ Quang
            if (cue
                    && (hit.is(Cue.ONLINE)
                            || hit.is(Cue.HOLD)
                            || hit.is(Cue.NAME_END)
                            || hit.is(Cue.TO)
                            || hit.is(Cue.CHANGE))) {
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

    /** Chợ A và ba cơ sở kinh doanh, chùa B và Trường C, hội trường D và trực tuyến: whether another house begins behind an and. */
    private static boolean isBeforeOther(Sentence sentence, int and) {
        if (!sentence.isWord(and, "và") || sentence.isWithinBody(sentence.tokens.start(and))) {
            return false;
        }
        int next = and + 1;
        return sentence.tokens.isNumber(next)
                || sentence.lexicon.isFew(sentence.tokens, next)
                || sentence.hits.stream()
                        .anyMatch(hit -> hit.from() == next && (hit.is(Cue.BUILDING) || hit.is(Cue.ONLINE)))
                || sentence.names.stream()
                        .anyMatch(name -> name.isOrganization()
                                && sentence.firstToken(name.mention().span().start()) == next);
    }

    /** TP. Huế, Q.1: the stop behind the short form of a rank. */
    private static boolean isShortening(Sentence sentence, int stop) {
        return sentence.tokens.isSign(stop, '.')
                && sentence.tokens.isGlued(stop)
                && sentence.tokens.isCapital(stop - 1)
                && sentence.tokens.letters(stop - 1) <= LONGEST_SHORT_RANK
                && (sentence.tokens.isCapital(stop + 1) || sentence.tokens.isNumber(stop + 1));
    }

    private static VenueBuilder main(MeetingDraft meeting) {
        return Venue.builder().id("v" + (meeting.venues.size() + 1)).role(VenueRole.MAIN);
    }

    private static Venue venue(Sentence sentence, Span span, int wholeEnd, MeetingDraft meeting) {
        VenueBuilder venue = main(meeting);
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
        String name = sentence.words(span.start(), wholeEnd);
        if (whole && place != null) {
            boolean told = wholeEnd == span.end(); // by the record
            venue.place(PlaceRef.toRecord(place.id()).toBuilder()
                    .name(told ? Optional.empty() : Optional.of(name))
                    .build());
        } else {
            venue.place(PlaceRef.named(name));
        }
        boolean area = VenueExtent.isArea(sentence, span);
        return venue.address(area ? Optional.empty() : VenueAddress.behind(sentence, wholeEnd))
                .build();
    }
}
