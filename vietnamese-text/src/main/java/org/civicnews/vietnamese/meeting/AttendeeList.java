package org.civicnews.vietnamese.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.civicnews.meeting.Actor;
import org.civicnews.meeting.ParticipantRole;
import org.civicnews.value.Evidence;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.people.NameKind;
import org.civicnews.vietnamese.text.QuantityMention;
import org.jspecify.annotations.Nullable;

/** Reads the people, groups and bodies of a list of those who attended. Immutable and thread-safe. */
final class AttendeeList {

    /** Các phòng, ban, ngành, đoàn thể, đơn vị. */
    private static final List<String> OFFICES =
            List.of("phòng", "ban", "ngành", "đoàn", "đơn", "cơ", "sở", "hội", "khoa", "trung", "viện");

    private static final int LONGEST_GROUP = 30;
    /** Lãnh đạo sở và cán bộ các phòng: one group of two heads. */
    private static final int WORDS_OF_HEAD = 4;
    /** Đồng chí. */
    private static final int WORDS_OF_ADDRESS = 2;
    /** Chủ tịch, giám đốc. */
    private static final int WORDS_OF_TITLE = 2;

    /** Đại biểu có mặt. */
    private static final int WORDS_BEFORE_VOTE = 3;

    /** Somebody of the list: a person, a body, or a group of which only the words are known. */
    private record Item(
            int start,
            Sentence.@Nullable Name name,
            @Nullable Span group) {}

    /** Reads the groups and bodies between two characters, and returns them. */
    List<Actor> read(Sentence sentence, int from, int to, MeetingDraft meeting) {
        return read(sentence, from, to, List.of(), meeting);
    }

    /** The same with the people of the list, all in the order of the text. */
    List<Actor> read(Sentence sentence, int from, int end, List<Sentence.Name> people, MeetingDraft meeting) {
        int to = UntoldGroups.beforeRemark(sentence, from, end);
        List<Item> items = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        for (Sentence.Name person : people) {
            int family = familyOf(sentence, person);
            Span group =
                    family < 0 ? null : new Span(family, person.mention().span().end());
            items.add(new Item(group == null ? person.from() : family, group == null ? person : null, group));
            if (group != null) {
                spans.add(group);
            }
        }
        int done = from;
        for (CueHit hit : sentence.hits) {
            if (hit.start() >= done
                    && hit.end() <= to
                    && (hit.is(Cue.ATTENDING_GROUP)
                            || isCounted(sentence, hit)
                            || isComrades(sentence, hit)
                            || isRest(sentence, hit))
                    && !isNamed(sentence, hit)
                    && !isOfPost(sentence, hit)
                    && !isCalling(sentence, hit)
                    && !isOfVote(sentence, hit)
                    && beginsItem(sentence, withCount(sentence, hit), from)) {
                Span group = group(sentence, hit, to);
                items.add(new Item(group.start(), null, group));
                spans.add(group);
                done = group.end();
            }
        }
        for (Span group : plainGroups(sentence, from, to)) {
            if (isTold(sentence, group)) {
                sentence.names(NameKind.PERSON, group.end(), to).stream()
                        .filter(person -> !people.contains(person))
                        .forEach(person -> items.add(new Item(person.from(), person, null)));
            } else if (spans.stream().noneMatch(span -> span.overlaps(group))) {
                items.add(new Item(group.start(), null, group));
                spans.add(group);
            }
        }
        for (Sentence.Name body : sentence.names(NameKind.ORGANIZATION, from, to)) {
            boolean own = !body.inPost()
                    && !meeting.isOrganizer(body)
                    && !isAbovePost(sentence, body, people, to)
                    && !sentence.isWord(sentence.firstToken(body.to()), "cử") // UBND phường cử bà A tới dự
                    && beginsItem(sentence, body.from(), from)
                    && spans.stream()
                            .noneMatch(span -> span.overlaps(body.mention().span()));
            if (own) {
                items.add(new Item(body.from(), body, null));
            }
        }
        items.sort(Comparator.comparingInt(Item::start));
        return items.stream().map(item -> attend(sentence, item, meeting)).toList();
    }

    /** Gia đình anh A: the character with which the words for his people begin; -1 if it is a person. */
    private static int familyOf(Sentence sentence, Sentence.Name person) {
        int last = sentence.firstToken(person.mention().span().start()) - 1;
        last -= Address.is(sentence, last) ? 1 : 0;
        boolean family = sentence.isWord(last, "đình") && sentence.isWord(last - 1, "gia");
        return family ? sentence.tokens.start(last - 1) : -1;
    }

    /** Ông A, Phó Vụ trưởng Vụ B, Ban C; …: in a list with semicolons the body in which that of the post before lies. */
    private static boolean isAbovePost(Sentence sentence, Sentence.Name body, List<Sentence.Name> people, int to) {
        int comma = sentence.firstToken(body.from()) - 1;
        return sentence.tokens.isSign(comma, ',')
                && sentence.hasSign(";", body.from(), to)
                && people.stream()
                        .anyMatch(person -> sentence.firstToken(person.to()) == comma
                                && person.to() > person.mention().span().end());
    }

    /** 62 hộ dân, 150 học viên; bí thư đảng ủy các xã: items that begin with a number of people, or with a small title. */
    private static List<Span> plainGroups(Sentence sentence, int from, int to) {
        List<Span> groups = new ArrayList<>();
        for (int token = sentence.firstToken(from); token < sentence.tokens.count(); token++) {
            int start = sentence.tokens.start(token);
            if (start >= to) {
                break;
            }
            boolean starts = ((startsPlainGroup(sentence, token) && beginsItem(sentence, start, from))
                            || UntoldGroups.starts(sentence, token, from))
                    && !isWithinPerson(sentence, start);
            if (starts) {
                Span group = sentence.trimmed(start, plainEnd(sentence, token, to));
                boolean bare = sentence.lexicon.isTitle(sentence.tokens, token) // chủ tịch, giám đốc các tập đoàn
                        && sentence.wordsBetween(group.start(), group.end()) <= WORDS_OF_TITLE;
                if (!bare
                        && sentence.names(NameKind.PERSON, group.start(), group.end())
                                .isEmpty()) {
                    groups.add(group);
                    token = Math.max(token, sentence.firstToken(group.end()) - 1);
                }
            }
        }
        return groups;
    }

    /** Ông A, phó giám đốc Sở B: a post of somebody named, written small. */
    private static boolean isWithinPerson(Sentence sentence, int at) {
        return sentence.names.stream().anyMatch(name -> name.isPerson() && name.from() <= at && at < name.end());
    }

    private static boolean startsPlainGroup(Sentence sentence, int token) {
        if (UntoldHolders.starts(sentence, token)
                || (sentence.tokens.isWord(token) && !sentence.tokens.isCapital(token))) {
            if (startsSeveral(sentence, token) || sentence.lexicon.isTitle(sentence.tokens, token)) {
                return true;
            }
        }
        if (isDelegation(sentence, token)) {
            return true;
        }
        int start = sentence.tokens.start(token);
        if (Headcounts.starts(sentence, token) || Headcounts.isShareOfAll(sentence, token)) {
            return true;
        }
        for (CueHit hit : sentence.hits) {
            boolean group = hit.is(Cue.COUNTED) || hit.is(Cue.ATTENDING_GROUP);
            if (group && hit.start() > start && withCount(sentence, hit) == start) {
                return true;
            }
        }
        return false;
    }

    /** Phái đoàn, đoàn đại biểu: written small, so that it is no name of a body. */
    private static boolean isDelegation(Sentence sentence, int token) {
        return (sentence.isWord(token, "phái") && sentence.isWord(token + 1, "đoàn"))
                || (sentence.isWord(token, "đoàn")
                        && sentence.isWord(token + 1, "đại")
                        && sentence.isWord(token + 2, "biểu"));
    }

    /** Các linh mục, một số cổ đông; not các đồng chí or các Phó Chủ tịch, whose names follow. */
    private static boolean startsSeveral(Sentence sentence, int token) {
        boolean some = Headcounts.isSome(sentence, token)
                || (sentence.isWord(token, "toàn") && sentence.isWord(token + 1, "thể"));
        int noun = some ? token + 2 : token + 1;
        if (!(some || sentence.isWord(token, "các")) || noun >= sentence.tokens.count()) {
            return false;
        }
        if (sentence.tokens.isCapital(noun)) {
            return sentence.lexicon.isTitle(sentence.tokens, noun); // các Phó Chủ tịch UBND tỉnh
        }
        boolean known = sentence.hits.stream().anyMatch(hit -> hit.from() == token && hit.to() > noun);
        return !known
                && (sentence.lexicon.isPeople(sentence.tokens, noun) || sentence.lexicon.isTitle(sentence.tokens, noun))
                && !(sentence.isWord(noun, "đồng") && sentence.isWord(noun + 1, "chí"))
                && !(sentence.isWord(noun, "cán") && sentence.isWord(noun + 1, "bộ"));
    }

    /** Up to the next separator but the comma within xã, phường. */
    private static int plainEnd(Sentence sentence, int token, int to) {
        int last = Math.min(sentence.tokens.count(), token + LONGEST_GROUP);
        boolean named = false; // giám đốc các sở: A, B, C
        for (int i = token + 1; i < last; i++) {
            int start = sentence.tokens.start(i);
            named |= sentence.tokens.isSign(i, ':') && sentence.isWord(i - 2, "các") && isOffice(sentence, i - 1);
            char sign = sentence.tokens.sign(i);
            boolean cells = sentence.isWord(i - 1, "chi") && sentence.isWord(i + 1, "đảng"); // các chi, đảng bộ
            boolean listed = (sign == ',' && (cells || (sentence.rankEnd(i + 1) > i + 1 && sentence.isRank(i - 1))))
                    || (sign == ',' && sentence.isAnyOf(i - 1, OFFICES) && sentence.isAnyOf(i + 1, OFFICES))
                    || (sign == ',' && Headcounts.isSecondCalling(sentence, token, i))
                    || (sign == ',' && UntoldHolders.goesOn(sentence, token, i))
                    || (sign == ',' && UntoldHolders.areOfSameAreas(sentence, token, i))
                    || (named && (sign == ',' || sign == ':'))
                    || sign == '%'
                    || sign == '&'
                    || sentence.isAmongPlaces(i)
                    || Headcounts.isShare(sentence, i)
                    || Headcounts.isInNumber(sentence, i);
            boolean with = sentence.isWord(i, "với") && sentence.tokens.isNumber(i + 1); // với 64 tham luận
            boolean verb = sentence.hits.stream().anyMatch(hit -> hit.start() == start && endsGroup(hit))
                    && !sentence.isWord(i - 1, "từng") // 12 hội viên từng tham gia bảo vệ biên giới
                    && !sentence.lexicon.isPeople(sentence.tokens, i) // 40 hướng dẫn viên
                    && !sentence.isAmongPlaces(i)
                    && !(sentence.isWord(i, "và")
                            && (Headcounts.isSecondCalling(sentence, token, i)
                                    || UntoldHolders.areOfSameAreas(sentence, token, i)));
            if (start >= to || verb || with || (sign != 0 && !listed)) {
                return Math.min(start, to);
            }
        }
        return last == sentence.tokens.count() ? to : Math.min(to, sentence.tokens.start(last));
    }

    private static boolean isOffice(Sentence sentence, int token) {
        return sentence.isAnyOf(token, OFFICES) || sentence.isRank(token);
    }

    private static boolean endsGroup(CueHit hit) {
        return hit.is(Cue.WITH) || hit.is(Cue.ATTEND) || hit.is(Cue.CHAIR) || hit.is(Cue.SAY) || hit.is(Cue.DONE);
    }

    /** Công an xã và các phòng chuyên môn: others of which none is named, behind an and. */
    private static boolean isRest(Sentence sentence, CueHit hit) {
        boolean comrades = sentence.isWord(hit.to() - 1, "chí"); // các đồng chí A và B
        return hit.is(Cue.GROUP) && !comrades && sentence.isWord(hit.from(), "các") && isAfterAnd(sentence, hit.from());
    }

    /** 412 cổ đông, đại diện cho 81,6% cổ phần: a remark behind a comma; 168 đại biểu đại diện cho 9.400 hội viên are told so as a whole. */
    private static boolean isShareApart(Sentence sentence, CueHit behalf) {
        return behalf.is(Cue.BEHALF) && !behalf.is(Cue.GROUP) && sentence.tokens.isSign(behalf.from() - 1, ',');
    }

    /** Các đồng chí Thường trực Huyện ủy; các đồng chí Tỉnh ủy viên: comrades who are told by their post alone. */
    private static boolean isComrades(Sentence sentence, CueHit hit) {
        if (!hit.is(Cue.GROUP) || !sentence.isWord(hit.to() - 1, "chí") || sentence.tokens.isSign(hit.to(), ':')) {
            return false;
        }
        for (Sentence.Name person : sentence.people()) {
            if (person.mention().span().start() >= hit.end()) {
                return sentence.hasSign(";", hit.end(), person.from());
            }
        }
        return true;
    }

    /** Các Ủy viên Bộ Chính trị: A, B: the people behind the colon are told one by one. */
    private static boolean isNamed(Sentence sentence, CueHit group) {
        for (Sentence.Name person : sentence.people()) {
            int from = person.mention().span().start();
            if (from >= group.end()) {
                return sentence.hasSign(":", group.end(), from) && !sentence.hasSign(";", group.end(), from);
            }
        }
        return false;
    }

    /** Các đại biểu Quốc hội A, B: what those are who are told one by one, the first of them straight behind. */
    private static boolean isOfPost(Sentence sentence, CueHit group) {
        return sentence.people().stream()
                .anyMatch(person -> person.from() < group.end()
                        && person.from() >= group.start()
                        && person.mention().span().start() >= group.end());
    }

    /** Đại biểu A: what the person straight behind is called. */
    private static boolean isCalling(Sentence sentence, CueHit group) {
        return group.to() == group.from() + 2
                && sentence.isWord(group.from(), "đại")
                && sentence.isWord(group.from() + 1, "biểu")
                && (withCount(sentence, group) == group.start()
                        || sentence.lexicon.isFew(sentence.tokens, group.from() - 1)) // hai đại biểu A và B
                && sentence.people().stream()
                        .anyMatch(person ->
                                sentence.firstToken(person.mention().span().start()) == group.to());
    }

    /** Với 100% đại biểu có mặt tán thành: whose share of the votes is told. */
    private static boolean isOfVote(Sentence sentence, CueHit group) {
        boolean votes = false;
        for (int i = group.to(); i <= group.to() + WORDS_BEFORE_VOTE; i++) {
            votes |= sentence.isWord(i, "tán") && sentence.isWord(i + 1, "thành");
        }
        return votes && sentence.tokens.isSign(group.from() - 1, '%');
    }

    /** Ba khách mời là A, B và C; hai diễn giả: A và B: whether those who are counted are told one by one straight behind. */
    private static boolean isTold(Sentence sentence, Span group) {
        int is = sentence.firstToken(group.end());
        boolean opens = sentence.isWord(is, "là") || sentence.isWord(is, "gồm") || sentence.tokens.isSign(is, ':');
        return opens
                && sentence.people().stream()
                        .map(person -> person.mention().span().start())
                        .anyMatch(name -> name > group.end()
                                && sentence.wordsBetween(sentence.tokens.end(is), name) <= WORDS_OF_ADDRESS);
    }

    private static Actor attend(Sentence sentence, Item item, MeetingDraft meeting) {
        Sentence.Name name = item.name();
        if (name != null) {
            meeting.attend(sentence, name, ParticipantRole.ATTENDEE, true);
            return MeetingDraft.actor(name);
        }
        Span group = item.group() == null ? new Span(item.start(), item.start()) : item.group();
        Actor actor = Actor.group(sentence.words(group.start(), group.end()));
        if (meeting.hasCounted(actor.label())) {
            return actor;
        }
        meeting.attend(actor, Evidence.of(sentence.source.blockId(), group), ParticipantRole.ATTENDEE, true);
        AttendanceReader.onlyBody(sentence, group).ifPresent(body -> meeting.represent(List.of(actor), body));
        return actor;
    }

    /** Whether an item of the list begins here: after a separator, cùng, có, or the verb. */
    private static boolean beginsItem(Sentence sentence, int at, int from) {
        int token = sentence.firstToken(at);
        if (token == 0 || sentence.tokens.start(token) <= from) {
            return true;
        }
        if (Headcounts.isInNumber(sentence, token - 1)) {
            return false; // 6.400
        }
        char sign = sentence.tokens.sign(token - 1);
        if (sign != 0) {
            return sign != '-' && sign != '–' && sign != '(';
        }
        for (CueHit before : sentence.hits) {
            if (before.to() == token && (before.is(Cue.WITH) || before.is(Cue.HAVE) || before.is(Cue.ATTEND))) {
                return true;
            }
        }
        return false;
    }

    /** From the word for the group, with all the bodies that it names (lãnh đạo Sở A, Sở B), to the next person, group or the end of the list. */
    private static Span group(Sentence sentence, CueHit hit, int to) {
        int end = to;
        for (Sentence.Name name : sentence.names) {
            if (name.isPerson() && name.from() >= hit.end()) {
                end = Math.min(end, addressStart(sentence, name.from()));
            }
        }
        for (CueHit next : sentence.hits) {
            boolean verb = next.is(Cue.ATTEND)
                    || next.is(Cue.CHAIR)
                    || next.is(Cue.SAY)
                    || next.is(Cue.DONE)
                    || sentence.isWord(next.from(), "ký")
                    || isAtSite(sentence, next)
                    || isShareApart(sentence, next);
            boolean item = (next.is(Cue.ATTENDING_GROUP) || isCounted(sentence, next))
                    && (sentence.tokens.sign(next.from() - 1) == ';' || isOther(sentence, hit, next));
            boolean once = sentence.isWord(next.from() - 1, "từng");
            if (next.start() >= hit.end() && next.start() < end && ((verb && !once) || item)) {
                end = item ? withCount(sentence, next) : next.start();
            }
        }
        for (int i = hit.to(); i < sentence.tokens.count() && sentence.tokens.start(i) < end; i++) {
            boolean next = startsPlainGroup(sentence, i) && (isAfterAnd(sentence, i) || isHolderOfSeveral(sentence, i));
            if (next) {
                end = sentence.tokens.start(i);
            }
            boolean with = sentence.isWord(i, "với") && sentence.tokens.isNumber(i + 1); // với 64 tham luận
            if (with || sentence.tokens.sign(i) == ';' || i - hit.to() > LONGEST_GROUP) {
                end = sentence.tokens.start(i);
            }
        }
        return sentence.trimmed(withCount(sentence, hit), withoutAnd(sentence, hit.end(), end));
    }

    /** Tại đầu cầu chính: the hall in which those are who were told before. */
    private static boolean isAtSite(Sentence sentence, CueHit at) {
        return at.is(Cue.AT) && sentence.hits.stream().anyMatch(site -> site.is(Cue.SITE) && site.from() == at.to());
    }

    /** Lãnh đạo UBND thị xã, trưởng các ban HĐND: behind a comma the holders of one post in several bodies. */
    private static boolean isHolderOfSeveral(Sentence sentence, int token) {
        return sentence.tokens.isSign(token - 1, ',')
                && sentence.isWord(token + 1, "các")
                && sentence.lexicon.isTitle(sentence.tokens, token);
    }

    /** … và ông A: the first character of the small form of address before a name, the name itself if none stands there. */
    private static int addressStart(Sentence sentence, int name) {
        int last = sentence.firstToken(name) - 1;
        int first = sentence.isWord(last, "chí") && sentence.isWord(last - 1, "đồng") ? last - 1 : last;
        boolean address = first < last || Address.is(sentence, last);
        return address ? sentence.tokens.start(first) : name;
    }

    static boolean isAfterAnd(Sentence sentence, int token) {
        return sentence.hits.stream().anyMatch(hit -> hit.is(Cue.WITH) && hit.to() == token);
    }

    /** Và hơn 300 đại biểu, cùng đông đảo người dân: others than those of the list before. */
    private static boolean isOther(Sentence sentence, CueHit earlier, CueHit group) {
        int from = withCount(sentence, group);
        int token = sentence.firstToken(from);
        boolean joined = token > 0 && sentence.tokens.sign(token - 1) == ',';
        for (CueHit before : sentence.hits) {
            joined |= before.to() == token && before.is(Cue.WITH);
        }
        String words = sentence.words(group.start(), group.end()).toLowerCase(Locale.ROOT);
        return joined
                && (from < group.start()
                        || words.startsWith("đông đảo")
                        || words.startsWith("đại diện")
                        || words.startsWith("các đồng chí")
                        || words.startsWith("đại biểu")
                        || words.startsWith("các đại biểu")
                        || words.startsWith("lãnh đạo")
                        || words.startsWith("thủ trưởng")
                        || (words.startsWith("cán bộ")
                                && sentence.tokens.sign(token - 1) != ','
                                && sentence.wordsBetween(earlier.end(), group.start()) > WORDS_OF_HEAD));
    }

    /** 62 hộ dân: people who are told by their number. */
    private static boolean isCounted(Sentence sentence, CueHit hit) {
        return hit.is(Cue.COUNTED) && withCount(sentence, hit) < hit.start();
    }

    /** Hơn 300 đại biểu: the number belongs to the group. */
    private static int withCount(Sentence sentence, CueHit hit) {
        for (QuantityMention quantity : sentence.quantities()) {
            if (quantity.span().start() < hit.start() && quantity.span().end() > hit.start()) {
                return quantity.span().start();
            }
        }
        return hit.start();
    }

    private static int withoutAnd(Sentence sentence, int from, int end) {
        for (CueHit hit : sentence.hits) {
            boolean loose = hit.is(Cue.WITH) || hit.is(Cue.BY); // đại diện các bộ do Đại sứ A dẫn đầu
            if (loose && hit.start() >= from && hit.end() <= end && sentence.isGap(hit.end(), end)) {
                return hit.start();
            }
        }
        return end;
    }
}
