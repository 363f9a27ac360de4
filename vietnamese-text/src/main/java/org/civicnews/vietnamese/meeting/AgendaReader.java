package org.civicnews.vietnamese.meeting;

import org.civicnews.meeting.AgendaItem;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.people.NameKind;

/** Reads what is on the agenda of a meeting (chương trình, nội dung). Immutable and thread-safe. */
final class AgendaReader {
    private static final int LONGEST_ITEM = 400;
    private static final int FAR_FROM_SUBJECT = 6;
    /** Xem xét, cho ý kiến về các nội dung sau. */
    private static final int FAR_FROM_COLON = 10;

    private AgendaReader() {}

    /** Kỳ họp xem xét các nội dung: a; b; c. */
    static void read(Sentence sentence, MeetingDraft meeting) {
        CueHit verb = sentence.hit(Cue.AGENDA);
        if (verb == null || !isOfMeeting(sentence, verb)) {
            return;
        }
        int from = listStart(sentence, verb);
        int start = from;
        for (int i = sentence.firstToken(from); i < sentence.tokens.count(); i++) {
            if (sentence.tokens.isSign(i, ';')) {
                addItem(sentence, start, sentence.tokens.start(i), meeting);
                start = sentence.tokens.end(i);
            }
        }
        addItem(sentence, start, sentence.end, meeting);
    }

    /** Only what the meeting itself takes up: hội nghị, kỳ họp or its members are the subject. */
    private static boolean isOfMeeting(Sentence sentence, CueHit verb) {
        if (!sentence.names(NameKind.PERSON, sentence.start, verb.start()).isEmpty()) {
            return false;
        }
        for (CueHit hit : sentence.hits) {
            boolean subject = hit.end() <= verb.start()
                    && (hit.is(Cue.EVENT) || DecisionReader.isMembers(sentence, hit))
                    && sentence.wordsBetween(sentence.start, hit.start()) <= 2;
            if (subject && sentence.wordsBetween(hit.end(), verb.start()) <= FAR_FROM_SUBJECT) {
                return true;
            }
        }
        return false;
    }

    /** Behind the colon that begins a list, else behind the verb. */
    private static int listStart(Sentence sentence, CueHit verb) {
        for (int i = verb.to(); i < sentence.tokens.count() && i < verb.to() + FAR_FROM_COLON; i++) {
            if (sentence.tokens.isSign(i, ':')) {
                return sentence.tokens.end(i);
            }
        }
        return verb.end();
    }

    private static void addItem(Sentence sentence, int from, int to, MeetingDraft meeting) {
        Span words = sentence.trimmed(from, to);
        if (words.length() > 0 && words.length() <= LONGEST_ITEM) {
            meeting.agenda.add(AgendaItem.builder()
                    .id("a" + (meeting.agenda.size() + 1))
                    .title(sentence.words(words.start(), words.end()))
                    .build());
        }
    }
}
