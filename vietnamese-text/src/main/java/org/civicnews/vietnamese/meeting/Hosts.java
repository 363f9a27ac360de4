package org.civicnews.vietnamese.meeting;

import java.util.List;
import org.civicnews.meeting.ParticipantRole;
import org.civicnews.vietnamese.people.NameKind;

/** Reads who receives a delegation, where a sentence only begins with it: Đón đoàn, Thiếu tá A kể …. */
final class Hosts {
    private static final List<String> VERBS = List.of("Đón", "Tiếp", "Đón tiếp", "Tiếp đón");

    private static final int LONGEST_VERB = 2;

    private Hosts() {}

    static void read(Sentence sentence, MeetingDraft meeting) {
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
}
