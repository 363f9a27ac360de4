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
    private static final int MOST_AREAS = 3;
    private static final String SESSION = ",()-–";

    private final Lexicon lexicon;
    private final PhraseRoles<Marker> markers;
    private final int term;
    private final int former;
    private final int of;
    private final int and;
    private final int passive;
    private final int united;
    private final int day;
    private final int ministry;

    Issuers(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.markers = lexicon.markers;
        this.term = lexicon.words.get("khóa");
        this.former = lexicon.words.get("cũ");
        this.of = lexicon.words.get("của");
        this.and = lexicon.words.get("và");
        this.passive = lexicon.words.get("được");
        this.united = lexicon.words.get("liên");
        this.day = lexicon.words.get("ngày");
        this.ministry = lexicon.words.get("bộ");
    }

    /** Tells whether a verb of issuing follows an issuer, perhaps after the name of a person. */
    boolean isActing(Tokens tokens, int end) {
        return isVerb(tokens, afterPerson(tokens, afterAside(tokens, end)));
    }

    /** Tells whether a verb of giving follows who issued a document of a number; a bill is only brought in so. */
    boolean isGiving(Tokens tokens, Citation citation, int end) {
        int at = afterPerson(tokens, afterAside(tokens, end));
        return citation.number != null
                && markers.at(Marker.SEND_VERB, tokens, markers.end(Marker.AUXILIARY, tokens, at));
    }

    private boolean isVerb(Tokens tokens, int at) {
        return markers.at(Marker.ISSUE_VERB, tokens, at)
                || markers.at(Marker.ISSUE_VERB, tokens, markers.end(Marker.AUXILIARY, tokens, at));
    }

    /** Reads one issuer, or all of a joint document; one that the tables have not is told by how its name is written. */
    int read(Tokens tokens, Citation citation, int from, int limit) {
        int united = union(tokens, from, limit);
        if (united != IssuerReader.NONE) {
            return united;
        }
        int end = lexicon.issuerReader.read(tokens, from, limit);
        if (end == IssuerReader.NONE) {
            int named = lexicon.organisations.read(tokens, from, limit);
            return named == IssuerReader.NONE && isOwnCode(tokens, citation, from) ? from + 1 : named;
        }
        return isJoint(citation.type) ? all(tokens, end, limit) : pair(tokens, from, end, limit);
    }

    private static boolean isJoint(DocumentType type) {
        return type.equals(DocumentType.THONG_TU_LIEN_TICH) || type.equals(DocumentType.NGHI_QUYET_LIEN_TICH);
    }

    private int all(Tokens tokens, int from, int limit) {
        int end = from;
        while (true) {
            int stop = tokens.isSign(end, ',') || tokens.isSign(end, '-') ? end + 1 : end;
            int another = lexicon.issuerReader.read(tokens, markers.end(Marker.LIST, tokens, stop), limit);
            if (another == IssuerReader.NONE) {
                return end;
            }
            end = another;
        }
    }

    /**
     * Takes a second body, of the same kind or where a clause begins: {@code Bộ A và Bộ B}. Behind the document the verb of another clause may follow
     * it, which has the second body alone for its subject; before the document, the verb must follow.
     */
    private int pair(Tokens tokens, int from, int end, int limit) {
        boolean opens = from == 0 || tokens.sign(from - 1) != 0;
        boolean alike = tokens.word(end) == and && (opens || tokens.word(end + 1) == tokens.word(from));
        int another = alike ? lexicon.issuerReader.read(tokens, end + 1, limit) : IssuerReader.NONE;
        if (another == IssuerReader.NONE) {
            return end;
        }
        boolean behind = tokens.word(from - 1) == of;
        boolean acts = isVerb(tokens, another)
                || (markers.at(Marker.AUXILIARY, tokens, another) && tokens.word(another) != passive);
        return behind == acts ? end : another;
    }

    /** Takes ministries that act as one: {@code Liên bộ}, {@code Liên bộ Nội vụ - Tài chính}. */
    private int union(Tokens tokens, int from, int limit) {
        boolean opens = tokens.word(from) == united && tokens.word(from + 1) == ministry && tokens.isCapital(from);
        if (!opens || from + 2 > limit) {
            return IssuerReader.NONE;
        }
        int end = from + 2;
        int next = end;
        while (next < limit) {
            int body = lexicon.issuerReader.read(tokens, next, limit);
            int item = Math.max(body, lexicon.issuerReader.field(tokens, next, limit));
            if (item <= next) {
                return end;
            }
            end = item;
            boolean sign = tokens.isSign(end, ',') || tokens.isSign(end, '-') || tokens.isSign(end, '–');
            int joint = markers.end(Marker.LIST, tokens, sign ? end + 1 : end);
            next = joint > end ? joint : limit;
        }
        return end;
    }

    /** Tells whether a body is called by the code that the number has: {@code Công văn số 610/PVN-HĐTV của PVN}. */
    private static boolean isOwnCode(Tokens tokens, Citation citation, int at) {
        return citation.number != null
                && tokens.isAllCapitals(at)
                && tokens.length(at) > 1
                && !citation.number.issuerCodes().isEmpty()
                && citation.number.issuerCodes().get(0).equals(tokens.slice(at, at + 1));
    }

    /** Reads an issuer behind a document; after {@code của}, an abbreviation alone may be one: {@code của VCCI}. */
    int readAfter(Tokens tokens, Citation citation, int from, int limit, boolean possessed) {
        int end = read(tokens, citation, from, limit);
        boolean abbreviated = possessed && from < limit && isAbbreviated(tokens, from);
        return end == IssuerReader.NONE && abbreviated ? from + 1 : end;
    }

    private static boolean isAbbreviated(Tokens tokens, int at) {
        boolean dotted = tokens.isSign(at + 1, '.') && tokens.isGlued(at + 1) && tokens.isGlued(at + 2);
        return tokens.isAllCapitals(at) && tokens.letters(at) > 2 && !dotted && !tokens.isCapital(at + 1);
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
        int over = afterAreas(tokens, from);
        if (over > from) {
            return tokens.isSign(over, '(') ? afterAside(tokens, over, over) : over;
        }
        return afterAside(tokens, from, from);
    }

    /** Steps over the areas around that of the issuer: {@code UBND xã Mường Bú, huyện Mường La}. */
    private int afterAreas(Tokens tokens, int from) {
        int at = from;
        for (int i = 0; i < MOST_AREAS && tokens.isSign(at, ','); i++) {
            int next = lexicon.issuerReader.areaAt(tokens, at + 1, tokens.count());
            if (next == at + 1) {
                return afterOver(tokens, at);
            }
            at = next;
        }
        return at;
    }

    /** Steps over the body above the issuer where the day follows it: {@code Trường Bách khoa, Đại học Quốc gia ngày …}. */
    private int afterOver(Tokens tokens, int comma) {
        int known = lexicon.issuerReader.read(tokens, comma + 1, tokens.count());
        int end = Math.max(known, lexicon.organisations.read(tokens, comma + 1, tokens.count()));
        return end != IssuerReader.NONE && tokens.word(end) == day ? end : comma;
    }

    private int afterAside(Tokens tokens, int from, int unexplained) {
        if (tokens.word(from) == former) {
            return from + 1;
        }
        if (tokens.word(from) == term && (tokens.isNumber(from + 1) || Romans.isRoman(tokens, from + 1))) {
            return from + 2;
        }
        if (!tokens.isSign(from, '(')) {
            return unexplained;
        }
        int close = from + 1;
        while (close - from < LONGEST_ASIDE && close < tokens.count() && !tokens.isSign(close, ')')) {
            close++;
        }
        boolean told = tokens.word(from + 1) == term
                || tokens.isAllCapitals(from + 1)
                || isVerb(tokens, close + 1)
                || lexicon.issuerReader.read(tokens, from + 1, close) == close;
        return told && tokens.isSign(close, ')') ? close + 1 : unexplained;
    }
}
