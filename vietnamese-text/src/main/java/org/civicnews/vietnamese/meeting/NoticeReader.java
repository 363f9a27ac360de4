package org.civicnews.vietnamese.meeting;

import java.util.List;
import org.civicnews.meeting.ParticipantRole;
import org.civicnews.vietnamese.people.NameKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of a notice that begin with a label: {@code Chủ trì: ông A}; {@code Thành phần:} and the list behind it.
 * Keeps the label from line to line; used for one article.
 */
final class NoticeReader {
    private static final String CHAIR = "CHAIR";

    private static final int LONGEST_OF = 6;

    private final AttendeeList list = new AttendeeList();
    /** The label whose list is being read; empty if none is. */
    private String open = "";

    /** Reads a sentence if it has a label or stands in the list of one, and tells whether it did. */
    boolean read(Sentence sentence, MeetingDraft meeting) {
        CueHit label = label(sentence);
        if (label != null) {
            open = label.value(Cue.LABEL);
            readEntry(sentence, sentence.tokens.end(colon(sentence, label)), meeting);
            return true;
        }
        if (!open.isEmpty() && isEntry(sentence)) {
            readEntry(sentence, sentence.trimmed(sentence.start, sentence.end).start(), meeting);
            return true;
        }
        open = "";
        return false;
    }

    private static @Nullable CueHit label(Sentence sentence) {
        CueHit first = sentence.hits.isEmpty() ? null : sentence.hits.get(0);
        boolean label = first != null
                && first.is(Cue.LABEL)
                && sentence.isGap(behindNumber(sentence), first.start())
                && sentence.tokens.isSign(colon(sentence, first), ':');
        return label ? first : null;
    }

    /** 2. Chủ trì; b) Thành phần: the character behind the number or the letter of a line. */
    private static int behindNumber(Sentence sentence) {
        boolean numbered = sentence.tokens.isNumber(0) || sentence.tokens.letters(0) == 1;
        boolean sign =
                sentence.tokens.isSign(1, '.') || sentence.tokens.isSign(1, ')') || sentence.tokens.isSign(1, '/');
        return numbered && sign ? sentence.tokens.end(1) : sentence.start;
    }

    /** Chủ trì:, chủ trì hội nghị:, khách mời của chương trình gồm: the token of the sign behind a label, or behind the words for the meeting. */
    private static int colon(Sentence sentence, CueHit label) {
        CueHit event = sentence.hit(Cue.EVENT, label.end(), sentence.end);
        if (event != null && sentence.isGap(label.end(), event.start())) {
            return event.to();
        }
        int of = label.to();
        while (sentence.isWord(label.to(), "của") && of < label.to() + LONGEST_OF && sentence.tokens.isWord(of)) {
            of++;
        }
        return sentence.isWord(of - 1, "gồm") || sentence.isWord(of - 1, "là") ? of : label.to();
    }

    /** Bà A, Trưởng Phòng B; đại diện Công an xã: begins with who is meant, and has no verb of a report. */
    private static boolean isEntry(Sentence sentence) {
        boolean named = sentence.names.stream()
                .anyMatch(name -> name.mention().kind() != NameKind.PLACE
                        && sentence.wordsBetween(sentence.start, name.from()) <= 1);
        boolean group = sentence.hits.stream()
                .anyMatch(hit -> hit.is(Cue.ATTENDING_GROUP) && sentence.isGap(sentence.start, hit.start()));
        return (named || group) && !sentence.has(Cue.SAY) && !sentence.has(Cue.REQUIRE) && !sentence.has(Cue.DONE);
    }

    private void readEntry(Sentence sentence, int from, MeetingDraft meeting) {
        List<Sentence.Name> people = sentence.names(NameKind.PERSON, from, sentence.end);
        if (!open.equals(CHAIR)) {
            list.read(sentence, from, sentence.end, people, meeting);
            return;
        }
        ParticipantRole role = people.size() > 1 ? ParticipantRole.CO_CHAIR : ParticipantRole.CHAIR;
        people.forEach(person -> meeting.attend(sentence, person, role, true));
    }
}
