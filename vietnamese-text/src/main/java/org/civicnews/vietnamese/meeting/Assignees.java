package org.civicnews.vietnamese.meeting;

import java.util.List;
import java.util.Set;
import org.civicnews.meeting.Actor;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.people.NameKind;
import org.jspecify.annotations.Nullable;

/** Reads those to whom a task is given: bodies, people, places and groups, one after another. */
final class Assignees {
    /** A longer group is no subject of a task. */
    static final int LONGEST = 14;

    private static final int MOST_OF_PEOPLE = 7;
    private static final int MOST_OF_NOUN = 6;

    /** Giao tổ cấp nước, đội thi công, khoa khám bệnh: nouns of a unit, which is charged and not handed over. */
    private static final List<String> UNITS = List.of("tổ", "đội", "nhóm", "khoa", "trạm", "hạt");

    /** One syllable alone is hardly a noun of people or of a body; these are. */
    private static final Set<String> ONE_WORD = Set.of(
            "ngành", "trường", "sở", "hội", "viện", "tòa", "bộ", "ban", "đoàn", "phòng", "chi", "thầy", "cô", "trò",
            "dân", "lính", "báo", "đài", "chợ", "chùa", "xưởng", "quán", "hãng", "sàn", "chủ", "bạn", "anh", "chị",
            "em", "ông", "bà", "con", "cháu", "mẹ", "cha", "bố", "vợ", "chồng", "thợ", "khách", "thôn", "bản", "buôn",
            "làng", "xóm", "ấp", "sóc", "phum", "khóm", "khu", "đảo", "trại", "chốt", "kíp", "nhà", "họ", "cụm",
            "liên");

    /** What no name of people goes on with. */
    private static final Set<String> BREAKS = Set.of("nhưng", "thì", "nào", "lại", "vào", "rõ", "tạm", "xứng");

    /** Yêu cầu các đơn vị trực tiếp làm phải báo cáo: what may stand between the people and phải. */
    private static final int MOST_BEFORE_MUST = 5;

    /** How it begins what people do anyway: trực tiếp, đang, tham gia, thi công, phụ trách, sản xuất. */
    private static final Set<String> DOING = Set.of(
            "trực", "đang", "tham", "thi", "thực", "phụ", "liên", "có", "làm", "được", "chịu", "sản", "kinh", "đứng",
            "khai", "nuôi", "hoạt", "quản");

    /** What begins another clause than that of the people. */
    private static final Set<String> CLAUSES = Set.of(
            "những", "các", "mà", "nơi", "nào", "để", "và", "cho", "việc", "khi", "nếu", "vì", "như", "rằng", "ai",
            "gì", "đã", "không", "từ", "theo");

    private static final List<String> TIMES = List.of("thời", "năm", "quý", "tháng", "tuần", "ngày", "những", "các");

    /** What stands before a verb of doing: không, đừng. */
    static final List<String> BEFORE_VERB = List.of("chỉ", "không", "đừng", "luôn", "chớ");

    private Assignees() {}

    /**
     * Reads those to whom a task is given.
     *
     * @return the character after the last of them; {@code from} if there are none
     */
    static int read(Sentence sentence, int from, List<Actor> assignees) {
        int at = from;
        while (true) {
            Span of = sideAt(sentence, at);
            Span side = of == null ? ofAreas(sentence, at) : of;
            Sentence.Name name = side != null ? null : nameAt(sentence, at, assignees.isEmpty());
            Span several = name == null ? null : several(sentence, name);
            if (side != null) {
                assignees.add(Actor.group(sentence.words(side.start(), side.end())));
                at = side.end();
            } else if (name != null && name.mention().kind() == NameKind.PLACE) {
                Span place = name.mention().span();
                assignees.add(Actor.group(sentence.words(place.start(), place.end())));
                at = place.end();
            } else if (several != null) {
                assignees.add(Actor.group(sentence.words(several.start(), several.end())));
                at = several.end();
            } else if (name != null) {
                assignees.add(MeetingDraft.actor(name));
                at = name.end();
            } else {
                Span told = groupAt(sentence, at);
                Span noun = told == null && assignees.isEmpty() ? nounAt(sentence, at) : told;
                Span people = noun == null && assignees.isEmpty() ? peopleAt(sentence, at) : noun;
                if (people == null) {
                    return at;
                }
                Span group = upToMust(sentence, people);
                assignees.add(Actor.group(sentence.words(group.start(), group.end())));
                at = group.end();
            }
        }
    }

    /** Yêu cầu các đơn vị trực tiếp thi công phải đẩy nhanh …: what the people do anyway, up to the word for what they have to. */
    private static Span upToMust(Sentence sentence, Span people) {
        int first = sentence.firstToken(people.end());
        boolean doing = sentence.isAnyOf(first, DOING); // các xã rà soát nhà phải di dời: the houses have to
        for (CueHit must : doing ? sentence.hits : List.<CueHit>of()) {
            boolean near = must.is(Cue.MUST) && must.from() > first && must.from() <= first + MOST_BEFORE_MUST;
            if (near && Obliged.leadsToAction(sentence, must) && isOneClause(sentence, first, must.from())) {
                return sentence.trimmed(people.start(), must.start());
            }
        }
        return people;
    }

    private static boolean isOneClause(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!sentence.tokens.isWord(i) || sentence.tokens.isCapital(i) || sentence.isAnyOf(i, CLAUSES)) {
                return false;
            }
        }
        return true;
    }

    /** Phía Na Uy: a country, a place or a body as one of two sides. */
    private static @Nullable Span sideAt(Sentence sentence, int at) {
        int token = sentence.firstToken(at);
        if (!sentence.isWord(token, "phía")) {
            return null;
        }
        for (Sentence.Name name : sentence.names) {
            int end = name.mention().span().end();
            if (!name.isPerson() && name.from() >= at && sentence.isGap(sentence.tokens.end(token), name.from())) {
                return new Span(sentence.tokens.start(token), end);
            }
        }
        return null;
    }

    /** Hội Nông dân các xã, thị trấn; UBND các huyện ven biển: the bodies of one name of many areas, of which none is named. */
    private static @Nullable Span ofAreas(Sentence sentence, int at) {
        int first = sentence.firstToken(at);
        if (!sentence.tokens.isCapital(first)) {
            return null;
        }
        int several = first;
        while (several < first + MOST_OF_PEOPLE
                && sentence.tokens.isWord(several)
                && !sentence.isWord(several, "các")
                && !doesSomething(sentence, several)) {
            several++;
        }
        int end = sentence.rankEnd(several + 1);
        if (!sentence.isWord(several, "các") || end == several + 1) {
            return null;
        }
        for (int joint = end; sentence.rankEnd(joint + 1) > joint + 1; joint = end) {
            if (!sentence.tokens.isSign(joint, ',') && !sentence.isWord(joint, "và")) {
                break;
            }
            end = sentence.rankEnd(joint + 1);
        }
        int verb = end;
        while (verb < end + MOST_OF_NOUN && isOfAreas(sentence, verb)) {
            verb++;
        }
        end = doesSomething(sentence, verb) ? verb : end;
        return sentence.tokens.isCapital(end)
                ? null // UBND các huyện Ba Chẽ, Bình Liêu
                : new Span(sentence.tokens.start(first), sentence.tokens.end(end - 1));
    }

    /** Ven biển, trên địa bàn: a word that tells which areas, no verb, no name and no và. */
    private static boolean isOfAreas(Sentence sentence, int token) {
        return sentence.tokens.isWord(token)
                && !sentence.tokens.isCapital(token)
                && !sentence.isWord(token, "và")
                && !sentence.lexicon.isFunctionWord(sentence.tokens, token)
                && !doesSomething(sentence, token);
    }

    /** Whether a verb begins at a token, and no name written large. */
    private static boolean doesSomething(Sentence sentence, int token) {
        return sentence.hits.stream()
                .anyMatch(hit -> hit.from() == token
                        && (hit.is(Cue.ACTION) || hit.is(Cue.MUST) || hit.is(Cue.REQUIRE) || hit.is(Cue.SAY))
                        && !isNamed(sentence, hit));
    }

    /** UBND các quận, huyện: many bodies of one name. */
    private static @Nullable Span several(Sentence sentence, Sentence.Name name) {
        for (CueHit hit : sentence.hits) {
            boolean next = hit.is(Cue.GROUP)
                    && name.isOrganization()
                    && hit.start() >= name.to()
                    && sentence.isGap(name.to(), hit.start())
                    && !sentence.hasSign(",;:", name.to(), hit.start());
            if (next && sentence.words(hit.start(), hit.end()).startsWith("các ")) {
                return sentence.trimmed(name.from(), groupEnd(sentence, hit));
            }
        }
        return name.isOrganization() ? counted(sentence, name) : null;
    }

    /** UBND hai tỉnh, Đảng ủy 3 xã, Chính phủ hai nước: a number and the word for a rank or a state behind the name. */
    private static @Nullable Span counted(Sentence sentence, Sentence.Name name) {
        int number = sentence.firstToken(name.to());
        int rank = number + 1;
        boolean counts = (sentence.isRank(rank) || sentence.isWord(rank, "nước"))
                && (sentence.tokens.isNumber(number) || sentence.lexicon.isFew(sentence.tokens, number))
                && sentence.isGap(name.to(), sentence.tokens.start(number));
        return counts ? new Span(name.from(), sentence.tokens.end(rank)) : null;
    }

    /** A person or a body that begins here, after a separator or a title. */
    private static Sentence.@Nullable Name nameAt(Sentence sentence, int at, boolean first) {
        for (Sentence.Name name : sentence.names) {
            int start = name.from();
            boolean place = name.mention().kind() == NameKind.PLACE;
            boolean actor = place || name.isPerson() || (name.isOrganization() && !name.inPost());
            if (actor && start >= at) {
                int words = sentence.wordsBetween(at, start) - address(sentence, at, start);
                boolean and = sentence.hit(Cue.WITH, at, start) != null && words == 1;
                boolean title =
                        !place && first && words <= 4 && startsTitle(sentence, at) && !hasHit(sentence, at, start);
                return words == 0 || and || title ? name : null;
            }
        }
        return null;
    }

    /** How many of the words before a name are ông, bà, đồng chí. */
    private static int address(Sentence sentence, int from, int to) {
        CueHit pronoun = sentence.hit(Cue.PRONOUN, from, to);
        return pronoun != null && sentence.isGap(pronoun.end(), to) ? pronoun.to() - pronoun.from() : 0;
    }

    /** Giám đốc Sở …: a title before a body, without the name of its holder. */
    private static boolean startsTitle(Sentence sentence, int at) {
        int token = sentence.firstToken(at);
        return sentence.tokens.isCapital(token) || sentence.lexicon.isTitle(sentence.tokens, token);
    }

    private static boolean hasHit(Sentence sentence, int from, int to) {
        return sentence.hits.stream()
                .anyMatch(hit -> hit.start() >= from && hit.end() <= to && (hit.is(Cue.ACTION) || hit.is(Cue.GROUP)));
    }

    /** A group that begins here, up to the verb that tells what it is to do. */
    private static @Nullable Span groupAt(Sentence sentence, int at) {
        for (CueHit hit : sentence.hits) {
            if (hit.start() < at || !(hit.is(Cue.GROUP) || hit.is(Cue.REST) || hit.is(Cue.COMMON_BODY))) {
                continue;
            }
            int words = sentence.wordsBetween(at, hit.start());
            boolean and = sentence.hit(Cue.WITH, at, hit.start()) != null && words == 1;
            boolean several = words == 1
                    && hit.is(Cue.COMMON_BODY)
                    && (sentence.isWord(hit.from() - 1, "các") || isEach(sentence, hit.from() - 1))
                    && !sentence.lexicon.isFunctionWord(sentence.tokens, hit.to()); // các nhà đầu tư được trao …
            int start = several ? sentence.tokens.start(hit.from() - 1) : hit.start(); // các công đoàn cơ sở
            return words == 0 || and || several ? sentence.trimmed(start, groupEnd(sentence, hit)) : null;
        }
        return null;
    }

    /** Đoàn viên, dân quân: words for people on both sides of every comma. */
    private static boolean arePeople(Sentence sentence, int from, int to) {
        boolean people = sentence.lexicon.isPeople(sentence.tokens, from);
        for (int i = from; i < to; i++) {
            people &= !sentence.tokens.isSign(i, ',') || sentence.lexicon.isPeople(sentence.tokens, i + 1);
        }
        return people;
    }

    /** Yêu cầu tân Giám đốc sớm …, mong giáo xứ tiếp tục …: the few words between the verb of asking and that of doing. */
    private static @Nullable Span nounAt(Sentence sentence, int at) {
        CueHit required = null;
        CueHit verb = null;
        int first = sentence.firstToken(at);
        boolean unit = sentence.isAnyOf(first, UNITS);
        for (CueHit hit : sentence.hits) {
            required = hit.is(Cue.REQUIRE) && hit.end() == at ? hit : required;
            boolean does =
                    (hit.is(Cue.ACTION) || hit.is(Cue.MUST) || hit.is(Cue.COORDINATE)) && !isNamed(sentence, hit);
            boolean ofUnit = unit && hit.from() == first + 1; // tổ cấp nước
            verb = verb == null && does && !ofUnit && hit.start() > at ? hit : verb;
        }
        if (required == null
                || isHint(sentence, required)
                || verb == null
                || first >= verb.from()
                || isNobody(sentence, first, verb.from())
                || sentence.hasSign(";:.()“”\"", at, verb.start())
                || (sentence.hasSign(",", at, verb.start()) && !arePeople(sentence, first, verb.from()))
                || verb.from() - first > mostOfNoun(sentence, first, required)
                || !sentence.names(NameKind.PERSON, at, verb.start()).isEmpty()
                || hasFunctionWord(sentence, isEach(sentence, first) ? first + 1 : first, verb.from())
                || sentence.hits.stream().anyMatch(hit -> hit.from() == first && !isNoun(sentence, hit))) {
            return null;
        }
        return sentence.trimmed(sentence.tokens.start(first), verb.start());
    }

    /** Đề nghị quy định rõ …, cần sáng tạo, yêu cầu thì nhà nước mới …: a thing, one syllable that is no noun of people, or more than their name. */
    private static boolean isNobody(Sentence sentence, int first, int verb) {
        boolean thing = sentence.lexicon.isThing(sentence.tokens, first) && !sentence.isWord(first, "người");
        boolean alone = verb == first + 1
                && !sentence.tokens.isCapital(first)
                && !sentence.isAnyOf(first, ONE_WORD)
                && !sentence.isAnyOf(first, UNITS)
                && !sentence.isRank(first)
                && !sentence.lexicon.isPeople(sentence.tokens, first)
                && !sentence.lexicon.isTitle(sentence.tokens, first)
                && sentence.hits.stream().noneMatch(hit -> hit.from() == first && isNoun(sentence, hit));
        boolean more = false;
        for (int i = first; i < verb; i++) {
            more |= sentence.isAnyOf(i, BREAKS);
        }
        return thing || alone || more;
    }

    /** Yêu cầu các học viên dự học đầy đủ, kêu gọi bà con yên tâm: people of a calling behind the verb of asking, whatever the verb of doing. */
    private static @Nullable Span peopleAt(Sentence sentence, int at) {
        int first = sentence.firstToken(at);
        int noun = isSeveral(sentence, first) ? first + 1 : first;
        boolean asked = sentence.hits.stream()
                .anyMatch(hit -> hit.is(Cue.REQUIRE)
                        && hit.end() == at
                        && (!isHint(sentence, hit) || hasMust(sentence, at))
                        && !sentence.isWord(hit.from(), "giao"));
        int end = noun;
        for (CueHit hit : sentence.hits) {
            boolean another = hit.from() == end + 1 && end > noun && sentence.tokens.isSign(end, ',');
            if (hit.is(Cue.COUNTED) && (hit.from() == end || another)) {
                end = hit.to(); // bà con ngư dân; cán bộ, chiến sĩ
            }
        }
        int then = asked && end > noun ? thenBehind(sentence, end) : end;
        if (then > end) {
            return new Span(sentence.tokens.start(first), sentence.tokens.end(then - 1));
        }
        boolean verb = sentence.tokens.isWord(end)
                && !sentence.tokens.isCapital(end)
                && !sentence.isWord(end, "người") // bà con người Việt ở Nga
                && (sentence.isAnyOf(end, BEFORE_VERB) // phụ huynh chỉ theo dõi cổng của Sở
                        || !sentence.lexicon.isFunctionWord(sentence.tokens, end)); // các nhà đầu tư được trao …
        return asked && end > noun && verb
                ? new Span(sentence.tokens.start(first), sentence.tokens.end(end - 1))
                : null;
    }

    /** Phụ huynh nào không đón con được thì đăng ký …: the token of thì, behind which those do something of whom nào tells which; the token itself if there is none. */
    static int thenBehind(Sentence sentence, int which) {
        int then = which;
        while (sentence.isWord(which, "nào") && then < which + LONGEST && sentence.tokens.isWord(then)) {
            if (sentence.isWord(then, "thì")) {
                return then;
            }
            then++;
        }
        return which;
    }

    /** Lưu ý học viên cần thực hành: people straight behind, and phải or cần behind them. */
    private static boolean hasMust(Sentence sentence, int at) {
        int first = sentence.firstToken(at);
        int behind = -1;
        for (CueHit hit : sentence.hits) {
            behind = hit.is(Cue.COUNTED) && hit.from() == first ? hit.to() : behind;
            if (hit.is(Cue.MUST) && hit.from() == behind) {
                return true;
            }
        }
        return false;
    }

    /** Xã Tân Lập, ngành Giáo dục và Đào tạo: written large within a sentence, part of a name and no verb. */
    private static boolean isNamed(Sentence sentence, CueHit verb) {
        return sentence.tokens.isCapital(verb.from()) && sentence.tokens.isWord(verb.from() - 1);
    }

    /** Nhận được ý kiến, cộng đồng cũng: no noun alone. */
    private static boolean hasFunctionWord(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean within = sentence.isFixed(i) && !sentence.isWord(i, "của"); // cấp trên
            boolean joins = sentence.isWord(i, "và") || within;
            if (sentence.lexicon.isFunctionWord(sentence.tokens, i) && !joins) {
                return true;
            }
        }
        return false;
    }

    /** Lưu ý, gợi ý: of whom or of what somebody reminds, so that not every noun behind it is to do something. */
    static boolean isHint(Sentence sentence, CueHit required) {
        return sentence.isWord(required.from(), "lưu") || sentence.isWord(required.from(), "gợi");
    }

    private static boolean isNoun(Sentence sentence, CueHit hit) {
        boolean several = hit.to() == hit.from() + 1 && isSeveral(sentence, hit.from());
        return several || hit.is(Cue.COUNTED) || hit.is(Cue.GROUP) || hit.is(Cue.ATTENDING_GROUP);
    }

    /** Các, hai, mỗi: before those who are several. */
    private static boolean isSeveral(Sentence sentence, int token) {
        return sentence.isWord(token, "các")
                || isEach(sentence, token)
                || sentence.lexicon.isFew(sentence.tokens, token);
    }

    /** Mỗi đảng viên, từng hộ dân. */
    private static boolean isEach(Sentence sentence, int token) {
        return sentence.isWord(token, "mỗi") || sentence.isWord(token, "từng");
    }

    /** Titles, các and what people are called by may be long, other nouns short, and what is given is nobody's (giao đất). */
    private static int mostOfNoun(Sentence sentence, int first, CueHit required) {
        boolean people = sentence.lexicon.isTitle(sentence.tokens, first)
                || isSeveral(sentence, first)
                || sentence.isWord(first, "tân")
                || sentence.hits.stream().anyMatch(hit -> hit.from() == first && isNoun(sentence, hit));
        if (people) {
            return MOST_OF_PEOPLE;
        }
        if (sentence.isAnyOf(first, UNITS)) {
            return MOST_OF_NOUN;
        }
        boolean asks = !required.value(Cue.REQUIRE).equals("REQUIRED") || sentence.isWord(required.from(), "yêu");
        return asks && !sentence.lexicon.isFunctionWord(sentence.tokens, first) ? MOST_OF_NOUN : 0;
    }

    /** Up to the verb that tells what is to be done; without one that we know, as far as the word for the group goes. */
    private static int groupEnd(Sentence sentence, CueHit group) {
        int end = sentence.end;
        boolean verb = false;
        for (CueHit hit : sentence.hits) {
            boolean does = hit.is(Cue.ACTION) || hit.is(Cue.MUST) || hit.is(Cue.REQUIRE) || hit.is(Cue.SAY);
            if (hit.start() >= group.end()
                    && !isNamed(sentence, hit)
                    && (does || hit.is(Cue.DUE))
                    && hit.start() < end) {
                end = hit.start();
                verb = does;
            }
        }
        for (Sentence.Name name : sentence.names) {
            if (name.from() >= group.end() && name.from() < end && sentence.hasSign(",;", group.end(), name.from())) {
                int and = sentence.firstToken(name.from()) - 1;
                end = sentence.isWord(and, "và") ? sentence.tokens.start(and) : name.from();
                verb = true;
            }
        }
        for (int i = group.to(); i < sentence.tokens.count() && sentence.tokens.start(i) < end; i++) {
            char sign = sentence.tokens.sign(i);
            boolean other = sign == ';'
                    || sign == ':'
                    || isTime(sentence, i)
                    || (sign == ',' && Orders.breaksOff(sentence, sentence.tokens.start(i)));
            if (other || i - group.to() > LONGEST) {
                end = sentence.tokens.start(i);
                verb = other;
            }
        }
        boolean ranked = group.to() == group.from() + 1
                && sentence.lexicon
                        .level(sentence.tokens, group.from(), group.to())
                        .isPresent()
                && !sentence.tokens.isCapital(group.to());
        return verb || (group.to() == group.from() + 1 && !ranked) ? end : group.end();
    }

    /** Các địa phương trong thời gian tới cần …; toàn ngành trong năm 2024 tập trung …: by when, no part of who. */
    private static boolean isTime(Sentence sentence, int token) {
        boolean within = sentence.isWord(token, "trong") && sentence.isAnyOf(token + 1, TIMES);
        boolean ahead = sentence.isWord(token, "thời")
                && sentence.isWord(token + 1, "gian")
                && sentence.isWord(token + 2, "tới");
        return within || ahead || (sentence.isWord(token, "từ") && sentence.isWord(token + 1, "nay"));
    }
}
