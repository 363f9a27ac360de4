package org.civicnews.vietnamese.people;

import org.civicnews.people.OrganizationKind;
import org.civicnews.vietnamese.text.Syllable;
import org.civicnews.vietnamese.token.Phrases;
import org.civicnews.vietnamese.token.Tokens;

/** Reads names of bodies that are a run of capitals: Công ty, Trường, Bệnh viện, Viện … Used for one paragraph. */
final class ProperNames {
    private static final int LONGEST_NAME = 24;
    /** The small words between what a table knows of a body and the name of its holder. */
    private static final int LONGEST_REST = 5;

    private final NameLexicon lexicon;
    private final Tokens tokens;
    private final NameShape shape;
    private final AreaReader areas;
    private final Gazetteer gazetteer;
    private final BodyWords words;
    private final OrganizationReader bodies;
    private final LeadingWords leading;
    private final HoldersBehindKind holders;
    private final NumbersInNames numbers;
    private final QuotedNames quotes;

    ProperNames(
            NameLexicon lexicon,
            Tokens tokens,
            NameShape shape,
            Gazetteer gazetteer,
            AreaReader areas,
            BodyWords words,
            OrganizationReader bodies) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.shape = shape;
        this.areas = areas;
        this.gazetteer = gazetteer;
        this.words = words;
        this.bodies = bodies;
        this.leading = new LeadingWords(lexicon, tokens, shape, gazetteer, areas, words, bodies);
        this.holders = new HoldersBehindKind(lexicon, tokens, shape, gazetteer, areas);
        this.quotes = new QuotedNames(tokens);
        this.numbers = new NumbersInNames(lexicon, tokens, shape, words);
    }

    int read(OrganizationHead head, int at, int headEnd, boolean post, int depth) {
        if (post && holders.isHolder(head, headEnd)) {
            return headEnd;
        }
        int quoted = quotes.end(headEnd);
        if (quoted > headEnd) {
            return Math.max(bodies.within(quoted, post, depth), areas.readAll(quoted, true, post));
        }
        int end = headEnd;
        int names = 0;
        int last = Math.min(tokens.count(), headEnd + LONGEST_NAME);
        while (end < last) {
            int next = properPart(head, at, end, headEnd, names, post);
            if (next == end) {
                break;
            }
            names += countNames(end, next) + (tokens.isNumber(end) && next > end + 1 ? 1 : 0); // 29/3, 50-03V
            end = next;
        }
        boolean paper = head.kind().equals(OrganizationKind.NEWS_OUTLET);
        if (names > 0 && lexicon.is(WordRole.BRANCH, tokens, end)) {
            return Math.max(end, bodies.read(end, true, 1)); // Ngân hàng Agribank chi nhánh Rạch Sỏi
        }
        end = upToHolder(paper ? end : words.numbered(end), headEnd, post);
        int whole = paper ? areas.readAll(end, true, post) : bodies.within(end, post, depth);
        boolean company = head.kind().equals(OrganizationKind.COMPANY);
        if (isSyllableOfPerson(head, headEnd)
                || isMiddleOfTown(head, headEnd, post)
                || isWorksOf(head, at, end)
                || (!post && isOfCountry(head, at, headEnd, end, whole))) {
            return at;
        }
        boolean told = names > 0
                || (tokens.isCapital(at) && tokens.isNumber(end - 1) && end > headEnd + 1)
                || (company && tokens.isCapital(at) && numbers.isCompany(head, headEnd, end))
                || (hasThreeDigits(head) && numbers.isOfThreeDigits(head, headEnd, end))
                || (paper && isOfTwoFields(headEnd, end))
                || (!head.acronym()
                        && end > headEnd
                        && isContent(headEnd, end)
                        && (whole > end || words.hasCapital(headEnd, end) || !(company || startsSentence(at)))
                        && (tokens.isCapital(at) || whole > end));
        boolean hospital = head.acronym() && head.kind().equals(OrganizationKind.HOSPITAL); // BVĐK tỉnh Hà Giang
        told |= post
                && end > headEnd
                && tokens.isCapital(at)
                && tokens.isCapital(headEnd)
                && !tokens.isAllCapitals(headEnd);
        boolean placed = whole > end && (headEnd > at + 1 || end > headEnd || hospital);
        if (told || placed) {
            return whole;
        }
        return post && tokens.isCapital(at) && !head.acronym() && end == headEnd ? headEnd : at;
    }

    /** Báo Kinh tế và Đô thị: two fields written large, which together are nothing but a name. */
    private boolean isOfTwoFields(int from, int to) {
        for (int i = from + 1; i + 1 < to; i++) {
            if (words.isAnd(i)) {
                return tokens.isCapital(from) && tokens.isCapital(i + 1);
            }
        }
        return false;
    }

    private static boolean hasThreeDigits(OrganizationHead head) {
        return head.kind().equals(OrganizationKind.HOSPITAL) || head.kind().equals(OrganizationKind.ARMY);
    }

    /** Nhà máy thức ăn của Công ty A: the works of a company, which have no name. */
    private boolean isWorksOf(OrganizationHead head, int at, int end) {
        return head.kind().equals(OrganizationKind.COMPANY)
                && lexicon.is(WordRole.OF, tokens, end)
                && !words.hasCapital(at, end);
    }

    /** Công ty Mỹ, báo Anh, phòng khám Trung Quốc: those of a country, of which none is named. */
    private boolean isOfCountry(OrganizationHead head, int at, int headEnd, int end, int whole) {
        boolean many = head.kind().equals(OrganizationKind.COMPANY)
                || head.kind().equals(OrganizationKind.NEWS_OUTLET)
                || (head.kind().equals(OrganizationKind.HOSPITAL) && !tokens.isCapital(at));
        int country = gazetteer.countryAt(headEnd);
        return many && country > headEnd && (end == country || (end == headEnd && whole == country));
    }

    /** Trung tâm xã Kỳ Sơn, Trung tâm TP Huế: where in it something is. */
    private boolean isMiddleOfTown(OrganizationHead head, int headEnd, boolean post) {
        return !post
                && head.name().equals("Trung tâm")
                && (lexicon.opens(tokens, headEnd) & NameLexicon.RANK) != 0
                && areas.read(headEnd, false, false) > headEnd;
    }

    /** Hiệp hội Du lịch Đà Nẵng Theo ông …: behind the name of a province or a country. */
    private boolean isAfterPlace(int at) {
        return at > 1 && (gazetteer.provinceAt(at - 2) == at || gazetteer.countryAt(at - 2) == at);
    }

    /** CLB Hải Phòng Văn Trần Hoàn: behind the name of a province that ends the body. */
    private boolean isPersonAfterPlace(int at) {
        return at > 1
                && shape.isFamily(at)
                && gazetteer.provinceAt(at - 2) == at
                && shape.mayBePerson(at, shape.runEnd(at));
    }

    /** Trường Đại học Hàng hải Việt Nam PGS.TS. Vũ Trụ Long: capitals with a stop that are the degree of whoever is named behind it. */
    private boolean startsDegree(int at) {
        return tokens.isAllCapitals(at)
                && tokens.isSign(at + 1, '.')
                && lexicon.honorifics.longest(tokens, at) != Phrases.NONE;
    }

    /** Trường Chinh, Trường Giang: a school has a grade or a name of two syllables; a person has not. */
    private boolean isSyllableOfPerson(OrganizationHead head, int headEnd) {
        boolean bare = head.name().equals("Trường") && tokens.isCapital(headEnd) && !tokens.isAllCapitals(headEnd);
        return bare
                && !tokens.isCapital(headEnd + 1)
                && bodyWord(headEnd) == headEnd
                && Syllable.parse(tokens.slice(headEnd, headEnd + 1)).isPresent();
    }

    /** Bệnh viện Bạch Mai cấp cứu …: small words straight behind the name of its own. */
    private boolean isVerb(int at, int end) {
        return !tokens.isCapital(at) && tokens.isCapital(at - 1) && !tokens.isCapital(end);
    }

    /** Trung tâm thương mại mọc lên: written large because a sentence begins with it. */
    private boolean startsSentence(int at) {
        return at == 0 || (tokens.isSign(at - 1, '.') && !tokens.isGlued(at));
    }

    /** Vụ TCNH Theo đó: the word that begins the next sentence where the stop is missing. */
    private boolean isOpener(int at) {
        return tokens.isAllCapitals(at - 1) && lexicon.is(WordRole.OPENER, tokens, at);
    }

    /** Cục trưởng Cục Khám chữa bệnh Lê Văn A: behind a title small words up to the name of its holder belong to the body. */
    int upToHolder(int from, int headEnd, boolean post) {
        if (!post || from == headEnd) {
            return from;
        }
        for (int i = from; i < from + LONGEST_REST; i++) {
            if (i > from && words.isPersonAt(i, true) && shape.runEnd(i) >= i + 3) {
                return i;
            }
            if (!tokens.isWord(i) || tokens.isCapital(i) || words.endsBody(i)) {
                return from;
            }
        }
        return from;
    }

    /** A word of a field of work, of those that stand within names or of those of the State: Học viện Ngoại giao. */
    private int bodyWord(int at) {
        int body =
                Math.max(lexicon.after(WordRole.BODY_WORD, tokens, at), lexicon.after(WordRole.FIELD_NOUN, tokens, at));
        long field = tokens.isCapital(at) ? lexicon.fields.longest(tokens, at) : Phrases.NONE;
        return field == Phrases.NONE || Phrases.end(field) <= at + 1 ? body : Math.max(body, Phrases.end(field));
    }

    /** Schools, hospitals, theatres and companies bear the names of people; centres, stations and associations do not. */
    private static boolean mayHonour(OrganizationHead head) {
        return !head.name().startsWith("Trung tâm")
                && !head.name().startsWith("Trạm")
                && (!head.kind().equals(OrganizationKind.MASS_ORGANIZATION)
                        || head.name().equals("Quỹ"));
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
            boolean word = lexicon.is(WordRole.BODY_WORD, tokens, i)
                    || (i > 0 && tokens.word(i - 1) == lexicon.continent && !tokens.isCapital(i - 1)); // châu Âu
            names += tokens.isCapital(i) && !word ? 1 : 0;
        }
        return names;
    }

    private int properPart(OrganizationHead head, int at, int end, int headEnd, int names, boolean post) {
        boolean person = (names > 0 || tokens.isNumber(end - 1) || !mayHonour(head)) && isHolderAt(end, headEnd, post);
        person |= post && end == headEnd && isHolderOfClub(head, end);
        person |= words.startsPost(end) || startsDegree(end) || (post && isPersonAfterPlace(end));
        if (person || words.isBodyBehindName(end)) {
            return end;
        }
        boolean news = head.kind().equals(OrganizationKind.NEWS_OUTLET);
        if (news && names > 0 && !tokens.isCapital(end) && lexicon.is(WordRole.SOURCE_VERB, tokens, end)) {
            return end; // Báo Tuổi Trẻ thông tin
        }
        int body = bodyWord(end);
        if (body > end) {
            return names > 0 && isVerb(end, body) ? end : body;
        }
        if (end > headEnd && (news || isAfterPlace(end)) && opensSentence(end)) {
            return end;
        }
        if (tokens.isCapital(end)) {
            boolean opens = (lexicon.opens(tokens, end) & NameLexicon.ORGANIZATION) != 0;
            if (tokens.isAllCapitals(end) && opens && !(news && isPaper(end))) {
                return bodies.read(end, post, 1) > end ? end : end + 1;
            }
            if (shape.isDate(end)) {
                return end;
            }
            boolean area = (lexicon.opens(tokens, end) & NameLexicon.RANK) != 0 && areas.read(end, false, post) > end;
            int spelt = tokens.isSign(end + 1, '-') ? gazetteer.countryAt(end) : end; // Cam-pu-chia
            return area ? end : Math.max(spelt, end + 1);
        }
        if (tokens.isNumber(end)) {
            return numbers.read(head, at, end, headEnd, names);
        }
        if (end > headEnd && tokens.isAllCapitals(end - 1) && isCode(end)) {
            return end + 2; // Bệnh viện Hồi sức COVID-19
        }
        boolean second = end > headEnd && isSecondSyllable(end, headEnd);
        boolean named = post || (end > headEnd && tokens.isCapital(at) && NumbersInNames.isRegistered(head));
        boolean bare = end == headEnd && words.isAnd(end); // Giám đốc Trung tâm và Trưởng phòng …
        boolean leads = (named && !bare && names == 0 && !tokens.isNumber(end - 1) && leading.toCapital(end))
                || (end > headEnd && leading.toArea(end))
                || (end > at + 2 && tokens.isCapital(at) && leading.toPlace(end));
        int namesake = end > headEnd ? namesake(head, at, end) : end;
        if (namesake > end) {
            return namesake;
        }
        return isJoined(end, headEnd) || second || leads ? end + 1 : end;
    }

    private boolean isCode(int hyphen) {
        return tokens.isSign(hyphen, '-')
                && tokens.isGlued(hyphen)
                && tokens.isGlued(hyphen + 1)
                && tokens.isNumber(hyphen + 1)
                && tokens.length(hyphen + 1) <= 2;
    }

    /** Quỹ Hướng Dương Huế: two syllables behind the first of a name are no person of their own. */
    private boolean isHolderAt(int at, int headEnd, boolean post) {
        boolean name = at == headEnd + 1 && shape.runEnd(at) <= at + 2;
        return !name && words.isPersonAt(at, post);
    }

    /** Chủ tịch CLB Hồ Đại Lộc: three syllables that begin with a family name and hold no place; clubs are not called after people. */
    private boolean isHolderOfClub(OrganizationHead head, int at) {
        return head.of().equals("Câu lạc bộ")
                && shape.isFamily(at)
                && shape.runEnd(at) == at + 3
                && gazetteer.placeAt(at) == at
                && gazetteer.placeAt(at + 1) == at + 1
                && bodyWord(at + 1) == at + 1
                && shape.mayBePerson(at, at + 3);
    }

    /** Báo NTNN, đài CNN: the short name of a paper, which stands alone too. */
    private boolean isPaper(int at) {
        long paper = lexicon.organizations.longest(tokens, at);
        return paper != Phrases.NONE
                && lexicon.heads.get(Phrases.value(paper)).kind().equals(OrganizationKind.NEWS_OUTLET);
    }

    /** Ảnh: Báo Giao thông Cụ thể, …: a large word that begins the next sentence, or a verb. */
    private boolean opensSentence(int at) {
        int opener = Math.max(lexicon.after(WordRole.OPENER, tokens, at), lexicon.after(WordRole.STOP, tokens, at));
        boolean goesOn =
                opener > at + 1 || tokens.isSign(opener, ',') || (tokens.isWord(opener) && !tokens.isCapital(opener));
        return tokens.isCapital(at) && opener > at && !tokens.isCapital(at + 1) && goesOn;
    }

    /** Trường Đào tạo cán bộ Lê Hồng Phong: the token of whom a school is named after, behind what is taught; the token itself if none. */
    private int namesake(OrganizationHead head, int at, int from) {
        int end = from;
        int next = lexicon.after(WordRole.BODY_WORD, tokens, end);
        while (next > end && !tokens.isCapital(end)) {
            end = next;
            next = lexicon.after(WordRole.BODY_WORD, tokens, end);
        }
        boolean named = head.kind().equals(OrganizationKind.SCHOOL)
                && tokens.isCapital(at)
                && shape.isStrongFamily(end)
                && tokens.isCapital(end + 1);
        return named ? end : from;
    }

    private boolean isJoined(int at, int headEnd) {
        if (tokens.isSign(at, '/')) { // HIV/AIDS
            return tokens.isGlued(at) && tokens.isAllCapitals(at - 1) && tokens.isAllCapitals(at + 1);
        }
        if (tokens.isSign(at, ',')) {
            return at > headEnd && words.isField(at - 1) && words.isListOfFields(at);
        }
        if (!words.isJoint(at) || startsOther(at + 1) || isPlaceBehindName(at)) {
            return false;
        }
        boolean smallField =
                at > headEnd && words.isField(at - 1) && lexicon.after(WordRole.FIELD_NOUN, tokens, at + 1) == at + 3;
        return lexicon.is(WordRole.BODY_WORD, tokens, at + 1)
                || (smallField && words.isAnd(at)) // Khoa học xã hội và nhân văn
                || isSecondField(at, headEnd)
                || (!words.isAnd(at) && tokens.isCapital(at + 1) && !words.isPersonAt(at + 1, true));
    }

    /** Trường Tiểu học Phù Đổng và Công viên Lê Thị Riêng: behind a name and và a place of its own. */
    private boolean isPlaceBehindName(int and) {
        long named = tokens.isCapital(and - 1) && tokens.isCapital(and + 1)
                ? lexicon.named.longest(tokens, and + 1)
                : Phrases.NONE;
        return named != Phrases.NONE && Phrases.end(named) > and + 2 && tokens.isCapital(Phrases.end(named));
    }

    /** Behind a joint another body: more than a word of a field, as is Đại học Cần Thơ. */
    private boolean startsOther(int at) {
        if (!words.startsOther(at)) {
            return false;
        }
        int body = lexicon.after(WordRole.BODY_WORD, tokens, at);
        return body <= at + 1 || bodies.read(at, false, 1) > body;
    }

    /** Quản lý và Điều hành: behind và a word of two syllables that begins like the field before it. */
    private boolean isSecondField(int and, int headEnd) {
        return words.isAnd(and)
                && and > headEnd
                && words.isField(and - 1)
                && tokens.isCapital(and + 1)
                && gazetteer.placeAt(and + 1) == and + 1
                && tokens.isWord(and + 2)
                && !tokens.isCapital(and + 2)
                && !words.ends(and + 2)
                && !words.isNumberWord(and + 3);
    }

    /** Quốc tế, Trung ương: a word of bodies of which the first syllable is written large. */
    private boolean isHalfLarge(int at) {
        return tokens.isCapital(at)
                && !tokens.isCapital(at + 1)
                && lexicon.after(WordRole.BODY_WORD, tokens, at) == at + 2;
    }

    /** The small second syllable of a word such as Đào tạo, which no table holds. */
    private boolean isSecondSyllable(int at, int headEnd) {
        boolean hyphen = (tokens.isSign(at - 2, '-') || tokens.isSign(at - 2, '–')) && isShortPlace(at - 3);
        boolean single = at - 1 == headEnd || !(tokens.isCapital(at - 2) || hyphen) || tokens.isAllCapitals(at - 2);
        boolean capital = tokens.isCapital(at + 1) && !words.startsOther(at + 1);
        boolean namesake = shape.isStrongFamily(at - 3) && tokens.isCapital(at - 2); // Trường Lê Hồng Phong gom giấy
        boolean after = capital || (!namesake && lexicon.is(WordRole.BODY_WORD, tokens, at + 1));
        boolean place = gazetteer.countryAt(at - 1) == at
                || gazetteer.provinceAt(at - 1) == at // Bệnh viện Trung ương Huế khám
                || (!single && gazetteer.placeAt(at - 2) == at); // Hội Du lịch Phú Yên đòi …
        return (after || single)
                && !place
                && tokens.isWord(at)
                && !tokens.isCapital(at)
                && !(areas.isRank(at, at + 1) && tokens.isNumber(at + 1)) // Câu lạc bộ Thơ phường 7
                && tokens.isCapital(at - 1)
                && (shape.isVietnamese(at - 1) || !shape.isVietnamese(at)) // Ngân hàng Agribank rồi …, Times of India
                && !(tokens.isNumber(at - 2) && tokens.isGlued(at - 1)) // 50-03V
                && !tokens.isAllCapitals(at - 1)
                && lexicon.after(WordRole.BODY_WORD, tokens, at - 2) != at // Điện lực miền Trung trực …
                && lexicon.after(WordRole.FIELD_NOUN, tokens, at - 2) != at // Liên đoàn Bóng đá châu Á chọn
                && lexicon.after(WordRole.FIELD_NOUN, tokens, at) <= at + 1 // Khoa Ngoại lồng ngực: a word of its own
                && !lexicon.is(WordRole.STOP, tokens, at)
                && !lexicon.is(WordRole.AT, tokens, at)
                && !lexicon.is(WordRole.BRANCH, tokens, at)
                && !lexicon.is(WordRole.JOINT, tokens, at)
                && !lexicon.is(WordRole.AND, tokens, at);
    }

    /** Việt - Tiệp, Á - Âu: the name of a country or a continent in one syllable. */
    private boolean isShortPlace(int at) {
        return tokens.isCapital(at)
                && (tokens.word(at) == lexicon.home || tokens.letters(at) == 1 || gazetteer.countryAt(at) == at + 1);
    }

    /** A run of capitals with và, hyphens and commas between, less the person's name at its end. */
    int capitals(int from, int headEnd, boolean post) {
        int end = from;
        while (end - from < LONGEST_NAME) {
            int place = gazetteer.placeAt(end);
            if (post && end > headEnd && gazetteer.countryAt(end) > end) { // Bộ Thương mại Ấn Độ, before a name
                return gazetteer.countryAt(end);
            }
            if (place > end + 1 && !tokens.isCapital(end + 1)) {
                end = place;
            } else if (end > from && isSecondSyllable(end, headEnd)) {
                end++;
            } else if (end > from && isHalfLarge(end)) {
                end += 2;
            } else if (end > headEnd && (isOpener(end) || shape.isDate(end) || startsBody(end, post))) {
                break;
            } else if (tokens.isCapital(end)
                    && !(end > headEnd && words.isPersonAt(end, post))
                    && !words.startsPost(end)) {
                end++;
            } else if (end > from
                    && words.isJoint(end)
                    && tokens.isCapital(end + 1)
                    && !words.startsOther(end + 1)
                    && !tokens.isSign(end, ',')
                    && !words.isPersonAt(end + 1, true)) {
                end = Math.max(end + 2, lexicon.after(WordRole.BODY_WORD, tokens, end + 1)); // và Tế bào gốc
            } else {
                break;
            }
        }
        return end;
    }

    /** Bộ môn Nhi ĐH Y Hà Nội: a body named by two words or more, or the short form of one behind words that are none. */
    private boolean startsBody(int at, boolean post) {
        return bodies.read(at, post, 1) > at + 1
                || (tokens.isAllCapitals(at)
                        && !tokens.isAllCapitals(at - 1)
                        && !tokens.isSign(at + 1, '-')
                        && words.startsOther(at));
    }
}
