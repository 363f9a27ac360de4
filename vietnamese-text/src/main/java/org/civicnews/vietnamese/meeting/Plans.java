package org.civicnews.vietnamese.meeting;

import java.util.List;
import org.civicnews.vietnamese.people.NameKind;
import org.civicnews.vietnamese.time.DateMention;
import org.jspecify.annotations.Nullable;

/** Tells whether a meeting is still to come, and whether who says so tells of his own. */
final class Plans {
    /** Sẽ được đặt ra, sẽ được công bố chính thức. */
    private static final int WORDS_OF_PASSIVE = 6;

    /** How many days tomorrow is behind the report. */
    private static final String NEXT_DAY = "1";

    /** How kế hoạch, giấy mời, thư mời, chương trình, lịch and dự kiến begin. */
    private static final List<String> PLANS = List.of("kế", "giấy", "thư", "chương", "lịch", "dự");

    private Plans() {}

    /** Họp triển khai công tác tổ chức Đại lễ, bàn kế hoạch tổ chức ngày hội: what another meeting is about, before the verb of holding. */
    static boolean isWork(Sentence sentence, int index) {
        int last = sentence.hits.get(index - 1).from() - 1;
        return (sentence.isWord(last, "tác") && sentence.isWord(last - 1, "công"))
                || sentence.isWord(last, "việc")
                || (sentence.isWord(last, "hoạch") && sentence.isWord(last - 1, "kế"))
                || (sentence.isWord(last, "án") && sentence.isWord(last - 1, "phương"))
                || (sentence.isWord(last, "bị") && sentence.isWord(last - 1, "chuẩn"));
    }

    /** Theo giấy mời, theo chương trình cũ: how the meeting was to be that is put off or called off. */
    static boolean isOfPlan(Sentence sentence) {
        boolean invited = sentence.isWord(0, "Được") && sentence.isWord(1, "mời");
        boolean ought = sentence.hits.stream() // ông A lẽ ra là người chủ trì
                .anyMatch(hit -> hit.is(Cue.CHAIR) && isBehindOught(sentence, hit));
        return (sentence.isWord(0, "Theo") && sentence.isAnyOf(1, PLANS))
                || invited
                || ought
                || isUnfulfilled(sentence);
    }

    /** Lẽ ra chủ trì, lẽ ra là người chủ trì. */
    static boolean isBehindOught(Sentence sentence, CueHit verb) {
        return ought(sentence, verb) >= 0;
    }

    /** The token lẽ of lẽ ra straight before a verb; -1 if it does not stand there. */
    static int ought(Sentence sentence, CueHit verb) {
        int ra = verb.from() - 1;
        ra -= sentence.isWord(ra, "người") ? 1 : 0;
        ra -= sentence.isWord(ra, "là") ? 1 : 0;
        return sentence.isWord(ra, "ra") && sentence.isWord(ra - 1, "lẽ") ? ra - 1 : -1;
    }

    /** Lẽ ra sáng 9/3 hội thảo đã khai mạc, đáng lẽ: what did not come about. */
    static boolean isUnfulfilled(Sentence sentence) {
        boolean ought = sentence.isWord(0, "Lẽ") && sentence.isWord(1, "ra");
        return ought || (sentence.isWord(0, "Đáng") && (sentence.isWord(1, "lẽ") || sentence.isWord(1, "ra")));
    }

    /** Sẽ tổ chức; dự kiến diễn ra. */
    static boolean isFuture(Sentence sentence, CueHit event) {
        CueHit first = sentence.hits.get(0);
        if (first.is(Cue.FUTURE)
                && sentence.isWord(first.to() - 1, "kiến")
                && sentence.isGap(sentence.start, first.start())) {
            return true; // Dự kiến ngày 15/3, HĐND thành phố họp …
        }
        if (isTomorrow(sentence, event)
                || isOnDayToCome(sentence, event)
                || isHeldWhereSaid(sentence, event)
                || sentence.hits.stream().anyMatch(hit -> hit.is(Cue.FUTURE) && isMeant(sentence, event, hit))) {
            return true;
        }
        for (int i = 0; i + 1 < sentence.hits.size(); i++) {
            CueHit future = sentence.hits.get(i);
            CueHit next = sentence.hits.get(i + 1);
            boolean holds = future.is(Cue.FUTURE)
                    && (isHeldBy(sentence, i)
                            || ((next.is(Cue.HOLD) || next.equals(event))
                                    && sentence.wordsBetween(future.end(), next.start()) <= 2));
            if (!holds) {
                continue;
            }
            boolean near = future.end() <= event.start()
                    ? sentence.wordsBetween(future.end(), event.start()) <= 6
                    : sentence.hit(Cue.SAY, event.end(), future.start()) == null
                            && sentence.wordsBetween(event.end(), future.start()) <= Changes.CHANGED_AFTER;
            if ((near || isBehindName(sentence, event, future))
                    && !isOfOthers(sentence, event, future)
                    && !isOver(sentence, future)) {
                return true;
            }
        }
        return false;
    }

    /** Sáng mai, UBND tỉnh họp: a sentence that opens with the day after the report, and nobody speaks before the meeting. */
    private static boolean isTomorrow(Sentence sentence, CueHit event) {
        CueHit day = sentence.hit(Cue.TODAY, sentence.start, event.start());
        return day != null
                && day.value(Cue.TODAY).startsWith(NEXT_DAY)
                && sentence.isGap(sentence.start, day.start())
                && sentence.hit(Cue.SAY, day.end(), event.start()) == null;
    }

    /** Ngày 20/3 tới, UBND tỉnh tổ chức hội nghị; hội nghị diễn ra ngày 20/3 tới: the day of the verb of holding is to come, with no sẽ. */
    private static boolean isOnDayToCome(Sentence sentence, CueHit event) {
        for (DateMention date : sentence.dates()) {
            int next = sentence.firstToken(date.span().end());
            boolean toCome = sentence.isWord(next, "tới")
                    && (sentence.isWord(next + 1, "đây")
                            || sentence.isWord(next + 1, "tại")
                            || !sentence.tokens.isWord(next + 1)); // ngày 20/3 tới thăm: a verb
            if (toCome && isHeldOn(sentence, event, date) && !hasAnotherDay(sentence, event, date)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a meeting has another day than a given one. */
    private static boolean hasAnotherDay(Sentence sentence, CueHit event, DateMention day) {
        return MeetingDays.of(sentence, event).filter(own -> !own.equals(day)).isPresent();
    }

    /** Sáng 5/3 họp bàn về lễ hội ngày 20/3 tới: whether a meeting was held on another day than that of what it is about. */
    private static boolean isHeldOnAnother(Sentence sentence, CueHit event, DateMention day) {
        return MeetingDays.of(sentence, event)
                .filter(own -> !own.equals(day))
                .filter(own ->
                        (event.is(Cue.DEED) && own.span().end() <= event.start()) || isHeldOn(sentence, event, own))
                .isPresent();
    }

    /** Whether the verb of holding that governs a meeting has a day before the meeting or straight behind itself. */
    private static boolean isHeldOn(Sentence sentence, CueHit event, DateMention day) {
        return sentence.hits.stream().anyMatch(verb -> {
            boolean holds = verb.is(Cue.ORGANIZE) || verb.is(Cue.HOLD);
            boolean before = day.span().end() <= verb.start()
                    && verb.end() <= event.start()
                    && sentence.wordsBetween(verb.end(), event.start()) <= 1;
            boolean behind = event.end() <= verb.start()
                    && verb.end() <= day.span().start()
                    && sentence.wordsBetween(verb.end(), day.span().start()) <= 1;
            return holds && (before || behind);
        });
    }

    /** Tổ chức hội nghị …, sau đó các đoàn sẽ họp riêng: the meeting has a verb of its own before, and another does the second. */
    private static boolean isOfOthers(Sentence sentence, CueHit event, CueHit future) {
        return future.start() >= event.end()
                && sentence.hasSign(",;", event.end(), future.start())
                && !sentence.tokens.isSign(future.from() - 1, ',')
                && sentence.hits.stream()
                        .anyMatch(hit -> hit.is(Cue.ORGANIZE)
                                && hit.end() <= event.start()
                                && sentence.wordsBetween(hit.end(), event.start()) <= 1);
    }

    /** Buổi lễ, dự kiến kéo dài hai giờ, đã kết thúc sớm: what was planned has come about. */
    private static boolean isOver(Sentence sentence, CueHit future) {
        return sentence.hits.stream()
                .anyMatch(hit -> hit.is(Cue.HOLD)
                        && hit.start() >= future.end()
                        && (sentence.isWord(hit.from(), "đã") || sentence.isWord(hit.from() - 1, "đã")));
    }

    /** Hội nghị xúc tiến đầu tư tỉnh Vĩnh Long năm 2026 sẽ được tổ chức: however long the name is. */
    private static boolean isBehindName(Sentence sentence, CueHit event, CueHit future) {
        return future.start() >= event.end()
                && sentence.isGap(MeetingName.of(sentence, event).end(), future.start());
    }

    /** Sẽ được UBND tỉnh tổ chức: who will hold it stands between. */
    private static boolean isHeldBy(Sentence sentence, int index) {
        if (index + 2 >= sentence.hits.size()) {
            return false;
        }
        CueHit passive = sentence.hits.get(index + 1);
        CueHit hold = sentence.hits.get(index + 2);
        return sentence.isWord(passive.from(), "được")
                && sentence.isGap(sentence.hits.get(index).end(), passive.start())
                && (hold.is(Cue.HOLD) || hold.is(Cue.ORGANIZE))
                && sentence.names.stream()
                        .anyMatch(name -> name.isOrganization()
                                && sentence.isGap(passive.end(), name.from())
                                && sentence.isGap(name.mention().span().end(), hold.start()));
    }

    /** Giá điện sẽ còn tăng là nhận định được đưa ra tại hội thảo: what is to come was said at the meeting. */
    private static boolean isToldThere(Sentence sentence, CueHit future, CueHit event) {
        for (int i = future.to(); i < event.from(); i++) {
            if (sentence.isWord(i, "là")) {
                return true;
            }
        }
        return false;
    }

    /** Họp báo về dự kiến chương trình kỳ họp: a plan that the meeting is about. */
    static boolean isNoun(Sentence sentence, CueHit future) {
        return sentence.isWord(future.from(), "dự") && sentence.isWord(future.from() - 1, "về");
    }

    /** “Chúng tôi sẽ xem xét”, ông A cho biết tại phiên họp: what somebody is quoted to have said there. */
    private static boolean isQuotedBefore(Sentence sentence, CueHit future, CueHit event) {
        return future.end() <= event.start() && sentence.isQuoted(future.start()) && !sentence.isQuoted(event.start());
    }

    /** Sẽ được trình tại kỳ họp; kỳ họp ngày 22/5 tới đây. */
    static boolean isOfFuture(Sentence sentence, CueHit event) {
        for (DateMention date : sentence.dates()) {
            if (sentence.isWord(sentence.firstToken(date.span().end()), "tới")
                    && !isHeldOnAnother(sentence, event, date)) {
                return true;
            }
        }
        if (!sentence.has(Cue.FUTURE)) {
            return false;
        }
        for (CueHit hit : sentence.hits) {
            if (isNoun(sentence, hit) || isQuotedBefore(sentence, hit, event)) {
                continue;
            }
            boolean before = hit.end() <= event.start()
                    && !sentence.hasSign(",;", hit.end(), event.start())
                    && !isToldThere(sentence, hit, event);
            boolean after = hit.start() >= event.end()
                    && sentence.wordsBetween(event.end(), hit.start()) <= AnnouncementReader.NEAR_EVENT;
            if (hit.is(Cue.FUTURE)
                    && hit.start() >= event.end()
                    && (sentence.isGap(event.end(), hit.start()) || isMeant(sentence, event, hit))) {
                return true;
            }
            if (hit.is(Cue.FUTURE) && (before || (after && sentence.isWord(hit.from(), "tới")))) {
                return true;
            }
        }
        return false;
    }

    /** Cuộc đối thoại mà Công đoàn A định mở: what those who are told behind mà have in mind. */
    private static boolean isMeant(Sentence sentence, CueHit event, CueHit future) {
        int which = sentence.firstToken(MeetingName.of(sentence, event).end());
        return future.is(Cue.ORGANIZE)
                && sentence.isWord(which, "mà")
                && sentence.names(NameKind.ORGANIZATION, sentence.tokens.end(which), future.start()).stream()
                        .anyMatch(body -> sentence.isGap(sentence.tokens.end(which), body.from())
                                && sentence.isGap(body.end(), future.start()));
    }

    /** Văn phòng thông báo: lãnh đạo tiếp công dân vào 8 giờ …: a notice tells what is to come. */
    static boolean isOfNotice(Sentence sentence, CueHit event) {
        CueHit say = sentence.hit(Cue.SAY, sentence.start, event.start());
        return say != null
                && sentence.isWord(say.from(), "thông")
                && sentence.isWord(say.to() - 1, "báo")
                && sentence.tokens.isSign(say.to(), ':')
                && sentence.hit(Cue.DONE, say.end(), sentence.end) == null;
    }

    /** Whether somebody only says that a meeting will be held. */
    static boolean isReported(Sentence sentence, CueHit event, @Nullable CueHit change) {
        if (isHabit(sentence, event)) {
            return true;
        }
        CueHit first = isSaidThere(sentence, event) ? null : sentence.hit(Cue.SAY, sentence.start, event.start());
        boolean opens = first != null && first.is(Cue.HOLD) && sentence.isGap(first.end(), event.start());
        CueHit say = opens ? null : first; // sẽ khai mạc kỳ họp
        CueHit source = sentence.hit(Cue.THEO, sentence.start, event.start());
        return change == null
                && !(say != null && isNotice(sentence, say, event))
                && (say != null || (source != null && !isPlanTold(sentence, source, event)));
    }

    /** Câu hỏi sẽ được đặt ra tại tọa đàm …: what will be said at the meeting, and nobody says that it will be. */
    private static boolean isSaidThere(Sentence sentence, CueHit event) {
        int at = event.from() - 1;
        at -= sentence.isWord(at, "buổi") || sentence.isWord(at, "cuộc") ? 1 : 0;
        boolean passive = false;
        for (int i = at - 1; sentence.isWord(at, "tại") && i >= Math.max(0, at - WORDS_OF_PASSIVE); i--) {
            passive |= sentence.isWord(i, "được") && sentence.isWord(i - 1, "sẽ");
        }
        return passive && sentence.people().stream().noneMatch(person -> person.from() < event.start());
    }

    /** …, do A tổ chức sáng 14/3: with who holds the meeting at which it will be said, and when. */
    private static boolean isHeldWhereSaid(Sentence sentence, CueHit event) {
        CueHit by = isSaidThere(sentence, event) ? sentence.hit(Cue.BY, event.end(), sentence.end) : null;
        return by != null
                && sentence.hit(Cue.EVENT, event.end(), by.start()) == null // the one that is held is another
                && sentence.hit(Cue.ORGANIZE, by.end(), sentence.end) != null
                && MeetingDays.of(sentence, by.end(), sentence.end).isPresent();
    }

    /** Theo ông A, đại hội sẽ được tổ chức sáng 28/10: who is quoted only opens the sentence, and the meeting has a name and its day. */
    private static boolean isPlanTold(Sentence sentence, CueHit source, CueHit event) {
        boolean named = event.is(Cue.DEED)
                || sentence.isWord(source.to(), "đó") // what was told before has its name there
                || MeetingName.of(sentence, event).end() > event.end();
        return named
                && source.from() <= 1
                && sentence.hasSign(",", source.end(), event.start())
                && MeetingDays.of(sentence, event).isPresent();
    }

    /** UBND tỉnh thông báo sẽ họp, UBND tỉnh cho biết sáng 9/12 sẽ họp: a body tells of its own meeting, and no person says it. */
    private static boolean isNotice(Sentence sentence, CueHit say, CueHit event) {
        boolean announced = sentence.isWord(say.from(), "thông") && sentence.isWord(say.to() - 1, "báo");
        int told = announced ? say.start() : event.start();
        if (!sentence.names(NameKind.PERSON, sentence.start, told).isEmpty()) {
            return false;
        }
        boolean body = sentence.names(NameKind.ORGANIZATION, sentence.start, say.start()).stream()
                .anyMatch(name -> !name.inPost() && sentence.wordsBetween(name.to(), say.start()) <= 1);
        return announced || (body && MeetingDays.of(sentence, event).isPresent());
    }

    /** Hằng năm xã tổ chức hội nghị; not what somebody is quoted to say before. */
    static boolean isHabit(Sentence sentence, CueHit event) {
        CueHit habit = sentence.hit(Cue.HABIT, sentence.start, event.start());
        return habit != null
                && !(sentence.isQuoted(habit.start()) && !sentence.isQuoted(event.start()))
                && !isToldAt(sentence, habit, event);
    }

    /** Biên chế giao hằng năm quá thấp, cử tri nói tại buổi tiếp xúc sáng 4/3: what is told there is done year by year, not the meeting of that day. */
    private static boolean isToldAt(Sentence sentence, CueHit habit, CueHit event) {
        CueHit at = sentence.hit(Cue.AT, habit.end(), event.start());
        return at != null
                && at.to() == event.from()
                && !sentence.isGap(sentence.start, habit.start())
                && MeetingDays.of(sentence, event.end(), sentence.end).isPresent();
    }
}
