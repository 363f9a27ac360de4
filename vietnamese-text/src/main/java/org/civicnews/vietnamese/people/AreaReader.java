package org.civicnews.vietnamese.people;

import org.civicnews.people.AdministrativeLevel;
import org.civicnews.vietnamese.token.Phrases;
import org.civicnews.vietnamese.token.Tokens;

/** Reads the name of an area: {@code tỉnh Bắc Giang}, {@code TP.HCM}, {@code quận 3}, {@code Hà Nội}. Used for one paragraph. */
final class AreaReader {
    /** No name of a commune or village is longer. */
    private static final int LONGEST_NAME = 4;

    /** More capitals than that are the name of a place and of a person. */
    private static final int LONGEST_RUN_OF_ONE = 5;

    /** Thôn, xã, huyện, tỉnh. */
    private static final int DEEPEST = 4;

    private final NameLexicon lexicon;
    private final Tokens tokens;
    private final NameShape shape;
    private final Gazetteer gazetteer;
    /** Whether the holder of the post that is being read was named before it, so that no name has to follow. */
    boolean holderNamed;

    AreaReader(NameLexicon lexicon, Tokens tokens, NameShape shape, Gazetteer gazetteer) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.shape = shape;
        this.gazetteer = gazetteer;
    }

    /**
     * Reads an area.
     *
     * @param at its first token
     * @param alone whether a word for the rank is enough ({@code UBND tỉnh})
     * @param person whether a person's name may follow without a sign between
     * @return the token after it; {@code at} if there is none
     */
    int read(int at, boolean alone, boolean person) {
        int opens = lexicon.opens(tokens, at);
        if ((opens & NameLexicon.RANK) != 0) {
            long rank = lexicon.ranks.longest(tokens, at);
            if (rank != Phrases.NONE) {
                int end = ranked(at, Phrases.end(rank), alone, person);
                if (end > at) {
                    return end;
                }
            }
        }
        return (opens & NameLexicon.PLACE) != 0 ? plain(at, person) : at;
    }

    /**
     * Khu vực 3, khu vực VIII, vùng 4, khu vực Sông Lô - Yên Lạc: what a branch of the State that is parted into regions is told by; the
     * token itself if none.
     */
    int region(int at, boolean person) {
        int zone = lexicon.after(WordRole.ZONE, tokens, at);
        int name = Math.max(zone, lexicon.after(WordRole.REGION, tokens, at));
        if (name == at) {
            return at;
        }
        boolean arabic = tokens.isNumber(name) && tokens.length(name) <= 2 && !isMeasured(name);
        if (arabic || shape.isRoman(name)) {
            return name + 1;
        }
        if (zone > at) {
            return at;
        }
        int end = regionName(name, person);
        boolean hyphen = end > name && (tokens.isSign(end, '-') || tokens.isSign(end, '–'));
        int second = hyphen ? regionName(end + 1, person) : end;
        return end == name ? at : second > end + 1 ? second : end;
    }

    private int regionName(int at, boolean person) {
        boolean other = lexicon.organizations.longest(tokens, at) != Phrases.NONE && gazetteer.placeAt(at) == at;
        return tokens.isCapital(at) && !other ? name(at, person, false) : at;
    }

    /** Whether the word for the rank of a place goes on at least as long as some words. */
    boolean isRank(int at, int end) {
        if ((lexicon.opens(tokens, at) & NameLexicon.RANK) == 0) {
            return false;
        }
        long rank = lexicon.ranks.longest(tokens, at);
        return rank != Phrases.NONE && Phrases.end(rank) >= end;
    }

    /** 75 xã, phường: so many areas of a rank, and no name behind it. */
    boolean isCount(int at) {
        return tokens.isNumber(at)
                && lexicon.ranks.longest(tokens, at + 1) != Phrases.NONE
                && read(at + 1, false, false) == at + 1;
    }

    /** 21 km, 4 người: a small word behind the number tells what is counted, and no rank nor place follows. */
    boolean isMeasured(int number) {
        return lexicon.is(WordRole.UNIT, tokens, number + 1);
    }

    /** A known place without its rank, unless a person's name begins with it: Thành ủy Vũ Quang Huy. */
    private int plain(int at, boolean person) {
        int known = withSide(at, person);
        if (person && isOfPerson(at)) {
            return at;
        }
        if (known > at && person && shape.isFamily(at) && !gazetteer.isProvince(at)) {
            if (shape.isStrongFamily(at) && (gazetteer.isOther(at) || gazetteer.isCommuneOfPerson(at))) {
                return at;
            }
            int run = shape.runEnd(at);
            if (known == at + 1 && isWholeName(at, run)) {
                return at;
            }
            return known < run && shape.mayBePerson(at, run) && !shape.mayBePerson(known, run) ? at : known;
        }
        return known == at + 1 && gazetteer.isCountry(at) ? gazetteer.countryAt(at) : known;
    }

    /** Quy Nhơn, Quy Nhơn Bắc: a known place of two words, and its side. */
    private int withSide(int at, boolean person) {
        int known = gazetteer.placeAt(at);
        return known < at + 2 || gazetteer.isProvince(at) ? known : shape.sideEnd(known, shape.runEnd(at), person);
    }

    /** Thái Khắc Trường: three or four Vietnamese syllables, the second no usual family name; it is no country. */
    private boolean isWholeName(int at, int run) {
        boolean whole = run >= at + 3 && run <= at + 4 && !shape.isStrongFamily(at + 1) && shape.mayBePerson(at, run);
        for (int i = at; whole && i < run; i++) {
            whole = shape.isVietnamese(i);
        }
        return whole;
    }

    /** Chủ tịch Hồ Chí Minh: the one province that has its name of a person, who is meant where a title stands before it. */
    boolean isOfPerson(int at) {
        return shape.isFamily(at) && gazetteer.placeAt(at) > at + 2 && gazetteer.isProvince(at);
    }

    /** Reads an area and those it lies in, as long as no comma stands between: {@code phường Hàng Bài quận Hoàn Kiếm}. */
    int readAll(int at, boolean alone, boolean person) {
        int end = read(at, alone, person);
        for (int level = 1; level < DEEPEST && end > at; level++) {
            boolean bare = alone && level == 1 && isRank(at, end); // Ban Quản lý Khu kinh tế tỉnh
            int next = read(end, bare, person);
            if (next == end) {
                return end;
            }
            end = next;
        }
        return end;
    }

    /** Xã Tân Lập, huyện Vũ Thư, tỉnh Thái Bình: the token after the areas behind commas in which one before lies. */
    int chainEnd(int from) {
        int end = from;
        for (int level = 1; level < DEEPEST && tokens.isSign(end, ','); level++) {
            int next = isRank(end + 1, end + 2) ? read(end + 1, false, true) : end + 1;
            if (next == end + 1) {
                return end;
            }
            end = next;
        }
        return end;
    }

    /** H.Củ Chi, Q.1, TT.Phù Mỹ: the letter of a rank with its stop and a number, a known place or two syllables; P.V and H.Tâm are none. */
    private boolean isStoppedRank(int at, int rankEnd) {
        int name = rankEnd + 1;
        if (!tokens.isCapital(at) || !tokens.isSign(rankEnd, '.') || !tokens.isGlued(rankEnd)) {
            return false;
        }
        boolean credit = tokens.isSign(at - 1, ':') || tokens.isSign(at - 1, '-') || tokens.isSign(at - 1, '/');
        boolean syllables = tokens.isGlued(name) && tokens.letters(name) > 1 && shape.runEnd(name) >= name + 2;
        return tokens.isNumber(name) || gazetteer.placeAt(name) > name || (syllables && !credit);
    }

    /** (Đoàn Đồng Nai): the deputies of a province; the token itself if it is none. */
    int delegation(int at) {
        int province = tokens.isCapital(at) ? lexicon.after(WordRole.DELEGATION, tokens, at) : at;
        int end = province > at ? read(province, false, false) : province;
        return end > province && tokens.isSign(end, ')') ? end : at;
    }

    /** The name of an area after a body whose own name tells the rank: Huyện ủy Thanh Bình; Đảng ủy phường Cái Khế, of which no table holds all. */
    int unranked(int at, boolean person, boolean commune) {
        boolean told = !commune || shape.runEnd(at) >= at + 3;
        return numbered(name(at, person, told), at, false, person);
    }

    /** Kim Sơn 2: the same with the single number of a known commune behind its name. */
    int numbered(int end, boolean person) {
        return numbered(end, end - 1, false, person);
    }

    private int ranked(int at, int rankEnd, boolean alone, boolean person) {
        if (lexicon.is(WordRole.STOPPED, tokens, at) && !isStoppedRank(at, rankEnd)) {
            return at;
        }
        int name = rankEnd;
        if (tokens.isSign(name, '.')
                && tokens.isGlued(name)
                && lexicon.is(WordRole.ABBREVIATION, tokens, rankEnd - 1)) {
            name++;
        }
        if (name > rankEnd && !tokens.isGlued(name) && isOpener(name)) {
            return alone ? rankEnd : at;
        }
        boolean wide = isWide(at);
        if (wide && (tokens.isNumber(name) || (isPlural(at) && gazetteer.isOther(name)) || isPartOfCountry(name))) {
            return at; // tỉnh 4 dự án; các tỉnh Tây Bắc, which is no province
        }
        boolean woman = tokens.isCapital(name) && tokens.word(name) == lexicon.ka; // Chủ tịch HĐND tỉnh Ka Nhuyên
        boolean highlander = gazetteer.placeAt(name) == name
                && (woman || shape.isHighlandName(name, name + 1) || shape.isOfHighlands(name));
        boolean namesake = (wide || isDistrict(at)) && shape.isStrongFamily(name) && gazetteer.isCommuneOfPerson(name);
        if (person && (isMan(name) || namesake)) {
            return alone ? rankEnd : at; // Chủ tịch UBND xã Y Blô Ksor, Chủ tịch UBND tỉnh Trần Văn Bảy
        }
        if (person && ((isDistrict(at) && isHolder(name)) || ((wide || isDistrict(at)) && highlander))) {
            return alone ? rankEnd : at; // Chủ tịch UBND quận Đường Hoài Vĩ, Chủ tịch HĐND tỉnh K'Brối
        }
        if (person && isHyphened(name)) {
            return alone ? rankEnd : at;
        }
        int end = numbered(name(name, person, wide), name, wide, person);
        if (end > name) {
            return wide || isDistrict(at) ? end : joined(name, end);
        }
        return alone && !isSmall(at) ? rankEnd : at;
    }

    /** Hội đồng thành phố Kang Dong-hyun: a name of Korea, which no place has. */
    private boolean isHyphened(int name) {
        return tokens.isCapital(name)
                && tokens.isCapital(name + 1)
                && tokens.isSign(name + 2, '-')
                && tokens.isGlued(name + 2)
                && tokens.isGlued(name + 3)
                && tokens.isWord(name + 3)
                && !tokens.isCapital(name + 3);
    }

    /** Các tỉnh Bắc Lào: the north of a country. */
    private boolean isPartOfCountry(int at) {
        return gazetteer.placeAt(at) == at
                && gazetteer.countryAt(at + 1) > at + 1
                && lexicon.is(WordRole.DIRECTION, tokens, at);
    }

    /** Y Blô Ksor: a mark of the highlands, and a last word that is a family name of theirs or no Vietnamese syllable. */
    private boolean isMan(int at) {
        int last = shape.runEnd(at) - 1;
        return shape.isOfHighlands(at)
                && tokens.word(at) != lexicon.ofMen
                && last >= at + 2
                && (shape.isStrongFamily(last) || !shape.isVietnamese(last));
    }

    /** The tables hold every district, so that other names behind the word are of people: Đồng Văn Quế, though there is a Đồng Văn. */
    private boolean isHolder(int at) {
        int run = shape.runEnd(at);
        int place = gazetteer.placeAt(at);
        return (place == at || (place == run - 1 && run == at + 3))
                && run >= at + 3
                && run < at + LONGEST_RUN_OF_ONE
                && shape.isFamily(at);
    }

    /** Xã Sơn Kim 2, ấp Tân Lập 1: behind a name a single number that counts nothing; behind it the holder may be named. */
    private int numbered(int end, int name, boolean wide, boolean person) {
        boolean number = !wide
                && end > name
                && !tokens.isNumber(end - 1)
                && tokens.isNumber(end)
                && tokens.length(end) == 1
                && !tokens.isGlued(end);
        int next = end + 1;
        boolean ends = tokens.isWord(next)
                ? !tokens.isGlued(next)
                        && ((person && shape.mayBePerson(next, shape.runEnd(next)))
                                || lexicon.is(WordRole.STOP, tokens, next)
                                || lexicon.is(WordRole.VERB, tokens, next)
                                || lexicon.is(WordRole.AND, tokens, next)
                                || lexicon.is(WordRole.OF, tokens, next))
                : !tokens.isSign(next, '/') && !tokens.isSign(next, '-') && !tokens.isGlued(next + 1);
        return number && ends && !shape.isSpan(end) ? next : end;
    }

    /** Phường Xuân Hương - Đà Lạt: behind a hyphen the place that tells it from others of its name. */
    private int joined(int name, int end) {
        boolean hyphen = (tokens.isSign(end, '-') || tokens.isSign(end, '–')) && !tokens.isNumber(name);
        int place = hyphen ? gazetteer.placeAt(end + 1) : end;
        boolean whole = hyphen
                && place > end + 1
                && (lexicon.opens(tokens, end + 1) & NameLexicon.RANK) == 0
                && !gazetteer.isOther(end + 1)
                && !gazetteer.isCountry(end + 1)
                && shape.isBoundary(place);
        boolean route = tokens.isSign(place, '-') || tokens.isSign(place, '–');
        return whole && !route ? place : end;
    }

    /** TP. Riêng việc này: one capital behind the stop begins a sentence, unless it is a known place. */
    private boolean isOpener(int at) {
        return shape.runEnd(at) <= at + 1 && gazetteer.placeAt(at) == at && !tokens.isNumber(at);
    }

    /** A name after the word for the rank; khu dân cư số 4. */
    private int name(int at, boolean person, boolean province) {
        if (tokens.isNumber(at + 1) && tokens.word(at) == lexicon.numberWord) {
            return tokens.length(at + 1) <= 2 ? at + 2 : at;
        }
        if (tokens.isNumber(at)) {
            boolean ends = !tokens.isGlued(at + 1) || (!tokens.isNumber(at + 2) && !tokens.isWord(at + 1));
            return tokens.length(at) <= 2 && ends && !isMeasured(at) ? at + 1 : at;
        }
        if ((lexicon.opens(tokens, at) & NameLexicon.RANK) != 0 && tokens.isCapital(at)) {
            int nested = lexicon.ranks.longest(tokens, at) == Phrases.NONE ? at : nested(at, person);
            if (nested > at) {
                return nested;
            }
        }
        int run = shape.runEnd(at);
        int highlander = person ? shape.highlanderStart(at + 1, run) : run;
        if (highlander < run) {
            return highlander; // Bí thư Đoàn xã Pờ Tó Rcom H'Dia
        }
        boolean body = tokens.isAllCapitals(at) && (lexicon.opens(tokens, at) & NameLexicon.ORGANIZATION) != 0;
        if (run == at || body || startsPost(at)) {
            return at;
        }
        if (person && run == at + 2 && (holderNamed || isRanked(behindNumber(run)))) {
            return Math.max(run, gazetteer.placeAt(at)); // Thừa Thiên - Huế
        }
        boolean part = lexicon.is(WordRole.DIRECTION, tokens, at) && gazetteer.placeAt(at + 1) > at + 2; // Nam Đồ Sơn
        int known = part ? gazetteer.placeAt(at + 1) : withSide(at, person);
        if (known > at
                && ((province && !part && gazetteer.isProvince(at))
                        || known >= run
                        || shape.isBoundary(known)
                        || shape.highlanderStart(known, run) == known
                        || (person && (province || !holderNamed) && shape.mayBePerson(known, run)))) {
            return known; // not Y Blúi, Trưởng thôn Kon Tum Kơ Nâm
        }
        if (person
                && (run < at + LONGEST_RUN_OF_ONE || shape.isTitleCase(at))
                && shape.isFamily(at)
                && shape.mayBePerson(at, run)
                && (province || ((shape.isStrongFamily(at) || isMarked(at, run)) && known == at))) {
            return at;
        }
        int limit = Math.min(Math.min(run, stop(at + 1, run)), holder(at + 1, run));
        if (holderNamed && limit <= at + LONGEST_NAME && !shape.isStrongFamily(at)) {
            return limit; // Vàng Mí Dia, Bí thư Chi bộ thôn Sủng Là Trên
        }
        int split = person ? shape.personStart(at + 1, limit, 2) : limit;
        if (person && province && split == limit && known == at && isUnlikely(at, limit)) {
            return at;
        }
        return Math.min(split, at + LONGEST_NAME);
    }

    /** Quận Gò Vấp Nguyễn Văn Tám: where within a run of capitals a usual family name with Văn or Thị and one more begins; its end if nowhere. */
    private int holder(int from, int run) {
        for (int i = from; i + 3 <= run; i++) {
            if (shape.isStrongFamily(i) && lexicon.is(WordRole.PERSON_MARK, tokens, i + 1)) {
                return i;
            }
        }
        return run;
    }

    /** Huyện ủy Bạc Cầm Khuyên, Huyện ủy A Thái: where the tables hold the areas, a name of the shape of a person's is that. */
    private boolean isUnlikely(int at, int end) {
        return end >= at + 3 || shape.isOfHighlands(at) || shape.isHighlandName(at, end) || shape.isFamily(at);
    }

    /** Xã Sơn Kim 2, huyện Hương Sơn: behind the number that belongs to a name. */
    private int behindNumber(int end) {
        return tokens.isNumber(end) && tokens.length(end) == 1 && !tokens.isGlued(end) ? end + 1 : end;
    }

    /** Whether the area that the one before lies in follows: xã Đặng Sơn, huyện Đô Lương; xã Hồ Thầu (huyện Hoàng Su Phì). */
    private boolean isRanked(int comma) {
        boolean follows = tokens.isSign(comma, ',') && !tokens.isCapital(comma + 1);
        return (follows || tokens.isSign(comma, '('))
                && (lexicon.opens(tokens, comma + 1) & NameLexicon.RANK) != 0
                && read(comma + 1, false, false) > comma + 1;
    }

    /** Vàng A Chu, Lò Thị Én. */
    private boolean isMarked(int at, int run) {
        return run >= at + 3 && lexicon.is(WordRole.PERSON_MARK, tokens, at + 1);
    }

    /** Cửa khẩu Sân bay Nội Bài. */
    private int nested(int at, boolean person) {
        int rankEnd = Phrases.end(lexicon.ranks.longest(tokens, at));
        int known = gazetteer.placeAt(rankEnd);
        if (known > rankEnd) {
            return known;
        }
        int run = shape.runEnd(rankEnd);
        boolean longRank = rankEnd > at + 1;
        return longRank && run > rankEnd
                ? Math.min(person ? shape.personStart(rankEnd + 1, run, 2) : run, rankEnd + LONGEST_NAME)
                : at;
    }

    private boolean isPlural(int rank) {
        return rank > 0 && lexicon.is(WordRole.PLURAL, tokens, rank - 1);
    }

    /** Whether the word for the rank is tỉnh or thành phố, whose names the tables hold. */
    private boolean isWide(int at) {
        String level = lexicon.rankLevels
                .get(Phrases.value(lexicon.ranks.longest(tokens, at)))
                .name();
        return level.equals("PROVINCE") || level.equals("CITY");
    }

    private boolean isDistrict(int at) {
        return lexicon.rankLevels
                .get(Phrases.value(lexicon.ranks.longest(tokens, at)))
                .equals(AdministrativeLevel.DISTRICT);
    }

    /** Buôn, bản: the word for a village is as often another. */
    private boolean isSmall(int at) {
        String level = lexicon.rankLevels
                .get(Phrases.value(lexicon.ranks.longest(tokens, at)))
                .name();
        return level.equals("VILLAGE") && goesOn(at + 1);
    }

    /** Whether a small word follows that is no verb and joins nothing, as in buôn lậu, bản đồ, làng nghề. */
    private boolean goesOn(int at) {
        return tokens.isWord(at)
                && !tokens.isCapital(at)
                && !lexicon.is(WordRole.STOP, tokens, at)
                && !lexicon.is(WordRole.AND, tokens, at)
                && !lexicon.is(WordRole.OF, tokens, at)
                && !lexicon.is(WordRole.AT, tokens, at);
    }

    private boolean startsPost(int at) {
        return (lexicon.opens(tokens, at) & NameLexicon.TITLE) != 0
                && lexicon.titles.longest(tokens, at) != Phrases.NONE;
    }

    /** Where within a run of capitals a title or another rank begins. */
    private int stop(int from, int run) {
        for (int i = from; i < run; i++) {
            boolean title = startsPost(i) && Phrases.end(lexicon.titles.longest(tokens, i)) > i + 1;
            boolean rank = i > from
                    && (lexicon.opens(tokens, i) & NameLexicon.RANK) != 0
                    && lexicon.ranks.longest(tokens, i) != Phrases.NONE;
            if (title || rank) {
                return i;
            }
        }
        return run;
    }
}
