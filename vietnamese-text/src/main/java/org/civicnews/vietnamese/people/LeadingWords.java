package org.civicnews.vietnamese.people;

import org.civicnews.vietnamese.token.Phrases;
import org.civicnews.vietnamese.token.Tokens;

/** Tells whether small words within the name of a body lead to the rest of it: a name, or the place. Used for one paragraph. */
final class LeadingWords {
    private static final int LONGEST_REST = 5;

    private final NameLexicon lexicon;
    private final Tokens tokens;
    private final NameShape shape;
    private final AreaReader areas;
    private final Gazetteer gazetteer;
    private final BodyWords words;
    private final OrganizationReader bodies;

    LeadingWords(
            NameLexicon lexicon,
            Tokens tokens,
            NameShape shape,
            Gazetteer gazetteer,
            AreaReader areas,
            BodyWords words,
            OrganizationReader bodies) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.shape = shape;
        this.areas = areas;
        this.gazetteer = gazetteer;
        this.words = words;
        this.bodies = bodies;
    }

    /** Small words between the kind of a company and its name, after a title: Công ty chế biến hải sản Minh Phú. */
    boolean toCapital(int at) {
        for (int i = at; i < at + 5; i++) {
            if (words.isAnd(i) && startsPerson(i + 1)) {
                return false;
            }
            if (i > at && (tokens.isCapital(i) || words.numbered(i) > i)) {
                return true;
            }
            if (!tokens.isWord(i) || lexicon.is(WordRole.STOP, tokens, i) || lexicon.is(WordRole.AT, tokens, i)) {
                return false;
            }
        }
        return false;
    }

    /** Và đồng chí A, và Phó Giám đốc B, và Thượng tá C: no more of what the body does, but the next of a list. */
    private boolean startsPerson(int at) {
        boolean address = (lexicon.opens(tokens, at) & NameLexicon.HONORIFIC) != 0
                && lexicon.honorifics.longest(tokens, at) != Phrases.NONE;
        return address || words.startsPost(at);
    }

    /** Small words between the name and the place: Trung tâm Đăng kiểm tàu cá tỉnh Phú Yên. */
    boolean toArea(int at) {
        for (int i = at; i < at + 8; i++) {
            if (i > at && (lexicon.opens(tokens, i) & NameLexicon.RANK) != 0 && areas.read(i, false, false) > i) {
                return true;
            }
            if (i > at && tokens.isSign(i, '(') && bodies.afterAlias(i) > i) {
                return true; // Trung tâm Ứng cứu khẩn cấp máy tính (CERT)
            }
            boolean word = tokens.isWord(i) && !tokens.isCapital(i);
            if (!word || lexicon.is(WordRole.STOP, tokens, i) || lexicon.is(WordRole.AT, tokens, i)) {
                return false;
            }
        }
        return false;
    }

    /**
     * Small words between what a body does and the place without its rank: Trung tâm Điều dưỡng thương binh Duy Tiên. Behind a name of
     * its own they are what it does: Bệnh viện Bạch Mai cấp cứu Hà Nam.
     */
    boolean toPlace(int at) {
        if (tokens.isCapital(at - 1)) {
            return false;
        }
        for (int i = at; i < at + LONGEST_REST; i++) {
            if (i > at && tokens.isCapital(i)) {
                return areas.read(i, false, false) > i
                        && !gazetteer.isOther(i)
                        && shape.isBoundary(gazetteer.placeAt(i));
            }
            boolean rank = (lexicon.opens(tokens, i) & NameLexicon.RANK) != 0;
            boolean word = lexicon.after(WordRole.BODY_WORD, tokens, i) > i + 1; // xã hội
            if (!tokens.isWord(i) || (rank && !word) || words.endsField(i)) {
                return false;
            }
        }
        return false;
    }
}
