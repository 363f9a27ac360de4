package org.civicnews.vietnamese.meeting;

import java.util.List;
import java.util.Locale;
import org.civicnews.meeting.MeetingKind;
import org.civicnews.meeting.ParticipantRole;
import org.civicnews.vietnamese.people.NameKind;

/** Reads who leads a delegation (trưởng đoàn), behind the sentence that announces the meeting. Immutable and thread-safe. */
final class Leaders {
    /** Cùng đi với ông. */
    private static final int WORDS_OF_JOINING = 4;

    /** Kiểm tra, giám sát, khảo sát, công tác. */
    private static final List<String> INSPECTS = List.of("kiểm", "giám", "khảo", "công");

    private static final List<String> DELEGATION = List.of("đoàn", "phái", "Đoàn", "Phái");

    private Leaders() {}

    static void read(Sentence sentence, MeetingDraft meeting) {
        readHeads(sentence, meeting);
        readJoined(sentence, meeting);
        readDelegate(sentence, meeting);
    }

    /** Thủ tướng A dẫn đầu đoàn Việt Nam: who comes to a meeting of many at the head of a delegation. */
    private static void readDelegate(Sentence sentence, MeetingDraft meeting) {
        boolean goes = meeting.kind.equals(MeetingKind.INSPECTION)
                || meeting.kind.name().equals("VISIT")
                || meeting.kind.name().equals("RECEPTION");
        if (goes || sentence.has(Cue.PAST) || sentence.has(Cue.FUTURE)) {
            return;
        }
        for (Sentence.Name person : sentence.people()) {
            int verb = sentence.firstToken(person.to());
            boolean leads = (sentence.isWord(verb, "dẫn") || sentence.isWord(verb, "đứng"))
                    && sentence.isWord(verb + 1, "đầu")
                    && sentence.isAnyOf(verb + 2, DELEGATION);
            if (leads) {
                meeting.attend(sentence, person, ParticipantRole.ATTENDEE, true);
            }
        }
    }

    /** Đoàn do ông A làm trưởng đoàn: who leads one that goes to see a place leads the meeting too. */
    private static void readHeads(Sentence sentence, MeetingDraft meeting) {
        Sentence.Name named = ChairReader.named(sentence);
        boolean goes = meeting.kind.equals(MeetingKind.INSPECTION)
                || meeting.kind.name().equals("VISIT");
        boolean leads = sentence.isWord(0, "Đoàn") || (goes && tellsWhoLeads(sentence));
        List<Sentence.Name> heads = named != null ? List.of(named) : leads ? HolderReader.heads(sentence) : List.of();
        if (heads.isEmpty()) {
            return;
        }
        boolean talks = meeting.fallbackName.toLowerCase(Locale.ROOT).contains("hội đàm"); // each side has its head
        for (Sentence.Name head : heads) {
            meeting.attend(sentence, head, talks ? ParticipantRole.CO_CHAIR : ParticipantRole.ATTENDEE, true);
        }
        if (goes && heads.size() == 1) {
            meeting.head(heads.get(0));
        }
    }

    /** Cùng đi với ông A có …: with whom the others went leads them. */
    private static void readJoined(Sentence sentence, MeetingDraft meeting) {
        boolean goes = meeting.kind.equals(MeetingKind.INSPECTION)
                || meeting.kind.name().equals("VISIT");
        boolean along = sentence.isWord(1, "đi") && sentence.isWord(2, "với") && sentence.isWord(0, "Cùng")
                || sentence.isWord(0, "Đi") && sentence.isWord(1, "cùng");
        if (!goes || !along || meeting.isChaired()) {
            return;
        }
        sentence.people().stream()
                .filter(person -> sentence.wordsBetween(sentence.start, person.from()) <= WORDS_OF_JOINING
                        && sentence.isWord(sentence.firstToken(person.to()), "có"))
                .findFirst()
                .ifPresent(person -> {
                    meeting.attend(sentence, person, ParticipantRole.ATTENDEE, true);
                    meeting.head(person);
                });
    }

    /** Phó Chủ tịch B làm trưởng đoàn kiểm tra; bà C làm trưởng đoàn, cùng đi có …: a sentence of whoever leads, and who goes along. */
    private static boolean tellsWhoLeads(Sentence sentence) {
        return sentence.dates().isEmpty()
                && sentence.hits.stream()
                        .anyMatch(hit -> HolderReader.isLead(sentence, hit)
                                && (isBeforeCompany(sentence, hit)
                                        || (sentence.people().size() == 1
                                                && (sentence.isGap(hit.end(), sentence.end)
                                                        || isOfInspection(sentence, hit)))));
    }

    /** Bà C làm trưởng đoàn; cùng đi có …: one person before the verb, and behind it nothing but who goes along. */
    private static boolean isBeforeCompany(Sentence sentence, CueHit lead) {
        boolean parted = sentence.tokens.isSign(lead.to(), ';') || sentence.tokens.isSign(lead.to(), ',');
        return parted
                && sentence.hits.stream().anyMatch(hit -> hit.is(Cue.ATTEND) && hit.from() == lead.to() + 1)
                && sentence.names(NameKind.PERSON, sentence.start, lead.start()).size() == 1;
    }

    /** Làm trưởng đoàn giám sát: nothing but what the delegation is for behind the verb. */
    private static boolean isOfInspection(Sentence sentence, CueHit lead) {
        return sentence.isAnyOf(lead.to(), INSPECTS)
                && sentence.isGap(sentence.tokens.end(lead.to() + 1), sentence.end);
    }
}
