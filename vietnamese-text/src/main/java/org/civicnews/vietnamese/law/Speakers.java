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

    private final Lexicon lexicon;
    private final PhraseRoles<Marker> markers;
    private final Issuers issuers;

    Speakers(Lexicon lexicon, Issuers issuers) {
        this.lexicon = lexicon;
        this.markers = lexicon.markers;
        this.issuers = issuers;
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
