package org.civicnews.vietnamese.meeting;

import java.util.List;
import org.civicnews.meeting.VenueRole;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.time.DateMention;
import org.jspecify.annotations.Nullable;

/** Reads where a meeting is held from the sentences behind the one that announces it. Immutable and thread-safe. */
final class LaterVenue {
    /** Địa điểm tổ chức hội nghị. */
    private static final int WORDS_BEFORE_IS = 6;

    /** Diễn ra trong hai ngày tại. */
    private static final int WORDS_BEFORE_PLACE = 4;

    private LaterVenue() {}

    /**
     * Reads the venue of a meeting that was announced without one, where a later sentence tells it: hội nghị diễn ra tại A; ông B
     * chủ trì hội nghị tại C.
     */
    static void read(Sentence sentence, MeetingDraft meeting) {
        if (meeting.hasVenue(VenueRole.MAIN) || readNamed(sentence, meeting) || readRoom(sentence, meeting)) {
            return;
        }
        CueHit placed = placed(sentence);
        CueHit verb = isOfMeeting(sentence) ? sentence.hit(Cue.HOLD) : placed;
        verb = verb == null ? sentence.hit(Cue.CHAIR) : verb;
        CueHit at = verb == null ? null : sentence.hit(Cue.AT, verb.end(), sentence.end);
        if (verb == null
                || at == null
                || wordsBeforePlace(sentence, verb.end(), at.start()) > WORDS_BEFORE_PLACE
                || sentence.hasSign(placed == null ? ",;:" : ";:", verb.end(), at.start())
                || sentence.hit(Cue.SITE, sentence.start, at.end()) != null) {
            return;
        }
        Span venue = VenueReader.venue(sentence, at);
        if (venue != null && !VenueReader.isTown(sentence, venue)) {
            VenueReader.setWhole(sentence, venue, meeting);
        }
    }

    /** Lớp học đặt tại Trường A; ông A chủ trì buổi họp báo, diễn ra tại B: the word for the meeting, before where it is; null if it is not so. */
    private static @Nullable CueHit placed(Sentence sentence) {
        for (CueHit event : sentence.hits) {
            int verb = event.to();
            boolean put = sentence.isWord(verb, "đặt") && sentence.isGap(sentence.start, event.start());
            boolean held = sentence.tokens.isSign(verb, ',') && sentence.isWord(verb + 1, "diễn");
            if (event.is(Cue.EVENT) && (put || held)) {
                return event;
            }
        }
        return null;
    }

    /** Gần 60 phụ huynh có mặt tại phòng hội đồng: where those are who are counted. */
    private static boolean readRoom(Sentence sentence, MeetingDraft meeting) {
        CueHit attend = sentence.hit(Cue.ATTEND);
        Span counted = attend == null || !Headcounts.starts(sentence, 0) ? null : room(sentence, attend);
        Span room = counted == null && attend != null ? listed(sentence, attend) : counted;
        if (room != null) {
            VenueReader.setWhole(sentence, room, meeting);
        }
        return room != null;
    }

    /** Dự họp tại trụ sở A có ông B, lãnh đạo các ban: where those are with whom a sentence begins; null if no house is told. */
    private static @Nullable Span listed(Sentence sentence, CueHit attend) {
        CueHit at = sentence.hit(Cue.AT, attend.end(), sentence.end);
        if (attend.from() != 0 || at == null || at.from() != attend.to() || sentence.has(Cue.SITE)) {
            return null;
        }
        Span house = VenueReader.venue(sentence, at);
        if (house == null || VenueReader.isTown(sentence, house)) {
            return null;
        }
        int end = house.end();
        return sentence.hits.stream().anyMatch(hit -> hit.is(Cue.HAVE) && sentence.isGap(end, hit.start()))
                ? house
                : null;
    }

    /** Có mặt tại phòng hội đồng, có mặt ở hội trường A: the room straight behind the verb; null if it is none. */
    static @Nullable Span room(Sentence sentence, CueHit verb) {
        boolean in = sentence.isWord(verb.from(), "có")
                && sentence.isWord(verb.to() - 1, "mặt")
                && (sentence.isWord(verb.to(), "tại") || sentence.isWord(verb.to(), "ở"));
        for (CueHit house : in ? sentence.hits : List.<CueHit>of()) {
            if (house.is(Cue.BUILDING) && house.from() == verb.to() + 1) {
                return VenueReader.building(sentence, house.start(), house);
            }
        }
        return null;
    }

    /** Địa điểm là Nhà Văn hóa A, số 12 đường B: a sentence that tells nothing else. */
    private static boolean readNamed(Sentence sentence, MeetingDraft meeting) {
        int is = 2;
        while (is <= WORDS_BEFORE_IS && !sentence.isWord(is, "là")) {
            is++;
        }
        boolean place = sentence.isWord(0, "Địa") && sentence.isWord(1, "điểm") || sentence.isWord(0, "Nơi");
        if (!place || is > WORDS_BEFORE_IS) {
            return false;
        }
        int from = sentence.tokens.end(is);
        Span venue = sentence.trimmed(from, VenueReader.venueEnd(sentence, from));
        if (venue.length() > 0) {
            VenueReader.setWhole(sentence, venue, meeting);
        }
        return venue.length() > 0;
    }

    /** Trong hai ngày 5 và 6/12: the words between a verb and a place, not counting those of the day. */
    private static int wordsBeforePlace(Sentence sentence, int from, int to) {
        int words = sentence.wordsBetween(from, to);
        for (DateMention date : sentence.dates()) {
            boolean between = date.span().start() >= from && date.span().end() <= to;
            words -= between
                    ? sentence.wordsBetween(date.span().start(), date.span().end())
                    : 0;
        }
        return words;
    }

    /** Lớp học diễn ra, buổi lễ được tổ chức: whether the sentence begins with a word for the meeting and where it takes place. */
    private static boolean isOfMeeting(Sentence sentence) {
        CueHit hold = sentence.hit(Cue.HOLD);
        if (hold == null || !(sentence.isWord(hold.from(), "diễn") || sentence.isWord(hold.from(), "được"))) {
            return false;
        }
        CueHit event = sentence.hit(Cue.EVENT, sentence.start, hold.start());
        int first = sentence.isWord(0, "Tại") ? sentence.tokens.end(0) : sentence.start;
        boolean told = event != null && sentence.isGap(first, event.start());
        boolean course = sentence.isWord(1, "học") && sentence.isWord(0, "Lớp");
        return (told || course) && sentence.wordsBetween(sentence.start, hold.start()) <= WORDS_BEFORE_PLACE;
    }
}
