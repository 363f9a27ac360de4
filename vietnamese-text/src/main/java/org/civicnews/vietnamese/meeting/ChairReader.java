package org.civicnews.vietnamese.meeting;

import java.util.ArrayList;
import java.util.List;
import org.civicnews.meeting.ParticipantRole;
import org.civicnews.value.Evidence;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.people.NameKind;
import org.jspecify.annotations.Nullable;

/** Reads who chairs a meeting (chủ trì, điều hành, chủ tọa), before the verb or behind it. */
final class ChairReader {
    /** Có các đồng chí: the words of address before the first of a list. */
    private static final int WORDS_BEFORE_PERSON = 4;

    /** Chủ trì cuộc họp trực tuyến bàn giải pháp khống chế dịch bệnh sáng 13/8, ông A … */
    private static final int WORDS_OF_MEETING = 24;

    /** Trưởng đoàn công tác liên ngành là. */
    private static final int MOST_BEFORE_NAMED = 7;
    /** Dẫn đầu đoàn Hội A tỉnh B lên thăm cán bộ, chiến sĩ của đồn là. */
    private static final int MOST_BEFORE_LED = 28;

    /** Nói điều này khi. */
    private static final int WORDS_BEFORE_WHEN = 4;

    private static final List<String> LED = List.of("RECEPTION", "VISIT", "INSPECTION");

    private ChairReader() {}

    static void read(Sentence sentence, CueHit verb, @Nullable CueHit attend, MeetingDraft meeting) {
        boolean named = verb.is(Cue.BY)
                || sentence.isWord(verb.to(), "là") // ngồi ghế chủ trì là bà A
                || sentence.isWord(verb.to() - 1, "là"); // chủ trì tiếp là ông B
        List<Sentence.Name> chairs = named ? List.of() : Subjects.subject(sentence, behindOught(sentence, verb));
        if (chairs.isEmpty()) {
            chairs = appositive(sentence, verb);
        }
        if (chairs.isEmpty()) {
            chairs = introduced(sentence, verb);
        }
        if (chairs.isEmpty()) {
            chairs = told(sentence, verb);
        }
        if (chairs.isEmpty() && sentence.isWord(verb.from() - 1, "khi")) {
            chairs = saidWhileChairing(sentence, verb);
        }
        if (chairs.isEmpty()) {
            int end = attend != null && attend.start() > verb.end() ? attend.start() : sentence.end;
            chairs = led(sentence, verb, end);
        }
        boolean jointly = chairs.size() > 1 || verb.is(Cue.JOINTLY);
        for (Sentence.Name chair : chairs) {
            meeting.attend(sentence, chair, jointly ? ParticipantRole.CO_CHAIR : ParticipantRole.CHAIR, true);
        }
    }

    /**
     * Chủ tịch A bỏ kính xuống. Ngay trong đêm ông chủ trì họp khẩn: who is meant is the person named last, where the form of address
     * fits and nobody chairs yet.
     */
    static void readPronoun(Sentence sentence, Sentence.@Nullable Name namedBefore, MeetingDraft meeting) {
        CueHit verb = meeting.isChaired() ? null : leading(sentence);
        List<Sentence.Name> people =
                verb == null ? List.of() : sentence.names(NameKind.PERSON, sentence.start, verb.start());
        boolean passive = verb != null
                && (sentence.isWord(verb.from() - 2, "do") // ông A nói tại buổi làm việc do ông chủ trì
                        || sentence.isWord(verb.from() - 2, "mà"));
        Sentence.Name before = passive && !people.isEmpty() ? people.get(people.size() - 1) : namedBefore;
        if (before == null || verb == null) {
            return;
        }
        int last = verb.from() - 1;
        if (Address.mayMean(sentence, last, before.mention())
                && (verb.is(Cue.DEED) || AttendanceReader.isOfMeeting(sentence, verb))
                && (passive || people.isEmpty())) {
            Span words = sentence.trimmed(sentence.tokens.start(last), verb.start());
            Evidence evidence = Evidence.of(sentence.source.blockId(), words);
            meeting.attend(MeetingDraft.actor(before), evidence, ParticipantRole.CHAIR, true);
        }
    }

    /** Chủ trì; tiếp, thăm, kiểm tra of him whom the sentence before named. */
    private static @Nullable CueHit leading(Sentence sentence) {
        CueHit chair = sentence.hit(Cue.CHAIR);
        if (chair != null) {
            return chair;
        }
        return sentence.hits.stream()
                .filter(hit ->
                        hit.is(Cue.DEED) && LED.contains(hit.value(Cue.EVENT)) && Deeds.isOfPronoun(sentence, hit))
                .findFirst()
                .orElse(null);
    }

    /** Người chủ trì, bà A, khép cuốn sổ lại; ngồi ghế chủ tọa, bà A nhắc …: the person behind the comma. */
    static List<Sentence.Name> appositive(Sentence sentence, CueHit verb) {
        boolean who = sentence.isWord(verb.from(), "người") || sentence.isWord(verb.from(), "Người");
        boolean seated = (verb.from() == 0 && sentence.isWord(0, "Ngồi"))
                || (verb.from() == 1 && sentence.isWord(0, "Từ")); // từ ghế chủ tọa
        if (!(who || seated) || !sentence.tokens.isSign(verb.to(), ',')) {
            return List.of();
        }
        int from = sentence.tokens.end(verb.to());
        return sentence.names(NameKind.PERSON, from, sentence.end).stream()
                .filter(person -> sentence.wordsBetween(from, person.from()) <= WORDS_BEFORE_PERSON
                        && !sentence.hasSign(",;:“", from, person.from()))
                .findFirst()
                .map(List::of)
                .orElse(List.of());
    }

    /** Ông A, Phó Chủ tịch, lẽ ra là người chủ trì: the verb with the words that tell it was not to be. */
    private static CueHit behindOught(Sentence sentence, CueHit verb) {
        int ought = Plans.ought(sentence, verb);
        return ought < 0 ? verb : new CueHit(ought, verb.to(), sentence.tokens.start(ought), verb.end(), verb.cues());
    }

    /** Người giữ nhịp, mời từng bên nói, là bà A: whoever is named behind là, whatever else the words tell with which the sentence begins. */
    static List<Sentence.Name> told(Sentence sentence, CueHit verb) {
        if (verb.from() > 1 || !sentence.isWord(0, "Người")) {
            return List.of();
        }
        for (CueHit is : sentence.hits) {
            boolean after = is.is(Cue.HAVE) && is.start() >= verb.end() && sentence.isWord(is.from(), "là");
            if (after && !sentence.hasSign(".;:“”", verb.end(), is.start())) {
                return sentence.names(NameKind.PERSON, is.end(), sentence.end).stream()
                        .filter(person -> sentence.wordsBetween(is.end(), person.from()) <= WORDS_BEFORE_PERSON)
                        .findFirst()
                        .map(List::of)
                        .orElse(List.of());
            }
        }
        return List.of();
    }

    /** Chủ trì cuộc họp, Chủ tịch UBND tỉnh A yêu cầu …: whom the words with which a sentence begins speak of. */
    private static List<Sentence.Name> introduced(Sentence sentence, CueHit verb) {
        CueHit event = sentence.hit(Cue.EVENT, verb.end(), sentence.end);
        if (event == null
                || sentence.wordsBetween(sentence.start, verb.start()) > 1
                || !sentence.isGap(verb.end(), event.start())) {
            return List.of();
        }
        for (Sentence.Name person : sentence.names(NameKind.PERSON, event.end(), sentence.end)) {
            if (isOfClauseBefore(sentence, person)) {
                continue;
            }
            int comma = sentence.firstToken(person.from()) - 1;
            while (comma > event.to() && !sentence.tokens.isSign(comma, ',')) {
                comma--;
            }
            boolean behindComma = sentence.tokens.isSign(comma, ',')
                    && sentence.wordsBetween(sentence.tokens.end(comma), person.from()) <= WORDS_BEFORE_PERSON;
            boolean near =
                    sentence.wordsBetween(event.end(), sentence.tokens.end(Math.max(0, comma))) <= WORDS_OF_MEETING
                            && !sentence.hasSign(";:", event.end(), person.from());
            return behindComma && near ? List.of(person) : List.of();
        }
        return List.of();
    }

    /** Ông A cho biết khi chủ trì buổi làm việc: who says something before the clause that tells when. */
    private static List<Sentence.Name> saidWhileChairing(Sentence sentence, CueHit verb) {
        CueHit say = sentence.hit(Cue.SAY, sentence.start, verb.start());
        boolean near = say != null
                && sentence.wordsBetween(say.end(), verb.start()) <= WORDS_BEFORE_WHEN // nói điều này khi chủ trì
                && !sentence.hasSign(",;:.”\"", say.end(), verb.start());
        return say != null && near ? Subjects.subject(sentence, say) : List.of();
    }

    /** Sau khi nghe Chủ tịch A báo cáo, ông B …: somebody of the clause that goes before. */
    private static boolean isOfClauseBefore(Sentence sentence, Sentence.Name person) {
        int first = sentence.firstToken(person.from());
        while (first > 0 && !sentence.tokens.isSign(first - 1, ',')) {
            first--;
        }
        return sentence.isWord(first, "sau") || sentence.isWord(first, "khi") || sentence.isWord(first, "nghe");
    }

    /** Chủ trì hội nghị có các đồng chí A, B; dưới sự chủ trì của A. */
    private static List<Sentence.Name> led(Sentence sentence, CueHit verb, int end) {
        List<Sentence.Name> people = new ArrayList<>();
        boolean told = verb.is(Cue.BY) || sentence.hit(Cue.HAVE, verb.end(), end) != null;
        int next = verb.end();
        for (Sentence.Name person : sentence.names(NameKind.PERSON, verb.end(), end)) {
            boolean near = people.isEmpty() ? told : sentence.wordsBetween(next, person.from()) <= 4;
            if (!near || (verb.is(Cue.BY) && Subjects.hasVerb(sentence, next, person.from()))) {
                return people;
            }
            people.add(person);
            next = person.end();
        }
        return people;
    }

    /** Dẫn đầu đoàn là ông A; Dẫn đầu đoàn, ông A đi …; Trưởng đoàn công tác là bà B: who is told to lead one spoken of before; null if nobody is. */
    static Sentence.@Nullable Name named(Sentence sentence) {
        boolean leads = (sentence.isWord(0, "Dẫn") && sentence.isWord(1, "đầu") && sentence.isWord(2, "đoàn"))
                || (sentence.isWord(0, "Trưởng") && sentence.isWord(1, "đoàn"))
                || (sentence.isWord(0, "Đi") && sentence.isWord(1, "đầu"))
                || (sentence.isWord(0, "Người") && sentence.isWord(1, "dẫn"))
                || (sentence.isWord(0, "Làm") && sentence.isWord(1, "trưởng") && sentence.isWord(2, "đoàn"));
        int most = sentence.isWord(0, "Dẫn") || sentence.isWord(0, "Đi") ? MOST_BEFORE_LED : MOST_BEFORE_NAMED;
        for (int is = 2; leads && is < most && is < sentence.tokens.count(); is++) {
            boolean does =
                    sentence.tokens.isSign(is, ',') && sentence.isWord(0, "Dẫn"); // Dẫn đầu đoàn, ông A đi từng nhà
            int from = sentence.tokens.end(is);
            Sentence.Name named = !does && !sentence.isWord(is, "là")
                    ? null
                    : sentence.people().stream()
                            .filter(person -> person.mention().span().start() >= from
                                    && sentence.wordsBetween(
                                                    from,
                                                    person.mention().span().start())
                                            <= WORDS_BEFORE_PERSON)
                            .findFirst()
                            .orElse(null);
            if (named != null) {
                return named;
            }
        }
        return null;
    }
}
