package org.civicnews.vietnamese.meeting;

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
            "phòng", "sân", "khu", "tầng", "nhà", "hầm", "trạm", "điểm", "kho", "xưởng", "vườn", "đồi", "bãi", "bến",
            "đê", "kè", "khuôn", "cơ");

    /** What begins another phrase behind the name of a place. */
    private static final Set<String> OTHER_PHRASES =
            Set.of("do", "bởi", "với", "cùng", "và", "để", "về", "theo", "cho", "từ", "đã", "có", "là");

    private static final int LONGEST_PART = 5;
    private static final int LONGEST_UNKNOWN = 6;
    private static final int LONGEST_MIXED = 8;
    /** Diễn ra trong hai ngày tại. */
    private static final int WORDS_BEFORE_PLACE = 4;
    /** Làng giấy, bến đò: the small words before a name. */
    private static final int MOST_BEFORE_UNKNOWN = 2;
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
                    && !isHome(sentence, hit)
                    && (hit.end() <= event.start()
                            || (!isSaid(sentence, event, hit.start()) && !isOfOccasion(sentence, event, hit)));
            Span venue = near ? venue(sentence, hit) : null;
            if (venue != null && !(town && isTown(sentence, venue))) {
                if (former == null && isOfOpening(sentence, hit, event)) {
                    former = venue;
                    continue;
                }
                setMain(sentence, venue, meeting);
                return;
            }
        }
        if (former != null) {
            setMain(sentence, former, meeting);
            return;
        }
        Span visited = event.value(Cue.EVENT).equals("VISIT") ? visited(sentence, event) : null;
        if (visited != null && !town) {
            setMain(sentence, visited, meeting);
        }
    }

    /**
     * Reads the venue of a meeting that was announced without one, where a later sentence tells it: hội nghị diễn ra tại A; ông B
     * chủ trì hội nghị tại C.
     */
    void readLater(Sentence sentence, MeetingDraft meeting) {
        if (meeting.hasVenue(VenueRole.MAIN)) {
            return;
        }
        CueHit verb = isOfMeeting(sentence) ? sentence.hit(Cue.HOLD) : sentence.hit(Cue.CHAIR);
        CueHit at = verb == null ? null : sentence.hit(Cue.AT, verb.end(), sentence.end);
        if (verb == null
                || at == null
                || sentence.wordsBetween(verb.end(), at.start()) > WORDS_BEFORE_PLACE
                || sentence.hasSign(",;:", verb.end(), at.start())
                || sentence.hit(Cue.SITE, sentence.start, at.end()) != null) {
            return;
        }
        Span venue = venue(sentence, at);
        if (venue != null && !isTown(sentence, venue)) {
            setMain(sentence, venue, meeting);
        }
    }

    /** Lớp học diễn ra, buổi lễ được tổ chức: whether the sentence begins with a word for the meeting and where it takes place. */
    private static boolean isOfMeeting(Sentence sentence) {
        CueHit hold = sentence.hit(Cue.HOLD);
        if (hold == null || !(sentence.isWord(hold.from(), "diễn") || sentence.isWord(hold.from(), "được"))) {
            return false;
        }
        CueHit event = sentence.hit(Cue.EVENT, sentence.start, hold.start());
        boolean told = event != null && sentence.isGap(sentence.start, event.start());
        boolean course = sentence.isWord(1, "học") && sentence.isWord(0, "Lớp");
        return (told || course) && sentence.wordsBetween(sentence.start, hold.start()) <= WORDS_BEFORE_PLACE;
    }

    /** The hall from which the meeting is led, instead of any that was told before. */
    static void setMain(Sentence sentence, Span span, MeetingDraft meeting) {
        meeting.venues.removeIf(venue -> venue.role().equals(VenueRole.MAIN));
        meeting.venues.add(venue(sentence, span, VenueRole.MAIN, meeting));
    }

    /** Whether no more than a place of the records is told, as in tại Hà Nội. */
    private static boolean isTown(Sentence sentence, Span span) {
        return sentence.names.stream()
                .anyMatch(name -> name.mention().kind() == NameKind.PLACE
                        && name.mention().span().equals(span));
    }

    /** Thăm, chúc Tết các vị sư sãi chùa A; thăm, tặng quà Trạm Y tế xã B: the house where those are who are visited. */
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
        return sentence.names(NameKind.ORGANIZATION, event.end(), named).stream()
                .filter(body -> sentence.isGap(event.end(), body.from()))
                .filter(body -> !body.mention().name().startsWith("Hội ")) // people, and no house
                .map(body -> body.mention().span())
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

    /** Whether somebody speaks between the name of the meeting and a place. */
    private static boolean isSaid(Sentence sentence, CueHit event, int to) {
        return AnnouncementReader.isSaid(
                sentence, MeetingName.of(sentence, event).end(), to);
    }

    /** Thường trú ở tỉnh A, sống tại B: where somebody lives. */
    private static boolean isHome(Sentence sentence, CueHit at) {
        int verb = at.from() - 1;
        return sentence.isWord(verb, "trú") || sentence.isWord(verb, "ngụ") || sentence.isWord(verb, "sống");
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

    /** A house, without the address that may stand in brackets or behind a comma: where it is, and no part of its name. */
    private static Span building(Sentence sentence, int from, CueHit house) {
        return sentence.trimmed(from, venueEnd(sentence, house.end()));
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
        Span part = partOf(sentence, from);
        return part != null ? part : unknownPlace(sentence, from);
    }

    /** Tại phòng trực ban của Bộ Chỉ huy Quân sự tỉnh, tại khu tái định cư xã A: a part of what a body or an area has, with its name. */
    private static @Nullable Span partOf(Sentence sentence, int from) {
        int first = sentence.firstToken(from);
        if (PARTS.stream().noneMatch(part -> sentence.isWord(first, part))) {
            return null;
        }
        int name = first;
        while (name <= first + LONGEST_PART && isSmall(sentence, name)) {
            name++;
        }
        for (Sentence.Name owner : sentence.names) {
            Span span = owner.mention().span();
            if (!owner.isPerson() && sentence.firstToken(span.start()) == name) {
                return new Span(sentence.tokens.start(first), span.end());
            }
        }
        return null;
    }

    /** A small word that tells of no meeting and nothing that is done or said there, and begins no other phrase. */
    private static boolean isSmall(Sentence sentence, int token) {
        return sentence.tokens.isWord(token)
                && !sentence.tokens.isCapital(token)
                && OTHER_PHRASES.stream().noneMatch(word -> sentence.isWord(token, word))
                && sentence.hits.stream()
                        .noneMatch(hit -> hit.from() <= token
                                && token < hit.to()
                                && (hit.is(Cue.EVENT)
                                        || hit.is(Cue.HOLD)
                                        || hit.is(Cue.SAY)
                                        || hit.is(Cue.SITE)
                                        || hit.is(Cue.AT)));
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
        if (last == capital) {
            return null;
        }
        if (!ends) {
            last = mixedEnd(sentence, first);
            ends = last > first;
        }
        if (!ends) {
            return null;
        }
        Span place = new Span(sentence.tokens.start(first), sentence.tokens.end(last - 1));
        boolean known =
                sentence.names.stream().anyMatch(name -> name.mention().span().overlaps(place));
        return known ? null : place;
    }

    /** Hoàng thành Thăng Long, Nhà Quốc môn cửa khẩu Nậm Cắn: large and small words up to a sign, the first and the last of them large; the token itself if they are none. */
    private static int mixedEnd(Sentence sentence, int first) {
        int last = first;
        while (last < first + LONGEST_MIXED && (sentence.tokens.isCapital(last) || isPlainWord(sentence, last))) {
            last++;
        }
        boolean sign = sentence.tokens.isSign(last, ',')
                || sentence.tokens.isSign(last, '.')
                || sentence.tokens.isSign(last, '(');
        boolean named = sentence.tokens.isCapital(first) && last > first + 1 && sentence.tokens.isCapital(last - 1);
        return sign && named ? last : first;
    }

    /** A small word that tells nothing of a meeting. */
    private static boolean isPlainWord(Sentence sentence, int token) {
        return token < sentence.tokens.count()
                && sentence.tokens.isWord(token)
                && !sentence.tokens.isCapital(token)
                && sentence.hits.stream().noneMatch(hit -> hit.from() <= token && token < hit.to());
    }

    static int venueEnd(Sentence sentence, int from) {
        int end = sentence.end;
        int first = sentence.firstToken(from);
        for (int i = first; i < sentence.tokens.count(); i++) {
            boolean date = sentence.tokens.isSign(i, '/') && sentence.tokens.isNumber(i + 1);
            boolean about = i > first && sentence.isWord(i, "về"); // tại trụ sở công ty về việc đền bù
            boolean sign = sentence.tokens.sign(i) != 0
                    && sentence.tokens.sign(i) != '-'
                    && !date
                    && !isShortening(sentence, i)
                    && !sentence.isWithinBody(sentence.tokens.start(i)); // Ban Chỉ huy Phòng, chống thiên tai
            if (sign || about || i - first > LONGEST_VENUE) {
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
}
