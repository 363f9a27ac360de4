package org.civicnews.vietnamese.people;

import org.civicnews.vietnamese.token.Phrases;
import org.civicnews.vietnamese.token.Tokens;

/**
 * Finds who made a picture ({@code Ảnh: Thanh Lê}, {@code Ảnh: VGP/Quang Hiếu}): such names are often pen names without a family
 * name, and the stop behind them is often missing. Used for one paragraph.
 */
final class Credits {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;

    private final NameLexicon lexicon;
    private final Tokens tokens;
    private final NameShape shape;
    private final Gazetteer gazetteer;
    /** The token after the name that was read last. */
    private int last = -1;

    Credits(NameLexicon lexicon, Tokens tokens, NameShape shape, Gazetteer gazetteer) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.shape = shape;
        this.gazetteer = gazetteer;
    }

    /** The token after the name of a picture's maker; the token itself if none begins there. */
    int nameEnd(int at) {
        boolean shouts = tokens.isAllCapitals(at);
        if (!isCredit(at) || (shape.isStrongFamily(at) && !shouts)) { // a name with a family name needs no such help
            return at;
        }
        if (isInitial(at)) {
            last = at + 3;
            return last;
        }
        int run = nextCredit(at, shouts ? shoutEnd(at) : shape.runEnd(at));
        boolean nextSentence = run > at + SHORTEST && tokens.isWord(run) && !shouts; // Ảnh: Quang Hiếu Phát biểu tại …
        int end = nextSentence ? run - 1 : run;
        if (end < at + SHORTEST || end > at + LONGEST || isSource(at, end)) {
            return at;
        }
        for (int i = at; i < end; i++) {
            if (!shape.isVietnamese(i)) {
                return at;
            }
        }
        last = end;
        return end;
    }

    /** Ảnh: Quang Hiếu Ảnh: the next picture's maker is named where the stop is missing. */
    private int nextCredit(int at, int run) {
        int end = at;
        while (end < run && !isWord(end)) {
            end++;
        }
        return end;
    }

    /** T.Phương. */
    private boolean isInitial(int at) {
        return tokens.letters(at) == 1
                && tokens.isSign(at + 1, '.')
                && tokens.isGlued(at + 2)
                && tokens.isCapital(at + 2)
                && tokens.letters(at + 2) > 1;
    }

    /** ĐỨC ANH Ông Tuấn cho biết: a name in capitals ends where they do. */
    private int shoutEnd(int at) {
        int end = at;
        while (end <= at + LONGEST && tokens.isAllCapitals(end)) {
            end++;
        }
        return end;
    }

    /** Whether a word for a picture, an agency behind one, or another such name stands before. */
    private boolean isCredit(int at) {
        if (at == 0 || tokens.isCapital(at - 1)) {
            return isWord(at - 1) && tokens.isCapital(at - 1) && !tokens.isCapital(at - 2); // Ảnh Phạm Hải
        }
        if (tokens.isSign(at - 1, ':')) {
            return isLabel(at - 2);
        }
        boolean joined = tokens.isSign(at - 1, '/') || tokens.isSign(at - 1, '-') || tokens.isSign(at - 1, '–');
        boolean agency = joined
                && tokens.isAllCapitals(at - 2)
                && (isWord(at - 3) || (tokens.isSign(at - 3, ':') && isLabel(at - 4)));
        return agency || ((joined || tokens.isSign(at - 1, ',')) && last == at - 1);
    }

    /** Ảnh, ảnh minh họa, ảnh chụp màn hình: the last word before a colon. */
    private boolean isLabel(int last) {
        int at = last;
        while (at > last - LONGEST && tokens.isWord(at) && !tokens.isCapital(at) && !isWord(at)) {
            at--;
        }
        return isWord(at);
    }

    private boolean isWord(int at) {
        return at >= 0 && lexicon.is(WordRole.CREDIT, tokens, at);
    }

    /** Tiền Phong, Công an Hà Nội, Hà Nội: a paper, a body or a place. */
    private boolean isSource(int at, int end) {
        return lexicon.is(WordRole.OUTLET, tokens, at)
                || lexicon.is(WordRole.OPENER, tokens, at)
                || lexicon.organizations.longest(tokens, at) != Phrases.NONE
                || lexicon.honorifics.longest(tokens, at) != Phrases.NONE
                || gazetteer.placeAt(at) >= end;
    }
}
