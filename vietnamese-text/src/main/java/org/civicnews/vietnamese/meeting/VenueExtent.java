package org.civicnews.vietnamese.meeting;

import java.util.List;
import java.util.Set;
import org.civicnews.people.AdministrativeLevel;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.people.NameKind;

/**
 * Tells how far a venue goes on behind a comma: an area goes on with those it lies in ({@code xã Hàm Giang, huyện Trà Cú}), a
 * room with its house ({@code phòng họp tầng 3, trụ sở UBND tỉnh}). The address of a house is no part of its name.
 */
final class VenueExtent {
    /** Bếp ăn bán trú, trường nội trú: no place where somebody lives. */
    private static final Set<String> BOARDING = Set.of("bán", "nội");

    /** What only a part of a house is called by. */
    private static final List<String> ROOMS =
            List.of("hội", "Hội", "phòng", "Phòng", "tầng", "Tầng", "sảnh", "Sảnh", "sân", "Sân");

    /** What a house without a name begins with: tòa nhà A, khu nhà B. */
    private static final List<String> HOUSES =
            List.of("tòa", "Tòa", "toà", "Toà", "khu", "Khu", "nhà", "Nhà", "dãy", "Dãy");

    /** What a body with a house of its own begins with: hội trường lớn, Trường Đại học A. */
    private static final List<String> BODIES =
            List.of("Trường", "trường", "Đại", "Học", "Bệnh", "bệnh", "Viện", "Trung", "Cao");

    /** Trung đoàn, Lữ đoàn, Sư đoàn, Quân khu: how the names of units begin, from the smaller to the larger. */
    private static final List<String> UNITS =
            List.of("Tiểu", "Trung", "Lữ", "Sư", "Vùng", "Hải", "Quân", "Binh", "Bộ", "trung", "tiểu", "lữ");

    private static final List<String> UNIT_WORDS = List.of("đoàn", "đội");

    private static final int LONGEST_MATTER = 10;

    private static final List<String> CITIES = List.of("thành", "Thành");

    /** Villages and their like, which are no rank of areas. */
    private static final List<String> VILLAGES =
            List.of("thôn", "bản", "ấp", "buôn", "làng", "khóm", "xóm", "phum", "sóc");

    private static final int VILLAGE = 1;
    private static final int COMMUNE = 2;
    private static final int DISTRICT = 3;
    private static final int CITY = 4;
    private static final int HIGHEST = 5;

    private static final int LONGEST_HOUSE = 4;

    private final Sentence sentence;

    private VenueExtent(Sentence sentence) {
        this.sentence = sentence;
    }

    /**
     * Finds where a venue ends.
     *
     * @param sentence the sentence
     * @param venue the venue as far as the first sign
     * @return the character behind what belongs to it; the end of {@code venue} if nothing more does
     */
    static int end(Sentence sentence, Span venue) {
        VenueExtent extent = new VenueExtent(sentence);
        int first = sentence.firstToken(venue.start());
        int behind = sentence.firstToken(venue.end());
        int end = extent.isArea(first, behind)
                ? extent.afterAreas(first, behind)
                : sentence.isAnyOf(first, ROOMS) ? extent.afterHouse(behind) : extent.afterUnits(first, behind);
        return end > behind ? sentence.tokens.end(end - 1) : venue.end();
    }

    /** Whether a piece of the text is an area: named by a rank, or with nothing but its name. */
    static boolean isArea(Sentence sentence, Span span) {
        return new VenueExtent(sentence).isArea(sentence.firstToken(span.start()), sentence.firstToken(span.end()));
    }

    private boolean isArea(int first, int last) {
        return rank(first, last) > 0 && placeEnd(first) == last;
    }

    /** The token behind the areas in which one lies, each above the last: of two wards the second does something. */
    private int afterAreas(int first, int behind) {
        int end = behind;
        int rank = rank(first, behind);
        while (sentence.tokens.isSign(end, ',')) {
            int next = placeEnd(end + 1);
            int above = next > end + 1 ? rank(end + 1, next) : 0;
            if (above <= rank || !mayEnd(sentence, next)) {
                return end;
            }
            rank = above;
            end = next;
        }
        return end;
    }

    /** Trung đoàn 335, Sư đoàn 324: the token behind the units of which one is a part. */
    private int afterUnits(int first, int behind) {
        int end = behind;
        boolean unit = sentence.isAnyOf(first, UNITS) && sentence.isAnyOf(first + 1, UNIT_WORDS);
        while (unit && sentence.tokens.isSign(end, ',') && sentence.isAnyOf(end + 1, UNITS)) {
            int next = bodyEnd(end + 1);
            if (next == end + 1 || !mayEnd(sentence, next)) {
                return end;
            }
            end = next;
        }
        return end;
    }

    /** The token behind the house in which a room is: trụ sở UBND tỉnh, khu nhà B, Trung tâm Hành chính tỉnh. */
    private int afterHouse(int comma) {
        int house = sentence.tokens.isSign(comma, ',') ? houseEnd(comma + 1) : comma;
        return house > comma + 1 && mayEnd(sentence, house) ? house : comma;
    }

    private int houseEnd(int at) {
        for (CueHit hit : sentence.hits) {
            if (hit.is(Cue.BUILDING) && hit.from() == at) {
                int end = VenueReader.venueEnd(sentence, hit.end());
                return sentence.firstToken(sentence.trimmed(hit.start(), end).end());
            }
        }
        int place = placeEnd(at);
        if (place > at && rank(at, place) == 0) {
            return place;
        }
        int body = sentence.isAnyOf(at, BODIES) ? bodyEnd(at) : at;
        if (body > at) {
            return body;
        }
        int end = at;
        while (sentence.isAnyOf(at, HOUSES) && end < at + LONGEST_HOUSE && sentence.tokens.isWord(end)) {
            end++;
        }
        return end;
    }

    private int bodyEnd(int at) {
        return nameEnd(at, NameKind.ORGANIZATION);
    }

    private int placeEnd(int at) {
        return nameEnd(at, NameKind.PLACE);
    }

    /** The token behind a name of a kind that begins at a token; the token itself if none does. */
    private int nameEnd(int at, NameKind kind) {
        for (Sentence.Name name : sentence.names) {
            Span span = name.mention().span();
            if (name.mention().kind() == kind && sentence.firstToken(span.start()) == at) {
                return sentence.firstToken(span.end());
            }
        }
        return at;
    }

    /** The rank of an area, 1 of a village to 5 of a province or of one with nothing but its name (Đà Nẵng); 0 of a house. */
    private int rank(int first, int last) {
        int told = rankAt(first);
        if (told > 0) {
            return told;
        }
        for (int i = first; i < last; i++) {
            if (!sentence.tokens.isCapital(i)) {
                return 0;
            }
        }
        return HIGHEST;
    }

    /** The rank for which a token, or it and the next, is the word; 0 if it is none. */
    private int rankAt(int token) {
        boolean city = sentence.isAnyOf(token, CITIES) && sentence.isWord(token + 1, "phố");
        if (city || sentence.isWord(token, "TP") || sentence.isWord(token, "Tp")) {
            return CITY;
        }
        AdministrativeLevel one =
                sentence.lexicon.level(sentence.tokens, token, token + 1).orElse(null);
        AdministrativeLevel level = one != null
                ? one
                : sentence.lexicon.level(sentence.tokens, token, token + 2).orElse(null);
        if (AdministrativeLevel.COMMUNE.equals(level)) {
            return COMMUNE;
        }
        if (AdministrativeLevel.DISTRICT.equals(level)) {
            return DISTRICT;
        }
        if (AdministrativeLevel.PROVINCE.equals(level)) {
            return HIGHEST;
        }
        return sentence.isAnyOf(token, VILLAGES) ? VILLAGE : 0;
    }

    /** Whether a venue may end there: in "tại hội trường huyện, xã B tổ chức …" the commune is who does it. */
    static boolean mayEnd(Sentence sentence, int token) {
        return token >= sentence.tokens.count()
                || ",.;()–-".indexOf(sentence.tokens.sign(token)) >= 0
                || sentence.isWord(token, "diễn");
    }

    /** Whether a name stands after tại, with nothing or trụ sở between. */
    static boolean isVenue(Sentence sentence, Sentence.Name name) {
        int from = name.mention().span().start();
        int last = sentence.firstToken(from) - 1;
        boolean seat = (sentence.isWord(last - 1, "trụ") && sentence.isWord(last, "sở"))
                || sentence.tokens.isNumber(last); // tại hội trường tầng 4 trụ sở UBND, tại hội trường tầng 3 UBND
        for (CueHit hit : sentence.hits) {
            boolean house = hit.is(Cue.AT) && hit.start() < from && hit.end() > from; // tại Trung tâm Văn hóa huyện A
            boolean near = hit.is(Cue.AT)
                    && hit.end() <= from
                    && sentence.wordsBetween(hit.end(), from) <= (seat ? VenueReader.LONGEST_VENUE : 3)
                    && !sentence.hasSign(",;", hit.end(), from)
                    && sentence.hit(Cue.BY, hit.end(), from) == null; // tại họp báo do Bộ A tổ chức
            if (house || near) {
                return true;
            }
        }
        return false;
    }

    /** Nhóm giám sát lệnh ngừng bắn ở Syria đã họp tại Astana: a place within the subject, where another stands straight behind the verb. */
    static boolean isOfSubject(Sentence sentence, CueHit at, CueHit event) {
        return event.is(Cue.DEED)
                && at.end() <= event.start()
                && sentence.hits.stream()
                        .anyMatch(hit -> hit.is(Cue.AT)
                                && hit.start() >= event.end()
                                && sentence.isGap(event.end(), hit.start()));
    }

    /** Thường trú ở tỉnh A, sống tại B, vụ việc ở C: where somebody lives, or where something was that is spoken of. */
    static boolean isHome(Sentence sentence, CueHit at) {
        int verb = at.from() - 1;
        boolean matter = sentence.isWord(verb, "việc") && sentence.isWord(verb - 1, "vụ");
        boolean lives = sentence.isWord(verb, "trú") && !sentence.isAnyOf(verb - 1, BOARDING);
        boolean country =
                sentence.words().startsWith("tại Việt Nam", at.start() - sentence.start); // Đại sứ A tại Việt Nam
        return matter
                || country
                || isOfMatter(sentence, at)
                || lives
                || sentence.isWord(verb, "ngụ")
                || sentence.isWord(verb, "sống");
    }

    /** Họp báo về vụ cháy xưởng gỗ tại xã A: where something was that the meeting is about. */
    static boolean isOfMatter(Sentence sentence, CueHit at) {
        for (int i = at.from() - 1; i > at.from() - LONGEST_MATTER && sentence.tokens.isWord(i); i--) {
            if (sentence.isWord(i, "vụ") && sentence.isWord(i - 1, "về")) {
                return true;
            }
        }
        return false;
    }
}
