package org.civicnews.vietnamese.people;

import org.civicnews.vietnamese.token.Phrases;
import org.civicnews.vietnamese.token.Tokens;

/** Tells how many words belong to a title. Used for one paragraph. */
final class TitleWords {
    private final NameLexicon lexicon;
    private final Tokens tokens;

    TitleWords(NameLexicon lexicon, Tokens tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
    }

    /** Giám đốc điều hành; Giám đốc alone, where he is told to do it: điều hành cuộc họp. */
    long longest(int from) {
        long whole = lexicon.titles.longest(tokens, from);
        long shorter = whole != Phrases.NONE && isVerb(Phrases.end(whole))
                ? lexicon.titles.longest(tokens, from, Phrases.end(whole) - 1)
                : whole;
        return shorter != Phrases.NONE ? shorter : whole;
    }

    /** Phó Trưởng đoàn chuyên trách phụ trách: the token behind one such word or two; not Trưởng thôn điều hành cuộc họp. */
    int afterStanding(int at) {
        int end = lexicon.after(WordRole.STANDING, tokens, lexicon.after(WordRole.STANDING, tokens, at));
        return isVerb(end) ? at : end;
    }

    /** Whether the two words before a token are a verb, of which the gathering that begins there is the object. */
    private boolean isVerb(int gathering) {
        return lexicon.is(WordRole.GATHERING, tokens, gathering)
                && lexicon.after(WordRole.VERB, tokens, gathering - 2) == gathering;
    }
}
