package org.civicnews.vietnamese.people;

import org.civicnews.vietnamese.token.Phrases;
import org.civicnews.vietnamese.token.Tokens;

/** Tells names of one word behind a title: Bộ trưởng Dũng, Tổng thống Putin. Used for one paragraph. */
final class OneWordNames {
    private final NameLexicon lexicon;
    private final Tokens tokens;
    private final NameShape shape;
    private final Gazetteer gazetteer;
    private final PostChain chain;
    private final NamedBefore before;

    OneWordNames(
            NameLexicon lexicon,
            Tokens tokens,
            NameShape shape,
            Gazetteer gazetteer,
            PostChain chain,
            NamedBefore before) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.shape = shape;
        this.gazetteer = gazetteer;
        this.chain = chain;
        this.before = before;
    }

    /** Bộ trưởng Dũng thừa nhận, Thủ tướng Đức Merkel: one word behind a title. */
    boolean isName(int at) {
        int end = at + 1;
        if (lexicon.is(WordRole.NOT_NAME, tokens, at)
                || shape.isDate(at) // tân Phó Chủ tịch Sáng 13-7
                || lexicon.after(WordRole.COMPOUND, tokens, at) > end
                || opensField(at)
                || (tokens.letters(at) == 1 && tokens.isGlued(end))
                || !shape.isBoundary(end)) {
            return false;
        }
        return isSurnameAfterTitle(at)
                || shape.isHighlandName(at, end)
                || (chain.isCuedByBareTitle()
                        && !chain.awaitsPosts() // ông Lê Văn Tám, Trưởng khoa Nhiễm
                        && (shape.isFollowedByVerb(end) || before.isGiven(tokens, at) || isUsualGiven(at)));
    }

    /** Cố vấn Nhà nước, TSKH Quân sự: a word for a field of work, of which the first syllable alone is written large. */
    boolean opensField(int at) {
        long field = lexicon.fields.longest(tokens, at);
        int known = Math.max(
                field == Phrases.NONE ? at : Phrases.end(field),
                Math.max(
                        lexicon.after(WordRole.BODY_WORD, tokens, at), lexicon.after(WordRole.FIELD_NOUN, tokens, at)));
        return known > at + 1 && !tokens.isCapital(at + 1);
    }

    /** Tổng thống Putin, Thủ tướng Đức Merkel, Chủ tịch SPD Schulz: no Vietnamese syllable, straight behind the title or its country. */
    private boolean isSurnameAfterTitle(int at) {
        boolean straight = chain.isCuedByBareTitle() || gazetteer.endsCountry(at) || tokens.isAllCapitals(at - 1);
        return straight && chain.isCuedByState() && !shape.isVietnamese(at) && lexicon.opens(tokens, at) == 0;
    }

    /** Bí thư Thăng muốn, but not Trưởng phòng Tài chính: a usual given name that begins no longer word. */
    private boolean isUsualGiven(int at) {
        return lexicon.is(WordRole.GIVEN, tokens, at)
                && (lexicon.opens(tokens, at) & NameLexicon.ORGANIZATION) == 0 // Bí thư Chi đoàn
                && lexicon.after(WordRole.BODY_WORD, tokens, at) <= at + 1
                && lexicon.fields.longest(tokens, at) == Phrases.NONE
                && !lexicon.is(WordRole.OPENER, tokens, at);
    }
}
