package org.civicnews.vietnamese.people;

import org.civicnews.people.OrganizationKind;
import org.civicnews.vietnamese.token.Phrases;
import org.civicnews.vietnamese.token.Tokens;

/** Passes over streets, schools, prizes and the like that bear the name of a person. Used for one paragraph. */
final class NamedThings {
    private static final int LONGEST_TITLE = 16;
    /** Five words between two signs. */
    private static final int LONGEST_LISTED = 7;
    /** Bà Hai Tỏ. */
    private static final int LONGEST_ADDRESSED = 3;
    /** Năm Dung: the second of a list that nothing but its place tells. */
    private static final int LONGEST_SECOND = 2;

    private final NameLexicon lexicon;
    private final Tokens tokens;
    private final NameShape shape;
    private final Gazetteer gazetteer;

    NamedThings(NameLexicon lexicon, Tokens tokens, NameShape shape, Gazetteer gazetteer) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.shape = shape;
        this.gazetteer = gazetteer;
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
        boolean owner = tokens.word(at - 1) == lexicon.owner; // chủ nhà hàng Trần Văn Sáu
        if (found == Phrases.NONE || compound || owner) {
            return at;
        }
        int honoured = afterHonoured(at, Phrases.end(found));
        if (honoured > Phrases.end(found)) {
            return nameEnd(honoured);
        }
        if (isSyllableOfName(at, Phrases.end(found))) {
            return at;
        }
        int title = afterTitles(Phrases.end(found));
        if (title > Phrases.end(found)) {
            return title;
        }
        int from = afterQuote(Phrases.end(found));
        int address = tokens.isAllCapitals(at) ? afterAddressInCapitals(from) : from;
        if (address > from) {
            return address;
        }
        if (!tokens.isCapital(from) || isOther(from)) {
            return at;
        }
        return isAddressInName(from) ? afterAddressed(from) : afterList(at, nameEnd(from));
    }

    /** Tàu Lê Quý Đôn, tàu John S. McCain: the token after a name, with the initials within it. */
    private int nameEnd(int at) {
        return Math.max(shape.runEnd(at), shape.nameEnd(at));
    }

    /** Hồ Chí Minh; Đình Luật, Văn Bình: in capitals as often the first syllable of a name as the word for a thing. */
    private boolean isSyllableOfName(int at, int end) {
        boolean syllable = lexicon.is(WordRole.MIDDLE, tokens, at) || lexicon.is(WordRole.GIVEN, tokens, at);
        return shape.isFamily(at) || (syllable && end == at + 1 && tokens.isCapital(at));
    }

    /** Lăng Chủ tịch Hồ Chí Minh: the token behind the posts and ranks of the one for whom it was built. */
    private int afterHonoured(int at, int from) {
        if (lexicon.after(WordRole.MEMORIAL, tokens, at) != from) {
            return from;
        }
        int end = from;
        while (!shape.isFamily(end) && afterStyle(end) > end) {
            end = afterStyle(end);
        }
        return shape.isFamily(end) ? end : from;
    }

    /** The token behind one post, or a rank written large as in the name of a place; {@code at} if none stands there. */
    private int afterStyle(int at) {
        long title = lexicon.titles.longest(tokens, at);
        if (title != Phrases.NONE) {
            return Phrases.end(title);
        }
        long address = tokens.isCapital(at) ? lexicon.honorifics.longest(tokens, at) : Phrases.NONE;
        return address == Phrases.NONE || lexicon.isKinship(address) ? at : Phrases.end(address);
    }

    /** ĐƯỜNG LÊN HÒN BÀ: in a headline the form of address is the name, or the first word of it. */
    private int afterAddressInCapitals(int at) {
        long address = tokens.isAllCapitals(at) ? lexicon.honorifics.longest(tokens, at) : Phrases.NONE;
        return lexicon.isKinship(address) ? Phrases.end(address) : at;
    }

    /** Các trường Nguyễn Thượng Hiền, Gia Định và Nguyễn Hữu Cầu: passes over the others of a list of schools. */
    int skipOthers(int at, int end) {
        long head = lexicon.organizations.longest(tokens, at);
        boolean school = head != Phrases.NONE
                && lexicon.heads.get(Phrases.value(head)).kind().equals(OrganizationKind.SCHOOL);
        boolean many = lexicon.is(WordRole.PLURAL, tokens, at - 1) || (isSubject(at) && isListOfThree(end));
        return school && many ? afterList(at, end) : end;
    }

    /** …, Trường Lương Thế Vinh, Nguyễn Siêu và Archimedes: three names of which the last stands behind và. */
    private boolean isListOfThree(int end) {
        int second = tokens.isSign(end, ',') ? shape.runEnd(end + 1) : end;
        return second > end + 1 && lexicon.isPlainAnd(tokens, second) && tokens.isCapital(second + 1);
    }

    /** Khu đô thị Văn Phú và Dương Nội: passes over the others of a list of places that bear names as things do. */
    int skipOtherPlaces(int at, int end) {
        long thing = lexicon.named.longest(tokens, at);
        long rank = lexicon.ranks.longest(tokens, at);
        boolean same = thing != Phrases.NONE && rank != Phrases.NONE && Phrases.end(thing) == Phrases.end(rank);
        return same ? afterList(at, end) : end;
    }

    /**
     * The token after the names that a first one is followed by.
     *
     * @param at the word for the thing: behind các, and where it begins the sentence, the second is one of them even before
     *     a verb
     */
    private int afterList(int at, int first) {
        boolean many = lexicon.is(WordRole.PLURAL, tokens, at - 1);
        int end = first;
        int names = many ? 2 : 1;
        while (isNext(end, names) || (names == 1 && isSubject(at) && isSecond(end))) {
            end = shape.runEnd(end + 1);
            names++;
        }
        return end;
    }

    /** Whether the word for a thing begins a sentence, so that those of its list do what follows. */
    private boolean isSubject(int at) {
        return tokens.isCapital(at) && (at == 0 || tokens.isSign(at - 1, '.') || tokens.isSign(at - 1, ','));
    }

    /** Quán bánh canh Năm Dung, Hoàng Minh hết hàng. */
    private boolean isSecond(int comma) {
        return isNext(comma, 2) && shape.runEnd(comma + 1) <= comma + 1 + LONGEST_SECOND;
    }

    /** Phim "Chị Dậu", vở "Kiều", "Bến quê" và "Cát đỏ": what stands in quotes behind the thing names no person. */
    private int afterTitles(int at) {
        int end = afterTitle(at);
        while (end > at && isJoint(end)) {
            int next = afterTitle(end + 1);
            if (next == end + 1) {
                break;
            }
            end = next;
        }
        return end;
    }

    /**
     * "Bà Bovary", "Mai" và "Nhà bà Nữ": a short quotation beside another is the title of a work.
     *
     * @param at the sign that may open it
     * @return the token after it; {@code at} if it is none
     */
    int afterListedTitle(int at) {
        int end = tokens.isGlued(at + 1) && tokens.isCapital(at + 1) ? afterTitle(at) : at;
        if (end == at || end > at + LONGEST_LISTED) {
            return at;
        }
        boolean before = isJoint(at - 1) && isClosing(at - 2);
        boolean after = isJoint(end) && afterQuote(end + 1) > end + 1 && tokens.isCapital(end + 2);
        return before || after ? end : at;
    }

    private boolean isJoint(int at) {
        return tokens.isSign(at, ',') || lexicon.isPlainAnd(tokens, at);
    }

    private boolean isClosing(int at) {
        return tokens.isSign(at, '"') || tokens.isSign(at, '”');
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

    /** The token behind a sign that opens a quotation; one that closes it stands close behind a word. */
    private int afterQuote(int at) {
        char sign = tokens.sign(at);
        boolean opens = sign == '“' || sign == '‘' || ((sign == '"' || sign == '\'') && !tokens.isGlued(at));
        return opens ? at + 1 : at;
    }

    private boolean isOther(int at) {
        int opens = lexicon.opens(tokens, at);
        boolean title = (opens & NameLexicon.TITLE) != 0 && lexicon.titles.longest(tokens, at) != Phrases.NONE;
        boolean address = (opens & NameLexicon.HONORIFIC) != 0
                && !shape.isFamily(at)
                && lexicon.honorifics.longest(tokens, at) != Phrases.NONE;
        return title
                || isBody(at)
                || isPaper(at)
                || isKind(at)
                || isThing(at)
                || gazetteer.countryAt(at) > at + 1
                || (address && !isAddressInName(at));
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

    /** Kênh Vĩnh Tế, Ông Cò: written large behind a comma it is part of the name as well. */
    private boolean isAddressOfList(int at) {
        return isAddress(at) && !shape.isFamily(at + 1) && shape.runEnd(at) <= at + LONGEST_ADDRESSED;
    }

    private boolean isAddress(int at) {
        long address = tokens.isCapital(at) && !tokens.isAllCapitals(at)
                ? lexicon.honorifics.longest(tokens, at)
                : Phrases.NONE;
        return address != Phrases.NONE
                && Phrases.end(address) == at + 1
                && tokens.isCapital(at + 1)
                && isCalling(lexicon.honorificKinds.get(Phrases.value(address)));
    }

    /** Bà Chiểu, Thầy Cai. */
    private static boolean isCalling(HonorificKind kind) {
        return kind == HonorificKind.KINSHIP || kind == HonorificKind.PROFESSION;
    }

    /** Dự án Cảng hàng không Long Thành: words for a kind of place, whose name is told by them. */
    private boolean isKind(int at) {
        long rank =
                (lexicon.opens(tokens, at) & NameLexicon.RANK) != 0 ? lexicon.ranks.longest(tokens, at) : Phrases.NONE;
        return rank != Phrases.NONE && Phrases.end(rank) > at + 1;
    }

    /** Trạm xe buýt Công viên Lê Văn Tám: the word for another thing, which bears the name. */
    private boolean isThing(int at) {
        long thing = lexicon.named.longest(tokens, at);
        return thing != Phrases.NONE && Phrases.end(thing) > at + 1 && !tokens.isCapital(at + 1);
    }

    /** Tòa nhà Quốc hội, dự án Trung tâm Vệ tinh: a body, told by two words or more. */
    private boolean isBody(int at) {
        long body = lexicon.organizations.longest(tokens, at);
        return body != Phrases.NONE && Phrases.end(body) > at + 1 && tokens.isWord(at + 1);
    }

    /** Kênh CNN: a body of its own, which bears no name of a person. */
    private boolean isPaper(int at) {
        long body = tokens.isAllCapitals(at) ? lexicon.organizations.longest(tokens, at) : Phrases.NONE;
        return body != Phrases.NONE
                && lexicon.heads.get(Phrases.value(body)).kind().equals(OrganizationKind.NEWS_OUTLET);
    }

    /** Lê Lợi - Nguyễn Huệ; Lê Lợi, Hàm Nghi; the third of a list, whatever follows. */
    private boolean isNext(int at, int names) {
        boolean other = isOther(at + 1) && !isAddressOfList(at + 1);
        if (!tokens.isCapital(at + 1) || other || isShortForm(at + 1)) {
            return false;
        }
        if (tokens.isSign(at, ',') && gazetteer.isProvinceTo(at + 1, shape.runEnd(at + 1))) {
            return false; // đảo Phú Quý, Bình Thuận: where it lies
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
        return (tokens.isAllCapitals(at) || tokens.letters(at) == 1)
                && (lexicon.opens(tokens, at) & (NameLexicon.RANK | NameLexicon.ORGANIZATION)) != 0;
    }

    private boolean isVerb(int at) {
        return tokens.isWord(at) && !tokens.isCapital(at) && !lexicon.is(WordRole.AND, tokens, at);
    }
}
