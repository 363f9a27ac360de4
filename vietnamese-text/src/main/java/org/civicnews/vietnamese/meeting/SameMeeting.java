package org.civicnews.vietnamese.meeting;

import java.util.Locale;
import java.util.Set;
import org.civicnews.meeting.MeetingKind;
import org.civicnews.value.PartialDate;
import org.civicnews.vietnamese.meeting.AnnouncementReader.Announcement;
import org.civicnews.vietnamese.time.DateMention;
import org.jspecify.annotations.Nullable;

/** Tells whether what a sentence announces is the meeting that is being reported, or one of former times. */
final class SameMeeting {
    /** The word by which every ceremony is called again. */
    private static final String RITE = "buổi lễ";
    /** The words by which every training is called again. */
    private static final Set<String> COURSES = Set.of("lớp học", "khóa học", "lớp", "khóa tập huấn", "lớp tập huấn");
    /** Two meetings of one report lie at most so many days apart. */
    static final int NEAR = 3;

    private SameMeeting() {}

    /** Whether the word for the meeting begins like the one before: hội nghị, hội nghị trực tuyến. */
    static boolean isSameWord(Sentence sentence, Announcement announcement, MeetingDraft current) {
        CueHit event = announcement.event();
        String word = sentence.words(event.start(), event.end()).toLowerCase(Locale.ROOT);
        String before = current.fallbackName.toLowerCase(Locale.ROOT);
        boolean rite =
                word.equals(RITE) && current.kind.equals(MeetingKind.CEREMONY); // lễ truy điệu …; buổi lễ diễn ra tại …
        boolean course =
                COURSES.contains(word) && current.kind.equals(MeetingKind.TRAINING); // lớp học diễn ra từ ngày 5/3
        return rite || course || word.startsWith(before) || before.startsWith(word) || before.endsWith(word);
    }

    /** Hội nghị Thượng đỉnh, after Lễ khai mạc Hội nghị Thượng đỉnh: told by a part of its name. */
    static boolean isWithin(Sentence sentence, Announcement announcement, MeetingDraft current) {
        String name =
                sentence.words(announcement.name().start(), announcement.name().end());
        return name.length() > announcement.event().end() - announcement.event().start()
                && current.name.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }

    /** Told again: the same kind of meeting of the same body. */
    static boolean isSameBody(Announcement announcement, MeetingDraft current) {
        MeetingDraft other = new MeetingDraft(current.id, current.fallbackName);
        announcement.organizers().forEach(other::organizer);
        return announcement.kind().equals(current.kind)
                && !other.organizers.isEmpty()
                && other.organizers.keySet().equals(current.organizers.keySet());
    }

    /** A day with its year that is not near the day of the report: the picture or the story of another meeting. */
    static boolean isOfFormerTimes(Announcement announcement, @Nullable DateMention lead) {
        PartialDate day = announcement.date().flatMap(MeetingDays::start).orElse(null);
        PartialDate told = lead == null ? null : MeetingDays.start(lead).orElse(null);
        return day != null
                && told != null
                && day.year().isPresent()
                && told.year().isEmpty()
                && !MeetingDays.isNear(day, told, NEAR);
    }
}
