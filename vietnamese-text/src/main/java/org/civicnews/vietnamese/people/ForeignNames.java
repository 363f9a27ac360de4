package org.civicnews.vietnamese.people;

import org.civicnews.people.OrganizationKind;
import org.civicnews.vietnamese.text.Syllable;
import org.civicnews.vietnamese.token.Tokens;

/** Names of bodies in other languages, and names that end with a word for a body: Sumitomo Corporation, Sông Cầu FC. Used for one paragraph. */
final class ForeignNames {
    /** Trans-Pacific Shipping Holdings Group. */
    private static final int LONGEST_NAME = 5;

    private final NameLexicon lexicon;
    private final Tokens tokens;

    ForeignNames(NameLexicon lexicon, Tokens tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
    }

    /**
     * Đảng Likud, Đảng Pheu Thai: the token after words of other languages; the token itself if there is none, or if a title stands
     * before and the two that end the name are its holder's.
     */
    int partyEnd(int headEnd, boolean post) {
        int end = headEnd;
        while (end < headEnd + 2 && isForeign(end)) {
            end++;
        }
        boolean holder = post && end == headEnd + 2 && !tokens.isCapital(end); // Chủ tịch Đảng Tamura Tomoko
        return holder ? headEnd : end;
    }

    private boolean isForeign(int at) {
        return tokens.isCapital(at)
                && lexicon.opens(tokens, at) == 0
                && !lexicon.is(WordRole.FOREIGN_GIVEN, tokens, at)
                && Syllable.parse(tokens.slice(at, at + 1)).isEmpty();
    }

    /** Apple Watch, Nokia 3310, AFF Cup: what a company makes or a federation holds bears a name of other languages behind its own. */
    boolean isProduct(OrganizationHead head, int headEnd) {
        boolean maker = head.kind().equals(OrganizationKind.COMPANY)
                || (head.acronym() && head.kind().equals(OrganizationKind.OTHER));
        boolean model = maker && !head.acronym() && tokens.isNumber(headEnd) && tokens.length(headEnd) >= 3;
        return model || (maker && isForeign(headEnd) && !lexicon.is(WordRole.COMPANY_END, tokens, headEnd));
    }

    /** Toyota Motor Corporation: the token after the words for a company behind its name. */
    int companyEnd(int from) {
        int end = from;
        while (tokens.isCapital(end) && lexicon.is(WordRole.COMPANY_END, tokens, end)) {
            end++;
        }
        return end;
    }

    /** Nomura Holdings, Sông Cầu FC: a run of capitals that ends with the word for a body; the token itself if it does not. */
    int toldByEnd(int at) {
        if (!tokens.isCapital(at)) {
            return at;
        }
        int end = at;
        while (end < at + LONGEST_NAME && goesOn(end)) {
            end += tokens.isCapital(end) ? 1 : 2;
            if (tokens.isCapital(end) && lexicon.is(WordRole.COMPANY_END, tokens, end)) {
                return begins(at) ? companyEnd(end) : at;
            }
        }
        return at;
    }

    /** Whether a name may begin with this capital: no other stands before it, and it opens no sentence as a small word. */
    private boolean begins(int at) {
        boolean glued = at > 0 && tokens.isGlued(at) && tokens.isSign(at - 1, '.'); // V.League Hà Nội FC
        return !glued
                && (!tokens.isCapital(at - 1) || lexicon.is(WordRole.OPENER, tokens, at - 1))
                && !lexicon.is(WordRole.OPENER, tokens, at)
                && !lexicon.is(WordRole.COMPANY_END, tokens, at);
    }

    private boolean goesOn(int at) {
        boolean joined = tokens.isSign(at, '-') || tokens.isSign(at, '&');
        return tokens.isCapital(at) || (joined && tokens.isCapital(at + 1));
    }
}
