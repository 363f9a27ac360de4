package org.civicnews.vietnamese.law;

import org.civicnews.law.DocumentType;
import org.civicnews.vietnamese.token.Tokens;

/**
 * Reads who issued a document together with what stands around the name: the other issuers of a joint document, a term or
 * a parenthesis, the person who signs. Immutable and thread-safe.
 */
final class Issuers {
    private static final int LONGEST_PERSON = 5;
    private static final int LONGEST_ASIDE = 12;
    private static final String SESSION = ",()-–";

    private final Lexicon lexicon;
    private final PhraseRoles<Marker> markers;
    private final int term;
    private final int former;

    Issuers(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.markers = lexicon.markers;
        this.term = lexicon.words.get("khóa");
        this.former = lexicon.words.get("cũ");
    }

    /** Tells whether a verb of issuing follows an issuer, perhaps after the name of a person. */
    boolean isActing(Tokens tokens, int end) {
        return isVerb(tokens, afterPerson(tokens, afterAside(tokens, end)));
    }

    private boolean isVerb(Tokens tokens, int at) {
        return markers.at(Marker.ISSUE_VERB, tokens, markers.end(Marker.AUXILIARY, tokens, at));
    }

    /** Reads one issuer, or all of a joint document; one that the tables have not is told by how its name is written. */
    int read(Tokens tokens, Citation citation, int from, int limit) {
        boolean joint = citation.type.equals(DocumentType.THONG_TU_LIEN_TICH)
                || citation.type.equals(DocumentType.NGHI_QUYET_LIEN_TICH);
        int end = lexicon.issuerReader.read(tokens, from, limit);
        if (end == IssuerReader.NONE) {
            return lexicon.organisations.read(tokens, from, limit);
        }
        while (joint && end != IssuerReader.NONE) {
            int stop = tokens.isSign(end, ',') || tokens.isSign(end, '-') ? end + 1 : end;
            int another = lexicon.issuerReader.read(tokens, markers.end(Marker.LIST, tokens, stop), limit);
            if (another == IssuerReader.NONE) {
                break;
            }
            end = another;
        }
        return end;
    }

    void take(Tokens tokens, Citation citation, int from, int to) {
        citation.issuer = Quoting.clean(tokens.slice(from, to));
        citation.field(MentionField.ISSUER, tokens.start(from), tokens.end(to - 1));
    }

    /** Tells whether nothing but the name of who holds the post stands between two tokens. */
    boolean isPerson(Tokens tokens, int from, int to) {
        int at = from;
        while (at < to && at - from < LONGEST_PERSON && tokens.isCapital(at)) {
            at++;
        }
        return at == to;
    }

    /** Tells whether nothing but the session of an assembly stands between two tokens: {@code khóa X, kỳ họp thứ tư,}. */
    boolean isAtSession(Tokens tokens, int from, int to) {
        boolean session = from < to;
        for (int i = from; session && i < to; i++) {
            session = SESSION.indexOf(tokens.sign(i)) >= 0 && tokens.sign(i) != 0
                    || tokens.isNumber(i)
                    || Romans.isRoman(tokens, i)
                    || lexicon.sessionWords.contains(tokens.word(i))
                    || lexicon.ordinal(tokens, i) > 0;
        }
        return session;
    }

    /** Steps over the name of who holds the post, if a verb of issuing follows it. */
    int afterPerson(Tokens tokens, int from) {
        int at = from;
        while (at - from < LONGEST_PERSON && tokens.isCapital(at)) {
            at++;
        }
        return isVerb(tokens, at) ? at : from;
    }

    /**
     * Steps over what explains an issuer: {@code khóa XIII}, {@code (khóa XIII)}, {@code (Bộ Y tế)}, {@code cũ}, and any
     * parenthesis between it and its verb.
     */
    int afterAside(Tokens tokens, int from) {
        if (tokens.word(from) == former) {
            return from + 1;
        }
        if (tokens.word(from) == term && (tokens.isNumber(from + 1) || Romans.isRoman(tokens, from + 1))) {
            return from + 2;
        }
        if (!tokens.isSign(from, '(')) {
            return from;
        }
        int close = from + 1;
        while (close - from < LONGEST_ASIDE && close < tokens.count() && !tokens.isSign(close, ')')) {
            close++;
        }
        boolean told = tokens.word(from + 1) == term
                || tokens.isAllCapitals(from + 1)
                || isVerb(tokens, close + 1)
                || lexicon.issuerReader.read(tokens, from + 1, close) == close;
        return told && tokens.isSign(close, ')') ? close + 1 : from;
    }
}
