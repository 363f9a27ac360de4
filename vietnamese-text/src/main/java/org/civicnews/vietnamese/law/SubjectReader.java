package org.civicnews.vietnamese.law;

import java.util.List;
import org.civicnews.law.DocumentType;
import org.civicnews.law.MentionKind;
import org.civicnews.vietnamese.token.Tokens;

/**
 * Reads what a cited document is about (trích yếu): {@code về việc …}, {@code quy định …}, or a quotation. Used again; not
 * thread-safe.
 */
final class SubjectReader {
    private static final int LONGEST = 40;
    private static final int LONGEST_QUOTATION = 120;
    private static final int LONGEST_ISSUER = 12;

    private final Lexicon lexicon;
    private final PhraseRoles<Marker> markers;
    private final Issuers issuers;
    private final int passive;
    private final int by;
    private final int of;
    private final int about;
    private final int aboutShort;
    private Tokens tokens;
    private List<Citation> citations = List.of();
    private int next;

    SubjectReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.markers = lexicon.markers;
        this.tokens = new Tokens(lexicon.words);
        this.of = lexicon.words.get("của");
        this.issuers = new Issuers(lexicon);
        this.passive = lexicon.words.get("được");
        this.by = lexicon.words.get("do");
        this.about = lexicon.words.get("về");
        this.aboutShort = lexicon.words.get("v");
    }

    /**
     * Takes {@code “về việc …”}, or {@code về việc …} to the end of the clause.
     *
     * @param paragraph the text
     * @param all its citations
     * @param following the index of the citation after the one that is read for
     * @param from the token where a subject may begin
     * @param limit the first token that does not belong to the citation
     * @param near whether nothing else stands between
     * @return the token to go on at, {@code from} if there is no subject
     */
    int read(Tokens paragraph, List<Citation> all, int following, int from, int limit, boolean near) {
        Citation citation = all.get(following - 1);
        tokens = paragraph;
        citations = all;
        next = following;
        if (citation.kind.equals(MentionKind.ANAPHOR) || citation.subject != null) {
            return from;
        }
        if (isQuote(from)) {
            return isTitled(citation) ? from : quotedSubject(citation, from, near);
        }
        int at = markers.end(Marker.SUBJECT, tokens, from);
        if (at == from || at >= limit || isTitled(citation)) {
            return from;
        }
        if (isQuote(at)) {
            int end = quotedSubject(citation, at, near);
            return end > at ? end : from;
        }
        int end = clauseEnd(at, isAbout(from) ? at : from);
        if (end - at < 2) {
            return from;
        }
        int issuer = issuer(citation, at + 2, end);
        takeSubject(citation, isAbout(from) ? at : from, issuer, near);
        return Math.min(end, limit);
    }

    /** Takes the issuer off the end of a clause if the number is one of its: {@code … về nhà ở của Chính phủ}. */
    private int issuer(Citation citation, int from, int end) {
        for (int i = end - 1; i >= from && end - i <= LONGEST_ISSUER && citation.issuer == null; i--) {
            if (tokens.word(i) != of || lexicon.issuerReader.read(tokens, i + 1, end) != end) {
                continue;
            }
            String name = Quoting.clean(tokens.slice(i + 1, end));
            if (citation.number != null && lexicon.isIssuedBy(citation.number, name)) {
                citation.issuer = name;
                citation.field(MentionField.ISSUER, tokens.start(i + 1), tokens.end(end - 1));
                return i;
            }
        }
        return end;
    }

    private boolean isQuote(int token) {
        char sign = tokens.sign(token);
        return sign == '“' || sign == '"' || sign == '«';
    }

    /** Tells whether a law is called by its title, which tells what it is about: {@code quy định} after it is a verb. */
    private static boolean isTitled(Citation citation) {
        return citation.title != null && !citation.type.equals(DocumentType.NGHI_QUYET);
    }

    /** Gives the end of the clause; a citation inside belongs to it unless {@code và} or a comma begins another matter. */
    private int clauseEnd(int from, int start) {
        int other = next;
        int end = from;
        while (end < tokens.count() && end - start < LONGEST && !isClauseEnd(end) && !Sentences.endsAt(tokens, end)) {
            if (end > from + 1 && (markers.at(Marker.SUBJECT_END, tokens, end) || isPassive(end) || isActive(end))) {
                break;
            }
            while (other < citations.size() && citations.get(other).first < end) {
                other++;
            }
            boolean cited = other < citations.size() && citations.get(other).first == end;
            if (cited && markers.before(Marker.LIST, tokens, end)) {
                return markers.startBefore(Marker.LIST, tokens, end);
            }
            end = cited ? citations.get(other).last : end + 1;
        }
        return end;
    }

    /** Tells whether {@code được (ISSUER) ban hành} begins at a token. */
    private boolean isPassive(int at) {
        if (tokens.word(at) != passive) {
            return false;
        }
        return markers.at(Marker.ISSUE_VERB, tokens, at + 1)
                || lexicon.issuerReader.read(tokens, at + 1, tokens.count()) != IssuerReader.NONE;
    }

    /** Tells whether {@code do ISSUER ban hành} begins at a token. */
    private boolean isActive(int at) {
        int issuer =
                tokens.word(at) == by ? lexicon.issuerReader.read(tokens, at + 1, tokens.count()) : IssuerReader.NONE;
        return issuer != IssuerReader.NONE && issuers.isActing(tokens, issuer);
    }

    /** Tells whether {@code về} or {@code V/v} stands at a token. */
    private boolean isAbout(int from) {
        return tokens.word(from) == about || (tokens.word(from) == aboutShort && tokens.isSign(from + 1, '/'));
    }

    private boolean isClauseEnd(int at) {
        char sign = tokens.sign(at);
        return sign == ','
                || sign == ';'
                || sign == '.'
                || sign == ')'
                || sign == '('
                || sign == ':'
                || sign == '”'
                || sign == '"'
                || sign == '?'
                || sign == '!';
    }

    private int quotedSubject(Citation citation, int open, boolean near) {
        char sign = tokens.sign(open);
        char close = sign == '“' ? '”' : sign == '«' ? '»' : '"';
        int most = Math.min(tokens.count(), open + LONGEST_QUOTATION);
        for (int i = open + 1; i < most; i++) {
            if (tokens.isSign(i, close)) {
                int from = open + 1;
                if (isAbout(from)) {
                    from = markers.end(Marker.SUBJECT, tokens, from);
                }
                int to = i;
                while (to > from && isClauseEnd(to - 1)) {
                    to--;
                }
                if (to > from) {
                    takeSubject(citation, from, to, near);
                    citation.extend(citation.start, near ? tokens.end(i) : citation.fullEnd);
                    citation.attachedTo = i + 1;
                }
                return i + 1;
            }
        }
        return open;
    }

    private void takeSubject(Citation citation, int from, int to, boolean near) {
        String subject = Quoting.clean(tokens.slice(from, to));
        if (subject.isEmpty()) {
            return;
        }
        citation.subject = subject;
        citation.field(MentionField.SUBJECT, tokens.start(from), tokens.end(to - 1));
        if (near) {
            citation.extend(citation.start, tokens.end(to - 1));
        }
    }
}
