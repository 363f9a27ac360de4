package org.civicnews.vietnamese.people;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.civicnews.people.AdministrativeLevel;
import org.civicnews.people.OrganizationKind;
import org.civicnews.people.PlaceKind;
import org.civicnews.people.PoliticalSystem;
import org.civicnews.people.PostKind;
import org.civicnews.people.PostRank;
import org.civicnews.text.TsvTable;
import org.civicnews.vietnamese.token.Phrases;
import org.civicnews.vietnamese.token.Tokens;
import org.civicnews.vietnamese.token.Words;

/** All tables of names as phrases, over one list of words. Immutable and thread-safe once built. */
final class NameLexicon {
    /** What may begin at a word, one bit each. */
    static final int TITLE = 1;

    static final int HONORIFIC = 1 << 1;
    static final int ORGANIZATION = 1 << 2;
    static final int PLACE = 1 << 3;
    static final int RANK = 1 << 4;
    static final int NAMED = 1 << 5;
    static final int STRONG_FAMILY = 1 << 6;
    static final int WEAK_FAMILY = 1 << 7;
    static final int FAMILY = STRONG_FAMILY | WEAK_FAMILY;
    static final int BEFORE_TITLE = 1 << 8;
    static final int CONNECTION = 1 << 9;

    final Words words = new Words();
    final Phrases titles = new Phrases(words, false);
    final Phrases honorifics = new Phrases(words, false);
    final Phrases organizations = new Phrases(words, false);
    final Phrases fields = new Phrases(words, true);
    final Phrases places = new Phrases(words, false);
    final Phrases ranks = new Phrases(words, false);
    final Phrases named = new Phrases(words, false);
    private final List<Phrases> roles = new ArrayList<>();

    final List<Title> titleRows = new ArrayList<>();
    final List<HonorificKind> honorificKinds = new ArrayList<>();
    final List<OrganizationHead> heads = new ArrayList<>();
    final List<String> fieldNames = new ArrayList<>();
    final List<KnownPlace> knownPlaces = new ArrayList<>();
    final List<AdministrativeLevel> rankLevels = new ArrayList<>();
    final Map<String, KnownPlace> provinces = new HashMap<>();

    private final int and = words.take("và");

    /** Single words that the rules ask for. */
    final int monk = words.take("thích");

    final int venerable = words.take("tt");

    final int nun = words.take("nữ");
    final int mister = words.take("ông");
    final int takesPart = words.take("làm");
    final int former = words.take("nguyên");
    final int belongs = words.take("thuộc");
    final int passive = words.take("được");
    final int in = words.take("tại");
    final int consular = words.take("lãnh");
    final int owner = words.take("chủ");
    /** Đức, before Bà and Mẹ of Mary and of saints. */
    final int holy = words.take("đức");
    /** The first word of Việt Nam, which no other country's name has. */
    final int ladyEnd = words.take("nhân");

    final int house = words.take("nhà");
    final int school = words.take("trường");
    /** The second word of trường học. */
    final int learning = words.take("học");

    final int ka = words.take("ka");
    final int old = words.take("cũ");
    final int lake = words.take("hồ");
    final int road = words.take("đường");
    final int home = words.take("việt");
    final int countryWord = words.take("nước");

    final int someone = words.take("người");

    final int numberWord = words.take("số");
    final int sir = words.take("ông");
    final int madam = words.take("bà");
    final int clan = words.take("tộc");
    final int term = words.take("khóa");
    /** Cấp: before a rank tells of all bodies of it. */
    final int tier = words.take("cấp");

    final int topic = words.take("thì");
    final int continent = words.take("châu");
    /** Thị, with which names of women go on, or begin where there is no family name. */
    final int ofWomen = words.take("thị");
    /** A, between the family and the given name of men of the Mông. */
    final int ofMen = words.take("a");

    final int acting = words.take("quyền");

    private final int[] opens;

    private final Map<NameTable, TsvTable> own;

    private NameLexicon(Map<NameTable, TsvTable> own) {
        this.own = own;
        Map<Integer, Integer> families = new HashMap<>();
        for (List<String> row : rows(NameTable.FAMILY_NAMES)) {
            families.put(words.take(row.get(0)), row.get(1).equals("WEAK") ? WEAK_FAMILY : STRONG_FAMILY);
        }
        readTitles();
        readHonorifics();
        readOrganizations();
        readPlaces();
        for (List<String> row : rows(NameTable.FIELDS)) {
            fields.add(row.get(0), fieldNames.size());
            fieldNames.add(told(row.get(1)).orElse(row.get(0)));
        }
        for (List<String> row : rows(NameTable.NAMED)) {
            named.add(row.get(0), 0);
        }
        while (roles.size() < WordRole.values().length) {
            roles.add(new Phrases(words, false));
        }
        for (List<String> row : rows(NameTable.WORDS)) {
            phrases(WordRole.valueOf(row.get(1))).add(row.get(0), 0);
        }
        freeze();
        opens = new int[words.size()];
        for (int word = 0; word < opens.length; word++) {
            opens[word] = opens(word) | families.getOrDefault(word, 0);
        }
    }

    static NameLexicon standard() {
        return Standard.LEXICON;
    }

    /** The same lexicon with a table of the caller's. */
    NameLexicon with(NameTable table, TsvTable rows) {
        Map<NameTable, TsvTable> tables = new EnumMap<>(NameTable.class);
        tables.putAll(own);
        tables.put(table, rows);
        return new NameLexicon(tables);
    }

    private List<List<String>> rows(NameTable table) {
        TsvTable rows = own.get(table);
        return (rows == null ? table.bundled() : rows).rows();
    }

    private static int number(String cell, int otherwise) {
        return cell.isEmpty() ? otherwise : Integer.parseInt(cell);
    }

    private static Optional<String> told(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    private void readTitles() {
        for (List<String> row : rows(NameTable.TITLES)) {
            titles.add(row.get(0), titleRows.size());
            titleRows.add(new Title(
                    row.get(0),
                    PostKind.of(row.get(1)),
                    PostRank.of(row.get(2)),
                    number(row.get(3), Integer.MAX_VALUE),
                    number(row.get(4), -1)));
        }
    }

    private void readHonorifics() {
        for (List<String> row : rows(NameTable.HONORIFICS)) {
            honorifics.add(row.get(0), honorificKinds.size());
            honorificKinds.add(HonorificKind.valueOf(row.get(1)));
        }
    }

    private void readOrganizations() {
        for (List<String> row : rows(NameTable.ORGANIZATIONS)) {
            String name = row.get(0);
            OrganizationHead head = new OrganizationHead(
                    name,
                    told(row.get(1)).orElse(name),
                    OrganizationKind.of(row.get(2)),
                    told(row.get(3)).map(PoliticalSystem::of),
                    told(row.get(4)).map(AdministrativeLevel::of),
                    OrganizationHead.Tail.valueOf(row.get(5)),
                    !row.get(6).isEmpty(),
                    isAcronym(name),
                    told(row.get(7)),
                    told(row.get(8)));
            organizations.add(name, heads.size());
            heads.add(head);
        }
        for (OrganizationHead head : List.copyOf(heads)) {
            if (head.tail() == OrganizationHead.Tail.CLOSED) {
                addShortForms(head);
            }
        }
    }

    /** UB T.Ư MTTQ VN: a name of several words with some of them in their short forms. */
    private void addShortForms(OrganizationHead head) {
        List<String> forms = OrganizationShortForms.of(head.name());
        for (String form : forms) {
            organizations.add(form, heads.size());
        }
        if (!forms.isEmpty()) {
            heads.add(head);
        }
    }

    /** A name of one word in capitals: TTXVN is a name, ttxvn and who are none. */
    private static boolean isAcronym(String name) {
        return name.indexOf(' ') < 0 && name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT));
    }

    private void readPlaces() {
        for (List<String> row : rows(NameTable.PROVINCES)) {
            String name = row.get(1).isEmpty() ? row.get(0) : row.get(1);
            KnownPlace place = new KnownPlace(
                    name, PlaceKind.PROVINCE, row.get(2).equals("CITY"), told(row.get(3)), told(row.get(4)));
            places.add(row.get(0), knownPlaces.size());
            knownPlaces.add(place);
            provinces.putIfAbsent(NameTables.key(row.get(0)), place);
        }
        for (List<String> row : rows(NameTable.PLACES)) {
            places.add(row.get(0), knownPlaces.size());
            knownPlaces.add(
                    new KnownPlace(row.get(0), PlaceKind.of(row.get(1)), false, Optional.empty(), Optional.empty()));
        }
        for (List<String> row : rows(NameTable.RANKS)) {
            ranks.add(row.get(0), rankLevels.size());
            rankLevels.add(AdministrativeLevel.of(row.get(1)));
        }
    }

    private void freeze() {
        titles.freeze();
        honorifics.freeze();
        organizations.freeze();
        fields.freeze();
        places.freeze();
        ranks.freeze();
        named.freeze();
        roles.forEach(Phrases::freeze);
    }

    private int opens(int word) {
        return (titles.isOpener(word) ? TITLE : 0)
                | (honorifics.isOpener(word) ? HONORIFIC : 0)
                | (organizations.isOpener(word) ? ORGANIZATION : 0)
                | (places.isOpener(word) ? PLACE : 0)
                | (ranks.isOpener(word) ? RANK : 0)
                | (named.isOpener(word) ? NAMED : 0)
                | (connects(word) ? CONNECTION : 0)
                | (is(WordRole.DEPUTY, word) || is(WordRole.MODIFIER, word) ? BEFORE_TITLE : 0);
    }

    /** Whether a phrase of the honorifics is a word for kin by which people are called: ông, bà; not if none was found. */
    boolean isKinship(long honorific) {
        return honorific != Phrases.NONE && honorificKinds.get(Phrases.value(honorific)) == HonorificKind.KINSHIP;
    }

    private boolean connects(int word) {
        return is(WordRole.BORN, word)
                || is(WordRole.ETHNIC, word)
                || is(WordRole.AND, word)
                || is(WordRole.ALL_ARE, word)
                || is(WordRole.PLURAL, word)
                || is(WordRole.JOINT, word)
                || is(WordRole.IS, word)
                || is(WordRole.AUXILIARY, word)
                || is(WordRole.LIST, word)
                || is(WordRole.TOWARDS, word)
                || is(WordRole.OF, word);
    }

    private boolean is(WordRole role, int word) {
        return phrases(role).isOpener(word);
    }

    /** The phrases of a role: the tables stand in the order of the roles, as they are asked for at every word. */
    @SuppressWarnings("EnumOrdinal")
    private Phrases phrases(WordRole role) {
        return roles.get(role.ordinal());
    }

    /** Whether a word, given by its number, is a family name. */
    boolean isFamily(int word) {
        return word >= 0 && (opens[word] & FAMILY) != 0;
    }

    /** What may begin at a token, as bits. */
    int opens(Tokens tokens, int token) {
        int word = tokens.word(token);
        return word < 0 ? 0 : opens[word];
    }

    /** The token after the longest phrase of a role that begins at a token; the token itself if there is none. */
    int after(WordRole role, Tokens tokens, int token) {
        Phrases phrases = phrases(role);
        if (!phrases.isOpener(tokens.word(token))) {
            return token;
        }
        long found = phrases.longest(tokens, token);
        return found == Phrases.NONE ? token : Phrases.end(found);
    }

    /** Whether a token is và. */
    boolean isPlainAnd(Tokens tokens, int token) {
        return tokens.word(token) == and;
    }

    boolean is(WordRole role, Tokens tokens, int token) {
        return after(role, tokens, token) > token;
    }

    /** Holds the lexicon of the library. */
    private static final class Standard {
        static final NameLexicon LEXICON = new NameLexicon(Map.of());

        private Standard() {}
    }
}
