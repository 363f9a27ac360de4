package org.civicnews.vietnamese.people;

import org.civicnews.people.AdministrativeLevel;
import org.civicnews.people.OrganizationKind;
import org.civicnews.vietnamese.people.OrganizationHead.Tail;
import org.civicnews.vietnamese.token.Phrases;
import org.civicnews.vietnamese.token.Tokens;

/** Reads the name of an organisation, as long as it goes. Used for one paragraph. */
final class OrganizationReader {
    /** How deep a body may lie in others: Phòng … Sở … UBND … */
    static final int DEEPEST = 3;

    private static final int LONGEST_ALIAS = 3;
    /** Công ty, trung tâm; Trung tâm Y tế tells what it is for. */
    private static final int LONGEST_KIND = 2;

    /** Đại hội đại biểu Đảng bộ. */
    private static final int LONGEST_EVENT = 4;

    /** The signs and short forms of 12/2017/NQLT-UBTVQH-CP-MTTQ up to the last of them. */
    private static final int LONGEST_SIGN = 10;

    private final NameLexicon lexicon;
    private final Tokens tokens;
    private final NameShape shape;
    private final AreaReader areas;
    private final Gazetteer gazetteer;
    private final BodyWords words;
    private final FreeNames freeNames;
    private final ForeignMinistries ministries;
    private final ProperNames properNames;
    private final ForeignNames foreign;
    private final NewsSources sources;
    private final HeadlessNames headless;
    private final FieldNames fields;
    private final BranchReader branches;

    OrganizationReader(
            NameLexicon lexicon,
            Tokens tokens,
            NameShape shape,
            Gazetteer gazetteer,
            AreaReader areas,
            BodiesBefore before) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.shape = shape;
        this.areas = areas;
        this.gazetteer = gazetteer;
        this.words = new BodyWords(lexicon, tokens, shape);
        this.freeNames = new FreeNames(lexicon, tokens, areas, words, this);
        this.ministries = new ForeignMinistries(lexicon, tokens, gazetteer);
        this.properNames = new ProperNames(lexicon, tokens, shape, gazetteer, areas, words, this);
        this.foreign = new ForeignNames(lexicon, tokens);
        this.sources = new NewsSources(lexicon, tokens);
        this.headless = new HeadlessNames(lexicon, tokens, gazetteer, areas, words, before);
        this.branches = new BranchReader(lexicon, tokens, shape, words, areas, gazetteer, this);
        this.fields = new FieldNames(lexicon, tokens, gazetteer, words);
    }

    /**
     * Reads an organisation.
     *
     * @param at its first token
     * @param post whether a title stands before it, so that a person's name may follow without a sign between
     * @return the token after it; {@code at} if there is none
     */
    int read(int at, boolean post) {
        int end = readWhole(at, post);
        if (end == at) {
            end = post ? Math.max(headless.shortForm(at), toldByEnd(at)) : headless.shortForm(at);
        }
        if (end > at) {
            headless.note(at, end);
        }
        return end;
    }

    /**
     * Reads an organisation whose name begins with no word for one: a short form explained before, one of a list, a name that
     * its last word tells.
     *
     * @return the token after it; {@code at} if there is none
     */
    int headless(int at) {
        if (!tokens.isCapital(at)) {
            return at;
        }
        int listed = headless.nextOfList(at);
        int end = listed > at ? listed : Math.max(headless.shortForm(at), toldByEnd(at));
        if (end > at && listed == at) {
            headless.note(at, end);
        }
        return end;
    }

    /** Whether these words are what a company named before is called: Nam Hải, behind Ngân hàng TMCP Nam Hải. */
    boolean isCompany(int at, int end) {
        return headless.isCompany(at, end);
    }

    private int readWhole(int at, boolean post) {
        int named = read(at, post, DEEPEST);
        if (named == at) {
            return at;
        }
        int end = branches.placed(at, named, post);
        if (!tokens.isSign(end, '(')) {
            return end;
        }
        int after = afterAlias(end);
        if (after == end) {
            return end;
        }
        boolean field =
                lexicon.fields.longest(tokens, end + 1) != Phrases.NONE; // Ủy ban An toàn giao thông (ATGT) quốc gia
        int whole = field ? words.nouns(after) : after;
        whole = Math.max(whole, field ? areas.read(after, true, post) : gazetteer.placeAt(after));
        return whole > after ? whole : end;
    }

    /** Hội đồng quản trị alone, a body that every company has; Công ty, Trường: what kind of body it is, and no name. */
    boolean isBareKind(int at, int end) {
        long found = lexicon.organizations.longest(tokens, at);
        OrganizationHead head = found == Phrases.NONE ? null : lexicon.heads.get(Phrases.value(found));
        return head != null
                && Phrases.end(found) == end
                && ((end == at + 1 && head.tail() == Tail.FIELD) // Phó Giám đốc Sở
                        || (head.tail() == Tail.PROPER && end <= at + LONGEST_KIND)
                        || (head.tail() == Tail.PARENT && head.kind().equals(OrganizationKind.COMPANY)));
    }

    /** Whether a body of the Party begins here. */
    boolean isOfParty(int at) {
        long head = lexicon.organizations.longest(tokens, at);
        return head != Phrases.NONE
                && lexicon.heads.get(Phrases.value(head)).kind().equals(OrganizationKind.PARTY_COMMITTEE);
    }

    /** The token after the bracket of (MTTQ), which tells a short form; the token itself if it is none. */
    int afterAlias(int open) {
        if (!tokens.isSign(open, '(')) {
            return open;
        }
        int at = open + 1;
        int words = 0;
        while (words < LONGEST_ALIAS && (tokens.isAcronym(at) || tokens.isAllCapitals(at))) {
            at++;
            words++;
            at += tokens.isSign(at, '&') || tokens.isSign(at, '-') ? 1 : 0;
        }
        return words > 0 && tokens.isSign(at, ')') ? at + 1 : open;
    }

    /**
     * Reads an organisation or one within another.
     *
     * @param depth in how many others it may still lie
     */
    int read(int at, boolean post, int depth) {
        if (depth == 0 || (lexicon.opens(tokens, at) & NameLexicon.ORGANIZATION) == 0) {
            return at;
        }
        int limit = tokens.count();
        int whole = at;
        while (limit > at) {
            long found = lexicon.organizations.longest(tokens, at, limit);
            if (found == Phrases.NONE) {
                return whole;
            }
            OrganizationHead head = lexicon.heads.get(Phrases.value(found));
            int headEnd = Phrases.end(found);
            if ((!post && isOneOfAKind(head, headEnd)) || (depth < DEEPEST && isRankOfOther(at, headEnd))) {
                return whole;
            }
            int end = isWritten(head, at, headEnd, post) ? tail(head, at, headEnd, post, depth) : at;
            whole = Math.max(whole, end);
            boolean fields = head.tail() == Tail.FREE && tokens.isSign(end, '-'); // Ban Tổ chức - Kiểm tra
            boolean goesOn = end == headEnd && (fields || isPartOfName(head, headEnd, post));
            if (end > at && !goesOn) {
                return whole;
            }
            limit = headEnd - 1;
        }
        return whole;
    }

    /** Bệnh viện Nhi đồng 2, Bệnh viện Mắt Quốc tế: more of a name than the hospital of some field that a town has. */
    private boolean isPartOfName(OrganizationHead head, int headEnd, boolean post) {
        if (head.tail() != Tail.AREA || !head.kind().equals(OrganizationKind.HOSPITAL)) {
            return false;
        }
        long field = lexicon.fields.longest(tokens, headEnd - 1);
        boolean longer = (field != Phrases.NONE && Phrases.end(field) > headEnd)
                || lexicon.after(WordRole.BODY_WORD, tokens, headEnd - 1) > headEnd
                || lexicon.after(WordRole.BODY_WORD, tokens, headEnd) > headEnd + 1;
        return longer || (tokens.isCapital(headEnd) && !words.isPersonAt(headEnd, post));
    }

    /** Ban Quản trị các chùa, Ban Chấp hành khóa mới, TAND khu vực, UBND cấp xã, UBND 5 xã: bodies of which none is named. */
    private boolean isOneOfAKind(OrganizationHead head, int headEnd) {
        if (head.tail() == Tail.PARENT) {
            return words.isPlural(headEnd) || tokens.word(headEnd) == lexicon.term;
        }
        int all = lexicon.after(WordRole.PLURAL, tokens, headEnd);
        boolean tier = all > headEnd
                ? tokens.word(all) == lexicon.tier
                : tokens.word(headEnd) == lexicon.tier && areas.isRank(headEnd + 1, headEnd + 2);
        boolean unnamed =
                lexicon.after(WordRole.REGION, tokens, headEnd) > headEnd && areas.region(headEnd, false) == headEnd;
        return head.tail() == Tail.AREA && (unnamed || tier || words.isPlural(headEnd) || areas.isCount(headEnd));
    }

    /** UBND tỉnh Đoàn Hữu Thiệp: the rank of the body before, and a name; no Tỉnh đoàn. */
    private boolean isRankOfOther(int at, int headEnd) {
        return headEnd == at + 2
                && !tokens.isCapital(at)
                && areas.isRank(at, at + 1)
                && shape.isFamily(at + 1)
                && tokens.isCapital(headEnd);
    }

    private boolean isWritten(OrganizationHead head, int at, int headEnd, boolean post) {
        if (isOfEvent(at)) {
            return false;
        }
        if (head.acronym()) {
            boolean written = tokens.isAllCapitals(at)
                    || (tokens.letters(at) == 1 && tokens.isCapital(at) && !tokens.isBehindDigits(at)) // C03, not 12A3
                    || (tokens.letters(at) > 3 && tokens.isCapital(at));
            boolean channel = head.kind().equals(OrganizationKind.NEWS_OUTLET); // VTV24
            return written && (channel || !isOfPaper(at, headEnd));
        }
        boolean capital = tokens.isCapital(at);
        if (!capital && (head.name().startsWith("Phái đoàn") || isManyOfRegion(at, headEnd))) {
            return false; // trưởng phái đoàn Nga: who was sent; các bệnh viện khu vực miền Trung: none is named
        }
        if ((!capital || post) && (areas.isCount(headEnd) || (!capital && words.isPlural(headEnd)))) {
            return false; // đảng ủy 12 xã, đảng ủy các xã: many bodies, of which none is named
        }
        if (!post && areas.isRank(at, headEnd)) {
            return false; // Cảng hàng không quốc tế Long Thành, Khu công nghiệp Phú Tài: a place, unless it has a
            // director
        }
        if (headEnd == at + 1 && at > 0 && gazetteer.placeAt(at - 1) > at) {
            return false; // Hải Phòng FC: no Phòng
        }
        if (head.tail() == Tail.SOURCE) {
            return capital;
        }
        if (head.tail() == Tail.CLOSED || head.tail() == Tail.POST_ONLY) {
            return capital || (post && headEnd > at + 1);
        }
        return capital || !head.capital() || post;
    }

    /** Các bệnh viện khu vực Bắc Trung Bộ: many bodies, of which none is named. */
    private boolean isManyOfRegion(int at, int headEnd) {
        return at > 0
                && lexicon.after(WordRole.PLURAL, tokens, at - 1) == at
                && lexicon.is(WordRole.REGION, tokens, headEnd);
    }

    private int tail(OrganizationHead head, int at, int headEnd, boolean post, int depth) {
        int end = tailEnd(head, at, headEnd, post, depth);
        if (end <= at || tokens.isCapital(at) || (post && depth == DEEPEST)) {
            return end;
        }
        return words.hasCapital(headEnd - 1, end) ? end : at;
    }

    private int tailEnd(OrganizationHead head, int at, int headEnd, boolean post, int depth) {
        return switch (head.tail()) {
            case CLOSED -> closed(head, at, headEnd, post);
            case SOURCE -> sources.isTold(at, headEnd) ? headEnd : at;
            case POST_ONLY -> foreignParty(head, at, headEnd, post);
            case AREA -> area(head, headEnd, post, depth);
            case AREA_NEEDED -> {
                int end = area(head, headEnd, post, depth);
                yield end > headEnd ? end : at;
            }
            case FIELD -> ministries.end(head, headEnd, field(head, at, headEnd, post, depth));
            case POST_FIELD -> post ? field(head, at, headEnd, true, depth) : at;
            case PARENT -> parent(head, at, headEnd, post, depth);
            case FREE -> freeNames.read(head, at, headEnd, post, depth);
            case PROPER -> properNames.read(head, at, headEnd, post, depth);
        };
    }

    /** Đảng Likud: words of other languages behind Đảng; else the same only after a title. */
    private int foreignParty(OrganizationHead head, int at, int headEnd, boolean post) {
        int end = head.name().equals("Đảng") ? foreign.partyEnd(headEnd, post) : headEnd;
        return end > headEnd || post ? end : at;
    }

    /** A name that stands alone, with the words for a company and the country behind it: Toyota Motor Corporation, WHO Việt Nam. */
    private int closed(OrganizationHead head, int at, int headEnd, boolean post) {
        if (head.kind().equals(OrganizationKind.NEWS_OUTLET) && tokens.isGlued(headEnd) && tokens.isNumber(headEnd)) {
            return headEnd + 1; // VTV3
        }
        if (isRelation(head, headEnd) || (!post && foreign.isProduct(head, headEnd))) {
            return at;
        }
        return gazetteer.countryAt(foreign.companyEnd(headEnd));
    }

    /** ASEAN-Australia: what lies between two, and no name of one. */
    private boolean isRelation(OrganizationHead head, int headEnd) {
        return head.acronym()
                && tokens.isSign(headEnd, '-')
                && tokens.isGlued(headEnd)
                && tokens.isGlued(headEnd + 1)
                && gazetteer.countryAt(headEnd + 1) > headEnd + 1;
    }

    /** Nomura Holdings, Sông Cầu FC: a name that its last word tells to be that of a body; no head nor title begins it. */
    private int toldByEnd(int at) {
        int end = foreign.toldByEnd(at);
        boolean other = end > at && gazetteer.placeAt(at) == at && (words.startsOther(at) || words.startsPost(at));
        return other ? at : end;
    }

    /** 453/CV-UBND, NQLT-UBTVQH14: a short form within the sign of a paper. */
    private boolean isOfPaper(int at, int headEnd) {
        int from = at;
        while (from > at - LONGEST_SIGN && from > 0 && tokens.isGlued(from)) {
            from--;
        }
        boolean numbered = from < at && tokens.isNumber(from) && tokens.isSign(from + 1, '/');
        boolean termed = tokens.isGlued(headEnd) && tokens.isNumber(headEnd) && tokens.length(headEnd) == 2; // QH14
        return numbered || termed;
    }

    /** Đại hội Đảng bộ tỉnh, luật Tổ chức QH: words that are part of the name of a congress or a law. */
    private boolean isOfEvent(int at) {
        for (int from = at - 1; from >= 0 && from >= at - LONGEST_EVENT; from--) {
            if (lexicon.after(WordRole.EVENT, tokens, from) > at) {
                return true;
            }
        }
        return false;
    }

    /** A place or an organisation, or nothing. */
    private int area(OrganizationHead head, int headEnd, boolean post, int depth) {
        int end = headEnd;
        if (areas.isCount(end)) {
            return end;
        }
        boolean police = head.kind().equals(OrganizationKind.POLICE); // công an 6 tháng đầu năm
        if (!police && tokens.isNumber(end) && tokens.length(end) <= 3 && !words.isOtherNumber(end)) {
            end = lexicon.after(WordRole.SERVICE, tokens, end + 1);
        }
        int school = ofSchool(end);
        if (school > end) {
            return school;
        }
        int inside = inside(end, post, depth);
        boolean commune = areas.isRank(headEnd - 1, headEnd); // Đoàn xã
        boolean ranked = head.level().isPresent() && (commune || head.kind().equals(OrganizationKind.PARTY_COMMITTEE));
        if (inside > end || !ranked) {
            return commune ? Math.max(inside, areas.numbered(inside, post)) : inside; // Đảng ủy xã Kim Sơn 2
        }
        boolean table = post
                && head.level().filter(AdministrativeLevel.PROVINCE::equals).isPresent();
        return table ? end : areas.unranked(end, post, commune);
    }

    /** Đoàn Thanh niên trường, Công đoàn nhà trường: the token behind small words for the school that is spoken of; the token itself if none. */
    private int ofSchool(int at) {
        int school = tokens.word(at) == lexicon.house ? at + 1 : at;
        boolean small = tokens.word(school) == lexicon.school && !tokens.isCapital(school);
        if (!small || tokens.isCapital(school + 1) || tokens.word(school + 1) == lexicon.learning) {
            return at;
        }
        long kind = lexicon.organizations.longest(tokens, school); // trường đại học
        return kind == Phrases.NONE || Phrases.end(kind) == school + 1 ? school + 1 : at;
    }

    /** The place or the body above, whichever goes on longer; the token itself if there is none. */
    private int inside(int at, boolean post, int depth) {
        int region = areas.region(at, post);
        int above = Math.max(region, read(at, post, depth - 1)); // Vùng 3 Hải quân
        return region > at ? above : Math.max(above, areas.readAll(at, true, post));
    }

    private int field(OrganizationHead head, int at, int headEnd, boolean post, int depth) {
        int end = headEnd;
        long known = lexicon.fields.longest(tokens, headEnd);
        boolean trusted = known != Phrases.NONE
                && (tokens.isCapital(headEnd)
                        || post
                        || (tokens.isCapital(at) && words.numbered(Phrases.end(known)) > Phrases.end(known))
                        || isSmallField(head, at, Phrases.end(known), depth));
        if (trusted) {
            end = words.numbered(fields.bodyWords(Phrases.end(known)));
        } else if (words.unitCode(headEnd) > headEnd) {
            end = words.unitCode(headEnd);
        } else if (mayInvent(head, at, headEnd, post)) {
            end = properNames.upToHolder(properNames.capitals(headEnd, headEnd, post), headEnd, post);
            end = post && areas.holderNamed ? fields.upToSign(end) : end;
            end = head.isBound() && tokens.isWord(end) && !words.startsOther(end) ? headEnd : end;
        }
        if (!trusted && !tokens.isCapital(at) && !post) {
            return at;
        }
        if (end == headEnd) {
            int inside = inside(headEnd, post, depth);
            boolean whole = inside > headEnd && !head.name().equals("Ban");
            return whole || (post && tokens.isCapital(at)) ? inside : at;
        }
        int own = trusted ? end : words.nouns(end);
        int whole = isOneOfMany(at) ? own : fields.goOn(own, trusted);
        whole = post && areas.holderNamed && whole == own
                ? Math.max(fields.behindHyphen(own), fields.beforeOf(own))
                : whole;
        int named = words.nouns(whole);
        return head.isPartOfBody() ? within(named, post, depth) : Math.max(named, inside(named, post, depth));
    }

    /** Hai Sở Ngoại vụ và Xây dựng: behind và stands another. */
    private boolean isOneOfMany(int at) {
        return tokens.isNumber(at - 1) || (at > 0 && lexicon.after(WordRole.PLURAL, tokens, at - 1) == at);
    }

    /** Cục quản lý công sản, sở y tế Hà Nội: a field written small is told by the capital before it or by the place behind. */
    private boolean isSmallField(OrganizationHead head, int at, int end, int depth) {
        long longer = lexicon.organizations.longest(tokens, at - 1); // văn phòng báo chí: no phòng
        boolean within = at > 0 && longer != Phrases.NONE && Phrases.end(longer) > at;
        within |=
                lexicon.after(WordRole.PURPOSE, tokens, end - 2) == end && !tokens.isCapital(end - 2); // Viện tổ chức …
        if (head.isBound() || within || (head.capital() && !tokens.isCapital(at))) {
            return false;
        }
        int inside = inside(end, false, depth);
        boolean told = isNameInSentence(at, end) || (tokens.isCapital(at) && afterAlias(end) > end);
        return inside > end ? tokens.isCapital(at) || words.hasCapital(end, inside) : told;
    }

    /** Words written large within a sentence: at its start Cục and Phòng may be any. */
    private boolean isNameInSentence(int at, int end) {
        boolean within = at > 0 && (tokens.isWord(at - 1) || tokens.isSign(at - 1, ','));
        return within && tokens.isCapital(at) && !tokens.isCapital(at - 1) && end >= at + 3;
    }

    /** Heads that are followed by names of fields that no table holds. */
    private boolean mayInvent(OrganizationHead head, int at, int headEnd, boolean post) {
        boolean named = post && isOfNamedHolder(headEnd);
        return (named || !head.isBound())
                && !shape.isTitleCase(at)
                && !(shape.isStrongFamily(headEnd) && !words.isTwoSyllables(headEnd, post))
                && !shape.hasMiddle(headEnd) // Chánh Thanh tra Bộ Lục Hải Triều
                && (tokens.isCapital(at) || named)
                && tokens.isCapital(headEnd);
    }

    /** Ông Lê Văn Tám, Trưởng khoa Nhiễm: the holder stands before, so that what follows is what he heads; not PC44, TP Hà Nội. */
    private boolean isOfNamedHolder(int at) {
        return areas.holderNamed
                && !tokens.isAllCapitals(at)
                && (lexicon.opens(tokens, at) & NameLexicon.RANK) == 0
                && read(at, true, 1) <= at + 1
                && gazetteer.placeAt(at) == at;
    }

    /** A place or the body above. */
    int within(int end, boolean post, int depth) {
        int inside = inside(end, post, depth);
        if (inside > end) {
            return inside;
        }
        int of = lexicon.after(WordRole.OF, tokens, end);
        if (of > end && tokens.isCapital(of)) {
            int above = read(of, post, depth - 1);
            return above > of ? above : end;
        }
        return end;
    }

    private int parent(OrganizationHead head, int at, int headEnd, boolean post, int depth) {
        int run = shape.runEnd(headEnd);
        if (run > headEnd && headless.isCompany(headEnd, run)) {
            return run; // Ban Kiểm soát Nậm Mộ, behind Công ty cổ phần Thủy điện Nậm Mộ
        }
        int inside = Math.max(inside(headEnd, post, depth), ofSchool(headEnd));
        if (inside > headEnd) {
            return inside;
        }
        if (head.name().startsWith("Đoàn ")) {
            return post ? headEnd : at; // Đoàn Chủ tịch gồm ba đồng chí: who leads a congress
        }
        boolean board = post && head.kind().equals(OrganizationKind.COMPANY);
        if (board && (tokens.isAllCapitals(headEnd) || tokens.isAcronym(headEnd))) {
            return headEnd + 1; // Chủ tịch HĐQT PVTEX
        }
        boolean capital = tokens.isCapital(at);
        return (capital && headEnd > at + 1) || (post && (capital || !head.capital())) ? headEnd : at;
    }
}
