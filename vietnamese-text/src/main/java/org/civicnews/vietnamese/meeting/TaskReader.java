package org.civicnews.vietnamese.meeting;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civicnews.meeting.Actor;
import org.civicnews.meeting.MeetingTime;
import org.civicnews.meeting.Obligation;
import org.civicnews.meeting.TaskAssignment;
import org.civicnews.meeting.TaskAssignmentBuilder;
import org.civicnews.value.Evidence;
import org.civicnews.value.PartialDate;
import org.civicnews.value.Resolution;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.people.NameKind;
import org.civicnews.vietnamese.time.DateMention;
import org.jspecify.annotations.Nullable;

/** Reads who was told at a meeting to do what. Immutable and thread-safe. */
final class TaskReader {
    private static final int LONGEST_ASSIGNEE = 14;
    private static final int DAYS_OF_MONTH = 31;
    private static final int FEBRUARY = 2;
    private static final int LEAP_DAY = 29;

    /** Các sở, ban, ngành, đoàn thể: short items between commas. */
    private static final int MOST_IN_LIST = 7;

    /**
     * Reads the tasks of a sentence.
     *
     * @param sentence the sentence
     * @param speaker who speaks in it, null if nobody does
     * @param meeting the meeting
     */
    void read(Sentence sentence, @Nullable Actor speaker, MeetingDraft meeting) {
        if (speaker == null) {
            return;
        }
        for (int i = 0; i < sentence.hits.size(); i++) {
            CueHit hit = sentence.hits.get(i);
            if (hit.is(Cue.REQUIRE) && isVerb(sentence, hit) && !isWithinTask(sentence, hit)) {
                readRequired(sentence, hit, speaker, meeting);
            } else if (hit.is(Cue.MUST) && sentence.hit(Cue.NOT, hit.start() - 8, hit.start()) == null) {
                readMust(sentence, hit, speaker, meeting);
            }
        }
    }

    /** Yêu cầu as a verb: not after những, theo, là, nor of a body that speaks of the past. */
    private static boolean isVerb(Sentence sentence, CueHit hit) {
        if (hit.from() == 0) {
            return true;
        }
        return !sentence.lexicon.isNounMark(sentence.tokens, hit.from() - 1);
    }

    private static void readRequired(Sentence sentence, CueHit hit, Actor speaker, MeetingDraft meeting) {
        List<Actor> assignees = new ArrayList<>();
        int end = assignees(sentence, hit.end(), assignees);
        if (!assignees.isEmpty()) {
            int next = nextTask(sentence, end);
            add(sentence, hit.value(Cue.REQUIRE), assignees, end, next, speaker, meeting);
            readNext(sentence, hit, assignees, next, speaker, meeting);
        }
    }

    /** Yêu cầu A làm …; làm …; B làm …: what stands behind a semicolon, each with a verb of its own. */
    private static void readNext(
            Sentence sentence, CueHit required, List<Actor> first, int semicolon, Actor speaker, MeetingDraft meeting) {
        List<Actor> before = first;
        int at = semicolon;
        while (at < sentence.end) {
            List<Actor> assignees = new ArrayList<>();
            int end = assignees(sentence, at + 1, assignees);
            if (!isAction(sentence, end)) {
                return;
            }
            if (assignees.isEmpty()) {
                assignees.addAll(before);
            }
            before = assignees;
            int next = nextTask(sentence, end);
            add(sentence, required.value(Cue.REQUIRE), assignees, end, next, speaker, meeting);
            at = next;
        }
    }

    /** Whether a verb of doing follows at once, and no phải or cần, which is read by itself. */
    private static boolean isAction(Sentence sentence, int from) {
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

    /** The subject straight before phải or cần: a body or a group. */
    private static void readMust(Sentence sentence, CueHit hit, Actor speaker, MeetingDraft meeting) {
        if (isWithinTask(sentence, hit) || speaker.person().isEmpty() || !leadsToAction(sentence, hit)) {
            return;
        }
        List<Actor> assignees = bodiesBefore(sentence, hit);
        Span group = assignees.isEmpty() ? groupBefore(sentence, hit) : null;
        if (group != null) {
            assignees.add(Actor.group(sentence.words(group.start(), group.end())));
        }
        if (!assignees.isEmpty()) {
            add(sentence, hit.value(Cue.MUST), assignees, hit.end(), nextTask(sentence, hit.end()), speaker, meeting);
        }
    }

    /** Sở Y tế, Sở Tài chính và Công an tỉnh phải: the bodies up to the verb, with nothing but separators between. */
    private static List<Actor> bodiesBefore(Sentence sentence, CueHit must) {
        List<Actor> bodies = new ArrayList<>();
        int next = must.start();
        for (int i = sentence.names.size() - 1; i >= 0; i--) {
            Sentence.Name name = sentence.names.get(i);
            int end = name.mention().span().end();
            if (end > next || !name.isOrganization() || name.inPost()) {
                continue;
            }
            int words = sentence.wordsBetween(end, next);
            boolean and = !bodies.isEmpty() && words == 1 && sentence.hit(Cue.WITH, end, next) != null;
            if ((words > 0 && !and) || sentence.hasSign(";.:", end, next)) {
                return bodies;
            }
            bodies.add(0, MeetingDraft.actor(name));
            next = name.from();
        }
        return bodies;
    }

    /** Phải tăng cường, cần sớm có; not phải trải qua. */
    private static boolean leadsToAction(Sentence sentence, CueHit must) {
        for (CueHit hit : sentence.hits) {
            if (hit.start() >= must.end()) {
                return (hit.is(Cue.ACTION) || hit.is(Cue.COORDINATE))
                        && sentence.wordsBetween(must.end(), hit.start()) <= 1;
            }
        }
        return false;
    }

    /** Whether a verb of asking with its own assignees stands before in the same clause. */
    private static boolean isWithinTask(Sentence sentence, CueHit hit) {
        for (CueHit before : sentence.hits) {
            if (before.is(Cue.REQUIRE)
                    && before.end() <= hit.start()
                    && isVerb(sentence, before)
                    && !sentence.hasSign(";.", before.end(), hit.start())
                    && !assigneesOf(sentence, before).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static List<Actor> assigneesOf(Sentence sentence, CueHit hit) {
        List<Actor> assignees = new ArrayList<>();
        assignees(sentence, hit.end(), assignees);
        return assignees;
    }

    private static @Nullable Span groupBefore(Sentence sentence, CueHit must) {
        CueHit nearest = null;
        CueHit last = null;
        boolean object = false;
        for (CueHit hit : sentence.hits) {
            boolean near = hit.is(Cue.GROUP)
                    && hit.end() <= must.start()
                    && sentence.wordsBetween(hit.start(), must.start()) <= LONGEST_ASSIGNEE
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
        if (sentence.hasSign(";:.", from, to)) {
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

    /**
     * Reads those to whom a task is given.
     *
     * @return the character after the last of them; {@code from} if there are none
     */
    private static int assignees(Sentence sentence, int from, List<Actor> assignees) {
        int at = from;
        while (true) {
            Sentence.Name name = nameAt(sentence, at, assignees.isEmpty());
            Span several = name == null ? null : several(sentence, name);
            if (name != null && name.mention().kind() == NameKind.PLACE) {
                Span place = name.mention().span();
                assignees.add(Actor.group(sentence.words(place.start(), place.end())));
                at = place.end();
            } else if (several != null) {
                assignees.add(Actor.group(sentence.words(several.start(), several.end())));
                at = several.end();
            } else if (name != null) {
                assignees.add(MeetingDraft.actor(name));
                at = Math.max(name.to(), name.mention().span().end());
            } else {
                Span group = groupAt(sentence, at);
                if (group == null) {
                    return at;
                }
                assignees.add(Actor.group(sentence.words(group.start(), group.end())));
                at = group.end();
            }
        }
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

    /** UBND hai tỉnh, Đảng ủy 3 xã: a number and the word for a rank behind the name. */
    private static @Nullable Span counted(Sentence sentence, Sentence.Name name) {
        int number = sentence.firstToken(name.to());
        int rank = number + 1;
        boolean counts = rank < sentence.tokens.count()
                && (sentence.tokens.isNumber(number) || sentence.lexicon.isFew(sentence.tokens, number))
                && sentence.isGap(name.to(), sentence.tokens.start(number))
                && sentence.lexicon.level(sentence.tokens, rank, rank + 1).isPresent();
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
            if (hit.start() < at || (!hit.is(Cue.GROUP) && !hit.is(Cue.REST))) {
                continue;
            }
            int words = sentence.wordsBetween(at, hit.start());
            boolean and = sentence.hit(Cue.WITH, at, hit.start()) != null && words == 1;
            return words == 0 || and ? sentence.trimmed(hit.start(), groupEnd(sentence, hit)) : null;
        }
        return null;
    }

    /** Up to the verb that tells what is to be done; without one that we know, as far as the word for the group goes. */
    private static int groupEnd(Sentence sentence, CueHit group) {
        int end = sentence.end;
        boolean verb = false;
        for (CueHit hit : sentence.hits) {
            boolean does = hit.is(Cue.ACTION) || hit.is(Cue.MUST) || hit.is(Cue.REQUIRE) || hit.is(Cue.SAY);
            if (hit.start() >= group.end() && (does || hit.is(Cue.DUE)) && hit.start() < end) {
                end = hit.start();
                verb = does;
            }
        }
        for (Sentence.Name name : sentence.names) {
            if (name.from() >= group.end() && name.from() < end && sentence.hasSign(",;", group.end(), name.from())) {
                end = name.from();
                verb = true;
            }
        }
        for (int i = group.to(); i < sentence.tokens.count() && sentence.tokens.start(i) < end; i++) {
            char sign = sentence.tokens.sign(i);
            if (sign == ';' || sign == ':' || i - group.to() > LONGEST_ASSIGNEE) {
                end = sentence.tokens.start(i);
                verb = sign == ';' || sign == ':';
            }
        }
        return verb || group.to() == group.from() + 1 ? end : group.end();
    }

    /** Where the next task of the sentence begins, with its subject. */
    private static int nextTask(Sentence sentence, int from) {
        for (int i = sentence.firstToken(from); i < sentence.tokens.count(); i++) {
            if (sentence.tokens.sign(i) == ';') {
                return sentence.tokens.start(i);
            }
        }
        return sentence.end;
    }

    private static void add(
            Sentence sentence,
            String strength,
            List<Actor> assignees,
            int from,
            int to,
            Actor speaker,
            MeetingDraft meeting) {
        assignees.removeIf(speaker::isSame);
        if (assignees.isEmpty()) {
            return;
        }
        Span words = sentence.trimmed(withoutMust(sentence, from, to), withoutSpeaker(sentence, from, to));
        if (words.length() == 0) {
            return;
        }
        TaskAssignmentBuilder task = TaskAssignment.builder()
                .id("t" + (meeting.tasks.size() + 1))
                .text(sentence.words(words.start(), words.end()))
                .assignees(distinct(assignees))
                .assignedBy(speaker)
                .obligation(Obligation.of(strength))
                .due(due(sentence, from, to).map(date -> dated(date, meeting)))
                .evidence(Evidence.of(
                        sentence.source.blockId(), new Span(sentence.start, Math.max(words.end(), words.start() + 1))));
        for (Actor coordinator : coordinators(sentence, from, to)) {
            if (assignees.stream().noneMatch(coordinator::isSame)) {
                task.addCoordinators(coordinator);
            }
        }
        meeting.tasks.add(task.build());
    }

    /** The task without phải or cần, which its strength tells. */
    private static int withoutMust(Sentence sentence, int from, int to) {
        CueHit must = sentence.hit(Cue.MUST, from, to);
        boolean more = must != null && sentence.trimmed(must.end(), to).length() > 0;
        return must != null && more && sentence.isGap(from, must.start()) ? must.end() : from;
    }

    /** The task without the words that tell at its end who gave it: …, ông A yêu cầu. */
    private static int withoutSpeaker(Sentence sentence, int from, int to) {
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

    private static List<Actor> distinct(List<Actor> actors) {
        List<Actor> distinct = new ArrayList<>();
        for (Actor actor : actors) {
            if (distinct.stream().noneMatch(actor::isSame)) {
                distinct.add(actor);
            }
        }
        return distinct;
    }

    /** Those with whom the work is to be done: chủ trì, phối hợp với A và B. */
    private static List<Actor> coordinators(Sentence sentence, int from, int to) {
        List<Actor> coordinators = new ArrayList<>();
        CueHit with = sentence.hit(Cue.COORDINATE, from, to);
        if (with != null) {
            assignees(sentence, with.end(), coordinators);
        }
        return distinct(coordinators);
    }

    /** A day without its year, of the first such day that is not before the meeting. */
    private static PartialDate dated(PartialDate due, MeetingDraft meeting) {
        MeetingTime time = meeting.time;
        Optional<LocalDate> held =
                time == null ? Optional.empty() : time.resolution().map(Resolution::to);
        if (held.isEmpty()
                || due.year().isPresent()
                || due.month().isEmpty()
                || due.day().isEmpty()) {
            return due;
        }
        LocalDate now = held.get();
        int month = due.month().getAsInt();
        int day = due.day().getAsInt();
        boolean next = (month - now.getMonthValue()) * DAYS_OF_MONTH + day - now.getDayOfMonth() < 0;
        int year = now.getYear() + (next ? 1 : 0);
        boolean exists = month != FEBRUARY || day < LEAP_DAY || Year.isLeap(year);
        return exists ? due.toBuilder().year(year).build() : due;
    }

    /** The date behind trước, chậm nhất, xong trong. */
    private static Optional<PartialDate> due(Sentence sentence, int from, int to) {
        for (DateMention date : sentence.dates()) {
            if (date.span().start() < from || date.span().end() > to) {
                continue;
            }
            for (CueHit hit : sentence.hits) {
                if (hit.is(Cue.DUE)
                        && hit.start() <= date.span().start()
                        && sentence.wordsBetween(hit.start(), date.span().start()) <= 4) {
                    return date.date().or(() -> date.range().flatMap(range -> range.end()));
                }
            }
        }
        return Optional.empty();
    }
}
