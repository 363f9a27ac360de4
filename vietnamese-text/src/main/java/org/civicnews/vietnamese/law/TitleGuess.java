package org.civicnews.vietnamese.law;

import org.civicnews.vietnamese.token.Letters;
import org.civicnews.vietnamese.token.Phrases;
import org.civicnews.vietnamese.token.Tokens;

/**
 * Guesses where the title of a law ends that no table holds: it runs from a capital over small syllables to the first
 * word that cannot stand in a title. Used again; not thread-safe.
 */
final class TitleGuess {
    private static final int MOST_SYLLABLES = 14;
    private static final int LONGEST_QUOTATION = 16;

    private final Lexicon lexicon;
    private int start;

    TitleGuess(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** {@return the first token of the title guessed last} */
    int start() {
        return start;
    }

    /**
     * Finds the end of a title.
     *
     * @param tokens the text
     * @param at the word of the type
     * @param after the token after it
     * @return the token after the title; {@code after} if none begins there
     */
    int end(Tokens tokens, int at, int after) {
        start = after;
        if (tokens.isSign(after, '“') || tokens.isSign(after, '"')) {
            return quoted(tokens, after);
        }
        if (!tokens.isCapital(after)
                || tokens.word(after) == tokens.word(at)
                || isTypeWord(tokens, after)
                || lexicon.guards.at(Guard.FOREIGN, tokens, after)) {
            return after;
        }
        int end = after;
        int small = 0;
        int run = 0;
        while (end < tokens.count() && end - after < MOST_SYLLABLES) {
            int next = step(tokens, at, after, end, run);
            if (next == end) {
                break;
            }
            for (int i = end; i < next; i++) {
                boolean capital = tokens.isCapital(i);
                small += tokens.isWord(i) && !capital ? 1 : 0;
                run = capital ? 0 : run + 1;
            }
            end = next;
        }
        boolean abbreviation = end == after + 1 && tokens.isAllCapitals(after) && tokens.length(after) >= 3;
        return (small > 0 && isVietnamese(tokens, after, end)) || abbreviation ? end : after;
    }

    private int quoted(Tokens tokens, int open) {
        char close = tokens.isSign(open, '“') ? '”' : '"';
        for (int i = open + 1; i < tokens.count() && i - open < LONGEST_QUOTATION; i++) {
            if (Sentences.endsAt(tokens, i) || tokens.isSign(i, ':')) {
                return open;
            }
            if (tokens.isSign(i, close)) {
                start = open + 1;
                return i > open + 2 && tokens.isCapital(open + 1) ? i : open;
            }
        }
        return open;
    }

    /** Gives the token after what the title goes on with; the same token if it ends there. */
    private int step(Tokens tokens, int at, int after, int end, int run) {
        if (tokens.isSign(end, ',')) {
            boolean known = lexicon.names.isPrefix(tokens, at, Math.min(end + 3, tokens.count()));
            return known ? end + 1 : end;
        }
        if (tokens.isSign(end, '-') && !tokens.isGlued(end)) {
            return isHyphenated(tokens, end) ? end + 2 : end;
        }
        boolean joint = tokens.isSign(end, '-') || tokens.isSign(end, '&') || tokens.isSign(end, '/');
        if (joint) {
            return tokens.isGlued(end) && tokens.isGlued(end + 1) && tokens.isCapital(end + 1) ? end + 2 : end;
        }
        if (!tokens.isWord(end)) {
            return end;
        }
        int goesOn = lexicon.guards.end(Guard.CONTINUE, tokens, end);
        if (goesOn > end) {
            return goesOn;
        }
        boolean known = lexicon.names.isPrefix(tokens, at, Math.min(end + 2, tokens.count()));
        boolean stops =
                lexicon.guards.at(Guard.STOP, tokens, end) || (tokens.isCapital(end) && isTypeWord(tokens, end));
        if (end > after && stops) {
            return known ? end + 1 : end;
        }
        if (end > after && tokens.isCapital(end) && run >= 2) {
            int proper = lexicon.guards.end(Guard.PROPER, tokens, end);
            return proper > end ? proper : end;
        }
        return end + 1;
    }

    /** Tells whether a title goes on after a hyphen: {@code hành chính - kinh tế đặc biệt}. */
    private boolean isHyphenated(Tokens tokens, int at) {
        return tokens.isWord(at + 1)
                && !tokens.isCapital(at + 1)
                && !tokens.isCapital(at - 1)
                && !lexicon.guards.at(Guard.STOP, tokens, at + 1)
                && !lexicon.guards.at(Guard.NO_CONTINUE, tokens, at + 1);
    }

    private boolean isTypeWord(Tokens tokens, int at) {
        long found = lexicon.types.longest(tokens, at);
        if (found == Phrases.NONE) {
            return false;
        }
        TypeWord.Use use = lexicon.typeWord(Phrases.value(found)).use();
        return use == TypeWord.Use.NAMED || use == TypeWord.Use.SHORT;
    }

    /** Tells whether a title holds no word with a letter that Vietnamese has not. */
    private static boolean isVietnamese(Tokens tokens, int from, int to) {
        String text = tokens.text();
        for (int i = tokens.start(from); i < tokens.end(to - 1); i++) {
            char c = Letters.plain(text.charAt(i));
            if (c == 'f' || c == 'j' || c == 'w' || c == 'z') {
                return false;
            }
        }
        return true;
    }
}
