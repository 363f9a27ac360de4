package org.civicnews.vietnamese.privacy;

import org.civicnews.vietnamese.token.Tokens;
import org.jspecify.annotations.Nullable;

/** Remembers the last word that says what the next number is. Used for one paragraph. */
final class NumberCues {
    private static final int REACH = 7;
    private static final PrivacyRole[] CUES = {
        PrivacyRole.PHONE_CUE,
        PrivacyRole.IDENTITY_CUE,
        PrivacyRole.PASSPORT_CUE,
        PrivacyRole.TAX_CUE,
        PrivacyRole.INSURANCE_CUE,
        PrivacyRole.ACCOUNT_CUE,
        PrivacyRole.PLATE_CUE
    };

    private final PrivacyLexicon lexicon;
    private final Tokens tokens;
    private @Nullable PrivacyRole last;
    private int end = -1;

    NumberCues(PrivacyLexicon lexicon, Tokens tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
    }

    /** Looks whether a token begins such a word, or ends its reach. */
    void pass(int at) {
        boolean stop = tokens.isSign(at, ';') || (tokens.isSign(at, '.') && !tokens.isGlued(at + 1));
        if (stop && at >= end) {
            last = null;
        }
        for (PrivacyRole cue : CUES) {
            int after = lexicon.after(cue, tokens, at);
            if (after > at && after >= end) {
                last = cue;
                end = after;
            }
        }
    }

    /** The kind of number that is announced at a token; null if none is. */
    @Nullable
    PrivacyRole at(int token) {
        return token - end <= REACH ? last : null;
    }
}
