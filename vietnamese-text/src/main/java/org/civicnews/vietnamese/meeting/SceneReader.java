package org.civicnews.vietnamese.meeting;

import java.util.List;
import java.util.Locale;
import org.civicnews.meeting.VenueRole;
import org.civicnews.value.Span;

/**
 * Reads where a meeting is held from sentences that paint the scene: hội trường UBND xã A chật kín; gần 150 cử tri ngồi chật hội
 * trường B. Immutable and thread-safe.
 */
final class SceneReader {
    /** How the words for rooms begin in which people meet; a market or a port is as often spoken of. */
    private static final List<String> ROOMS = List.of("hội", "phòng", "giảng", "nhà", "sân", "sảnh", "khán");
    /** Ngồi chật, kéo nhau về, trong: what stands before the room in which people are. */
    private static final List<String> FILL =
            List.of("chật", "kín", "đầy", "khiến", "cả", "về", "trong", "Trong", "trên", "dưới", "mái");

    private static final List<String> FULL = List.of("kín", "chật", "đông");

    /** Sân nhà văn hóa thôn Nà Pài đã kín. */
    private static final int LONGEST_ROOM = 10;

    private SceneReader() {}

    static void read(Sentence sentence, MeetingDraft meeting) {
        if ((meeting.hasVenue(VenueRole.MAIN) && !meeting.isHeldInTown()) || !sentence.has(Cue.BUILDING)) {
            return;
        }
        for (CueHit room : sentence.hits) {
            boolean told = room.is(Cue.BUILDING) && isRoom(sentence, room) && !sentence.isQuoted(room.start());
            boolean placed = room.from() == 0
                    || sentence.isAnyOf(room.from() - 1, FILL)
                    || isOfThoseThere(sentence, room)
                    || isFull(sentence, room);
            if (told && placed) {
                Span venue = named(sentence, room, VenueReader.building(sentence, room.start(), room));
                if (venue.end() > room.end()) { // more than the word for a room
                    VenueReader.setWhole(sentence, venue, meeting);
                    return;
                }
            }
        }
    }

    /** Hội trường Tỉnh ủy nhấp nháy con số: up to the last name or word written large, a number behind it, and của trường after that. */
    private static Span named(Sentence sentence, CueHit room, Span venue) {
        int end = room.end();
        for (Sentence.Name name : sentence.names) {
            Span span = name.mention().span();
            end = span.start() >= room.start() && span.start() < venue.end() ? Math.max(end, span.end()) : end;
        }
        for (int i = room.to(); i < sentence.tokens.count() && sentence.tokens.start(i) < venue.end(); i++) {
            int before = sentence.isWord(i - 1, "số") || sentence.isWord(i - 1, "tầng") ? i - 1 : i; // phòng họp số 2
            boolean number = sentence.tokens.isNumber(i) && sentence.isGap(end, sentence.tokens.start(before));
            end = sentence.tokens.isCapital(i) || number ? Math.max(end, sentence.tokens.end(i)) : end;
        }
        boolean of = sentence.isWord(sentence.firstToken(end), "của");
        return of ? venue : new Span(venue.start(), Math.min(venue.end(), end));
    }

    /** Cùng tiếp đoàn tại phòng khánh tiết Tỉnh ủy có ông A: where those were whom the sentence tells of. */
    private static boolean isOfThoseThere(Sentence sentence, CueHit room) {
        CueHit first = sentence.hits.get(0);
        return (first.is(Cue.ATTEND) && first.from() == 0 && sentence.isWord(room.from() - 1, "tại"))
                || (sentence.isWord(0, "Tại") && room.from() == 1 && Sides.of(sentence) != null);
    }

    /** Cơm nước vừa xong, sân nhà văn hóa thôn A đã kín chỗ ngồi: behind a comma, and people behind it. */
    private static boolean isFull(Sentence sentence, CueHit room) {
        for (int i = room.to(); sentence.tokens.isSign(room.from() - 1, ',') && i < room.to() + LONGEST_ROOM; i++) {
            if (!sentence.tokens.isWord(i) && !sentence.tokens.isNumber(i)) {
                return false;
            }
            if (sentence.isAnyOf(i, FULL)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRoom(Sentence sentence, CueHit room) {
        String first = sentence.words(sentence.tokens.start(room.from()), sentence.tokens.end(room.from()))
                .toLowerCase(Locale.ROOT);
        return ROOMS.contains(first) && !sentence.isWord(room.from() + 1, "bay"); // sân bay
    }
}
