package org.civicnews.vietnamese.people;

import org.civicnews.text.WellFormed;
import org.civicnews.vietnamese.token.Phrases;
import org.civicnews.vietnamese.token.Tokens;

/** Reads what stands before a name and is no post: ông, đồng chí, GS.TS. Used for one paragraph. */
final class HonorificReader {
    /** How many figures the number of a fishing boat has. */
    private static final int SHIP_NUMBER = 5;

    private final NameLexicon lexicon;
    private final Tokens tokens;
    private final NameShape shape;
    private final Gazetteer gazetteer;
    private final PostReader posts;
    private final NameRules rules;
    private final Predicates predicates;
    private final PostChain chain;
    private final StaffReader staff;

    HonorificReader(
            NameLexicon lexicon,
            Tokens tokens,
            NameShape shape,
            Gazetteer gazetteer,
            PostReader posts,
            NameRules rules,
            PostChain chain,
            StaffReader staff) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.shape = shape;
        this.gazetteer = gazetteer;
        this.posts = posts;
        this.rules = rules;
        this.predicates = new Predicates(lexicon, tokens, posts);
        this.chain = chain;
        this.staff = staff;
    }

    /**
     * Reads the words before a name and notes them in the chain.
     *
     * @return the token behind them; {@code at} if none stand here
     */
    int read(int at) {
        int body = staff.read(at);
        if (body > at) {
            return body;
        }
        long found = longest(at);
        if (found == Phrases.NONE
                || isPlace(at, Phrases.end(found))
                || isBody(at, Phrases.end(found))
                || isFamilyName(at, Phrases.end(found))) {
            return at;
        }
        int end = Phrases.end(found);
        HonorificKind kind = lexicon.honorificKinds.get(Phrases.value(found));
        int next = afterStops(end, kind);
        if (tokens.word(at) == lexicon.venerable && tokens.word(next) != lexicon.monk) {
            return at; // TT. Ba Tri: a township
        }
        boolean goesOn = tokens.isCapital(next)
                || (lexicon.opens(tokens, next) & (NameLexicon.TITLE | NameLexicon.BEFORE_TITLE)) != 0
                || lexicon.honorifics.longest(tokens, next) != Phrases.NONE
                || (tokens.isSign(next, ':') && kind == HonorificKind.COMRADE);
        if (!goesOn && kind == HonorificKind.KINSHIP && (isSubject(at) || tokens.isSign(at - 1, ','))) {
            int is = predicates.is(end);
            if (is > end && posts.isTitle(is) && chain.resume(WellFormed.nfc(tokens.slice(at, end)))) {
                return is; // Chị hiện là Giám đốc Hợp tác xã …
            }
        }
        if (goesOn && kind == HonorificKind.KINSHIP && tokens.isCapital(at) && rules.isOnRoute(at)) {
            chain.breakOff();
            return shape.runEnd(next);
        }
        if (!goesOn
                || isOfShip(at, end)
                || isHouse(at, end)
                || isOfSaint(at)
                || isOfThing(at, next, kind)
                || (isAbbreviation(at, end) && !tokens.isCapital(at))) {
            return at;
        }
        int first = Math.min(lexicon.after(WordRole.PLURAL, tokens, at), end - 1);
        if (first > at) {
            chain.plural();
        }
        chain.honorific(kind, kind.isKept() ? PostReader.spaced(WellFormed.nfc(tokens.slice(first, end))) : "");
        return next;
    }

    /** Anh Hùng, written so within a sentence or at its start, is a form of address and a name, and not the word for a hero. */
    private long longest(int at) {
        long found = lexicon.honorifics.longest(tokens, at);
        boolean starts =
                (at == 0 || !(tokens.isWord(at - 1) || tokens.isSign(at - 1, ','))) && !tokens.isCapital(at + 2);
        boolean named = found != Phrases.NONE
                && Phrases.end(found) == at + 2
                && (starts || !tokens.isCapital(at))
                && tokens.isCapital(at + 1)
                && !tokens.isAcronym(at + 1);
        long first = named ? lexicon.honorifics.longest(tokens, at, at + 1) : Phrases.NONE;
        return lexicon.isKinship(first) ? first : found;
    }

    /** Bà Rịa, London (Anh Quốc); a sentence that begins with Anh Quốc is of a man as often as of the country. */
    private boolean isPlace(int at, int address) {
        boolean starts = at == 0 || isSubject(at);
        boolean named = shape.isFamily(address) && shape.runEnd(address) >= address + 3; // Anh Sơn Ngọc Thành
        return gazetteer.placeAt(at) > address && !(starts && (named || gazetteer.countryAt(at) > address));
    }

    /** Bí thư Thành đoàn Ông Thị Bảo Ngân: a family name of women, who are called bà. */
    private boolean isFamilyName(int at, int end) {
        return end == at + 1
                && tokens.word(at) == lexicon.mister
                && tokens.word(end) == lexicon.ofWomen
                && tokens.isCapital(at)
                && tokens.isCapital(end)
                && tokens.isCapital(end + 1);
    }

    /** Nhà Trắng: a body of the tables, whose name in capitals goes on behind the word for whom somebody is. */
    private boolean isBody(int at, int address) {
        long body = tokens.isCapital(at) ? lexicon.organizations.longest(tokens, at) : Phrases.NONE;
        return body != Phrases.NONE
                && Phrases.end(body) > address
                && lexicon.heads.get(Phrases.value(body)).tail() == OrganizationHead.Tail.CLOSED;
    }

    /** Whether a token begins a sentence. */
    private boolean isSubject(int at) {
        return at > 0 && tokens.isCapital(at) && (tokens.isSign(at - 1, '.') || tokens.isSign(at - 1, '”'));
    }

    /** Tại nhà văn hóa Chà Cang, tầng 2 nhà Tạ Quang Bửu: behind a word for where, and behind a storey, what is the word for a house as well is one. */
    private boolean isHouse(int at, int end) {
        if (end == at + 1 && tokens.word(at) == lexicon.house && tokens.isNumber(at - 1)) {
            return true;
        }
        long thing = lexicon.named.longest(tokens, at);
        return thing != Phrases.NONE
                && Phrases.end(thing) == end
                && (lexicon.is(WordRole.LOCATED, tokens, at - 1) || lexicon.is(WordRole.ROUTE_TO, tokens, at - 1));
    }

    /** Nhà thờ Đức Bà Sài Gòn, Đức Mẹ Măng Đen. */
    private boolean isOfSaint(int at) {
        return tokens.isCapital(at) && tokens.isCapital(at - 1) && tokens.word(at - 1) == lexicon.holy;
    }

    /** Chợ Bà Chiểu, bến đò Bà Rén: a capital after a word, and one syllable behind it. */
    private boolean isOfThing(int at, int name, HonorificKind kind) {
        boolean family =
                kind == HonorificKind.GROUP && shape.isFamily(at) && chain.honorificKind() != null; // anh Già Nỏ Tu
        return tokens.isCapital(at)
                && ((family && isOfName(name))
                        || (kind == HonorificKind.KINSHIP && (isOfName(name) || isThing(at, name))));
    }

    /** Cô Ông Thị Tuyết, cháu Anh Thư: behind another form of address it is part of the name. */
    private boolean isOfName(int name) {
        HonorificKind before = chain.honorificKind();
        boolean country = (before == HonorificKind.PROFESSION || before == HonorificKind.OCCUPATION)
                && gazetteer.countryAt(name - 1) == name; // Nữ hoàng Anh Elizabeth
        boolean marked =
                before != null && before != HonorificKind.GROUP && lexicon.is(WordRole.PERSON_MARK, tokens, name);
        return country || marked || (before == HonorificKind.KINSHIP && tokens.isCapital(name));
    }

    private boolean isThing(int at, int name) {
        boolean model = tokens.isNumber(at - 1) && tokens.isGlued(at - 1); // gạo ST25 Ông Cua
        return (model || tokens.isWord(at - 1)) && shape.nameEnd(name) == name + 1 && !rules.isNamedBefore(name);
    }

    /** Tàu cá QNg 96345 TS Dương Văn Rin: behind the five figures of a fishing boat TS is part of its number, and no degree. */
    private boolean isOfShip(int at, int end) {
        return tokens.isNumber(at - 1) && tokens.length(at - 1) == SHIP_NUMBER && isAbbreviation(at, end);
    }

    /** LS, BS, KS are honorifics in capitals only. */
    private boolean isAbbreviation(int at, int end) {
        return end == at + 1 && tokens.letters(at) <= 3 && lexicon.is(WordRole.ABBREVIATION, tokens, at);
    }

    /** The token after the stops, commas and hyphens that hold ranks and degrees together: GS.TS., PGS, TS, Đại tá, TS. */
    private int afterStops(int end, HonorificKind kind) {
        int next = end;
        boolean address = kind == HonorificKind.KINSHIP || kind == HonorificKind.COMRADE; // Học Toán, Văn, Anh. Cúp …
        boolean abbreviation = !address && tokens.isCapital(end - 1) && tokens.letters(end - 1) <= 5;
        if (abbreviation && tokens.isSign(next, '.') && tokens.isGlued(next)) {
            next++;
        }
        boolean joined = tokens.isSign(next, ',') || tokens.isSign(next, '-');
        long other = joined ? lexicon.honorifics.longest(tokens, next + 1) : Phrases.NONE;
        boolean more = other != Phrases.NONE
                && (tokens.isCapital(end - 1) || (kind == HonorificKind.RANK && isLearned(other)));
        return more ? next + 1 : next;
    }

    /** Thiếu tướng, PGS.TS A; Đại tá, Anh hùng B. */
    private boolean isLearned(long honorific) {
        HonorificKind kind = lexicon.honorificKinds.get(Phrases.value(honorific));
        return kind == HonorificKind.ACADEMIC || kind == HonorificKind.PROFESSION || kind == HonorificKind.OCCUPATION;
    }
}
