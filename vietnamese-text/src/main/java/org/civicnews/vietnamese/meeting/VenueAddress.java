package org.civicnews.vietnamese.meeting;

import java.util.Locale;
import java.util.Set;
import org.civicnews.people.AdministrativeLevel;
import org.civicnews.value.Span;

/**
 * Reads the address (địa chỉ) behind a venue, without which nobody would find it: {@code khách sạn Cửu Long, phường Trà
 * Vinh}; {@code phòng họp tầng 3, trụ sở UBND tỉnh}; {@code Hội trường lớn, số 36 Trần Phú}. What stands in brackets straight
 * behind the venue is a remark of the writer's, and no part of it.
 */
final class VenueAddress {
    /** The words of an address between a number and a name. */
    private static final Set<String> ROAD_WORDS = Set.of(
            "số", "đường", "phố", "ngõ", "ngách", "hẻm", "kiệt", "quốc", "tỉnh", "đại", "lộ", "lô", "tổ", "khu",
            "tầng");

    /** What an address begins with that has no number before it. */
    private static final Set<String> ROADS = Set.of("số", "đường", "phố", "ngõ", "hẻm", "lô", "quốc");

    /** What only a part of a house is called by. */
    private static final Set<String> ROOMS = Set.of("hội", "phòng", "tầng", "sảnh", "sân");

    /** What a house without a name begins with: tòa nhà A, khu nhà B. */
    private static final Set<String> HOUSES = Set.of("tòa", "toà", "khu", "nhà", "dãy");

    private static final int COMMUNE = 1;
    private static final int DISTRICT = 2;
    private static final int CITY = 3;
    private static final int HIGHEST = 4;

    /** Số 5, ngõ 12, phố A, phường B, quận C, thành phố D. */
    private static final int MOST_PARTS = 6;

    private static final int LONGEST_HOUSE = 4;
    private static final int LONGEST_ROAD = 10;
    private static final int LONGEST_BRACKET = 16;

    private final Sentence sentence;
    /** Whether it is a hall or a room, so that the house may follow. */
    private final boolean room;
    /** The rank of the last area told, that each further one is above. */
    private int rank;

    private VenueAddress(Sentence sentence, int venueStart, int venueEnd) {
        this.sentence = sentence;
        int first = sentence.firstToken(venueStart);
        this.room = isOneOf(ROOMS, first);
        this.rank = lastRank(first, sentence.firstToken(venueEnd));
    }

    /**
     * Finds where the address behind a venue ends.
     *
     * @param sentence the sentence
     * @param start the first character of the venue
     * @param end the character behind it
     * @return the character behind the address; {@code end} if none follows
     */
    static int end(Sentence sentence, int start, int end) {
        return new VenueAddress(sentence, start, end).read(end);
    }

    /** Whether a piece of the text is an area: named by a rank, or with nothing but its name. */
    static boolean isArea(Sentence sentence, Span span) {
        VenueAddress area = new VenueAddress(sentence, span.start(), span.start());
        int first = sentence.firstToken(span.start());
        return area.rankAt(first) > 0 || area.isBare(first, sentence.firstToken(span.end()));
    }

    private int read(int venueEnd) {
        int end = venueEnd;
        int at = sentence.firstToken(end);
        int house = room && isComma(at, end) ? house(at + 1) : at + 1;
        if (house > at + 1 && mayEnd(house)) {
            rank = lastRank(at + 1, house);
            end = sentence.tokens.end(house - 1);
            at = house;
        }
        for (int parts = 0; parts < MOST_PARTS && isComma(at, end); parts++) {
            int next = part(at + 1);
            if (next == at + 1 || !mayEnd(next)) {
                return end;
            }
            end = sentence.tokens.end(next - 1);
            at = next;
        }
        boolean bracketed = sentence.tokens.isSign(at, '(') && sentence.tokens.start(at) <= end + 1 && end > venueEnd;
        int close = bracketed ? bracket(at) : at;
        return close > at ? sentence.tokens.end(close) : end;
    }

    private boolean isComma(int at, int end) {
        return sentence.tokens.isSign(at, ',') && sentence.tokens.start(at) <= end + 1;
    }

    /** The token behind the house in which a room is: trụ sở UBND tỉnh, khu nhà B. */
    private int house(int at) {
        for (CueHit hit : sentence.hits) {
            if (hit.is(Cue.BUILDING) && hit.from() == at) {
                int end = sentence.trimmed(hit.start(), VenueReader.venueEnd(sentence, hit.end()))
                        .end();
                return sentence.firstToken(end);
            }
        }
        for (Sentence.Name name : sentence.names) {
            if (name.isPlace() && sentence.firstToken(name.mention().span().start()) == at && rankAt(at) == 0) {
                return sentence.firstToken(name.mention().span().end()); // Trung tâm Hành chính tỉnh
            }
        }
        if (!isOneOf(HOUSES, at)) {
            return at;
        }
        int end = at;
        while (end < at + LONGEST_HOUSE && sentence.tokens.isWord(end)) {
            end++;
        }
        return end;
    }

    /** The token behind an area or a road that begins at a token; the token itself if neither does. */
    private int part(int at) {
        int area = area(at);
        return area > at ? area : road(at);
    }

    /** An area above the last one: phường Trà Vinh, TP Huế, tỉnh Cà Mau. Of two wards, or two provinces, the second does something. */
    private int area(int at) {
        for (Sentence.Name name : sentence.names) {
            int from = name.mention().span().start();
            int to = name.mention().span().end();
            if (name.isPlace() && sentence.firstToken(from) == at) {
                int last = sentence.firstToken(to);
                int above = Math.max(rankAt(at), isBare(at, last) ? HIGHEST : 0);
                if (above <= rank) {
                    return at;
                }
                rank = above;
                return last;
            }
        }
        return at;
    }

    /** The rank of the last area that tokens name: 1 of a commune to 4 of a province; 0 if they name none, as trụ sở UBND tỉnh. */
    private int lastRank(int first, int last) {
        if (isBare(first, last)) {
            return HIGHEST;
        }
        for (int i = last - 2; i >= first; i--) {
            int rank = sentence.tokens.isCapital(i + 1) ? rankAt(i) : 0;
            if (rank > 0) {
                return rank;
            }
        }
        return 0;
    }

    /** Đà Nẵng, Thành phố Hồ Chí Minh without its rank: a place with nothing but its name. */
    private boolean isBare(int first, int last) {
        for (int i = first; i < last; i++) {
            if (!sentence.tokens.isCapital(i)) {
                return false;
            }
        }
        return sentence.names.stream()
                .anyMatch(name -> name.isPlace()
                        && sentence.firstToken(name.mention().span().start()) == first
                        && sentence.firstToken(name.mention().span().end()) == last);
    }

    /** The rank of areas for which a token, or it and the next, is the word; 0 if it is none. */
    private int rankAt(int token) {
        if (sentence.isWord(token, "TP")
                || (sentence.isWord(token, "phố") && sentence.isWord(token - 1, "thành"))
                || (sentence.isWord(token, "thành") && sentence.isWord(token + 1, "phố"))) {
            return CITY;
        }
        AdministrativeLevel level =
                sentence.lexicon.level(sentence.tokens, token, token + 1).orElse(null);
        level = level == null
                ? sentence.lexicon.level(sentence.tokens, token, token + 2).orElse(null)
                : level;
        return AdministrativeLevel.COMMUNE.equals(level)
                ? COMMUNE
                : AdministrativeLevel.DISTRICT.equals(level)
                        ? DISTRICT
                        : AdministrativeLevel.PROVINCE.equals(level) ? HIGHEST : 0;
    }

    /** Số 36 Trần Phú; 138A Giảng Võ; đường Lê Lợi; số 5, ngõ 12 phố Huế. */
    private int road(int at) {
        if (!sentence.tokens.isNumber(at) && !isOneOf(ROADS, at)) {
            return at;
        }
        int end = roadEnd(at);
        if (isNamed(at, end)) {
            return end;
        }
        int street = end + 1;
        boolean goesOn = end > at && sentence.tokens.isSign(end, ',') && isOneOf(ROADS, street);
        int streetEnd = goesOn ? roadEnd(street) : street;
        return isNamed(street, streetEnd) ? streetEnd : at;
    }

    private int roadEnd(int at) {
        int end = at;
        while (end < sentence.tokens.count() && end - at < LONGEST_ROAD && isOfRoad(end)) {
            end++;
        }
        return end;
    }

    /** Whether a name stands behind the first token. */
    private boolean isNamed(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (sentence.tokens.isCapital(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfRoad(int token) {
        return sentence.tokens.isCapital(token)
                || sentence.tokens.isNumber(token)
                || sentence.tokens.isSign(token, '/')
                || sentence.tokens.isSign(token, '-')
                || sentence.tokens.isGlued(token)
                        && sentence.tokens.isWord(token)
                        && sentence.tokens.letters(token) == 1
                || isOneOf(ROAD_WORDS, token);
    }

    private boolean isOneOf(Set<String> words, int token) {
        return sentence.tokens.isWord(token)
                && words.contains(sentence.tokens.slice(token, token + 1).toLowerCase(Locale.ROOT));
    }

    /** Whether what was read may be the end of the address: in "tại hội trường huyện, xã B tổ chức …" the commune is who does it. */
    private boolean mayEnd(int token) {
        return token >= sentence.tokens.count()
                || ",.;()–-".indexOf(sentence.tokens.sign(token)) >= 0
                || sentence.isWord(token, "diễn");
    }

    /** The sign that closes a bracket with nothing but an address in it; the token itself if another does. */
    private int bracket(int open) {
        int at = part(open + 1);
        while (at > open + 1 && sentence.tokens.isSign(at, ',') && at - open < LONGEST_BRACKET) {
            int next = part(at + 1);
            if (next == at + 1) {
                return open;
            }
            at = next;
        }
        return at > open + 1 && sentence.tokens.isSign(at, ')') ? at : open;
    }
}
