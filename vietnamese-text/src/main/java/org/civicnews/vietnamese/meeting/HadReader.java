package org.civicnews.vietnamese.meeting;

import org.civicnews.meeting.MeetingKind;

/** Reads how many people a meeting had, where no verb of attending tells it: lớp học có 64 học viên, hội trường đón 200 giáo viên. */
final class HadReader {
    /** Lớp tập huấn diễn ra tại Nhà văn hóa buôn A với. */
    private static final int MOST_BEFORE_COUNT = 26;

    /** 168 hội thẩm nhân dân hai cấp. */
    private static final int LONGEST_COUNT = 8;

    private final AttendeeList list;

    HadReader(AttendeeList list) {
        this.list = list;
    }

    /** Lớp học có 64 học viên là bác sĩ; hội nghị diễn ra với 200 đại biểu: how many people the meeting had. */
    void read(Sentence sentence, MeetingDraft meeting) {
        if (readTaught(sentence, meeting)) {
            return;
        }
        if (sentence.has(Cue.NOT) || !beginsWithMeeting(sentence)) {
            return;
        }
        for (int i = 1; i < MOST_BEFORE_COUNT && i < sentence.tokens.count(); i++) {
            boolean with = sentence.isWord(i, "có") || sentence.isWord(i, "với") || sentence.isWord(i, "đón");
            if (with && AttendeeList.startsCount(sentence, i + 1)) {
                list.read(sentence, sentence.tokens.start(i + 1), AttendanceReader.clauseEnd(sentence, i + 1), meeting);
                AttendanceReader.readHeadcount(sentence, meeting);
                return;
            }
        }
    }

    /** 168 hội thẩm được truyền đạt …; bảy công dân đến phản ánh: how many were taught or heard; whether the sentence tells it. */
    private boolean readTaught(Sentence sentence, MeetingDraft meeting) {
        boolean training = meeting.kind.equals(MeetingKind.TRAINING);
        if (!(training || meeting.kind.equals(MeetingKind.CITIZEN_RECEPTION))
                || !AttendeeList.startsCount(sentence, 0)) {
            return false;
        }
        for (int i = 1; i < LONGEST_COUNT; i++) {
            if (sentence.isWord(i, training ? "được" : "đến")) {
                list.read(sentence, sentence.start, sentence.tokens.start(i), meeting);
                return true;
            }
        }
        return false;
    }

    private static boolean beginsWithMeeting(Sentence sentence) {
        CueHit room = sentence.hit(Cue.BUILDING);
        if (room != null && room.from() == 0) {
            return true; // Hội trường A đón hơn 200 giáo viên
        }
        CueHit event = sentence.hit(Cue.EVENT);
        boolean told = event != null && !event.is(Cue.DEED) && sentence.isGap(sentence.start, event.start());
        return told || (sentence.isWord(0, "Lớp") && sentence.isWord(1, "học"));
    }
}
