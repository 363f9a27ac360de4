package org.civicnews.vietnamese.privacy;

import org.civicnews.vietnamese.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads telephone numbers, numbers of papers and accounts, written in one piece or in groups. Numbering plans: Thông tư
 * 22/2014/TT-BTTTT and the change of 2018 for telephones, Thông tư 59/2021/TT-BCA for identity numbers, Thông tư
 * 105/2020/TT-BTC for tax codes. Used for one paragraph.
 */
final class NumberReader {
    private static final int MOST_DIGITS = 20;
    private static final int IDENTITY = 12;
    private static final int OLD_IDENTITY = 9;

    private final PrivacyLexicon lexicon;
    private final Tokens tokens;
    private final Suggestions suggestions;
    private final StringBuilder digits = new StringBuilder();
    private int end;

    NumberReader(PrivacyLexicon lexicon, Tokens tokens, Suggestions suggestions) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.suggestions = suggestions;
    }

    /**
     * Reads a number.
     *
     * @param at its first token, a run of digits
     * @param cue the kind that is announced, if any
     * @return the token after it; {@code at} if it is none of these
     */
    int read(int at, @Nullable PrivacyRole cue) {
        if (isInner(at)) {
            return at;
        }
        int from = opening(at);
        if (readPhone(at, from, cue) || readPaper(at, cue) || readUnannounced(at, cue)) {
            return end;
        }
        return at;
    }

    /** Part of a symbol, a date, a decimal or a word. */
    private boolean isInner(int at) {
        if (!tokens.isGlued(at)) {
            return false;
        }
        char before = tokens.sign(at - 1);
        return before == '/' || before == ',' || tokens.isWord(at - 1) || (isJoint(before) && tokens.isNumber(at - 2));
    }

    /** With the plus and the bracket before it. */
    private int opening(int at) {
        int from = at;
        while (from > 0 && from > at - 2 && (tokens.isSign(from - 1, '+') || tokens.isSign(from - 1, '('))) {
            from--;
        }
        return from;
    }

    private static boolean isJoint(char sign) {
        return sign == '.' || sign == '-' || sign == '–' || sign == '(' || sign == ')';
    }

    /** Collects groups until there are as many digits as wanted and the next group does not touch; false if it cannot be. */
    private boolean collect(int at, int least, int most) {
        digits.setLength(0);
        int i = at;
        while (i < tokens.count() && tokens.isNumber(i) && digits.length() + tokens.length(i) <= MOST_DIGITS) {
            digits.append(tokens.text(), tokens.start(i), tokens.end(i));
            end = i + 1;
            if (digits.length() >= most) {
                break;
            }
            int next = next(end);
            if (next < 0 || (digits.length() >= least && !fits(next, most))) {
                break;
            }
            i = next;
        }
        return digits.length() >= least && digits.length() <= most && !goesOn();
    }

    private boolean fits(int next, int most) {
        return digits.length() + tokens.length(next) <= most;
    }

    /** The next group, after at most two signs; -1 if none follows. */
    private int next(int at) {
        if (tokens.isNumber(at)) {
            return at;
        }
        boolean spaced =
                tokens.isSign(at, '-') || tokens.isSign(at, '–') || tokens.isSign(at, ')') || tokens.isSign(at, '(');
        boolean dotted = tokens.isSign(at, '.') && tokens.isGlued(at + 1);
        if (!spaced && !dotted) {
            return -1;
        }
        if (tokens.isNumber(at + 1)) {
            return at + 1;
        }
        return isJoint(tokens.sign(at + 1)) && tokens.isNumber(at + 2) ? at + 2 : -1;
    }

    /** Whether the number is glued to more: a symbol, a decimal, a word. */
    private boolean goesOn() {
        boolean sign =
                tokens.isGlued(end) && (tokens.isSign(end, '/') || tokens.isSign(end, ',') || tokens.isSign(end, '%'));
        boolean number = sign && tokens.isNumber(end + 1) && tokens.isGlued(end + 1);
        boolean word = tokens.isGlued(end) && tokens.isWord(end);
        return tokens.isSign(end, '%') || number || word || (sign && tokens.isSign(end, '/') && tokens.isWord(end + 1));
    }

    private boolean isMeasured() {
        return lexicon.is(PrivacyRole.UNIT, tokens, end);
    }

    private boolean readPhone(int at, int from, @Nullable PrivacyRole cue) {
        if (cue != null && cue != PrivacyRole.PHONE_CUE && cue != PrivacyRole.PLATE_CUE) {
            return false;
        }
        boolean plus = from < at && (tokens.isSign(from, '+') || tokens.isSign(at - 1, '+'));
        boolean found = plus ? isInternational(at) : isNational(at, cue != null) || isWithCountry(at);
        if (!found || isMeasured()) {
            return false;
        }
        suggestions.add(tokens.start(from), tokens.end(end - 1), Label.PHONE, Confidence.SURE);
        return true;
    }

    private boolean isInternational(int at) {
        if (tokens.slice(at, at + 1).startsWith("84")) {
            return isWithCountry(at);
        }
        return collect(at, 8, 15);
    }

    /** 84 and nine or ten digits, or 0084. A zero that should have been left out is let pass: +84 (0)912. */
    private boolean isWithCountry(int at) {
        String first = tokens.slice(at, at + 1);
        if (!first.startsWith("84") && !first.startsWith("0084")) {
            return false;
        }
        int country = first.startsWith("84") ? 2 : 4;
        return isWithCountry(at, country, 9) || isWithCountry(at, country, 10);
    }

    private boolean isWithCountry(int at, int country, int length) {
        if (!collect(at, country + length, country + length)) {
            return false;
        }
        String rest = digits.substring(country);
        return isPhone(rest.startsWith("0") ? rest : "0" + rest, true);
    }

    private boolean isNational(int at, boolean announced) {
        return tokens.text().charAt(tokens.start(at)) == '0'
                && ((collect(at, 10, 10) && isPhone(digits.toString(), announced))
                        || (collect(at, 11, 11) && isPhone(digits.toString(), announced)));
    }

    /** Mobile numbers of ten digits, those of eleven until 2018, lines of ten or eleven. */
    private static boolean isPhone(String digits, boolean announced) {
        if (digits.length() < 10 || digits.charAt(0) != '0') {
            return false;
        }
        char second = digits.charAt(1);
        return switch (second) {
            case '3', '5', '7', '8', '9' -> digits.length() == 10;
            case '2' -> digits.length() == 11 || (digits.length() == 10 && announced);
            case '1' -> digits.length() == 11 && "2689".indexOf(digits.charAt(2)) >= 0;
            case '4', '6' -> announced && digits.length() == 10;
            default -> false;
        };
    }

    /** What is announced by a word. */
    private boolean readPaper(int at, @Nullable PrivacyRole cue) {
        if (cue == null) {
            return false;
        }
        boolean found = switch (cue) {
            case IDENTITY_CUE -> collect(at, IDENTITY, IDENTITY) || collect(at, OLD_IDENTITY, OLD_IDENTITY);
            case TAX_CUE -> collect(at, 13, 13) || collect(at, 10, 10);
            case INSURANCE_CUE -> collect(at, 10, 10);
            case ACCOUNT_CUE -> collect(at, 6, 19);
            default -> false;
        };
        if (!found || isMeasured()) {
            return false;
        }
        suggestions.add(tokens.start(at), tokens.end(end - 1), label(cue), Confidence.SURE);
        return true;
    }

    private static Label label(PrivacyRole cue) {
        return switch (cue) {
            case IDENTITY_CUE -> Label.IDENTITY;
            case TAX_CUE -> Label.TAX;
            case INSURANCE_CUE -> Label.INSURANCE;
            case PASSPORT_CUE -> Label.PASSPORT;
            default -> Label.ACCOUNT;
        };
    }

    /** A long number in one piece that nothing announces. */
    private boolean readUnannounced(int at, @Nullable PrivacyRole cue) {
        int length = tokens.length(at);
        end = at + 1;
        if (cue != null
                && cue != PrivacyRole.PHONE_CUE
                && cue != PrivacyRole.PLATE_CUE
                && cue != PrivacyRole.ACCOUNT_CUE) {
            return false;
        }
        if (length < OLD_IDENTITY || length > 19 || goesOn() || isMeasured() || next(end) >= 0) {
            return false;
        }
        boolean identity = length == IDENTITY && isIdentity(tokens.slice(at, at + 1));
        Label label = identity || length == OLD_IDENTITY ? Label.IDENTITY : Label.ACCOUNT;
        suggestions.add(tokens.start(at), tokens.end(at), label, identity ? Confidence.LIKELY : Confidence.POSSIBLE);
        return true;
    }

    /** Code of a province 001 to 096, then sex and century. */
    private static boolean isIdentity(String digits) {
        int province = Integer.parseInt(digits.substring(0, 3));
        return province >= 1 && province <= 96 && digits.charAt(3) <= '3';
    }
}
