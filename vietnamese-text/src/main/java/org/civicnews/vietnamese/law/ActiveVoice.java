package org.civicnews.vietnamese.law;

import org.civicnews.value.PartialDate;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.token.Tokens;

/**
 * Reads who issued a document and when from the words before it: {@code Ngày 3/2, Chính phủ ban hành Nghị định …}. Used
 * again; not thread-safe.
 */
final class ActiveVoice {
    private static final int FARTHEST = 48;

    private final PhraseRoles<Marker> markers;
    private final LegalDateReader dates;
    private final Issuers issuers;
    private final int[] offices;
    private final int under;
    private final int of;
    private final int from;
    private Tokens tokens;

    ActiveVoice(Lexicon lexicon, LegalDateReader dates, Issuers issuers) {
        this.markers = lexicon.markers;
        this.dates = dates;
        this.issuers = issuers;
        this.tokens = new Tokens(lexicon.words);
        this.offices = new int[] {
            lexicon.words.get("cục"), lexicon.words.get("tổng"), lexicon.words.get("vụ"), lexicon.words.get("thanh")
        };
        this.under = lexicon.words.get("thuộc");
        this.of = lexicon.words.get("của");
        this.from = lexicon.words.get("từ");
    }

    /** Reads {@code DATE, ISSUER ban hành} before the core. */
    void read(Tokens paragraph, Citation citation, int limit) {
        tokens = paragraph;
        int verb = markers.startBefore(Marker.ISSUE_VERB, tokens, citation.first);
        if (verb == citation.first || verb < limit) {
            return;
        }
        int subject = markers.startBefore(Marker.AUXILIARY, tokens, verb);
        int issuerStart = -1;
        int issuerEnd = -1;
        int issuerAfter = -2;
        int dateStart = -1;
        int dateEnd = -1;
        PartialDate date = null;
        Span dateSpan = new Span(0, 0);
        for (int i = Math.max(limit, citation.first - FARTHEST); i < subject; i++) {
            if (dates.read(tokens, i) && dates.end() <= subject && EffectReader.isDay(dates.date())) {
                date = dates.date();
                dateStart = i;
                dateEnd = dates.end();
                dateSpan = new Span(tokens.start(dates.start()), tokens.end(dateEnd - 1));
                i = dateEnd - 1;
                continue;
            }
            int end = issuers.read(tokens, citation, i, subject);
            if (end != IssuerReader.NONE) {
                boolean under = i == issuerAfter + 1 && isOffice(issuerStart) && isOver(issuerAfter);
                issuerStart = under ? issuerStart : i;
                issuerEnd = under ? issuerEnd : end;
                issuerAfter = Math.max(end, Math.min(issuers.afterAside(tokens, end), subject));
                i = issuerAfter - 1;
            }
        }
        boolean apposed =
                tokens.isSign(subject - 1, ',') && issuerAfter == subject - 1 && tokens.isSign(issuerStart - 1, ',');
        subject = apposed ? subject - 1 : subject;
        boolean dated = date != null && dateEnd == subject;
        boolean acts = issuerStart >= 0
                && issuers.isPerson(tokens, issuerAfter, dated && dateStart >= issuerEnd ? dateStart : subject);
        if (acts && citation.issuer == null) {
            issuers.take(tokens, citation, issuerStart, issuerEnd);
        }
        boolean told = date != null && (acts || dated || opensSentence(dateStart, dateEnd, limit));
        if (date != null && told && citation.issued == null && !isOfEffect(dateStart)) {
            citation.issued = date;
            citation.fields.put(MentionField.ISSUED, dateSpan);
        }
    }

    /** Tells whether the body that begins at a token is an office under another: {@code Cục}, {@code Tổng cục}, {@code Vụ}. */
    private boolean isOffice(int token) {
        int word = tokens.word(token);
        for (int office : offices) {
            if (word == office) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether what follows a token names the body over the one before: {@code Cục Chăn nuôi, Bộ Nông nghiệp}. */
    private boolean isOver(int token) {
        return tokens.isSign(token, ',')
                || tokens.isSign(token, '-')
                || tokens.word(token) == under
                || tokens.word(token) == of;
    }

    /** Tells whether a sentence begins with a day, so that what it tells happened then: {@code Ngày 6/11/2015, …}. */
    private boolean opensSentence(int date, int end, int limit) {
        int start = Sentences.start(tokens, date, Math.max(limit, date - 2));
        boolean begins = start == 0 || start == limit || Sentences.endsAt(tokens, start - 1);
        return begins && tokens.isSign(end, ',') && date - start <= 1 && tokens.word(date) != from;
    }

    /** Tells whether a date says since when something is in force: {@code hiệu lực từ ngày …}. */
    private boolean isOfEffect(int date) {
        int from = markers.startBefore(Marker.DATE_FROM, tokens, date);
        return markers.before(Marker.EFFECT, tokens, from);
    }
}
