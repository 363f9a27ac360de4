package org.civicnews.vietnamese.meeting;

import java.util.List;
import java.util.Optional;
import org.civicnews.value.PartialDate;
import org.civicnews.vietnamese.time.DateMention;

/** Tells on which day a sentence says that a meeting is held. */
final class MeetingDays {
    /** The date of an announcement stands near its beginning, or behind the meeting. */
    private static final int NEAR_START = 8;

    private static final int NEAR_EVENT = 20;
    /** (TTXVN) - Sáng 5/3: the agency before the dash. */
    private static final int WORDS_OF_DATELINE = 3;

    private MeetingDays() {}

    /** The day on which the sentence says the meeting is held. */
    static Optional<DateMention> of(Sentence sentence, CueHit event) {
        for (DateMention date : sentence.dates()) {
            boolean near = sentence.wordsBetween(sentence.start, date.span().start()) <= NEAR_START
                    || date.span().start() > event.start()
                    || sentence.wordsBetween(date.span().end(), event.start()) <= NEAR_EVENT;
            if (isOfAnother(sentence, date)) {
                continue;
            }
            boolean apart = date.span().end() <= event.start()
                    && sentence.hasSign(";", date.span().end(), event.start());
            if (isDay(date) && near && !apart && !isOfDocument(sentence, date)) {
                return Optional.of(date);
            }
        }
        return Optional.empty();
    }

    /** (3/7/1957 - 3/7/2017): what is commemorated. */
    private static boolean isOfAnother(Sentence sentence, DateMention date) {
        int token = sentence.firstToken(date.span().start());
        int words = sentence.wordsBetween(sentence.start, date.span().start());
        boolean dash = token > 0 && sentence.tokens.isSign(token - 1, '-') && words > WORDS_OF_DATELINE;
        boolean open = token > 0 && (sentence.tokens.isSign(token - 1, '(') || dash);
        boolean told = date.range().isPresent()
                || date.date().filter(day -> day.year().isPresent()).isPresent();
        boolean far = words > NEAR_START;
        return open && (told || far) && !sentence.has(Cue.TODAY);
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

    private static boolean isOfDocument(Sentence sentence, DateMention date) {
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
                        && sentence.wordsBetween(sentence.start, date.span().start()) <= wordsBefore(sentence))
                .findFirst();
    }

    /** Trong; sáng nay. */
    private static int wordsBefore(Sentence sentence) {
        CueHit today = sentence.hit(Cue.TODAY);
        return today != null && sentence.isGap(sentence.start, today.start()) ? 2 : 1;
    }

    /** Trong hai ngày 23 và 24/10: the later of two days that stand side by side; empty if the date is one day. */
    static Optional<PartialDate> last(Sentence sentence, DateMention first) {
        Optional<PartialDate> end = first.range().flatMap(range -> range.end());
        if (end.isPresent()) {
            return end;
        }
        List<DateMention> dates = sentence.dates();
        int next = dates.indexOf(first) + 1;
        if (next == 0 || next == dates.size()) {
            return Optional.empty();
        }
        DateMention second = dates.get(next);
        int between = sentence.firstToken(first.span().end());
        boolean beside = sentence.firstToken(second.span().start()) == between + 1
                && (sentence.isWord(between, "và") || sentence.tokens.isSign(between, ','));
        return beside ? second.date().filter(day -> isNextDay(first, day)) : Optional.empty();
    }

    private static boolean isNextDay(DateMention first, PartialDate second) {
        return first.date()
                .filter(day -> day.month().equals(second.month())
                        && day.day().isPresent()
                        && second.day().isPresent()
                        && second.day().getAsInt() == day.day().getAsInt() + 1)
                .isPresent();
    }
}
