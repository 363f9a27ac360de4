package org.civicnews.vietnamese.meeting;

import java.util.List;
import org.civicnews.meeting.MeetingKind;
import org.civicnews.meeting.MeetingStatus;
import org.civicnews.meeting.MeetingTime;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.people.NameKind;
import org.civicnews.vietnamese.time.DateMention;
import org.jspecify.annotations.Nullable;

/**
 * Reads a notice of a meeting (thông báo, giấy mời): {@code UBND phường thông báo tổ chức Hội nghị A, cụ thể như sau}, and behind it
 * the lines {@code 1. Thời gian: 8 giờ ngày 15/3} and {@code Địa điểm: hội trường B}. Used for one article.
 */
final class Invitations {
    /** What stands behind thông báo where a meeting is told of. */
    private static final List<String> OF_MEETING =
            List.of("tổ", "lịch", "kế", "mời", "triệu", "việc", "về", "chương", "thời");

    /** The notice stands among the first sentences, and the day not far behind. */
    private static final int FIRST = 3;

    private static final int LAST = 14;

    /** Thông báo về việc tổ chức; mời các cơ quan báo chí tham dự. */
    private static final int WORDS_BEFORE_MEETING = 12;

    private final MeetingTimes times;
    private @Nullable MeetingDraft noticed;
    private int read;

    Invitations(MeetingTimes times) {
        this.times = times;
    }

    /** Reads a sentence, and returns the meeting once its day is told; null before. */
    @Nullable
    MeetingDraft read(Sentence sentence) {
        read++;
        MeetingDraft meeting = noticed;
        if (meeting == null) {
            noticed = read <= FIRST ? noticed(sentence) : null;
            return null;
        }
        if (read > LAST) {
            return null;
        }
        readPlace(sentence, meeting);
        if (meeting.time == null) {
            meeting.time = time(sentence);
        }
        return meeting.time == null ? null : meeting;
    }

    private static @Nullable MeetingDraft noticed(Sentence sentence) {
        for (CueHit event : sentence.hits) {
            if (event.is(Cue.EVENT)) {
                int word = announced(sentence, event);
                return word < 0 ? null : drafted(sentence, event, sentence.tokens.start(word));
            }
        }
        return null;
    }

    /** The token of thông báo or mời before the word for a meeting; -1 if neither tells of it. */
    private static int announced(Sentence sentence, CueHit event) {
        for (int i = event.from() - 1; i > 0 && i >= event.from() - WORDS_BEFORE_MEETING; i--) {
            boolean notice =
                    sentence.isWord(i, "báo") && sentence.isWord(i - 1, "thông") && sentence.isAnyOf(i + 1, OF_MEETING);
            boolean invites = sentence.isWord(i, "mời") && sentence.isWord(event.from() - 1, "dự");
            if (notice || invites) {
                return notice ? i - 1 : i;
            }
            if (!sentence.tokens.isWord(i)) {
                return -1;
            }
        }
        return -1;
    }

    private static MeetingDraft drafted(Sentence sentence, CueHit event, int notice) {
        Span name = MeetingName.of(sentence, event);
        MeetingDraft meeting =
                new MeetingDraft("e1", MeetingName.capitalised(sentence.words(event.start(), event.end())));
        meeting.name = MeetingName.capitalised(sentence.words(name.start(), name.end()));
        meeting.kind = MeetingKind.of(event.value(Cue.EVENT));
        meeting.status = MeetingStatus.SCHEDULED;
        sentence.names(NameKind.ORGANIZATION, sentence.start, notice).stream()
                .filter(body -> !body.inPost())
                .forEach(meeting::organizer);
        return meeting;
    }

    private @Nullable MeetingTime time(Sentence sentence) {
        int colon = colon(sentence, "Thời", "gian");
        if (colon < 0) {
            return null;
        }
        for (DateMention date : sentence.dates()) {
            if (date.span().start() >= sentence.tokens.end(colon) && MeetingDays.isDay(date)) {
                return times.ahead(sentence, date);
            }
        }
        return null;
    }

    private static void readPlace(Sentence sentence, MeetingDraft meeting) {
        int colon = colon(sentence, "Địa", "điểm");
        if (colon < 0) {
            return;
        }
        int from = sentence.tokens.end(colon);
        Span place = sentence.trimmed(from, VenueReader.venueEnd(sentence, from));
        if (place.length() > 0) {
            VenueReader.setWhole(sentence, place, meeting);
        }
    }

    /** The sign behind a label of two words, wherever in the sentence it stands; -1 if it does not. */
    private static int colon(Sentence sentence, String first, String second) {
        for (int i = 0; i + 2 < sentence.tokens.count(); i++) {
            if (sentence.isWord(i, first) && sentence.isWord(i + 1, second) && sentence.tokens.isSign(i + 2, ':')) {
                return i + 2;
            }
        }
        return -1;
    }
}
