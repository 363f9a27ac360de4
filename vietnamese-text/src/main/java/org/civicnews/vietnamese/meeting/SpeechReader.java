package org.civicnews.vietnamese.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.civicnews.body.RichText;
import org.civicnews.meeting.Actor;
import org.civicnews.meeting.MeetingKind;
import org.civicnews.meeting.MeetingTime;
import org.civicnews.meeting.ParticipantRole;
import org.civicnews.meeting.Speech;
import org.civicnews.meeting.SpeechForm;
import org.civicnews.meeting.SpeechKind;
import org.civicnews.people.OrganizationRef;
import org.civicnews.value.Evidence;
import org.civicnews.value.PartialDate;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.time.DateMention;
import org.jspecify.annotations.Nullable;

/** Reads who spoke at a meeting and what. Keeps the speaker from sentence to sentence; used for one article. */
final class SpeechReader {
    /** Phát biểu và chỉ đạo: verbs that go together. */
    private static final int NEXT_VERB = 4;

    /** What somebody says at a meeting. */
    private static final Set<String> WORDS_SAID = Set.of(
            "câu hỏi", "chất vấn", "ý kiến", "giải trình", "tham luận", "diễn văn", "báo cáo", "đáp từ", "phát biểu");

    /** Của đại biểu, của một cổ đông. */
    private static final int WORDS_BEFORE_ASKER = 4;

    /** Theo ý kiến chỉ đạo của. */
    private static final int WORDS_BEFORE_SOURCE = 6;

    private static final List<String> BY_WEIGHT =
            List.of("OPENING", "CLOSING", "REPORT", "DIRECTIVE", "REPLY", "DISCUSSION");

    private @Nullable Actor speaker;
    private @Nullable MeetingText block;
    private String blockId = "";
    private SpeechKind kind = SpeechKind.DISCUSSION;
    private int from;
    private int to;
    private final List<Actor> speakers = new ArrayList<>();
    private final Titles titles = new Titles();
    /** The person named last in the block before the sentence. */
    private @Nullable Actor namedLast;

    /** Whether what is told now was said elsewhere. */
    private boolean elsewhere;

    /** Who speaks in the sentence read last, or went on speaking; null if nobody does. */
    @Nullable
    Actor speaker() {
        return speaker;
    }

    /** Whether the speech that is open is none that directs or closes the meeting. */
    boolean isDiscussion() {
        return kind.equals(SpeechKind.DISCUSSION);
    }

    void read(Sentence sentence, MeetingDraft meeting) {
        if (block == null || !blockId.equals(sentence.source.blockId())) {
            close(meeting);
            block = sentence.source;
            blockId = sentence.source.blockId();
            boolean goesOn = speaker != null
                    && (sentence.has(Cue.CONTINUE) || sentence.has(Cue.MUST) || Pronouns.speaks(sentence));
            speaker = goesOn ? speaker : null;
        }
        elsewhere = isElsewhere(sentence, meeting);
        titles.note(sentence);
        boolean aside = elsewhere
                || (sentence.has(Cue.QUOTED) && !meeting.kind.equals(MeetingKind.PRESS_CONFERENCE))
                || Speakers.isToldToPaper(sentence);
        if (aside || isOfOtherTimes(sentence, meeting)) {
            close(meeting);
            speaker = null;
            return;
        }
        readAsker(sentence, meeting);
        Actor named = namedLast;
        List<Sentence.Name> told = sentence.people();
        if (!told.isEmpty()) {
            namedLast = MeetingDraft.actor(told.get(told.size() - 1));
        }
        List<Sentence.Name> people = Speakers.of(sentence);
        if (people.isEmpty() && meeting.kind.equals(MeetingKind.TRAINING)) {
            people = Speakers.teachers(sentence);
        }
        Titles.Holder titled = people.isEmpty() ? titles.speaker(sentence) : null;
        if (titled != null) {
            openTitled(sentence, titled, meeting);
            return;
        }
        if (!people.isEmpty()) {
            List<Actor> actors = new ArrayList<>();
            SpeechKind kind = kindOf(sentence, people);
            for (Sentence.Name person : people) {
                meeting.attend(sentence, person, role(kind), false);
                actors.add(MeetingDraft.actor(person));
            }
            behalf(sentence).ifPresent(body -> meeting.represent(actors, body));
            open(sentence, actors, kind, meeting);
            readFurther(sentence, people, meeting);
            return;
        }
        Actor before = Pronouns.speaks(sentence) && speakers.isEmpty() ? named : null;
        if (before == null && (Speakers.isChair(sentence) || isByOrder(sentence, meeting))) {
            before = meeting.chair();
        }
        if (before != null) {
            meeting.attend(
                    before,
                    Evidence.of(sentence.source.blockId(), new Span(sentence.start, sentence.end)),
                    ParticipantRole.SPEAKER,
                    false);
            open(sentence, List.of(before), kindFrom(sentence, sentence.start, sentence.end), meeting);
            return;
        }
        Span group = GroupSpeakers.of(sentence);
        if (group != null) {
            Actor actor = Actor.group(sentence.words(group.start(), group.end()));
            meeting.attend(actor, Evidence.of(sentence.source.blockId(), group), ParticipantRole.SPEAKER, false);
            AttendanceReader.onlyBody(sentence, group).ifPresent(body -> meeting.represent(List.of(actor), body));
            open(sentence, List.of(actor), kindFrom(sentence, sentence.start, sentence.end), meeting);
        } else if (!speakers.isEmpty()) {
            to = sentence.end;
        }
    }

    /** Chủ tịch UBND tỉnh kết luận …: what is said by somebody who is told by the title alone. */
    private void openTitled(Sentence sentence, Titles.Holder titled, MeetingDraft meeting) {
        SpeechKind told = kindFrom(sentence, titled.verb().start(), wordsAfter(sentence, titled.verb()));
        meeting.attend(titled.actor(), Evidence.of(sentence.source.blockId(), titled.words()), role(told), false);
        open(sentence, List.of(titled.actor()), told, meeting);
    }

    /**
     * Trong khi đó, Tổng thống A kêu gọi …: in the report of a press conference what others said elsewhere, until the meeting or who
     * spoke there is told of again.
     */
    private boolean isElsewhere(Sentence sentence, MeetingDraft meeting) {
        boolean begins = sentence.isWord(0, "Trong") && sentence.isWord(1, "khi") && sentence.isWord(2, "đó");
        return meeting.kind.equals(MeetingKind.PRESS_CONFERENCE)
                && (elsewhere || begins)
                && !sentence.has(Cue.EVENT)
                && titles.speaker(sentence) == null
                && sentence.people().stream().noneMatch(person -> meeting.knows(MeetingDraft.actor(person)));
    }

    /**
     * Trả lời chất vấn của đại biểu A, trước câu hỏi của cổ đông B, tham luận của ông C, theo báo cáo của bà D: whose words are
     * spoken of spoke too.
     */
    private static void readAsker(Sentence sentence, MeetingDraft meeting) {
        for (Sentence.Name person : sentence.people()) {
            int of = sentence.firstToken(person.from());
            int first = of - WORDS_BEFORE_ASKER;
            while (of > first && !sentence.isWord(of, "của")) {
                of--;
            }
            boolean asked = sentence.isWord(of, "của")
                    && of > 1
                    && WORDS_SAID.contains(sentence.tokens.slice(of - 2, of).toLowerCase(Locale.ROOT))
                    && !sentence.hasSign(",;:.", sentence.tokens.start(of), person.from());
            if (asked) {
                meeting.attend(sentence, person, ParticipantRole.SPEAKER, false);
            }
        }
    }

    /** Khi đó, mới đây, tháng 8-2009, …: what was said at another time; not trước đó of a deputy, who spoke before the others. */
    private static boolean isOfOtherTimes(Sentence sentence, MeetingDraft meeting) {
        CueHit past = sentence.hit(Cue.PAST);
        boolean formerly = past != null
                && sentence.isGap(sentence.start, past.start())
                && !sentence.isQuoted(past.start()) // “Năm ngoái ông cũng hứa thế”, bà A nói
                && !(sentence.isWord(past.to() + 1, "đại") || sentence.isWord(past.to() + 1, "cử"));
        return formerly
                || startsWith(sentence, "Mới", "đây")
                || opensWithFormer(sentence)
                || isHabit(sentence, meeting)
                || isOfOtherDate(sentence, meeting);
    }

    /** Chuyên gia A nhiều lần lưu ý rằng …: what somebody says time and again of whom the report of the meeting did not tell. */
    private static boolean isHabit(Sentence sentence, MeetingDraft meeting) {
        return sentence.hits.stream()
                        .anyMatch(hit -> hit.is(Cue.HABIT)
                                && sentence.people().stream().anyMatch(person -> person.end() <= hit.start())
                                && sentence.hits.stream().anyMatch(say -> say.is(Cue.SAY) && say.from() == hit.to()))
                && sentence.people().stream().noneMatch(person -> meeting.knows(MeetingDraft.actor(person)));
    }

    private static boolean opensWithFormer(Sentence sentence) {
        List<Sentence.Name> people = sentence.people();
        return !people.isEmpty()
                && sentence.isGap(sentence.start, people.get(0).from())
                && Speakers.isFormer(sentence, people.get(0));
    }

    /** A sentence that begins with a year or a day which is not told of the meeting. */
    private static boolean isOfOtherDate(Sentence sentence, MeetingDraft meeting) {
        MeetingTime time = meeting.time;
        List<DateMention> dates = sentence.dates();
        if (time == null || dates.isEmpty()) {
            return false;
        }
        DateMention first = dates.get(0);
        boolean begins = sentence.wordsBetween(sentence.start, first.span().start()) <= 1;
        PartialDate day = begins ? MeetingDays.start(first).orElse(null) : null;
        return day != null
                && (MeetingTimes.isOfOtherYear(day, time) || (isOtherDay(day, time) && isOfOthers(sentence, meeting)));
    }

    /** Whether a day is told that is not the only one of the meeting. */
    private static boolean isOtherDay(PartialDate day, MeetingTime time) {
        boolean told = day.day().isPresent() && time.start().day().isPresent();
        return told
                && time.end().isEmpty()
                && !(day.day().equals(time.start().day())
                        && day.month().equals(time.start().month()));
    }

    /** Whether a sentence tells of people, of whom the report of the meeting did not tell; without any it may be what is said there. */
    private static boolean isOfOthers(Sentence sentence, MeetingDraft meeting) {
        List<Sentence.Name> people = sentence.people();
        return !people.isEmpty()
                && !sentence.has(Cue.EVENT)
                && people.stream().noneMatch(person -> meeting.knows(MeetingDraft.actor(person)));
    }

    private static boolean startsWith(Sentence sentence, String first, String second) {
        return sentence.tokens.count() > 1
                && sentence.words(sentence.tokens.start(0), sentence.tokens.end(0))
                        .equals(first)
                && sentence.isWord(1, second);
    }

    /** Ông A thừa nhận …; ông B cho biết …: who speaks behind a semicolon; sau khi nghe ông A giải trình, ông B yêu cầu. */
    private void readFurther(Sentence sentence, List<Sentence.Name> first, MeetingDraft meeting) {
        int clause = sentence.start;
        Actor giver = speaker;
        boolean heard = startsWith(sentence, "Sau", "khi");
        for (int i = 0; i < sentence.tokens.count(); i++) {
            char sign = sentence.tokens.sign(i);
            boolean other = sign == ',' && (heard || sentence.isWord(i + 1, "còn")); // A trình bày …, còn B chia sẻ …
            if (sign != ';' && !other) {
                continue;
            }
            clause = sentence.tokens.end(i);
            List<Sentence.Name> people = speakersFrom(sentence, clause);
            Titles.Holder titled = heard && people.isEmpty() ? titles.speakerFrom(sentence, clause) : null;
            if (titled != null) {
                to = sentence.tokens.start(i);
                openTitled(sentence, titled, meeting);
                giver = speaker;
            }
            if (!people.isEmpty() && !people.equals(first)) {
                SpeechKind told = kindOf(sentence, people);
                people.forEach(person -> meeting.attend(sentence, person, role(told), false));
                to = sentence.tokens.start(i);
                open(sentence, people.stream().map(MeetingDraft::actor).toList(), told, meeting);
                from = Math.max(from, sentence.trimmed(clause, sentence.end).start());
                giver = heard ? speaker : giver;
            }
        }
        speaker = giver; // the tasks of the sentence are of who opens it
    }

    /** The subject of the first verb of speaking in the clause that begins at a character. */
    private static List<Sentence.Name> speakersFrom(Sentence sentence, int clause) {
        for (CueHit hit : sentence.hits) {
            if (hit.is(Cue.SAY) && hit.start() >= clause) {
                List<Sentence.Name> people = Subjects.subject(sentence, hit).stream()
                        .filter(person -> person.mention().span().start() >= clause)
                        .toList();
                boolean next = sentence.hasSign(";", clause, hit.start());
                return next ? List.of() : people;
            }
        }
        return List.of();
    }

    /** Theo chỉ đạo của ông Nam, quận A phải …: what follows from the orders of whoever chairs. */
    private static boolean isByOrder(Sentence sentence, MeetingDraft meeting) {
        int of = 2;
        while (of <= WORDS_BEFORE_SOURCE && !sentence.isWord(of, "của")) {
            of++;
        }
        Actor chair = meeting.chair();
        if (chair == null || of > WORDS_BEFORE_SOURCE || !sentence.isWord(0, "Theo")) {
            return false;
        }
        CueHit pronoun = sentence.hit(Cue.PRONOUN);
        boolean him = pronoun != null && pronoun.from() == of + 1 && Pronouns.isSource(sentence, pronoun);
        int from = sentence.tokens.end(of);
        return him
                || sentence.people().stream()
                        .anyMatch(person -> person.from() >= from
                                && sentence.wordsBetween(from, person.from()) <= 2
                                && MeetingDraft.actor(person).isSame(chair));
    }

    /** The body for which somebody speaks: thay mặt A, ông B phát biểu; ông B, đại diện A, phát biểu. */
    private static Optional<OrganizationRef> behalf(Sentence sentence) {
        for (CueHit hit : sentence.hits) {
            if (!hit.is(Cue.BEHALF)) {
                continue;
            }
            for (Sentence.Name name : sentence.names) {
                boolean near = name.isOrganization()
                        && !name.inPost()
                        && name.from() >= hit.end()
                        && sentence.wordsBetween(hit.end(), name.from()) <= 3;
                if (near && !sentence.hasSign(",;:", hit.end(), name.from())) {
                    return Optional.of(MeetingDraft.organization(name));
                }
            }
        }
        return Optional.empty();
    }

    private static ParticipantRole role(SpeechKind kind) {
        return kind.equals(SpeechKind.REPORT) ? ParticipantRole.PRESENTER : ParticipantRole.SPEAKER;
    }

    private void open(Sentence sentence, List<Actor> actors, SpeechKind told, MeetingDraft meeting) {
        boolean same = actors.equals(speakers);
        if (!same) {
            close(meeting);
            from = sentence.start;
            kind = told;
            speakers.addAll(actors);
        }
        to = sentence.end;
        speaker = actors.get(0);
    }

    /** Ends the speech that is open and adds it to the meeting. */
    void close(MeetingDraft meeting) {
        MeetingText source = block;
        if (source != null && !speakers.isEmpty()) {
            String words = source.text().substring(from, to);
            for (Actor actor : speakers) {
                meeting.speeches.add(Speech.builder()
                        .id("s" + (meeting.speeches.size() + 1))
                        .speaker(actor)
                        .kind(kind)
                        .form(form(words))
                        .text(RichText.of(words))
                        .addEvidence(Evidence.of(source.blockId(), new Span(from, to)))
                        .build());
            }
        }
        speakers.clear();
    }

    /** Forgets the speaker, before another meeting. */
    void forget() {
        speaker = null;
        speakers.clear();
        block = null;
    }

    /** Keeps who holds which post, of a sentence before the meeting is told. */
    void noteTitles(Sentence sentence) {
        titles.note(sentence);
    }

    /** Verbatim where most of the words stand in quotation marks. */
    private static SpeechForm form(String words) {
        int quoted = 0;
        int open = -1;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (open < 0 && (c == '“' || c == '"')) {
                open = i;
            } else if (open >= 0 && (c == '”' || c == '"')) {
                quoted += i - open;
                open = -1;
            }
        }
        return quoted * 2 > words.length() ? SpeechForm.VERBATIM : SpeechForm.PARAPHRASE;
    }

    /** The kind of the phrase that opens the sentence (phát biểu khai mạc hội nghị, …), or of the verbs behind the speakers. */
    private static SpeechKind kindOf(Sentence sentence, List<Sentence.Name> people) {
        int first = people.get(0).from();
        CueHit opening = sentence.hit(Cue.SAY, sentence.start, first);
        if (opening != null && sentence.wordsBetween(sentence.start, opening.start()) <= Speakers.AT_START) {
            return SpeechKind.of(opening.value(Cue.SAY));
        }
        Sentence.Name last = people.get(people.size() - 1);
        CueHit verb = sentence.hit(Cue.SAY, last.to(), sentence.end);
        return verb == null
                ? SpeechKind.DISCUSSION
                : kindFrom(sentence, verb.start(), Math.min(sentence.end, wordsAfter(sentence, verb)));
    }

    private static int wordsAfter(Sentence sentence, CueHit verb) {
        int token = Math.min(sentence.tokens.count(), verb.to() + NEXT_VERB);
        return token == sentence.tokens.count() ? sentence.end : sentence.tokens.start(token);
    }

    /** The weightiest kind of the verbs of speaking between two characters. */
    private static SpeechKind kindFrom(Sentence sentence, int from, int to) {
        int best = BY_WEIGHT.size() - 1;
        for (CueHit hit : sentence.hits) {
            boolean says = hit.is(Cue.SAY) && hit.start() >= from && hit.end() <= to;
            int weight = says ? BY_WEIGHT.indexOf(hit.value(Cue.SAY)) : -1;
            if (weight >= 0 && weight < best) {
                best = weight;
            }
        }
        return SpeechKind.of(BY_WEIGHT.get(best));
    }
}
