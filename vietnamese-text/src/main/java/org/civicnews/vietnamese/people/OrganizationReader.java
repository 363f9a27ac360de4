package org.civicnews.vietnamese.people;

import org.civicnews.people.AdministrativeLevel;
import org.civicnews.people.OrganizationKind;
import org.civicnews.vietnamese.people.OrganizationHead.Tail;
import org.civicnews.vietnamese.token.Phrases;
import org.civicnews.vietnamese.token.Tokens;

/** Reads the name of an organisation, as long as it goes. Used for one paragraph. */
final class OrganizationReader {
    /** How deep a body may lie in others: Phòng … Sở … UBND … */
    private static final int DEEPEST = 3;

    private static final int LONGEST_FREE_NAME = 24;
    private static final int LONGEST_ALIAS = 3;

    private final NameLexicon lexicon;
    private final Tokens tokens;
    private final NameShape shape;
    private final AreaReader areas;
    private final BodyWords words;

    OrganizationReader(NameLexicon lexicon, Tokens tokens, NameShape shape, AreaReader areas) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.shape = shape;
        this.areas = areas;
        this.words = new BodyWords(lexicon, tokens);
    }

    /**
     * Reads an organisation.
     *
     * @param at its first token
     * @param post whether a title stands before it, so that a person's name may follow without a sign between
     * @return the token after it; {@code at} if there is none
     */
    int read(int at, boolean post) {
        int end = read(at, post, DEEPEST);
        if (end == at) {
            return at;
        }
        end = placed(end, post);
        if (!tokens.isSign(end, '(')) {
            return end;
        }
        int after = afterAlias(end);
        int whole = after > end ? areas.known(after) : after;
        return whole > after ? whole : end;
    }

    /** Ngân hàng … - Chi nhánh Huế, Tòa án nhân dân khu vực 3 - Lâm Đồng, Đại sứ quán Nhật Bản tại Việt Nam. */
    private int placed(int end, boolean post) {
        if (tokens.isSign(end, '-') || tokens.isSign(end, '–')) {
            if (isAbroad(end) && areas.countryAt(end + 1) > end + 1) {
                return areas.countryAt(end + 1);
            }
            if (tokens.isNumber(end - 1)) {
                int province = areas.known(end + 1);
                return province > end + 1 ? province : end;
            }
            if (lexicon.is(WordRole.BRANCH, tokens, end + 1)) {
                int branch = read(end + 1, post, DEEPEST);
                return branch > end + 1 ? branch : end;
            }
        }
        return isAbroad(end) ? areas.country(end) : end;
    }

    /** Whether the name of a country or a short form in capitals stands straight before. */
    private boolean isAbroad(int end) {
        boolean abroad = tokens.isAllCapitals(end - 1);
        for (int i = end - 1; !abroad && i >= 0 && i >= end - LONGEST_ALIAS; i--) {
            abroad = areas.countryAt(i) == end;
        }
        return abroad;
    }

    /** The token after the bracket of (MTTQ), which tells a short form; the token itself if it is none. */
    int afterAlias(int open) {
        int at = open + 1;
        int words = 0;
        while (words < LONGEST_ALIAS && (tokens.isAcronym(at) || tokens.isAllCapitals(at))) {
            at++;
            words++;
            at += tokens.isSign(at, '&') || tokens.isSign(at, '-') ? 1 : 0;
        }
        return words > 0 && tokens.isSign(at, ')') ? at + 1 : open;
    }

    private int read(int at, boolean post, int depth) {
        if (depth == 0 || (lexicon.opens(tokens, at) & NameLexicon.ORGANIZATION) == 0) {
            return at;
        }
        int limit = tokens.count();
        while (limit > at) {
            long found = lexicon.organizations.longest(tokens, at, limit);
            if (found == Phrases.NONE) {
                return at;
            }
            OrganizationHead head = lexicon.heads.get(Phrases.value(found));
            int headEnd = Phrases.end(found);
            int end = isWritten(head, at, headEnd, post) ? tail(head, at, headEnd, post, depth) : at;
            if (end > at) {
                return end;
            }
            limit = headEnd - 1;
        }
        return at;
    }

    private boolean isWritten(OrganizationHead head, int at, int headEnd, boolean post) {
        if (head.acronym()) {
            return tokens.isAllCapitals(at) || (tokens.letters(at) > 3 && tokens.isCapital(at));
        }
        boolean capital = tokens.isCapital(at);
        if (head.tail() == Tail.CLOSED || head.tail() == Tail.POST_ONLY) {
            return capital || (post && headEnd > at + 1);
        }
        return capital || !head.capital() || post;
    }

    private int tail(OrganizationHead head, int at, int headEnd, boolean post, int depth) {
        int end = tailEnd(head, at, headEnd, post, depth);
        if (end <= at || tokens.isCapital(at) || (post && depth == DEEPEST)) {
            return end;
        }
        return hasCapital(headEnd - 1, end) ? end : at;
    }

    private boolean hasCapital(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.isCapital(i) || tokens.isNumber(i)) {
                return true;
            }
        }
        return false;
    }

    private int tailEnd(OrganizationHead head, int at, int headEnd, boolean post, int depth) {
        return switch (head.tail()) {
            case CLOSED -> areas.countryAt(headEnd);
            case POST_ONLY -> post ? headEnd : at;
            case AREA -> area(head, headEnd, post, depth);
            case AREA_NEEDED -> {
                int end = area(head, headEnd, post, depth);
                yield end > headEnd ? end : at;
            }
            case FIELD -> field(head, at, headEnd, post, depth);
            case PARENT -> parent(at, headEnd, post, depth);
            case FREE -> free(head, at, headEnd, post, depth);
            case PROPER -> proper(head, at, headEnd, post, depth);
        };
    }

    /** A place or an organisation, or nothing. */
    private int area(OrganizationHead head, int headEnd, boolean post, int depth) {
        int end = headEnd;
        if (tokens.isNumber(end) && tokens.length(end) <= 3 && !isDate(end)) {
            end++;
        }
        int inside = inside(end, post, depth);
        boolean ranked = head.kind().equals(OrganizationKind.PARTY_COMMITTEE)
                && head.level().isPresent();
        if (inside > end || !ranked) {
            return inside;
        }
        boolean table = post
                && head.level().filter(AdministrativeLevel.PROVINCE::equals).isPresent();
        return table ? end : areas.unranked(end, post);
    }

    /** The place or the body above, whichever goes on longer; the token itself if there is none. */
    private int inside(int at, boolean post, int depth) {
        int above = read(at, post, depth - 1);
        return Math.max(above, areas.readAll(at, true, post));
    }

    /** 12/5, 12-5, 31,5: not the number of a body. */
    private boolean isDate(int number) {
        boolean joint = tokens.isSign(number + 1, '/') || tokens.isSign(number + 1, '-');
        boolean decimal = tokens.isSign(number + 1, ',') && tokens.isGlued(number + 2) && tokens.isNumber(number + 2);
        return tokens.isGlued(number + 1)
                && (joint || decimal || tokens.isWord(number + 1) || tokens.isNumber(number + 1));
    }

    private int field(OrganizationHead head, int at, int headEnd, boolean post, int depth) {
        int end = headEnd;
        long known = lexicon.fields.longest(tokens, headEnd);
        boolean trusted = known != Phrases.NONE && (tokens.isCapital(headEnd) || post);
        if (trusted) {
            end = numbered(bodyWords(Phrases.end(known)));
        } else if (mayInvent(head, at, headEnd)) {
            end = capitals(headEnd, headEnd, post);
        }
        if (!trusted && !tokens.isCapital(at) && !post) {
            return at;
        }
        if (end == headEnd) {
            int inside = inside(headEnd, post, depth);
            boolean whole = inside > headEnd && !head.name().equals("Ban");
            return whole || (post && tokens.isCapital(at)) ? inside : at;
        }
        return within(goOn(end, trusted), post, depth);
    }

    /** Đội CSGT số 3. */
    private int numbered(int end) {
        return words.isNumberWord(end) && tokens.isNumber(end + 1) && !isDate(end + 1) ? end + 2 : end;
    }

    /** Viện Văn hóa Nghệ thuật quốc gia: further words of bodies behind the field, the first of them large. */
    private int bodyWords(int from) {
        int end = from;
        while (tokens.isCapital(from) && lexicon.after(WordRole.BODY_WORD, tokens, end) > end) {
            end = lexicon.after(WordRole.BODY_WORD, tokens, end);
        }
        return end;
    }

    /** Heads that are followed by names of fields that no table holds. */
    private boolean mayInvent(OrganizationHead head, int at, int headEnd) {
        String name = head.name();
        boolean bound = name.equals("Ban") || name.equals("Văn phòng") || name.equals("Khối") || name.equals("Cơ quan");
        return !bound
                && !shape.isTitleCase(at)
                && !shape.isStrongFamily(headEnd)
                && tokens.isCapital(at)
                && tokens.isCapital(headEnd);
    }

    /** Sở Kế hoạch và Đầu tư, where the table knows Kế hoạch alone: goes on after và and a hyphen before a capital. */
    private int goOn(int end, boolean trusted) {
        if (!trusted || !words.isJoint(end) || !tokens.isCapital(end + 1)) {
            return end;
        }
        boolean head = startsOther(end + 1);
        long field = lexicon.fields.longest(tokens, end + 1);
        return head || field == Phrases.NONE || tokens.isSign(end, ',') ? end : Phrases.end(field);
    }

    /** A place or the body above. */
    private int within(int end, boolean post, int depth) {
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

    private int parent(int at, int headEnd, boolean post, int depth) {
        int inside = inside(headEnd, post, depth);
        if (inside > headEnd) {
            return inside;
        }
        return (tokens.isCapital(at) && headEnd > at + 1) || post ? headEnd : at;
    }

    /** Words of any kind up to a verb or a sign; của with an organisation ends the name, and so does a place. */
    private int free(OrganizationHead head, int at, int headEnd, boolean post, int depth) {
        int end = headEnd;
        int last = Math.min(tokens.count(), headEnd + LONGEST_FREE_NAME);
        while (end < last) {
            long field = lexicon.fields.longest(tokens, end);
            if (field != Phrases.NONE && Phrases.end(field) > end + 1) { // Phòng thủ dân sự: no Phòng begins here
                end = Phrases.end(field);
                continue;
            }
            int of = lexicon.after(WordRole.OF, tokens, end);
            int within = tokens.isNumber(end - 1) && of == end && areas.read(end, false, false) == end
                    ? end
                    : within(end, post, depth);
            if (within > end) {
                return within;
            }
            int stop = lexicon.after(WordRole.STOP, tokens, end);
            boolean goesOn = end > headEnd ? words.isAnd(end - 1) || words.isPlural(end) : words.isPurpose(end, last);
            int body = lexicon.after(WordRole.BODY_WORD, tokens, end);
            if (stop == end && body > end + 1) { // nông thôn mới: one word, though mới alone would end the name
                end = body;
                continue;
            }
            if (stop > end && (goesOn || body > stop)) {
                end = Math.max(stop, body);
                continue;
            }
            if (of > end || stop > end || isPersonAt(end, post) || words.isWhole(headEnd, end)) {
                break;
            }
            if (words.isJoint(end) && end > headEnd && tokens.isWord(end + 1) && !startsOther(end + 1)) {
                end++;
            } else if (!words.isJoint(end) && (tokens.isWord(end) || tokens.isNumber(end))) {
                end++;
            } else {
                break;
            }
        }
        while (end > headEnd && (words.isJoint(end - 1) || lexicon.is(WordRole.PLURAL, tokens, end - 1))) {
            end--;
        }
        boolean named = end > headEnd && (hasCapital(headEnd, end) || headEnd > at + 1);
        if (!named) {
            return tokens.isCapital(at) && (post || mayStandAlone(head)) ? headEnd : at;
        }
        return end;
    }

    private static boolean mayStandAlone(OrganizationHead head) {
        return head.name().equals("Ban Chỉ đạo") || head.acronym();
    }

    /** Whether a title, an honorific or another organisation begins here. */
    private boolean startsOther(int at) {
        int opens = lexicon.opens(tokens, at);
        if ((opens & (NameLexicon.TITLE | NameLexicon.BEFORE_TITLE)) != 0) {
            int from = lexicon.after(WordRole.DEPUTY, tokens, lexicon.after(WordRole.MODIFIER, tokens, at));
            if (lexicon.titles.longest(tokens, from) != Phrases.NONE) {
                return true;
            }
        }
        if ((opens & NameLexicon.HONORIFIC) != 0 && lexicon.honorifics.longest(tokens, at) != Phrases.NONE) {
            return true;
        }
        return (opens & NameLexicon.ORGANIZATION) != 0
                && tokens.isCapital(at)
                && lexicon.organizations.longest(tokens, at) != Phrases.NONE;
    }

    private boolean isPersonAt(int at, boolean post) {
        return post && shape.isStrongFamily(at) && shape.mayBePerson(at, shape.runEnd(at));
    }

    private int proper(OrganizationHead head, int at, int headEnd, boolean post, int depth) {
        int end = headEnd;
        int names = 0;
        int last = Math.min(tokens.count(), headEnd + LONGEST_FREE_NAME);
        while (end < last) {
            int next = properPart(end, headEnd, names, post);
            if (next == end) {
                break;
            }
            names += countNames(end, next);
            end = next;
        }
        int whole = within(end, post, depth);
        boolean told = names > 0
                || (!head.acronym()
                        && end > headEnd
                        && isContent(headEnd, end)
                        && (tokens.isCapital(at) || whole > end));
        boolean placed = whole > end && (headEnd > at + 1 || end > headEnd);
        if (told || placed) {
            return whole;
        }
        return post && tokens.isCapital(at) && !head.acronym() && end == headEnd ? headEnd : at;
    }

    /** Whether more than short forms of law and grade (TNHH, THCS) stands between. */
    private boolean isContent(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += tokens.isWord(i) && !tokens.isAllCapitals(i) ? 1 : 0;
        }
        return words >= 2;
    }

    private int countNames(int from, int to) {
        int names = 0;
        for (int i = from; i < to; i++) {
            names += tokens.isCapital(i) && !lexicon.is(WordRole.BODY_WORD, tokens, i) ? 1 : 0;
        }
        return names;
    }

    private int properPart(int end, int headEnd, int names, boolean post) {
        if ((names > 0 && isPersonAt(end, post)) || startsPost(end)) {
            return end;
        }
        int body = lexicon.after(WordRole.BODY_WORD, tokens, end);
        if (body > end) {
            return body;
        }
        if (tokens.isCapital(end)) {
            boolean opens = (lexicon.opens(tokens, end) & NameLexicon.ORGANIZATION) != 0;
            if (tokens.isAllCapitals(end) && opens) {
                return read(end, post, 1) > end ? end : end + 1;
            }
            if (shape.isDate(end)) {
                return end;
            }
            boolean area = (lexicon.opens(tokens, end) & NameLexicon.RANK) != 0 && areas.read(end, false, post) > end;
            return area ? end : end + 1;
        }
        if (tokens.isNumber(end)) {
            return !isDate(end)
                            && tokens.length(end) <= 3
                            && ((names == 0 && end == headEnd) || tokens.isCapital(end - 1))
                    ? end + 1
                    : end;
        }
        boolean second = end > headEnd && isSecondSyllable(end, headEnd);
        boolean leads = (post && names == 0 && leadsToCapital(end)) || (end > headEnd && leadsToArea(end));
        return isJoined(end) || second || leads ? end + 1 : end;
    }

    /** Small words between the kind of a company and its name, after a title: Công ty chế biến hải sản Minh Phú. */
    private boolean leadsToCapital(int at) {
        for (int i = at; i < at + 5; i++) {
            if (i > at && tokens.isCapital(i)) {
                return true;
            }
            if (!tokens.isWord(i) || lexicon.is(WordRole.STOP, tokens, i) || lexicon.is(WordRole.AT, tokens, i)) {
                return false;
            }
        }
        return false;
    }

    /** Small words between the name and the place: Trung tâm Đăng kiểm tàu cá tỉnh Phú Yên. */
    private boolean leadsToArea(int at) {
        for (int i = at; i < at + 8; i++) {
            if (i > at && (lexicon.opens(tokens, i) & NameLexicon.RANK) != 0 && areas.read(i, false, false) > i) {
                return true;
            }
            boolean word = tokens.isWord(i) && !tokens.isCapital(i);
            if (!word || lexicon.is(WordRole.STOP, tokens, i) || lexicon.is(WordRole.AT, tokens, i)) {
                return false;
            }
        }
        return false;
    }

    private boolean isJoined(int at) {
        if (!words.isJoint(at) || tokens.isSign(at, ',') || startsOther(at + 1)) {
            return false;
        }
        return lexicon.is(WordRole.BODY_WORD, tokens, at + 1)
                || (!words.isAnd(at) && tokens.isCapital(at + 1) && !isPersonAt(at + 1, true));
    }

    /** The small second syllable of a word such as Đào tạo, which no table holds. */
    private boolean isSecondSyllable(int at, int headEnd) {
        boolean single = at - 1 == headEnd || !tokens.isCapital(at - 2) || tokens.isAllCapitals(at - 2);
        boolean after = tokens.isCapital(at + 1) || lexicon.is(WordRole.BODY_WORD, tokens, at + 1);
        return (after || single)
                && tokens.isWord(at)
                && !tokens.isCapital(at)
                && tokens.isCapital(at - 1)
                && !tokens.isAllCapitals(at - 1)
                && !lexicon.is(WordRole.STOP, tokens, at)
                && !lexicon.is(WordRole.AT, tokens, at)
                && !lexicon.is(WordRole.AND, tokens, at);
    }

    private boolean startsPost(int at) {
        int opens = lexicon.opens(tokens, at);
        if ((opens & (NameLexicon.TITLE | NameLexicon.BEFORE_TITLE)) == 0 || !tokens.isCapital(at)) {
            return false;
        }
        int from = lexicon.after(WordRole.DEPUTY, tokens, at);
        long title = lexicon.titles.longest(tokens, from);
        return title != Phrases.NONE && Phrases.end(title) > at + 1;
    }

    /** A run of capitals with và, hyphens and commas between, less the person's name at its end. */
    private int capitals(int from, int headEnd, boolean post) {
        int end = from;
        while (end - from < LONGEST_FREE_NAME) {
            int place = areas.known(end);
            if (post && end > headEnd && areas.countryAt(end) > end) { // Bộ Thương mại Ấn Độ, before a name
                return areas.countryAt(end);
            }
            if (place > end + 1 && !tokens.isCapital(end + 1)) {
                end = place;
            } else if (end > from && isSecondSyllable(end, headEnd)) {
                end++;
            } else if (end > headEnd && (shape.isDate(end) || read(end, post, 1) > end + 1)) {
                break;
            } else if (tokens.isCapital(end) && !(end > headEnd && isPersonAt(end, post)) && !startsPost(end)) {
                end++;
            } else if (end > from
                    && words.isJoint(end)
                    && tokens.isCapital(end + 1)
                    && !startsOther(end + 1)
                    && !tokens.isSign(end, ',')
                    && !isPersonAt(end + 1, true)) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }
}
