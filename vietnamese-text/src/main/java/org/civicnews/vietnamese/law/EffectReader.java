package org.civicnews.vietnamese.law;

import java.util.List;
import org.civicnews.value.PartialDate;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds since when a cited document is in force (ngày có hiệu lực): {@code có hiệu lực từ ngày …} after the citation, or
 * {@code Từ ngày …, CITATION có hiệu lực}. Used again; not thread-safe.
 */
final class EffectReader {
    private static final int LONGEST_DATE = 14;
    private static final int MOST_FILLERS = 3;
    private static final int LONGEST_LEAD = 40;

    private final PhraseRoles<Marker> markers;
    private final LegalDateReader dates;
    private final int expired;
    private final int day;
    private final int has;
    private Tokens tokens;

    EffectReader(Lexicon lexicon, LegalDateReader dates) {
        this.markers = lexicon.markers;
        this.dates = dates;
        this.tokens = new Tokens(lexicon.words);
        this.expired = lexicon.words.get("hết");
        this.day = lexicon.words.get("ngày");
        this.has = lexicon.words.get("có");
    }

    /** Takes {@code có hiệu lực (thi hành) (kể) từ ngày DATE}. */
    void read(Tokens paragraph, Citation citation, @Nullable Citation before, int limit) {
        tokens = paragraph;
        for (int i = citation.last; i < limit; i++) {
            int at = markers.end(Marker.EFFECT, tokens, i);
            boolean applied = false;
            if (at == i && i <= citation.attachedTo + 2) {
                at = markers.end(Marker.APPLIED, tokens, i);
                applied = at > i;
            }
            if (at > i && tokens.word(i - 1) != expired) {
                boolean replaced = markers.before(Marker.OBJECT, tokens, citation.first);
                if (!applied && isToldAtOnce(citation, i) && opening(citation)) {
                    return;
                }
                date(replaced && before != null ? before : citation, at, limit, applied);
                return;
            }
        }
        if (before == null && citation.effective == null) {
            leading(citation);
        }
    }

    /** Tells whether nothing but {@code chính thức}, {@code sẽ} or the like stands before {@code có hiệu lực} at a token. */
    private boolean isToldAtOnce(Citation citation, int effect) {
        int at = citation.last;
        for (int i = 0; i < MOST_FILLERS && at < effect; i++) {
            at = markers.end(Marker.AUXILIARY, tokens, at);
        }
        return at == effect && tokens.word(effect - 1) == has;
    }

    /** Takes {@code Ngày DATE, CITATION có hiệu lực} where a sentence begins with the day. */
    private boolean opening(Citation citation) {
        int start = Sentences.start(tokens, citation.first, Math.max(0, citation.first - LONGEST_DATE));
        boolean told = tokens.word(start) == day
                && dates.read(tokens, start)
                && dates.date().day().isPresent();
        if (!told || !tokens.isSign(dates.end(), ',') || dates.end() + 1 != citation.first) {
            return false;
        }
        take(citation, dates.start(), dates.end());
        return true;
    }

    private void date(Citation citation, int from, int limit, boolean applied) {
        if (from >= limit || !isDateAhead(from)) {
            before(citation);
            return;
        }
        boolean enclosed = tokens.isSign(from, '(');
        int at = markers.end(Marker.DATE_FROM, tokens, enclosed ? from + 1 : from);
        at = dates.afterClock(tokens, at);
        boolean introduced = at > from || applied || tokens.word(at) == day || tokens.isNumber(at);
        if (introduced && dates.read(tokens, at) && dates.end() <= limit) {
            take(citation, dates.start(), dates.end());
            citation.attachedTo = Math.max(citation.attachedTo, dates.end());
        }
    }

    private boolean isDateAhead(int from) {
        int at = markers.end(Marker.DATE_FROM, tokens, tokens.isSign(from, '(') ? from + 1 : from);
        boolean told = at > from || tokens.word(at) == day || tokens.isNumber(at);
        return told && dates.read(tokens, dates.afterClock(tokens, at));
    }

    /** Takes {@code (Kể) từ ngày DATE, CITATION có hiệu lực}. */
    private void before(Citation citation) {
        int start = markers.startBefore(Marker.BEFORE_EFFECT, tokens, citation.first);
        int end = tokens.isSign(start - 1, ',') ? start - 1 : start;
        for (int i = Math.max(0, end - LONGEST_DATE); i < end; i++) {
            int at = markers.end(Marker.DATE_FROM, tokens, i);
            if (at > i
                    && dates.read(tokens, dates.afterClock(tokens, at))
                    && isFilled(dates.end(), end)
                    && isDay(dates.date())) {
                take(citation, dates.start(), dates.end());
                return;
            }
        }
    }

    /** Tells whether at most a few words stand between a date and the comma after it: {@code ngày 15/2 tới đây, …}. */
    private boolean isFilled(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!tokens.isWord(i)) {
                return false;
            }
        }
        return to >= from && to - from <= MOST_FILLERS;
    }

    /** Takes {@code Có hiệu lực từ ngày DATE, … CITATION}: what a sentence begins with is said of its first citation. */
    private void leading(Citation citation) {
        int start = Sentences.start(tokens, citation.first, Math.max(0, citation.first - LONGEST_LEAD));
        int from = markers.end(Marker.AUXILIARY, tokens, start);
        int at = markers.end(Marker.EFFECT, tokens, from);
        int date = markers.end(Marker.DATE_FROM, tokens, at);
        boolean told = at > from && date > at && dates.read(tokens, date) && dates.end() <= citation.first;
        if (told && tokens.isSign(dates.end(), ',')) {
            take(citation, dates.start(), dates.end());
        }
    }

    /** Gives the day of effect of the last of a list to all of it: {@code A và B cùng có hiệu lực từ …}. */
    void share(Tokens paragraph, List<Citation> citations) {
        tokens = paragraph;
        for (int i = citations.size() - 2; i >= 0; i--) {
            Citation one = citations.get(i);
            Citation next = citations.get(i + 1);
            if (one.effective == null && next.effective != null && isList(tokens, one, next)) {
                one.effective = next.effective;
                Span span = next.fields.get(MentionField.EFFECTIVE);
                if (span != null) {
                    one.fields.put(MentionField.EFFECTIVE, span);
                }
            }
        }
    }

    private void take(Citation citation, int from, int to) {
        citation.effective = dates.date();
        citation.field(MentionField.EFFECTIVE, tokens.start(from), tokens.end(to - 1));
    }

    /** Tells whether only a comma or {@code và} stands between two citations. */
    boolean isList(Tokens paragraph, Citation one, Citation next) {
        boolean stop = paragraph.isSign(one.last, ',') || paragraph.isSign(one.last, ';');
        int at = markers.end(Marker.LIST, paragraph, stop ? one.last + 1 : one.last);
        return markers.end(Marker.NUMBER_SIGN, paragraph, at) == next.first && next.first > one.last;
    }

    /** Tells whether a date tells a day, or a month of a year. */
    static boolean isDay(PartialDate date) {
        return date.day().isPresent()
                || (date.month().isPresent() && date.year().isPresent());
    }
}
