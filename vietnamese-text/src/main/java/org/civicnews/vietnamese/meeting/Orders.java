package org.civicnews.vietnamese.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.civicnews.meeting.Actor;
import org.civicnews.meeting.MeetingTime;
import org.civicnews.meeting.Obligation;
import org.civicnews.vietnamese.people.NameKind;

/** Tells of the verbs of asking (yêu cầu, giao, đề nghị) whether they give somebody a task, and with which an order begins. */
final class Orders {
    private static final String ENCOURAGED = Obligation.ENCOURAGED.name();

    /** The words of đồng thời. */
    static final int ALSO = 2;

    /** Giao, đề nghị, yêu cầu: what begins the next order behind a comma. */
    private static final List<String> ORDERS = List.of("giao", "đề", "yêu", "mong");

    /** What begins the news of what came of it. */
    private static final List<String> SOMETHING_ELSE = List.of("qua", "sau", "nhưng", "nên", "vì", "song", "tuy");

    /** Còn đối với, riêng với: what a sentence begins with that speaks to others than the one before. */
    private static final List<String> ALONE = List.of("Còn", "Riêng");

    private static final List<String> TOWARDS = List.of("Đối", "đối");

    /** By what the body that holds a meeting is called again. */
    private static final Set<String> SHORT_HOLDERS = Set.of(
            "hội",
            "sở",
            "phòng",
            "đoàn",
            "phường",
            "xã",
            "huyện",
            "tỉnh",
            "thành phố",
            "trường",
            "nhà trường",
            "công ty",
            "đơn vị",
            "hai đơn vị",
            "ban tổ chức",
            "bệnh viện",
            "trung tâm",
            "hợp tác xã",
            "ngân hàng",
            "liên đoàn",
            "bảo tàng",
            "thư viện");

    /** Who speaks of what he asked himself. */
    private static final List<String> SELF = List.of("tôi", "Tôi", "ta", "Ta", "mình");

    /** Đã tiếp tục, đã nhiều lần. */
    private static final int WORDS_BEHIND_DONE = 2;

    private Orders() {}

    /** …; đề nghị B …; …, đồng thời giao B …: a verb of asking whose subject is that of the one before. */
    static boolean beginsOrder(Sentence sentence, CueHit hit) {
        return sentence.tokens.isSign(hit.from() - 1, ';')
                || (isAlso(sentence, hit) && sentence.tokens.sign(hit.from() - ALSO - 1) != 0)
                || isNextOrder(sentence, hit);
    }

    static boolean isAlso(Sentence sentence, CueHit hit) {
        return sentence.isWord(hit.from() - 1, "thời") && sentence.isWord(hit.from() - ALSO, "đồng");
    }

    /** Mong các cụ …, đề nghị UBND xã …: behind what is only hoped for, a stronger word to somebody else. */
    static boolean isStronger(Sentence sentence, CueHit before, CueHit hit) {
        boolean hoped = sentence.isWord(before.from(), "mong")
                || before.value(Cue.REQUIRE).equals(ENCOURAGED);
        return hoped && sentence.tokens.isSign(hit.from() - 1, ',') && !sentence.isWord(hit.from(), "mong");
    }

    /** Yêu cầu A làm …, giao B làm …; yêu cầu A làm … và đề nghị B làm …: with who is to do what, straight behind a comma or và. */
    static boolean isNextOrder(Sentence sentence, CueHit hit) {
        boolean order = sentence.isAnyOf(hit.from(), ORDERS);
        List<Actor> assignees = new ArrayList<>();
        return order
                && (sentence.tokens.isSign(hit.from() - 1, ',') || sentence.isWord(hit.from() - 1, "và"))
                && isAction(sentence, Assignees.read(sentence, hit.end(), assignees))
                && !assignees.isEmpty();
    }

    static boolean isToldToDo(Sentence sentence, int from) {
        for (CueHit hit : sentence.hits) {
            if (hit.start() >= from) {
                return (hit.is(Cue.ACTION) || hit.is(Cue.MUST) || hit.is(Cue.COORDINATE))
                        && !hit.is(Cue.REQUIRE)
                        && sentence.isGap(from, hit.start());
            }
        }
        return false;
    }

    /** Yêu cầu as a verb: not after những, theo, là, nor of a body that speaks of the past. */
    static boolean isVerb(Sentence sentence, CueHit hit) {
        if (hit.from() == 0 || isWish(sentence, hit)) {
            return true;
        }
        return !sentence.lexicon.isNounMark(sentence.tokens, hit.from() - 1);
    }

    /** Bày tỏ mong muốn phía A hỗ trợ …: what is wished goes on as a clause, with who is to do it. */
    private static boolean isWish(Sentence sentence, CueHit hit) {
        List<Actor> assignees = new ArrayList<>();
        return sentence.isWord(hit.from(), "mong")
                && sentence.isWord(hit.from() - 1, "tỏ")
                && isAction(sentence, Assignees.read(sentence, hit.end(), assignees))
                && !assignees.isEmpty();
    }

    /** Dự thảo Luật khuyến khích các ngân hàng …: what a bill asks nobody was told at the meeting. */
    static boolean isOfDraft(Sentence sentence, CueHit required) {
        boolean person = !sentence.names(NameKind.PERSON, sentence.start, required.start())
                .isEmpty();
        String words = sentence.words();
        return !person && (words.startsWith("Dự thảo ") || words.startsWith("Dự luật ") || words.startsWith("Luật "));
    }

    /** Giao cho Sở, qua một năm nghiên cứu, Sở …: something else follows, and not what is to be done. */
    static boolean breaksOff(Sentence sentence, int from) {
        int comma = sentence.firstToken(from);
        return sentence.tokens.isSign(comma, ',') && sentence.isAnyOf(comma + 1, SOMETHING_ELSE);
    }

    /** Trong khi đó, Phòng A đã yêu cầu …: what a body asked that does not hold the meeting, nor speaks at it. */
    static boolean isOfOtherBody(Sentence sentence, CueHit required, MeetingDraft meeting) {
        CueHit done = sentence.hit(Cue.DONE, sentence.start, required.start());
        if (done == null || !sentence.isWord(done.from(), "đã") || !sentence.isGap(done.end(), required.start())) {
            return false;
        }
        int verb = done.start();
        for (Sentence.Name name : sentence.names) {
            int before = sentence.firstToken(name.from()) - 1;
            boolean subject =
                    name.isOrganization() && !name.inPost() && name.to() <= verb && sentence.isGap(name.to(), verb);
            if (subject && !meeting.isOrganizer(name)) {
                boolean told =
                        sentence.hit(Cue.SAY, sentence.start, name.from()) != null; // ông B cho hay HĐND đã giao …
                boolean opens = before < 0 || sentence.tokens.isSign(before, ',');
                return told
                        || (opens
                                && sentence.names(NameKind.PERSON, sentence.start, name.from())
                                        .isEmpty());
            }
        }
        return false;
    }

    /** “Cơ quan điều tra đã tiếp tục đề nghị A …”: what was asked before, as somebody tells who is quoted, and not what he asks himself. */
    static boolean isTold(Sentence sentence, CueHit required) {
        CueHit done = sentence.hit(Cue.DONE, sentence.start, required.start());
        return done != null
                && sentence.isWord(done.from(), "đã")
                && sentence.isQuoted(required.start())
                && sentence.isQuoted(done.start())
                && sentence.wordsBetween(done.end(), required.start()) <= WORDS_BEHIND_DONE
                && !sentence.hasSign(",;:.", done.end(), required.start())
                && !sentence.isAnyOf(done.from() - 1, SELF);
    }

    /** Khu đất này được lập dự án vào năm 2000 rồi giao cho A thực hiện: with a year of former times before it. */
    static boolean isOfFormerYear(Sentence sentence, CueHit required, MeetingDraft meeting) {
        MeetingTime time = meeting.time;
        int year = time == null ? 0 : time.start().year().orElseGet(() -> resolvedYear(time));
        return year > 0
                && sentence.people().isEmpty()
                && sentence.dates().stream()
                        .filter(date -> date.span().end() <= required.start())
                        .flatMap(date -> MeetingDays.start(date).stream())
                        .anyMatch(told -> told.year().isPresent() && told.year().getAsInt() < year);
    }

    private static int resolvedYear(MeetingTime time) {
        return time.resolution().map(day -> day.to().getYear()).orElse(0);
    }

    /** …; Đài Khí tượng phát tin …: a body behind the semicolon and a small word, whichever verb it is. */
    static boolean isSubjectOfVerb(Sentence sentence, int from, int end) {
        int verb = sentence.firstToken(end);
        boolean body = sentence.names.stream()
                .anyMatch(name -> name.isOrganization()
                        && !name.inPost()
                        && name.mention().span().end() == end
                        && sentence.isGap(from, name.from()));
        return body
                && sentence.tokens.isWord(verb)
                && !sentence.tokens.isCapital(verb)
                && sentence.hits.stream().noneMatch(hit -> hit.from() == verb);
    }

    /** Whether a verb of doing follows at once, and no phải or cần, which is read by itself. */
    static boolean isAction(Sentence sentence, int from) {
        for (CueHit hit : sentence.hits) {
            if (hit.start() >= from) {
                return hit.is(Cue.ACTION)
                        && !hit.is(Cue.MUST)
                        && !hit.is(Cue.REQUIRE)
                        && sentence.isGap(from, hit.start());
            }
        }
        return false;
    }

    /**
     * Đối với Sở A, ông đề nghị khẩn trương …; còn với bà con, bà mong đừng …: reads who is told to do what follows the verb of asking,
     * where the sentence begins with them; whether it does.
     */
    static boolean readAddressed(Sentence sentence, CueHit required, List<Actor> assignees) {
        int first = sentence.isAnyOf(0, ALONE) ? 1 : 0;
        first += sentence.isAnyOf(first, TOWARDS) && sentence.isWord(first + 1, "với") ? 1 : 0;
        boolean addressed = sentence.isWord(first, "với") || sentence.isWord(first, "Với");
        first -= sentence.isAnyOf(0, ALONE) && !addressed ? 1 : 0; // còn Huyện ủy A, bà mong …
        int verb = required.to();
        boolean does = sentence.tokens.isWord(verb)
                && !sentence.tokens.isCapital(verb)
                && (isAction(sentence, required.end())
                        || sentence.isAnyOf(verb, Assignees.BEFORE_VERB)
                        || !sentence.lexicon.isFunctionWord(sentence.tokens, verb));
        if (!(addressed || first == 0 && sentence.isAnyOf(0, ALONE)) || !does) {
            return false;
        }
        List<Actor> read = new ArrayList<>();
        int end = Assignees.read(sentence, sentence.tokens.end(first), read);
        int comma = required.from() - 1;
        while (comma > first && !sentence.tokens.isSign(comma, ',')) {
            comma--;
        }
        int from = sentence.tokens.start(first + 1);
        int noun = first + (sentence.isWord(first + 1, "các") ? 2 : 1);
        boolean whole = (!read.isEmpty() && end > sentence.tokens.start(comma))
                || (read.isEmpty() && sentence.lexicon.isPeople(sentence.tokens, noun));
        if (whole && comma > first + 1) { // đối với các huyện, thị xã, ông yêu cầu …
            read.clear();
            end = sentence.tokens.end(comma - 1);
            read.add(Actor.group(sentence.words(from, end)));
        }
        boolean apart = sentence.tokens.isSign(sentence.firstToken(end), ',') && end < required.start();
        if (apart) {
            assignees.addAll(read);
        }
        return apart;
    }

    /** Hội đề nghị …, phường đề nghị …, hai đơn vị đề nghị …: who holds a meeting to come, by the word for its kind alone. */
    static boolean isOfShortHolder(Sentence sentence, CueHit required) {
        return required.from() > 0
                && SHORT_HOLDERS.contains(sentence.words(sentence.start, sentence.tokens.end(required.from() - 1))
                        .strip()
                        .toLowerCase(Locale.ROOT));
    }

    static List<Actor> assigneesOf(Sentence sentence, CueHit hit) {
        List<Actor> assignees = new ArrayList<>();
        Assignees.read(sentence, hit.end(), assignees);
        return assignees;
    }
}
