package org.civicnews.vietnamese.people;

import org.civicnews.vietnamese.token.Phrases;
import org.civicnews.vietnamese.token.Tokens;

/** Tells names of streets from those of the people whom they are called after, where no word for a street stands before. Used for one paragraph. */
final class StreetNames {
    private static final int LONGEST_STREET = 5;
    private static final int LONGEST_ROUTE = 50;

    private final NameLexicon lexicon;
    private final Tokens tokens;
    private final NameShape shape;
    private final Gazetteer gazetteer;
    private final PostReader posts;
    private final PostChain chain;
    /** The end of the name last taken for that of a street that meets another, -1 if none was. */
    private int crossed = -1;

    StreetNames(
            NameLexicon lexicon,
            Tokens tokens,
            NameShape shape,
            Gazetteer gazetteer,
            PostReader posts,
            PostChain chain) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.shape = shape;
        this.gazetteer = gazetteer;
        this.posts = posts;
        this.chain = chain;
    }

    /** Nguyễn Kiệm - Nguyễn Thái Sơn: two names with a dash between and nothing that tells a person are streets that meet. */
    boolean isStreet(int at, int end) {
        boolean crossing = !chain.isPersonOpen()
                && !chain.isCued()
                && !isHolderBehindDash(at)
                && (isBesideDash(at, end) || isNextOfCrossing(at) || isTowards(at));
        crossed = crossing ? end : crossed;
        return crossing;
    }

    /** Chủ tịch UBND huyện Can Lộc - Nguyễn Văn An: a post stands before the dash. */
    private boolean isHolderBehindDash(int at) {
        return isDash(at - 1) && chain.isBodyOpen() && shape.isStrongFamily(at);
    }

    /** Rẽ từ Nguyễn Hữu Thọ sang Trưng Nữ Vương: in a sentence that tells a route the name behind a word of direction. */
    boolean isOnRoute(int at) {
        boolean crossed = isDash(at - 1)
                && tokens.isCapital(at - 2)
                && tokens.isCapital(at + 1)
                && !shape.isFamily(at + 1)
                && isCrossing(at - 2);
        return crossed || isTowards(at);
    }

    /** Các nút Hùng Vương - Ông Ích Khiêm, ngã năm Trần Phú - Ông Ích Khiêm: a word for where streets meet stands before the first. */
    private boolean isCrossing(int last) {
        int first = last;
        while (first > 0 && tokens.isCapital(first - 1) && last - first < LONGEST_STREET) {
            first--;
        }
        for (int from = Math.max(0, first - 2); from < last; from++) {
            long thing = lexicon.named.longest(tokens, from);
            boolean opens =
                    thing != Phrases.NONE && from == first && Phrases.end(thing) <= last; // Tuyến Hà Tiên - Bà Lụa
            if (opens || (thing != Phrases.NONE && Phrases.end(thing) == first)) {
                return true;
            }
        }
        return tokens.isNumber(first - 1);
    }

    /** Tầng 2 nhà Tạ Quang Bửu: a building. */
    boolean isBuilding(int at) {
        return tokens.word(at - 1) == lexicon.house && tokens.isNumber(at - 2);
    }

    /** Nước yếu tại Trương Công Định: where something is; hiện tại Trương Văn Công … is none. */
    boolean isLocated(int at) {
        return lexicon.is(WordRole.LOCATED, tokens, at - 1)
                && (at < 2 || lexicon.after(WordRole.COMPOUND, tokens, at - 2) != at);
    }

    /** Nguyễn Hữu Cảnh, Phan Xích Long, Lương Định Của: behind two known places that bear names of people, the third of a list of streets. */
    boolean isNextOfList(int at) {
        int first = placeBefore(at - 1);
        return first >= 0 && placeBefore(first - 1) >= 0;
    }

    /** Where the known place begins that ends at a comma and is called like a person; -1 if none does. */
    private int placeBefore(int comma) {
        if (!tokens.isSign(comma, ',')) {
            return -1;
        }
        int first = comma;
        while (first > 0 && tokens.isCapital(first - 1) && comma - first < LONGEST_STREET) {
            first--;
        }
        boolean street = comma >= first + 2 && shape.isStrongFamily(first) && gazetteer.placeAt(first) == comma;
        return street ? first : -1;
    }

    private boolean isTowards(int at) {
        int to = at - 1;
        boolean directed = at > 1
                && (lexicon.after(WordRole.ROUTE_TO, tokens, at - 1) == at
                        || lexicon.after(WordRole.ROUTE_TO, tokens, at - 2) == at);
        for (; directed && to >= 0 && to > at - LONGEST_ROUTE && !tokens.isSign(to, '.'); to--) {
            if (lexicon.is(WordRole.ROUTE, tokens, to)) {
                return true;
            }
        }
        return false;
    }

    /** Láng Hạ - Thái Hà, Nguyễn Khánh Toàn và Đào Tấn: the next of a list in which streets meet. */
    private boolean isNextOfCrossing(int at) {
        if (at < 2 || !(tokens.isSign(at - 1, ',') || lexicon.isPlainAnd(tokens, at - 1))) {
            return false;
        }
        int first = at - 1;
        while (first > 0 && tokens.isCapital(first - 1) && at - first <= LONGEST_STREET) {
            first--;
        }
        boolean dash = first < at - 1 && isDash(first - 1) && tokens.isCapital(first - 2);
        return crossed == at - 1 || (dash && !tokens.isAllCapitals(first - 2));
    }

    private boolean isBesideDash(int at, int end) {
        boolean before = isDash(at - 1) && tokens.isCapital(at - 2) && !tokens.isAllCapitals(at - 2);
        boolean after = isDash(end)
                && tokens.isCapital(end + 1)
                && !tokens.isAllCapitals(end + 1)
                && !posts.isTitle(end + 1)
                && (shape.isFamily(end + 1) || tokens.isCapital(end + 2));
        return before || after;
    }

    boolean isDash(int at) {
        return (tokens.isSign(at, '-') || tokens.isSign(at, '–')) && !tokens.isGlued(at + 1);
    }
}
