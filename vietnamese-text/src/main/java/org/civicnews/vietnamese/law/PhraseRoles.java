package org.civicnews.vietnamese.law;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.civicnews.vietnamese.token.Letters;
import org.civicnews.vietnamese.token.Phrases;
import org.civicnews.vietnamese.token.Tokens;
import org.civicnews.vietnamese.token.Words;

/**
 * Phrases by the part they play, read from a table of role and phrase. A phrase written with a capital is found with
 * one only. Immutable once frozen, and then thread-safe.
 *
 * @param <R> the parts
 */
@SuppressWarnings("EnumOrdinal") // asked for every word of a text; the numbers are never stored
final class PhraseRoles<R extends Enum<R>> {
    private static final int ANY_CASE = 0;
    private static final int CAPITAL = 1;

    /** The phrases of each part, by its ordinal. */
    private final List<Phrases> tables = new ArrayList<>();

    /** The words that end a phrase of each part: few words do, so most need not be looked back from. */
    private final List<BitSet> enders = new ArrayList<>();

    private final Words words;

    PhraseRoles(Class<R> roles, String resource, Words words) {
        this.words = words;
        for (int i = 0; i < roles.getEnumConstants().length; i++) {
            tables.add(new Phrases(words, false));
            enders.add(new BitSet());
        }
        List<List<String>> rows = Tables.resource(resource).rows();
        for (int form : new int[] {ANY_CASE, CAPITAL}) {
            for (List<String> row : rows) {
                if (form == (Letters.isUpper(row.get(1).charAt(0)) ? CAPITAL : ANY_CASE)) {
                    add(Enum.valueOf(roles, row.get(0)), row.get(1), form);
                }
            }
        }
    }

    private void add(R role, String phrase, int form) {
        of(role).add(phrase, form);
        Tokens tokens = new Tokens(words);
        tokens.read(phrase, 0);
        enders.get(role.ordinal()).set(1 + tokens.word(tokens.count() - 1));
    }

    void freeze() {
        tables.forEach(Phrases::freeze);
    }

    private Phrases of(R role) {
        return tables.get(role.ordinal());
    }

    /** Gives the token after the longest phrase of a role that begins at a token; the token itself if there is none. */
    int end(R role, Tokens tokens, int at) {
        long found = of(role).longest(tokens, at);
        return found == Phrases.NONE || (Phrases.value(found) == CAPITAL && !tokens.isCapital(at))
                ? at
                : Phrases.end(found);
    }

    /** Tells whether a phrase of a role begins at a token. */
    boolean at(R role, Tokens tokens, int at) {
        return end(role, tokens, at) > at;
    }

    /** Tells whether a phrase of a role of up to three tokens ends before a token. */
    boolean before(R role, Tokens tokens, int at) {
        return startBefore(role, tokens, at) < at;
    }

    /** Gives the first token of the longest phrase that ends before a token, of up to four; the token itself if none. */
    int startBefore(R role, Tokens tokens, int at) {
        if (!enders.get(role.ordinal()).get(1 + tokens.word(at - 1))) {
            return at;
        }
        for (int from = Math.max(0, at - 4); from < at; from++) {
            long found = of(role).longest(tokens, from, at);
            boolean fits = found != Phrases.NONE
                    && Phrases.end(found) == at
                    && (Phrases.value(found) == ANY_CASE || tokens.isCapital(from));
            if (fits) {
                return from;
            }
        }
        return at;
    }
}
