package org.civicnews.vietnamese.meeting;

import java.util.ArrayList;
import java.util.List;
import org.civicnews.meeting.Actor;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.people.NameKind;
import org.jspecify.annotations.Nullable;

/** Tells who has to do what stands behind phải or cần: the subject straight before, bodies or a group. */
final class Obliged {
    /** Các sở, ban, ngành, đoàn thể: short items between commas. */
    private static final int MOST_IN_LIST = 7;

    private static final int MOST_OF_NOUN = 5;
    /** Theo Phó Chủ tịch UBND tỉnh. */
    private static final int LONGEST_SOURCE = 7;

    /** , bà bảo,. */
    private static final int LONGEST_SAYING = 5;

    /** Phải chịu lỗ, phải gánh nợ: what happens to somebody. */
    private static final List<String> SUFFERED =
            List.of("chịu", "trải", "gánh", "đối", "nghỉ", "mất", "hứng", "gồng", "tốn", "chi", "vay", "sống", "nói");

    private static final List<String> SEVERAL = List.of("các", "mỗi", "từng");
    private static final List<String> REMINDS = List.of("nhắc", "dặn", "khuyên", "nhở");

    private Obliged() {}

    /** Those who are the subject of the verb, empty if nobody is. */
    static List<Actor> before(Sentence sentence, CueHit verb) {
        CueHit must = withoutThen(sentence, verb);
        if (isAdvice(sentence, must)) {
            return advised(sentence, must);
        }
        if (sentence.isWord(must.from() - 1, "mức")) {
            return List.of(); // mất lòng tin của nhân dân đến mức phải thi hành kỷ luật
        }
        List<Actor> obliged = bodiesBefore(sentence, must);
        Span reminded = obliged.isEmpty() ? reminded(sentence, must) : null;
        Span group = obliged.isEmpty() && reminded == null ? groupBefore(sentence, must) : reminded;
        if (group == null && obliged.isEmpty()) {
            group = peopleBefore(sentence, must);
        }
        if (group != null) {
            obliged.add(Actor.group(sentence.words(group.start(), group.end())));
        }
        return obliged;
    }

    /** UBND các xã thì phải …: the verb with the small word between it and its subject; not of advice, which knows it. */
    private static CueHit withoutThen(Sentence sentence, CueHit must) {
        int then = must.from() - 1;
        return isAdvice(sentence, must) || !sentence.isWord(then, "thì")
                ? must
                : new CueHit(then, must.to(), sentence.tokens.start(then), must.end(), must.cues());
    }

    /** Bà A nhắc các hộ có hàng rào sát đường phải tháo dỡ; lưu ý người bị chó cắn cần …: people with all that is told of them, behind the verb of reminding. */
    private static @Nullable Span reminded(Sentence sentence, CueHit must) {
        for (CueHit hit : sentence.hits) {
            boolean near = hit.end() <= must.start() && must.from() - hit.to() <= Assignees.LONGEST;
            if (!near || !reminds(sentence, hit)) {
                continue;
            }
            int first = hit.to() + (sentence.tokens.isSign(hit.to(), ':') || sentence.isWord(hit.to(), "rằng") ? 1 : 0);
            int noun = first + (sentence.isAnyOf(first, SEVERAL) ? 1 : 0);
            boolean group = isPeople(sentence, noun)
                    || sentence.hits.stream().anyMatch(next -> next.is(Cue.GROUP) && next.from() == first);
            int from = sentence.tokens.start(first);
            if (group
                    && !sentence.hasSign(",;:.()“”\"", from, must.start())
                    && sentence.names(NameKind.PERSON, from, must.start()).isEmpty()) {
                return sentence.trimmed(from, must.start());
            }
        }
        return null;
    }

    private static boolean reminds(Sentence sentence, CueHit hit) {
        boolean again = sentence.isWord(hit.to() - 1, "lại") && sentence.isWord(hit.from(), "nhắc");
        return (hit.is(Cue.SAY) && (again || sentence.isAnyOf(hit.to() - 1, REMINDS)))
                || (hit.is(Cue.REQUIRE) && Assignees.isHint(sentence, hit));
    }

    static boolean isAdvice(Sentence sentence, CueHit must) {
        return sentence.isWord(must.to() - 1, "nên");
    }

    /** Người dân nên …, các chi hội nên …: people, groups or bodies straight before; nên is as often therefore, and binds nobody then. */
    private static List<Actor> advised(Sentence sentence, CueHit must) {
        boolean action = sentence.hits.stream()
                .anyMatch(hit -> hit.from() == must.to() && hit.is(Cue.ACTION) && !hit.is(Cue.REQUIRE));
        List<Actor> bodies = action ? bodiesBefore(sentence, must) : List.of();
        if (!bodies.isEmpty()) {
            return bodies;
        }
        List<Actor> advised = new ArrayList<>();
        for (CueHit hit : sentence.hits) {
            boolean someone = hit.is(Cue.COUNTED) || hit.is(Cue.GROUP) || hit.is(Cue.COMMON_BODY);
            int then = someone ? Assignees.thenBehind(sentence, hit.to()) : hit.to();
            if (then > hit.to() && then == must.from() - 1) {
                advised.add(Actor.group(sentence.words(hit.start(), sentence.tokens.end(then - 1))));
                return advised;
            }
            boolean next = hit.to() == must.from()
                    || isBeforeSource(sentence, hit.to(), must.from()) // nhà vườn, theo ông, nên tỉa bớt
                    || (hit.to() == must.from() - 1 && sentence.isWord(hit.to(), "thì")); // bà con thì nên góp
            if (next && someone) {
                int noun = staffOf(sentence, hit);
                int first = noun - (sentence.isAnyOf(noun - 1, SEVERAL) ? 1 : 0);
                boolean opens = first == 0
                        || sentence.tokens.sign(first - 1) != 0
                        || sentence.isWord(first - 1, "rằng")
                        || sentence.isWord(first - 1, "còn")
                        || sentence.isWord(first - 1, "và")
                        || isBehindSaying(sentence, first);
                if (opens) {
                    advised.add(Actor.group(sentence.words(sentence.tokens.start(first), hit.end())));
                }
            }
        }
        return advised;
    }

    /** Cán bộ trung đội, giáo viên các tổ bộ môn: the first token of the people, where a body stands behind the word for them. */
    private static int staffOf(Sentence sentence, CueHit body) {
        for (CueHit people : sentence.hits) {
            if (people.is(Cue.COUNTED) && people.to() == body.from() && !body.is(Cue.COUNTED)) {
                return people.from();
            }
        }
        return body.from();
    }

    /** Whether nothing but , theo ông A, or , bà bảo, stands between two tokens. */
    private static boolean isBeforeSource(Sentence sentence, int from, int to) {
        boolean says = Address.is(sentence, from + 1) && to - from <= LONGEST_SAYING;
        return sentence.tokens.isSign(from, ',')
                && (says || sentence.isWord(from + 1, "theo"))
                && sentence.tokens.isSign(to - 1, ',')
                && to - from <= LONGEST_SOURCE
                && to - 1 > from;
    }

    private static boolean isBehindSaying(Sentence sentence, int token) {
        return sentence.hits.stream().anyMatch(hit -> hit.is(Cue.SAY) && hit.to() == token);
    }

    /** …; các chủ rừng cần ký …; hội viên cần …: people who begin the clause, with nothing but their own words up to the verb. */
    private static @Nullable Span peopleBefore(Sentence sentence, CueHit must) {
        int first = 0;
        for (int i = 0; i < must.from(); i++) {
            boolean source =
                    i <= LONGEST_SOURCE && sentence.isWord(0, "Theo") && sentence.tokens.isSign(i, ','); // theo ông, …
            boolean says = source || sentence.isWord(i, "rằng"); // ông A cho rằng liên đoàn cần …
            boolean sign =
                    sentence.tokens.isSign(i, ';') || sentence.tokens.isSign(i, '“') || sentence.tokens.isSign(i, ':');
            boolean begins = sign || says;
            first = begins ? i + 1 : first;
        }
        first += sentence.isWord(first, "Còn") || sentence.isWord(first, "còn") ? 1 : 0;
        int noun = sentence.isWord(first, "các") || (first == 0 && opensWithSeveral(sentence)) ? first + 1 : first;
        boolean people = noun < must.from() && isPeople(sentence, noun);
        boolean whole = sentence.hits.stream()
                .anyMatch(hit -> hit.is(Cue.COMMON_BODY) && hit.from() == noun && hit.to() == must.from());
        if (!people
                || (must.from() - first > MOST_OF_NOUN && !whole)
                || sentence.hasSign(",.:()“”\"", sentence.tokens.start(first), must.start())) {
            return null;
        }
        for (CueHit hit : sentence.hits) {
            boolean within = hit.from() > noun && hit.to() <= must.from();
            if (within && !hit.is(Cue.COUNTED) && !hit.is(Cue.GROUP)) {
                return null;
            }
        }
        return sentence.trimmed(sentence.tokens.start(first), must.start());
    }

    private static boolean opensWithSeveral(Sentence sentence) {
        return sentence.words(sentence.tokens.start(0), sentence.tokens.end(0)).equals("Các");
    }

    private static boolean isPeople(Sentence sentence, int token) {
        return sentence.lexicon.isPeople(sentence.tokens, token)
                || sentence.hits.stream()
                        .anyMatch(hit -> hit.from() == token && (hit.is(Cue.COUNTED) || hit.is(Cue.COMMON_BODY)));
    }

    /** Sở Y tế, Sở Tài chính và Công an tỉnh phải: the bodies up to the verb, with nothing but separators between. */
    private static List<Actor> bodiesBefore(Sentence sentence, CueHit must) {
        List<Actor> bodies = new ArrayList<>();
        int next = must.start();
        for (int i = sentence.names.size() - 1; i >= 0; i--) {
            Sentence.Name name = sentence.names.get(i);
            int end = name.mention().span().end();
            boolean area = name.isPlace() && isAreaAlone(sentence, sentence.firstToken(name.from()));
            if (end > next || !(name.isOrganization() || area) || name.inPost()) {
                continue;
            }
            boolean source = bodies.isEmpty() && isBeforeSource(sentence, sentence.firstToken(end), must.from());
            int words = source ? 0 : sentence.wordsBetween(end, next);
            boolean and = !bodies.isEmpty() && words == 1 && sentence.hit(Cue.WITH, end, next) != null;
            if ((words > 0 && !and) || sentence.hasSign(";.:", end, next)) {
                return bodies;
            }
            bodies.add(0, area ? Actor.group(name.mention().text()) : MeetingDraft.actor(name));
            next = name.from();
        }
        return bodies;
    }

    /** …, quận A phải bàn giao mặt bằng: an area that begins its clause; not ngành y tế tỉnh B. */
    private static boolean isAreaAlone(Sentence sentence, int first) {
        boolean begins = first == 0
                || sentence.tokens.sign(first - 1) != 0
                || sentence.isWord(first - 1, "còn")
                || sentence.isWord(first - 1, "Riêng")
                || sentence.isWord(first - 1, "Còn")
                || sentence.isWord(first - 1, "rằng")
                || isBehindSaying(sentence, first);
        return begins && sentence.isRank(first);
    }

    /** Bộ Chỉ huy Quân sự tỉnh phải điều …; riêng phường 2 phải …; ông A nói: huyện B phải …: bodies that begin an order, and a verb that is done and not suffered. */
    static boolean isOfBodies(Sentence sentence, CueHit must) {
        int verb = must.to();
        boolean does = sentence.tokens.isWord(verb)
                && !sentence.tokens.isCapital(verb)
                && !sentence.isAnyOf(verb, SUFFERED)
                && !sentence.lexicon.isFunctionWord(sentence.tokens, verb);
        return does
                && sentence.isWord(must.from(), "phải")
                && !bodiesBefore(sentence, must).isEmpty()
                && sentence.names.stream().anyMatch(name -> !name.isPerson() && opensOrder(sentence, name));
    }

    /** Riêng A, còn A, …: A, at the head of a sentence or behind a colon. */
    private static boolean opensOrder(Sentence sentence, Sentence.Name name) {
        int before = sentence.firstToken(name.from()) - 1;
        boolean alone = before == 0 && (sentence.isWord(0, "Riêng") || sentence.isWord(0, "Còn"));
        return before < 0 || alone || sentence.tokens.isSign(before, ':');
    }

    /** Phải tăng cường, cần sớm có; not phải trải qua. */
    static boolean leadsToAction(Sentence sentence, CueHit must) {
        if (isAdvice(sentence, must) || reminded(sentence, must) != null) {
            int verb = must.to();
            boolean action = sentence.hits.stream().anyMatch(hit -> hit.is(Cue.ACTION) && hit.from() == verb);
            return action
                    || sentence.tokens.isWord(verb)
                            && !sentence.tokens.isCapital(verb)
                            && !sentence.isWord(verb, "mới")
                            && !sentence.lexicon.isFunctionWord(sentence.tokens, verb);
        }
        for (CueHit hit : sentence.hits) {
            if (hit.start() >= must.end()) {
                return (hit.is(Cue.ACTION) || hit.is(Cue.COORDINATE))
                        && sentence.wordsBetween(must.end(), hit.start()) <= 1;
            }
        }
        return false;
    }

    private static @Nullable Span groupBefore(Sentence sentence, CueHit must) {
        CueHit nearest = null;
        CueHit last = null;
        boolean object = false;
        for (CueHit hit : sentence.hits) {
            boolean near = hit.is(Cue.GROUP)
                    && hit.end() <= must.start()
                    && sentence.wordsBetween(hit.start(), must.start()) <= Assignees.LONGEST
                    && !isBroken(sentence, hit.end(), must.start());
            if (near && (last == null || !isPartOf(sentence, last, hit))) {
                nearest = hit;
                object = isObject(sentence, hit);
            } else if (near && object && last != null && sentence.hasSign(",", last.end(), hit.start())) {
                nearest = hit;
            }
            last = near ? hit : last;
        }
        if (nearest == null || isObject(sentence, nearest)) {
            return null;
        }
        CueHit also = sentence.hit(Cue.DONE, nearest.end(), must.start());
        return sentence.trimmed(nearest.start(), also == null ? must.start() : also.start());
    }

    /** Whether the later of two groups goes on with the earlier: lãnh đạo các sở; các xã, phường. */
    private static boolean isPartOf(Sentence sentence, CueHit earlier, CueHit later) {
        return !sentence.hasSign(";:", earlier.end(), later.start())
                && (!sentence.hasSign(",", earlier.end(), later.start())
                        || sentence.wordsBetween(earlier.end(), later.start()) <= 1);
    }

    /** Kết luận của cơ quan chức năng phải công khai: the group is no subject. */
    private static boolean isObject(Sentence sentence, CueHit group) {
        for (CueHit hit : sentence.hits) {
            if (hit.to() == group.from() && (hit.is(Cue.OBJECT) || hit.is(Cue.AT))) {
                return true;
            }
        }
        return sentence.isWord(group.from() - 1, "của");
    }

    /** Whether a verb or a clause stands between. */
    private static boolean isBroken(Sentence sentence, int from, int to) {
        if (sentence.hasSign(";:.”", from, to)) {
            return true;
        }
        for (CueHit hit : sentence.hits) {
            if (hit.start() >= from
                    && hit.end() <= to
                    && (hit.is(Cue.SAY)
                            || hit.is(Cue.HOLD)
                            || hit.is(Cue.REQUIRE)
                            || hit.is(Cue.MUST)
                            || hit.is(Cue.ACTION)
                            || hit.is(Cue.DOC)
                            || hit.is(Cue.FUTURE))) {
                return true;
            }
        }
        return sentence.hasSign(",", from, to) && sentence.wordsBetween(from, to) > MOST_IN_LIST;
    }
}
