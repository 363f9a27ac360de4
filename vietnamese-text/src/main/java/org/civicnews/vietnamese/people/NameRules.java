package org.civicnews.vietnamese.people;

import org.civicnews.people.OrganizationKind;
import org.civicnews.vietnamese.token.Phrases;
import org.civicnews.vietnamese.token.Tokens;

/**
 * Tells whether capitals that stand together are the name of a person: by what stands before them (a title, a form of
 * address, the people of a list) or by their own shape. Used for one paragraph.
 */
final class NameRules {
    private static final int LONGEST_OF_HIGHLANDS = 5;
    private static final int LONGEST_ALIAS = 3;
    private static final int LONGEST_SCHOOL = 6;
    private static final int LONGEST_SIGNATURE = 4;
    /** The bracket, the word for the source and its name: (theo The New York Times). */
    private static final int LONGEST_SOURCE = 7;

    private final NameLexicon lexicon;
    private final Tokens tokens;
    private final NameShape shape;
    private final AreaReader areas;
    private final Gazetteer gazetteer;
    private final PostChain chain;
    private final StreetNames streets;
    private final OneWordNames oneWord;
    private final ListedHolders listed;
    private final ForeignPeople foreign;

    private final NamedBefore before;

    NameRules(
            NameLexicon lexicon,
            Tokens tokens,
            NameShape shape,
            Gazetteer gazetteer,
            AreaReader areas,
            PostReader posts,
            ForeignPeople foreign,
            PostChain chain,
            NamedBefore before) {
        this.before = before;
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.shape = shape;
        this.areas = areas;
        this.gazetteer = gazetteer;
        this.chain = chain;
        this.streets = new StreetNames(lexicon, tokens, shape, gazetteer, posts, chain);
        this.listed = new ListedHolders(lexicon, tokens, shape, gazetteer, posts, chain);
        this.foreign = foreign;
        this.oneWord = new OneWordNames(lexicon, tokens, shape, gazetteer, chain, before);
    }

    /** Từ Cách Mạng Tháng Tám đến Bà Huyện Thanh Quan: whether a street is named here in a sentence that tells a route. */
    boolean isOnRoute(int at) {
        return streets.isOnRoute(at);
    }

    /** The token behind a name; one that was told before goes on as it did then: Giàng Seo Chúng đề nghị. */
    int nameEnd(int at) {
        return withoutNext(at, before.goesOn(tokens, at, shape.nameEnd(at)));
    }

    /** Phó Thủ tướng Vũ Đức Đam Ông cho hay …: a form of address in capitals, with which a sentence begins where the stop is missing. */
    private int withoutNext(int at, int end) {
        boolean next = end > at + 2
                && tokens.isWord(end)
                && !tokens.isCapital(end)
                && tokens.isWord(end - 2) // Ki Chun Y-ông
                && !lexicon.is(WordRole.PERSON_MARK, tokens, end - 2) // Trần Thị Bà
                && (tokens.word(end - 1) == lexicon.sir || tokens.word(end - 1) == lexicon.madam);
        return next ? end - 1 : end;
    }

    /** Whether the tokens are the name of a person. */
    boolean isPerson(int at, int end) {
        if (chain.isCued()) {
            boolean told = isNameAfterCue(at, end);
            if (told || chain.honorificKind() != HonorificKind.GROUP || isOfSchool(at)) {
                return told;
            }
        }
        if (streets.isNextOfList(at) || tokens.word(end) == lexicon.clan) {
            return false;
        }
        return (chain.isInList() && (shape.isFamily(at) || shape.isHighlandName(at, at + 1)) && end >= at + 2)
                || listed.isHolder(at, end)
                || isAlias(at, end)
                || isSignature(at, end)
                || isNextOfPeople(at, end)
                || isOfFamilyless(at, end)
                || isBareName(at, end)
                || foreign.isName(at, end)
                || isToldAgain(at, end);
    }

    /** … vắt sữa. Mai Hà: two syllables or more behind the last sentence of a paragraph, and nothing behind them, are its author. */
    private boolean isSignature(int at, int end) {
        if (at == 0
                || !isOpening(at)
                || afterSource(end) != tokens.count()
                || end < at + 2
                || end > at + LONGEST_SIGNATURE
                || gazetteer.placeAt(at) > at
                || lexicon.is(WordRole.OUTLET, tokens, at)
                || lexicon.is(WordRole.OPENER, tokens, at)
                || lexicon.organizations.longest(tokens, at) != Phrases.NONE) {
            return false;
        }
        for (int i = at; i < end; i++) {
            if (!shape.isVietnamese(i)) {
                return false;
            }
        }
        return true;
    }

    /** Dũng Sơn (theo Reuters), Thu Minh (tổng hợp): the token behind a short bracket. */
    private int afterSource(int open) {
        int close = open;
        while (tokens.isSign(open, '(') && close < open + LONGEST_SOURCE && !tokens.isSign(close, ')')) {
            close++;
        }
        return tokens.isSign(close, ')') && tokens.isWord(open + 1) ? close + 1 : open;
    }

    /** Nhan Văn Tỷ (tức Tư Mắm). */
    private boolean isAlias(int at, int end) {
        return at >= 2
                && tokens.isSign(at - 2, '(')
                && lexicon.is(WordRole.ALIAS, tokens, at - 1)
                && chain.isPersonOpen()
                && end <= at + LONGEST_ALIAS
                && gazetteer.placeAt(at) == at
                && !isOtherWord(at, end);
    }

    /** Whether a name is only a part of one: ông Phong, đồng chí Hồng Hà. */
    boolean isPart(int at, int end) {
        boolean whole = shape.isHighlandName(at, end) && chain.honorificKind() == null;
        return (end == at + 1 && !whole) || (end == at + 2 && (isGivenName(at) || before.isEnding(tokens, at, end)));
    }

    /** Notes that somebody was named in full. */
    void note(int at, int end) {
        before.note(tokens, at, end);
    }

    /**
     * Vợ Lượm; Lượm đã lập …; công an bắt Lượm, after Đoàn Văn Lượm: the given name alone, of a relative, as the subject of
     * a sentence, or within one, where nothing else is in capitals. Of two syllables if the name ended in both.
     */
    private boolean isToldAgain(int at, int end) {
        boolean number = tokens.isGlued(end) && tokens.isNumber(end); // Galaxy S8
        if (end > at + 2
                || number
                || !before.isTold(tokens, at, end)
                || lexicon.is(WordRole.NOT_NAME, tokens, at)
                || gazetteer.placeAt(at) > at
                || !shape.isBoundary(end)) {
            return false;
        }
        boolean opens = isOpening(at) || tokens.isSign(at - 1, ':');
        boolean common =
                end == at + 1 && (lexicon.is(WordRole.COMMON, tokens, at) || lexicon.is(WordRole.DATE, tokens, at));
        boolean verb = tokens.isWord(end)
                && !lexicon.is(WordRole.OPENER, tokens, at)
                && (!common || lexicon.is(WordRole.STOP, tokens, end));
        if (chain.isBehindPerson() && end == at + 1 && !isOpening(at)) {
            return true; // nhóm Tinh, Tài và Vỹ
        }
        return opens || isQuote(tokens, at - 1) ? verb : isWithinSentence(at) && !streets.isDash(end);
    }

    /** Whether a token begins a sentence. */
    private boolean isOpening(int at) {
        return at == 0 || (tokens.isSign(at - 1, '.') && at > 1 && tokens.isWord(at - 2) && tokens.letters(at - 2) > 1);
    }

    /** Behind a small word, or a comma that stands behind anything but a word in capitals, so that the capital is no sentence's. */
    private boolean isWithinSentence(int at) {
        boolean small = tokens.isWord(at - 1) && !tokens.isCapital(at - 1);
        boolean opener = at > 0
                && tokens.letters(at) > 1
                && isOpening(at - 1)
                && lexicon.is(WordRole.OPENER, tokens, at - 1); // Giờ Nhót có …
        return small || opener || (tokens.isSign(at - 1, ',') && !tokens.isCapital(at - 2));
    }

    /** A, B và Thạch Sa Rây: three syllables behind a family name that is as often another word, joined to people. */
    private boolean isNextOfPeople(int at, int end) {
        return (chain.isAmongPeople() && shape.isHighlandName(at, end))
                || (chain.isJoinedToMany() && (isWhollyVietnamese(at, end) || isFamilyAndGiven(at, end)))
                || (chain.isJoinedToPerson() && lexicon.isPlainAnd(tokens, at - 1) && foreign.isWhole(at, end))
                || (chain.isBehindPerson()
                        && shape.isFamily(at)
                        && end >= at + (chain.isBehindPeople() ? 2 : 3)
                        && shape.isBoundary(end)
                        && gazetteer.placeAt(at) < end);
    }

    /** Các ông Lâm Chí Thiện và Hữu Văn Khởi: three or four Vietnamese syllables that begin like no body or place. */
    private boolean isWhollyVietnamese(int at, int end) {
        boolean whole = end >= at + 3
                && end <= at + 4
                && shape.isBoundary(end)
                && gazetteer.placeAt(at) == at
                && lexicon.organizations.longest(tokens, at) == Phrases.NONE;
        for (int i = at; whole && i < end; i++) {
            whole = shape.isVietnamese(i) && !tokens.isAllCapitals(i);
        }
        return whole;
    }

    /** Các bị cáo Rơ Châm Hyut và Siu Blơ. */
    private boolean isFamilyAndGiven(int at, int end) {
        return shape.isFamily(at) && end == at + 2 && shape.isBoundary(end) && gazetteer.placeAt(at) < end;
    }

    /** Già A Tơng, nghệ nhân Y Hiu: the one letter with which names of the highlands begin. */
    private boolean isOfHighlandMan(int at, int end) {
        return end >= at + 2 && shape.isOfHighlands(at);
    }

    /** Đại biểu Thập Liên Trưởng (đoàn Lâm Đồng). */
    private boolean isDeputy(int open) {
        return tokens.isSign(open, '(') && lexicon.is(WordRole.DELEGATION, tokens, open + 1);
    }

    /** Two syllables without a family name after ông or đồng chí; after nhà văn they are a whole name. */
    private boolean isGivenName(int at) {
        HonorificKind kind = chain.honorificKind();
        boolean address = kind == HonorificKind.KINSHIP || kind == HonorificKind.COMRADE;
        return address && !shape.isFamily(at) && shape.isVietnamese(at) && shape.isVietnamese(at + 1);
    }

    /** A short form, a body or a field of work: người dân TP, thạc sĩ Xây dựng. */
    private boolean isOtherWord(int at, int end) {
        if (lexicon.after(WordRole.NOT_NAME, tokens, at) == end && end > at + 1) {
            return true; // họp mặt nhà đầu tư Xuân Bính Ngọ
        }
        long head = lexicon.organizations.longest(tokens, at);
        if (head != Phrases.NONE && Phrases.end(head) > at + 1) {
            return true;
        }
        int word = lexicon.after(WordRole.BODY_WORD, tokens, at);
        boolean cued = chain.honorificKind() != null; // anh Hữu Nghị
        if (!cued && word == end && end == at + 2 && !shape.isFamily(at)) { // Bộ Tư lệnh Miền Trung
            return true;
        }
        boolean shouts = tokens.isAllCapitals(at) || (!cued && tokens.isAcronym(at) && !shape.isHighlandName(at, end));
        return end == at + 1 && (shouts || word > end);
    }

    private boolean isNameAfterCue(int at, int end) {
        boolean postscript = end == at + 1 && tokens.letters(at) == 1 && tokens.isSign(end, '/'); // em P/s: …
        boolean marked = end > at + 2 && isMark(at + 1); // em Vì Thị Nguyệt
        boolean opens =
                end > at + 1 && !marked && !shape.isFamily(at) && lexicon.after(WordRole.OPENER, tokens, at) == at + 1;
        boolean credit = tokens.isSign(end, ':') && lexicon.is(WordRole.CREDIT, tokens, at); // tàu BĐ 99018 TS. Ảnh: …
        if (credit || postscript || opens || opensCompound(at, end) || isOtherWord(at, end) || isOfCountries(at)) {
            return false;
        }
        HonorificKind honorific = chain.honorificKind();
        boolean place = gazetteer.placeAt(at) >= end && !isNamesake(at, end);
        if (end == at + 1 && shape.isFollowedByVerb(end) && isNamedBefore(at)) {
            return true;
        }
        if (honorific == HonorificKind.GROUP) {
            return shape.isInitials(at, end)
                    || foreign.isName(at, end)
                    || shape.isRegnal(at, end)
                    || foreign.isAfterGroup(at, end)
                    || shape.isHighlandName(at, end)
                    || isOfHighlandMan(at, end)
                    || (end >= at + 2 && !place && isDeputy(end))
                    || (shape.isFamily(at)
                            && end > at + 1
                            && !isOfSchool(at)
                            && ((!place && end > at + 2) || shape.isStrongFamily(at)));
        }
        if (honorific == HonorificKind.OCCUPATION) {
            boolean national = gazetteer.endsCountry(at) && !shape.isVietnamese(at) && !tokens.isAllCapitals(at);
            return (end > at + 1 || national || shape.isHighlandName(at, end)) && !place; // tiền đạo Brazil Rafaelson
        }
        if (honorific != null && isSmallWord(at, end)) {
            return false;
        }
        if (honorific != null) {
            boolean address = honorific == HonorificKind.KINSHIP || honorific == HonorificKind.COMRADE;
            boolean ranked = honorific == HonorificKind.RANK
                    && shape.isStrongFamily(at); // trung tá Vũ Thư, as a district is called
            return address || (!isCountryOfWork(honorific, at, end) && (!place || ranked || end == at + 1));
        }
        if (end == at + 1) {
            return !place && oneWord.isName(at);
        }
        boolean named = !place || shape.isStrongFamily(at) || areas.isOfPerson(at);
        return chain.isAfterColon() ? shape.isFamily(at) && !place : named;
    }

    /** Đánh vào đầu em bé Theo công văn …: a word that begins the next sentence where the stop is missing. */
    private boolean isSmallWord(int at, int end) {
        return end == at + 1
                && !tokens.isAllCapitals(at)
                && lexicon.is(WordRole.SMALL, tokens, at)
                && !(lexicon.is(WordRole.GIVEN, tokens, at) && shape.isFollowedByVerb(end)) // ông Được nói
                && !isNamedBefore(at);
    }

    /** Trường Đạo tạo cán bộ Lê Hồng Phong: a school of which no name has come yet has this one, however it spells what it teaches. */
    private boolean isOfSchool(int at) {
        int capitals = 0;
        for (int i = at - 1; i >= 0 && i >= at - LONGEST_SCHOOL && tokens.isWord(i); i--) {
            long head = tokens.isCapital(i) ? lexicon.organizations.longest(tokens, i) : Phrases.NONE;
            if (head != Phrases.NONE
                    && lexicon.heads.get(Phrases.value(head)).kind().equals(OrganizationKind.SCHOOL)) {
                return capitals <= 1;
            }
            capitals += tokens.isCapital(i) ? 1 : 0;
        }
        return false;
    }

    /** Các đồng chí Lãnh đạo Đảng, Giáo sư Tai mũi họng: a word of two syllables, of which the first is no usual given name. */
    private boolean opensCompound(int at, int end) {
        return end == at + 1
                && !tokens.isCapital(end)
                && ((lexicon.after(WordRole.OPENER, tokens, at) == at + 2 && !lexicon.is(WordRole.GIVEN, tokens, at))
                        || oneWord.opensField(at))
                && !isNamedBefore(at);
    }

    /** Các nhà lãnh đạo Nga-Mỹ. */
    private boolean isOfCountries(int at) {
        return tokens.isSign(at + 1, '-') && gazetteer.countryAt(at) == at + 1;
    }

    /** Bác sĩ Pháp 20 năm …, luật sư Mỹ tại Boston: where somebody comes from, not bác sĩ Đức cho biết. */
    private boolean isCountryOfWork(HonorificKind honorific, int at, int end) {
        return end == at + 1
                && honorific != HonorificKind.RANK
                && honorific != HonorificKind.RELIGIOUS
                && gazetteer.countryAt(at) > at
                && (tokens.isNumber(end)
                        || tokens.isSign(end, '.')
                        || lexicon.is(WordRole.AT, tokens, end)
                        || !shape.isFollowedByVerb(end)
                        || !shape.isVietnamese(at));
    }

    /** Đại tướng Võ Nguyên Giáp: streets are called so as well. */
    private boolean isNamesake(int at, int end) {
        return end >= at + 3 && shape.isStrongFamily(at) && gazetteer.isOther(at);
    }

    /** Ngư dân Mạnh, after Nguyễn Văn Mạnh: somebody of that given name was named in full before. */
    boolean isNamedBefore(int at) {
        return before.isGiven(tokens, at);
    }

    /** Whether a token is a quotation mark. */
    static boolean isQuote(Tokens tokens, int at) {
        char sign = at < 0 ? 0 : tokens.sign(at);
        return sign == '"' || sign == '“' || sign == '”';
    }

    private boolean isBareName(int at, int end) {
        if (streets.isBuilding(at)) {
            return false;
        }
        if (isMarked(at, end) || isAged(at, end) || foreign.isHolder(at, end) || isWholeOfHighlands(at, end)) {
            return true;
        }
        int syllables = end - at;
        boolean headline = tokens.isAllCapitals(at) && tokens.isAllCapitals(end); // ĐỖ XE SAI QUY ĐỊNH BỊ PHẠT
        if (syllables < 2
                || headline
                || !shape.isFamily(at)
                || !hasTwoCapitals(at, end)
                || isBehindNumber(at)
                || streets.isLocated(at)
                || streets.isStreet(at, end)
                || gazetteer.placeAt(at) >= end) {
            return false;
        }
        boolean within = isWithinRun(at) && !shape.isTitleCase(at);
        boolean place = gazetteer.placeAt(at + 1) >= end && !isMiddleOfName(at + 1);
        if (shape.isStrongFamily(at)) {
            boolean ends = shape.isBoundary(end) || lexicon.is(WordRole.OPENER, tokens, end);
            ends &= !(tokens.isSign(end, ',') && gazetteer.placeAt(end + 1) > end + 1); // Trương Định, Võ Thị Sáu
            return syllables >= 3 ? !place : ends && !within;
        }
        return syllables >= 3
                && !within
                && !place
                && lexicon.is(WordRole.MIDDLE, tokens, at + 1)
                && gazetteer.placeAt(at) <= at + 1
                && shape.isBoundary(end);
    }

    /** Lê Văn Giang, Đàm Vĩnh Hưng, though there are districts of those names: a usual second syllable, where no lake or street goes before it. */
    private boolean isMiddleOfName(int at) {
        int family = tokens.word(at - 1);
        boolean usual = lexicon.is(WordRole.MIDDLE, tokens, at) && family != lexicon.lake && family != lexicon.road;
        return isMark(at) || (usual && gazetteer.isDistrictTo(at, at + 2));
    }

    /** Y Thăng Êban, H'Lan Niê Kđăm: a mark of the highlands, and a last word that is no Vietnamese syllable. */
    private boolean isWholeOfHighlands(int at, int end) {
        boolean initial = shape.isOfHighlands(at) && tokens.word(at) != lexicon.ofMen; // A Sailor’s Guide
        boolean marked = initial ? end >= at + 3 : end >= at + 2 && shape.isHighlandName(at, at + 1);
        return marked
                && end <= at + LONGEST_OF_HIGHLANDS
                && !shape.isVietnamese(end - 1)
                && !tokens.isAllCapitals(end - 1)
                && !isWithinRun(at)
                && shape.isBoundary(end);
    }

    /** Whether a capital stands before; Ngoài Hà Văn Tú, tòa còn …: one with which the sentence begins is none. */
    private boolean isWithinRun(int at) {
        boolean opener = at > 0 && isOpening(at - 1) && lexicon.is(WordRole.OPENER, tokens, at - 1);
        return at > 0 && tokens.isCapital(at - 1) && !opener;
    }

    /** Tô-ki-ô has one, and is no person. */
    private boolean hasTwoCapitals(int at, int end) {
        for (int i = at + 1; i < end; i++) {
            if (tokens.isCapital(i)) {
                return true;
            }
        }
        return false;
    }

    /** Moong Văn Kèo, Quàng Thị Pó, Bo Bo Thị Yến: whatever the family, Văn or Thị within the name tells a person. */
    private boolean isMarked(int at, int end) {
        boolean second = end - at >= 3 && isMark(at + 1);
        boolean third = end - at >= 4
                && tokens.letters(at) > 1
                && isMark(at + 2)
                && !lexicon.is(WordRole.OPENER, tokens, at)
                && lexicon.organizations.longest(tokens, at) == Phrases.NONE;
        return (second || third)
                && !tokens.isAllCapitals(at)
                && !isBehindNumber(at)
                && !isWithinRun(at)
                && lexicon.opens(tokens, at) == 0
                && gazetteer.placeAt(at) == at
                && shape.isBoundary(end)
                && !streets.isStreet(at, end);
    }

    /** Số 10 Nguyễn Văn Cừ: the number of a house before the name of a street; not that of quận 10. */
    private boolean isBehindNumber(int at) {
        return tokens.isNumber(at - 1) && (at < 2 || areas.read(at - 2, false, true) != at);
    }

    private boolean isMark(int at) {
        return tokens.letters(at) > 1 && lexicon.is(WordRole.PERSON_MARK, tokens, at);
    }

    /** Lâm Hoàng Sự, Thị Sa Rơn: women of the Khmer and the Stiêng bear Thị before the given name, and no family name. */
    private boolean isOfFamilyless(int at, int end) {
        return isMark(at)
                && tokens.word(at) == lexicon.ofWomen
                && end >= at + 2
                && end <= at + 3
                && shape.isBoundary(end)
                && chain.isBehindPerson();
    }

    /** Quang Văn Toàn (27 tuổi), Lò Thị Én (SN 1990), Quỳnh Chi, 6 tuổi: whoever has an age is a person, whatever the name begins with. */
    private boolean isAged(int at, int end) {
        boolean age = (tokens.isSign(end, '(') || tokens.isSign(end, ','))
                && (lexicon.is(WordRole.BORN, tokens, end + 1)
                        || (tokens.isNumber(end + 1) && lexicon.is(WordRole.AGE, tokens, end + 2)));
        return age
                && (end - at >= 2 || shape.isHighlandName(at, end))
                && !tokens.isAllCapitals(at)
                && !isBehindNumber(at)
                && !isWithinRun(at)
                && gazetteer.placeAt(at) == at;
    }
}
