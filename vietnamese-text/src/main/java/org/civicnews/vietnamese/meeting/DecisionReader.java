package org.civicnews.vietnamese.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.civicnews.meeting.Decision;
import org.civicnews.meeting.DecisionBuilder;
import org.civicnews.meeting.DecisionKind;
import org.civicnews.meeting.MeetingKind;
import org.civicnews.meeting.MeetingTime;
import org.civicnews.meeting.Vote;
import org.civicnews.value.Evidence;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.people.NameKind;
import org.civicnews.vietnamese.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a meeting decided (thông qua, bầu, phê chuẩn), with how many votes (52/52 đại biểu tán thành), and what was on
 * its agenda (xem xét các nội dung: …). Immutable and thread-safe.
 */
final class DecisionReader {
    /** What may be called hội nghị as well. */
    private static final List<MeetingKind> SITTINGS = List.of(MeetingKind.SESSION, MeetingKind.MEETING);

    /** Được A thông qua, do A phê chuẩn; là nước đầu tiên trong A phê chuẩn. */
    private static final List<String> NO_SUBJECT = List.of("được", "do", "trong");

    private static final List<String> ALSO = List.of("đã", "cùng", "cũng", "tiến", "hành");

    /** Nhất trí về, cho rằng, nhận định, đánh giá, với quan điểm. */
    private static final List<String> OPINION = List.of("về", "cho", "rằng", "nhận", "đánh", "với", "là");

    /** Hai đơn vị. */
    private static final int LONGEST_SIDES = 4;

    private static final int FAR_FROM_SUBJECT = 6;
    /** Kỳ họp đã nhất trí. */
    private static final int FAR_FROM_MEETING = 2;

    private static final int SUBJECT_AT_START = 12;
    private static final int FAR_FROM_VOTE = 10;
    /** 91,4% số phiếu. */
    private static final int WORDS_BEFORE_VOTES = 3;

    private static final int MOST_VOTES = 100_000;

    void read(Sentence sentence, MeetingDraft meeting) {
        CueHit decision = sentence.has(Cue.DECIDE) ? decision(sentence) : null;
        if (decision != null && isOfOtherYear(sentence, decision, meeting.time)) {
            return;
        }
        if (decision != null) {
            addAll(sentence, decision, meeting);
        } else if (sentence.has(Cue.AGENDA) && meeting.agenda.isEmpty()) {
            AgendaReader.read(sentence, meeting);
        }
    }

    /** Ngày 1/1/2015, Bộ A đã phê duyệt …: on a day of another year than that of the meeting. */
    private static boolean isOfOtherYear(Sentence sentence, CueHit verb, @Nullable MeetingTime time) {
        return time != null
                && sentence.dates().stream()
                        .filter(date -> date.span().end() <= verb.start() && MeetingDays.isDay(date))
                        .flatMap(date -> MeetingDays.start(date).stream())
                        .anyMatch(day -> MeetingTimes.isOfOtherYear(day, time));
    }

    /** A verb of deciding with the meeting, a body or its members as its subject, that is done and not only to be done. */
    private static @Nullable CueHit decision(Sentence sentence) {
        for (CueHit hit : sentence.hits) {
            if (hit.is(Cue.DECIDE) && !isOpen(sentence, hit) && hasSubject(sentence, hit)) {
                return hit;
            }
        }
        return null;
    }

    /** Sẽ thông qua, xem xét, thông qua, trình thông qua, chưa bầu: not decided. */
    private static boolean isOpen(Sentence sentence, CueHit verb) {
        for (CueHit hit : sentence.hits) {
            boolean before = hit.end() <= verb.start();
            boolean near = before && sentence.wordsBetween(hit.end(), verb.start()) <= 2;
            boolean open = hit.is(Cue.FUTURE)
                    || hit.is(Cue.NOT)
                    || hit.is(Cue.MUST)
                    || (hit.is(Cue.OBJECT) && hit.is(Cue.DOC))
                    || (hit.is(Cue.AGENDA)
                            && !hit.is(Cue.DECIDE) // kết thúc phần thảo luận, đại hội thông qua …
                            && sentence.hit(Cue.EVENT, hit.end(), verb.start()) == null
                            && sentence.names(NameKind.ORGANIZATION, hit.end(), verb.start())
                                    .isEmpty());
            if (near && open || before && (hit.is(Cue.REQUIRE) || hit.is(Cue.FUTURE) || hit.is(Cue.PAST))) {
                return true;
            }
        }
        return verb.from() > 0
                        && ((sentence.isWord(verb.from() - 1, "được") && !isVotedThrough(sentence, verb))
                                || sentence.isWord(verb.from() - 1, "để")
                                || sentence.isWord(verb.from() - 1, "nếu")
                                || (sentence.isWord(verb.from() - 1, "việc")
                                        && !sentence.isWord(verb.from() - 2, "làm")))
                        && !isElected(verb)
                || (!isElected(verb)
                        && isPassive(sentence, verb)
                        && !isDoneThere(sentence, verb)
                        && !isVotedThrough(sentence, verb));
    }

    /** Được HĐND thành phố thông qua tại kỳ họp thứ 13, sáng 8/3: at a meeting of which the votes or the part of the day are told. */
    private static boolean isDoneThere(Sentence sentence, CueHit verb) {
        CueHit at = sentence.hit(Cue.AT, verb.end(), sentence.end);
        CueHit event = at == null ? null : sentence.hit(Cue.EVENT, at.end(), sentence.end);
        return at != null
                && event != null
                && at.from() == verb.to()
                && event.from() == at.to()
                && (vote(sentence).isPresent()
                        || MeetingDays.of(sentence, event.end(), sentence.end)
                                .filter(MeetingDays::isPartOfDay)
                                .isPresent());
    }

    /** Phương án được thông qua với 91,4% số phiếu; 46 phiếu thuận, nghị quyết được thông qua; với 29 cánh tay giơ lên: by votes that are told. */
    private static boolean isVotedThrough(Sentence sentence, CueHit verb) {
        return sentence.isWord(verb.from() - 1, "được") && hasVotes(sentence);
    }

    /**
     * Các chủ hộ thông qua mức phí với 88% phiếu thuận; cư dân bầu ban quản trị; 7/7 thành viên đồng ý nghiệm thu: people straight
     * before, and the votes or their share told, or an election.
     */
    private static boolean isByVoters(Sentence sentence, CueHit verb) {
        boolean people = sentence.lexicon.isPeople(sentence.tokens, verb.from() - 1)
                || sentence.lexicon.isPeople(sentence.tokens, verb.from() - 2);
        boolean elects = isElected(verb) && sentence.wordsBetween(sentence.start, verb.start()) <= FAR_FROM_MEETING + 1;
        return people && (elects || hasVotes(sentence) || isShareBefore(sentence, verb));
    }

    /** 7/7 thành viên, 100% thành viên hội đồng: how many of all decide, straight before the verb. */
    private static boolean isShareBefore(Sentence sentence, CueHit verb) {
        for (int i = verb.from() - 1; i > Math.max(0, verb.from() - FAR_FROM_SUBJECT); i--) {
            boolean of = sentence.tokens.isSign(i, '/') || sentence.isWord(i, "trong"); // 91 trong 94 hộ
            boolean share = sentence.tokens.isSign(i, '%') || (of && sentence.tokens.isNumber(i + 1));
            if (share && sentence.tokens.isNumber(i - 1)) {
                return true;
            }
        }
        return false;
    }

    /** Hội đồng nhất trí nghiệm thu: a council that was named before, called by that word alone. */
    private static boolean isByCouncil(Sentence sentence, CueHit verb) {
        int council = verb.from() - 1;
        while (sentence.isAnyOf(council, ALSO)) {
            council--;
        }
        return !sentence.isAnyOf(verb.to(), OPINION)
                && sentence.isWord(council, "đồng")
                && sentence.isWord(council - 1, "Hội")
                && (council == 1 || sentence.tokens.isSign(council - 2, ','));
    }

    /** 46 phiếu thuận, 91,4% số phiếu, 29 cánh tay. */
    private static boolean hasVotes(Sentence sentence) {
        for (int i = 1; i < sentence.tokens.count(); i++) {
            boolean votes =
                    sentence.isWord(i, "phiếu") || (sentence.isWord(i, "tay") && sentence.isWord(i - 1, "cánh"));
            for (int n = i - 1; votes && n >= Math.max(0, i - WORDS_BEFORE_VOTES); n--) {
                if (sentence.tokens.isNumber(n) || sentence.lexicon.isFew(sentence.tokens, n)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Ông A đắc cử với 63,4% phiếu; phương án được thông qua với 91% số phiếu: what is told with its votes before the meeting itself. */
    void readVoted(Sentence sentence, MeetingDraft meeting) {
        CueHit decision = sentence.has(Cue.DECIDE)
                        && (hasVotes(sentence) || vote(sentence).isPresent())
                ? decision(sentence)
                : null;
        if (decision != null && !sentence.isQuoted(decision.start()) && !sentence.has(Cue.PAST)) {
            addAll(sentence, decision, meeting);
        }
    }

    /** Đã được Thủ tướng phê duyệt: told of something that was decided elsewhere. */
    private static boolean isPassive(Sentence sentence, CueHit verb) {
        for (int i = verb.from() - 1; i >= Math.max(0, verb.from() - FAR_FROM_SUBJECT); i--) {
            if (sentence.tokens.sign(i) != 0) {
                return false;
            }
            if (sentence.isWord(i, "được") || sentence.isWord(i, "do")) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasSubject(Sentence sentence, CueHit verb) {
        boolean opens = sentence.wordsBetween(sentence.start, verb.start()) <= SUBJECT_AT_START
                || vote(sentence).isPresent();
        for (CueHit hit : sentence.hits) {
            if (hit.end() > verb.start()) {
                break;
            }
            boolean subject = hit.is(Cue.EVENT) || isMembers(sentence, hit);
            if (subject && (opens || sentence.wordsBetween(hit.end(), verb.start()) <= FAR_FROM_SUBJECT)) {
                return true;
            }
        }
        if (isByVoters(sentence, verb)) {
            return true;
        }
        if (isSigned(verb) || isAgreed(sentence, verb)) {
            return areTwoSides(sentence, verb);
        }
        if (raisesHands(sentence, verb)
                || (opens && isDeclaration(sentence, verb))
                || isDoneThere(sentence, verb)
                || isVotedThrough(sentence, verb)
                || isByCouncil(sentence, verb)) {
            return true;
        }
        for (Sentence.Name name : sentence.names) {
            if (sentence.isAnyOf(sentence.firstToken(name.from()) - 1, NO_SUBJECT)) {
                continue;
            }
            boolean elected = name.isPerson()
                    && isElected(verb)
                    && sentence.hit(Cue.SAY, sentence.start, name.from()) == null; // bà B chúc mừng ông A được bầu
            boolean body = name.isOrganization() && !name.inPost() || elected;
            if (body
                    && end(name) <= verb.start()
                    && (sentence.wordsBetween(end(name), verb.start()) <= FAR_FROM_SUBJECT
                            || (elected && isNextTo(sentence, name.end(), verb)))
                    && !Subjects.isObject(sentence, name)) {
                return true;
            }
        }
        return false;
    }

    /** Lãnh đạo hai bên đã thông qua Tuyên bố A: what those who lead states agree on. */
    private static boolean isDeclaration(Sentence sentence, CueHit verb) {
        return (sentence.isWord(verb.to(), "Tuyên") || sentence.isWord(verb.to(), "tuyên"))
                && sentence.isWord(verb.to() + 1, "bố");
    }

    /** Ký biên bản ghi nhớ: what two sides agree on. */
    private static boolean isSigned(CueHit verb) {
        return verb.value(Cue.DECIDE).equals("OTHER");
    }

    /** Hai bên thống nhất sẽ cùng khảo sát: what two sides agree to do; not hai bên nhất trí về hiệu quả, nhất trí cho rằng, which they think. */
    private static boolean isAgreed(Sentence sentence, CueHit verb) {
        return verb.value(Cue.DECIDE).equals("CONCLUSION")
                && !sentence.isAnyOf(verb.to(), OPINION)
                && areTwoSides(sentence, verb);
    }

    /** Hai bên đã ký, hai đơn vị cùng ký: that both do it. */
    private static boolean areTwoSides(Sentence sentence, CueHit verb) {
        int last = verb.from() - 1;
        while (sentence.isAnyOf(last, ALSO)) {
            last--;
        }
        int two = last;
        while (two > last - LONGEST_SIDES && !sentence.isWord(two, "hai") && !sentence.isWord(two, "Hai")) {
            two--;
        }
        return two >= 0 && two > last - LONGEST_SIDES && two < last;
    }

    /** Ông A, Giám đốc Sở B, được bầu: nothing but a comma between. */
    private static boolean isNextTo(Sentence sentence, int end, CueHit verb) {
        return sentence.wordsBetween(end, verb.start()) == 0 && !sentence.hasSign(".;:()", end, verb.start());
    }

    /** The end of a body with its posts, and of a person alone: ông A được bầu giữ chức B. */
    private static int end(Sentence.Name name) {
        return name.isPerson() ? name.mention().span().end() : name.to();
    }

    private static boolean isElected(CueHit verb) {
        return verb.value(Cue.DECIDE).equals("ELECTION");
    }

    static boolean isMembers(Sentence sentence, CueHit hit) {
        boolean shareholders = hit.is(Cue.COUNTED) && sentence.isWord(hit.to() - 1, "đông");
        return shareholders
                || (hit.is(Cue.GROUP)
                        && (sentence.isWord(hit.to() - 1, "biểu") || sentence.isWord(hit.to() - 1, "viên")));
    }

    /** Sau khi thảo luận, các đại biểu thông qua …; kỳ họp đã bầu …: what the meeting itself or its members decided, though somebody spoke before. */
    static boolean isOfWholeMeeting(Sentence sentence, MeetingDraft meeting) {
        CueHit verb = sentence.has(Cue.DECIDE) ? decision(sentence) : null;
        if (verb == null
                || sentence.isQuoted(verb.start())
                || (isReported(sentence, verb) && !sentence.isWord(0, "Sau"))) {
            return false;
        }
        if (raisesHands(sentence, verb)
                || isVotedThrough(sentence, verb)
                || isByVoters(sentence, verb)
                || isByCouncil(sentence, verb)
                || (isElected(verb) && hasVotes(sentence)) // ông A được bầu với 46/47 phiếu
                || isSigned(verb)
                || isAgreed(sentence, verb)
                || isByHolder(sentence, verb, meeting)) {
            return true;
        }
        return sentence.hits.stream()
                .anyMatch(hit -> hit.end() <= verb.start()
                        && !sentence.isWord(hit.from() - 1, "khi") // trước khi đại biểu bấm nút thông qua
                        && sentence.wordsBetween(hit.end(), verb.start())
                                <= (isMembers(sentence, hit) ? FAR_FROM_SUBJECT : FAR_FROM_MEETING)
                        && (isMembers(sentence, hit) || isMeetingAsSubject(sentence, hit, meeting)));
    }

    /** HĐND huyện thông qua 5 nghị quyết: the body that holds the meeting, at the head of a clause and straight before the verb. */
    private static boolean isByHolder(Sentence sentence, CueHit verb, MeetingDraft meeting) {
        return sentence.people().stream().noneMatch(person -> person.end() <= verb.start())
                && sentence.names.stream()
                        .anyMatch(name -> name.isOrganization()
                                && meeting.isOrganizer(name)
                                && name.to() <= verb.start()
                                && sentence.wordsBetween(name.to(), verb.start()) <= 1
                                && (sentence.isGap(sentence.start, name.from())
                                        || sentence.tokens.isSign(sentence.firstToken(name.from()) - 1, ',')));
    }

    /** 58/62 hộ giơ tay thông qua: done there, whoever they are. */
    private static boolean raisesHands(Sentence sentence, CueHit verb) {
        return sentence.isWord(verb.from(), "giơ")
                || sentence.isWord(verb.from(), "cánh") // 131 cánh tay giơ lên
                || (sentence.isWord(verb.from() - 1, "tay") && sentence.isWord(verb.from() - 2, "giơ"));
    }

    /** Ông A cho biết kỳ họp đã thông qua: somebody says that it was decided. */
    private static boolean isReported(Sentence sentence, CueHit verb) {
        return sentence.hit(Cue.SAY, sentence.start, verb.start()) != null
                || !sentence.names(NameKind.PERSON, sentence.start, verb.start())
                        .isEmpty();
    }

    /** Đại hội đã bầu, not tại đại hội …: that this meeting opens the sentence, or what follows the first comma. */
    private static boolean isMeetingAsSubject(Sentence sentence, CueHit hit, MeetingDraft meeting) {
        boolean opens = hit.from() == 0 || sentence.tokens.isSign(hit.from() - 1, ',');
        if (!hit.is(Cue.EVENT) || hit.is(Cue.DEED) || !opens) {
            return false;
        }
        MeetingKind kind = MeetingKind.of(hit.value(Cue.EVENT));
        return kind.equals(meeting.kind) || (kind.equals(MeetingKind.CONFERENCE) && SITTINGS.contains(meeting.kind));
    }

    /** Thông qua báo cáo, bầu ban thanh tra và thông qua nghị quyết: each verb that goes on behind a comma or và decides something of its own. */
    private static void addAll(Sentence sentence, CueHit first, MeetingDraft meeting) {
        CueHit verb = first;
        int from = sentence.start;
        for (CueHit next : sentence.hits) {
            if (next.start() >= verb.end()
                    && next.is(Cue.DECIDE)
                    && isJoined(sentence, next)
                    && !isOpen(sentence, next)) {
                add(sentence, verb, sentence.trimmed(from, sentence.tokens.start(next.from() - 1)), meeting);
                verb = next;
                from = next.start();
            }
        }
        Span rest = from == sentence.start ? new Span(from, sentence.end) : sentence.trimmed(from, sentence.end);
        add(sentence, verb, rest, meeting);
    }

    private static boolean isJoined(Sentence sentence, CueHit verb) {
        boolean proceeds = sentence.isWord(verb.from() - 1, "hành") && sentence.isWord(verb.from() - 2, "tiến");
        int before = verb.from() - (proceeds ? 3 : 1); // và tiến hành bầu bổ sung
        char sign = sentence.tokens.sign(before);
        return sign == ','
                || sign == ';'
                || sentence.isWord(before, "và")
                || (isElected(verb) && sentence.isWord(before, "rồi"))
                || (sentence.isWord(before, "đó") && sentence.isWord(before - 1, "sau")) // sau đó bầu ông A
                || (sentence.isWord(before, "thời") && sentence.isWord(before - 1, "đồng"));
    }

    /** Thông qua nghị quyết, thông qua Luật A: a resolution; thông qua báo cáo, danh sách, phương án: an approval. */
    private static DecisionKind kind(Sentence sentence, CueHit verb, int end) {
        DecisionKind told = DecisionKind.of(verb.value(Cue.DECIDE));
        if (sentence.isWord(verb.to() - 1, "ý") && isByVoters(sentence, verb)) {
            return DecisionKind.APPROVAL; // 91 trong 94 hộ đồng ý hiến đất
        }
        if (!sentence.isWord(verb.to() - 1, "qua")) {
            return isAgreed(sentence, verb) ? DecisionKind.of("OTHER") : told;
        }
        String words = sentence.words();
        if (words.startsWith("Nghị quyết") || words.startsWith("Luật")) {
            return told; // nghị quyết được HĐND tỉnh thông qua
        }
        for (int i = verb.from() - 1; isPassive(sentence, verb) && i > 0 && sentence.tokens.sign(i) == 0; i--) {
            if (sentence.isWord(i, "quyết") && sentence.isWord(i - 1, "nghị")) {
                return told; // 46 phiếu thuận, nghị quyết về mức giá đã được thông qua
            }
        }
        for (int i = verb.to(); i < sentence.tokens.count() && sentence.tokens.start(i) < end; i++) {
            String word = sentence.tokens.isWord(i)
                    ? sentence.words(sentence.tokens.start(i), sentence.tokens.end(i))
                            .toLowerCase(Locale.ROOT)
                    : "";
            boolean resolution = word.equals("nghị") && sentence.isWord(i + 1, "quyết");
            if (resolution || word.equals("luật") || word.equals("nq")) {
                return told;
            }
        }
        return DecisionKind.APPROVAL;
    }

    private static void add(Sentence sentence, CueHit verb, Span words, MeetingDraft meeting) {
        DecisionBuilder decision = Decision.builder()
                .id("d" + (meeting.decisions.size() + 1))
                .kind(kind(sentence, verb, words.end()))
                .text(sentence.words(words.start(), words.end()))
                .vote(vote(sentence))
                .evidence(Evidence.of(sentence.source.blockId(), words));
        sentence.laws().stream()
                .filter(law -> law.mention().core().start() >= verb.start()
                        && law.mention().core().start() < words.end())
                .findFirst()
                .ifPresent(law -> decision.resultingDocument(law.id()));
        meeting.decisions.add(decision.build());
    }

    /** 52/52 đại biểu tán thành. */
    private static Optional<Vote> vote(Sentence sentence) {
        Tokens tokens = sentence.tokens;
        for (int i = 0; i + 2 < tokens.count(); i++) {
            boolean ratio = tokens.isNumber(i) && tokens.isSign(i + 1, '/') && tokens.isNumber(i + 2);
            if (ratio && isVote(sentence, i)) {
                int votes = tokens.value(i);
                int eligible = tokens.value(i + 2);
                if (votes >= 0 && votes <= eligible && eligible <= MOST_VOTES) {
                    return Optional.of(Vote.builder()
                            .inFavour(votes)
                            .against(0)
                            .eligible(OptionalInt.of(eligible))
                            .build());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isVote(Sentence sentence, int token) {
        CueHit voted = null;
        for (CueHit hit : sentence.hits) {
            if (hit.is(Cue.VOTED) && hit.from() > token && voted == null) {
                voted = hit;
            }
        }
        return voted != null && sentence.wordsBetween(sentence.tokens.end(token + 2), voted.start()) <= FAR_FROM_VOTE;
    }
}
