package org.civicnews.vietnamese.people;

import org.civicnews.vietnamese.token.Phrases;
import org.civicnews.vietnamese.token.Tokens;

/**
 * Reads what stands between a name and the posts of its holder and is no post itself: {@code Ông A, kỹ sư nông nghiệp, Giám đốc B},
 * {@code ông A - thương binh hạng 2/4, Bí thư Chi bộ C}, {@code ông A, NSND, Giám đốc D}. Used for one paragraph.
 */
final class Appositions {
    /** Cử nhân kinh tế đối ngoại, thương binh hạng 2/4: most tokens of one. */
    private static final int LONGEST = 8;

    private final NameLexicon lexicon;
    private final Tokens tokens;
    private final NameShape shape;
    private final PostReader posts;

    Appositions(NameLexicon lexicon, Tokens tokens, NameShape shape, PostReader posts) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.shape = shape;
        this.posts = posts;
    }

    /** The sign that ends what begins at a token behind a person or his post, with a post behind it; the token itself if it is not so. */
    int end(int at) {
        if (!isParting(at - 1) || posts.isTitle(at)) {
            return at;
        }
        int end = tokens.isAllCapitals(at) && tokens.isSign(at + 1, ',') ? at + 1 : callingEnd(at);
        return end > at && posts.isTitle(end + 1) ? end : at;
    }

    /** The sign behind what somebody does, learned or is: words written small and fields of work. */
    private int callingEnd(int at) {
        long calling = isOpener(at) ? lexicon.honorifics.longest(tokens, at) : Phrases.NONE;
        if (calling == Phrases.NONE || !isCalling(lexicon.honorificKinds.get(Phrases.value(calling)))) {
            return at;
        }
        int end = Phrases.end(calling);
        while (end < at + LONGEST && !isParting(end)) {
            int next = afterWord(end);
            if (next == end) {
                return at;
            }
            end = next;
        }
        return isParting(end) ? end : at;
    }

    private boolean isOpener(int at) {
        return (lexicon.opens(tokens, at) & NameLexicon.HONORIFIC) != 0;
    }

    private static boolean isCalling(HonorificKind kind) {
        return kind == HonorificKind.PROFESSION
                || kind == HonorificKind.OCCUPATION
                || kind == HonorificKind.GROUP
                || kind == HonorificKind.ACADEMIC
                || kind == HonorificKind.RANK;
    }

    private int afterWord(int at) {
        if (tokens.isCapital(at)) {
            long field = lexicon.fields.longest(tokens, at);
            return field == Phrases.NONE ? at : Phrases.end(field);
        }
        boolean fraction = tokens.isSign(at, '/') && tokens.isNumber(at - 1) && tokens.isNumber(at + 1); // hạng 2/4
        return tokens.isWord(at) || tokens.isNumber(at) || fraction ? at + 1 : at;
    }

    /** A comma, or a dash that stands free. */
    private boolean isParting(int at) {
        boolean dash = tokens.isSign(at, '-') || tokens.isSign(at, '–');
        return tokens.isSign(at, ',') || (dash && !tokens.isGlued(at));
    }

    /** Sinh năm 1938, SN 1979, sinh ngày 2/9/1980; dân tộc Dao: says how old the person before is, or of which people, and parts nothing. */
    int afterDetail(int at, PostChain chain) {
        int people =
                chain.isPersonOpen() && !chain.isJoinedToPerson() ? lexicon.after(WordRole.ETHNIC, tokens, at) : at;
        if (people > at && tokens.isCapital(people)) {
            return shape.runEnd(people);
        }
        int end = chain.isPersonOpen() ? lexicon.after(WordRole.BORN, tokens, at) : at;
        if (end == at || !tokens.isNumber(end)) {
            return at;
        }
        end++;
        while (tokens.isGlued(end) && tokens.isGlued(end + 1) && tokens.isNumber(end + 1)) {
            end += 2;
        }
        return end;
    }
}
