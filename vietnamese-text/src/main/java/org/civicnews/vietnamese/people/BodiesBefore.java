package org.civicnews.vietnamese.people;

import java.util.HashSet;
import java.util.Set;
import org.civicnews.vietnamese.token.Tokens;

/** The short forms in brackets behind the bodies named so far, as (VNCB). Mutable; used for one text, or the texts of one article. */
final class BodiesBefore {
    private final Set<String> shortForms = new HashSet<>();

    /** Notes the short form that a token is. */
    void note(Tokens tokens, int at) {
        shortForms.add(tokens.slice(at, at + 1));
    }

    /** Whether a token is a short form noted before. */
    boolean isTold(Tokens tokens, int at) {
        return !shortForms.isEmpty() && tokens.isAllCapitals(at) && shortForms.contains(tokens.slice(at, at + 1));
    }
}
