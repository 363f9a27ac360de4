package org.civicnews.vietnamese.privacy;

import org.civicnews.vietnamese.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads number plates (biển số xe: 29B-123.45, 29-B1 234.56, 59X3-678.90) and passports (B1234567). The series follow Thông tư
 * 24/2023/TT-BCA. Used for one paragraph.
 */
final class PlateReader {
    private final Tokens tokens;
    private final Suggestions suggestions;

    PlateReader(Tokens tokens, Suggestions suggestions) {
        this.tokens = tokens;
        this.suggestions = suggestions;
    }

    /** Reads a plate that begins with the number of its province; the token after it, {@code at} if it is none. */
    int read(int at, @Nullable PrivacyRole cue) {
        int province = tokens.value(at);
        boolean inner = tokens.isGlued(at)
                && (tokens.isWord(at - 1) || tokens.isSign(at - 1, '/') || tokens.isSign(at - 1, '-'));
        if (tokens.length(at) != 2 || province < 11 || inner) {
            return at;
        }
        int series = at + 1;
        if (tokens.isSign(series, '-') && tokens.isGlued(series)) {
            series++;
        }
        if (!tokens.isGlued(series) || !isSeries(series)) {
            return at;
        }
        return readSerial(at, series + 1, cue == PrivacyRole.PLATE_CUE);
    }

    private boolean isSeries(int at) {
        return tokens.isCapital(at) && tokens.length(at) <= 2 && (tokens.length(at) == 1 || tokens.isAllCapitals(at));
    }

    private int readSerial(int at, int from, boolean announced) {
        int serial = from;
        boolean digit = tokens.isNumber(serial) && tokens.isGlued(serial) && tokens.length(serial) == 1;
        if (digit) {
            serial++;
        }
        while (isJoint(serial) && serial < from + 3) {
            serial++;
        }
        int end = serialEnd(serial, announced);
        if (end < 0 || isPartOfSymbol(end)) {
            return at;
        }
        suggestions.add(
                tokens.start(at), tokens.end(end - 1), Label.PLATE, announced ? Confidence.SURE : Confidence.LIKELY);
        return end;
    }

    private boolean isJoint(int at) {
        return tokens.isSign(at, '-') || tokens.isSign(at, '–') || tokens.isSign(at, '.');
    }

    /** Five digits, whole or as 123.45; four only where a word says that it is a plate. */
    private int serialEnd(int at, boolean announced) {
        if (!tokens.isNumber(at)) {
            return -1;
        }
        if (tokens.length(at) == 5 || (tokens.length(at) == 4 && announced)) {
            return at + 1;
        }
        boolean split = tokens.length(at) == 3
                && tokens.isSign(at + 1, '.')
                && tokens.isGlued(at + 1)
                && tokens.isNumber(at + 2)
                && tokens.isGlued(at + 2)
                && tokens.length(at + 2) == 2;
        return split ? at + 3 : -1;
    }

    private boolean isPartOfSymbol(int end) {
        return tokens.isGlued(end) && (tokens.isSign(end, '/') || tokens.isWord(end) || tokens.isNumber(end));
    }

    /** Reads the number of a passport or an insurance card that is announced; the token after it. */
    int readLettered(int at, @Nullable PrivacyRole cue) {
        boolean passport = cue == PrivacyRole.PASSPORT_CUE && tokens.length(at) <= 2;
        boolean card = cue == PrivacyRole.INSURANCE_CUE && tokens.length(at) == 2;
        boolean whole = tokens.isCapital(at) && tokens.isNumber(at + 1) && tokens.isGlued(at + 1);
        if (!whole || (!passport && !card)) {
            return at;
        }
        int length = tokens.length(at + 1);
        if (passport ? length < 6 || length > 8 : length != 13 && length != 8) {
            return at;
        }
        suggestions.add(
                tokens.start(at), tokens.end(at + 1), passport ? Label.PASSPORT : Label.INSURANCE, Confidence.SURE);
        return at + 2;
    }
}
