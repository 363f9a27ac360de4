package org.civicnews.vietnamese.people;

import java.util.ArrayList;
import java.util.List;
import org.civicnews.vietnamese.token.Phrases;
import org.civicnews.vietnamese.token.Tokens;

/** Reads places that stand by themselves, and the lists that they begin. Used for one paragraph. */
final class PlaceReader {
    private static final int LONGEST_VILLAGE = 3;

    private final NameLexicon lexicon;
    private final Tokens tokens;
    private final NameShape shape;
    private final AreaReader areas;
    private final Gazetteer gazetteer;
    private final PostReader posts;
    private final Found found;

    /** Takes the places that were read, by their first token and the one after their last. */
    interface Found {
        void place(int from, int to);
    }

    PlaceReader(
            NameLexicon lexicon,
            Tokens tokens,
            NameShape shape,
            Gazetteer gazetteer,
            AreaReader areas,
            PostReader posts,
            Found found) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.shape = shape;
        this.areas = areas;
        this.gazetteer = gazetteer;
        this.posts = posts;
        this.found = found;
    }

    /**
     * Reads a place, and the others of its list.
     *
     * @param at its first token
     * @return the token after the last of them; {@code at} if there is none
     */
    int read(int at) {
        boolean ranked = (lexicon.opens(tokens, at) & NameLexicon.RANK) != 0;
        int end = areas.read(at, false, false);
        if (end == at || (ranked ? isPaper(at) : !isPlain(at, end))) {
            return at;
        }
        found.place(at, end);
        if (!ranked) {
            return end;
        }
        int listed = villages(at, end);
        return listed > end ? listed : places(end);
    }

    /** Bản Kết luận, bản Kêu gọi hành động: bản, ấp and làng in capitals begin other words, and before a word written half large. */
    private boolean isPaper(int at) {
        boolean half = shape.runEnd(at + 1) == at + 2 && lexicon.after(WordRole.OPENER, tokens, at + 1) == at + 3;
        return isVillage(at) && lexicon.is(WordRole.PAPER, tokens, at) && (tokens.isCapital(at) || half);
    }

    private boolean isVillage(int at) {
        long rank = lexicon.ranks.longest(tokens, at);
        return rank != Phrases.NONE
                && lexicon.rankLevels.get(Phrases.value(rank)).name().equals("VILLAGE");
    }

    /**
     * Thôn Lao Chải, Lý Sơn, Đặng Hà: two names or more behind commas after that of a village or commune are such, and no
     * people; of two syllables each, but those of villages.
     */
    private int villages(int at, int from) {
        if (!tokens.isSign(from, ',')) {
            return from;
        }
        int longest = isVillage(at) ? LONGEST_VILLAGE : LONGEST_VILLAGE - 1;
        List<Integer> known = new ArrayList<>();
        int end = from;
        int names = 0;
        int run = shape.runEnd(end + 1);
        while (tokens.isSign(end, ',') && run > end + 1 && run <= end + 1 + longest && !isOfPerson(end + 1)) {
            if (gazetteer.placeAt(end + 1) == run) {
                known.add(end + 1);
            }
            end = run;
            names++;
            run = shape.runEnd(end + 1);
        }
        if (names < 2) {
            return from;
        }
        known.forEach(place -> found.place(place, gazetteer.placeAt(place)));
        return end;
    }

    /** Whether an honorific or a post begins here. */
    private boolean isOfPerson(int at) {
        return posts.isTitle(at) || lexicon.honorifics.longest(tokens, at) != Phrases.NONE;
    }

    /** A known place without its rank: only if its words cannot be anything else here. */
    private boolean isPlain(int at, int end) {
        long found = lexicon.places.longest(tokens, at);
        KnownPlace place = lexicon.knownPlaces.get(Phrases.value(found));
        boolean within = at > 0 && tokens.isCapital(at - 1) && !lexicon.is(WordRole.AT, tokens, at - 1);
        if (!shape.isBoundary(end) || within) {
            return false;
        }
        return switch (place.kind().name()) {
            case "PROVINCE", "BUILDING" -> true;
            case "COUNTRY" ->
                end > at + 1 || tokens.letters(at) > 4 || (at > 0 && lexicon.is(WordRole.AT, tokens, at - 1));
            case "DISTRICT" -> end > at + 1 && at > 0 && lexicon.is(WordRole.AT, tokens, at - 1);
            default -> false;
        };
    }

    /** The other names of a list: các quận Ba Đình, Hoàn Kiếm. */
    private int places(int from) {
        int end = from;
        while (tokens.isSign(end, ',') || lexicon.isPlainAnd(tokens, end)) {
            int next = gazetteer.placeAt(end + 1);
            if (next == end + 1 || !shape.isBoundary(next)) {
                return end;
            }
            found.place(end + 1, next);
            end = next;
        }
        return end;
    }
}
