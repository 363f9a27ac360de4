package org.civicnews.vietnamese.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.civicnews.meeting.Actor;
import org.civicnews.meeting.Attendance;
import org.civicnews.meeting.MeetingFormat;
import org.civicnews.meeting.Venue;
import org.civicnews.meeting.VenueRole;
import org.civicnews.people.OrganizationRef;
import org.civicnews.people.PlaceRef;
import org.jspecify.annotations.Nullable;

/** Tells who sat in which hall of a meeting by video (điểm cầu): in the main one, or in another. */
final class HallAttendance {
    /** Tham luận từ, phát biểu trực tuyến từ. */
    private static final int MOST_BEFORE_HALL = 5;

    /** Tại các điểm cầu, ngồi ở các điểm cầu. */
    private static final int MOST_BEFORE_OPENING = 3;

    /** Qua Zoom, qua video, qua màn hình. */
    private static final List<String> SCREENS =
            List.of("Zoom", "zoom", "video", "Video", "màn", "ứng", "phần", "nền", "trực");

    private static final List<String> BODIES = List.of("Sở", "Bộ", "Cục", "Viện", "Trường", "Tòa");

    private HallAttendance() {}

    /**
     * Tells it of those who attended.
     *
     * @param sentence the sentence
     * @param attend the words that tell that they did: dự tại điểm cầu huyện A có …; tại điểm cầu huyện B có …
     * @param present those whom the sentence tells of, in its order
     * @param meeting the meeting
     */
    static void note(Sentence sentence, CueHit attend, List<Actor> present, MeetingDraft meeting) {
        CueHit opening = sentence.hit(Cue.SITE);
        boolean there = opening != null
                && (isOneHall(sentence, opening) || isEachHall(sentence, opening))
                && sentence.wordsBetween(sentence.start, opening.start()) <= MOST_BEFORE_OPENING;
        if (!attend.is(Cue.REMOTE) && !(there && isByVideo(meeting))) {
            return;
        }
        CueHit first = attend.is(Cue.REMOTE) || opening == null ? attend : opening;
        for (Actor actor : present) {
            CueHit hall = hallBefore(sentence, first, start(sentence, actor, attend.end()));
            boolean main = hall.is(Cue.SITE) && !isEachHall(sentence, hall) && isMain(sentence, hall, meeting);
            meeting.attendance(actor, main ? Attendance.PRESENT : Attendance.REMOTE);
        }
    }

    /** Từ điểm cầu Hà Giang, ông A cho biết …; ông B, từ điểm cầu xã C, hỏi …: of those who are the subject of such a sentence. */
    static void noteSpeakers(Sentence sentence, MeetingDraft meeting) {
        noteOnScreen(sentence, meeting);
        CueHit hall = sentence.hit(Cue.SITE);
        if (hall == null || sentence.hit(Cue.REMOTE) != null || !isOneHall(sentence, hall)) {
            return;
        }
        boolean from = sentence.isWord(hall.from() - 1, "từ") || sentence.isWord(hall.from() - 1, "Từ");
        if (!from && !isByVideo(meeting)) { // whoever speaks from a hall joins a meeting of several
            return;
        }
        boolean opens = sentence.wordsBetween(sentence.start, hall.start()) <= MOST_BEFORE_HALL;
        Attendance where = isMain(sentence, hall, meeting) ? Attendance.PRESENT : Attendance.REMOTE;
        for (Sentence.Name person : sentence.people()) {
            boolean before = sentence.wordsBetween(person.end(), hall.start()) <= 1 && person.end() <= hall.start();
            if (before || (opens && person.from() >= hall.end())) {
                meeting.attendance(MeetingDraft.actor(person), where);
                return;
            }
        }
    }

    /** Bà A báo cáo qua cầu truyền hình, phát biểu qua Zoom: who speaks from afar. */
    private static void noteOnScreen(Sentence sentence, MeetingDraft meeting) {
        CueHit say = sentence.hit(Cue.SAY);
        int by = say == null ? 0 : say.to();
        boolean online = sentence.isWord(by, "trực") && sentence.isWord(by + 1, "tuyến"); // tham luận trực tuyến về …
        boolean afar = say != null
                && (online
                        || (sentence.isWord(by, "qua")
                                && (sentence.isAnyOf(by + 1, SCREENS)
                                        || (sentence.isWord(by + 1, "cầu") && sentence.isWord(by + 2, "truyền")))));
        if (say != null && afar) {
            Subjects.subject(sentence, say)
                    .forEach(person -> meeting.attendance(MeetingDraft.actor(person), Attendance.REMOTE));
        }
    }

    /** Tại, từ điểm cầu A: a hall in which something is done, not several. */
    private static boolean isOneHall(Sentence sentence, CueHit hall) {
        int before = hall.from() - 1;
        boolean in = sentence.isWord(before, "từ")
                || sentence.isWord(before, "Từ")
                || sentence.isWord(before, "tại")
                || sentence.isWord(before, "Tại");
        return in && ConnectedHalls.isMain(sentence, hall);
    }

    /** Tại các điểm cầu huyện: those in all the other halls. */
    private static boolean isEachHall(Sentence sentence, CueHit hall) {
        int each = hall.from() - 1;
        boolean several = sentence.isWord(each, "các");
        int at = several ? each - 1 : each; // tại các điểm cầu huyện, tại điểm cầu các huyện
        return (several || sentence.isWord(hall.to(), "các"))
                && (sentence.isWord(at, "tại") || sentence.isWord(at, "Tại") || sentence.isWord(at, "ở"));
    }

    private static boolean isByVideo(MeetingDraft meeting) {
        return meeting.online
                || !meeting.groups.isEmpty()
                || meeting.format.equals(MeetingFormat.CONNECTED_VENUES)
                || meeting.format.equals(MeetingFormat.HYBRID);
    }

    /** The word for a hall that stands last before a character. */
    private static CueHit hallBefore(Sentence sentence, CueHit attend, int at) {
        CueHit last = attend;
        for (CueHit hit : sentence.hits) {
            last = hit.is(Cue.SITE) && hit.start() >= attend.start() && hit.start() < at ? hit : last;
        }
        return last;
    }

    private static int start(Sentence sentence, Actor actor, int from) {
        for (Sentence.Name name : sentence.names) {
            if (name.from() >= from && MeetingDraft.actor(name).isSame(actor)) {
                return name.from();
            }
        }
        int label = sentence.words(from, sentence.end).indexOf(actor.label());
        return label < 0 ? from : from + label;
    }

    /** Điểm cầu chính, điểm cầu trung tâm; điểm cầu Hà Nội, where that is the main venue. */
    private static boolean isMain(Sentence sentence, CueHit hall, MeetingDraft meeting) {
        int next = hall.to();
        boolean told = sentence.isWord(next - 1, "chính")
                || sentence.isWord(next - 1, "tâm")
                || sentence.isWord(next, "chính")
                || (sentence.isWord(next, "trung") && sentence.isWord(next + 1, "tâm"));
        boolean own =
                sentence.isRank(next) && !sentence.tokens.isCapital(next + 1) && !sentence.tokens.isNumber(next + 1);
        if (told || own || isOfOrganizer(sentence, next)) {
            return true; // điểm cầu huyện, at which those of the district sit who hold the meeting
        }
        Venue main = mainVenue(meeting);
        if (main == null) {
            return false;
        }
        String address = main.address().orElse("");
        for (Sentence.Name name : sentence.names) {
            Optional<String> id = Optional.of(name.id());
            boolean venue = address.endsWith(", " + name.mention().text()) // điểm cầu Hà Nội
                    || main.place().flatMap(PlaceRef::ref).equals(id)
                    || main.organization().flatMap(OrganizationRef::ref).equals(id);
            if (venue && name.from() >= hall.end() && sentence.isGap(hall.end(), name.from())) {
                return true;
            }
        }
        String named = main.place().flatMap(PlaceRef::name).orElse("").toLowerCase(Locale.ROOT);
        String words = sentence.words(hall.end(), sentence.end).stripLeading();
        return !named.isEmpty() && words.toLowerCase(Locale.ROOT).startsWith(named);
    }

    /** Điểm cầu Sở: that of the body that holds the meeting, called by the first word of its name and nothing more. */
    private static boolean isOfOrganizer(Sentence sentence, int token) {
        return sentence.isAnyOf(token, BODIES) && !sentence.tokens.isCapital(token + 1);
    }

    private static @Nullable Venue mainVenue(MeetingDraft meeting) {
        for (Venue venue : meeting.venues) {
            if (venue.role().equals(VenueRole.MAIN)) {
                return venue;
            }
        }
        return null;
    }
}
