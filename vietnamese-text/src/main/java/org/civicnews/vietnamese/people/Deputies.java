package org.civicnews.vietnamese.people;

import org.civicnews.vietnamese.token.Tokens;

/**
 * Reads what tells a deputy (đại biểu Quốc hội) besides the body: its term and who elected him, {@code khóa XIV}, {@code (ĐBQH) tỉnh Bến
 * Tre}, {@code đoàn TP.HCM}. Used for one paragraph.
 */
final class Deputies {
    private static final int LONGEST_SHORT_FORM = 6;

    private final NameLexicon lexicon;
    private final Tokens tokens;
    private final NameShape shape;
    private final AreaReader areas;

    Deputies(NameLexicon lexicon, Tokens tokens, NameShape shape, AreaReader areas) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.shape = shape;
        this.areas = areas;
    }

    /**
     * Finds where the words for the holder of a post in a body end, where his name follows them; without it the area is a place
     * like any other.
     *
     * @param at the token behind the body
     * @param title his title
     * @return the token behind the term and, of a deputy, the area; {@code at} if no name follows
     */
    int end(int at, Title title) {
        boolean deputy = title.words().startsWith("đại biểu quốc");
        int named = behindTerm(deputy ? behindShortForm(at) : at);
        int from = deputy ? lexicon.after(WordRole.DELEGATION, tokens, named) : named;
        int area = deputy ? areas.read(from, false, true) : from;
        int end = area > from ? area : named;
        return tokens.isCapital(end) ? end : at;
    }

    /** (ĐBQH). */
    private int behindShortForm(int at) {
        boolean shortForm = tokens.isSign(at, '(')
                && tokens.isAllCapitals(at + 1)
                && tokens.letters(at + 1) <= LONGEST_SHORT_FORM
                && tokens.isSign(at + 2, ')');
        return shortForm ? at + 3 : at;
    }

    /** Khóa XIV, khóa 14. */
    private int behindTerm(int at) {
        boolean term = tokens.word(at) == lexicon.term && (shape.isRoman(at + 1) || tokens.isNumber(at + 1));
        return term ? at + 2 : at;
    }
}
