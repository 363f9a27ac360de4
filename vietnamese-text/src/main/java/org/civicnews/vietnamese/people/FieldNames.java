package org.civicnews.vietnamese.people;

import org.civicnews.vietnamese.token.Phrases;
import org.civicnews.vietnamese.token.Tokens;

/** Reads fields of work that go on behind the words that the tables hold: Sở Kế hoạch và Đầu tư. Used for one paragraph. */
final class FieldNames {
    private static final int LONGEST_REST = 9;
    /** Can thiệp tim mạch. */
    private static final int LONGEST_SMALL = 3;

    private final NameLexicon lexicon;
    private final Tokens tokens;
    private final Gazetteer gazetteer;
    private final BodyWords words;

    FieldNames(NameLexicon lexicon, Tokens tokens, Gazetteer gazetteer, BodyWords words) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.gazetteer = gazetteer;
        this.words = words;
    }

    /** Viện Văn hóa Nghệ thuật quốc gia: further words of bodies behind the field, the first of them large. */
    int bodyWords(int from) {
        int end = from;
        while (tokens.isCapital(from)
                && lexicon.after(WordRole.BODY_WORD, tokens, end) > end
                && !(tokens.isAllCapitals(end)
                        && tokens.isCapital(end + 1)
                        && words.startsOther(end)) // Bộ môn Nhi ĐH Y
                && gazetteer.provinceAt(end) == end) { // Sở Y tế Điện Biên
            end = lexicon.after(WordRole.BODY_WORD, tokens, end);
        }
        return end;
    }

    /** Sở Kế hoạch và Đầu tư, where the table knows Kế hoạch alone: goes on after và and a hyphen before a capital. */
    int goOn(int end, boolean trusted) {
        if (!words.isJoint(end) || !tokens.isCapital(end + 1)) {
            return end;
        }
        boolean head = words.startsOther(end + 1);
        if (!trusted) { // Viện Cơ điện nông nghiệp và Công nghệ sau thu hoạch
            int known = words.isAnd(end) && !head ? lexicon.after(WordRole.BODY_WORD, tokens, end + 1) : end;
            return known > end + 2 ? known : end;
        }
        long field = lexicon.fields.longest(tokens, end + 1);
        if (head || tokens.isSign(end, ',')) {
            return end;
        }
        return field == Phrases.NONE ? secondField(end) : Phrases.end(field);
    }

    /** Ủy ban An ninh và Chính sách đối ngoại: behind và a word of two syllables that no table holds, then words of bodies. */
    private int secondField(int joint) {
        int small = joint + 2;
        boolean word = words.isAnd(joint)
                && tokens.isWord(small)
                && !tokens.isCapital(small)
                && !words.ends(small)
                && !words.isNumberWord(small + 1) // và Công văn số 12
                && gazetteer.placeAt(joint + 1) == joint + 1;
        if (!word) {
            return joint;
        }
        int end = small + 1;
        return Math.max(lexicon.after(WordRole.BODY_WORD, tokens, end), fieldEnd(end));
    }

    /** Trưởng phòng Quản lý thi và Kiểm định chất lượng, …: small words up to a sign or the next body, unless one is a verb. */
    int upToSign(int from) {
        for (int i = from; i <= from + LONGEST_REST; i++) {
            boolean other = (i > from && words.startsOther(i)) || lexicon.after(WordRole.JOINT, tokens, i) > i;
            if (!tokens.isWord(i) || other || gazetteer.placeAt(i) > i) {
                return i > from && words.isAnd(i - 1) ? i - 1 : i; // Viện Nghiên cứu Hán Nôm và ông B
            }
            if (i > from && lexicon.is(WordRole.OF, tokens, i)) {
                return i; // Trưởng khoa Can thiệp mạch của Bệnh viện …
            }
            boolean joined = words.isAnd(i - 1) && i > from;
            if ((tokens.isCapital(i) && !joined) || (words.endsField(i) && !words.isAnd(i))) {
                return from;
            }
        }
        return from;
    }

    /** Trưởng khoa Ngoại thần kinh - Cột sống, …: behind a hyphen a word that no table holds, as far as a sign; the hyphen itself if it is none. */
    int behindHyphen(int hyphen) {
        int word = hyphen + 1;
        boolean joined = (tokens.isSign(hyphen, '-') || tokens.isSign(hyphen, '–'))
                && tokens.isCapital(word)
                && !tokens.isAllCapitals(word)
                && !words.startsOther(word)
                && !words.startsPost(word)
                && lexicon.honorifics.longest(tokens, word) == Phrases.NONE
                && gazetteer.placeAt(word) == word;
        int end = joined ? upToSign(word + 1) : hyphen;
        return joined && (!tokens.isWord(end) || words.startsOther(end)) ? end : hyphen;
    }

    /** Trưởng Khoa Can thiệp mạch của Bệnh viện …: small words behind a field up to của and a name; the token itself if there are none. */
    int beforeOf(int from) {
        int end = from;
        while (end < from + LONGEST_SMALL && tokens.isWord(end) && !tokens.isCapital(end) && !words.endsField(end)) {
            end++;
        }
        int of = lexicon.after(WordRole.OF, tokens, end);
        return of > end && tokens.isCapital(of) ? end : from;
    }

    int fieldEnd(int at) {
        long field = lexicon.fields.longest(tokens, at);
        return field == Phrases.NONE ? at : Phrases.end(field);
    }
}
