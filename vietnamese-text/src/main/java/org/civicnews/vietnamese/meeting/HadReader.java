package org.civicnews.vietnamese.meeting;

import java.util.List;
import java.util.Set;
import org.civicnews.meeting.Actor;
import org.civicnews.meeting.MeetingKind;
import org.civicnews.meeting.ParticipantRole;
import org.civicnews.value.Evidence;
import org.civicnews.vietnamese.people.NameKind;
import org.civicnews.vietnamese.text.QuantityMention;

/** Reads how many people a meeting had, where no verb of attending tells it: lớp học có 64 học viên, hội trường đón 200 giáo viên. */
final class HadReader {
    /** Lớp tập huấn diễn ra tại Nhà văn hóa buôn A với. */
    private static final int MOST_BEFORE_COUNT = 26;

    /** 45 nhà vườn tới học. */
    private static final List<String> CAME = List.of("tới", "đến", "về", "dự");

    /** 168 hội thẩm nhân dân hai cấp. */
    private static final int LONGEST_COUNT = 8;

    /** Who comes to be heard. */
    private static final Set<String> CITIZENS =
            Set.of("lượt công dân", "lượt người", "công dân", "hộ dân", "lượt hộ dân");

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
            if (with && Headcounts.starts(sentence, i + 1)) {
                list.read(sentence, sentence.tokens.start(i + 1), AttendanceReader.clauseEnd(sentence, i + 1), meeting);
                AttendanceReader.readHeadcount(sentence, meeting);
                return;
            }
        }
    }

    /** 168 hội thẩm được truyền đạt …; bảy công dân đến phản ánh: how many were taught or heard; whether the sentence tells it. */
    private boolean readTaught(Sentence sentence, MeetingDraft meeting) {
        boolean training = meeting.kind.equals(MeetingKind.TRAINING);
        if (!(training || meeting.kind.equals(MeetingKind.CITIZEN_RECEPTION)) || !Headcounts.starts(sentence, 0)) {
            return false;
        }
        for (int i = 1; i < LONGEST_COUNT; i++) {
            boolean learns = training && sentence.isWord(i + 1, "học") && sentence.isAnyOf(i, CAME);
            if (learns || sentence.isWord(i, training ? "được" : "đến")) {
                list.read(sentence, sentence.start, sentence.tokens.start(i), meeting);
                return true;
            }
        }
        return false;
    }

    /** Chủ tịch UBND đã tiếp 6 lượt công dân; tại buổi tiếp có 6 lượt công dân kiến nghị: the citizens whom somebody hears. */
    static void readReceived(Sentence sentence, MeetingDraft meeting) {
        boolean told = sentence.isWord(0, "Tại")
                || sentence.isWord(0, "Buổi")
                || sentence.isWord(0, "Có") // Có 7 lượt công dân đến phản ánh
                || sentence.hit(Cue.DONE) != null
                || !sentence.people().isEmpty();
        boolean other = sentence.has(Cue.NOT)
                || sentence.has(Cue.PAST)
                || !sentence.dates().isEmpty() // trong năm 2023, từ tháng 1
                || sentence.names(NameKind.ORGANIZATION, sentence.start, sentence.end).stream()
                        .anyMatch(body -> !body.inPost());
        if (!meeting.kind.equals(MeetingKind.CITIZEN_RECEPTION) || !told || other) {
            return;
        }
        for (QuantityMention quantity : sentence.quantities()) {
            int number = sentence.firstToken(quantity.span().start());
            boolean heard = sentence.isWord(number - 1, "tiếp")
                    || sentence.isWord(number - 1, "có")
                    || sentence.isWord(number - 1, "Có");
            if (heard && quantity.quantity().unit().filter(CITIZENS::contains).isPresent()) {
                Actor citizens = Actor.group(quantity.text());
                Evidence evidence = Evidence.of(sentence.source.blockId(), quantity.span());
                meeting.attend(citizens, evidence, ParticipantRole.ATTENDEE, true);
            }
        }
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
