package org.civicnews.vietnamese.privacy;

import org.civicnews.vietnamese.token.Tokens;

/** Reads telephone numbers spelled in words, or in words and digits: không chín một hai, 0 chín 12. Used for one paragraph. */
final class SpelledNumberReader {
    private static final int MOST_DIGITS = 14;
    private static final PrivacyRole[] DIGITS = {
        PrivacyRole.DIGIT_0,
        PrivacyRole.DIGIT_1,
        PrivacyRole.DIGIT_2,
        PrivacyRole.DIGIT_3,
        PrivacyRole.DIGIT_4,
        PrivacyRole.DIGIT_5,
        PrivacyRole.DIGIT_6,
        PrivacyRole.DIGIT_7,
        PrivacyRole.DIGIT_8,
        PrivacyRole.DIGIT_9
    };

    private final PrivacyLexicon lexicon;
    private final Tokens tokens;
    private final Suggestions suggestions;

    SpelledNumberReader(PrivacyLexicon lexicon, Tokens tokens, Suggestions suggestions) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.suggestions = suggestions;
    }

    private boolean isDigit(int at) {
        for (PrivacyRole digit : DIGITS) {
            if (lexicon.is(digit, tokens, at)) {
                return true;
            }
        }
        return false;
    }

    /** The token after a number that begins with không or 0; {@code at} if none does. */
    int read(int at) {
        boolean zero = lexicon.is(PrivacyRole.DIGIT_0, tokens, at)
                || (tokens.isNumber(at) && tokens.text().charAt(tokens.start(at)) == '0' && !tokens.isGlued(at));
        if (!zero) {
            return at;
        }
        int words = 0;
        int digits = 0;
        int i = at;
        int end = at;
        while (i < tokens.count() && digits < MOST_DIGITS) {
            if (isDigit(i)) {
                words++;
                digits++;
                end = i + 1;
            } else if (tokens.isNumber(i) && tokens.length(i) <= 4) {
                digits += tokens.length(i);
                end = i + 1;
            } else if (!isJoint(i)) {
                break;
            }
            i++;
        }
        boolean phone = (digits == 10 || digits == 11) && words >= 3;
        if (!phone) {
            return at;
        }
        suggestions.add(tokens.start(at), tokens.end(end - 1), Label.PHONE, Confidence.LIKELY);
        return end;
    }

    private boolean isJoint(int at) {
        char sign = tokens.sign(at);
        return sign == ',' || sign == '-' || sign == '.' || sign == '–';
    }
}
