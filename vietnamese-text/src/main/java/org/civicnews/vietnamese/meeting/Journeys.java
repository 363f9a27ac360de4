package org.civicnews.vietnamese.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.civicnews.meeting.MeetingKind;
import org.civicnews.meeting.MeetingStatus;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.meeting.AnnouncementReader.Announcement;
import org.civicnews.vietnamese.time.DateMention;
import org.jspecify.annotations.Nullable;

/**
 * Finds the visit, inspection or reception of a report that tells it by its scenes: no sentence says that it was held, its day
 * stands apart from it, and only who led the others or went along (dẫn đầu đoàn là, cùng đi có, theo bà có) tells that it is one.
 * Asked only where a whole report told of no meeting. Used for one article.
 */
final class Journeys {
    private static final Set<String> KINDS = Set.of("INSPECTION", "VISIT", "RECEPTION");

    /** Among how many sentences it is spoken of. */
    private static final int LATEST = 10;

    /** How far behind or before it is told who went along. */
    private static final int NEAR = 4;

    /** Cuộc giám sát, chuyến thăm, buổi tiếp: the noun before the verb. */
    private static final List<String> NOUNS = List.of("cuộc", "chuyến", "buổi", "đợt", "Cuộc", "Chuyến", "Buổi", "Đợt");

    private static final List<String> GO_ALONG = List.of("Cùng", "Đi");
    private static final List<String> LEADS = List.of("đầu", "theo");

    /** How far behind dẫn the word for those stands who are led. */
    private static final int WORDS_OF_LEADING = 2;

    private final MeetingTimes times;
    private int read;
    /** The first day of late that any sentence tells. */
    private @Nullable DateMention day;
    /** The first sentence that speaks of it, -1 if none does. */
    private int place = -1;
    /** The sentence told last that tells of company, -1 if none does. */
    private int company = -1;
    /** Whether one stands near that which tells of the journey. */
    private boolean inCompany;

    Journeys(MeetingTimes times) {
        this.times = times;
    }

    /** Takes in the next sentence of the report, of which no meeting is known. */
    void note(Sentence sentence) {
        int index = read++;
        if (day == null && !sentence.dates().isEmpty() && !sentence.has(Cue.PAST) && !Notices.areDays(sentence)) {
            day = times.dayOfLate(sentence);
        }
        if (place < 0 && index < LATEST && sentence.has(Cue.EVENT) && event(sentence) != null) {
            place = index;
        }
        company = index <= LATEST + NEAR && isInCompany(sentence) ? index : company;
        inCompany |= place >= 0 && company >= 0 && Math.abs(company - place) <= NEAR;
    }

    /** Which sentence tells of the journey; -1 if none does, or no day of late and no company is told. */
    int place() {
        return day != null && inCompany ? place : -1;
    }

    /** What a sentence tells of the journey, with the day that was told of it anywhere. */
    Announcement announcement(Sentence sentence) {
        CueHit event = event(sentence);
        DateMention told = day;
        if (event == null || told == null) {
            throw new IllegalStateException("this sentence tells of no journey");
        }
        Announcement announcement = announcement(sentence, event);
        return announcement.date().isPresent() ? announcement : announcement.on(told);
    }

    private Announcement announcement(Sentence sentence, CueHit event) {
        Span name = MeetingName.of(sentence, event);
        int noun = sentence.firstToken(name.start()) - 1;
        Span whole = sentence.isAnyOf(noun, NOUNS) ? new Span(sentence.tokens.start(noun), name.end()) : name;
        return new Announcement(
                event,
                MeetingKind.of(event.value(Cue.EVENT)),
                whole,
                MeetingDays.of(sentence, event)
                        .filter(date -> MeetingDays.isWithoutYear(date) && times.isOfLate(times.of(sentence, date))),
                Optional.empty(),
                Organizers.of(sentence, event),
                MeetingStatus.HELD,
                null,
                false);
    }

    /** A verb or noun of going to see somebody, with what or whom, of which nothing tells that it was or will be at another time. */
    private static @Nullable CueHit event(Sentence sentence) {
        if (sentence.has(Cue.PAST) || sentence.has(Cue.FUTURE) || sentence.has(Cue.HABIT) || sentence.has(Cue.NOT)) {
            return null;
        }
        return sentence.hits.stream()
                .filter(hit -> hit.is(Cue.EVENT)
                        && KINDS.contains(hit.value(Cue.EVENT))
                        && !sentence.isQuoted(hit.start())
                        && !Visits.isToCountry(sentence, hit)
                        && !sentence.lexicon.isFunctionWord(sentence.tokens, hit.to()) // chuyến thăm càng có ý nghĩa
                        && MeetingName.of(sentence, hit).end() > hit.end())
                .findFirst()
                .orElse(null);
    }

    /** Whether a sentence tells who led those who went, or who went along. */
    private static boolean isInCompany(Sentence sentence) {
        if (sentence.names.isEmpty() || sentence.people().isEmpty()) {
            return false;
        }
        if (ChairReader.named(sentence) != null) {
            return true;
        }
        boolean along = sentence.isAnyOf(0, GO_ALONG)
                && sentence.hits.stream().anyMatch(hit -> hit.is(Cue.ATTEND) && hit.from() == 0);
        return along || isLedIn(sentence) || Sides.isBeside(sentence, 0);
    }

    /** Bà A, người dẫn đầu đoàn; ông B dẫn theo 22 doanh nhân. */
    private static boolean isLedIn(Sentence sentence) {
        for (int i = 1; i + WORDS_OF_LEADING < sentence.tokens.count(); i++) {
            if (sentence.isWord(i, "dẫn") && sentence.isAnyOf(i + 1, LEADS)) {
                int led = i + WORDS_OF_LEADING;
                return sentence.isWord(led, "đoàn")
                        || sentence.isWord(led, "chuyến")
                        || Headcounts.starts(sentence, led);
            }
        }
        return false;
    }
}
