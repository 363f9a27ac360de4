package org.civicnews.vietnamese.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civicnews.meeting.Actor;
import org.civicnews.meeting.MeetingKind;
import org.civicnews.meeting.MeetingStatus;
import org.civicnews.meeting.Obligation;
import org.civicnews.meeting.TaskAssignment;
import org.civicnews.meeting.TaskAssignmentBuilder;
import org.civicnews.people.OrganizationRef;
import org.civicnews.value.Evidence;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.people.NameKind;
import org.civicnews.vietnamese.token.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads who was told at a meeting to do what. Immutable and thread-safe. */
final class TaskReader {
    private static final String ENCOURAGED = Obligation.ENCOURAGED.name();

    /** Verbs of asking before another that are looked at, so that a sentence of nothing else costs no more. */
    private static final int MOST_ORDERS = 3;

    /** Đoàn kiểm tra liên ngành số 2. */
    private static final int LONGEST_SUBJECT = 8;

    /** No sentence has more of them. */
    private static final int MOST_PASSIVE = 12;

    /** A stop, a quotation mark and spaces. */
    private static final int BETWEEN_SENTENCES = 4;

    /**
     * Reads the tasks of a sentence.
     *
     * @param sentence the sentence
     * @param speaker who speaks in it, null if nobody does
     * @param opinion whether that is somebody who only joins in the discussion, so that phải binds nobody
     * @param meeting the meeting
     */
    void read(Sentence sentence, @Nullable Actor speaker, boolean opinion, MeetingDraft meeting) {
        if (readOrdered(sentence, meeting)) {
            return;
        }
        if (speaker == null) {
            int before = meeting.tasks.size();
            readOfBody(sentence, meeting);
            if (meeting.tasks.size() == before) {
                readOfThose(sentence, meeting);
            }
            if (meeting.tasks.size() == before && isOfMeeting(sentence)) {
                readPassive(sentence, null, true, meeting);
                readPassive(sentence, null, false, meeting);
                readFurtherMust(sentence, meeting);
            }
            return;
        }
        if (!opinion && readPassive(sentence, speaker, true, meeting)) {
            readPassive(sentence, speaker, false, meeting);
            return;
        }
        if (!opinion && readImplied(sentence, speaker, meeting)) {
            return;
        }
        for (int i = 0; i < sentence.hits.size(); i++) {
            CueHit hit = sentence.hits.get(i);
            if (hit.is(Cue.REQUIRE)
                    && Orders.isVerb(sentence, hit)
                    && !Orders.isOfDraft(sentence, hit)
                    && !Orders.isOfOtherBody(sentence, hit, meeting)
                    && !Orders.isTold(sentence, hit)
                    && !Orders.isOfFormerYear(sentence, hit, meeting)
                    && !isWithinTask(sentence, hit)) {
                readRequired(sentence, hit, speaker, meeting);
                readListed(sentence, hit, speaker, meeting);
                noteOrder(sentence, hit, speaker, meeting);
            } else if (hit.is(Cue.MUST)
                    && (!opinion || hit.value(Cue.MUST).equals(ENCOURAGED))
                    && sentence.hit(Cue.NOT, hit.start() - 8, hit.start()) == null) {
                readMust(sentence, hit, speaker, meeting);
            }
        }
        if (!opinion) {
            readPassive(sentence, speaker, false, meeting);
        } else if (sentence.people().isEmpty() && !sentence.has(Cue.PRONOUN) && isOfMeeting(sentence)) {
            readPassive(sentence, null, true, meeting); // ông A nói chậm. Nhà thầu được giao …
        }
    }

    /** Whether what a sentence tells without a speaker may be of the meeting: no other time opens it. */
    private static boolean isOfMeeting(Sentence sentence) {
        boolean past = sentence.hits.stream()
                .anyMatch(hit -> hit.is(Cue.PAST) && !sentence.isWord(hit.from(), "từng")); // từng kiến nghị
        return !past && MeetingDays.opening(sentence).isEmpty();
    }

    /** UBND tỉnh yêu cầu …; đề nghị các xã …, at the head of a sentence: what the body asks that holds the meeting. */
    private static void readOfBody(Sentence sentence, MeetingDraft meeting) {
        CueHit required = sentence.hit(Cue.REQUIRE);
        OrganizationRef holder =
                meeting.organizers.values().stream().findFirst().orElse(null);
        if (required == null || holder == null || !Orders.isVerb(sentence, required)) {
            return;
        }
        boolean head = !meeting.status.equals(MeetingStatus.HELD)
                && (sentence.isGap(sentence.start, required.start()) || Orders.isOfShortHolder(sentence, required));
        if (head || asks(sentence, required, meeting)) {
            readAll(sentence, required, Actor.of(holder), meeting);
        }
    }

    /** Đoàn kiểm tra yêu cầu …, Ban tổ chức đề nghị …: what those ask who inspect, or who hold the meeting. */
    private static void readOfThose(Sentence sentence, MeetingDraft meeting) {
        CueHit required = sentence.hit(Cue.REQUIRE);
        String words = sentence.words();
        boolean holds = words.startsWith("Ban tổ chức ") || words.startsWith("Ban Tổ chức ");
        boolean held = meeting.status.equals(MeetingStatus.HELD);
        if (required == null || !(held || holds) || !Orders.isVerb(sentence, required)) {
            return;
        }
        boolean inspects = words.startsWith("Đoàn ") && meeting.kind.equals(MeetingKind.INSPECTION);
        CueHit done = sentence.hit(Cue.DONE, sentence.start, required.start());
        int end = done == null ? required.start() : done.start();
        boolean near = sentence.wordsBetween(sentence.start, end) <= LONGEST_SUBJECT
                && (done == null || sentence.isGap(done.end(), required.start()))
                && !sentence.hasSign(",;:", sentence.start, required.start());
        if ((inspects || (holds && done == null)) && near) {
            Span span = sentence.trimmed(sentence.start, end);
            readAll(sentence, required, Actor.group(sentence.words(span.start(), span.end())), meeting);
            return;
        }
        int from = behindMeeting(sentence, required);
        if (isMeeting(sentence, from, end) || isHolder(sentence, from, end, meeting)) {
            Span span = sentence.trimmed(from, end);
            readAll(sentence, required, Actor.group(sentence.words(span.start(), span.end())), meeting);
        }
    }

    /** Kết luận hội nghị, …; tại cuộc họp, …: the character behind the clause that tells at which meeting something is asked. */
    private static int behindMeeting(Sentence sentence, CueHit required) {
        for (int i = 0; i < sentence.tokens.count() && sentence.tokens.start(i) < required.start(); i++) {
            if (sentence.tokens.isSign(i, ',')) {
                int comma = i;
                boolean there = sentence.hits.stream()
                        .anyMatch(hit -> hit.to() == comma && (hit.is(Cue.EVENT) || hit.is(Cue.SAY)));
                return there ? sentence.tokens.end(comma) : sentence.start;
            }
        }
        return sentence.start;
    }

    /** Hội nghị yêu cầu …: whether the meeting itself asks. */
    private static boolean isMeeting(Sentence sentence, int from, int to) {
        CueHit event = sentence.hit(Cue.EVENT, from, to);
        return event != null
                && !event.is(Cue.DEED)
                && sentence.isGap(from, event.start())
                && sentence.isGap(event.end(), to);
    }

    /** Bí thư Tỉnh ủy giao …: whether somebody asks who is not named, and whose post is one of the body that holds the meeting. */
    private static boolean isHolder(Sentence sentence, int from, int to, MeetingDraft meeting) {
        int first = sentence.firstToken(from);
        boolean comrade = sentence.isWord(first, "đồng") || sentence.isWord(first, "Đồng");
        first += comrade && sentence.isWord(first + 1, "chí") ? 2 : 0;
        return sentence.lexicon.isTitle(sentence.tokens, first)
                && sentence.names(NameKind.PERSON, from, to).isEmpty()
                && sentence.names(NameKind.ORGANIZATION, from, to).stream()
                        .anyMatch(body -> meeting.isOrganizer(body)
                                && sentence.isGap(body.mention().span().end(), to));
    }

    /** What is asked with the first verb, and with those behind a semicolon or đồng thời. */
    private static void readAll(Sentence sentence, CueHit first, Actor speaker, MeetingDraft meeting) {
        readRequired(sentence, first, speaker, meeting);
        for (CueHit hit : sentence.hits) {
            if (hit.is(Cue.REQUIRE) && hit.start() > first.start() && Orders.beginsOrder(sentence, hit)) {
                readRequired(sentence, hit, speaker, meeting);
            }
        }
    }

    /** Whether the body that holds the meeting is the subject of a verb of asking. */
    private static boolean asks(Sentence sentence, CueHit required, MeetingDraft meeting) {
        for (Sentence.Name name : sentence.names) {
            if (name.isOrganization()
                    && sentence.isGap(name.to(), required.start())
                    && sentence.wordsBetween(sentence.start, name.from()) <= 1
                    && meeting.isOrganizer(name)) {
                return true;
            }
        }
        return false;
    }

    /** Giao nhiệm vụ cụ thể: - Sở A chủ động …: what stands behind the colon is told to do without a verb of asking. */
    private static boolean readOrdered(Sentence sentence, MeetingDraft meeting) {
        MeetingDraft.Order order = meeting.order;
        if (order == null) {
            return false;
        }
        int from = sentence.tokens.isNumber(0) ? sentence.tokens.end(0) : sentence.start;
        List<Actor> assignees = new ArrayList<>();
        int end = Assignees.read(sentence, from, assignees);
        if (assignees.isEmpty() || !Orders.isToldToDo(sentence, end)) {
            meeting.order = sentence.first ? null : order;
            return false;
        }
        int next = TaskWords.nextTask(sentence, end);
        CueHit must = sentence.hit(Cue.MUST, end, next);
        String strength = must != null && sentence.isGap(end, must.start()) ? must.value(Cue.MUST) : order.strength();
        add(sentence, strength, assignees, end, next, order.speaker(), meeting);
        readNext(sentence, order.strength(), assignees, next, order.speaker(), meeting);
        return true;
    }

    /**
     * Sở A được giao lập danh sách: what somebody is told in the passive, behind the orders of who speaks, or told as given there by
     * nobody who is named; first with what the sentence opens, then what stands behind another order. Answers whether there is any.
     */
    private static boolean readPassive(
            Sentence sentence, @Nullable Actor speaker, boolean opening, MeetingDraft meeting) {
        boolean found = false;
        CueHit required = sentence.hit(Cue.REQUIRE);
        int tried = 0;
        for (int i = 1; i < sentence.tokens.count() && tried < MOST_PASSIVE; i++) {
            int at = sentence.tokens.start(i);
            boolean opens = required == null || required.end() > at;
            if (opens != opening || !(sentence.isWord(i, "được") || sentence.isWord(i, "bị"))) {
                continue;
            }
            tried++;
            PassiveOrders.Order order = PassiveOrders.at(sentence, i).orElse(null);
            if (order == null || sentence.isQuoted(at) || !isTold(sentence, order, speaker, meeting)) {
                continue;
            }
            found = true;
            Actor giver = speaker == null && order.byHim() ? meeting.chair() : speaker;
            int next = TaskWords.nextTask(sentence, order.from());
            add(sentence, order.obligation().name(), order.assignees(), order.from(), next, giver, meeting);
            readNext(sentence, order.obligation().name(), order.assignees(), next, giver, meeting);
        }
        return found;
    }

    private static boolean isTold(
            Sentence sentence, PassiveOrders.Order order, @Nullable Actor speaker, MeetingDraft meeting) {
        boolean unsaid = speaker == null || sentence.people().isEmpty();
        return order.byHim()
                || hasOrdersBefore(sentence, meeting)
                || (unsaid && order.opens() && isToldThere(sentence, order));
    }

    /** Nhà thầu được yêu cầu tăng ca; Phòng A được giao dặm vá đường trong 15 ngày; not Công ty B được giao khu đất. */
    private static boolean isToldThere(Sentence sentence, PassiveOrders.Order order) {
        return !order.given() || Orders.isAction(sentence, order.from()) || DueDates.isTold(sentence, order.from());
    }

    /** Sở A được giao …. Ban B phải trả lời …: what somebody else has to do, behind the orders of the same paragraph. */
    private static void readFurtherMust(Sentence sentence, MeetingDraft meeting) {
        CueHit must = hasOrdersBefore(sentence, meeting) ? sentence.hit(Cue.MUST) : null;
        if (must != null && !isWithinTask(sentence, must) && Obliged.leadsToAction(sentence, must)) {
            List<Actor> assignees = Obliged.before(sentence, must);
            if (!assignees.isEmpty()) {
                int next = TaskWords.nextTask(sentence, must.end());
                add(sentence, must.value(Cue.MUST), assignees, must.end(), next, null, meeting);
            }
        }
    }

    /** Yêu cầu A làm …. UBND xã B tham mưu …, trình trước 5/4: the next order, without a verb of asking. */
    private static boolean readImplied(Sentence sentence, Actor speaker, MeetingDraft meeting) {
        if (!followsOrder(sentence, meeting)) {
            return false;
        }
        List<Actor> assignees = new ArrayList<>();
        boolean body = sentence.names.stream()
                .anyMatch(name -> name.isOrganization() && !name.inPost() && name.from() == sentence.start);
        int end = body ? Assignees.read(sentence, sentence.start, assignees) : sentence.start;
        if (assignees.isEmpty()
                || !Orders.isAction(sentence, end)
                || sentence.isWord(sentence.firstToken(end), "có")
                || sentence.hasSign(",;", sentence.start, end)) {
            return false;
        }
        TaskAssignment last = meeting.tasks.get(meeting.tasks.size() - 1);
        int next = TaskWords.nextTask(sentence, end);
        add(sentence, last.obligation().name(), assignees, end, next, speaker, meeting);
        readNext(sentence, last.obligation().name(), assignees, next, speaker, meeting);
        return true;
    }

    /** Whether the sentence straight before, in the same paragraph, told somebody what to do. */
    private static boolean followsOrder(Sentence sentence, MeetingDraft meeting) {
        return hasOrdersBefore(sentence, meeting)
                && meeting.tasks.get(meeting.tasks.size() - 1).evidence().stream()
                        .anyMatch(evidence -> sentence.start - evidence.end() <= BETWEEN_SENTENCES);
    }

    private static boolean hasOrdersBefore(Sentence sentence, MeetingDraft meeting) {
        return !meeting.tasks.isEmpty()
                && meeting.tasks.get(meeting.tasks.size() - 1).evidence().stream()
                        .anyMatch(evidence -> evidence.blockId().equals(sentence.source.blockId()));
    }

    /** Yêu cầu: …, giao nhiệm vụ cụ thể: …, with the colon straight behind or at the end of the sentence. */
    private static void noteOrder(Sentence sentence, CueHit required, Actor speaker, MeetingDraft meeting) {
        Tokens tokens = sentence.tokens;
        boolean colon = tokens.isSign(required.to(), ':')
                || (tokens.isSign(tokens.count() - 1, ':')
                        && sentence.wordsBetween(required.end(), sentence.end) <= Assignees.LONGEST);
        if (colon) {
            meeting.order = new MeetingDraft.Order(speaker, required.value(Cue.REQUIRE));
        }
    }

    private static void readRequired(Sentence sentence, CueHit hit, Actor speaker, MeetingDraft meeting) {
        List<Actor> assignees = new ArrayList<>();
        int end = Assignees.read(sentence, hit.end(), assignees);
        if (assignees.isEmpty() && Orders.readAddressed(sentence, hit, assignees)) {
            end = hit.end();
        }
        boolean told = !Assignees.isHint(sentence, hit)
                || (Orders.isToldToDo(sentence, end) && !sentence.isWord(sentence.firstToken(end), "có"));
        if (!assignees.isEmpty() && told && !Orders.breaksOff(sentence, end)) {
            int next = TaskWords.nextTask(sentence, end);
            CueHit must = sentence.hit(Cue.MUST, end, next);
            boolean binds = must != null && Assignees.isHint(sentence, hit) && sentence.isGap(end, must.start());
            String strength = must != null && binds ? must.value(Cue.MUST) : hit.value(Cue.REQUIRE);
            add(sentence, strength, assignees, end, next, speaker, meeting);
            readNext(sentence, strength, assignees, next, speaker, meeting);
        }
    }

    /** Giao nhiệm vụ cho từng bộ: A làm …; B làm …: what stands behind the colon, each with who is to do it. */
    private static void readListed(Sentence sentence, CueHit hit, Actor speaker, MeetingDraft meeting) {
        for (int i = hit.to(); i < sentence.tokens.count() && i <= hit.to() + Assignees.LONGEST; i++) {
            if (sentence.tokens.isSign(i, ':')) {
                List<Actor> assignees = new ArrayList<>();
                int end = Assignees.read(sentence, sentence.tokens.end(i), assignees);
                if (!assignees.isEmpty() && Orders.isAction(sentence, end)) {
                    String strength = hit.value(Cue.REQUIRE);
                    readNext(sentence, strength, List.of(), sentence.tokens.start(i), speaker, meeting);
                }
                return;
            }
        }
    }

    /** Yêu cầu A làm …; làm …; B làm …: what stands behind a semicolon, each with a verb of its own. */
    private static void readNext(
            Sentence sentence,
            String strength,
            List<Actor> first,
            int semicolon,
            @Nullable Actor speaker,
            MeetingDraft meeting) {
        List<Actor> before = first;
        int at = semicolon;
        while (at < sentence.end) {
            List<Actor> assignees = new ArrayList<>();
            int end = Assignees.read(sentence, at + 1, assignees);
            boolean does = Orders.isAction(sentence, end) || Orders.isSubjectOfVerb(sentence, at + 1, end);
            if (!does || sentence.isWord(sentence.firstToken(end) - 1, "được")) {
                return; // …; người dân được hỗ trợ gạo
            }
            if (assignees.isEmpty()) {
                assignees.addAll(before);
            }
            before = assignees;
            int next = TaskWords.nextTask(sentence, end);
            add(sentence, strength, assignees, end, next, speaker, meeting);
            at = next;
        }
    }

    /** The subject straight before phải or cần: a body or a group. */
    private static void readMust(Sentence sentence, CueHit hit, Actor speaker, MeetingDraft meeting) {
        boolean needs = sentence.isWord(hit.to(), "thông") && sentence.isWord(hit.to() + 1, "tin"); // cần thông tin về
        if (needs
                || isWithinTask(sentence, hit)
                || speaker.person().isEmpty()
                || !(Obliged.leadsToAction(sentence, hit)
                        || ((followsOrder(sentence, meeting)
                                        || (meeting.leads(speaker)
                                                && sentence.hasSign(":", sentence.start, hit.start())))
                                && Obliged.isOfBodies(sentence, hit)))) {
            return;
        }
        List<Actor> assignees = Obliged.before(sentence, hit);
        if (!assignees.isEmpty()) {
            int next = TaskWords.nextTask(sentence, hit.end());
            add(sentence, hit.value(Cue.MUST), assignees, hit.end(), next, speaker, meeting);
            readBeside(sentence, hit, next, speaker, meeting);
        }
    }

    /** Các xã phải …; Công an huyện tăng cường …: behind the semicolon whoever else has to do what, without the word for it. */
    private static void readBeside(Sentence sentence, CueHit must, int semicolon, Actor speaker, MeetingDraft meeting) {
        int at = semicolon;
        while (at < sentence.end && sentence.hasSign(";", at, at + 1)) {
            List<Actor> assignees = new ArrayList<>();
            int end = Assignees.read(sentence, at + 1, assignees);
            if (assignees.isEmpty() || !Orders.isAction(sentence, end)) {
                return;
            }
            at = TaskWords.nextTask(sentence, end);
            add(sentence, must.value(Cue.MUST), assignees, end, at, speaker, meeting);
        }
    }

    /** Whether a verb of asking with its own assignees stands before in the same clause. */
    private static boolean isWithinTask(Sentence sentence, CueHit hit) {
        boolean begins = Orders.beginsOrder(sentence, hit);
        int tried = 0;
        for (int i = sentence.hits.indexOf(hit) - 1; i >= 0 && tried < MOST_ORDERS; i--) {
            CueHit before = sentence.hits.get(i);
            if (before.is(Cue.MUST)
                    && before.to() == hit.from()
                    && !Obliged.before(sentence, before).isEmpty()) {
                return true; // UBND tỉnh phải chỉ đạo các sở …
            }
            if (begins || !before.is(Cue.REQUIRE) || before.end() > hit.start()) {
                continue;
            }
            tried++;
            if (sentence.hasSign(";.", before.end(), hit.start())) {
                return false;
            }
            if (Orders.isVerb(sentence, before)
                    && !Orders.isStronger(sentence, before, hit)
                    && !Orders.assigneesOf(sentence, before).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static void add(
            Sentence sentence,
            String strength,
            List<Actor> assignees,
            int from,
            int to,
            @Nullable Actor speaker,
            MeetingDraft meeting) {
        if (speaker != null) {
            assignees.removeIf(speaker::isSame);
        }
        if (assignees.isEmpty()) {
            return;
        }
        int end = TaskWords.beforeQuoteEnd(sentence, from, TaskWords.withoutSpeaker(sentence, from, to));
        Span words = sentence.trimmed(TaskWords.withoutMust(sentence, from, end), end);
        if (words.length() == 0) {
            return;
        }
        TaskAssignmentBuilder task = TaskAssignment.builder()
                .id("t" + (meeting.tasks.size() + 1))
                .text(sentence.words(words.start(), words.end()))
                .assignees(distinct(assignees))
                .assignedBy(Optional.ofNullable(speaker))
                .obligation(Obligation.of(strength))
                .due(DueDates.of(sentence, from, to).map(date -> DueDates.dated(date, meeting)))
                .evidence(Evidence.of(
                        sentence.source.blockId(), new Span(sentence.start, Math.max(words.end(), words.start() + 1))));
        for (Actor coordinator : coordinators(sentence, from, to)) {
            if (assignees.stream().noneMatch(coordinator::isSame)) {
                task.addCoordinators(coordinator);
            }
        }
        meeting.tasks.add(task.build());
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
            Assignees.read(sentence, with.end(), coordinators);
        }
        return distinct(coordinators);
    }
}
