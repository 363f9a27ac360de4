package org.civicnews.vietnamese.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.civicnews.people.Place;
import org.civicnews.people.PlaceBuilder;
import org.civicnews.people.PlaceKind;
import org.civicnews.value.DateRange;
import org.civicnews.value.PartialDate;
import org.civicnews.vietnamese.token.Phrases;
import org.civicnews.vietnamese.token.Tokens;

/** The places of a document. Mutable; used for one document. */
final class PlaceRecords {
    private final NameLexicon lexicon;
    private final NameKeys keys;
    private final Map<String, Place> byKey = new LinkedHashMap<>();

    PlaceRecords(NameLexicon lexicon, NameKeys keys) {
        this.lexicon = lexicon;
        this.keys = keys;
    }

    String id(NameMention mention) {
        return byKey.computeIfAbsent(
                        keys.key(mention.name()),
                        key -> place(mention.name())
                                .id("pl" + (byKey.size() + 1))
                                .build())
                .id()
                .orElseThrow();
    }

    List<Place> records() {
        return new ArrayList<>(byKey.values());
    }

    private PlaceBuilder place(String name) {
        return keys.province(name)
                .map(PlaceRecords::known)
                .or(() -> keys.namesake(name).map(PlaceRecords::of))
                .orElseGet(() -> Place.builder().name(name).kind(kind(name)));
    }

    /** A province of the tables, with its code and, if it was merged, its last day. */
    static PlaceBuilder known(KnownPlace place) {
        return Place.builder()
                .name(place.name())
                .kind(place.kind())
                .areaCode(place.code())
                .existed(place.until().map(PlaceRecords::until));
    }

    /** A smaller place that has its name from a province, in which it lies unless it is a ward. */
    static PlaceBuilder of(NameKeys.Namesake place) {
        return Place.builder()
                .name(place.name())
                .kind(PlaceKind.of(place.level().name()))
                .parent(place.province().map(province -> known(province).build()));
    }

    private static DateRange until(String day) {
        LocalDate last = LocalDate.parse(day);
        return DateRange.builder().end(PartialDate.parse(last.toString())).build();
    }

    private PlaceKind kind(String name) {
        Tokens tokens = keys.tokens(name);
        long rank = lexicon.ranks.longest(tokens, 0);
        if (rank != Phrases.NONE) {
            return kindOf(lexicon.rankLevels.get(Phrases.value(rank)).name());
        }
        long known = lexicon.places.longest(tokens, 0);
        return known == Phrases.NONE
                ? PlaceKind.OTHER
                : lexicon.knownPlaces.get(Phrases.value(known)).kind();
    }

    /** A city under a province is of the rank of a district. */
    private static PlaceKind kindOf(String level) {
        return level.equals("CITY") ? PlaceKind.DISTRICT : PlaceKind.of(level);
    }
}
