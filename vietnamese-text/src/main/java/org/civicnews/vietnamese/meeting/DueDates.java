package org.civicnews.vietnamese.meeting;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.civicnews.meeting.MeetingTime;
import org.civicnews.value.PartialDate;
import org.civicnews.value.Resolution;
import org.civicnews.vietnamese.time.DateMention;

/** Tells by when a task is to be done. */
final class DueDates {
    private static final int DAYS_OF_MONTH = 31;
    private static final int FEBRUARY = 2;
    private static final int LEAP_DAY = 29;
    /** Từ nay đến hết ngày. */
    private static final int WORDS_BEFORE_DAY = 5;

    private static final List<String> TERMS = List.of("ngày", "tuần", "tháng", "giờ");

    private DueDates() {}

    /** A day without its year, of the first such day that is not before the meeting. */
    static PartialDate dated(PartialDate due, MeetingDraft meeting) {
        MeetingTime time = meeting.time;
        Optional<LocalDate> held = time == null ? Optional.empty() : day(time);
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

    /** The day of a meeting: as resolved, or as told with its year. */
    private static Optional<LocalDate> day(MeetingTime time) {
        PartialDate start = time.start();
        boolean whole = start.year().isPresent()
                && start.month().isPresent()
                && start.day().isPresent();
        return time.resolution()
                .map(Resolution::to)
                .or(() -> whole
                        ? Optional.of(LocalDate.of(
                                start.year().getAsInt(),
                                start.month().getAsInt(),
                                start.day().getAsInt()))
                        : Optional.empty());
    }

    /** The date behind trước, chậm nhất, xong trong. */
    static Optional<PartialDate> of(Sentence sentence, int from, int to) {
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
        return opening(sentence, from);
    }

    /** Trước ngày 20/3, trong 15 ngày: whether it is told by when, or within which time, something is to be done. */
    static boolean isTold(Sentence sentence, int from) {
        if (of(sentence, from, sentence.end).isPresent()) {
            return true;
        }
        for (int i = sentence.firstToken(from); i + 2 < sentence.tokens.count(); i++) {
            boolean number = sentence.tokens.isNumber(i + 1) || sentence.lexicon.isFew(sentence.tokens, i + 1);
            if (sentence.isWord(i, "trong") && number && sentence.isAnyOf(i + 2, TERMS)) {
                return true;
            }
        }
        return false;
    }

    /** Từ nay đến 30/4, UBND phường phải …: the day with which the sentence begins, before who has to do it. */
    private static Optional<PartialDate> opening(Sentence sentence, int task) {
        for (DateMention date : sentence.dates()) {
            int end = date.span().end();
            boolean first = sentence.wordsBetween(sentence.start, date.span().start()) <= WORDS_BEFORE_DAY
                    && end <= task
                    && sentence.tokens.isSign(sentence.firstToken(end), ',');
            if (first && opensWithDue(sentence)) {
                return date.date().or(() -> date.range().flatMap(range -> range.end()));
            }
        }
        return Optional.empty();
    }

    private static boolean opensWithDue(Sentence sentence) {
        String words = sentence.words();
        return words.startsWith("Từ nay đến ")
                || words.startsWith("Trước ")
                || words.startsWith("Chậm nhất ")
                || words.startsWith("Muộn nhất ");
    }
}
