package org.civicnews.vietnamese.people;

import java.util.Optional;
import java.util.Set;
import org.civicnews.people.PostKind;
import org.civicnews.text.WellFormed;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.text.Syllable;
import org.civicnews.vietnamese.token.Phrases;
import org.civicnews.vietnamese.token.Tokens;

/** Reads a post: a title and the organisation after it or within it. Used for one paragraph. */
final class PostReader {
    private static final int LONGEST_FIELD = 10;
    /** Trợ lý Thư ký Chủ tịch: nobody serves more, one through the other. */
    private static final int MOST_SERVED = 3;

    private static final int LONGEST_COMPANY = 5;
    /** An ninh biển. */
    private static final int LONGEST_PROGRAMME = 5;
    /** New South Wales. */
    private static final int LONGEST_STATE = 3;
    /** Titles of those who serve the holder of another post. */
    private static final Set<String> SERVING =
            Set.of("trợ lý", "thư ký", "thư ký riêng", "cố vấn", "cố vấn cao cấp", "đặc phái viên");

    private final NameLexicon lexicon;
    private final Tokens tokens;
    private final NameShape shape;
    private final OrganizationReader organizations;
    private final AreaReader areas;
    private final Gazetteer gazetteer;
    private final Deputies deputies;
    private final Envoys envoys;
    private final TitleWords titles;
    private final KindsAlone kinds;

    /** How many holders of posts are being read who serve another. */
    private int served;

    /** What was read last: the first token of the organisation, -1 if there is none or it is no organisation by itself. */
    int organizationStart;

    int organizationEnd;
    /** The token after the title that was read last. */
    int titleEnd;
    /** Whether the post read last is one of a State or a party. */
    boolean isOfState;
    /** Whether what was read last is no post but the part that somebody takes: do ông A làm trưởng đoàn. */
    boolean isPart;

    PostReader(
            NameLexicon lexicon,
            Tokens tokens,
            NameShape shape,
            Gazetteer gazetteer,
            OrganizationReader organizations,
            AreaReader areas) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.shape = shape;
        this.organizations = organizations;
        this.areas = areas;
        this.gazetteer = gazetteer;
        this.kinds = new KindsAlone(lexicon, tokens, shape, areas);
        this.titles = new TitleWords(lexicon, tokens);
        this.deputies = new Deputies(lexicon, tokens, shape, areas);
        this.envoys = new Envoys(lexicon, tokens, gazetteer, areas, organizations);
    }

    /** A post that was read, and the token after it. */
    record Read(PostClaim claim, int end) {}

    /**
     * Reads a post.
     *
     * @param at the first token
     * @return the post; empty if none begins here
     */
    Optional<Read> read(int at) {
        organizationStart = -1;
        int modified = lexicon.after(WordRole.MODIFIER, tokens, at);
        int deputy = lexicon.after(WordRole.DEPUTY, tokens, modified);
        long whole = titles.longest(modified);
        long found = whole != Phrases.NONE ? whole : titles.longest(deputy);
        int from = whole != Phrases.NONE ? modified : deputy;
        if (found == Phrases.NONE) {
            return Optional.empty();
        }
        Title title = lexicon.titleRows.get(Phrases.value(found));
        isOfState = title.kind().equals(PostKind.GOVERNMENT) || title.kind().equals(PostKind.PARTY);
        int titleEnd = Math.min(
                Phrases.end(found), title.own() == Integer.MAX_VALUE ? Phrases.end(found) : from + title.own());
        int standing = isOfBody(title, from, titleEnd) ? titleEnd : withField(title, titles.afterStanding(titleEnd));
        this.titleEnd = standing;
        boolean leads = isTaking(at - 1) && title.words().equals("trưởng đoàn"); // làm trưởng đoàn kiểm tra …
        Read read = leads
                ? new Read(new PostClaim(words(at, titleEnd), Optional.empty(), span(at, titleEnd)), titleEnd)
                : withOrganization(at, from, standing, standing == titleEnd, title);
        boolean bare = read.claim().organization().isEmpty();
        isPart = bare && (title.body() == 1 || SERVING.contains(title.words())) && isTaking(at - 1);
        Read served = bare && SERVING.contains(title.words()) ? serving(at, read, title) : read;
        return Optional.of(bare && served.equals(read) ? joint(at, read, title) : withTerm(at, served, title));
    }

    /** Đại biểu Quốc hội khóa XIV đoàn Bến Tre, Chủ tịch HĐND tỉnh khóa XVIII: the same with the term, and with who elected a deputy. */
    private Read withTerm(int at, Read read, Title title) {
        int end = deputies.end(read.end(), title);
        return end > read.end()
                ? new Read(new PostClaim(read.claim().title(), read.claim().organization(), span(at, end)), end)
                : read;
    }

    /** Trưởng khoa Khoa Cấp cứu: the words that title and body could share stand in both; not Trưởng phòng Phòng chống ma túy. */
    private boolean isToldTwice(int body, int titleEnd) {
        if (lexicon.fields.longest(tokens, titleEnd) != Phrases.NONE) {
            return false;
        }
        int at = body;
        while (at < titleEnd && tokens.word(at) == tokens.word(titleEnd + at - body)) {
            at++;
        }
        return at == titleEnd;
    }

    /** Trợ lý Chủ tịch Quốc hội, đặc phái viên của Tổng thống Mỹ: the post of whoever serves the holder of another, whose body it tells. */
    private Read serving(int at, Read read, Title title) {
        int next = lexicon.after(WordRole.OF, tokens, read.end());
        boolean named = areas.holderNamed || title.words().equals("đặc phái viên");
        boolean whose = next > read.end() && !named; // thư ký của Chủ tịch UBND tỉnh Đỗ Hải, who is the Chủ tịch
        if (whose || served == MOST_SERVED || !isTitle(next)) {
            return read;
        }
        served++;
        Read other = read(next).orElse(read);
        served--;
        return new Read(
                new PostClaim(words(at, titleEnd), other.claim().organization(), span(at, other.end())), other.end());
    }

    /** Trưởng phòng Kỹ thuật, though there is a Giám đốc Kỹ thuật: the word behind the title is the field of the body that it heads. */
    private boolean isOfBody(Title title, int from, int titleEnd) {
        return title.body() > 0
                && lexicon.fields.longest(tokens, titleEnd) != Phrases.NONE
                && organizations.read(from + title.body(), true) > titleEnd;
    }

    /** Giám đốc đầu tư Quỹ Mekong, trưởng nhóm giải pháp của VNPT: the token behind small words for a field that belong to the title. */
    private int withField(Title title, int at) {
        if (!isFielded(title)
                || !tokens.isWord(at)
                || (tokens.isCapital(at) && !areas.holderNamed)
                || lexicon.organizations.longest(tokens, at) != Phrases.NONE) {
            return at;
        }
        long field = lexicon.fields.longest(tokens, at);
        int end = Math.max(
                field == Phrases.NONE ? at : Phrases.end(field),
                Math.max(
                        lexicon.after(WordRole.BODY_WORD, tokens, at), lexicon.after(WordRole.FIELD_NOUN, tokens, at)));
        long thing = lexicon.named.longest(tokens, at); // giám đốc nhà hàng Hương Cau
        boolean named = thing != Phrases.NONE && Phrases.end(thing) >= end;
        boolean ends = !tokens.isWord(end) || lexicon.is(WordRole.OF, tokens, end) || goesOnWithBody(at, end);
        return ends && !named ? end : at;
    }

    /** Whether the field of work is told behind a title, as if it were a part of it. */
    private static boolean isFielded(Title title) {
        return title.words().endsWith("giám đốc")
                || title.words().equals("trưởng nhóm")
                || title.words().equals("trưởng chương trình")
                || title.words().equals("trưởng bộ phận");
    }

    /** Giám đốc Đầu tư Nordic Capital, but not Giám đốc Chứng khoán Liên Việt: behind a field in capitals, words that are no more of it. */
    private boolean goesOnWithBody(int field, int at) {
        boolean other = !tokens.isCapital(field)
                || tokens.isAllCapitals(at)
                || !shape.isVietnamese(at)
                || lexicon.organizations.longest(tokens, at) != Phrases.NONE;
        return tokens.isCapital(at) && other;
    }

    /**
     * Phó Tư lệnh kiêm Tham mưu trưởng Quân khu 7, and of the army with a comma too: both posts in the body behind the second,
     * unless it is one of the Party.
     */
    private Read joint(int at, Read read, Title title) {
        boolean army = title.kind().equals(PostKind.MILITARY) && tokens.isSign(read.end(), ',');
        int next = army ? read.end() + 1 : lexicon.after(WordRole.JOINT, tokens, read.end());
        if (next == read.end() || !isTitle(next)) {
            return read;
        }
        boolean part = isPart;
        boolean state = isOfState;
        int titleEnd = this.titleEnd;
        int start = organizationStart;
        Optional<PostClaim> second = read(next).map(Read::claim);
        boolean shared = organizationStart >= this.titleEnd && !organizations.isOfParty(organizationStart);
        Optional<String> body = shared ? second.flatMap(PostClaim::organization) : Optional.empty();
        this.titleEnd = titleEnd;
        organizationStart = start;
        isPart = part;
        isOfState = state;
        return new Read(new PostClaim(words(at, read.end()), body, span(at, read.end())), read.end());
    }

    /** Where a post ends that is looked at ahead, while the one read last is kept; the token itself if none begins there. */
    int endAhead(int at) {
        boolean part = isPart;
        boolean state = isOfState;
        int title = titleEnd;
        int start = organizationStart;
        int end = organizationEnd;
        int ahead = read(at).map(Read::end).orElse(at);
        isPart = part;
        isOfState = state;
        titleEnd = title;
        organizationStart = start;
        organizationEnd = end;
        return ahead;
    }

    /** Làm: what is told of somebody whom the subject appoints as well. */
    boolean isTaking(int at) {
        return tokens.isWord(at) && tokens.word(at) == lexicon.takesPart;
    }

    /** Whether a post that somebody held before may begin here: nguyên, cựu. */
    boolean isFormer(int at) {
        return lexicon.is(WordRole.MODIFIER, tokens, at) && tokens.word(at) == lexicon.former;
    }

    /** Whether a title begins at a token. */
    boolean isTitle(int at) {
        int modified = lexicon.after(WordRole.MODIFIER, tokens, at);
        return lexicon.titles.longest(tokens, modified) != Phrases.NONE
                || lexicon.titles.longest(tokens, lexicon.after(WordRole.DEPUTY, tokens, modified)) != Phrases.NONE;
    }

    /** The organisation that shares words with the title goes before one that follows it, unless Thường trực stands between. */
    private Read withOrganization(int at, int from, int titleEnd, boolean joined, Title title) {
        int envoy = envoys.end(from, titleEnd);
        if (envoy > titleEnd) {
            organizationStart = envoys.bodyStart;
            organizationEnd = envoys.bodyEnd;
            return new Read(new PostClaim(words(at, envoy), Optional.empty(), span(at, envoy)), envoy);
        }
        int school = kinds.schoolEnd(titleEnd);
        if (school > titleEnd) {
            return readUnnamed(at, titleEnd, titleEnd, school, "");
        }
        int body = title.body() >= 0 ? from + title.body() : titleEnd;
        int shared = body < titleEnd ? organizations.read(body, true) : titleEnd;
        int end = organizations.read(titleEnd, true);
        boolean apart = end > titleEnd && (!joined || isToldTwice(body, titleEnd));
        if (shared > titleEnd && !apart) {
            return read(at, titleEnd, body, shared, "");
        }
        if (end > titleEnd) {
            return read(at, titleEnd, titleEnd, end, "");
        }
        int village = village(from, titleEnd, title);
        if (village > titleEnd) {
            int rank = rankOf(from, title); // Trưởng khu phố: khu phố 3; Tổ trưởng: Tổ dân phố số 5
            boolean named = rank > from + 1 && tokens.isCapital(rank); // Tổ trưởng Tổ dân phố số 31
            return named
                    ? read(at, rank, rank, village, "")
                    : readUnnamed(at, rank > from + 1 ? rank : titleEnd, rank, village, "");
        }
        if (title.words().equals("bộ trưởng") || title.words().equals("thứ trưởng")) {
            long field = lexicon.fields.longest(tokens, titleEnd);
            int word = lexicon.after(WordRole.BODY_WORD, tokens, titleEnd); // Bộ trưởng Thương mại Wilbur Ross
            int known = field != Phrases.NONE ? Phrases.end(field) : tokens.isCapital(word) ? word : titleEnd;
            boolean named = tokens.isCapital(titleEnd) && (field != Phrases.NONE || known > titleEnd + 1);
            int fieldEnd = named ? areas.readAll(known, false, true) : titleEnd;
            int ministry = Math.max(fieldEnd, abroad(titleEnd));
            if (ministry > titleEnd) {
                return readUnnamed(at, titleEnd, titleEnd, ministry, "Bộ ");
            }
        }
        boolean belongs = tokens.word(titleEnd) == lexicon.belongs; // Đội trưởng thuộc Phòng Cảnh sát hình sự
        int of = belongs ? titleEnd + 1 : lexicon.after(WordRole.OF, tokens, titleEnd);
        int owner = of > titleEnd && tokens.isCapital(of) ? organizations.read(of, true) : of;
        if (owner > of) {
            return read(at, titleEnd, of, owner, "");
        }
        int programme = programmeEnd(title, titleEnd);
        if (programme > titleEnd) {
            int whose = lexicon.after(WordRole.OF, tokens, programme);
            return read(at, programme, whose, organizations.read(whose, true), "");
        }
        end = areas.readAll(titleEnd, true, true);
        if (end > titleEnd) {
            return readUnnamed(at, titleEnd, titleEnd, gazetteer.country(end), "");
        }
        end = Math.max(Math.max(acronym(titleEnd), company(titleEnd)), ofNamed(titleEnd, title));
        if (end > titleEnd) {
            return read(at, titleEnd, titleEnd, end, "");
        }
        int house = Math.max(pagoda(titleEnd, title), namedBefore(titleEnd));
        if (house > titleEnd) {
            return readUnnamed(at, titleEnd, titleEnd, house, "");
        }
        end = beforeForeigner(titleEnd);
        if (end > titleEnd) {
            return readUnnamed(at, titleEnd, titleEnd, end, "");
        }
        int kind = kinds.end(titleEnd);
        if (kind > titleEnd) {
            return readUnnamed(at, titleEnd, titleEnd, kind, "");
        }
        return new Read(new PostClaim(words(at, titleEnd), Optional.empty(), span(at, titleEnd)), titleEnd);
    }

    /** Giám đốc Chương trình An ninh biển của Trung tâm Phong Ba: the token behind what somebody heads within a body that của tells. */
    private int programmeEnd(Title title, int titleEnd) {
        boolean of = title.words().endsWith("khu vực") || title.words().endsWith("chương trình"); // khu vực Mê Công của
        boolean named = tokens.isCapital(titleEnd)
                && tokens.isWord(titleEnd + 1)
                && (of || !tokens.isCapital(titleEnd + 1))
                && !lexicon.is(WordRole.FOREIGN_GIVEN, tokens, titleEnd)
                && !lexicon.is(WordRole.OF, tokens, titleEnd + 1);
        if (!named
                || shape.isStrongFamily(titleEnd)
                || (isFielded(title)
                        ? lexicon.honorifics.longest(tokens, titleEnd) != Phrases.NONE
                        : (lexicon.opens(tokens, titleEnd) & (NameLexicon.HONORIFIC | NameLexicon.TITLE)) != 0)) {
            return titleEnd;
        }
        int end = titleEnd + 1;
        while (end < titleEnd + LONGEST_PROGRAMME && tokens.isWord(end)) {
            int whose = lexicon.after(WordRole.OF, tokens, end);
            if (whose > end) {
                return tokens.isCapital(whose) && organizations.read(whose, true) > whose ? end : titleEnd;
            }
            end++;
        }
        return titleEnd;
    }

    /** Trưởng bản Cò Phạt, tổ trưởng tổ dân phố số 5: the title ends with the rank of the village whose name or number follows. */
    private int village(int from, int titleEnd, Title title) {
        int rank = rankOf(from, title);
        return rank > from && rank < titleEnd ? areas.read(rank, false, true) : from;
    }

    /** Where in the title of who heads a village the word for it stands; the first token of the title in any other. */
    private static int rankOf(int from, Title title) {
        return title.words().startsWith("trưởng ")
                ? from + 1
                : title.words().startsWith("tổ trưởng ") ? from + 2 : from;
    }

    /** Bộ trưởng Thương mại quốc tế Canada: a field that no table holds, up to the country. */
    private int abroad(int at) {
        if (!tokens.isCapital(at) || (lexicon.opens(tokens, at) & NameLexicon.FAMILY) != 0) {
            return at;
        }
        boolean listed = false;
        for (int i = at + 1; i < at + LONGEST_FIELD; i++) {
            int end = gazetteer.countryAt(i);
            if (end > i) {
                return tokens.isCapital(end) && !(listed && end == i + 1) ? end : at;
            }
            listed |= tokens.isSign(i, ',');
            if ((!tokens.isWord(i) && !tokens.isSign(i, ',')) || lexicon.is(WordRole.STOP, tokens, i)) {
                return at;
            }
        }
        return at;
    }

    /** Thống đốc California Gavin Newsom, CEO Tesla Elon Musk: what stands between the title and a first name. */
    private int beforeForeigner(int at) {
        int name = lexicon.after(WordRole.FEDERAL, tokens, at); // thống đốc bang New South Wales Chris Minns
        int longest = name > at ? LONGEST_STATE : 1;
        if ((lexicon.opens(tokens, name) & (NameLexicon.FAMILY | NameLexicon.HONORIFIC)) != 0
                || lexicon.is(WordRole.FOREIGN_GIVEN, tokens, name)) {
            return at;
        }
        for (int end = name + 1; end <= name + longest && tokens.isCapital(end - 1); end++) {
            if (tokens.isCapital(end + 1) && lexicon.is(WordRole.FOREIGN_GIVEN, tokens, end)) {
                return end;
            }
        }
        return at;
    }

    /** Chủ tịch Phúc Sinh Group: a name that ends like that of a company. */
    private int company(int at) {
        int end = at;
        while (tokens.isCapital(end) && end < at + LONGEST_COMPANY) {
            end++;
            if (end > at + 1 && lexicon.is(WordRole.COMPANY_END, tokens, end - 1)) {
                return end;
            }
        }
        return at;
    }

    /** Ông Lê Hải, Tổng giám đốc Vinaconex: somebody was named, so what follows in another language is no person but the body. */
    private int ofNamed(int at, Title title) {
        boolean foreign = areas.holderNamed
                && leadsCompany(title.words())
                && lexicon.opens(tokens, at) == 0
                && tokens.isCapital(at)
                && !tokens.isAllCapitals(at)
                && tokens.letters(at) > 1
                && !lexicon.is(WordRole.FOREIGN_GIVEN, tokens, at)
                && Syllable.parse(tokens.slice(at, at + 1)).isEmpty();
        int end = at;
        while (foreign && tokens.isCapital(end) && !shape.isDate(end) && end < at + LONGEST_COMPANY) {
            if (lexicon.organizations.longest(tokens, end) != Phrases.NONE) {
                return at; // Giám đốc Marketing Công ty …
            }
            end++;
        }
        return end;
    }

    private static boolean leadsCompany(String title) {
        return title.contains("giám đốc")
                || title.contains("sáng lập")
                || title.equalsIgnoreCase("CEO")
                || title.equalsIgnoreCase("TGĐ");
    }

    /** Trụ trì chùa Linh Quang: the house of which somebody is the head, with its word written small or large. */
    private int pagoda(int at, Title title) {
        boolean keeps = title.words().equals("trụ trì")
                || title.words().endsWith("xứ")
                || title.words().endsWith(" cả"); // sư cả, sãi cả
        int name = keeps ? lexicon.after(WordRole.HOUSE, tokens, at) : at;
        return name > at && tokens.isCapital(name) ? shape.runEnd(name) : at;
    }

    /** Tổng Giám đốc Nam Hải: a company named before by its own name alone. */
    private int namedBefore(int at) {
        int end = shape.runEnd(at);
        return end > at && organizations.isCompany(at, end) ? end : at;
    }

    /** A body known by its initials: Tổng giám đốc PVTEX. */
    private int acronym(int at) {
        int end = at;
        while (tokens.isAcronym(end) && (lexicon.opens(tokens, end) & NameLexicon.FAMILY) == 0) {
            end++;
        }
        boolean shouts = tokens.isAllCapitals(at - 1) || end > at + 2;
        if (shouts || end == at) {
            return at;
        }
        int province = gazetteer.provinceAt(end); // Trưởng đại diện JETRO Hà Nội
        return province > end && !tokens.isCapital(province) ? province : gazetteer.countryAt(end);
    }

    /** A post in the words from one token to another, which become a mention of their own unless they only tell a kind of body. */
    private Read read(int at, int titleEnd, int organization, int end, String before) {
        organizationStart = organizations.isBareKind(organization, end) ? -1 : organization;
        organizationEnd = end;
        String name = before + words(organization, end);
        int whole = gazetteer.otherCountries(tokens.isAllCapitals(end - 1) ? gazetteer.country(end) : end);
        return new Read(new PostClaim(words(at, titleEnd), Optional.of(name), span(at, end)), whole);
    }

    /** The same, where what the post is in is no organisation by itself: Bộ trưởng Y tế, Trưởng khu phố 3. */
    private Read readUnnamed(int at, int titleEnd, int organization, int end, String before) {
        Read read = read(at, titleEnd, organization, end, before);
        organizationStart = -1;
        return read;
    }

    private Span span(int from, int to) {
        return new Span(tokens.start(from), tokens.end(to - 1));
    }

    private String words(int from, int to) {
        return spaced(WellFormed.nfc(tokens.slice(from, to)));
    }

    /** Single spaces, whatever stood between the words. */
    static String spaced(String text) {
        StringBuilder spaced = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F' || c == '\u2007';
            boolean odd = space && (c != ' ' || (i + 1 < text.length() && Character.isWhitespace(text.charAt(i + 1))));
            if (odd && spaced == null) {
                spaced = new StringBuilder(text.substring(0, i));
            }
            if (spaced != null && !(space && !spaced.isEmpty() && spaced.charAt(spaced.length() - 1) == ' ')) {
                spaced.append(space ? ' ' : c);
            }
        }
        return spaced == null ? text : spaced.toString();
    }
}
