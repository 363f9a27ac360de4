package org.civicnews.vietnamese.meeting;

import java.util.ArrayList;
import java.util.List;
import org.civicnews.vietnamese.people.NameKind;

/** Finds who does what a verb tells: the people before it. */
final class Subjects {
    /** Words that may go with a person before the verb, or with a group behind it. */
    static final int LONGEST_COMPANIONS = 30;

    static final int MOST_OF_SUBJECT = 16;
    private static final int WORDS_OF_PLACE = 12;
    private static final List<String> SPOUSES = List.of("vợ", "chồng");
    private static final List<String> KIN = List.of("con", "mẹ", "cha", "bố", "em", "cháu");
    private static final List<String> OF_KIN = List.of("trai", "gái", "ruột", "của", "liệt", "nạn", "cố");

    private static final List<String> LIVES = List.of("trú", "ngụ", "ở", "quê");

    /** Con trai liệt sĩ. */
    private static final int LONGEST_KIN = 5;

    private static final int LONGEST_MANNER = 3;
    private static final int REST_OF_POST = 12;
    /** Trao quyết định và chủ trì: what else the subject of a verb does. */
    private static final int LONGEST_FIRST_VERB = 8;

    private Subjects() {}

    /** The people before a verb, joined by separators and their own posts only, the last of them next to the verb. */
    static List<Sentence.Name> subject(Sentence sentence, CueHit verb) {
        List<Sentence.Name> people = new ArrayList<>();
        int next = sentence.hits.stream()
                .filter(hit -> hit.is(Cue.DONE) && hit.end() <= verb.start() && sentence.isGap(hit.end(), verb.start()))
                .findFirst()
                .map(CueHit::start)
                .orElse(verb.start());
        List<Sentence.Name> before = sentence.names(NameKind.PERSON, sentence.start, verb.start());
        for (int i = before.size() - 1; i >= 0; i--) {
            Sentence.Name person = before.get(i);
            if (people.isEmpty() && (isBracketed(sentence, person, next) || isRelative(sentence, person))) {
                continue;
            }
            boolean shared = person.end() > next; // A và B, Phó Giám đốc C: the post stands behind both
            boolean first = people.isEmpty();
            int after = sentence.afterBracket(shared ? person.mention().span().end() : person.end());
            int end = first ? MeetingDays.behind(sentence, after) : after;
            boolean near = sentence.wordsBetween(end, next) <= (first ? 3 : 4)
                    || (first
                            && (isWithOthers(sentence, end, next)
                                    || isAside(sentence, end, next)
                                    || isRestOfPost(sentence, person, end, next)
                                    || isAtMeeting(sentence, end, next)
                                    || isOfPlace(sentence, end, next)));
            boolean joined = near
                    && (!hasVerb(sentence, end, next)
                            || (first && !verb.is(Cue.ATTEND) && isToldToChair(sentence, end, next)))
                    && (first || sentence.hasSign(",;", end, next) || hasAnd(sentence, end, next));
            if (!(joined || (first && isSecondVerb(sentence, end, next)))
                    || (!first && (isRepresented(sentence, person) || isOfOpening(sentence, person, end, next)))) {
                break;
            }
            people.add(0, person);
            int previous =
                    i == 0 ? sentence.start : before.get(i - 1).mention().span().end();
            next = person.from() >= previous
                    ? person.from()
                    : person.mention().span().start();
        }
        return !people.isEmpty() && isObject(sentence, people.get(0)) ? List.of() : people;
    }

    /** Thứ trưởng A trao quyết định và chủ trì buổi lễ: what somebody does besides, and nobody else named. */
    private static boolean isSecondVerb(Sentence sentence, int from, int to) {
        int last = sentence.firstToken(to) - 1;
        return sentence.isWord(last, "và")
                && sentence.wordsBetween(from, to) <= LONGEST_FIRST_VERB
                && !sentence.hasSign(".,;:()”\"", from, to)
                && sentence.names.stream()
                        .noneMatch(name -> name.isOrganization() && name.from() >= from && name.from() < to);
    }

    /** Thừa ủy quyền của Bộ trưởng A, Thứ trưởng B …: A was not there. */
    private static boolean isRepresented(Sentence sentence, Sentence.Name person) {
        CueHit behalf = sentence.hit(Cue.BEHALF);
        return behalf != null
                && sentence.isGap(sentence.start, behalf.start())
                && sentence.wordsBetween(behalf.end(), person.from()) <= 1
                && person.from() >= behalf.end();
    }

    /** Trả lời câu hỏi của bà A về cổ tức, ông B nói: A belongs to what the sentence begins with. */
    private static boolean isOfOpening(Sentence sentence, Sentence.Name person, int from, int to) {
        return isObject(sentence, person) && sentence.wordsBetween(from, to) > 0 && !hasAnd(sentence, from, to);
    }

    /** Bà A (con của ông B) nói: a person within a bracket is no subject. */
    private static boolean isBracketed(Sentence sentence, Sentence.Name person, int verb) {
        return sentence.hasSign(")", person.end(), verb) && !sentence.hasSign("(", person.end(), verb);
    }

    /** Bà A, vợ liệt sĩ B, kể lại: who is told only to tell who another is. */
    private static boolean isRelative(Sentence sentence, Sentence.Name person) {
        int first = sentence.firstToken(person.from());
        int kin = first - 1;
        while (kin > first - LONGEST_KIN && !isKin(sentence, kin)) {
            kin--;
        }
        return isKin(sentence, kin) && sentence.tokens.isSign(kin - 1, ',');
    }

    /** Vợ; con trai, em liệt sĩ, where em alone addresses whoever is named. */
    private static boolean isKin(Sentence sentence, int token) {
        return sentence.isAnyOf(token, SPOUSES)
                || (sentence.isAnyOf(token, KIN) && sentence.isAnyOf(token + 1, OF_KIN));
    }

    /** Ông A cùng lãnh đạo các sở đã dự; ông A, đại diện sở B, phát biểu: the words between go with him. */
    private static boolean isWithOthers(Sentence sentence, int from, int to) {
        for (CueHit hit : sentence.hits) {
            if (hit.start() >= from && hit.end() <= to && (hit.is(Cue.WITH) || hit.is(Cue.BEHALF))) {
                return sentence.isGap(from, hit.start())
                        && !sentence.hasSign(";", from, to)
                        && sentence.wordsBetween(hit.end(), to) <= LONGEST_COMPANIONS;
            }
        }
        return false;
    }

    /** Chị A, công nhân Công ty B, hỏi: who somebody is stands between two commas, and no verb of a sentence in it. */
    static boolean isAside(Sentence sentence, int from, int to) {
        int first = sentence.firstToken(from);
        int last = beforeManner(sentence, sentence.firstToken(to) - 1);
        CueHit done = sentence.hit(Cue.DONE, from, to);
        return first < last
                && sentence.tokens.isSign(first, ',')
                && sentence.tokens.isSign(last, ',')
                && last - first <= MOST_OF_SUBJECT
                && !sentence.hasSign(".;:”\"", from, to)
                && (done == null
                        || sentence.isWord(first + 1, "người") // ông A, người vừa từ hiện trường về, chủ trì
                        || sentence.tokens.isNumber(done.to())); // năm nay đã 71 tuổi
    }

    /** Ông A, chủ tọa hội nghị, đề nghị: that he chairs stands between two commas, and no other verb. */
    private static boolean isToldToChair(Sentence sentence, int from, int to) {
        return isAside(sentence, from, to)
                && sentence.hits.stream()
                        .filter(hit -> hit.start() >= from && hit.end() <= to)
                        .noneMatch(hit ->
                                hit.is(Cue.SAY) || hit.is(Cue.REQUIRE) || (hit.is(Cue.HOLD) && !hit.is(Cue.CHAIR)));
    }

    /** Cụ A, 84 tuổi, xúc động kể lại; em B, sinh viên, thay mặt các bạn nói: the sign before how or for whom somebody speaks. */
    private static int beforeManner(Sentence sentence, int last) {
        CueHit behalf = sentence.hit(Cue.BEHALF, sentence.start, sentence.tokens.end(Math.max(last, 0)));
        if (behalf != null
                && behalf.from() > last - MOST_OF_SUBJECT
                && sentence.tokens.isSign(behalf.from() - 1, ',')) {
            return behalf.from() - 1;
        }
        int sign = last;
        while (sign > last - LONGEST_MANNER && sentence.tokens.isWord(sign) && !sentence.tokens.isCapital(sign)) {
            sign--;
        }
        return sentence.tokens.isSign(sign, ',') ? sign : last;
    }

    /** Thượng tá A, Chỉ huy trưởng đảo B, dự: what a post goes on with, up to the comma. */
    private static boolean isRestOfPost(Sentence sentence, Sentence.Name person, int from, int to) {
        int last = sentence.firstToken(to) - 1;
        return person.to() > person.mention().span().end()
                && sentence.tokens.isSign(last, ',')
                && sentence.wordsBetween(from, to) <= REST_OF_POST
                && !sentence.hasSign(",.;:()”\"", from, sentence.tokens.start(last))
                && sentence.hit(Cue.DONE, from, to) == null;
    }

    /** Ông A tại cuộc họp báo định kỳ chiều nay cho biết: the meeting where somebody speaks stands before the verb. */
    private static boolean isAtMeeting(Sentence sentence, int from, int to) {
        CueHit event = sentence.hit(Cue.EVENT, from, to);
        return event != null
                && sentence.isWord(sentence.firstToken(from), "tại")
                && sentence.wordsBetween(from, event.start()) <= 2
                && sentence.wordsBetween(event.end(), to) <= WORDS_OF_PLACE
                && !sentence.hasSign(",.;:()”\"", from, to);
    }

    /** Ông A ở xã B khiếu nại, bà C của Bảo hiểm xã hội tỉnh giải đáp, ông D, cử tri xã E nói: where somebody lives or works stands before the verb. */
    private static boolean isOfPlace(Sentence sentence, int from, int to) {
        int first = sentence.firstToken(from);
        first += sentence.tokens.isSign(first, '.') && sentence.tokens.isGlued(first) ? 1 : 0; // bà C. trú xã B
        first += sentence.tokens.isSign(first, ',') && sentence.isAnyOf(first + 1, LIVES) ? 1 : 0; // bà C, trú xã B
        boolean placed = sentence.isAnyOf(first, LIVES)
                || sentence.isWord(first, "của")
                || (sentence.isWord(first, "đến") && sentence.isWord(first + 1, "từ"));
        boolean member = sentence.tokens.isSign(first, ',')
                && sentence.lexicon.isPeople(sentence.tokens, first + 1); // ông A, cử tri xã B phản ánh
        return (placed || member)
                && sentence.wordsBetween(from, to) <= WORDS_OF_PLACE
                && !sentence.hasSign(".;:”\"", sentence.tokens.start(first), to)
                && !hasOtherComma(sentence, first + 1, to)
                && hasCapital(sentence, first, to);
    }

    /** Ở xóm 4, xã B: a comma behind which no larger place stands. */
    private static boolean hasOtherComma(Sentence sentence, int from, int to) {
        for (int i = from; i + 1 < sentence.tokens.count() && sentence.tokens.start(i) < to; i++) {
            boolean last = sentence.tokens.start(i + 1) >= to; // ông A ở xã B, hỏi
            if (sentence.tokens.isSign(i, ',') && !sentence.isRank(i + 1) && !last) {
                return true;
            }
        }
        return false;
    }

    /** Ở phố A, trú xóm B: a name of a place, whether it is known as one or not. */
    private static boolean hasCapital(Sentence sentence, int from, int to) {
        for (int i = from; i < sentence.tokens.count() && sentence.tokens.start(i) < to; i++) {
            if (sentence.tokens.isCapital(i)) {
                return true;
            }
        }
        return false;
    }

    /** HĐND xã A khóa XII, nhiệm kỳ 2026 - 2031 vừa …: behind the term for which a body was elected. */
    static int behindTerm(Sentence sentence, int end) {
        int token = sentence.firstToken(end);
        if (sentence.isWord(token, "khóa") && sentence.tokens.isWord(token + 1)) {
            token += 2;
        }
        int term = token + (sentence.tokens.isSign(token, ',') ? 1 : 0);
        if (sentence.isWord(term, "nhiệm") && sentence.isWord(term + 1, "kỳ")) {
            token = term + 2;
            while (sentence.tokens.isNumber(token)
                    || sentence.tokens.isSign(token, '-')
                    || sentence.tokens.isSign(token, '–')) {
                token++;
            }
        }
        token += token > sentence.firstToken(end) && sentence.tokens.isSign(token, ',') ? 1 : 0;
        return token > sentence.firstToken(end) ? sentence.tokens.end(token - 1) : end;
    }

    /** Gửi ông A, của đồng chí B: not the subject of what follows. */
    static boolean isObject(Sentence sentence, Sentence.Name person) {
        return isObject(sentence, person.from());
    }

    /** Lãnh đạo của A, với A: a body that is not the subject. */
    static boolean isOf(Sentence sentence, Sentence.Name body) {
        CueHit with = sentence.hit(Cue.WITH, sentence.start, body.from());
        return isObject(sentence, body.from()) && (with == null || !sentence.isGap(with.end(), body.from()));
    }

    private static boolean isObject(Sentence sentence, int from) {
        for (CueHit hit : sentence.hits) {
            if (hit.end() > from) {
                return false;
            }
            if (hit.is(Cue.OBJECT)
                    && !hit.is(Cue.WITH)
                    && !hit.is(Cue.BY)
                    && sentence.wordsBetween(hit.end(), from) <= 2
                    && sentence.hit(Cue.BY, hit.end(), from) == null // dự án Luật Nhà giáo do Chủ nhiệm A chủ trì
                    && !sentence.hasSign(",;:”\"", hit.end(), from)) {
                return true;
            }
        }
        return false;
    }

    static boolean hasVerb(Sentence sentence, int from, int to) {
        for (CueHit hit : sentence.hits) {
            if (hit.start() >= from
                    && hit.end() <= to
                    && (hit.is(Cue.SAY) || hit.is(Cue.HOLD) || hit.is(Cue.REQUIRE))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasAnd(Sentence sentence, int from, int to) {
        return sentence.hit(Cue.WITH, from, to) != null;
    }
}
