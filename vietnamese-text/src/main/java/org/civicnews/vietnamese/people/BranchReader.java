package org.civicnews.vietnamese.people;

import org.civicnews.people.AdministrativeLevel;
import org.civicnews.people.OrganizationKind;
import org.civicnews.vietnamese.people.OrganizationHead.Tail;
import org.civicnews.vietnamese.token.Phrases;
import org.civicnews.vietnamese.token.Tokens;

/** Reads what stands behind the name of a body and tells which branch of it is meant, or where it is. Used for one paragraph. */
final class BranchReader {
    /** Liên hợp quốc. */
    private static final int LONGEST_WORLD = 4;

    /** Đồng bằng sông Cửu Long: a part of the country, and no province. */
    private static final int WORDS_OF_REGION = 3;

    private final NameLexicon lexicon;
    private final Tokens tokens;
    private final NameShape shape;
    private final BodyWords words;
    private final AreaReader areas;
    private final Gazetteer gazetteer;
    private final OrganizationReader organizations;

    BranchReader(
            NameLexicon lexicon,
            Tokens tokens,
            NameShape shape,
            BodyWords words,
            AreaReader areas,
            Gazetteer gazetteer,
            OrganizationReader organizations) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.shape = shape;
        this.words = words;
        this.areas = areas;
        this.gazetteer = gazetteer;
        this.organizations = organizations;
    }

    /** Ngân hàng … - Chi nhánh Huế, Tòa án nhân dân khu vực 3 - Lâm Đồng, Đại sứ quán Nhật Bản tại Việt Nam. */
    int placed(int from, int named, boolean post) {
        int end = ofUnit(from, numbered(from, regional(from, ofCentre(from, named, post), post)), post);
        int office = lexicon.after(WordRole.BRANCH, tokens, end); // Ngân hàng Chính sách xã hội chi nhánh tỉnh
        int area = office > end ? areas.readAll(office, true, post) : office;
        if (area > office) {
            return area;
        }
        if (tokens.isSign(end, '-') || tokens.isSign(end, '–')) {
            if (isAbroad(end) && gazetteer.countryAt(end + 1) > end + 1) {
                return gazetteer.countryAt(end + 1);
            }
            if (tokens.isNumber(end - 1)) {
                int province = gazetteer.placeAt(end + 1);
                return province > end + 1 ? province : end;
            }
            int group = groupEnd(from, end + 1);
            if (group > end + 1) {
                return group;
            }
            if (lexicon.is(WordRole.BRANCH, tokens, end + 1)) {
                int branch = organizations.read(end + 1, post, OrganizationReader.DEEPEST);
                return branch > end + 1 ? branch : end;
            }
        }
        if (!isAbroad(end)) {
            return isOfTheWorld(from, end) || isMission(from) ? gazetteer.home(end) : end;
        }
        int host = isMission(from) ? host(end) : end;
        if (host > end) {
            return host;
        }
        // NATO tại Bỉ: what it does there; WHO tại Việt Nam: a body, but of its head we are told where he is
        boolean shortForm = tokens.isAllCapitals(end - 1);
        boolean alone = shortForm && end == from + 1;
        return shortForm
                ? (alone && post ? end : gazetteer.home(end))
                : isAtHome(from, end) ? end : gazetteer.country(end);
    }

    /** Tổ đại biểu HĐND TP.HCM đơn vị quận Gò Vấp: the area that elected the deputies. */
    private int ofUnit(int from, int end, boolean post) {
        boolean unit = tokens.isWord(end + 2) && tokens.slice(end, end + 2).equals("đơn vị");
        long head = unit ? lexicon.organizations.longest(tokens, from) : Phrases.NONE;
        boolean deputies = head != Phrases.NONE
                && lexicon.heads.get(Phrases.value(head)).name().startsWith("Tổ đại biểu");
        int area = deputies ? areas.read(end + 2, false, post) : end + 2;
        return area > end + 2 ? area : end;
    }

    /** Ban Tuyên giáo Trung ương Đoàn: the last two words begin the name of the body above, where alone they would be the Party. */
    private int ofCentre(int from, int end, boolean post) {
        int centre = end - 2;
        boolean told = centre > from && lexicon.is(WordRole.CENTRE, tokens, centre) && tokens.isCapital(end);
        return told ? Math.max(end, organizations.read(centre, post, 1)) : end;
    }

    /** Công ty CP Than Cao Sơn - TKV: behind a hyphen in spaces the group to which a company belongs; the token itself if it is none. */
    private int groupEnd(int from, int at) {
        int group = tokens.isGlued(at) ? at : lexicon.after(WordRole.HOLDING, tokens, at);
        long own = group == at ? Phrases.NONE : lexicon.organizations.longest(tokens, from);
        return isCompany(own) && !isClosed(own) ? group : at;
    }

    private boolean isClosed(long found) {
        return lexicon.heads.get(Phrases.value(found)).tail() == Tail.CLOSED;
    }

    private boolean isCompany(long found) {
        return found != Phrases.NONE
                && lexicon.heads.get(Phrases.value(found)).kind().equals(OrganizationKind.COMPANY);
    }

    /** Kho bạc Nhà nước khu vực IX; Viettel Lào Cai, JETRO Hà Nội: the branch of a body, told by a region or by its province. */
    private int regional(int from, int end, boolean post) {
        int region = areas.region(end, post);
        if (region > end) {
            return region;
        }
        long head = lexicon.organizations.longest(tokens, from);
        if (head == Phrases.NONE || Phrases.end(head) != end) {
            return end;
        }
        OrganizationHead whole = lexicon.heads.get(Phrases.value(head));
        if (whole.tail() != Tail.CLOSED) {
            return end;
        }
        if (lexicon.is(WordRole.BRANCH, tokens, end)) {
            int branch = organizations.read(end, true, 1);
            return branch > end ? branch : end;
        }
        boolean acronym = whole.acronym() && !whole.kind().equals(OrganizationKind.NEWS_OUTLET);
        boolean branched = acronym || isShortName(whole) || whole.kind().equals(OrganizationKind.COMPANY);
        int wideRegion = gazetteer.placeAt(end); // VCCI Đồng bằng sông Cửu Long
        boolean wide = acronym && wideRegion >= end + WORDS_OF_REGION;
        return branched ? Math.max(gazetteer.provinceAt(end), wide ? wideRegion : end) : end;
    }

    /**
     * Cục Quản lý thị trường số 5, Cục Quản lý đường bộ IV: the number of one of several alike; not Vietlott số 253 Kim Mã, where
     * it is, nor Quốc hội XIV. One letter alone may be short for a name that is not told (xã V).
     */
    private int numbered(int from, int end) {
        if (tokens.isAllCapitals(end) && shape.isRoman(end) && tokens.isWord(end - 1)) {
            return isOneAlone(from, end) ? end : end + 1;
        }
        int numbered = words.numbered(end);
        boolean address = (tokens.isCapital(numbered) && !words.startsOther(numbered))
                || tokens.isSign(numbered, '/')
                || lexicon.is(WordRole.STREET, tokens, numbered);
        return address ? end : numbered;
    }

    /** Whether a name stands alone, as that of the only body of its kind. */
    private boolean isOneAlone(int from, int end) {
        long head = lexicon.organizations.longest(tokens, from);
        return head != Phrases.NONE && Phrases.end(head) == end && isClosed(head);
    }

    /** Ngân hàng Thế giới tại Việt Nam, Quỹ Nhi đồng Liên hợp quốc tại Việt Nam: the part of it that is here. */
    private boolean isOfTheWorld(int from, int end) {
        for (int at = Math.max(from, end - LONGEST_WORLD); at < end; at++) {
            if (lexicon.after(WordRole.WORLD, tokens, at) == end) {
                return true;
            }
        }
        return false;
    }

    /** Phái đoàn thường trực Việt Nam tại Liên hợp quốc: a body that stands for a country in another. */
    private boolean isMission(int from) {
        return headName(from).startsWith("Phái đoàn");
    }

    /** Tại Liên hợp quốc, bên cạnh WTO: the token behind the body to which a mission is sent; the token itself if none follows. */
    private int host(int end) {
        int from = tokens.word(end) == lexicon.in ? end + 1 : lexicon.after(WordRole.BESIDE, tokens, end);
        int host = from > end ? organizations.read(from, false, OrganizationReader.DEEPEST) : end;
        return host > from ? host : end;
    }

    /** The name in full of the kind of body that begins here, empty if none does. */
    private String headName(int from) {
        long head = lexicon.organizations.longest(tokens, from);
        return head == Phrases.NONE
                ? ""
                : lexicon.heads.get(Phrases.value(head)).of();
    }

    /** Tập đoàn Than Việt Nam tại Lào, Quốc hội Pháp tại Paris: a company of this country, or what governs another, is no other one elsewhere. */
    private boolean isAtHome(int from, int end) {
        long head = lexicon.organizations.longest(tokens, from);
        return governs(head) || (tokens.word(end - 2) == lexicon.home && isCompany(head));
    }

    /** Chính phủ, Quốc hội, Bộ Ngoại giao. */
    private boolean governs(long found) {
        return found != Phrases.NONE
                && lexicon.heads
                        .get(Phrases.value(found))
                        .level()
                        .filter(AdministrativeLevel.CENTRAL::equals)
                        .isPresent();
    }

    /** AmCham, EuroCham: one word with two capitals, which is short for the name. */
    private static boolean isShortName(OrganizationHead head) {
        return head.name().indexOf(' ') < 0
                && head.name().chars().filter(Character::isUpperCase).count() > 1
                && !head.kind().equals(OrganizationKind.NEWS_OUTLET);
    }

    /** Whether the name of a country or a short form in capitals stands straight before. */
    private boolean isAbroad(int end) {
        return tokens.isAllCapitals(end - 1) || gazetteer.endsCountry(end);
    }
}
