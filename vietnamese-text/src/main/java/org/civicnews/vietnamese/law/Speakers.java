package org.civicnews.vietnamese.law;

import java.util.Set;
import org.civicnews.law.DocumentType;
import org.civicnews.vietnamese.token.Tokens;

/**
 * Finds who issued a document from who speaks in it: {@code Tại Công văn số 912/BXD-QLN, Bộ Xây dựng cho rằng …}. Immutable
 * and thread-safe.
 */
final class Speakers {
    /** What a body writes itself when it has something to say. */
    private static final Set<DocumentType> LETTERS = Set.of(
            DocumentType.CONG_VAN,
            DocumentType.TO_TRINH,
            DocumentType.BAO_CAO,
            DocumentType.THONG_BAO,
            DocumentType.CONG_DIEN,
            DocumentType.KET_LUAN);

    private static final int FARTHEST = 24;

    private final Lexicon lexicon;
    private final PhraseRoles<Marker> markers;
    private final Issuers issuers;
    private final int at;
    private final int after;
    private final int passive;
    private final int of;
    private final int decree;
    private final int ask;

    Speakers(Lexicon lexicon, Issuers issuers) {
        this.lexicon = lexicon;
        this.markers = lexicon.markers;
        this.issuers = issuers;
        this.at = lexicon.words.get("tại");
        this.after = lexicon.words.get("theo");
        this.passive = lexicon.words.get("được");
        this.of = lexicon.words.get("của");
        this.decree = lexicon.words.get("định");
        this.ask = lexicon.words.get("nghị");
    }

    /** Completes a citation that begins its sentence or clause, up to a limit. */
    void read(Tokens tokens, Citation citation, int limit) {
        int comma = citation.attachedTo;
        boolean opens = markers.before(Marker.FRONT, tokens, citation.first) && tokens.isSign(comma, ',');
        if (citation.issuer != null || citation.number == null || !opens) {
            return;
        }
        int from = comma + 1;
        int end = issuers.read(tokens, citation, from, limit);
        if (end == IssuerReader.NONE) {
            return;
        }
        int verb = markers.end(Marker.AUXILIARY, tokens, issuers.afterAside(tokens, end));
        if (markers.at(Marker.SPEECH, tokens, verb) && isOwn(citation, Quoting.clean(tokens.slice(from, end)))) {
            issuers.take(tokens, citation, from, end);
        }
    }

    /**
     * Takes who begins the clause in which something is said {@code tại} the document: {@code UBND tỉnh đã giao Sở Tài chính
     * xem xét tại Văn bản số 12/UBND-KT}. The code of the number must be that of the body.
     */
    void readBefore(Tokens tokens, Citation citation, int start) {
        if (citation.fields.containsKey(MentionField.ISSUER) || tokens.word(citation.first - 1) != at) {
            return;
        }
        int clause = citation.first - 1;
        int owner = ownerBefore(tokens, citation, Math.max(start, clause - FARTHEST));
        if (owner >= 0) {
            if (isSaidBy(citation, Quoting.clean(tokens.slice(owner, clause)))) {
                issuers.take(tokens, citation, owner, clause);
            }
            return;
        }
        if (tokens.word(clause - 1) == decree) {
            return; // "không làm đúng quy định tại Nghị định 87/2015/NĐ-CP"
        }
        int first = Math.max(start, clause - FARTHEST);
        while (clause > first && !tokens.isSign(clause - 1, ',') && !isOfOthers(tokens, clause - 1)) {
            clause--;
        }
        boolean opens = clause == start || (clause > first && tokens.isSign(clause - 1, ','));
        int end = opens ? issuers.read(tokens, citation, clause, citation.first) : IssuerReader.NONE;
        if (end != IssuerReader.NONE
                && citation.number != null
                && lexicon.isIssuedBy(citation.number, Quoting.clean(tokens.slice(clause, end)))) {
            issuers.take(tokens, citation, clause, end);
        }
    }

    /** Tells whether a body may speak in a document: its code names no other one. */
    private boolean isSaidBy(Citation citation, String body) {
        return citation.number != null
                && (citation.number.issuerCodes().isEmpty()
                        || !lexicon.isIssuer(citation.number.issuerCodes().get(0))
                        || lexicon.isIssuedBy(citation.number, body));
    }

    /**
     * Finds who orders or says something {@code tại} the document: {@code chỉ đạo của UBND tỉnh tại Công văn số 12}. Who only
     * asks ({@code Xét đề nghị của …}) is not told to have issued it.
     */
    private int ownerBefore(Tokens tokens, Citation citation, int start) {
        int end = citation.first - 1;
        for (int i = end - 1; i > start; i--) {
            if (tokens.word(i) == of) {
                boolean told = markers.before(Marker.SPEECH, tokens, i) && tokens.word(i - 1) != ask;
                return told && issuers.read(tokens, citation, i + 1, end) == end ? i + 1 : -1;
            }
        }
        return -1;
    }

    /** Tells whether a word makes the document another's: {@code theo chỉ đạo tại …}, {@code được giao tại …}. */
    private boolean isOfOthers(Tokens tokens, int token) {
        int word = tokens.word(token);
        return word == after || word == passive || word == of;
    }

    /** Tells whether a document may be one of a body: its code says so, or it is a letter and its code says nothing. */
    private boolean isOwn(Citation citation, String body) {
        if (citation.number == null) {
            return false;
        }
        boolean silent = LETTERS.contains(citation.type)
                && !citation.number.issuerCodes().isEmpty()
                && !lexicon.isIssuer(citation.number.issuerCodes().get(0));
        return silent || lexicon.isIssuedBy(citation.number, body);
    }
}
