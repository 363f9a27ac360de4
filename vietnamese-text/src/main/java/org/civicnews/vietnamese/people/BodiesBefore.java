package org.civicnews.vietnamese.people;

import java.util.HashSet;
import java.util.Set;
import org.civicnews.vietnamese.token.Tokens;

/**
 * What the bodies named so far are called afterwards: the short forms in brackets behind them, as (VNCB), and the own names of
 * companies, Nam Hải of Ngân hàng TMCP Nam Hải. Mutable; used for one text, or the texts of one article.
 */
final class BodiesBefore {
    private static final int LONGEST_OWN_NAME = 4;

    private final Set<String> shortForms = new HashSet<>();
    private final Set<String> ownNames = new HashSet<>();

    /** Notes the short form that a token is. */
    void note(Tokens tokens, int at) {
        shortForms.add(tokens.slice(at, at + 1));
    }

    /** Whether a token is a short form noted before. */
    boolean isTold(Tokens tokens, int at) {
        return !shortForms.isEmpty() && tokens.isAllCapitals(at) && shortForms.contains(tokens.slice(at, at + 1));
    }

    /** Notes the company that ends at a token: the words written large that end it, if there are two or more. */
    void noteCompany(Tokens tokens, int at, int end) {
        int from = end;
        while (from > at && tokens.isCapital(from - 1) && !tokens.isAllCapitals(from - 1)) {
            from--;
        }
        if (from > at && end >= from + 2 && end <= from + LONGEST_OWN_NAME) {
            ownNames.add(tokens.slice(from, end));
        }
    }

    /** Whether these words are the own name of a company noted before. */
    boolean isCompany(Tokens tokens, int at, int end) {
        return !ownNames.isEmpty() && ownNames.contains(tokens.slice(at, end));
    }
}
