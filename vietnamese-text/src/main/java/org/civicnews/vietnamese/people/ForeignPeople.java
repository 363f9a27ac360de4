package org.civicnews.vietnamese.people;

import org.civicnews.vietnamese.token.Phrases;
import org.civicnews.vietnamese.token.Tokens;

/** Tells whether capitals that stand together are the name of somebody from another country. Used for one paragraph. */
final class ForeignPeople {
    private static final int LONGEST = 5;

    private final NameLexicon lexicon;
    private final Tokens tokens;
    private final NameShape shape;
    private final Gazetteer gazetteer;
    private final PostReader posts;

    ForeignPeople(NameLexicon lexicon, Tokens tokens, NameShape shape, Gazetteer gazetteer, PostReader posts) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.shape = shape;
        this.gazetteer = gazetteer;
        this.posts = posts;
    }

    /** Erling Haaland, Martin Odegaard: a first name of other languages and another word that is none of ours. */
    boolean isName(int at, int end) {
        boolean national = gazetteer.endsNationality(at); // tiền đạo người Brazil Wellington Souza
        return end > at + 1
                && (national || lexicon.is(WordRole.FOREIGN_GIVEN, tokens, at))
                && tokens.isWord(at + 1)
                && (!shape.isVietnamese(end - 1)
                        || !shape.isVietnamese(at + 1)
                        || (national && (!shape.isVietnamese(at) || tokens.isSign(at + 2, '-')))
                        || (end == at + 2 && shape.isFamily(at + 1)))
                && !tokens.isAllCapitals(at + 1)
                && !lexicon.is(WordRole.NOT_NAME, tokens, at + 1)
                && !(at > 0 && tokens.isCapital(at - 1) && !shape.isTitleCase(at) && !gazetteer.endsCountry(at))
                && (national ? gazetteer.placeAt(at) < end : gazetteer.placeAt(at) == at)
                && !(NameRules.isQuote(tokens, at - 1)
                        && NameRules.isQuote(tokens, end)) // "Harry Potter", the title of a book
                && (shape.isBoundary(end) || lexicon.is(WordRole.OPENER, tokens, end));
    }

    /** Facundo Garces, behind a person and và: two words or three, of which the first is no Vietnamese syllable. */
    boolean isWhole(int at, int end) {
        if (end < at + 2 || end > at + LONGEST || !shape.isBoundary(end) || gazetteer.placeAt(at) > at) {
            return false;
        }
        for (int i = at; i < end; i++) {
            boolean joint = tokens.isSign(i, '-') && i > at;
            boolean word = tokens.isCapital(i)
                    && !tokens.isAllCapitals(i)
                    && !(i == at && shape.isVietnamese(i))
                    && !lexicon.is(WordRole.NOT_NAME, tokens, i); // Champions League
            if (!joint && !word) {
                return false;
            }
        }
        return lexicon.organizations.longest(tokens, at) == Phrases.NONE;
    }

    /** Whether the name of a person of another country begins here. */
    boolean startsAt(int at) {
        int end = shape.nameEnd(at);
        return lexicon.is(WordRole.FOREIGN_GIVEN, tokens, at)
                || isWhole(at, end)
                || (shape.isFamily(at) && end >= at + 3 && shape.isBoundary(end) && gazetteer.placeAt(at) < end);
    }

    /** Phu nhân Pháp Brigitte Macron, nhà lãnh đạo Triều Tiên Kim Jong-un: the token after a country that stands before a name. */
    int nationality(int at, boolean cued) {
        int end = gazetteer.countryAt(at);
        boolean given = lexicon.is(WordRole.FOREIGN_GIVEN, tokens, at);
        boolean neighbour = end > at + 1 && cued && shape.runEnd(end) == end + 3; // Trung Quốc Du Chính Thanh
        boolean alone = tokens.isCapital(end) && !shape.isVietnamese(end) && !given; // nhà văn Anh Kipling
        if (end > at && (startsAt(end) || alone || neighbour)) {
            return end;
        }
        int nation = cued ? gazetteer.nationAt(at) : at;
        return nation > at && isPair(nation) ? nation : at;
    }

    /** Tim Kaine, E.Ma-crông: a syllable that may be ours or one letter, and behind it what is none of ours. */
    private boolean isPair(int at) {
        boolean initial = tokens.letters(at) == 1 && tokens.isSign(at + 1, '.') && tokens.isGlued(at + 1);
        int next = initial ? at + 2 : at + 1;
        return tokens.isCapital(at)
                && tokens.isCapital(next)
                && (initial || !shape.isVietnamese(next))
                && !tokens.isAllCapitals(next);
    }

    /** Lip-Bu Tan, Giám đốc điều hành: such a name, with a post behind the comma. */
    boolean isHolder(int at, int end) {
        return tokens.isSign(end, ',') && posts.isTitle(end + 1) && !tokens.isCapital(at - 1) && isWhole(at, end);
    }

    /** Chuyên gia Nakamura Tetsu, but not chủ xe Nissan Navara. */
    boolean isAfterGroup(int at, int end) {
        return isWhole(at, end) && lexicon.after(WordRole.BODY_WORD, tokens, at - 1) != at;
    }
}
