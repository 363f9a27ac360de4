package org.civicnews.vietnamese.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.civicnews.meeting.MeetingTime;
import org.civicnews.value.DayPart;
import org.civicnews.value.PartialDate;
import org.civicnews.value.PartialDateBuilder;
import org.civicnews.value.Resolution;
import org.civicnews.vietnamese.time.DateMention;
import org.civicnews.vietnamese.time.DateResolver;
import org.jspecify.annotations.Nullable;

/** Makes the time of a meeting of what a sentence tells, with its resolution beside it. Immutable and thread-safe. */
final class MeetingTimes {
    private static final List<String> DAYS_TOLD = List.of("Hôm", "Bữa", "Buổi", "Ngày");

    /** No report is put online so many years late. */
    private static final int MOST_YEARS = 5;

    private static final List<String> POINTING = List.of("ấy", "đó");

    private static final int WORDS_BEFORE = 2;
    /** Vào, hết, ngày. */
    private static final int WORDS_BEFORE_END = 3;
    /** How long after it a meeting is still told as news. */
    private static final int DAYS_OF_NEWS = 31;
    /** Vào hồi 17 giờ 30 phút. */
    private static final int WORDS_OF_HOUR = 6;
    /** Thành ủy, HĐND, UBND, Ủy ban MTTQ thành phố sáng nay. */
    private static final int WORDS_BEFORE_TODAY = 10;
    /** Cũng tại trụ sở Ủy ban nhân dân phường Lê Hồng Phong. */
    private static final int LONGEST_PLACE = 12;

    private final DateResolver resolver;

    MeetingTimes(DateResolver resolver) {
        this.resolver = resolver;
    }

    /** The day or days that a sentence tells. */
    MeetingTime of(Sentence sentence, DateMention date) {
        return of(sentence, date, resolver::resolve);
    }

    /** The same of a meeting that is still to come. */
    MeetingTime ahead(Sentence sentence, DateMention date) {
        return of(sentence, date, resolver::resolveAhead);
    }

    private static MeetingTime of(
            Sentence sentence, DateMention date, Function<PartialDate, Optional<Resolution>> resolved) {
        PartialDate start = MeetingDays.start(date).orElseThrow();
        return MeetingTime.builder()
                .start(start)
                .end(MeetingDays.last(sentence, date))
                .resolution(resolved.apply(start))
                .build();
    }

    /** Chiều cùng ngày: a day told before, in another part of it; the empty string if none is told. */
    MeetingTime onDay(PartialDate told, String part) {
        PartialDateBuilder day =
                PartialDate.builder().year(told.year()).month(told.month()).day(told.day());
        if (!part.isEmpty()) {
            day.dayPart(DayPart.of(part));
        }
        PartialDate start = day.build();
        return MeetingTime.builder()
                .start(start)
                .resolution(resolver.resolve(start))
                .build();
    }

    /**
     * Sáng nay, chiều qua, ngày mai, hôm thứ tư: the day that a sentence tells by its distance from that of publication, among its
     * first words or behind the word for the meeting; empty if it tells none or the day of publication is not known.
     */
    Optional<MeetingTime> fromPublication(Sentence sentence, CueHit event) {
        CueHit today = sentence.hit(Cue.TODAY);
        CueHit told = today == null ? Weekdays.of(sentence) : today;
        boolean near = told != null
                && !sentence.isQuoted(told.start())
                && (told.start() > event.start()
                        || sentence.wordsBetween(sentence.start, told.start()) <= WORDS_BEFORE_TODAY);
        if (told == null || !near || (told.end() <= event.start() && Notices.isConcluded(sentence, event))) {
            return Optional.empty();
        }
        String[] value = told.value(today == null ? Cue.WEEKDAY : Cue.TODAY).split(" ", -1); // -1 AFTERNOON
        int days = today == null
                ? resolver.published()
                        .map(published -> Weekdays.daysFrom(published, sentence, told, Plans.isFuture(sentence, event)))
                        .orElse(0)
                : Integer.parseInt(value[0]);
        return resolver.resolveFromPublication(days).map(day -> {
            PartialDateBuilder start = PartialDate.of(day.to()).toBuilder();
            start.sourceText(sentence.words(told.start(), told.end()));
            if (value.length > 1) {
                start.dayPart(DayPart.of(value[1]));
            }
            return MeetingTime.builder().start(start.build()).resolution(day).build();
        });
    }

    /** Cùng ngày at the start of a sentence, behind an hour, or behind a comma after where it was: cũng tại A, 17 giờ cùng ngày. */
    static @Nullable CueHit sameDay(Sentence sentence) {
        CueHit sameDay = sentence.hit(Cue.SAME_DAY);
        if (sameDay == null) {
            return null;
        }
        int first = sentence.firstToken(sentence.start);
        boolean place = sentence.isWord(first, "Tại")
                || sentence.isWord(first, "Rời")
                || (sentence.isWord(first, "Cũng") && sentence.isWord(first + 1, "tại"));
        int from = sentence.start;
        int words = 0;
        for (int i = first; i < sameDay.from(); i++) {
            if (place && sentence.tokens.isSign(i, ',') && words <= LONGEST_PLACE) {
                from = sentence.tokens.end(i);
            }
            words += sentence.tokens.isWord(i) ? 1 : 0;
        }
        int before = sentence.wordsBetween(from, sameDay.start());
        boolean hour = before <= WORDS_OF_HOUR && isHour(sentence, sameDay.from() - 1);
        boolean held = sentence.hits.stream() // Người phát ngôn A chiều cùng ngày tổ chức họp báo
                .anyMatch(hit -> hit.is(Cue.ORGANIZE) && hit.from() == sameDay.to());
        return before <= WORDS_BEFORE || hour || held ? sameDay : null;
    }

    /** Lúc 17 giờ, lúc 17h, lúc 17h30, hồi 17 giờ 30 phút: whether an hour ends at a token. */
    private static boolean isHour(Sentence sentence, int last) {
        int minutes = sentence.isWord(last, "phút") ? last - 1 : last;
        int word = sentence.tokens.isNumber(minutes) ? minutes - 1 : minutes;
        return (sentence.isWord(word, "giờ") || sentence.isWord(word, "h") || sentence.isWord(word, "g"))
                && word > 0
                && sentence.tokens.isNumber(word - 1);
    }

    /** Kỳ họp dự kiến bế mạc vào chiều 10/12, lớp học kéo dài đến hết ngày 11/3: the time of a meeting with the last day, where a sentence tells it. */
    @Nullable
    MeetingTime withEnd(Sentence sentence, MeetingDraft meeting) {
        MeetingTime time = meeting.time == null ? toldLate(sentence) : meeting.time;
        if (time == null || time.end().isPresent()) {
            return time;
        }
        PartialDate first = firstDay(sentence, meeting, time);
        if (first != null) {
            return MeetingTime.builder()
                    .start(first)
                    .end(dayOf(time.start()))
                    .resolution(resolver.resolve(first))
                    .build();
        }
        for (DateMention date : sentence.dates()) {
            PartialDate last = date.date().orElse(null);
            if (last != null
                    && MeetingDays.isDay(date)
                    && isBehindEnd(sentence, sentence.firstToken(date.span().start()) - 1)
                    && isOf(meeting, sentence, date)
                    && MeetingDays.isSoonAfter(last, time.start(), DAYS_OF_NEWS)) {
                return time.toBuilder().end(dayOf(last)).build();
            }
        }
        return time;
    }

    /** Phiên họp diễn ra từ ngày 8/6, of one told to have closed on the 11th: the day on which it began. */
    private static @Nullable PartialDate firstDay(Sentence sentence, MeetingDraft meeting, MeetingTime time) {
        for (DateMention date : sentence.dates()) {
            int from = sentence.firstToken(date.span().start()) - 1;
            from -= sentence.isWord(from, "ngày") ? 1 : 0;
            boolean began =
                    sentence.isWord(from, "từ") && sentence.isWord(from - 1, "ra") && sentence.isWord(from - 2, "diễn");
            PartialDate first = began ? date.date().orElse(null) : null;
            if (first != null
                    && MeetingDays.isDay(date)
                    && isOf(meeting, sentence, date)
                    && MeetingDays.isSoonAfter(time.start(), first, DAYS_OF_NEWS)) {
                return first;
            }
        }
        return null;
    }

    /** Kỳ họp …, dự kiến …: the word for such a meeting before the day, or none at all; not lễ hội … of which a press conference tells. */
    private static boolean isOf(MeetingDraft meeting, Sentence sentence, DateMention date) {
        CueHit told = null;
        for (CueHit hit : sentence.hits) {
            told = hit.is(Cue.EVENT) && hit.end() <= date.span().start() ? hit : told;
        }
        CueHit future = sentence.hit(Cue.FUTURE);
        return told == null
                ? future != null && sentence.isGap(sentence.start, future.start())
                : told.value(Cue.EVENT).equals(meeting.kind.name());
    }

    private static PartialDate dayOf(PartialDate date) {
        return PartialDate.builder()
                .year(date.year())
                .month(date.month())
                .day(date.day())
                .build();
    }

    /** Bế mạc vào, kéo dài đến hết, diễn ra đến: the words before the last day. */
    private static boolean isBehindEnd(Sentence sentence, int last) {
        int at = last;
        while (at > last - WORDS_BEFORE_END
                && (sentence.isWord(at, "vào") || sentence.isWord(at, "hết") || sentence.isWord(at, "ngày"))) {
            at--;
        }
        boolean closes = sentence.isWord(at, "mạc") && sentence.isWord(at - 1, "bế");
        boolean lasts = sentence.isWord(at, "đến")
                && ((sentence.isWord(at - 1, "dài") && sentence.isWord(at - 2, "kéo"))
                        || (sentence.isWord(at - 1, "ra") && sentence.isWord(at - 2, "diễn")));
        return closes || lasts;
    }

    /** Tổ chức tọa đàm vào chiều 27/11, told on the 24th: whether it is so many days behind that of publication, or later. */
    boolean isToCome(@Nullable MeetingTime time, int days) {
        return day(time)
                .filter(day -> resolver.published()
                        .filter(published -> day.isAfter(published.plusDays(days)))
                        .isPresent())
                .isPresent();
    }

    /** Hôm ấy là ngày 7/3: the day of a meeting that was told without one, at the end. */
    private @Nullable MeetingTime toldLate(Sentence sentence) {
        MeetingTime pointed = pointedDay(sentence);
        if (pointed != null) {
            return pointed;
        }
        boolean that = sentence.isAnyOf(0, DAYS_TOLD) && sentence.isAnyOf(1, POINTING) && sentence.isWord(2, "là");
        DateMention day = that ? dayOfLate(sentence) : null;
        return day == null ? null : of(sentence, day);
    }

    /** Trước đó, ngày 28/2/2024, ông A đã chủ trì cuộc họp này: the day of the meeting told before; null if the sentence tells none. */
    private @Nullable MeetingTime pointedDay(Sentence sentence) {
        CueHit event = sentence.hit(Cue.EVENT);
        boolean pointed = event != null
                && (sentence.isWord(event.to(), "này") || sentence.isAnyOf(event.to(), POINTING))
                && sentence.hits.stream().anyMatch(hit -> hit.is(Cue.CHAIR) && hit.to() == event.from());
        return event == null || !pointed
                ? null
                : sentence.dates().stream()
                        .filter(date -> MeetingDays.isDay(date) && date.span().end() <= event.start())
                        .map(date -> of(sentence, date))
                        .filter(this::isOfLate)
                        .findFirst()
                        .orElse(null);
    }

    /** The first day without a year in a sentence that was in the weeks before publication; null if there is none. */
    @Nullable
    DateMention dayOfLate(Sentence sentence) {
        return sentence.dates().stream()
                .filter(date -> MeetingDays.isDay(date) && MeetingDays.isWithoutYear(date))
                .filter(date -> isOfLate(of(sentence, date)))
                .findFirst()
                .orElse(null);
    }

    /** Whether it was in the weeks before publication. */
    boolean isOfLate(@Nullable MeetingTime time) {
        return day(time)
                .filter(day -> resolver.published()
                        .filter(published -> !day.isAfter(published) && day.isAfter(published.minusDays(DAYS_OF_NEWS)))
                        .isPresent())
                .isPresent();
    }

    /**
     * Whether a day is one of former years, which is history and no news. A report may be put online long after the day with which it
     * begins.
     *
     * @param first whether the sentence is the first of the report
     */
    boolean isFormer(Sentence sentence, @Nullable DateMention date, boolean first) {
        boolean begins = first && MeetingDays.opening(sentence).isPresent();
        return date != null
                && day(of(sentence, date))
                        .filter(day -> resolver.published()
                                .filter(published -> day.isBefore(published.minusYears(begins ? MOST_YEARS : 1)))
                                .isPresent())
                        .isPresent();
    }

    private static Optional<LocalDate> day(@Nullable MeetingTime time) {
        return time == null
                ? Optional.empty()
                : time.resolution()
                        .map(Resolution::to)
                        .or(() -> time.start().isWholeDay() ? time.start().earliest() : Optional.empty());
    }

    /** Sau hai ngày làm việc (8 - 9/3), Đại hội …: the days that it took stand before it in brackets. */
    static boolean isBehindDays(Sentence sentence, CueHit event) {
        for (DateMention date : sentence.dates()) {
            int open = sentence.firstToken(date.span().start()) - 1;
            boolean worked = sentence.tokens.isSign(open, '(')
                    && sentence.isWord(open - 1, "việc")
                    && sentence.isWord(open - 3, "ngày");
            if (worked && sentence.isGap(date.span().end(), event.start())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a day is told with a year in which the meeting was not. */
    static boolean isOfOtherYear(PartialDate day, MeetingTime meeting) {
        int year = meeting.start()
                .year()
                .orElseGet(() ->
                        meeting.resolution().map(found -> found.to().getYear()).orElse(0));
        return day.year().isPresent() && day.year().getAsInt() != year;
    }
}
