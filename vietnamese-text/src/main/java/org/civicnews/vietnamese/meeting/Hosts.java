package org.civicnews.vietnamese.meeting;

import java.util.List;
import org.civicnews.meeting.ParticipantRole;
import org.civicnews.vietnamese.people.NameKind;
import org.jspecify.annotations.Nullable;

/** Reads who receives a delegation, where a sentence only begins with it: Đón đoàn, Thiếu tá A kể …. */
final class Hosts {
    private static final List<String> VERBS = List.of("Đón", "Tiếp", "Đón tiếp", "Tiếp đón");

    private static final int LONGEST_VERB = 2;

    private static final int MOST_BEFORE_HOST = 2;
    /** Ở sân trước trụ sở UBND xã A. */
    private static final int LONGEST_PLACE = 10;

    private Hosts() {}

    static void read(Sentence sentence, MeetingDraft meeting) {
        readBehindPlace(sentence, meeting);
        for (int i = 1; i <= LONGEST_VERB && i + 1 < sentence.tokens.count(); i++) {
            boolean comma = sentence.isWord(i, "đoàn") && sentence.tokens.isSign(i + 1, ',');
            if (comma && VERBS.contains(sentence.words(sentence.tokens.start(0), sentence.tokens.end(i - 1)))) {
                int from = sentence.tokens.end(i + 1);
                sentence.names(NameKind.PERSON, from, sentence.end).stream()
                        .filter(person -> !sentence.hasSign(",;:", from, person.from()))
                        .findFirst()
                        .ifPresent(host -> meeting.attend(sentence, host, ParticipantRole.ATTENDEE, true));
                return;
            }
        }
    }

    /** Đón đoàn ở sân thánh đường là Sư cả A cùng các chức sắc: those who wait for the guests, behind the place. */
    private static void readBehindPlace(Sentence sentence, MeetingDraft meeting) {
        int guests = sentence.isWord(1, "đoàn") ? 1 : sentence.isWord(2, "đoàn") ? 2 : 0;
        if (guests == 0 || !VERBS.contains(sentence.words(sentence.tokens.start(0), sentence.tokens.end(guests - 1)))) {
            return;
        }
        for (int i = guests + 1; i <= guests + LONGEST_PLACE && sentence.tokens.isWord(i); i++) {
            if (sentence.tokens.isSign(i + 1, ',')) {
                int from = sentence.tokens.end(i + 1);
                sentence.names(NameKind.PERSON, from, sentence.end).stream()
                        .filter(person -> sentence.isGap(from, person.from()))
                        .findFirst()
                        .ifPresent(host -> meeting.attend(sentence, host, ParticipantRole.ATTENDEE, true));
                return;
            }
            if (sentence.isWord(i, "là") || (i > guests + 1 && sentence.isWord(i, "có"))) {
                int from = sentence.tokens.end(i);
                List<Sentence.Name> people = sentence.names(NameKind.PERSON, from, sentence.end);
                new AttendeeList().read(sentence, from, sentence.end, people, meeting);
                return;
            }
        }
    }

    /** Người đứng ra tiếp ông A tại buổi tiếp xã giao chiều 5/3 là Phó Chủ tịch B: who received the guests named before; null if it is not so told. */
    static Sentence.@Nullable Name told(Sentence sentence, CueHit event) {
        if (!sentence.isWord(0, "Người") || !event.value(Cue.EVENT).equals("RECEPTION")) {
            return null;
        }
        for (int i = event.to(); i < sentence.tokens.count(); i++) {
            if (sentence.isWord(i, "là")) {
                int from = sentence.tokens.end(i);
                return sentence.names(NameKind.PERSON, from, sentence.end).stream()
                        .filter(person -> sentence.wordsBetween(from, person.from()) <= MOST_BEFORE_HOST)
                        .findFirst()
                        .orElse(null);
            }
        }
        return null;
    }
}
