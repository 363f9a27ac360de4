package org.civicnews.vietnamese.meeting;

import java.util.List;
import org.civicnews.vietnamese.people.NameKind;

/** Tells who speaks in a sentence, from the sentence alone. */
final class Speakers {
    /** Cũng phát biểu tại hội nghị, …: the verb that opens a sentence. */
    static final int AT_START = 2;
    /** Nghệ nhân ưu tú. */
    private static final int WORDS_OF_CALLING = 4;
    /** Phát biểu tại lễ kỷ niệm …, ông A. */
    private static final int FAR_FROM_OPENING = 12;
    /** Báo cáo với Thứ trưởng A. */
    private static final int WORDS_BEFORE_ADDRESSEE = 3;
    /** Ông A chúc bà con đón lễ vui tươi, đề nghị …: what else he does stands between. */
    private static final int LONGEST_CHAIN = 30;

    /** Theo A (báo B): the most words of the paper. */
    private static final int LONGEST_OUTLET = 3;

    private static final int MOST_BEFORE_READER = 3;
    /** Trưởng đoàn giám sát đã. */
    private static final int MOST_BEHIND_HEAD = 7;

    /** Chủ tọa kỳ họp đã đề nghị. */
    private static final int MOST_BEHIND_CHAIR = 1;

    private Speakers() {}

    /** The people who are the subject of a verb of speaking, or stand after theo. */
    static List<Sentence.Name> of(Sentence sentence) {
        for (CueHit hit : sentence.hits) {
            if (hit.is(Cue.SAY) && !isPassive(sentence, hit.from())) {
                List<Sentence.Name> people = Subjects.subject(sentence, hit);
                if (!people.isEmpty() && !isObject(sentence, people.get(0)) && !isFormer(sentence, people.get(0))) {
                    return people;
                }
            } else if (hit.is(Cue.THEO) && !isReceived(sentence, hit) && !Sides.isBeside(sentence, hit.from())) {
                for (Sentence.Name person : sentence.people()) {
                    boolean source = person.from() >= hit.end()
                            && !sentence.hasSign(",;:", hit.end(), person.from())
                            && sentence.wordsBetween(hit.end(), person.from()) <= 3
                            && (sentence.isWord(hit.to() - 1, "là") // báo cáo viên là A, who teaches
                                    || sentence.wordsBetween(sentence.afterBracket(person.end()), sentence.end)
                                            > LONGEST_OUTLET) // Theo A (báo B): who wrote the report
                            && sentence.hit(Cue.OBJECT, hit.end(), person.from()) == null
                            && sentence.hit(Cue.SAY, hit.end(), person.from()) == null;
                    if (source) {
                        return List.of(person);
                    }
                }
            }
        }
        List<Sentence.Name> opener = opener(sentence);
        if (!opener.isEmpty()) {
            return opener;
        }
        List<Sentence.Name> taught = taught(sentence);
        if (!taught.isEmpty()) {
            return taught;
        }
        List<Sentence.Name> reader = reader(sentence);
        if (!reader.isEmpty()) {
            return reader;
        }
        List<Sentence.Name> quoted = quoted(sentence);
        quoted = quoted.isEmpty() ? behindQuotation(sentence) : quoted;
        return quoted.isEmpty() ? chained(sentence) : quoted;
    }

    /** Tiếp nhận thông tin từ ông A: what comes from somebody within a sentence is no source of it. */
    private static boolean isReceived(Sentence sentence, CueHit source) {
        return source.from() > 0 && sentence.isWord(source.to() - 1, "từ") && !sentence.isWord(source.from(), "theo");
    }

    /** Được phân công: what somebody is told, and does not say. */
    static boolean isPassive(Sentence sentence, int verb) {
        return sentence.isWord(verb - 1, "được") || sentence.isWord(verb - 1, "bị");
    }

    /** Chủ tịch khi đó là bà A: who spoke long ago. */
    static boolean isFormer(Sentence sentence, Sentence.Name person) {
        for (CueHit hit : sentence.hits) {
            boolean before = hit.is(Cue.PAST)
                    && hit.end() <= person.mention().span().start()
                    && sentence.wordsBetween(hit.end(), person.mention().span().start()) <= 2;
            if (before && !sentence.hasSign(",;", hit.end(), person.from())) {
                return true;
            }
        }
        return false;
    }

    /** Thạc sĩ A hướng dẫn cách …: who teaches at a course speaks. */
    static List<Sentence.Name> teachers(Sentence sentence) {
        for (CueHit hit : sentence.hits) {
            if (hit.is(Cue.ACTION) && sentence.isWord(hit.from(), "hướng") && sentence.isWord(hit.from() + 1, "dẫn")) {
                return Subjects.subject(sentence, hit);
            }
        }
        return List.of();
    }

    /** Phát biểu nhận nhiệm vụ, đồng chí A hứa …: the person behind the comma, whatever the verb. */
    private static List<Sentence.Name> opener(Sentence sentence) {
        CueHit say = sentence.hit(Cue.SAY);
        if (say == null || sentence.wordsBetween(sentence.start, say.start()) > AT_START) {
            return List.of();
        }
        List<Sentence.Name> told = toldBehindIs(sentence, say);
        if (!told.isEmpty()) {
            return told;
        }
        for (Sentence.Name person : sentence.people()) {
            int token = sentence.firstToken(person.from());
            int before = sentence.tokens.start(Math.max(0, token - 3));
            boolean addressed = isAddressed(sentence, say, person); // Trả lời bà A, ông B …
            if (person.from() >= say.end() && !addressed) {
                boolean opens = sentence.wordsBetween(say.end(), person.from()) <= FAR_FROM_OPENING
                        && sentence.hasSign(",", Math.max(say.end(), before), person.from())
                        && sentence.hit(Cue.REQUIRE, sentence.start, person.from()) == null;
                return opens ? List.of(person) : List.of();
            }
        }
        return List.of();
    }

    /** Trực tiếp truyền đạt các chuyên đề là thạc sĩ A và luật sư B: who does what the sentence begins with. */
    private static List<Sentence.Name> toldBehindIs(Sentence sentence, CueHit say) {
        List<Sentence.Name> people = sentence.names(NameKind.PERSON, say.end(), sentence.end);
        if (people.isEmpty()) {
            return List.of();
        }
        int first = sentence.firstToken(people.get(0).from());
        for (int i = first - 1; i >= first - WORDS_BEFORE_ADDRESSEE; i--) {
            if (sentence.isWord(i, "là")) {
                boolean near = sentence.wordsBetween(say.end(), sentence.tokens.start(i)) <= FAR_FROM_OPENING;
                return near && !sentence.hasSign(",;:", say.end(), sentence.tokens.start(i)) ? people : List.of();
            }
        }
        return List.of();
    }

    private static boolean isAddressed(Sentence sentence, CueHit say, Sentence.Name person) {
        return sentence.wordsBetween(say.end(), person.from()) <= WORDS_BEFORE_ADDRESSEE
                && !sentence.hasSign(",;:", say.end(), person.from());
    }

    /** Whether somebody speaks or chairs in a sentence. */
    static boolean hasSpeaker(Sentence sentence) {
        CueHit chair = sentence.hit(Cue.CHAIR);
        return !of(sentence).isEmpty()
                || (chair != null && !Subjects.subject(sentence, chair).isEmpty());
    }

    /** Whether a verb of asking stands straight before: đề nghị ông A báo cáo. */
    private static boolean isObject(Sentence sentence, Sentence.Name person) {
        for (CueHit hit : sentence.hits) {
            if (hit.is(Cue.REQUIRE)
                    && hit.end() <= person.from()
                    && sentence.wordsBetween(hit.end(), person.from()) <= 3
                    && !sentence.hasSign(",", hit.end(), person.from())) {
                return true;
            }
        }
        return false;
    }

    /** Báo cáo do ông A đọc trước đại hội nêu rõ: who reads what is quoted. */
    private static List<Sentence.Name> reader(Sentence sentence) {
        CueHit by = sentence.hit(Cue.BY);
        if (by == null || !isPaper(sentence)) {
            return List.of();
        }
        for (Sentence.Name person : sentence.names(NameKind.PERSON, by.end(), sentence.end)) {
            int verb = sentence.firstToken(person.end());
            verb += sentence.tokens.isSign(verb, ',') ? 1 : 0;
            boolean reads = sentence.isWord(verb, "đọc") || sentence.isWord(verb, "trình");
            return reads && sentence.wordsBetween(by.end(), person.from()) <= MOST_BEFORE_READER
                    ? List.of(person)
                    : List.of();
        }
        return List.of();
    }

    /** Ông A, người dân trong thôn, bức xúc: “…”: whatever the verb before the colon and the quotation. */
    private static List<Sentence.Name> quoted(Sentence sentence) {
        List<Sentence.Name> people = sentence.people();
        if (people.isEmpty() || !opens(sentence, people.get(0))) {
            return List.of();
        }
        int from = people.get(0).end();
        for (int i = sentence.firstToken(from); i + 1 < sentence.tokens.count(); i++) {
            if (sentence.tokens.isSign(i, ':')) {
                boolean quotes = sentence.tokens.isSign(i + 1, '"') || sentence.tokens.isSign(i + 1, '“');
                boolean near = sentence.wordsBetween(from, sentence.tokens.start(i)) <= FAR_FROM_OPENING;
                return quotes && near ? List.of(people.get(0)) : List.of();
            }
        }
        return List.of();
    }

    /** “…”, cổ đông A ngắt lời; “…”, ông B, chủ quán, phân bua: who stands behind a quotation and its comma, whatever the verb. */
    private static List<Sentence.Name> behindQuotation(Sentence sentence) {
        for (int i = 1; i + 1 < sentence.tokens.count(); i++) {
            boolean closes = sentence.tokens.isSign(i, ',')
                    && (sentence.tokens.isSign(i - 1, '”') || sentence.tokens.isSign(i - 1, '"'));
            if (!closes) {
                continue;
            }
            int from = sentence.tokens.end(i);
            for (Sentence.Name person : sentence.names(NameKind.PERSON, from, sentence.end)) {
                int verb = sentence.firstToken(person.end());
                verb += sentence.tokens.isSign(verb, ',') ? 1 : 0;
                boolean near = sentence.wordsBetween(from, person.from()) <= WORDS_OF_CALLING
                        && !sentence.hasSign(",;:.“\"", from, person.from())
                        && sentence.tokens.isWord(verb);
                return near ? List.of(person) : List.of();
            }
        }
        return List.of();
    }

    /** Lớp học do bà A và ông B, chuyên gia của C, trực tiếp truyền đạt: by whom a lesson is given. */
    private static List<Sentence.Name> taught(Sentence sentence) {
        CueHit by = sentence.hit(Cue.BY);
        CueHit say = by == null ? null : sentence.hit(Cue.SAY, by.end(), sentence.end);
        if (by == null
                || say == null
                || !say.value(Cue.SAY).equals("REPORT")
                || sentence.hasSign(".;:“\"", by.end(), say.start())) {
            return List.of();
        }
        List<Sentence.Name> people = sentence.names(NameKind.PERSON, by.end(), say.start());
        boolean near = !people.isEmpty()
                && sentence.wordsBetween(by.end(), people.get(0).from()) <= MOST_BEFORE_READER;
        return near ? people : List.of();
    }

    private static boolean isPaper(Sentence sentence) {
        String words = sentence.words();
        return words.startsWith("Báo cáo ")
                || words.startsWith("Tờ trình ")
                || words.startsWith("Diễn văn ")
                || words.startsWith("Tham luận ");
    }

    /** Ông A chúc bà con đón lễ vui tươi, đề nghị …: who opens the sentence is the subject of its later verbs. */
    private static List<Sentence.Name> chained(Sentence sentence) {
        List<Sentence.Name> people = sentence.people();
        if (people.isEmpty() || !opens(sentence, people.get(0))) {
            return List.of();
        }
        Sentence.Name subject = people.get(0);
        int from = subject.end();
        int verb = sentence.firstToken(from);
        verb += sentence.tokens.isSign(verb, ',')
                        && subject.to() > subject.mention().span().end()
                ? 1
                : 0;
        if (!sentence.tokens.isWord(verb)
                || sentence.tokens.isCapital(verb)
                || isPassive(sentence, verb + 1)
                || isFormer(sentence, subject)) {
            return List.of();
        }
        for (CueHit hit : sentence.hits) {
            if (hit.is(Cue.SAY) && hit.start() >= from) {
                boolean near = sentence.wordsBetween(from, hit.start()) <= LONGEST_CHAIN
                        && !sentence.hasSign(".:(”\"", from, hit.start());
                if (near && goesOn(sentence, hit)) {
                    return List.of(subject);
                }
            }
        }
        return List.of();
    }

    /** Whether a sentence begins with a person, or with for whom the person speaks. */
    private static boolean opens(Sentence sentence, Sentence.Name person) {
        CueHit address = null;
        for (CueHit hit : sentence.hits) {
            boolean before = hit.is(Cue.PRONOUN) && hit.end() <= person.from();
            address = before && sentence.isGap(hit.end(), person.from()) ? hit : address;
        }
        int from = address == null ? person.from() : address.start();
        boolean called = !sentence.hasSign(",;:", sentence.start, from) // Già làng A, cử tri B
                && sentence.wordsBetween(sentence.start, from) <= WORDS_OF_CALLING
                && (sentence.lexicon.isPeople(sentence.tokens, 0)
                        || !person.mention().honorifics().isEmpty());
        if (called || sentence.isGap(sentence.start, from)) {
            return true;
        }
        int before = sentence.firstToken(from) - 1;
        CueHit first = sentence.hits.isEmpty() ? null : sentence.hits.get(0);
        boolean setting = first != null
                && (first.is(Cue.BEHALF) || first.is(Cue.AT))
                && sentence.isGap(sentence.start, first.start());
        return setting && sentence.tokens.isSign(before, ',');
    }

    /** …, đề nghị; … và đề nghị; …, đồng thời mong: a further verb of the same subject. */
    private static boolean goesOn(Sentence sentence, CueHit verb) {
        int before = verb.from() - 1;
        for (CueHit hit : sentence.hits) {
            if (hit.is(Cue.CONTINUE) && hit.to() == verb.from()) {
                before = hit.from() - 1;
            }
        }
        return sentence.tokens.isSign(before, ',')
                || sentence.tokens.isSign(before, ';')
                || sentence.isWord(before, "và");
    }

    /** Chủ tọa kỳ họp đề nghị …: whether he who chairs speaks, told by that alone. */
    static boolean isChair(Sentence sentence) {
        return isHead(sentence) || isCalledChair(sentence);
    }

    /** Trưởng đoàn giám sát đề nghị …; qua kiểm tra, trưởng đoàn nhắc nhở: who leads the delegation, told by that alone. */
    private static boolean isHead(Sentence sentence) {
        for (CueHit say : sentence.hits) {
            int head = say.is(Cue.SAY) ? say.from() - 1 : -1;
            while (head > say.from() - MOST_BEHIND_HEAD && sentence.tokens.isWord(head) && !isHeadAt(sentence, head)) {
                head--;
            }
            if (head >= 0 && isHeadAt(sentence, head)) {
                boolean opens = head == 0 || sentence.tokens.isSign(head - 1, ',');
                return opens
                        && sentence.names(NameKind.PERSON, sentence.start, say.start())
                                .isEmpty();
            }
        }
        return false;
    }

    private static boolean isHeadAt(Sentence sentence, int token) {
        boolean leads = sentence.isWord(token, "Trưởng") || sentence.isWord(token, "trưởng");
        return leads && (sentence.isWord(token + 1, "đoàn") || sentence.isWord(token + 1, "Đoàn"));
    }

    private static boolean isCalledChair(Sentence sentence) {
        CueHit chair = sentence.hits.isEmpty() ? null : sentence.hits.get(0);
        CueHit say = chair == null ? null : sentence.hit(Cue.SAY, chair.end(), sentence.end);
        if (chair == null || say == null || !chair.is(Cue.CHAIR) || !sentence.isGap(sentence.start, chair.start())) {
            return false;
        }
        CueHit event = sentence.hit(Cue.EVENT, chair.end(), say.start());
        int from = event != null && sentence.isGap(chair.end(), event.start()) ? event.end() : chair.end();
        return sentence.wordsBetween(from, say.start()) <= MOST_BEHIND_CHAIR
                && !sentence.hasSign(",;:.", chair.end(), say.start())
                && sentence.names(NameKind.PERSON, sentence.start, say.start()).isEmpty();
    }

    /** Ông A nói với VnExpress, bà B kể với Tuổi Trẻ: a name that is no person and no body behind với tells a paper. */
    static boolean isToldToPaper(Sentence sentence) {
        for (CueHit say : sentence.hits) {
            int paper = say.to() + 1;
            boolean told = say.is(Cue.SAY)
                    && sentence.isWord(say.to(), "với")
                    && sentence.tokens.isCapital(paper)
                    && !sentence.lexicon.isTitle(sentence.tokens, paper)
                    && !sentence.isWord(paper, "Đoàn");
            int at = told ? sentence.tokens.start(paper) : 0;
            if (told && sentence.names.stream().noneMatch(name -> name.from() <= at && at < name.end())) {
                return true;
            }
        }
        return false;
    }
}
