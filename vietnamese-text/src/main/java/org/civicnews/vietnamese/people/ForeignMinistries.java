package org.civicnews.vietnamese.people;

import org.civicnews.vietnamese.token.Phrases;
import org.civicnews.vietnamese.token.Tokens;

/**
 * Reads the ministries of other countries that have several fields of work ({@code Bộ Thương mại, Công nghiệp và Thủy sản Na Uy});
 * without the country behind them the words after the comma are other bodies. Used for one paragraph.
 */
final class ForeignMinistries {
    private static final int MOST_FIELDS = 5;
    private final NameLexicon lexicon;
    private final Tokens tokens;
    private final Gazetteer gazetteer;

    ForeignMinistries(NameLexicon lexicon, Tokens tokens, Gazetteer gazetteer) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.gazetteer = gazetteer;
    }

    /**
     * Finds where a body ends whose first field was read.
     *
     * @param head what kind of body it is
     * @param headEnd the token behind the word for it
     * @param end the token behind its first field
     * @return the token behind its country; {@code end} if it is no ministry of another
     */
    int end(OrganizationHead head, int headEnd, int end) {
        if (end <= headEnd || !head.name().equals("Bộ") || gazetteer.endsCountry(end)) {
            return end;
        }
        int at = end;
        for (int fields = 1; fields < MOST_FIELDS; fields++) {
            int next = tokens.isSign(at, ',') || lexicon.isPlainAnd(tokens, at) ? fieldEnd(at + 1) : at;
            if (next <= at + 1) {
                return end;
            }
            int country = gazetteer.countryAt(next);
            if (country > next) {
                return country;
            }
            at = next;
        }
        return end;
    }

    /** The token behind a known field of work that begins with a capital; the token itself if none does. */
    private int fieldEnd(int at) {
        long known = tokens.isCapital(at) ? lexicon.fields.longest(tokens, at) : Phrases.NONE;
        return known == Phrases.NONE ? at : Phrases.end(known);
    }
}
