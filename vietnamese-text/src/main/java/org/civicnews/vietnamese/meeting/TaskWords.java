package org.civicnews.vietnamese.meeting;

import java.util.ArrayList;
import java.util.List;
import org.civicnews.meeting.Actor;
import org.jspecify.annotations.Nullable;

/** Tells where the words for a task begin and end within a sentence. */
final class TaskWords {
    private TaskWords() {}

    /** Where the next task of the sentence begins, with its subject. */
    static int nextTask(Sentence sentence, int from) {
        for (int i = sentence.firstToken(from); i < sentence.tokens.count(); i++) {
            if (sentence.tokens.sign(i) == ';' || (sentence.tokens.sign(i) == ',' && startsTask(sentence, from, i))) {
                return sentence.tokens.start(i);
            }
            boolean other =
                    sentence.tokens.sign(i) == ',' // …, còn nhà thầu được yêu cầu …; …, rồi trao tặng đồn một máy lọc
                            && (sentence.isWord(i + 1, "còn")
                                    || sentence.isWord(i + 1, "rồi")
                                    || PassiveOrders.followsComma(sentence, i));
            if (other || startsOrder(sentence, from, i) || startsSentence(sentence, i)) {
                return sentence.tokens.start(i);
            }
        }
        return sentence.end;
    }

    /** … xong trong 5 ngày Ông Khoa cho biết: a form of address in capitals and a name, where the stop before it is missing. */
    private static boolean startsSentence(Sentence sentence, int token) {
        if (!Address.opens(sentence, token) || sentence.tokens.isCapital(token - 1)) {
            return false;
        }
        int name = token + 1;
        return sentence.tokens.isWord(token - 1)
                && sentence.people().stream()
                        .anyMatch(person ->
                                sentence.firstToken(person.mention().span().start()) == name);
    }

    /** …, đồng thời đề nghị B …: where the next order of him who speaks begins, with who is to do it. */
    private static boolean startsOrder(Sentence sentence, int from, int sign) {
        if (sentence.tokens.sign(sign) == 0 && !sentence.isWord(sign, "và")) {
            return false;
        }
        CueHit before = null;
        for (CueHit hit : sentence.hits) {
            if (hit.is(Cue.REQUIRE) && hit.end() <= from) {
                before = hit;
            } else if (hit.from() > sign + Orders.ALSO + 1) {
                return false;
            } else if (hit.is(Cue.REQUIRE)
                    && hit.start() >= from
                    && Orders.isVerb(sentence, hit)
                    && ((Orders.isAlso(sentence, hit) && hit.from() == sign + Orders.ALSO + 1)
                            || (hit.from() == sign + 1 && isOrder(sentence, before, hit)))) {
                return !Orders.assigneesOf(sentence, hit).isEmpty();
            }
        }
        return false;
    }

    private static boolean isOrder(Sentence sentence, @Nullable CueHit before, CueHit hit) {
        return Orders.isNextOrder(sentence, hit) || (before != null && Orders.isStronger(sentence, before, hit));
    }

    /** Yêu cầu A làm …, B làm …: a body or a group and a verb of doing behind a comma that parts no list. */
    private static boolean startsTask(Sentence sentence, int from, int comma) {
        if (!isSubject(sentence, comma + 1) || isNamesNext(sentence, from, sentence.tokens.start(comma))) {
            return false;
        }
        List<Actor> assignees = new ArrayList<>();
        int end = Assignees.read(sentence, sentence.tokens.start(comma + 1), assignees);
        return !assignees.isEmpty() && Orders.isAction(sentence, end);
    }

    /** The name of a body, or các: what a group of several is told with. */
    private static boolean isSubject(Sentence sentence, int token) {
        if (token >= sentence.tokens.count()) {
            return false;
        }
        int at = sentence.tokens.start(token);
        return sentence.isWord(token, "các")
                || sentence.names.stream()
                        .anyMatch(name -> name.isOrganization() && !name.inPost() && name.from() == at);
    }

    /** Phối hợp với Sở B, Sở C: names stand before the comma, and the next of them behind it. */
    private static boolean isNamesNext(Sentence sentence, int from, int comma) {
        for (Sentence.Name name : sentence.names) {
            int end = name.end();
            if (end <= comma && sentence.isGap(end, comma)) {
                return true;
            }
        }
        CueHit with = sentence.hit(Cue.COORDINATE, from, comma);
        return with != null && sentence.wordsBetween(with.end(), comma) <= Assignees.LONGEST;
    }

    /** The task without phải or cần, which its strength tells. */
    static int withoutMust(Sentence sentence, int told, int to) {
        int then = sentence.firstToken(told);
        int from = sentence.isWord(then, "thì") ? sentence.tokens.end(then) : told;
        CueHit must = sentence.hit(Cue.MUST, from, to);
        boolean more = must != null
                && !sentence.isWord(must.from(), "chịu") // chịu trách nhiệm
                && sentence.trimmed(must.end(), to).length() > 0;
        return must != null && more && sentence.isGap(from, must.start()) ? must.end() : from;
    }

    /** “Tôi mong các đại biểu thảo luận thêm”, ông A nói: a task within a quotation ends with it. */
    static int beforeQuoteEnd(Sentence sentence, int from, int to) {
        boolean quoted = sentence.isQuoted(from);
        boolean opened = false;
        for (int i = sentence.firstToken(from); i < sentence.tokens.count() && sentence.tokens.start(i) < to; i++) {
            char sign = sentence.tokens.sign(i);
            opened |= sign == '“';
            if ((sign == '”' && !opened) || (sign == '"' && quoted)) {
                return sentence.tokens.start(i);
            }
        }
        return to;
    }

    /** The task without the words that tell at its end who gave it: …, ông A yêu cầu. */
    static int withoutSpeaker(Sentence sentence, int from, int to) {
        for (CueHit say : sentence.hits) {
            int comma = say.from() - 2; // …, bà nói
            if (say.is(Cue.SAY)
                    && sentence.tokens.start(Math.max(0, comma)) >= from
                    && sentence.isGap(say.end(), to)
                    && sentence.tokens.isSign(comma, ',')
                    && Address.is(sentence, comma + 1)) {
                return sentence.tokens.start(comma);
            }
        }
        for (Sentence.Name person : sentence.people()) {
            int end = person.to();
            CueHit say = person.from() >= from && end <= to ? sentence.hit(Cue.SAY, end, to) : null;
            int token = sentence.firstToken(person.from());
            boolean parted = say != null
                    && sentence.isGap(end, say.start())
                    && sentence.isGap(say.end(), to)
                    && sentence.hasSign(",”\"–-", sentence.tokens.start(Math.max(0, token - 2)), person.from());
            if (parted) {
                int first = token;
                while (first > 0 && sentence.tokens.sign(first - 1) == 0) {
                    first--;
                }
                return sentence.tokens.start(first);
            }
        }
        return to;
    }
}
