package org.civicnews.vietnamese.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.civicnews.people.AdministrativeLevel;
import org.civicnews.people.Organization;
import org.civicnews.people.OrganizationBuilder;
import org.civicnews.people.OrganizationKind;
import org.civicnews.people.PlaceKind;
import org.civicnews.value.DateRange;
import org.civicnews.value.PartialDate;
import org.civicnews.vietnamese.token.Phrases;
import org.civicnews.vietnamese.token.Tokens;

/** The organisations of a document. Mutable; used for one document: first every mention is noted, then ids are asked for. */
final class OrganizationRecords {
    private static final class Draft {
        final String id;
        final Set<String> names = new LinkedHashSet<>();

        Draft(int number) {
            this.id = "o" + number;
        }
    }

    /** The space and the bracket before a short form. */
    private static final int BRACKET = 2;

    /** Phòng, Sở, UBND: no name tells more bodies one in another. */
    private static final int DEEPEST = 4;

    private final NameLexicon lexicon;
    private final NameKeys keys;
    private final Map<String, Draft> byKey = new LinkedHashMap<>();
    private final Map<String, String> keyOfName = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    /** The body that one is told to be of outside its name, by the name: Phòng A của Sở B. */
    private final Map<String, String> parents = new HashMap<>();
    /** The key of the only long name that begins so, by its beginning; the empty string if there are several. */
    private final Map<String, String> longNames = new LinkedHashMap<>();

    /** The key of the only company whose name ends so. */
    private final Map<String, String> calledBy = new HashMap<>();

    OrganizationRecords(NameLexicon lexicon, NameKeys keys) {
        this.lexicon = lexicon;
        this.keys = keys;
    }

    void note(NameMention mention) {
        mention.parent()
                .filter(body -> !body.contains(mention.name())) // no body lies in itself, nor in one of its own
                .filter(body -> !mention.name().equals(parents.get(body)))
                .ifPresent(body -> parents.putIfAbsent(mention.name(), body));
        if (keyOfName.containsKey(mention.name())) {
            return;
        }
        String key = keyOfName.computeIfAbsent(mention.name(), keys::key);
        List<String> beginnings = keys.beginnings(mention.name());
        for (int i = 0; i < beginnings.size() - 1; i++) {
            longNames.merge(beginnings.get(i), key, OrganizationRecords::only);
        }
        for (String ending : keys.endings(mention.name())) {
            calledBy.merge(ending, key, OrganizationRecords::only);
        }
    }

    private static String only(String one, String other) {
        return one.equals(other) ? one : "";
    }

    /**
     * Takes a short form in brackets for another name of the body before it: {@code Hiệp hội Doanh nghiệp Hàn Quốc (KOCHAM)}. One
     * that stands for a body of its own ({@code Trung tâm … (EVN)}) is none.
     */
    void noteAlias(NameMention body, NameMention alias) {
        boolean bracketed = alias.span().start() == body.span().end() + BRACKET;
        String key = keyOfName.computeIfAbsent(body.name(), keys::key);
        boolean own = keys.head(alias.name())
                .filter(head -> !keys.key(head.of()).equals(key))
                .isPresent();
        if (bracketed && isAcronym(alias.name()) && !isAcronym(body.name()) && !own) {
            keyOfName.put(alias.name(), key);
        }
    }

    private static boolean isAcronym(String name) {
        int capitals = 0;
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) == ' ') {
                return false;
            }
            capitals += Character.isUpperCase(name.charAt(i)) ? 1 : 0;
        }
        return capitals > 1;
    }

    /** The head of a name that is as often shortened: Ban Chỉ đạo (thành phố). */
    private Optional<String> freeHead(String name) {
        return keys.head(name)
                .filter(head -> head.tail() == OrganizationHead.Tail.FREE)
                .map(head -> NameKeys.fold(head.of()));
    }

    /** Whether nothing but the document's place follows the head. */
    private boolean isAnaphor(String key, String head) {
        return key.equals(head)
                || key.equals(head + " " + NameKeys.fold(keys.place().orElse("")));
    }

    String id(NameMention mention) {
        return idOfName(mention.name());
    }

    private String idOfName(String name) {
        return ids.computeIfAbsent(name, this::newId);
    }

    private String newId(String name) {
        String key = key(name);
        Draft draft = byKey.get(key);
        if (draft == null) {
            draft = new Draft(byKey.size() + 1);
            byKey.put(key, draft);
        }
        draft.names.add(name);
        return draft.id;
    }

    private String key(String name) {
        String key = keyOfName.computeIfAbsent(name, keys::key);
        List<String> beginnings = keys.beginnings(name);
        String whole = beginnings.isEmpty() ? "" : longNames.getOrDefault(beginnings.get(beginnings.size() - 1), "");
        if (whole.isEmpty()) {
            whole = freeHead(name)
                    .filter(head -> isAnaphor(key, head))
                    .map(longNames::get)
                    .orElse("");
        }
        if (whole.isEmpty() && keys.head(name).isEmpty()) {
            whole = calledBy.getOrDefault(NameKeys.fold(name), "");
        }
        return whole.isEmpty() ? key : whole;
    }

    /** The id of the record of a name, empty if no mention of it was noted. */
    Optional<String> idOf(String name) {
        return keyOfName.containsKey(name) ? Optional.of(idOfName(name)) : Optional.empty();
    }

    List<Organization> records() {
        List<Organization> records = new ArrayList<>();
        byKey.values().forEach(draft -> records.add(record(draft)));
        return records;
    }

    private Organization record(Draft draft) {
        String name = longest(draft.names);
        OrganizationBuilder organization = describe(name, DEEPEST).id(draft.id);
        draft.names.stream().filter(other -> !other.equals(name)).forEach(organization::addShortNames);
        return organization.build();
    }

    private static String longest(Set<String> names) {
        String longest = "";
        for (String name : names) {
            longest = name.length() > longest.length() ? name : longest;
        }
        return longest;
    }

    private OrganizationBuilder describe(String name, int depth) {
        OrganizationBuilder organization = Organization.builder().name(name);
        Optional<OrganizationHead> head = keys.head(name);
        organization.kind(head.map(OrganizationHead::kind).orElse(OrganizationKind.OTHER));
        organization.system(head.flatMap(OrganizationHead::system));
        organization.existed(head.flatMap(OrganizationRecords::existed));
        Optional<NameKeys.Namesake> namesake = keys.namesake(name);
        Optional<KnownPlace> area = keys.areaOf(name).or(() -> implied(name));
        boolean city = namesake.isPresent()
                || (keys.isOfCity(name)
                        && area.filter(province -> !province.city()).isPresent());
        organization.level(level(name, head)
                .map(level ->
                        city && level.equals(AdministrativeLevel.PROVINCE) ? AdministrativeLevel.DISTRICT : level));
        namesake.map(PlaceRecords::of)
                .or(() -> area.map(PlaceRecords::known))
                .ifPresent(place -> organization.area(place.build()));
        if (depth > 1) {
            parent(name)
                    .or(() -> depth == DEEPEST ? Optional.ofNullable(parents.get(name)) : Optional.empty())
                    .ifPresent(parent ->
                            organization.parent(describe(parent, depth - 1).build()));
        }
        return organization;
    }

    /** The province of a document about one, if the name means it. */
    private Optional<KnownPlace> implied(String name) {
        Optional<KnownPlace> place = keys.place().flatMap(keys::province);
        return place.filter(area -> keys.key(name).endsWith(NameKeys.fold(area.name())));
    }

    private Optional<AdministrativeLevel> level(String name, Optional<OrganizationHead> head) {
        Optional<AdministrativeLevel> told = head.flatMap(OrganizationHead::level);
        if (told.isPresent()) {
            return told;
        }
        Optional<AdministrativeLevel> rank = rank(name);
        if (rank.isPresent()) {
            return rank;
        }
        boolean province = keys.areaOf(name)
                        .filter(area -> area.kind().equals(PlaceKind.PROVINCE))
                        .isPresent()
                || implied(name).isPresent();
        return province ? Optional.of(AdministrativeLevel.PROVINCE) : Optional.empty();
    }

    /** The level that the first word for a rank in the name tells; a city may be of either level. */
    private Optional<AdministrativeLevel> rank(String name) {
        Tokens tokens = keys.tokens(name);
        for (int i = 1; i < tokens.count(); i++) {
            long rank = tokens.isWord(i) ? lexicon.ranks.longest(tokens, i) : Phrases.NONE;
            if (rank != Phrases.NONE) {
                AdministrativeLevel level = lexicon.rankLevels.get(Phrases.value(rank));
                return level.isKnown() ? Optional.of(level) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<DateRange> existed(OrganizationHead head) {
        return head.from().isEmpty() && head.until().isEmpty()
                ? Optional.empty()
                : Optional.of(DateRange.builder()
                        .start(head.from().map(PartialDate::parse))
                        .end(head.until().map(PartialDate::parse))
                        .build());
    }

    /** The body within the name: Thành ủy Hà Nội of Ban Dân vận Thành ủy Hà Nội. */
    private Optional<String> parent(String name) {
        Tokens tokens = keys.tokens(name);
        long first = tokens.isWord(0) ? lexicon.organizations.longest(tokens, 0) : Phrases.NONE;
        if (first == Phrases.NONE) {
            return Optional.empty();
        }
        for (int i = Phrases.end(first); i < tokens.count(); i++) {
            long place = tokens.isWord(i) ? lexicon.places.longest(tokens, i) : Phrases.NONE;
            if (place != Phrases.NONE && Phrases.end(place) > i + 1) {
                i = Phrases.end(place) - 1; // Thành đoàn Hải Phòng: no Phòng
                continue;
            }
            long head =
                    tokens.isWord(i) && tokens.isCapital(i) ? lexicon.organizations.longest(tokens, i) : Phrases.NONE;
            if (head != Phrases.NONE && mayBeParent(lexicon.heads.get(Phrases.value(head)))) {
                return Optional.of(tokens.slice(i, tokens.count()));
            }
        }
        return Optional.empty();
    }

    private static boolean mayBeParent(OrganizationHead head) {
        return switch (head.tail()) {
            case CLOSED, SOURCE, AREA, AREA_NEEDED -> true;
            case FIELD -> !head.name().equals("Ban") && !head.name().equals("Khối");
            default -> false;
        };
    }
}
