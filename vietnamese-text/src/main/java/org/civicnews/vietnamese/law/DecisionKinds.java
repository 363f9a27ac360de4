package org.civicnews.vietnamese.law;

import org.civicnews.law.DocumentType;
import org.civicnews.vietnamese.token.Phrases;
import org.civicnews.vietnamese.token.Tokens;

/**
 * Steps over the words that tell what a decision decides before its number: {@code Quyết định thanh tra số 311}, {@code
 * Quyết định giải quyết khiếu nại số 333 của Chủ tịch UBND …}. Immutable and thread-safe.
 */
final class DecisionKinds {
    private static final int LONGEST = 12;
    private static final int LONGEST_NUMBER = 8;

    private final Lexicon lexicon;
    private final PhraseRoles<Marker> markers;
    private final int of;
    private final int day;

    DecisionKinds(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.markers = lexicon.markers;
        this.of = lexicon.words.get("của");
        this.day = lexicon.words.get("ngày");
    }

    /**
     * Gives the token of {@code số}.
     *
     * @param tokens the text
     * @param word the word of the type
     * @param at the token after it
     * @param type the type
     * @return the token of {@code số}, {@code at} if no kind stands before one
     */
    int afterKind(Tokens tokens, int word, int at, DocumentType type) {
        int kind = markers.end(Marker.DECISION, tokens, at);
        if (kind > at && tokens.word(at) != of && markers.at(Marker.NUMBER_SIGN, tokens, kind)) {
            return kind;
        }
        boolean opens = word == 0 || Sentences.endsAt(tokens, word - 1);
        if (!type.equals(DocumentType.QUYET_DINH) || !tokens.isCapital(word) || opens) {
            return at; // "Quyết định mở tuyến xe buýt số 32 …" tells what somebody decided
        }
        int sign = at;
        while (sign - at < LONGEST && isKind(tokens, sign)) {
            sign++;
        }
        return sign > at && markers.at(Marker.NUMBER_SIGN, tokens, sign) && isTold(tokens, sign) ? sign : at;
    }

    private boolean isKind(Tokens tokens, int at) {
        return tokens.isWord(at)
                && !tokens.isCapital(at)
                && tokens.word(at) != of
                && !markers.at(Marker.NUMBER_SIGN, tokens, at)
                && !markers.at(Marker.AUXILIARY, tokens, at)
                && !isAct(lexicon.types.longest(tokens, at));
    }

    /** Tells whether a word of a type is one of acts: the number after {@code số} would be that of the act. */
    private boolean isAct(long match) {
        if (match == Phrases.NONE) {
            return false;
        }
        TypeWord.Use use = lexicon.typeWord(Phrases.value(match)).use();
        return use == TypeWord.Use.SHORT || use == TypeWord.Use.NAMED;
    }

    /** Tells whether the day or the issuer of a document follows the number after {@code số}. */
    private boolean isTold(Tokens tokens, int sign) {
        int number = markers.end(Marker.NUMBER_SIGN, tokens, sign);
        int end = number + 1;
        while (end - number <= LONGEST_NUMBER && tokens.isGlued(end) && isInside(tokens.sign(end))) {
            end++;
        }
        int after = tokens.isSign(end, '(') ? end + 1 : end;
        boolean dated = tokens.word(after) == day && tokens.isNumber(after + 1);
        boolean issued = tokens.word(after) == of
                && lexicon.issuerReader.read(tokens, after + 1, tokens.count()) != IssuerReader.NONE;
        return tokens.isNumber(number) && (dated || issued);
    }

    private static boolean isInside(char sign) {
        return sign == 0 || sign == '/' || sign == '-';
    }
}
