package org.civicnews.vietnamese.privacy;

import org.civicnews.vietnamese.token.Tokens;

/** Reads ages, years and days of birth, and days of weddings, deaths and divorces. Used for one paragraph. */
final class LifeReader {
    private final PrivacyLexicon lexicon;
    private final Tokens tokens;
    private final Suggestions suggestions;

    LifeReader(PrivacyLexicon lexicon, Tokens tokens, Suggestions suggestions) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.suggestions = suggestions;
    }

    /** The token after what begins here; {@code at} if nothing does. */
    int read(int at) {
        int age = readAge(at);
        if (age > at) {
            return age;
        }
        int year = readYear(at);
        if (year > at) {
            return year;
        }
        int birth = readDate(at, PrivacyRole.BIRTH, Label.BIRTH_DATE, Confidence.SURE);
        return birth > at ? birth : readDate(at, PrivacyRole.EVENT, Label.EVENT_DATE, Confidence.POSSIBLE);
    }

    /** 35 tuổi, not from 18 years on. */
    private int readAge(int at) {
        boolean number = tokens.isNumber(at) && tokens.length(at) <= 3 && !tokens.isGlued(at);
        int end = number ? lexicon.after(PrivacyRole.AGE, tokens, at + 1) : at;
        if (end <= at + 1 || isLimited(at) || lexicon.is(PrivacyRole.ONWARD, tokens, end)) {
            return at;
        }
        suggestions.add(tokens.start(at), tokens.end(end - 1), Label.AGE, Confidence.POSSIBLE);
        return end;
    }

    private boolean isLimited(int at) {
        return lexicon.after(PrivacyRole.LIMIT, tokens, at - 1) == at
                || (at > 1 && lexicon.after(PrivacyRole.LIMIT, tokens, at - 2) == at)
                || tokens.isSign(at - 1, '-');
    }

    private int readYear(int at) {
        int cue = lexicon.after(PrivacyRole.BIRTH_YEAR, tokens, at);
        int number = tokens.isSign(cue, ':') ? cue + 1 : cue;
        int year = cue == at ? -1 : tokens.value(number);
        boolean full = year >= 1900 && year <= 2100 && tokens.length(number) == 4;
        boolean brief = year >= 0 && tokens.length(number) == 2;
        boolean date = tokens.isGlued(number + 1) && (tokens.isSign(number + 1, '/') || tokens.isSign(number + 1, '-'));
        if (date || (!full && !brief)) {
            return at;
        }
        suggestions.add(tokens.start(number), tokens.end(number), Label.BIRTH_YEAR, Confidence.LIKELY);
        return number + 1;
    }

    private int readDate(int at, PrivacyRole role, Label label, Confidence confidence) {
        int cue = lexicon.after(role, tokens, at);
        if (cue == at) {
            return at;
        }
        int from = lexicon.afterAll(PrivacyRole.EVENT_FILLER, tokens, cue);
        from = tokens.isSign(from, ':') ? from + 1 : from;
        int end = dateEnd(from);
        if (end == from) {
            return at;
        }
        suggestions.add(tokens.start(from), tokens.end(end - 1), label, confidence);
        return end;
    }

    /** 12/3/1988, 12-03-1988, 12/3, 12 tháng 3 năm 1988. */
    private int dateEnd(int at) {
        int day = tokens.value(at);
        if (day < 1 || day > 31) {
            return at;
        }
        boolean numeric = (tokens.isSign(at + 1, '/') || tokens.isSign(at + 1, '-') || tokens.isSign(at + 1, '.'))
                && tokens.isGlued(at + 1)
                && tokens.isGlued(at + 2);
        int month = at + 2;
        if (!numeric && !isWord(at + 1, "tháng")) {
            return at;
        }
        int value = tokens.value(month);
        if (value < 1 || value > 12) {
            return at;
        }
        boolean year = numeric
                ? tokens.sign(month + 1) == tokens.sign(at + 1) && tokens.isGlued(month + 2)
                : isWord(month + 1, "năm") || tokens.isSign(month + 1, '/');
        return year && tokens.isNumber(month + 2) && tokens.length(month + 2) <= 4 ? month + 3 : month + 1;
    }

    private boolean isWord(int at, String word) {
        return tokens.isWord(at) && lexicon.words.find(word) == tokens.word(at) && tokens.word(at) >= 0;
    }
}
