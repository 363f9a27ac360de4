package org.civicnews.vietnamese.law;

import org.civicnews.vietnamese.token.Tokens;

/**
 * Reads who issued a document and when from a verb behind it: {@code được ISSUER (thông qua|ban hành) … ngày DATE}. Used
 * again; not thread-safe.
 */
final class PassiveVoice {
    private static final int NEAR = 24;
    private static final int LONGEST_MEETING = 12;

    private final PhraseRoles<Marker> markers;
    private final LegalDateReader dates;
    private final Issuers issuers;
    private final int by;
    private final int through;
    private final int passive;
    private final int day;
    private final int into;
    private final int term;
    private final int session;
    private final int at;
    private Tokens tokens;

    PassiveVoice(Lexicon lexicon, LegalDateReader dates, Issuers issuers) {
        this.markers = lexicon.markers;
        this.dates = dates;
        this.issuers = issuers;
        this.tokens = new Tokens(lexicon.words);
        this.by = lexicon.words.get("do");
        this.through = lexicon.words.get("bởi");
        this.passive = lexicon.words.get("được");
        this.day = lexicon.words.get("ngày");
        this.into = lexicon.words.get("vào");
        this.term = lexicon.words.get("khóa");
        this.session = lexicon.words.get("kỳ");
        this.at = lexicon.words.get("tại");
    }

    /** Takes {@code được ISSUER (thông qua|ban hành) … ngày DATE} at a token; answers the token to go on at. */
    int read(Tokens paragraph, Citation citation, int from, int limit) {
        tokens = paragraph;
        int at = markers.end(Marker.AUXILIARY, tokens, from);
        if (at == from || tokens.word(at - 1) != passive) {
            return from;
        }
        int issuer = issuers.read(tokens, citation, at, limit);
        int verb = issuer == IssuerReader.NONE ? at : atMeeting(issuers.afterPerson(tokens, issuer), limit);
        int after = markers.end(Marker.ISSUE_VERB, tokens, markers.end(Marker.AUXILIARY, tokens, verb));
        if (after == verb) {
            return from;
        }
        if (issuer != IssuerReader.NONE && citation.issuer == null) {
            issuers.take(tokens, citation, at, issuer);
        }
        if (issuer == IssuerReader.NONE && (tokens.word(after) == by || tokens.word(after) == through)) {
            int agent = issuers.read(tokens, citation, after + 1, limit);
            if (agent != IssuerReader.NONE && citation.issuer == null) {
                issuers.take(tokens, citation, after + 1, agent);
                return agent;
            }
        }
        int then = tokens.word(after) == into ? after + 1 : after;
        boolean told = dates.read(tokens, then) && dates.end() <= limit;
        int found = told ? then : dateWithin(after, Math.min(limit, after + NEAR));
        if (found >= 0 && citation.issued == null) {
            take(citation);
            return dates.end();
        }
        return after;
    }

    /**
     * Takes {@code được ban hành ngày DATE} that ends the clause of a citation, whatever it is said to be about: {@code Nghị
     * định số 8 về học phí, miễn học phí được ban hành ngày 3/9}.
     */
    void late(Tokens paragraph, Citation citation, int limit) {
        tokens = paragraph;
        int from = Math.max(citation.last, citation.attachedTo);
        for (int i = from; citation.issued == null && i < Math.min(limit, from + NEAR); i++) {
            int verb = tokens.word(i) == passive ? markers.end(Marker.ISSUE_VERB, tokens, i + 1) : i;
            if (verb > i + 1 && tokens.word(verb) == day && dates.read(tokens, verb) && dates.end() <= limit) {
                take(citation);
            }
        }
    }

    private void take(Citation citation) {
        citation.issued = dates.date();
        citation.field(MentionField.ISSUED, tokens.start(dates.start()), tokens.end(dates.end() - 1));
    }

    /** Steps over {@code khóa XVI, kỳ họp thứ 20} between an issuer and its verb. */
    private int atMeeting(int from, int limit) {
        boolean opens = tokens.isSign(from, ',')
                || tokens.isSign(from, '(')
                || tokens.word(from) == term
                || tokens.word(from) == session
                || tokens.word(from) == at;
        for (int i = from; opens && i < Math.min(limit, from + LONGEST_MEETING); i++) {
            if (markers.at(Marker.ISSUE_VERB, tokens, i)) {
                return i;
            }
        }
        return from;
    }

    /** Finds a whole date or one after {@code ngày} within a clause. */
    private int dateWithin(int from, int limit) {
        for (int i = from; i < limit; i++) {
            if ((tokens.isSign(i, ',') && i > from + 1) || markers.at(Marker.EFFECT, tokens, i)) {
                return -1;
            }
            boolean opens = tokens.word(i) == day || tokens.isNumber(i);
            if (opens
                    && (dates.readEnclosed(tokens, i) || dates.read(tokens, i))
                    && dates.end() <= limit
                    && dates.date().day().isPresent()) {
                return i;
            }
        }
        return -1;
    }
}
