package org.civicnews.vietnamese.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.civicnews.people.AdministrativeLevel;
import org.civicnews.people.PlaceKind;
import org.civicnews.vietnamese.token.Letters;
import org.civicnews.vietnamese.token.Phrases;
import org.civicnews.vietnamese.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Spells names so that equal things have equal keys: short forms written out, the word for the rank of a province left out,
 * the place that is implied put in. Used for one document.
 */
final class NameKeys {
    /** Stands in a key for every word for a city, which no name in small letters is. */
    private static final String CITY = "CITY";

    private final NameLexicon lexicon;
    private final Optional<String> place;
    /** Whether that is a province and no city of its rank: the city without a name is one within it. */
    private final boolean inProvince;

    /** Those that are cities today, and provinces where the document speaks of them. */
    private final Set<String> formerProvinces = new HashSet<>();

    private final Map<String, String> people = new HashMap<>();
    private final Map<String, Optional<KnownPlace>> areas = new HashMap<>();
    private final Map<String, String> others = new HashMap<>();
    /** Used again for every name. */
    private final Tokens tokens;

    NameKeys(NameLexicon lexicon, Optional<String> place, List<NamedText> texts) {
        this.lexicon = lexicon;
        this.tokens = new Tokens(lexicon.words);
        noteProvinces(texts);
        this.place = place.or(() -> onlyProvince(texts))
                .map(name -> province(name)
                        .or(() -> cityWithin(name))
                        .map(KnownPlace::name)
                        .orElse(name));
        this.inProvince = this.place
                .flatMap(this::province)
                .filter(known -> !isCity(known))
                .isPresent();
    }

    /** Tỉnh Thừa Thiên Huế, before 2025: in such a document thành phố Huế lies in it, and is not the same as today. */
    private void noteProvinces(List<NamedText> texts) {
        for (NamedText text : texts) {
            for (NameMention mention : text.mentions()) {
                Tokens name = mention.kind() == NameKind.PERSON ? null : tokens(mention.name());
                for (int i = 0; name != null && i < name.count(); i++) {
                    int from = AdministrativeLevel.PROVINCE.equals(rank(name, i)) ? i + 1 : i;
                    if (from > i
                            && provinceEnd(name, from) > from
                            && provinceAt(name, from).city()) {
                        formerProvinces.add(provinceAt(name, from).name());
                    }
                }
            }
        }
    }

    private boolean isCity(KnownPlace province) {
        return province.city() && !formerProvinces.contains(province.name());
    }

    /** The province that the document is about. */
    Optional<String> place() {
        return place;
    }

    /**
     * The province that a text names, with or without the word for its rank; thành phố Thanh Hóa lies in one and is none, and
     * so is phường Bạc Liêu.
     */
    Optional<KnownPlace> province(String text) {
        return named(text).filter(province -> !isSmaller(rank(text), province));
    }

    /** The province from which the city has its name that a text names: Thanh Hóa of thành phố Thanh Hóa. */
    private Optional<KnownPlace> cityWithin(String text) {
        return named(text).filter(province -> isCity(rank(text)) && !isCity(province));
    }

    /**
     * A place that has its name from a province and is smaller.
     *
     * @param name its name with the word for its rank: thành phố Thanh Hóa
     * @param level its rank
     * @param province the province of that name, in which a city or a town lies; a ward may be in another today
     */
    record Namesake(String name, AdministrativeLevel level, Optional<KnownPlace> province) {}

    /** The smaller place with which a name ends that has its own name from a province, as UBND phường Bạc Liêu and Thành ủy Thanh Hóa do. */
    Optional<Namesake> namesake(String name) {
        Tokens tokens = tokens(name);
        for (int i = 0; i < tokens.count(); i++) {
            AdministrativeLevel level = rank(tokens, i);
            boolean ofCity = level == null && lexicon.is(WordRole.CITY_BODY, tokens, i);
            int from = ofCity
                    ? lexicon.after(WordRole.CITY_BODY, tokens, i)
                    : level == null ? i : afterRank(tokens, lexicon.ranks.longest(tokens, i), i);
            int end = from > i ? provinceEnd(tokens, from) : from;
            if (end > from && end == tokens.count()) {
                return namesake(tokens, i, from, level);
            }
            i = Math.max(i, from - 1);
        }
        return Optional.empty();
    }

    private Optional<Namesake> namesake(Tokens tokens, int at, int from, @Nullable AdministrativeLevel level) {
        KnownPlace province = provinceAt(tokens, from);
        boolean city = level == null || isCity(level);
        boolean district = AdministrativeLevel.DISTRICT.equals(level);
        boolean within = city ? !isCity(province) : district;
        if (!within && !AdministrativeLevel.COMMUNE.equals(level)) {
            return Optional.empty();
        }
        return Optional.of(new Namesake(
                city ? "thành phố " + province.name() : tokens.slice(at, tokens.count()),
                city || district ? AdministrativeLevel.DISTRICT : AdministrativeLevel.COMMUNE,
                within ? Optional.of(province) : Optional.empty()));
    }

    /** Whether a body is one of a city by its own name, wherever that lies: UBND thành phố Vinh, Thành ủy. */
    boolean isOfCity(String body) {
        Tokens tokens = tokens(body);
        for (int i = 0; i < tokens.count(); i++) {
            if (lexicon.is(WordRole.CITY_BODY, tokens, i) || isCity(rank(tokens, i))) {
                return true;
            }
        }
        return false;
    }

    /** The province whose name stands behind a word for a rank, or alone. */
    private Optional<KnownPlace> named(String text) {
        Tokens tokens = tokens(text);
        int from = afterRank(tokens, lexicon.ranks.longest(tokens, 0), 0);
        int end = provinceEnd(tokens, from);
        return end == tokens.count() && end > from ? Optional.of(provinceAt(tokens, from)) : Optional.empty();
    }

    private @Nullable AdministrativeLevel rank(String text) {
        return rank(tokens(text), 0);
    }

    private @Nullable AdministrativeLevel rank(Tokens tokens, int at) {
        long rank = tokens.isWord(at) ? lexicon.ranks.longest(tokens, at) : Phrases.NONE;
        return rank == Phrases.NONE ? null : lexicon.rankLevels.get(Phrases.value(rank));
    }

    /** The tokens of a name, until the next name is asked for. */
    Tokens tokens(String text) {
        tokens.read(text, 0);
        return tokens;
    }

    private static int afterRank(Tokens tokens, long rank, int at) {
        int from = rank == Phrases.NONE ? at : Phrases.end(rank);
        return from > at && tokens.isSign(from, '.') ? from + 1 : from;
    }

    private KnownPlace provinceAt(Tokens tokens, int at) {
        return lexicon.knownPlaces.get(Phrases.value(lexicon.places.longest(tokens, at)));
    }

    /** Thành phố Thanh Hóa, phường Bạc Liêu: a smaller place that has its name from a province. */
    private boolean isSmaller(@Nullable AdministrativeLevel rank, KnownPlace province) {
        return rank != null && !rank.equals(AdministrativeLevel.PROVINCE) && !(isCity(rank) && isCity(province));
    }

    private static boolean isCity(@Nullable AdministrativeLevel level) {
        return level != null && level.name().equals("CITY"); // TP, thành phố, thủ đô
    }

    private int provinceEnd(Tokens tokens, int at) {
        long found = tokens.isWord(at) ? lexicon.places.longest(tokens, at) : Phrases.NONE;
        boolean province = found != Phrases.NONE
                && lexicon.knownPlaces.get(Phrases.value(found)).kind().equals(PlaceKind.PROVINCE);
        return province ? Phrases.end(found) : at;
    }

    /** The one province that the mentions of a document name, if it is one. */
    private Optional<String> onlyProvince(List<NamedText> texts) {
        String only = "";
        for (NamedText text : texts) {
            for (NameMention mention : text.mentions()) {
                String named = mention.kind() == NameKind.PERSON
                        ? ""
                        : areaOf(mention.name())
                                .filter(area -> area.kind().equals(PlaceKind.PROVINCE))
                                .map(KnownPlace::name)
                                .orElse("");
                if (!named.isEmpty() && !only.isEmpty() && !named.equals(only)) {
                    return Optional.empty();
                }
                only = named.isEmpty() ? only : named;
            }
        }
        return only.isEmpty() ? Optional.empty() : Optional.of(only);
    }

    /** The province that a name ends with, as Thành ủy Hà Nội does. */
    Optional<KnownPlace> areaOf(String name) {
        return areas.computeIfAbsent(name, this::readArea);
    }

    private Optional<KnownPlace> readArea(String name) {
        tokens(name);
        for (int i = 0; i < tokens.count(); i++) {
            AdministrativeLevel level = rank(tokens, i);
            int from = level == null ? i : afterRank(tokens, lexicon.ranks.longest(tokens, i), i);
            int end = provinceEnd(tokens, from);
            if (end > from && end == tokens.count()) {
                boolean commune = AdministrativeLevel.COMMUNE.equals(level); // phường Bạc Liêu is in Cà Mau
                return commune ? Optional.empty() : Optional.of(provinceAt(tokens, from));
            }
            i = Math.max(i, from - 1);
        }
        return Optional.empty();
    }

    /** A person's name in small letters and one tone style. */
    String person(String name) {
        return people.computeIfAbsent(name, NameKeys::fold);
    }

    /** A text in small letters with the tone of each word behind it, so that neither composition nor tone style counts. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length() + 8);
        int tone = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            byte kind = Letters.kind(c);
            if (kind == Letters.SHAPE && !folded.isEmpty()) {
                int last = folded.length() - 1;
                folded.setCharAt(last, Letters.shaped(folded.charAt(last), c));
            } else if (kind == Letters.LETTER || kind == Letters.TONE) {
                tone += Letters.tone(c);
                if (kind == Letters.LETTER) {
                    folded.append(Letters.plain(c));
                }
            } else {
                tone(folded, tone).append(c);
                tone = 0;
            }
        }
        return tone(folded, tone).toString();
    }

    private static StringBuilder tone(StringBuilder folded, int tone) {
        return tone == 0 ? folded : folded.append((char) ('0' + tone));
    }

    /** The key of a place or an organisation. */
    String key(String name) {
        return others.computeIfAbsent(name, this::readKey);
    }

    private String readKey(String name) {
        Tokens tokens = tokens(name);
        StringBuilder key = new StringBuilder();
        boolean placed = false;
        int at = 0;
        while (at < tokens.count()) {
            int end = area(tokens, at, key);
            placed |= end > at;
            end = end > at ? end : known(tokens, at, key);
            if (end == at) {
                end = at + 1;
                if (tokens.isWord(at) && lexicon.is(WordRole.OF, tokens, at)) {
                    at = end;
                    continue;
                }
                if (!tokens.isSign(at, '.')) {
                    put(key, fold(tokens.slice(at, end)));
                }
            }
            at = end;
        }
        if (!placed && impliesPlace(tokens)) {
            put(key, fold(place.orElse("")));
        }
        return key.toString();
    }

    /**
     * The beginnings by which a long name is shortened, the last of them the whole: {@code UBND}, {@code UBND phường} and
     * {@code UBND phường Kim Liên}. Every one ends behind the head, or before or behind a word for the rank of an area. None of
     * a name without a head, or whose head is a name of its own: {@code APEC}.
     */
    List<String> beginnings(String name) {
        Tokens tokens = tokens(name);
        long head = tokens.isWord(0) ? lexicon.organizations.longest(tokens, 0) : Phrases.NONE;
        if (head == Phrases.NONE
                || (standsAlone(lexicon.heads.get(Phrases.value(head)).tail()) && !isOfArea(tokens, head))) {
            return List.of();
        }
        List<String> beginnings = new ArrayList<>();
        shorterHead(tokens, Phrases.end(head)).ifPresent(beginnings::add);
        StringBuilder key =
                new StringBuilder(fold(lexicon.heads.get(Phrases.value(head)).of()));
        int at = Phrases.end(head);
        while (at < tokens.count()) {
            boolean first = at == Phrases.end(head);
            long rank = tokens.isWord(at) ? lexicon.ranks.longest(tokens, at) : Phrases.NONE;
            if (first || rank != Phrases.NONE) {
                beginnings.add(key.toString());
            }
            int end = rank == Phrases.NONE ? at + 1 : Phrases.end(rank);
            AdministrativeLevel level = rank == Phrases.NONE ? null : lexicon.rankLevels.get(Phrases.value(rank));
            put(key, isCity(level) ? CITY : fold(tokens.slice(at, end)));
            at = rank != Phrases.NONE && tokens.isSign(end, '.') ? end + 1 : end;
            if (rank != Phrases.NONE && at < tokens.count()) {
                beginnings.add(key.toString());
            }
        }
        beginnings.add(key.toString());
        return beginnings;
    }

    /** Trung tâm Y tế huyện, Bệnh viện Đa khoa tỉnh: told by its area, with words for what it does between. */
    private boolean isOfArea(Tokens tokens, long head) {
        int at = Phrases.end(head);
        int next = lexicon.after(WordRole.BODY_WORD, tokens, at);
        while (next > at) {
            at = next;
            next = lexicon.after(WordRole.BODY_WORD, tokens, at);
        }
        boolean proper = lexicon.heads.get(Phrases.value(head)).tail() == OrganizationHead.Tail.PROPER;
        return proper && tokens.isWord(at) && lexicon.ranks.longest(tokens, at) != Phrases.NONE;
    }

    /** Ban Trị sự of Ban Trị sự Giáo hội Phật giáo Việt Nam: a head of several words with which a longer one begins. */
    private Optional<String> shorterHead(Tokens tokens, int end) {
        long shorter = end > 2 ? lexicon.organizations.longest(tokens, 0, end - 1) : Phrases.NONE;
        if (shorter == Phrases.NONE || Phrases.end(shorter) < 2) {
            return Optional.empty();
        }
        OrganizationHead head = lexicon.heads.get(Phrases.value(shorter));
        boolean within = head.tail() == OrganizationHead.Tail.PARENT || head.tail() == OrganizationHead.Tail.AREA;
        return within ? Optional.of(fold(head.of())) : Optional.empty();
    }

    /**
     * The ends by which a company is called that was named in full: Daiyo Việt Nam and Việt Nam of Công ty TNHH Điện tử Daiyo
     * Việt Nam. None of any other body.
     */
    List<String> endings(String name) {
        Tokens tokens = tokens(name);
        long head = tokens.isWord(0) ? lexicon.organizations.longest(tokens, 0) : Phrases.NONE;
        if (head == Phrases.NONE || lexicon.heads.get(Phrases.value(head)).tail() != OrganizationHead.Tail.PROPER) {
            return List.of();
        }
        List<String> endings = new ArrayList<>();
        for (int i = Phrases.end(head); i < tokens.count(); i++) {
            if (tokens.isCapital(i)) {
                endings.add(fold(tokens.slice(i, tokens.count())));
            }
        }
        return endings;
    }

    private static boolean standsAlone(OrganizationHead.Tail tail) {
        return tail == OrganizationHead.Tail.CLOSED
                || tail == OrganizationHead.Tail.PROPER
                || tail == OrganizationHead.Tail.SOURCE;
    }

    private static void put(StringBuilder key, String word) {
        if (!word.isEmpty()) {
            key.append(key.isEmpty() ? "" : " ").append(word);
        }
    }

    /** Puts an area into a key: a province by its name, the rank alone by the document's place. */
    private int area(Tokens tokens, int at, StringBuilder key) {
        long rank = tokens.isWord(at) ? lexicon.ranks.longest(tokens, at) : Phrases.NONE;
        int from = afterRank(tokens, rank, at);
        int end = provinceEnd(tokens, from);
        if (end > from) {
            KnownPlace province = provinceAt(tokens, from);
            AdministrativeLevel level = rank(tokens, at);
            if (isSmaller(level, province)) {
                put(key, isCity(level) ? CITY : fold(tokens.slice(at, Phrases.end(rank))));
            }
            put(key, fold(province.name()));
            return end;
        }
        boolean alone = rank != Phrases.NONE && at > 0 && from == tokens.count();
        if (alone && isProvincial(lexicon.rankLevels.get(Phrases.value(rank)))) {
            put(key, isCity(rank(tokens, at)) && inProvince ? CITY : "");
            put(key, fold(place.orElse(tokens.slice(at, from))));
            return from;
        }
        return at;
    }

    private static boolean isProvincial(AdministrativeLevel level) {
        return level.equals(AdministrativeLevel.PROVINCE) || isCity(level);
    }

    private int known(Tokens tokens, int at, StringBuilder key) {
        if (!tokens.isWord(at)) {
            return at;
        }
        long head = lexicon.organizations.longest(tokens, at);
        if (head != Phrases.NONE) {
            put(key, fold(lexicon.heads.get(Phrases.value(head)).of()));
            return Phrases.end(head);
        }
        long field = lexicon.fields.longest(tokens, at);
        if (field != Phrases.NONE) {
            put(key, fold(lexicon.fieldNames.get(Phrases.value(field))));
            return Phrases.end(field);
        }
        return at;
    }

    /** Whether the last body of the name is of a province, so that the document's place is meant. */
    private boolean impliesPlace(Tokens tokens) {
        OrganizationHead last = lastHead(tokens);
        if (last == null) {
            return false;
        }
        boolean provincial =
                last.level().filter(AdministrativeLevel.PROVINCE::equals).isPresent();
        boolean council = last.of().equals("Hội đồng nhân dân") || last.of().equals("Ủy ban nhân dân");
        return provincial || council;
    }

    private @Nullable OrganizationHead lastHead(Tokens tokens) {
        OrganizationHead last = null;
        for (int i = 0; i < tokens.count(); i++) {
            boolean mayBegin = tokens.isWord(i) && (i == 0 || tokens.isCapital(i));
            long head = mayBegin ? lexicon.organizations.longest(tokens, i) : Phrases.NONE;
            if (head != Phrases.NONE) {
                last = lexicon.heads.get(Phrases.value(head));
                i = Phrases.end(head) - 1;
            }
        }
        return last;
    }

    /** The head of the first body of a name. */
    Optional<OrganizationHead> head(String name) {
        Tokens tokens = tokens(name);
        long head = tokens.isWord(0) ? lexicon.organizations.longest(tokens, 0) : Phrases.NONE;
        return head == Phrases.NONE ? Optional.empty() : Optional.of(lexicon.heads.get(Phrases.value(head)));
    }
}
