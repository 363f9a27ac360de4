package org.civicnews.vietnamese.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.civicnews.value.PartialDate;
import org.civicnews.vietnamese.people.NameKind;
import org.civicnews.vietnamese.time.DateMention;

/** Tells on which day a sentence says that a meeting is held. */
final class MeetingDays {
    /** Cũng ở phường Xuân Hương - Đà Lạt. */
    private static final int LONGEST_PLACE = 10;

    /** Sẽ được tổ chức trong hai ngày. */
    private static final int BEHIND_HOLD = 8;
    /** The date of an announcement stands near its beginning, or behind the meeting. */
    private static final int NEAR_START = 8;

    private static final int NEAR_EVENT = 20;
    /** Nhân dịp kỷ niệm …: the words before the day. */
    private static final int LONGEST_OCCASION = 40;

    /** (TTXVN) - Sáng 5/3: the agency before the dash. */
    private static final int WORDS_OF_DATELINE = 3;

    private static final Set<String> PAPERS = Set.of(
            "kế hoạch",
            "nghị quyết",
            "quyết định",
            "chỉ thị",
            "công văn",
            "thông báo",
            "chương trình",
            "hướng dẫn",
            "kết luận",
            "công điện",
            "giấy mời",
            "tờ trình",
            "nghị định",
            "thông tư",
            "đề án",
            "văn bản");

    /** Ngày thành lập Đảng, ngày truyền thống, ngày giải phóng. */
    private static final List<String> FEASTS = List.of("thành", "truyền", "giải", "quốc", "hội", "thầy");

    private static final int LONGEST_FEAST = 12;

    private static final List<String> BEFORE_DEADLINE = List.of("trước", "Trước", "xong", "hết");
    /** Chậm nhất; not lần thứ nhất. */
    private static final List<String> LATE = List.of("chậm", "muộn", "Chậm", "Muộn");

    /** Ngày làm việc khẩn trương. */
    private static final int LONGEST_DAYS = 6;

    private static final int DAYS_OF_MONTH = 31;
    /** Chưa đến 7 giờ 30. */
    private static final int WORDS_BEFORE_EARLY = 6;

    /** Suốt gần một giờ đồng hồ. */
    private static final int LONGEST_LENGTH = 8;

    private static final List<String> REASONS = List.of("do", "Do", "vì", "Vì", "bởi", "để");

    private MeetingDays() {}

    /** The day on which the sentence says the meeting is held. */
    static Optional<DateMention> of(Sentence sentence, CueHit event) {
        for (DateMention date : sentence.dates()) {
            boolean near = sentence.wordsBetween(sentence.start, date.span().start()) <= NEAR_START
                    || isBehindOccasion(sentence, date)
                    || Beginnings.isBehindVotes(sentence, date)
                    || isBehindSource(sentence, date)
                    || date.span().start() > event.start()
                    || sentence.wordsBetween(date.span().end(), event.start()) <= NEAR_EVENT;
            if (isOfAnother(sentence, date)
                    || isCommemorated(sentence, date)
                    || isCalledFeast(sentence, date)
                    || isDeadline(sentence, date)) {
                continue;
            }
            boolean apart = date.span().end() <= event.start()
                    && sentence.hasSign(";", date.span().end(), event.start())
                    && !isBeforeMembers(sentence, date, event);
            boolean issued = date.span().end() <= event.start() && Notices.isIssued(sentence, date, event);
            if (isDay(date) && near && !apart && !issued && !isOfDocument(sentence, date)) {
                return Optional.of(
                        isOfSomethingElse(sentence, date, event)
                                ? behindEvent(sentence, event).orElse(date)
                                : date);
            }
        }
        return Optional.empty();
    }

    /** Công nhân trở lại làm việc sáng 8/3, sau cuộc họp đêm 7/3: a day in the midst of what is told before the meeting. */
    private static boolean isOfSomethingElse(Sentence sentence, DateMention date, CueHit event) {
        return date.span().end() <= event.start()
                && sentence.wordsBetween(sentence.start, date.span().start()) > wordsBefore(sentence)
                && sentence.hasSign(",", date.span().end(), event.start())
                && !sentence.tokens.isSign(before(sentence, date), ',');
    }

    /** The day straight behind the name of a meeting. */
    private static Optional<DateMention> behindEvent(Sentence sentence, CueHit event) {
        int named = MeetingName.of(sentence, event).end();
        return sentence.dates().stream()
                .filter(date -> isDay(date)
                        && date.span().start() >= event.end()
                        && sentence.isGap(named, date.span().start()))
                .findFirst();
    }

    /** Chiều 28/6, Đoàn A gồm ông B, …; bà C, … tiếp xúc cử tri: the semicolons part those who belong to the subject. */
    private static boolean isBeforeMembers(Sentence sentence, DateMention date, CueHit event) {
        CueHit members = sentence.hit(Cue.HAVE, date.span().end(), event.start());
        return members != null
                && sentence.isWord(members.from(), "gồm")
                && sentence.wordsBetween(sentence.start, date.span().start()) <= 1
                && !sentence.hasSign(";", date.span().end(), members.start());
    }

    /** (3/7/1957 - 3/7/2017): what is commemorated. */
    private static boolean isOfAnother(Sentence sentence, DateMention date) {
        int token = sentence.firstToken(date.span().start());
        int words = sentence.wordsBetween(sentence.start, date.span().start());
        boolean dash = token > 0 && sentence.tokens.isSign(token - 1, '-') && words > WORDS_OF_DATELINE;
        boolean open =
                token > 0 && ((sentence.tokens.isSign(token - 1, '(') && !tellsDays(sentence, token - 1)) || dash);
        boolean told = date.range().isPresent()
                || date.date().filter(day -> day.year().isPresent()).isPresent();
        boolean far = words > NEAR_START;
        return open && (told || far) && !sentence.has(Cue.TODAY);
    }

    /** CNBC ngày 21/6 đưa tin: when a paper told of it. */
    static boolean isOfPaper(Sentence sentence, DateMention date) {
        int next = sentence.firstToken(date.span().end());
        return sentence.isWord(next, "đưa") && sentence.isWord(next + 1, "tin");
    }

    /**
     * Hoãn do hội trường tốc mái trong trận dông chiều 6/3; để tập trung chống lụt từ ngày 6/3: why a meeting is put off, or for what;
     * not hội thảo do A tổ chức ngày 6/3.
     */
    static boolean isOfReason(Sentence sentence, DateMention date) {
        boolean held = false;
        for (int i = sentence.firstToken(date.span().start()) - 1; i >= 0 && sentence.tokens.isWord(i); i--) {
            held |= sentence.isWord(i, "chức") && sentence.isWord(i - 1, "tổ");
            if (sentence.isAnyOf(i, REASONS)) {
                return !held;
            }
        }
        return false;
    }

    /** Báo cáo trước ngày 25/2, xong chậm nhất là 30/6: by which day something is to be done. */
    static boolean isDeadline(Sentence sentence, DateMention date) {
        int before = sentence.firstToken(date.span().start()) - 1;
        before -= sentence.isWord(before, "ngày") ? 1 : 0;
        before -= sentence.isWord(before, "là") || sentence.isWord(before, "vào") ? 1 : 0;
        boolean latest = sentence.isWord(before, "nhất") && sentence.isAnyOf(before - 1, LATE);
        return latest || sentence.isAnyOf(before, BEFORE_DEADLINE);
    }

    /** Sau hai ngày làm việc khẩn trương (17 và 18/12): the bracket tells which days. */
    private static boolean tellsDays(Sentence sentence, int bracket) {
        for (int i = bracket - 1; i > 0 && i >= bracket - LONGEST_DAYS; i--) {
            if (sentence.isWord(i, "ngày")
                    && (sentence.tokens.isNumber(i - 1) || sentence.lexicon.isFew(sentence.tokens, i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Chào mừng ngày 30/4, sáng 26/4, …: the day that is celebrated, where another day follows it. */
    private static boolean isCommemorated(Sentence sentence, DateMention date) {
        boolean followed = sentence.dates().stream()
                .anyMatch(later ->
                        isDay(later) && later.span().start() >= date.span().end());
        int before = sentence.firstToken(date.span().start()) - 1;
        before -= sentence.isWord(before, "ngày") ? 1 : 0;
        boolean celebrates = sentence.isWord(before, "mừng") || sentence.isWord(before, "niệm");
        return followed
                && (celebrates
                        || isHoliday(sentence, date)
                        || isPaper(sentence, before)
                        || (Occasions.open(sentence) && isInFirstClause(sentence, date)));
    }

    /** Ngày Quốc tế Phụ nữ 8/3, Ngày Thầy thuốc Việt Nam 27/2: the day of a feast, behind its name. */
    static boolean isHoliday(Sentence sentence, DateMention date) {
        int last = sentence.firstToken(date.span().start()) - 1;
        boolean part = start(date).flatMap(PartialDate::dayPart).isPresent();
        for (int i = last; !part && i > last - LONGEST_FEAST && sentence.tokens.isWord(i); i--) {
            if (sentence.isWord(i, "ngày") || sentence.isWord(i, "Ngày")) {
                return i < last && (sentence.tokens.isCapital(i + 1) || sentence.isAnyOf(i + 1, FEASTS));
            }
        }
        return false;
    }

    /** Chọn ngày 21/6 là Ngày Quốc tế Yoga: a day that is said to be a feast. */
    private static boolean isCalledFeast(Sentence sentence, DateMention date) {
        int is = sentence.firstToken(date.span().end());
        int day = is + (sentence.isWord(is, "hằng") || sentence.isWord(is, "hàng") ? 2 : 0); // hằng năm là
        return (sentence.isWord(day, "là") || sentence.isWord(day, "làm"))
                && (sentence.isWord(day + 1, "Ngày") || sentence.isWord(day + 1, "ngày"));
    }

    /** Thực hiện kế hoạch ngày 20/2 của A, sáng 5/3, …: whether a word ends the name of a kind of paper, which has a day of its own. */
    private static boolean isPaper(Sentence sentence, int last) {
        return PAPERS.contains(
                sentence.words(sentence.tokens.start(Math.max(last - 1, 0)), sentence.tokens.end(Math.max(last, 0)))
                        .toLowerCase(Locale.ROOT));
    }

    /** Nhân dịp năm học mới, chiều 24/8, …: the day begins the clause behind the occasion, before anybody is named. */
    private static boolean isBehindOccasion(Sentence sentence, DateMention date) {
        return Occasions.open(sentence) && isBehindClause(sentence, date);
    }

    /** Theo phóng viên A, trong khuôn khổ chuyến thăm B, chiều 29/6, …; tin từ Sở A cho hay, vào sáng 15/3 tới, …: behind who told it. */
    private static boolean isBehindSource(Sentence sentence, DateMention date) {
        CueHit source = sentence.hit(Cue.THEO);
        return source != null && source.from() == 0 && isBehindClause(sentence, date);
    }

    private static boolean isBehindClause(Sentence sentence, DateMention date) {
        int at = date.span().start();
        return sentence.tokens.isSign(before(sentence, date), ',')
                && sentence.wordsBetween(sentence.start, at) <= LONGEST_OCCASION
                && sentence.names(NameKind.PERSON, sentence.start, at).isEmpty();
    }

    /** The token before a day, and before the vào, trong, trong hai buổi that leads it. */
    static int before(Sentence sentence, DateMention day) {
        int before = sentence.firstToken(day.span().start()) - 1;
        int count = before - (sentence.isWord(before, "buổi") || sentence.isWord(before, "ngày") ? 1 : 0);
        boolean counted = sentence.tokens.isNumber(count) || sentence.lexicon.isFew(sentence.tokens, count);
        if (counted && sentence.isWord(count - 1, "trong")) {
            return count - 2;
        }
        return sentence.isWord(before, "vào") || sentence.isWord(before, "trong") ? before - 1 : before;
    }

    /** Lo từng đêm, nên tối 4/3, xã họp bàn …: từng of a clause before the day, where it may be each, and no former time. */
    static boolean isEachBefore(Sentence sentence, CueHit word, CueHit event) {
        return sentence.isWord(word.from(), "từng")
                && sentence.dates().stream()
                        .anyMatch(date -> isDay(date)
                                && date.span().end() <= event.start()
                                && sentence.hasSign(",", word.end(), date.span().start()));
    }

    private static boolean isInFirstClause(Sentence sentence, DateMention date) {
        return !sentence.hasSign(",", sentence.start, date.span().start())
                && sentence.tokens.isSign(sentence.firstToken(date.span().end()), ',');
    }

    static Optional<DateMention> of(Sentence sentence, int from, int to) {
        return sentence.dates().stream()
                .filter(date -> date.span().start() >= from
                        && date.span().end() <= to
                        && isDay(date)
                        && !isOfDocument(sentence, date))
                .findFirst();
    }

    /** Whether a date tells a day. */
    static boolean isDay(DateMention date) {
        return start(date).filter(day -> day.day().isPresent()).isPresent();
    }

    /** The day of a date, the first of a range. */
    static Optional<PartialDate> start(DateMention date) {
        return date.date().or(() -> date.range().flatMap(range -> range.start()));
    }

    /** 8/3: of these days, as what is told of former times has its year. */
    static boolean isWithoutYear(DateMention date) {
        return date.date().filter(day -> day.year().isEmpty()).isPresent();
    }

    /** Sáng 8/3: told as exactly as news is. */
    static boolean isPartOfDay(DateMention date) {
        return isWithoutYear(date) && start(date).flatMap(PartialDate::dayPart).isPresent();
    }

    static boolean isOfDocument(Sentence sentence, DateMention date) {
        return sentence.laws().stream().anyMatch(law -> law.mention().full().overlaps(date.span()));
    }

    /** Lùi từ ngày 5/12 sang ngày 18/12: the day behind sang, if another stands before. */
    static Optional<DateMention> movedTo(Sentence sentence) {
        DateMention before = null;
        for (DateMention date : sentence.dates()) {
            int token = sentence.firstToken(date.span().start()) - 1;
            if (isDay(date) && before != null && sentence.isWord(token, "sang")) {
                return Optional.of(date);
            }
            before = isDay(date) ? date : before;
        }
        return Optional.empty();
    }

    /** The day with which a sentence begins. */
    static Optional<DateMention> opening(Sentence sentence) {
        return sentence.dates().stream()
                .filter(date -> isDay(date)
                        && !isDeadline(sentence, date)
                        && (sentence.wordsBetween(sentence.start, date.span().start()) <= wordsBefore(sentence)
                                || isBehindOccasion(sentence, date)
                                || isBehindLength(sentence, date)
                                || isBehindPlace(sentence, date)))
                .findFirst();
    }

    /** Suốt gần một giờ đồng hồ tối 4/3, …: behind how long it took, with which a sentence begins. */
    private static boolean isBehindLength(Sentence sentence, DateMention date) {
        int at = date.span().start();
        return (sentence.isWord(0, "Suốt") || sentence.isWord(0, "Trong"))
                && sentence.wordsBetween(sentence.start, at) <= LONGEST_LENGTH
                && !sentence.hasSign(",;:", sentence.start, at)
                && sentence.tokens.isSign(sentence.firstToken(date.span().end()), ',');
    }

    /** Cũng ở xã A, chiều 7/8, …; tại Lào Cai, sáng 7/8, …: the day behind a place with which a sentence begins. */
    private static boolean isBehindPlace(Sentence sentence, DateMention date) {
        int at = sentence.isWord(0, "Cũng") ? 1 : 0;
        boolean place = sentence.isWord(at, "ở")
                || sentence.isWord(at, "tại")
                || sentence.isWord(at, "Ở")
                || sentence.isWord(at, "Tại");
        int comma = sentence.firstToken(date.span().start()) - 1;
        boolean apart = sentence.tokens.isSign(comma, ',');
        boolean glued =
                !apart && sentence.tokens.isSign(sentence.firstToken(date.span().end()), ','); // tại A sáng 26/2, …
        int end = comma > at ? sentence.tokens.start(glued ? comma + 1 : comma) : sentence.start;
        return place
                && (apart || glued)
                && sentence.wordsBetween(sentence.start, end) <= LONGEST_PLACE
                && !sentence.hasSign(",;:", sentence.start, end)
                && sentence.hit(Cue.EVENT, sentence.start, end) == null;
    }

    /** Sáng 9/3, hơn 500 đoàn viên …: the character behind the day with which a sentence begins and its comma, or a later one. */
    static int behindOpening(Sentence sentence, int start) {
        int from = behindDays(sentence, start);
        for (DateMention date : sentence.dates()) {
            int comma = sentence.firstToken(date.span().end());
            boolean opens = isDay(date)
                    && date.span().start() >= from
                    && sentence.isGap(from, date.span().start())
                    && sentence.tokens.isSign(comma, ',')
                    && comma + 1 < sentence.tokens.count();
            if (opens) {
                return sentence.tokens.start(comma + 1);
            }
        }
        return from;
    }

    /** Trong 3 ngày, từ ngày 4 đến 6/3: behind how many days it took, with which a sentence may begin. */
    private static int behindDays(Sentence sentence, int from) {
        int in = sentence.firstToken(from);
        boolean days = sentence.isWord(in, "Trong")
                && (sentence.tokens.isNumber(in + 1) || sentence.lexicon.isFew(sentence.tokens, in + 1))
                && sentence.isWord(in + 2, "ngày")
                && sentence.tokens.isSign(in + 3, ',');
        return days ? sentence.tokens.start(in + 4) : from;
    }

    /** Chủ tịch A chiều 8/3, tại trụ sở UBND tỉnh, đã tiếp …: the character behind a day that stands straight behind one; that one if none does. */
    static int behind(Sentence sentence, int from) {
        return sentence.dates().stream()
                .filter(date -> isDay(date)
                        && date.span().start() >= from
                        && sentence.isGap(from, date.span().start()))
                .findFirst()
                .map(date -> date.span().end())
                .orElse(from);
    }

    /** Chưa đến 7 giờ sáng 12/3, hành lang đã có …: the only day of a sentence, among its first words or of what is said. */
    static Optional<DateMention> early(Sentence sentence) {
        List<DateMention> days =
                sentence.dates().stream().filter(MeetingDays::isDay).toList();
        return days.size() == 1 && (isAmongFirst(sentence, days.get(0)) || isTold(sentence, days.get(0)))
                ? Optional.of(days.get(0))
                : Optional.empty();
    }

    private static boolean isAmongFirst(Sentence sentence, DateMention day) {
        return sentence.wordsBetween(sentence.start, day.span().start()) <= WORDS_BEFORE_EARLY;
    }

    /** Ông A phát biểu sáng 5/3 rằng …: the part of the day on which something was said. */
    private static boolean isTold(Sentence sentence, DateMention day) {
        return sentence.has(Cue.SAY) && start(day).flatMap(PartialDate::dayPart).isPresent();
    }

    /** Trong; sáng nay. */
    private static int wordsBefore(Sentence sentence) {
        CueHit today = sentence.hit(Cue.TODAY);
        return today != null && sentence.isGap(sentence.start, today.start()) ? 2 : 1;
    }

    /** Trong ba ngày 22, 23 và 24/10: the last of the days that stand side by side; empty if the date is one day. */
    static Optional<PartialDate> last(Sentence sentence, DateMention first) {
        Optional<PartialDate> end = first.range().flatMap(range -> range.end());
        if (end.isPresent()) {
            return end;
        }
        DateMention last = first;
        for (DateMention next : sentence.dates()) {
            if (isBeside(sentence, last, next)) {
                last = next;
            }
        }
        return last.equals(first) ? Optional.empty() : last.date();
    }

    /** Whether a date is the day after another, straight behind it. */
    static boolean isBeside(Sentence sentence, DateMention first, DateMention second) {
        int between = sentence.firstToken(first.span().end());
        return second.span().start() >= first.span().end()
                && sentence.firstToken(second.span().start()) == between + 1
                && (sentence.isWord(between, "và") || sentence.tokens.isSign(between, ','))
                && second.date().filter(day -> isNextDay(first, day)).isPresent();
    }

    private static boolean isNextDay(DateMention first, PartialDate second) {
        return first.date()
                .filter(day -> day.month().equals(second.month())
                        && !(day.year().isPresent()
                                && second.year().isPresent()
                                && !day.year().equals(second.year()))
                        && day.day().isPresent()
                        && second.day().isPresent()
                        && second.day().getAsInt() == day.day().getAsInt() + 1)
                .isPresent();
    }

    /** Within a few days, so that it is not one of former times. */
    static boolean isNear(PartialDate one, PartialDate other, int most) {
        if (one.year().isPresent() && other.year().isPresent() && !one.year().equals(other.year())) {
            return false;
        }
        int months = one.month().orElse(other.month().orElse(1))
                - other.month().orElse(one.month().orElse(1));
        int days = one.day().orElse(1) - other.day().orElse(1) + months * DAYS_OF_MONTH;
        return Math.abs(days) <= most;
    }

    /** Whether a day is one of those that follow another, up to some number of them. */
    static boolean isSoonAfter(PartialDate one, PartialDate other, int most) {
        boolean told = one.month().isPresent()
                && other.month().isPresent()
                && other.day().isPresent();
        int months = told ? one.month().getAsInt() - other.month().getAsInt() : 0;
        int days = told ? one.day().orElse(0) - other.day().getAsInt() + months * DAYS_OF_MONTH : 0;
        return days > 0 && days <= most && isNear(one, other, most);
    }

    /** Whether two dates may be one day, as far as both tell it. */
    static boolean isSame(PartialDate one, PartialDate other) {
        boolean day = one.day().equals(other.day())
                && (one.month().isEmpty()
                        || other.month().isEmpty()
                        || one.month().equals(other.month()));
        boolean part = one.dayPart().isEmpty()
                || other.dayPart().isEmpty()
                || one.dayPart().equals(other.dayPart());
        return day && part;
    }

    /** Sẽ diễn ra ngày 8/7: the day stands before the meeting, close behind the verb of holding or straight behind that of meeting. */
    static boolean isToCome(Sentence sentence, CueHit event, DateMention day) {
        CueHit takesPlace = sentence.hit(Cue.HOLD, event.end(), day.span().start());
        CueHit hold = takesPlace == null
                ? sentence.hit(Cue.ORGANIZE, event.end(), day.span().start())
                : takesPlace;
        boolean done =
                event.is(Cue.DEED) && sentence.isGap(event.end(), day.span().start()); // sẽ họp tối 14/3
        return done
                || day.span().end() <= event.start()
                || (hold != null && sentence.wordsBetween(hold.end(), day.span().start()) <= BEHIND_HOLD);
    }
}
