package org.civicnews.vietnamese.meeting;

import java.util.List;
import java.util.Set;
import org.civicnews.meeting.ParticipantRole;
import org.civicnews.vietnamese.people.NameKind;

/** Reads who came to a meeting from the sentence that announces it: whom its holder asked to come, and of how many somebody was one. */
final class Comers {
    /** Mời 112 hộ đến họp, mời đại diện A ngồi lại: behind whom the verb of coming stands. */
    private static final Set<String> COMING = Set.of("đến", "tới", "về", "ngồi", "dự", "họp", "lên", "xuống", "ra");

    /** Là một trong 150 nữ công nhân có mặt tại tọa đàm, dự lớp tập huấn, theo học. */
    private static final Set<String> THERE = Set.of("dự", "có", "tham", "theo", "ngồi", "đến", "về");

    private static final int LONGEST_CALLING = 9;

    private Comers() {}

    static void read(Sentence sentence, CueHit event, MeetingDraft meeting) {
        int asked = asked(sentence, event);
        int coming = asked;
        while (asked > 0 && coming < event.from() && !sentence.isAnyOf(coming, COMING)) {
            coming++;
        }
        if (asked > 0 && coming > asked + 1) {
            read(sentence, sentence.tokens.start(asked + 1), sentence.tokens.start(coming), meeting);
        }
        readOneOfMany(sentence, meeting);
    }

    /** The token of mời between who holds the meeting and what was held: UBND xã A mời 112 hộ đến họp; -1 if nobody was asked so. */
    static int asked(Sentence sentence, CueHit event) {
        for (int i = event.from() - 1; event.is(Cue.DEED) && i > 0; i--) {
            if (sentence.isWord(i, "mời")) {
                int asked = i;
                return sentence.names.stream()
                                .anyMatch(name -> name.isOrganization() && sentence.firstToken(name.end()) == asked)
                        ? i
                        : -1;
            }
        }
        return -1;
    }

    /** Chị A là một trong 150 nữ công nhân có mặt tại tọa đàm. */
    private static void readOneOfMany(Sentence sentence, MeetingDraft meeting) {
        for (int i = 1; i + 3 < sentence.tokens.count(); i++) {
            int first = i + 3;
            boolean one = sentence.isWord(i, "là") && sentence.isWord(i + 1, "một") && sentence.isWord(i + 2, "trong");
            if (!one || !(sentence.tokens.isNumber(first) || Headcounts.starts(sentence, first))) {
                continue;
            }
            int there = first + 1;
            while (there < first + LONGEST_CALLING
                    && sentence.tokens.count() > there
                    && !sentence.isAnyOf(there, THERE)) {
                there++;
            }
            if (sentence.isAnyOf(there, THERE)) {
                int is = sentence.tokens.start(i);
                sentence.people().stream()
                        .filter(person -> person.end() <= is && sentence.isGap(person.end(), is))
                        .forEach(person -> meeting.attend(sentence, person, ParticipantRole.ATTENDEE, true));
                read(sentence, sentence.tokens.start(first), sentence.tokens.start(there), meeting);
            }
            return;
        }
    }

    private static void read(Sentence sentence, int from, int to, MeetingDraft meeting) {
        List<Sentence.Name> people = sentence.names(NameKind.PERSON, from, to);
        new AttendeeList().read(sentence, from, to, people, meeting);
    }
}
