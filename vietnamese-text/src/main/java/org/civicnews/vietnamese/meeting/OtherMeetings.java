package org.civicnews.vietnamese.meeting;

import java.util.List;
import java.util.Optional;
import org.civicnews.meeting.Meeting;
import org.civicnews.meeting.MeetingKind;
import org.civicnews.meeting.MeetingStatus;
import org.civicnews.meeting.MeetingTime;
import org.civicnews.value.PartialDate;
import org.civicnews.vietnamese.meeting.AnnouncementReader.Announcement;
import org.civicnews.vietnamese.time.DateMention;
import org.jspecify.annotations.Nullable;

/** Tells whether a sentence in the report of one meeting announces another. Used for one article. */
final class OtherMeetings {
    /** One that is told to have been before lies at most so many days apart. */
    private static final int NEAR_BEFORE = 10;

    /** Sau khi đi kiểm tra thực tế tại công trường nhà máy A. */
    private static final int LONGEST_AFTER = 16;

    /** Theo kế hoạch, dự kiến: the words before a meeting that is to come. */
    private static final int BEFORE_NEXT = 4;
    /** Hai bên thống nhất sẽ cùng tổ chức. */
    private static final int BEFORE_AGREED = 8;
    /** Lễ trao giải, hội nghị gặp mặt: a word for a meeting that tells which, with no name behind it. */
    private static final int WORDS_OF_NAME = 3;

    /** Sẽ phối hợp tổ chức. */
    private static final int WORDS_OF_HOLDING = 4;

    private final MeetingTimes times;

    OtherMeetings(MeetingTimes times) {
        this.times = times;
    }

    /** Whether a sentence tells of one with a name and a day of its own that is to come, while the report goes on with the meeting that was held. */
    boolean isToCome(Sentence sentence, Announcement announcement, MeetingDraft current) {
        CueHit event = announcement.event();
        if (isAlsoOff(sentence, announcement, current)) {
            return !SameMeeting.isWithin(sentence, announcement, current);
        }
        int before = sentence.wordsBetween(behindSource(sentence), event.start());
        boolean near = !event.is(Cue.DEED)
                && (before <= (announcement.isHeld() ? BEFORE_AGREED : BEFORE_NEXT) || isSaid(sentence, event));
        boolean other = current.status.equals(MeetingStatus.HELD)
                || !announcement.kind().equals(current.kind);
        return other
                && (near || isPlan(sentence, announcement))
                && (isToldByPress(sentence, event, current) || !SameMeeting.isWithin(sentence, announcement, current))
                && (isNext(sentence, announcement, current) || isOfLaterDay(sentence, announcement));
    }

    /** Cũng theo ông A, đại hội sẽ được tổ chức …: the character behind who tells of it, with whom the sentence begins. */
    private static int behindSource(Sentence sentence) {
        boolean told = sentence.isWord(0, "Theo") || (sentence.isWord(0, "Cũng") && sentence.isWord(1, "theo"));
        List<Sentence.Name> people = told ? sentence.people() : List.of();
        int comma = people.isEmpty() ? -1 : sentence.firstToken(people.get(0).end());
        return sentence.tokens.isSign(comma, ',') ? sentence.tokens.end(comma) : sentence.start;
    }

    /** Ban tổ chức cũng cho biết tọa đàm A sẽ diễn ra …: straight behind a verb of speech. */
    private static boolean isSaid(Sentence sentence, CueHit event) {
        return sentence.hits.stream()
                .anyMatch(hit ->
                        hit.is(Cue.SAY) && hit.end() <= event.start() && sentence.isGap(hit.end(), event.start()));
    }

    /** Theo kế hoạch, sáng 25/4, tại A, Ủy ban sẽ tổ chức tọa đàm; nhân dịp ấy, Công đoàn A sẽ tổ chức buổi gặp mặt: what is planned, and by whom. */
    private static boolean isPlan(Sentence sentence, Announcement announcement) {
        CueHit event = announcement.event();
        boolean plan = sentence.isWord(0, "Theo")
                && (sentence.isWord(1, "kế") || sentence.isWord(1, "chương") || sentence.isWord(1, "dự"));
        boolean told = plan || !announcement.organizers().isEmpty();
        for (CueHit hit : sentence.hits) {
            boolean will = hit.is(Cue.FUTURE)
                    && hit.end() <= event.start()
                    && sentence.wordsBetween(hit.end(), event.start()) <= WORDS_OF_HOLDING;
            if (told && will) {
                return true;
            }
        }
        return false;
    }

    /** Cũng do bão, Thành đoàn hủy Lễ khai mạc … vốn định diễn ra tối 14/9: another of another kind that is not held as it was to be. */
    private boolean isAlsoOff(Sentence sentence, Announcement announcement, MeetingDraft current) {
        boolean off = announcement.status().equals(MeetingStatus.CANCELLED)
                || announcement.status().equals(MeetingStatus.POSTPONED);
        boolean other = !announcement.kind().equals(current.kind)
                || (current.status.equals(MeetingStatus.HELD) && isOfDayToCome(sentence, announcement));
        return off && other && announcement.date().isPresent() && !announcement.isBare();
    }

    private boolean isOfDayToCome(Sentence sentence, Announcement announcement) {
        return announcement
                .date()
                .filter(day -> times.isToCome(times.of(sentence, day), 1))
                .isPresent();
    }

    /** Theo kế hoạch, kỳ họp thứ 5 HĐND tỉnh sẽ diễn ra ngày 8/7: told to be still to come. */
    private static boolean isNext(Sentence sentence, Announcement announcement, MeetingDraft current) {
        CueHit event = announcement.event();
        boolean bare = announcement.name().end() <= event.end();
        boolean ofBody = event.is(Cue.DEED) && !announcement.organizers().isEmpty(); // Liên đoàn sẽ họp tối 14/3
        boolean loose = bare
                && !ofBody
                && !isToldByPress(sentence, event, current)
                && (event.to() < event.from() + WORDS_OF_NAME
                        || announcement.kind().equals(current.kind));
        return announcement.isOff()
                && !loose
                && announcement
                        .date()
                        .filter(day -> MeetingDays.isToCome(sentence, event, day))
                        .isPresent();
    }

    /** Họp báo thông tin về Hội thảo quốc tế A. Hội thảo sẽ diễn ra ngày 5/12: what a press conference was about. */
    static boolean isToldByPress(Sentence sentence, CueHit event, MeetingDraft current) {
        return current.kind.equals(MeetingKind.PRESS_CONFERENCE)
                && toldByPress(sentence, event, current) >= 0
                && !event.is(Cue.DEED);
    }

    /** Where the word for a meeting stands in the name of a press conference; -1 if it does not. */
    static int toldByPress(Sentence sentence, CueHit event, MeetingDraft press) {
        String word = sentence.words(event.start(), event.end());
        for (int at = 0; at + word.length() <= press.name.length(); at++) {
            if (press.name.regionMatches(true, at, word, 0, word.length())) {
                return at;
            }
        }
        return -1;
    }

    /** Lễ khai mạc Tuần lễ A diễn ra tối 30/10, told on the 20th. */
    private boolean isOfLaterDay(Sentence sentence, Announcement announcement) {
        boolean behind = announcement
                .date()
                .filter(day -> day.span().start() >= announcement.event().end())
                .isPresent();
        return announcement.isHeld() && !announcement.isBare() && behind && isOfDayToCome(sentence, announcement);
    }

    /** Whether a sentence tells of another meeting, of which the report goes on. */
    boolean isAnother(Sentence sentence, Announcement announcement, MeetingDraft current) {
        return isOfAnotherDay(sentence, announcement, current)
                || isHeldInstead(sentence, announcement, current)
                || isHeldAfterwards(sentence, announcement, current);
    }

    /** Sau đó, đoàn làm việc với A; sau khi khảo sát, ông B chủ trì buổi làm việc: what follows on going to see a place. */
    static boolean isHeldAfterwards(Sentence sentence, Announcement announcement, MeetingDraft current) {
        boolean went = current.kind.equals(MeetingKind.INSPECTION)
                || current.kind.name().equals("VISIT");
        boolean after = (sentence.isWord(0, "Sau") && (sentence.isWord(1, "đó") || sentence.isWord(1, "khi")))
                || (sentence.isWord(0, "Tiếp") && (sentence.isWord(1, "đó") || sentence.isWord(1, "theo")));
        int comma = sentence.firstToken(sentence.start);
        while (comma < LONGEST_AFTER && !sentence.tokens.isSign(comma, ',')) {
            comma++;
        }
        return went
                && after
                && sentence.tokens.isSign(comma, ',')
                && sentence.tokens.end(comma) <= announcement.event().start()
                && announcement.kind().equals(MeetingKind.MEETING)
                && announcement.isHeld()
                && !announcement.isBare()
                && announcement.date().isEmpty()
                && !AnnouncementReader.isReference(sentence, announcement.event());
    }

    /** A sentence that begins with another day close by, or with cùng ngày, and tells of a meeting. */
    private static boolean isOfAnotherDay(Sentence sentence, Announcement announcement, MeetingDraft current) {
        if (!announcement.isHeld()
                || AnnouncementReader.isReference(sentence, announcement.event())
                || SameMeeting.isWithin(sentence, announcement, current)) {
            return false;
        }
        if (announcement.sameDay() != null || isOfAnotherPart(sentence, announcement, current)) {
            boolean bare = announcement.isBare() && announcement.kind().equals(current.kind);
            return !bare && !SameMeeting.isSameBody(announcement, current);
        }
        boolean earlier = AnnouncementReader.isEarlier(sentence, announcement.event());
        Optional<DateMention> date = announcement
                .date()
                .filter(told -> earlier
                        || MeetingDays.opening(sentence).filter(told::equals).isPresent());
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

    /** Trước đó, sáng 5/3, ông A làm việc với B, behind what was held in the afternoon of that day. */
    private static boolean isOfAnotherPart(Sentence sentence, Announcement announcement, MeetingDraft current) {
        Optional<PartialDate> told = announcement
                .date()
                .filter(date -> AnnouncementReader.isEarlier(sentence, announcement.event())
                        || MeetingDays.opening(sentence).filter(date::equals).isPresent())
                .flatMap(MeetingDays::start);
        MeetingTime time = current.time;
        return time != null
                && told.filter(day -> MeetingDays.isSame(day, time.start()))
                        .flatMap(PartialDate::dayPart)
                        .filter(part -> time.start()
                                .dayPart()
                                .filter(other -> !other.equals(part))
                                .isPresent())
                        .isPresent();
    }

    /** Quyết định hoãn được đưa ra tại cuộc họp khẩn chiều 6/5; chiều 5/11, đoàn A đến thăm: behind one that is put off, where it was decided, or what was done then. */
    private boolean isHeldInstead(Sentence sentence, Announcement announcement, MeetingDraft current) {
        CueHit at = sentence.hit(Cue.AT, sentence.start, announcement.event().start());
        boolean there =
                at != null && sentence.isGap(at.end(), announcement.event().start());
        return current.status.equals(MeetingStatus.POSTPONED)
                && announcement.isHeld()
                && (there || MeetingDays.opening(sentence).isPresent())
                && !announcement.kind().equals(current.kind)
                && announcement
                        .date()
                        .filter(day -> times.isOfLate(times.of(sentence, day)))
                        .isPresent();
    }

    /** Trong khuôn khổ Hội nghị: the meeting told before, if it is of that kind. */
    static @Nullable String frame(Sentence sentence, List<Meeting> meetings) {
        for (int i = 0; i + 1 < sentence.hits.size(); i++) {
            CueHit larger = sentence.hits.get(i + 1);
            if (sentence.hits.get(i).is(Cue.FRAME) && larger.is(Cue.EVENT)) {
                for (Meeting told : meetings) {
                    if (told.kind().name().equals(larger.value(Cue.EVENT))) {
                        return told.id();
                    }
                }
            }
        }
        return null;
    }
}
