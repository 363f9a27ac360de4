package org.civicnews.vietnamese.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civicnews.meeting.Actor;
import org.civicnews.meeting.Obligation;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.people.NameKind;

/**
 * Reads orders in the passive: {@code Sở A được giao lập danh sách}, {@code các quán ăn được đề nghị ngưng đổ rác}, {@code UBND phường
 * được ông giao giữ trật tự}, {@code nhà thầu đã được yêu cầu tăng ca}.
 */
final class PassiveOrders {
    /** Các hộ chăn nuôi nhỏ lẻ quanh hồ. */
    private static final int LONGEST_SUBJECT = 9;

    /** Gần cuối buổi, trước tình hình đó. */
    private static final int LONGEST_OPENING = 8;

    private static final List<String> NOT = List.of("không", "chưa", "chẳng", "sẽ");

    private static final List<String> BEFORE_PASSIVE = List.of("đã", "cũng", "thì", "liền");

    /** Được lệnh phải, được nhắc phải. */
    private static final List<String> BEFORE_MUST = List.of("lệnh", "nhắc", "dặn");

    private static final List<String> VERBAL = List.of("để", "mà", "đạt");

    /**
     * An order in the passive.
     *
     * @param assignees who is to do it
     * @param obligation how strongly it binds
     * @param opens whether those who are to do it open the sentence, or stand behind a semicolon or còn
     * @param from the first character of what is to be done
     * @param byHim whether who gave it is told between (được ông giao, được ông Sơn đề nghị)
     * @param given whether the verb is giao, which stands as often for a standing charge
     */
    record Order(List<Actor> assignees, Obligation obligation, boolean opens, int from, boolean byHim, boolean given) {}

    private PassiveOrders() {}

    /** The order whose được is a token, empty if there is none. */
    static Optional<Order> at(Sentence sentence, int passive) {
        if (sentence.isWord(passive, "bị") && !sentence.isWord(passive + 1, "yêu")) {
            return Optional.empty(); // nhà trường bị yêu cầu ngưng dùng
        }
        int verb = behindAgent(sentence, passive + 1);
        boolean byHim = verb > passive + 1;
        int behind = behindVerb(sentence, verb);
        if (behind < 0 || !isToDo(sentence, behind) || sentence.isAnyOf(passive - 1, NOT)) {
            return Optional.empty();
        }
        List<Actor> assignees = new ArrayList<>();
        int first = readAssignees(sentence, passive, assignees);
        boolean asked = sentence.isWord(verb, "đề") || sentence.isWord(verb, "kêu");
        return assignees.isEmpty()
                ? Optional.empty()
                : Optional.of(new Order(
                        assignees,
                        asked ? Obligation.REQUESTED : Obligation.REQUIRED,
                        opens(sentence, first),
                        sentence.tokens.start(behind),
                        byHim,
                        sentence.isWord(verb, "giao")));
    }

    /** Được ông giao, được ông Sơn đề nghị: the token behind the person who gave the order; the token itself if none is told. */
    private static int behindAgent(Sentence sentence, int token) {
        if (token >= sentence.tokens.count()) {
            return token;
        }
        int name = token + (Address.is(sentence, token) ? 1 : 0);
        int at = sentence.tokens.start(Math.min(name, sentence.tokens.count() - 1));
        return sentence.people().stream()
                .filter(person -> person.mention().span().start() == at)
                .findFirst()
                .map(person -> sentence.firstToken(person.mention().span().end()))
                .orElse(name);
    }

    /** The token behind giao, yêu cầu, đề nghị, chỉ đạo or phân công; -1 if none of them is there. */
    private static int behindVerb(Sentence sentence, int verb) {
        boolean two = (sentence.isWord(verb, "yêu") && sentence.isWord(verb + 1, "cầu"))
                || (sentence.isWord(verb, "đề") && sentence.isWord(verb + 1, "nghị"))
                || (sentence.isWord(verb, "kêu") && sentence.isWord(verb + 1, "gọi"))
                || (sentence.isWord(verb, "phân") && sentence.isWord(verb + 1, "công"));
        two |= sentence.isAnyOf(verb, BEFORE_MUST) && sentence.isWord(verb + 1, "phải");
        return two ? verb + 2 : sentence.isWord(verb, "giao") ? verb + 1 : -1;
    }

    /** A verb; not được giao làm chủ đầu tư, được giao nhiệm vụ, được đề nghị truy tố: a standing charge, a thing or a fate. */
    private static boolean isToDo(Sentence sentence, int token) {
        return sentence.tokens.isWord(token)
                && !sentence.tokens.isCapital(token)
                && !sentence.lexicon.isNoTask(sentence.tokens, token);
    }

    /** The token with which those begin who are told, up to được or đã được; adds them, none if the clause has no such subject. */
    private static int readAssignees(Sentence sentence, int passive, List<Actor> told) {
        int last = passive;
        last -= sentence.isAnyOf(last - 1, BEFORE_PASSIVE) ? 1 : 0;
        int end = sentence.tokens.end(Math.max(0, last - 1));
        for (int first = firstOf(sentence, last); first < last; first++) {
            boolean begins = first == 0 || beginsClause(sentence, first);
            if (begins && Assignees.read(sentence, sentence.tokens.start(first), told) == end) {
                if (told.stream().anyMatch(actor -> actor.person().isPresent())) {
                    told.clear();
                }
                return first;
            }
            told.clear();
        }
        return readGroup(sentence, last, told);
    }

    private static int firstOf(Sentence sentence, int last) {
        int first = last;
        while (first > 0 && !sentence.tokens.isSign(first - 1, ';') && last - first < Assignees.LONGEST) {
            first--;
        }
        return first;
    }

    private static boolean beginsClause(Sentence sentence, int token) {
        return sentence.tokens.sign(token - 1) != 0
                || sentence.isWord(token - 1, "còn")
                || sentence.isWord(token - 1, "Còn")
                || sentence.isWord(token - 1, "Riêng")
                || sentence.isWord(token - 1, "riêng")
                || (sentence.isWord(token - 1, "và") && token > 1 && sentence.tokens.sign(token - 2) != 0);
    }

    /** Các quán ăn, đơn vị vận hành: the few words of the clause, if they are no thing and hold no verb. */
    private static int readGroup(Sentence sentence, int last, List<Actor> told) {
        int first = clause(sentence, last);
        int start = sentence.tokens.start(first);
        Span words = sentence.trimmed(start, sentence.tokens.start(last));
        boolean people = first < last
                && last - first <= LONGEST_SUBJECT
                && sentence.tokens.isWord(first)
                && !sentence.lexicon.isThing(sentence.tokens, first)
                && !holdsVerb(sentence, first, last)
                && sentence.names(NameKind.PERSON, words.start(), words.end()).isEmpty()
                && !sentence.hasSign("\"“”()", words.start(), words.end());
        if (people) {
            told.add(Actor.group(sentence.words(words.start(), words.end())));
        }
        return first;
    }

    /** Để đạt được yêu cầu này, cán bộ chưa nắm được yêu cầu: no subject of an order. */
    private static boolean holdsVerb(Sentence sentence, int first, int last) {
        for (int i = first; i < last; i++) {
            if (sentence.isAnyOf(i, VERBAL)) {
                return true;
            }
        }
        return sentence.hits.stream()
                .anyMatch(hit -> hit.from() >= first
                        && hit.to() <= last
                        && (hit.is(Cue.SAY) || hit.is(Cue.REQUIRE) || hit.is(Cue.NOT) || hit.is(Cue.FUTURE)));
    }

    /** …, khoa Dược và phòng Vật tư được yêu cầu …: whether behind a comma somebody else is told to do something. */
    static boolean followsComma(Sentence sentence, int comma) {
        for (int i = comma + 2; i <= comma + LONGEST_SUBJECT + 1 && i < sentence.tokens.count(); i++) {
            if (sentence.tokens.sign(i) != 0) {
                return false;
            }
            if (sentence.isWord(i, "được")) {
                int behind = behindVerb(sentence, behindAgent(sentence, i + 1));
                return behind > 0 && isToDo(sentence, behind);
            }
        }
        return false;
    }

    private static boolean opens(Sentence sentence, int first) {
        return first == 0
                || sentence.tokens.isSign(first - 1, ';')
                || sentence.isWord(first - 1, "còn")
                || sentence.isWord(first - 1, "riêng")
                || (sentence.isWord(first - 1, "và") && sentence.tokens.isSign(first - 2, ','))
                || (sentence.tokens.isSign(first - 1, ',')
                        && sentence.wordsBetween(sentence.start, sentence.tokens.start(first)) <= LONGEST_OPENING);
    }

    /** The first token of the clause; of các sở, ngành that of the whole list. */
    private static int clause(Sentence sentence, int last) {
        int first = last;
        while (first > 0 && (!beginsClause(sentence, first) || isWithinSeveral(sentence, first - 1))) {
            first--;
        }
        return first;
    }

    private static boolean isWithinSeveral(Sentence sentence, int comma) {
        return sentence.tokens.isSign(comma, ',')
                && comma > 1
                && (sentence.isWord(comma - 2, "Các") || sentence.isWord(comma - 2, "các"));
    }
}
