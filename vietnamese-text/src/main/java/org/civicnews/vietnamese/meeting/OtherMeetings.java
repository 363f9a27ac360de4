package org.civicnews.vietnamese.meeting;

import java.util.Optional;
import org.civicnews.meeting.MeetingStatus;
import org.civicnews.meeting.MeetingTime;
import org.civicnews.vietnamese.meeting.AnnouncementReader.Announcement;
import org.civicnews.vietnamese.time.DateMention;

/** Tells whether a sentence in the report of one meeting announces another. Used for one article. */
final class OtherMeetings {
    /** One that is told to have been before lies at most so many days apart. */
    private static final int NEAR_BEFORE = 10;

    /** Theo kế hoạch, dự kiến: the words before a meeting that is to come. */
    private static final int BEFORE_NEXT = 4;
    /** Lễ trao giải, hội nghị gặp mặt: a word for a meeting that tells which, with no name behind it. */
    private static final int WORDS_OF_NAME = 3;

    private final MeetingTimes times;

    OtherMeetings(MeetingTimes times) {
        this.times = times;
    }

    /** Whether a sentence tells of one with a name and a day of its own that is to come, while the report goes on with the meeting that was held. */
    boolean isToCome(Sentence sentence, Announcement announcement, MeetingDraft current) {
        CueHit event = announcement.event();
        if (isAlsoOff(announcement, current)) {
            return !SameMeeting.isWithin(sentence, announcement, current);
        }
        return current.status.equals(MeetingStatus.HELD)
                && !event.is(Cue.DEED)
                && sentence.wordsBetween(sentence.start, event.start()) <= BEFORE_NEXT
                && !SameMeeting.isWithin(sentence, announcement, current)
                && (isNext(sentence, announcement, current) || isOfLaterDay(sentence, announcement));
    }

    /** Cũng do bão, Thành đoàn hủy Lễ khai mạc … vốn định diễn ra tối 14/9: another of another kind that is not held as it was to be. */
    private static boolean isAlsoOff(Announcement announcement, MeetingDraft current) {
        boolean off = announcement.status().equals(MeetingStatus.CANCELLED)
                || announcement.status().equals(MeetingStatus.POSTPONED);
        return off
                && announcement.date().isPresent()
                && !announcement.isBare()
                && !announcement.kind().equals(current.kind);
    }

    /** Theo kế hoạch, kỳ họp thứ 5 HĐND tỉnh sẽ diễn ra ngày 8/7: told to be still to come. */
    private static boolean isNext(Sentence sentence, Announcement announcement, MeetingDraft current) {
        CueHit event = announcement.event();
        boolean bare = announcement.name().end() <= event.end();
        boolean loose = bare
                && (event.to() < event.from() + WORDS_OF_NAME
                        || announcement.kind().equals(current.kind));
        return announcement.isOff()
                && !loose
                && announcement
                        .date()
                        .filter(day -> MeetingDays.isToCome(sentence, event, day))
                        .isPresent();
    }

    /** Lễ khai mạc Tuần lễ A diễn ra tối 30/10, told on the 20th. */
    private boolean isOfLaterDay(Sentence sentence, Announcement announcement) {
        return announcement.isHeld()
                && !announcement.isBare()
                && announcement
                        .date()
                        .filter(day -> day.span().start() >= announcement.event().end()
                                && times.isToCome(times.of(sentence, day), 1))
                        .isPresent();
    }

    /** Whether a sentence tells of another meeting, of which the report goes on. */
    boolean isAnother(Sentence sentence, Announcement announcement, MeetingDraft current) {
        return isOfAnotherDay(sentence, announcement, current) || isWhereDecided(sentence, announcement, current);
    }

    /** A sentence that begins with another day close by, or with cùng ngày, and tells of a meeting. */
    private static boolean isOfAnotherDay(Sentence sentence, Announcement announcement, MeetingDraft current) {
        if (!announcement.isHeld()
                || AnnouncementReader.isReference(sentence, announcement.event())
                || SameMeeting.isWithin(sentence, announcement, current)) {
            return false;
        }
        if (announcement.sameDay() != null) {
            boolean bare = announcement.isBare() && announcement.kind().equals(current.kind);
            return !bare && !SameMeeting.isSameBody(announcement, current);
        }
        boolean earlier = AnnouncementReader.isEarlier(sentence, announcement.event());
        Optional<DateMention> date = announcement
                .date()
                .filter(told -> earlier
                        || sentence.wordsBetween(sentence.start, told.span().start()) <= 1);
        MeetingTime time = current.time;
        if (date.isEmpty()
                || time == null
                || (!earlier && announcement.isSameAgain(current.kind, time.start(), date.get()))) {
            return false;
        }
        return MeetingDays.start(date.get())
                .filter(day -> !MeetingDays.isSame(day, time.start())
                        && MeetingDays.isNear(day, time.start(), earlier ? NEAR_BEFORE : SameMeeting.NEAR))
                .isPresent();
    }

    /** Quyết định hoãn được đưa ra tại cuộc họp khẩn chiều 6/5: behind one that is put off, where it was decided. */
    private boolean isWhereDecided(Sentence sentence, Announcement announcement, MeetingDraft current) {
        CueHit at = sentence.hit(Cue.AT, sentence.start, announcement.event().start());
        return current.status.equals(MeetingStatus.POSTPONED)
                && announcement.isHeld()
                && at != null
                && sentence.isGap(at.end(), announcement.event().start())
                && !announcement.kind().equals(current.kind)
                && announcement
                        .date()
                        .filter(day -> times.isOfLate(times.of(sentence, day)))
                        .isPresent();
    }
}
