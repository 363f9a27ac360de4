package org.civicnews.vietnamese.people;

import org.civicnews.people.OrganizationKind;
import org.civicnews.vietnamese.token.Phrases;
import org.civicnews.vietnamese.token.Tokens;

/** Passes over streets, schools, prizes and the like that bear the name of a person. Used for one paragraph. */
final class NamedThings {
    private static final int LONGEST_TITLE = 16;
    /** Bà Hai Tỏ. */
    private static final int LONGEST_ADDRESSED = 3;

    private final NameLexicon lexicon;
    private final Tokens tokens;
    private final NameShape shape;

    NamedThings(NameLexicon lexicon, Tokens tokens, NameShape shape) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.shape = shape;
    }

    /**
     * Passes over a thing and the names after it.
     *
     * @param at the first token of the word for the thing
     * @return the token after the last name; {@code at} if no name follows
     */
    int skip(int at) {
        long found = lexicon.named.longest(tokens, at);
        boolean compound = at > 0 && lexicon.after(WordRole.COMPOUND, tokens, at - 1) > at;
        if (found == Phrases.NONE || compound || shape.isFamily(at)) {
            return at;
        }
        int title = afterTitles(Phrases.end(found));
        if (title > Phrases.end(found)) {
            return title;
        }
        int from = afterQuote(Phrases.end(found));
        if (!tokens.isCapital(from) || isOther(from)) {
            return at;
        }
        return isAddressInName(from) ? afterAddressed(from) : afterList(shape.runEnd(from));
    }

    /** Các trường Nguyễn Thượng Hiền, Gia Định và Nguyễn Hữu Cầu: passes over the others of a list of schools. */
    int skipOthers(int at, int end) {
        long head = lexicon.organizations.longest(tokens, at);
        boolean school = head != Phrases.NONE
                && lexicon.heads.get(Phrases.value(head)).kind().equals(OrganizationKind.SCHOOL);
        return school ? afterList(end) : end;
    }

    /** The token after the names that a first one is followed by. */
    private int afterList(int first) {
        int end = first;
        int names = 1;
        while (isNext(end, names)) {
            end = shape.runEnd(end + 1);
            names++;
        }
        return end;
    }

    /** Phim "Chị Dậu", vở "Kiều", "Bến quê" và "Cát đỏ": what stands in quotes behind the thing names no person. */
    private int afterTitles(int at) {
        int end = afterTitle(at);
        while (end > at && (tokens.isSign(end, ',') || lexicon.isPlainAnd(tokens, end))) {
            int next = afterTitle(end + 1);
            if (next == end + 1) {
                break;
            }
            end = next;
        }
        return end;
    }

    private int afterTitle(int at) {
        if (afterQuote(at) == at) {
            return at;
        }
        boolean single = tokens.sign(at) == '\'' || tokens.sign(at) == '‘';
        for (int i = at + 1; i < at + LONGEST_TITLE && i < tokens.count(); i++) {
            char sign = tokens.sign(i);
            if (single ? sign == '\'' || sign == '’' : sign == '"' || sign == '”') {
                return i + 1;
            }
        }
        return at;
    }

    private int afterQuote(int at) {
        char sign = tokens.sign(at);
        return sign == '"' || sign == '“' || sign == '\'' || sign == '‘' ? at + 1 : at;
    }

    private boolean isOther(int at) {
        int opens = lexicon.opens(tokens, at);
        boolean title = (opens & NameLexicon.TITLE) != 0 && lexicon.titles.longest(tokens, at) != Phrases.NONE;
        boolean address = (opens & NameLexicon.HONORIFIC) != 0 && !shape.isFamily(at);
        return title || isPaper(at) || isKind(at) || (address && !isAddressInName(at));
    }

    /** Các chợ Bà Chiểu, Bà Hoa: the token after the last name of a list whose names begin with a form of address. */
    private int afterAddressed(int from) {
        int end = Math.min(shape.runEnd(from), from + LONGEST_ADDRESSED);
        while (tokens.isSign(end, ',') && isAddress(end + 1) && shape.runEnd(end + 1) <= end + LONGEST_ADDRESSED) {
            end = shape.runEnd(end + 1);
        }
        return end;
    }

    /** Kẹo Bà Hai Tỏ, chợ Ông Tạ: a form of address written large within a sentence is part of the name. */
    private boolean isAddressInName(int at) {
        return isAddress(at)
                && !shape.isFamily(at + 1) // sông Chị Tạ Thanh cho biết: the stop is missing
                && tokens.isWord(at - 1)
                && !tokens.isCapital(at - 1);
    }

    private boolean isAddress(int at) {
        long address = tokens.isCapital(at) && !tokens.isAllCapitals(at)
                ? lexicon.honorifics.longest(tokens, at)
                : Phrases.NONE;
        return address != Phrases.NONE
                && Phrases.end(address) == at + 1
                && tokens.isCapital(at + 1)
                && lexicon.honorificKinds.get(Phrases.value(address)) == HonorificKind.KINSHIP;
    }

    /** Dự án Cảng hàng không Long Thành: words for a kind of place, whose name is told by them. */
    private boolean isKind(int at) {
        long rank =
                (lexicon.opens(tokens, at) & NameLexicon.RANK) != 0 ? lexicon.ranks.longest(tokens, at) : Phrases.NONE;
        return rank != Phrases.NONE && Phrases.end(rank) > at + 1;
    }

    /** Kênh CNN: a body of its own, which bears no name of a person. */
    private boolean isPaper(int at) {
        long body = tokens.isAllCapitals(at) ? lexicon.organizations.longest(tokens, at) : Phrases.NONE;
        return body != Phrases.NONE
                && lexicon.heads.get(Phrases.value(body)).kind().equals(OrganizationKind.NEWS_OUTLET);
    }

    /** Lê Lợi - Nguyễn Huệ; Lê Lợi, Hàm Nghi; the third of a list, whatever follows. */
    private boolean isNext(int at, int names) {
        if (!tokens.isCapital(at + 1) || isOther(at + 1) || isShortForm(at + 1)) {
            return false;
        }
        if (tokens.isSign(at, '-') || tokens.isSign(at, '–') || tokens.isSign(at, '/')) {
            return true;
        }
        boolean list = tokens.isSign(at, ',') || lexicon.isPlainAnd(tokens, at);
        int end = shape.runEnd(at + 1);
        return list && end - at - 1 <= 3 && (names > 1 || !isVerb(end));
    }

    /** Khách sạn Sông Hương, TP Huế; đường Lê Lợi, UBND tỉnh: the short word for a rank or for a body begins no other of the list. */
    private boolean isShortForm(int at) {
        return tokens.isAllCapitals(at)
                && (lexicon.opens(tokens, at) & (NameLexicon.RANK | NameLexicon.ORGANIZATION)) != 0;
    }

    private boolean isVerb(int at) {
        return tokens.isWord(at) && !tokens.isCapital(at) && !lexicon.is(WordRole.AND, tokens, at);
    }
}
