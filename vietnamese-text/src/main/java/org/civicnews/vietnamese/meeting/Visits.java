package org.civicnews.vietnamese.meeting;

import java.util.List;
import java.util.Optional;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.people.NameKind;

/**
 * Tells of a bare thăm, without chúc or tặng, whether it is a visit that is reported: anybody visits, and a meeting it is only
 * where somebody with a post or a delegation comes to see people. Nothing of a state visit (thăm Việt Nam, thăm chính thức).
 */
final class Visits {
    /** Phó Chủ tịch A đã đến. */
    private static final int MOST_BEFORE_ARRIVAL = 6;
    /** Đoàn công tác do ông A dẫn đầu đã đến. */
    private static final int MOST_BEHIND_DELEGATION = 14;
    /** Đến chùa Phước Huệ, phường 15, thăm. */
    private static final int LONGEST_PLACE = 12;

    private static final List<String> ARRIVES = List.of("đến", "tới", "về", "ghé", "xuống", "lên", "vào", "ra");

    /** Chuyến thăm, được thăm: the visit is spoken of, and not told. */
    private static final List<String> NOUNS = List.of("chuyến", "cuộc", "đợt", "lượt", "được", "muốn", "từng");

    private Visits() {}

    /** Đến thăm, ghé thăm, thăm hỏi: nothing but the verb. */
    static boolean isBare(Sentence sentence, CueHit deed) {
        int last = deed.to() - 1;
        last -= sentence.isWord(last, "hỏi") ? 1 : 0;
        boolean visits = sentence.isWord(last, "thăm") || sentence.isWord(last, "Thăm");
        return visits && last - deed.from() <= 1 && !sentence.isWord(deed.from(), "hỏi");
    }

    /** Whether a bare visit is one that is reported. */
    static boolean isReported(Sentence sentence, CueHit deed) {
        int arrival = arrival(sentence, deed);
        return arrival > 0
                && isSomebody(sentence, deed)
                && !sentence.isQuoted(deed.start())
                && isOfficial(sentence, arrival);
    }

    /** The token of the verb of coming: within the words of the visit, or before them with where somebody comes; -1 if there is none. */
    private static int arrival(Sentence sentence, CueHit deed) {
        if (sentence.isAnyOf(deed.from(), ARRIVES)) {
            return deed.from();
        }
        for (int i = deed.from() - 1; i > 0 && i >= deed.from() - LONGEST_PLACE; i--) {
            if (sentence.isAnyOf(i, ARRIVES)) {
                return i;
            }
            if (sentence.tokens.isSign(i, ';') || sentence.isWord(i, "không") || sentence.isWord(i, "để")) {
                return -1;
            }
        }
        return -1;
    }

    /** Đến chùa Phước Huệ thăm Hòa thượng A: the verb of coming before the place and the visit; the visit itself if none stands there. */
    static CueHit coming(Sentence sentence, CueHit deed) {
        int arrival = deed.value(Cue.EVENT).equals("VISIT") ? arrival(sentence, deed) : -1;
        return arrival < 0 || arrival == deed.from()
                ? deed
                : new CueHit(
                        arrival,
                        arrival + 1,
                        sentence.tokens.start(arrival),
                        sentence.tokens.end(arrival),
                        deed.cues());
    }

    /** Thăm, chúc mừng Hòa thượng A: the one person whom somebody visits, with no more than forms of address between; not thăm gia đình ông A. */
    static Optional<Sentence.Name> whom(Sentence sentence, CueHit event) {
        if (!event.is(Cue.DEED) || !event.value(Cue.EVENT).equals("VISIT")) {
            return Optional.empty();
        }
        return sentence.people().stream()
                .filter(person -> person.from() >= event.end()
                        && sentence.wordsBetween(event.end(), person.from())
                                <= person.mention().honorifics().stream()
                                        .mapToInt(words -> words.split(" ", -1).length)
                                        .sum())
                .findFirst();
    }

    /** Tới Tòa Giám mục A thăm Giám mục B: a body to which somebody comes, and which does not visit. */
    static boolean isVisited(Sentence sentence, CueHit event, Sentence.Name body) {
        CueHit coming = event.is(Cue.DEED) && sentence.has(Cue.DEED) ? coming(sentence, event) : event;
        return !coming.equals(event) && body.from() >= coming.end() && sentence.isGap(coming.end(), body.from());
    }

    /** Where somebody came to see people: chùa Phước Huệ; empty if it is not told between the verbs. */
    static Optional<Span> place(Sentence sentence, CueHit deed) {
        CueHit coming = coming(sentence, deed);
        if (coming.equals(deed)) {
            return Optional.empty();
        }
        int end = coming.to();
        while (end < deed.from() && sentence.tokens.sign(end) == 0) {
            end++;
        }
        return end > coming.to()
                ? Optional.of(sentence.trimmed(coming.end(), sentence.tokens.end(end - 1)))
                : Optional.empty();
    }

    /** Thăm Việt Nam, thăm chính thức: where or how a state visits, and not whom somebody comes to see. */
    static boolean isToCountry(Sentence sentence, CueHit deed) {
        return deed.value(Cue.EVENT).equals("VISIT")
                && (sentence.lexicon.isNotVisited(sentence.tokens, deed.to())
                        || sentence.names.stream()
                                .anyMatch(name -> name.mention().kind() == NameKind.PLACE
                                        && sentence.isGap(deed.end(), name.from())
                                        && name.from() >= deed.end()));
    }

    /** Whether those whom one comes to see stand behind the verb: a name, or people written small; no area, no wife, not thăm chính thức. */
    private static boolean isSomebody(Sentence sentence, CueHit deed) {
        int first = deed.to();
        boolean noun = sentence.isAnyOf(deed.from() - 1, NOUNS);
        if (noun || !sentence.tokens.isWord(first) || sentence.lexicon.isNotVisited(sentence.tokens, first)) {
            return false;
        }
        int at = sentence.tokens.start(first);
        return sentence.names.stream()
                .noneMatch(name -> name.mention().kind() == NameKind.PLACE
                        && name.from() == at
                        && VenueExtent.isArea(sentence, name.mention().span()));
    }

    /** Whether a person with a post or a body stands before the verb of coming, with no more than a few words between. */
    private static boolean isOfficial(Sentence sentence, int arrival) {
        int to = sentence.tokens.start(arrival);
        if (sentence.hit(Cue.SAY, sentence.start, to) != null) {
            return false; // bà B cho biết lãnh đạo Ban A đã đến bệnh viện thăm các nạn nhân
        }
        boolean led = sentence.hit(Cue.LEAD, sentence.start, to) != null;
        int most = led ? MOST_BEHIND_DELEGATION : MOST_BEFORE_ARRIVAL;
        return sentence.names.stream()
                .anyMatch(name -> name.end() <= to
                        && (name.isPerson()
                                ? !name.posts().isEmpty()
                                : name.isOrganization() && (led || !name.inPost()))
                        && sentence.wordsBetween(name.end(), to) <= most
                        && sentence.hit(Cue.FUTURE, name.end(), to) == null);
    }
}
