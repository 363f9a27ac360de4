package org.civicnews.vietnamese.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.civicnews.text.WellFormed;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.token.Phrases;
import org.civicnews.vietnamese.token.Tokens;

/**
 * Walks once over a paragraph and keeps the chain of posts, honorifics and names that has not been broken yet; {@link
 * PostChain} tells who holds which post. Used for one paragraph.
 */
final class PeopleScan {
    private static final Comparator<NameMention> ORDER = Comparator.<NameMention>comparingInt(
                    mention -> mention.span().start())
            .thenComparing(NameMention::kind);

    private static final int MOST_OF_ONE_POST = 60;
    /** What a syllable may open that is part of a longer word instead. */
    private static final int PART_OF_COMPOUND =
            NameLexicon.BEFORE_TITLE | NameLexicon.HONORIFIC | NameLexicon.ORGANIZATION;

    private final NameLexicon lexicon;
    private final Tokens tokens;
    private final NameShape shape;
    private final AreaReader areas;
    private final Gazetteer gazetteer;
    private final OrganizationReader organizations;
    private final PostReader posts;
    private final NamedThings named;
    private final NameRules rules;
    private final Credits credits;
    private final PlaceReader places;
    private final BracketReader brackets;
    private final Predicates predicates;
    private final Appointments appointments;
    private final HonorificReader honorifics;
    private final Appositions appositions;
    private final PostContext context;
    private final ForeignPeople foreign;
    private final PostChain chain = new PostChain();
    /** The end of the post read last, or of its term, if it is one that somebody is relieved of, else -1. */
    private int office = -1;

    private final List<NameMention> others = new ArrayList<>();

    /**
     * Makes a scan of one paragraph.
     *
     * @param before the people named in the paragraphs before, to whom this one adds
     * @param bodies the same for the short forms of bodies
     */
    PeopleScan(NameLexicon lexicon, Tokens tokens, NamedBefore before, BodiesBefore bodies) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.shape = new NameShape(lexicon, tokens);
        this.gazetteer = new Gazetteer(lexicon, tokens);
        this.areas = new AreaReader(lexicon, tokens, shape, gazetteer);
        this.organizations = new OrganizationReader(lexicon, tokens, shape, gazetteer, areas, bodies);
        this.posts = new PostReader(lexicon, tokens, shape, gazetteer, organizations, areas);
        this.named = new NamedThings(lexicon, tokens, shape, gazetteer);
        this.foreign = new ForeignPeople(lexicon, tokens, shape, gazetteer, posts);
        this.rules = new NameRules(lexicon, tokens, shape, gazetteer, areas, posts, foreign, chain, before);
        this.credits = new Credits(lexicon, tokens, shape, gazetteer);
        this.places = new PlaceReader(lexicon, tokens, shape, gazetteer, areas, posts, (from, to) -> {
            breakUnlessAbove(to);
            add(NameKind.PLACE, from, to);
        });
        this.brackets = new BracketReader(lexicon, tokens, organizations, areas, chain, this::add);
        this.predicates = new Predicates(lexicon, tokens, posts);
        this.appointments = new Appointments(lexicon, tokens, posts, organizations, predicates);
        this.appositions = new Appositions(lexicon, tokens, shape, posts);
        this.context = new PostContext(lexicon, tokens, shape, posts, chain);
        StaffReader staff = new StaffReader(lexicon, tokens, shape, organizations, chain, this::add);
        this.honorifics = new HonorificReader(lexicon, tokens, shape, gazetteer, posts, rules, chain, staff);
    }

    /** Reads the paragraph. */
    List<NameMention> read() {
        int at = 0;
        while (at < tokens.count()) {
            at = tokens.isWord(at) ? readWord(at) : readOther(at);
        }
        chain.breakOff();
        if (others.isEmpty() && chain.people().isEmpty()) {
            return List.of();
        }
        List<NameMention> mentions = new ArrayList<>(others);
        for (PersonDraft person : chain.people()) {
            mentions.add(person.mention(tokens));
        }
        mentions.sort(ORDER);
        return mentions;
    }

    /** A sign or a number; (MTTQ) behind a name or a post is another name of the same and breaks nothing off. */
    private int readOther(int at) {
        if (tokens.isSign(at, '(')) {
            int close = brackets.read(at, chain.isAfterPost());
            if (close > at) {
                return close;
            }
        }
        if (tokens.isNumber(at) && isCount(at)) {
            chain.plural();
            return at + 1;
        }
        if (tokens.isNumber(at) && chain.isPersonOpen() && lexicon.is(WordRole.AGE, tokens, at + 1)) {
            return lexicon.after(WordRole.AGE, tokens, at + 1);
        }
        return readSign(at);
    }

    /** 8 Phó Giám đốc: a number of people who hold one post. */
    private boolean isCount(int at) {
        int number = tokens.value(at);
        return number >= 2
                && number <= MOST_OF_ONE_POST
                && !tokens.isGlued(at + 1)
                && (lexicon.opens(tokens, at + 1) & (NameLexicon.TITLE | NameLexicon.BEFORE_TITLE)) != 0
                && posts.isTitle(at + 1);
    }

    private int readSign(int at) {
        switch (tokens.sign(at)) {
            case ',', '-', '–' -> chain.separate(PostChain.COMMA);
            case ';', '/' -> chain.separate(PostChain.STRONG);
            case ':' -> chain.colon();
            case '(' -> chain.open();
            case ')' -> chain.close();
            case '.' -> readStop(at);
            default -> {
                int title = chain.isCued() ? at : named.afterListedTitle(at);
                chain.breakOff();
                return Math.max(title, at + 1);
            }
        }
        return at + 1;
    }

    /** A full stop ends everything, unless it belongs to an abbreviation or an initial. */
    private void readStop(int at) {
        boolean abbreviation = at > 0
                && tokens.isGlued(at)
                && tokens.isCapital(at - 1)
                && tokens.letters(at - 1) <= 2
                && tokens.isCapital(at + 1)
                && tokens.isGlued(at + 1);
        if (!abbreviation && !isOfInitial(at)) {
            chain.breakOff();
            chain.endSentence();
        }
    }

    /** Nguyễn Văn T. (43 tuổi), Trần Thị H., nguyên thủ quỹ: the stop of an initial that ends a name, and no sentence. */
    private boolean isOfInitial(int stop) {
        boolean goesOn = tokens.isSign(stop + 1, '(')
                || tokens.isSign(stop + 1, ',')
                || (tokens.isWord(stop + 1) && !tokens.isCapital(stop + 1));
        boolean initial = stop > 0 && (tokens.letters(stop - 1) == 1 || shape.isCluster(stop - 1)); // Phạm Quốc Th.
        return goesOn && initial && chain.isNameTo(stop);
    }

    private int readWord(int at) {
        int opens = lexicon.opens(tokens, at);
        int body = organizations.headless(at);
        if (body > at) {
            chain.breakOff();
            add(NameKind.ORGANIZATION, at, body);
            return body;
        }
        int told = chain.isPersonOpen() || chain.isAfterPostOfLast() ? appositions.end(at) : at;
        if (told > at) {
            return told;
        }
        if (opens != 0) {
            int end = readKnown(at, opens);
            if (end > at) {
                return end;
            }
        }
        boolean name = chain.isCued() && tokens.isCapital(at) && tokens.isCapital(at + 1); // ông Và Bá Xồng
        int connected = (opens & NameLexicon.CONNECTION) != 0 && !name ? readConnection(at) : at;
        if (connected > at) {
            return connected;
        }
        int nationality =
                chain.isCued() || gazetteer.countryAt(at) > at + 1 ? foreign.nationality(at, chain.isCued()) : at;
        int named = readName(nationality);
        if (named > nationality) {
            return named;
        }
        chain.breakOff();
        return at + 1;
    }

    private int readKnown(int at, int opens) {
        boolean opensName = tokens.isCapital(at) && !tokens.isCapital(at - 1); // đề nghị Trường THPT …
        boolean mayBePart = (opens & PART_OF_COMPOUND) != 0;
        boolean second = mayBePart && at > 0 && !opensName && lexicon.after(WordRole.COMPOUND, tokens, at - 1) > at;
        boolean compound = mayBePart && (second || lexicon.is(WordRole.COMPOUND, tokens, at));
        if ((opens & (NameLexicon.TITLE | NameLexicon.BEFORE_TITLE)) != 0
                && !(compound && (opens & NameLexicon.BEFORE_TITLE) != 0)) {
            int end = readPost(at);
            if (end > at) {
                return end;
            }
        }
        if ((opens & NameLexicon.HONORIFIC) != 0 && !second) {
            int end = honorifics.read(at);
            if (end > at) {
                return end;
            }
        }
        if ((opens & NameLexicon.ORGANIZATION) != 0
                && !(compound && !isLongerBody(at))
                && !isLongerPlace(at)
                && !isMarkedAfterCue(at)) {
            int end = organizations.read(at, false);
            if (end > at) {
                breakUnlessAbove(end);
                add(NameKind.ORGANIZATION, at, end);
                return named.skipOthers(at, end);
            }
        }
        boolean ranked = (opens & NameLexicon.RANK) != 0 && !tokens.isCapital(at);
        if ((opens & (NameLexicon.RANK | NameLexicon.PLACE)) != 0 && (ranked || !chain.isCued() || isHomeland(at))) {
            int end = places.read(at);
            if (end > at) {
                return named.skipOtherPlaces(at, end);
            }
        }
        if ((opens & NameLexicon.NAMED) != 0 && !chain.isCued()) {
            int end = named.skip(at);
            if (end > at) {
                chain.breakOff();
                return end;
            }
        }
        int street = (opens & NameLexicon.HONORIFIC) != 0 && tokens.isCapital(at) ? gazetteer.placeAt(at) : at;
        if (street > at + 1 && lexicon.honorifics.longest(tokens, at) != Phrases.NONE) {
            chain.breakOff();
            return street; // Bà Huyện Thanh Quan
        }
        return at;
    }

    /** Chủ tịch UBND phường 14, quận 3 Nguyễn Văn A: a body or place ends the chain, unless that of the post before lies in it. */
    private void breakUnlessAbove(int end) {
        if (chain.isBodyOpen() && isBeforeHolder(areas.chainEnd(end))) {
            chain.bodyAbove();
        } else {
            chain.breakOff();
        }
    }

    /** Vụ trưởng Vụ Pháp chế, Bộ Tư pháp Nguyễn Văn A; Cục trưởng Cục C08, Bộ Công an, Đại tá A: whether who heads the body before stands here. */
    private boolean isBeforeHolder(int at) {
        if (tokens.isSign(at, ',')) {
            long found = lexicon.honorifics.longest(tokens, at + 1);
            HonorificKind kind = found == Phrases.NONE ? null : lexicon.honorificKinds.get(Phrases.value(found));
            return tokens.isCapital(at + 1) && (kind == HonorificKind.RANK || kind == HonorificKind.ACADEMIC);
        }
        return shape.isStrongFamily(at) && rules.isPerson(at, shape.nameEnd(at));
    }

    /** Ông Báo Văn Trò, ông Suzuki Kenji: behind a form of address no newspaper and no company, but a family name. */
    private boolean isMarkedAfterCue(int at) {
        if (!chain.isCued() || !tokens.isCapital(at) || !tokens.isCapital(at + 1)) {
            return false;
        }
        boolean foreigner = chain.honorificKind() == HonorificKind.KINSHIP
                && !shape.isVietnamese(at)
                && !tokens.isAllCapitals(at)
                && Phrases.end(lexicon.organizations.longest(tokens, at)) == at + 1;
        return foreigner
                || (tokens.isCapital(at + 2) // phóng viên Báo Văn hóa
                        && lexicon.is(WordRole.PERSON_MARK, tokens, at + 1));
    }

    /** Tuyển thủ Việt Nam, quê chồng Hải Phòng: a country or province of two words after what somebody does or is. */
    private boolean isHomeland(int at) {
        HonorificKind kind = chain.honorificKind();
        boolean group = kind == HonorificKind.GROUP;
        boolean calling = kind == HonorificKind.OCCUPATION || kind == HonorificKind.PROFESSION;
        return ((group || calling) && gazetteer.countryAt(at) >= at + 2)
                || (group && gazetteer.isProvinceTo(at, shape.runEnd(at)));
    }

    /** Chương trình Lương thực Thế giới: the name of a body that goes on behind a word that ends like one and is none. */
    private boolean isLongerBody(int at) {
        long body = tokens.isCapital(at) ? lexicon.organizations.longest(tokens, at) : Phrases.NONE;
        return body != Phrases.NONE && Phrases.end(body) > lexicon.after(WordRole.COMPOUND, tokens, at);
    }

    /** Trạm Tấu: a place whose name begins like that of a body. */
    private boolean isLongerPlace(int at) {
        int place = gazetteer.placeAt(at);
        long head = place > at + 1 ? lexicon.organizations.longest(tokens, at) : Phrases.NONE;
        return head != Phrases.NONE && Phrases.end(head) < place;
    }

    private int readPost(int at) {
        boolean listed = tokens.isSign(at - 1, ',') || tokens.isSign(at - 1, ';');
        if (listed && posts.isFormer(at) && chain.reopen()) {
            chain.separate(PostChain.COMMA);
        }
        areas.holderNamed = chain.awaitsPosts();
        PostReader.Read read = posts.read(at).orElse(null);
        areas.holderNamed = false;
        if (read == null) {
            return at;
        }
        if (context.isWordForPost(at)) {
            return at;
        }
        boolean relative = context.isOfRelative(at);
        if (relative) {
            chain.breakOff();
        }
        long honorific = lexicon.honorifics.longest(tokens, at);
        if (honorific != Phrases.NONE && Phrases.end(honorific) > read.end()) {
            return at;
        }
        long body = lexicon.organizations.longest(tokens, at);
        if (body != Phrases.NONE && Phrases.end(body) > posts.titleEnd && organizations.read(at, false) > at) {
            return at;
        }
        if (posts.organizationStart >= 0) {
            add(NameKind.ORGANIZATION, posts.organizationStart, posts.organizationEnd);
        }
        if (context.isOfAnother(at, read.end()) || context.isOfAddressee(at, read)) {
            chain.breakOff();
        } else if (relative && tokens.word(at - 1) == lexicon.ladyEnd && !context.isHolderOfSpouse(read.end())) {
            chain.honorific(HonorificKind.OCCUPATION, "");
        } else if (context.isSubjectBehindPhrase(at, read.end())) {
            chain.breakOff();
            chain.post(read.claim(), posts.isOfState);
        } else if (!posts.isPart) {
            chain.post(read.claim(), posts.isOfState);
            office = context.isOffice(at) ? context.afterTerm(read.end()) : -1;
        }
        return Math.max(office, read.end());
    }

    private int readConnection(int at) {
        int born = appositions.afterDetail(at, chain);
        if (born > at) {
            return born;
        }
        int all = chain.isBehindPerson() || chain.isAfterName() ? lexicon.after(WordRole.ALL_ARE, tokens, at) : at;
        if (all > at && posts.isTitle(all)) {
            chain.allAre();
            return all;
        }
        int and = lexicon.after(WordRole.AND, tokens, at);
        if (and > at) {
            int plural = lexicon.after(WordRole.PLURAL, tokens, and);
            chain.and();
            if (plural > and) {
                chain.plural();
            }
            return Math.max(and, plural);
        }
        int plural = lexicon.after(WordRole.PLURAL, tokens, at);
        boolean named = chain.isCued() && tokens.isCapital(at); // ông Ba
        if (plural > at
                && !named
                && lexicon.named.longest(tokens, plural) == Phrases.NONE // các công viên
                && (lexicon.opens(tokens, plural)
                                & (NameLexicon.TITLE | NameLexicon.BEFORE_TITLE | NameLexicon.HONORIFIC))
                        != 0) {
            chain.plural();
            return plural;
        }
        int list = Math.max(lexicon.after(WordRole.LIST, tokens, at), afterThoseAre(at));
        if (list > at && chain.isAfterSharedPost()) {
            chain.colon();
            return tokens.isSign(list, ':') ? list + 1 : list;
        }
        int towards = at == office ? lexicon.after(WordRole.TOWARDS, tokens, at) : at;
        if (towards > at) {
            return towards;
        }
        int body = readBodyOfPost(at);
        if (body > at) {
            return body;
        }
        int joint = lexicon.after(WordRole.JOINT, tokens, at);
        if (joint > at && chain.isAfterPost()) {
            chain.separate(PostChain.COMMA);
            return joint;
        }
        return readPredicate(at, joint);
    }

    /** HLV trưởng Phan Văn Đồng của CLB Sông Đà: whose the post before the name is; the token itself if nothing tells. */
    private int readBodyOfPost(int at) {
        int body = chain.isBareHolder() ? lexicon.after(WordRole.OF, tokens, at) : at;
        int end = body > at ? Math.max(organizations.headless(body), organizations.read(body, false)) : at;
        if (body == at || end == body) {
            return at;
        }
        add(NameKind.ORGANIZATION, body, end);
        chain.bodyOfLast(PostReader.spaced(WellFormed.nfc(tokens.slice(body, end))));
        return end;
    }

    private int readPredicate(int at, int joint) {
        boolean holder = chain.isAfterName() || chain.isAfterPostOfLast() || chain.isBehindPerson();
        boolean before = chain.isAfterPost(); // Chủ tịch xã khi đó là bà Võ Thị Dung
        boolean comma = tokens.isSign(at - 1, ',')
                && !posts.isTaking(at); // ông Thước, 48 tuổi, quê Hưng Yên, từng là Cục trưởng
        Appointments.Appointment by = holder || comma ? appointments.at(at) : null;
        if (by != null && (holder || chain.reopen())) {
            if (by.isByBody()) {
                add(NameKind.ORGANIZATION, by.from(), by.to());
            }
            chain.appointed();
            return by.post();
        }
        int is = holder || before || comma ? Math.max(joint, predicates.is(at)) : at;
        if (is > at
                && (holder
                        || (before && lexicon.honorifics.longest(tokens, is) != Phrases.NONE)
                        || (comma && posts.isTitle(is) && chain.reopen()))) {
            if (tokens.word(at) == lexicon.passive || posts.isTaking(at)) {
                chain.appointed();
            } else {
                chain.separate(PostChain.IS);
            }
            return is;
        }
        return at;
    }

    /** Hai Phó Bí thư Thành ủy là A và B; hai Phó Chánh án là các ông A và B. */
    private int afterThoseAre(int at) {
        int is = chain.isAfterSharedPost() ? lexicon.after(WordRole.IS, tokens, at) : at;
        if (is != at + 1) {
            return at;
        }
        int those = lexicon.after(WordRole.PLURAL, tokens, is);
        boolean honoured = lexicon.honorifics.longest(tokens, those) != Phrases.NONE;
        return honoured || (shape.isFamily(is) && tokens.isCapital(is + 1)) ? those : at;
    }

    private int readName(int at) {
        if (!tokens.isCapital(at)) {
            return at;
        }
        int credited = credits.nameEnd(at);
        int end = credited > at ? credited : rules.nameEnd(at);
        if (credited == at && (!rules.isPerson(at, end) || isCompany(at, end))) {
            return at;
        }
        boolean part = rules.isPart(at, end);
        chain.person(new PersonDraft(at, end, part));
        if (!part) {
            rules.note(at, end);
        }
        return end;
    }

    /** Đặng Gia hứa xong trước Tết, behind Công ty Đặng Gia: with nothing that tells a person, the company named before. */
    private boolean isCompany(int at, int end) {
        return !chain.isCued() && !shape.hasMiddle(at) && organizations.isCompany(at, end);
    }

    private void add(NameKind kind, int from, int to) {
        String text = tokens.slice(from, to);
        others.add(new NameMention(
                kind,
                new Span(tokens.start(from), tokens.end(to - 1)),
                text,
                PostReader.spaced(WellFormed.nfc(text)),
                List.of(),
                List.of(),
                false,
                kind == NameKind.ORGANIZATION ? parent(to) : Optional.empty()));
    }

    /** Phòng Nghiệp vụ của Bảo tàng tỉnh: the body behind của. */
    private Optional<String> parent(int at) {
        int of = lexicon.after(WordRole.OF, tokens, at);
        int end = of > at && tokens.isCapital(of) ? organizations.read(of, false) : of;
        return end > of ? Optional.of(PostReader.spaced(WellFormed.nfc(tokens.slice(of, end)))) : Optional.empty();
    }
}
