package org.civicnews.vietnamese.meeting;

import java.util.List;
import java.util.Optional;
import org.civicnews.meeting.MeetingKind;
import org.civicnews.meeting.MeetingStatus;
import org.civicnews.value.PartialDate;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.time.DateMention;
import org.jspecify.annotations.Nullable;

/** Finds the sentences that tell of a meeting that it is, will be or will not be held. Immutable and thread-safe. */
final class AnnouncementReader {
    /** Words behind which a verb no longer belongs to the meeting. */
    static final int NEAR_EVENT = 8;

    /**
     * What a sentence tells of a meeting.
     *
     * @param event the words of the meeting
     * @param kind its kind
     * @param name where its name stands
     * @param date when it is held, empty if the sentence tells no day
     * @param previous when it was to be held, empty if it is held as it was to be
     * @param organizers who holds it
     * @param status whether it was or will be held
     * @param sameDay the phrase that tells that it is on the day of the meeting before, null if none does
     * @param today whether it is told to be on the day of the report or the day before, without a date
     */
    record Announcement(
            CueHit event,
            MeetingKind kind,
            Span name,
            Optional<DateMention> date,
            Optional<DateMention> previous,
            List<Sentence.Name> organizers,
            MeetingStatus status,
            @Nullable CueHit sameDay,
            boolean today) {
        boolean isDated() {
            return date.isPresent() || sameDay != null || today;
        }

        boolean isHeld() {
            return status.equals(MeetingStatus.HELD);
        }

        /** Chiều cùng ngày, kỳ họp tiến hành chất vấn: no more than the word for a meeting, of no body. */
        boolean isBare() {
            return organizers.isEmpty() && name.end() <= event.end();
        }

        /** Whether it may be the meeting of a name: told again without one, or with no shorter one than before. */
        boolean mayName(String other) {
            return name.end() <= event.end() || other.isEmpty() || name.length() >= other.length();
        }

        /** Sẽ diễn ra; định tổ chức ngày 26/12 nay bị hủy: not held, or not yet. */
        boolean isOff() {
            return status.equals(MeetingStatus.SCHEDULED)
                    || status.equals(MeetingStatus.CANCELLED)
                    || status.equals(MeetingStatus.POSTPONED);
        }

        /** Chiều 14/7, kỳ họp bế mạc: no more than the word for a meeting, on the day on which that of its kind began. */
        boolean isSameAgain(MeetingKind other, PartialDate start, DateMention told) {
            return isBare()
                    && kind.equals(other)
                    && MeetingDays.start(told)
                            .filter(day ->
                                    day.day().equals(start.day()) && day.month().equals(start.month()))
                            .isPresent();
        }

        /** The same without its day, which is that of something else. */
        Announcement undated() {
            return new Announcement(event, kind, name, Optional.empty(), previous, organizers, status, sameDay, today);
        }

        /** The same on a day that an earlier sentence told. */
        Announcement on(DateMention day) {
            return new Announcement(event, kind, name, Optional.of(day), previous, organizers, status, sameDay, false);
        }
    }

    /** Reads what a sentence tells of a meeting, empty if it speaks of none. */
    Optional<Announcement> read(Sentence sentence) {
        CueHit event = sentence.has(Cue.EVENT) ? event(sentence) : null;
        if (event == null || isPointed(sentence, event) || isSeveral(sentence, event)) {
            return Optional.empty();
        }
        CueHit change = Changes.of(sentence, event);
        MeetingStatus status = status(sentence, event, change);
        CueHit will =
                status.equals(MeetingStatus.SCHEDULED) ? sentence.hit(Cue.FUTURE, event.end(), sentence.end) : null;
        if (status.equals(MeetingStatus.HELD) ? !isHeld(sentence, event) : Plans.isReported(sentence, event, change)) {
            return Optional.empty();
        }
        Optional<DateMention> previous = Optional.empty();
        Optional<DateMention> date = Notices.isBehindPressNotice(sentence, event)
                ? MeetingDays.of(sentence, event.end(), sentence.end)
                : MeetingDays.of(sentence, event);
        if (will != null && Notices.isToldOn(sentence, event)) {
            Optional<DateMention> told = date;
            date = MeetingDays.of(sentence, will.end(), sentence.end).or(() -> told);
        }
        if (change != null && status.equals(MeetingStatus.RESCHEDULED)) {
            previous = MeetingDays.of(sentence, sentence.start, change.start());
            date = MeetingDays.of(sentence, change.end(), sentence.end);
            if (previous.isEmpty() || date.isEmpty()) {
                status = MeetingStatus.POSTPONED;
                date = previous.or(() -> MeetingDays.of(sentence, event));
                previous = Optional.empty();
            }
        }
        Optional<DateMention> moved = change == null ? Optional.empty() : MeetingDays.movedTo(sentence);
        if (moved.isPresent()) {
            status = MeetingStatus.RESCHEDULED;
            previous =
                    MeetingDays.of(sentence, sentence.start, moved.get().span().start());
            date = moved;
        } else if (change != null && change.end() <= event.start() && previous.isEmpty()) {
            // ngày 26/7 thông báo hoãn hội thảo ngày 30/7: the day of the notice stands before
            Optional<DateMention> told = date;
            date = MeetingDays.of(sentence, event.end(), sentence.end).or(() -> told);
        }
        if (change != null && change.start() >= event.end() && !status.equals(MeetingStatus.RESCHEDULED)) {
            Optional<DateMention> told = date; // theo thông báo ngày 8/3, hội nghị định vào ngày 12/3 phải hoãn
            date = MeetingDays.of(sentence, event.end(), change.start()).or(() -> told);
        }
        if (change != null && !status.equals(MeetingStatus.RESCHEDULED)) {
            date = date.filter(day -> !MeetingDays.isOfReason(sentence, day));
        }
        return Optional.of(new Announcement(
                event,
                Deeds.isInspected(sentence, event) ? MeetingKind.INSPECTION : MeetingKind.of(event.value(Cue.EVENT)),
                MeetingName.of(sentence, event),
                date,
                previous,
                Organizers.of(sentence, event),
                status,
                MeetingTimes.sameDay(sentence),
                (sentence.has(Cue.TODAY) || Weekdays.of(sentence) != null) && !Notices.isConcluded(sentence, event)));
    }

    /** The word for the meeting: of several the one that a verb of holding governs, else the first. */
    private static @Nullable CueHit event(Sentence sentence) {
        CueHit first = null;
        for (int i = 0; i < sentence.hits.size(); i++) {
            CueHit hit = sentence.hits.get(i);
            if (!hit.is(Cue.EVENT)
                    || isLooseCeremony(sentence, i)
                    || isAside(sentence, i)
                    || (sentence.isWithinWhen(hit.start(), hit.end()) && !Deeds.isOfSpeaker(sentence, hit))
                    || (hit.is(Cue.DEED) && !Deeds.isDone(sentence, i))) {
                continue;
            }
            boolean other = first != null && (isReference(sentence, first) || Plans.isWork(sentence, i));
            boolean governed = isGoverned(sentence, i) && !other && !Occasions.mayPlace(sentence, hit);
            if (governed || (first != null && Occasions.frames(sentence, first, hit))) {
                return hit;
            }
            if (first != null && first.is(Cue.DEED)) {
                return first;
            }
            first = first == null ? hit : first;
        }
        return first;
    }

    /** Whether a verb of holding stands straight before, and no other meeting is its object. */
    private static boolean isGoverned(Sentence sentence, int index) {
        CueHit before = index == 0 ? null : sentence.hits.get(index - 1);
        return before != null
                && before.is(Cue.HOLD)
                && sentence.wordsBetween(before.end(), sentence.hits.get(index).start()) <= 1;
    }

    /** Lễ alone is a meeting only after a verb of holding or putting off. */
    private static boolean isLooseCeremony(Sentence sentence, int index) {
        CueHit hit = sentence.hits.get(index);
        boolean alone = hit.to() == hit.from() + 1 && !hit.is(Cue.DEED);
        CueHit before = index == 0 ? null : sentence.hits.get(index - 1);
        boolean governed = before != null
                && (before.is(Cue.HOLD) || before.is(Cue.CHANGE))
                && sentence.isGap(before.end(), hit.start());
        return alone
                && !governed
                && sentence.hit(Cue.CHANGE, hit.end(), sentence.end) == null // lễ hạ thủy phải lùi sang chiều 9/3
                && !isAttended(sentence, index)
                && !Ceremonies.takesPlace(sentence, hit)
                && !Ceremonies.isHeldThere(sentence, hit)
                && !Ceremonies.isMade(sentence, hit);
    }

    /** Dự và trao thưởng tại Lễ tuyên dương: written large, behind what somebody came for. */
    private static boolean isAttended(Sentence sentence, int index) {
        CueHit hit = sentence.hits.get(index);
        CueHit at = index < 2 ? null : sentence.hits.get(index - 1);
        if (at == null
                || !at.is(Cue.AT)
                || !sentence.isGap(at.end(), hit.start())
                || !sentence.tokens.isCapital(hit.from())) {
            return false;
        }
        CueHit came = sentence.hits.get(index - 2);
        return came.is(Cue.ATTEND)
                && sentence.wordsBetween(came.end(), at.start()) <= 3
                && !sentence.hasSign(",;:", came.end(), at.start());
    }

    /** Chương trình mang chủ đề "Giám sát kiến nghị của cử tri": a verb straight behind the quotation mark, which is what it is called. */
    private static boolean isTheme(Sentence sentence, CueHit deed) {
        int quote = deed.from() - 1;
        return deed.is(Cue.DEED)
                && (sentence.tokens.isSign(quote, '"') || sentence.tokens.isSign(quote, '“'))
                && (sentence.isWord(quote - 1, "đề") || sentence.isWord(quote - 1, "tên"));
    }

    /** Bên lề kỳ họp, các hội nghị, trước kỳ họp: not the meeting that is reported. */
    private static boolean isAside(Sentence sentence, int index) {
        CueHit hit = sentence.hits.get(index);
        if (isTheme(sentence, hit)) {
            return true;
        }
        for (int i = index - 1; i >= 0; i--) {
            CueHit before = sentence.hits.get(i);
            int words = sentence.wordsBetween(before.end(), hit.start());
            if (words > 3 || sentence.hasSign(",;:", before.end(), hit.start())) {
                return false;
            }
            boolean had = sentence.isWord(before.from() - 1, "có"); // đã có các cuộc gặp với …
            if (before.is(Cue.FRAME) || (before.is(Cue.ASIDE) && words == 0 && !had)) {
                return true;
            }
            boolean holds = before.is(Cue.HOLD) && words == 0;
            if (before.is(Cue.ASIDE)
                    && i + 1 < index
                    && sentence.hits.get(i + 1).is(Cue.HOLD)) {
                return sentence.isGap(before.end(), sentence.hits.get(i + 1).start());
            }
            if (!holds) {
                return false;
            }
        }
        return false;
    }

    /** Có hai cuộc làm việc: of several meetings those that follow tell. */
    private static boolean isSeveral(Sentence sentence, CueHit event) {
        int noun = event.from() - 1;
        int count = sentence.isWord(noun, "cuộc") || sentence.isWord(noun, "buổi") ? noun - 1 : noun;
        if (count == noun && event.is(Cue.DEED)) {
            return false; // khu phố 5 họp dân
        }
        if (sentence.tokens.isNumber(count)) {
            int at = sentence.tokens.start(count);
            return sentence.tokens.value(count) > 1
                    && sentence.dates().stream()
                            .noneMatch(date -> date.span().start() <= at
                                    && at < date.span().end());
        }
        return sentence.lexicon.isFew(sentence.tokens, count)
                && !sentence.tokens.isCapital(count) // Cu Ba thăm
                && !sentence.isWord(count, "một");
    }

    /** Cuộc họp này: a meeting told of before. */
    private static boolean isPointed(Sentence sentence, CueHit event) {
        return sentence.isWord(event.to(), "này")
                || sentence.isWord(event.to(), "đó")
                || sentence.isWord(event.to(), "trên")
                || sentence.isWord(event.to(), "nào")
                || sentence.isWord(event.to(), "ấy");
    }

    private static boolean isHeld(Sentence sentence, CueHit event) {
        CueHit past = sentence.hit(Cue.PAST, sentence.start, event.start());
        boolean each = past != null && MeetingDays.isEachBefore(sentence, past, event);
        boolean notice =
                past != null && sentence.isWord(past.from() + 2, "kết") && Notices.isConcluded(sentence, event);
        if (past != null
                && !each
                && !notice
                && !Weekdays.isOfWeek(sentence, past)
                && !Beginnings.isBehindFormer(sentence, past, event)
                && sentence.hit(Cue.SAME_DAY) == null
                && !isEarlier(sentence, event)) {
            return false;
        }
        CueHit formerly = sentence.hit(Cue.PAST, event.end(), sentence.end);
        if (formerly != null
                && !isOfLate(sentence, event, formerly)
                && sentence.wordsBetween(event.end(), formerly.start()) <= NEAR_EVENT
                && !sentence.hasSign(",;", event.end(), formerly.start())) {
            return false;
        }
        if (Plans.isHabit(sentence, event)
                || isDenied(sentence, event)
                || Plans.isOfFuture(sentence, event)
                || Notices.isOfOrder(sentence, event)) {
            return false;
        }
        return event.is(Cue.DEED)
                || isPlaced(sentence, event)
                || hasDecided(sentence, event)
                || sentence.has(Cue.HOLD)
                || sentence.has(Cue.SAY)
                || Organizers.isTalks(event)
                || isOpenedBy(sentence, event)
                || isMeansOfDay(sentence, event)
                || isDoneInspection(sentence, event)
                || Ceremonies.isMade(sentence, event)
                || Notices.isConcluded(sentence, event)
                || Beginnings.isTaught(sentence, event)
                || isDayOfSubject(sentence, event);
    }

    /** Câu chuyện ấy mở đầu phiên tiếp công dân tháng 3, sáng 4/3, tại trụ sở A: with what it began, and its day. */
    private static boolean isOpenedBy(Sentence sentence, CueHit event) {
        return sentence.isWord(event.from() - 1, "đầu")
                && sentence.isWord(event.from() - 2, "mở")
                && MeetingDays.of(sentence, event.end(), sentence.end).isPresent();
    }

    /** Cuộc họp được tổ chức ngày 26/2 vừa qua: a sentence that begins with the meeting and tells its day. */
    private static boolean isOfLate(Sentence sentence, CueHit event, CueHit past) {
        return event.from() == 0
                && sentence.isWord(past.from(), "vừa")
                && sentence.dates().stream()
                        .anyMatch(date -> MeetingDays.isWithoutYear(date)
                                && sentence.isGap(date.span().end(), past.start()));
    }

    /** Cũng trong ngày, Sở A triển khai phương án bằng một hội nghị trực tuyến: by what it is done on the day of the meeting before. */
    private static boolean isMeansOfDay(Sentence sentence, CueHit event) {
        int one = event.from() - 1;
        return MeetingTimes.sameDay(sentence) != null
                && sentence.isWord(one, "một")
                && (sentence.isWord(one - 1, "bằng")
                        || sentence.isWord(one - 1, "qua")
                        || sentence.isWord(one - 1, "tại"));
    }

    /** Trước đó, ngày 6/11, UBND xã A tổ chức hội nghị: a block that begins with the day of a meeting before, and who held it. */
    static boolean isEarlier(Sentence sentence, CueHit event) {
        CueHit past = sentence.hit(Cue.PAST, sentence.start, event.start());
        if (past == null || !sentence.first || !sentence.isGap(sentence.start, past.start())) {
            return false;
        }
        Optional<DateMention> day = sentence.dates().stream()
                .filter(date -> MeetingDays.isDay(date)
                        && date.span().start() >= past.end()
                        && sentence.wordsBetween(past.end(), date.span().start()) <= 1)
                .findFirst();
        boolean ofDay = day.filter(date -> date.dayPart().isPresent()).isPresent();
        return day.isPresent()
                && (!Organizers.of(sentence, event).isEmpty()
                        || (ofDay && !Subjects.subject(sentence, event).isEmpty()));
    }

    /** Đã có buổi kiểm tra, đã kiểm tra công tác …: going to see a place is told without a verb of holding. */
    private static boolean isDoneInspection(Sentence sentence, CueHit event) {
        CueHit done = sentence.hit(Cue.DONE, sentence.start, event.start());
        return event.value(Cue.EVENT).equals("INSPECTION")
                && done != null
                && sentence.wordsBetween(done.end(), event.start()) <= 2;
    }

    /** Sáng 22/6, hội nghị lần thứ 7 đã thống nhất …: the meeting of the day is who decides. */
    private static boolean hasDecided(Sentence sentence, CueHit event) {
        CueHit decide = sentence.hit(Cue.DECIDE, event.end(), sentence.end);
        boolean dated = MeetingDays.opening(sentence)
                .filter(day -> sentence.isGap(day.span().end(), event.start()))
                .isPresent();
        return decide != null
                && (dated || MeetingTimes.isBehindDays(sentence, event))
                && sentence.people().stream()
                        .noneMatch(person -> person.mention().span().end() <= decide.start());
    }

    /** Phiên chất vấn tại kỳ họp thứ 12 sáng 8/7 “nóng” chuyện đất đai: a sentence whose subject is the meeting of a day, whatever its verb. */
    private static boolean isDayOfSubject(Sentence sentence, CueHit event) {
        boolean opens = event.from() == 0
                || (sentence.tokens.isSign(event.from() - 1, ',') // với 97% phiếu thuận, đại hội sáng 8/3 đã bầu
                        && !sentence.isWord(0, "Theo")
                        && sentence.hit(Cue.SAY, sentence.start, event.start()) == null);
        if (!opens) {
            return false;
        }
        List<DateMention> days = sentence.dates().stream()
                .filter(date -> MeetingDays.isDay(date) && date.span().start() >= event.end())
                .toList();
        if (days.isEmpty()) {
            return false;
        }
        int named = MeetingName.of(sentence, event).end();
        return days.stream().anyMatch(day -> sentence.isGap(named, day.span().start()));
    }

    private static boolean isOpening(Sentence sentence, CueHit event, String word) {
        return event.from() == 1 && sentence.isWord(0, word);
    }

    /** Trong phiên chất vấn ngày 6/7; tại lễ khánh thành … ngày 2/7. */
    private static boolean isPlaced(Sentence sentence, CueHit event) {
        CueHit at = sentence.hit(Cue.AT, sentence.start, event.start());
        int in = event.from() - (sentence.isQuoted(event.start()) ? 2 : 1); // trong “Lễ vinh danh …”
        boolean within = sentence.isWord(in, "trong") || isOpening(sentence, event, "Trong");
        return (within || (at != null && sentence.isGap(at.end(), event.start())))
                && (sentence.hit(Cue.DECIDE, sentence.start, event.start()) == null
                        || sentence.has(Cue.TODAY)
                        || MeetingDays.opening(sentence)
                                .filter(MeetingDays::isWithoutYear)
                                .isPresent()
                        || sentence.dates().stream().anyMatch(date -> Beginnings.isBehindVotes(sentence, date))
                        || MeetingDays.of(sentence, event.end(), sentence.end)
                                .filter(MeetingDays::isPartOfDay)
                                .isPresent())
                && MeetingDays.of(sentence, event).isPresent();
    }

    /** Chưa họp, không tổ chức; hội nghị chưa biết bao giờ mở. */
    private static boolean isDenied(Sentence sentence, CueHit event) {
        CueHit hold = sentence.hit(Cue.HOLD, event.end(), sentence.end);
        CueHit not = sentence.hit(Cue.NOT, event.end(), sentence.end);
        if (not != null
                && hold != null
                && not.end() <= hold.start()
                && sentence.hit(Cue.SAY, event.end(), not.start()) == null
                && sentence.wordsBetween(not.end(), hold.start()) <= 3) {
            return true;
        }
        for (int i = 0; i < sentence.hits.size(); i++) {
            CueHit hit = sentence.hits.get(i);
            if (hit.is(Cue.NOT) && hit.end() <= event.start()) {
                CueHit next = sentence.hits.get(i + 1);
                boolean governs = next.equals(event) || next.is(Cue.HOLD);
                if (governs
                        && sentence.isGap(hit.end(), next.start())
                        && sentence.wordsBetween(next.end(), event.start()) <= 3) {
                    return true;
                }
            }
        }
        return false;
    }

    private static MeetingStatus status(Sentence sentence, CueHit event, @Nullable CueHit change) {
        if (change != null) {
            return MeetingStatus.of(change.value(Cue.CHANGE));
        }
        if (Plans.isUnfulfilled(sentence)) {
            return MeetingStatus.POSTPONED;
        }
        return Plans.isFuture(sentence, event) || Plans.isOfNotice(sentence, event)
                ? MeetingStatus.SCHEDULED
                : MeetingStatus.HELD;
    }

    /** Whether somebody speaks between two characters; dự kiến khai mạc is no speech. */
    static boolean isSaid(Sentence sentence, int from, int to) {
        return sentence.hits.stream()
                .anyMatch(hit -> hit.is(Cue.SAY) && !hit.is(Cue.HOLD) && hit.start() >= from && hit.end() <= to);
    }

    /** Khép lại buổi tiếp xúc cử tri, kết thúc hội nghị: the end of a meeting that is known. */
    static boolean closes(Sentence sentence) {
        boolean shuts = sentence.isWord(0, "Khép") && sentence.isWord(1, "lại");
        return shuts || (sentence.isWord(0, "Kết") && (sentence.isWord(1, "thúc") || sentence.isWord(1, "luận")));
    }

    /**
     * Whether a sentence begins with tại hội nghị, phát biểu khai mạc hội nghị or tham dự hội nghị: it speaks of a meeting
     * that is known.
     */
    static boolean isReference(Sentence sentence, CueHit event) {
        if (sentence.hit(Cue.THEO, sentence.start, event.start()) != null
                || sentence.hasSign(",;:", sentence.start, event.start())
                || event.is(Cue.DEED)) {
            return false;
        }
        int words = sentence.wordsBetween(sentence.start, event.start());
        CueHit at = sentence.hit(Cue.AT, sentence.start, event.start());
        boolean placed = at != null && sentence.isGap(at.end(), event.start()) && words <= 10;
        CueHit first = sentence.hits.get(0);
        boolean verb = (first.is(Cue.SAY) || first.is(Cue.ATTEND) || first.is(Cue.CHAIR))
                && sentence.wordsBetween(sentence.start, first.start()) <= 1;
        boolean opens = sentence.isWord(1, "đầu") && (sentence.isWord(0, "Mở") || sentence.isWord(0, "Bắt"));
        return words <= 4 && (placed || ((opens || closes(sentence)) && words <= 3))
                || verb && (placed || sentence.wordsBetween(first.end(), event.start()) <= 2);
    }
}
