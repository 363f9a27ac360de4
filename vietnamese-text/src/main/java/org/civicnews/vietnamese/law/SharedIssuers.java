package org.civicnews.vietnamese.law;

import java.util.List;
import org.civicnews.law.MentionKind;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.token.Tokens;

/**
 * Gives the issuer that is named once for a list of documents to all of them: {@code Nghị định 79 và Nghị định 15 của
 * Chính phủ}, {@code Chính phủ ban hành Nghị định 10 và Nghị định 47}. Used again; not thread-safe.
 */
final class SharedIssuers {
    private final PhraseRoles<Marker> markers;
    private final LegalDateReader dates;
    private final EffectReader effects;
    private final int day;

    SharedIssuers(Lexicon lexicon, LegalDateReader dates, EffectReader effects) {
        this.markers = lexicon.markers;
        this.dates = dates;
        this.effects = effects;
        this.day = lexicon.words.get("ngày");
    }

    /** Completes the citations of a paragraph, which stand in the order of the text. */
    void share(Tokens tokens, List<Citation> citations) {
        for (int i = 1; i < citations.size(); i++) {
            fromBefore(tokens, citations.get(i - 1), citations.get(i));
        }
        for (int i = citations.size() - 2; i >= 0; i--) {
            fromBehind(tokens, citations.get(i), citations.get(i + 1));
        }
    }

    /** The issuer stands with its verb before the list. */
    private void fromBefore(Tokens tokens, Citation one, Citation next) {
        Span span = one.fields.get(MentionField.ISSUER);
        boolean before = span != null && span.end() <= one.start;
        if (next.issuer == null && before && one.type.equals(next.type) && isListed(tokens, one, next)) {
            next.issuer = one.issuer;
            next.fields.put(MentionField.ISSUER, span);
        }
    }

    private void fromBehind(Tokens tokens, Citation one, Citation next) {
        Span span = next.fields.get(MentionField.ISSUER);
        boolean behind = span != null && span.start() > next.end;
        boolean alike = one.type.equals(next.type) && !one.kind.equals(MentionKind.NAME);
        if (one.issuer == null && behind && alike && effects.isList(tokens, one, next)) {
            one.issuer = next.issuer;
            one.fields.put(MentionField.ISSUER, span);
        }
    }

    /** Tells whether nothing but a date and {@code và} stands between two citations. */
    private boolean isListed(Tokens tokens, Citation one, Citation next) {
        int date = tokens.word(one.last) == day ? one.last + 1 : one.last;
        int at = dates.read(tokens, date) && dates.end() <= next.first ? dates.end() : one.last;
        int stop = tokens.isSign(at, ',') || tokens.isSign(at, ';') ? at + 1 : at;
        int joint = markers.end(Marker.LIST, tokens, stop);
        return joint > at && joint == next.first;
    }
}
