package org.civicnews.vietnamese.privacy;

import org.civicnews.vietnamese.token.Tokens;

/** Reads schools, classes and places of work. Used for one paragraph. */
final class BodyReader {
    private static final int LONGEST_NAME = 7;
    private static final int REACH = 5;

    private final PrivacyLexicon lexicon;
    private final Tokens tokens;
    private final Suggestions suggestions;
    private int work = -REACH - 1;

    BodyReader(PrivacyLexicon lexicon, Tokens tokens, Suggestions suggestions) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.suggestions = suggestions;
    }

    /** The token after what begins here; {@code at} if nothing does. */
    int read(int at) {
        int working = lexicon.after(PrivacyRole.WORK, tokens, at);
        if (working > at) {
            work = working;
        }
        int school = readSchool(at);
        if (school > at) {
            return school;
        }
        int group = readClass(at);
        return group > at ? group : readFirm(at);
    }

    /** Whether a word for work stands shortly before. */
    boolean isWorkBefore(int at) {
        return at - work <= REACH && at >= work;
    }

    private int readSchool(int at) {
        int name = lexicon.afterAll(PrivacyRole.SCHOOL, tokens, at);
        if (name == at || !isNamed(name)) {
            return at;
        }
        int end = nameEnd(name);
        suggestions.add(tokens.start(at), tokens.end(end - 1), Label.SCHOOL, Confidence.LIKELY);
        return end;
    }

    private boolean isNamed(int at) {
        return tokens.isCapital(at)
                && !lexicon.is(PrivacyRole.NOT_STREET, tokens, at)
                && !lexicon.is(PrivacyRole.SCHOOL, tokens, at);
    }

    /** Capitals, and short small words between two of them: Báo chí và Tuyên truyền. */
    private int nameEnd(int at) {
        int i = at;
        int end = at;
        while (i - at < LONGEST_NAME && tokens.isWord(i)) {
            int field = tokens.isCapital(i) ? lexicon.after(PrivacyRole.FIELD, tokens, i) : i;
            if (field > i) {
                end = field;
                i = field - 1;
            } else if (tokens.isCapital(i)) {
                end = i + 1;
            } else if (i > end || !tokens.isCapital(i + 1)) {
                break;
            }
            i++;
        }
        boolean numbered = tokens.isNumber(end) && tokens.length(end) <= 2;
        return numbered ? end + 1 : end;
    }

    /** Lớp 5A2; lớp 5 alone says nothing. */
    private int readClass(int at) {
        int number = lexicon.after(PrivacyRole.CLASS, tokens, at);
        boolean lettered = number > at
                && tokens.isNumber(number)
                && tokens.length(number) <= 2
                && tokens.isGlued(number + 1)
                && tokens.isCapital(number + 1)
                && tokens.length(number + 1) <= 3;
        if (!lettered) {
            return at;
        }
        int end = number + 2;
        if (tokens.isNumber(end) && tokens.isGlued(end)) {
            end++;
        }
        suggestions.add(tokens.start(at), tokens.end(end - 1), Label.CLASS, Confidence.LIKELY);
        return end;
    }

    private int readFirm(int at) {
        int firm = lexicon.after(PrivacyRole.FIRM, tokens, at);
        if (firm == at) {
            return at;
        }
        int name = lexicon.afterAll(PrivacyRole.FIRM_WORD, tokens, lexicon.afterAll(PrivacyRole.FIRM, tokens, firm));
        name = tokens.isSign(name, '"') || tokens.isSign(name, '“') ? name + 1 : name;
        if (!tokens.isCapital(name) || lexicon.is(PrivacyRole.NOT_STREET, tokens, name)) {
            return at;
        }
        int end = nameEnd(name);
        suggestions.add(
                tokens.start(at),
                tokens.end(end - 1),
                Label.WORKPLACE,
                isWorkBefore(at) ? Confidence.LIKELY : Confidence.POSSIBLE);
        return end;
    }
}
