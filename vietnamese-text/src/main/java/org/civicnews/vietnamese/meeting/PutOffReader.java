package org.civicnews.vietnamese.meeting;

import org.civicnews.meeting.MeetingStatus;
import org.civicnews.meeting.MeetingTime;
import org.civicnews.meeting.VenueRole;
import org.civicnews.value.Span;

/** Reads when and where a meeting was to be that is put off or called off, and with whom: theo thư mời, hội nghị diễn ra sáng 12/3. */
final class PutOffReader {
    private final MeetingTimes times;
    private final VenueReader venues;
    private final PlannedAttendance expected;

    PutOffReader(MeetingTimes times, VenueReader venues, PlannedAttendance expected) {
        this.times = times;
        this.venues = venues;
        this.expected = expected;
    }

    void read(Sentence sentence, MeetingDraft meeting) {
        boolean off = meeting.status.equals(MeetingStatus.POSTPONED) || meeting.status.equals(MeetingStatus.CANCELLED);
        CueHit event = off ? sentence.hit(Cue.EVENT) : null;
        boolean same =
                event != null && !event.is(Cue.DEED) && event.value(Cue.EVENT).equals(meeting.kind.name());
        boolean former = sentence.has(Cue.PAST) && !sentence.isWord(0, "Theo"); // Theo thư mời trước đó
        boolean planned = sentence.isWord(0, "Theo") // theo kế hoạch, buổi gặp mặt diễn ra tối 8/3
                ? event != null && sentence.hit(Cue.FUTURE, event.end(), sentence.end) != null
                : sentence.has(Cue.FUTURE);
        if (event == null || !same || sentence.has(Cue.CHANGE)) {
            return;
        }
        if (Plans.isUnfulfilled(sentence)) {
            readUnfulfilled(sentence, event, meeting);
            return;
        }
        if (former) {
            readFormer(sentence, event, meeting);
        }
        if (former || planned) {
            return;
        }
        if (meeting.time == null) {
            MeetingDays.of(sentence, event.end(), sentence.end)
                    .ifPresent(day -> meeting.time = times.ahead(sentence, day));
        }
        if (!meeting.hasVenue(VenueRole.MAIN)) {
            venues.readPlace(sentence, event, meeting);
        }
        expected.read(sentence, meeting);
    }

    /** Trước đó, bệnh viện ấn định tổ chức hội nghị vào ngày 15/3: the day is still to come, so that no meeting of former times is told. */
    private void readFormer(Sentence sentence, CueHit event, MeetingDraft meeting) {
        MeetingTime time = MeetingDays.of(sentence, event.end(), sentence.end)
                .map(day -> times.ahead(sentence, day))
                .orElse(null);
        if (meeting.time == null && times.isToCome(time, 0)) {
            meeting.time = time;
            if (!meeting.hasVenue(VenueRole.MAIN)) {
                venues.readPlace(sentence, event, meeting);
            }
            expected.read(sentence, meeting);
        }
    }

    /** Lẽ ra sáng 15/3, Công ty A mở Đại hội cổ đông ở khách sạn B: what was planned, with more than was told before. */
    private void readUnfulfilled(Sentence sentence, CueHit event, MeetingDraft meeting) {
        if (meeting.time == null) {
            MeetingDays.of(sentence, event).ifPresent(day -> meeting.time = times.ahead(sentence, day));
        }
        Span name = MeetingName.of(sentence, event);
        if (name.length() > meeting.name.length()) {
            meeting.name = MeetingName.capitalised(sentence.words(name.start(), name.end()));
        }
        if (meeting.organizers.isEmpty()) {
            Organizers.of(sentence, event).forEach(meeting::organizer);
        }
        if (!meeting.hasVenue(VenueRole.MAIN)) {
            venues.readPlace(sentence, event, meeting);
        }
    }
}
