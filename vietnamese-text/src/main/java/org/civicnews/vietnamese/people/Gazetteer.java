package org.civicnews.vietnamese.people;

import org.civicnews.people.PlaceKind;
import org.civicnews.vietnamese.text.Syllable;
import org.civicnews.vietnamese.token.Phrases;
import org.civicnews.vietnamese.token.Tokens;

/** The places of the tables, found in a paragraph: provinces, districts, countries. Used for one paragraph. */
final class Gazetteer {
    private static final int LONGEST_COUNTRY = 3;
    /** U-dơ-bê-ki-xtan, with its hyphens. */
    private static final int LONGEST_SPELT = 11;

    /** What may follow a country without being part of its name. */
    private static final int OTHER_WORDS =
            NameLexicon.TITLE | NameLexicon.BEFORE_TITLE | NameLexicon.HONORIFIC | NameLexicon.ORGANIZATION;

    private final NameLexicon lexicon;
    private final Tokens tokens;

    Gazetteer(NameLexicon lexicon, Tokens tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
    }

    /** A place of the tables, in capitals. */
    int placeAt(int at) {
        if (!tokens.isCapital(at)) {
            return at;
        }
        long found = lexicon.places.longest(tokens, at);
        if (found == Phrases.NONE) {
            return at;
        }
        int end = Phrases.end(found);
        String kind = lexicon.knownPlaces.get(Phrases.value(found)).kind().name();
        if (kind.equals("OTHER") && isAddressed(at, end)) {
            return at;
        }
        boolean building = kind.equals("BUILDING"); // Trung tâm Hội nghị thành phố
        for (int i = at; i < end && !building; i++) {
            if (tokens.isWord(i) && !tokens.isCapital(i) && tokens.letters(i) > 4 && !isSyllable(i)) {
                return at;
            }
        }
        boolean small = tokens.isWord(end - 1) && !tokens.isCapital(end - 1) && !isSyllable(end - 1);
        return small && !kind.equals("PROVINCE") && !building ? at : end;
    }

    /** A part of Cam-pu-chia, Ô-xtrây-li-a: a hyphen holds it to what stands before. */
    private boolean isSyllable(int at) {
        return tokens.isSign(at - 1, '-') && tokens.isGlued(at) && tokens.isGlued(at - 1);
    }

    /** Bà Triệu Thị Lan: where a name goes on behind what would be that of a street, the first word is a form of address. */
    private boolean isAddressed(int at, int end) {
        return end == at + 2
                && tokens.isCapital(end)
                && lexicon.places.longest(tokens, end) == Phrases.NONE // 5 Bà Triệu Hà Nội
                && (lexicon.opens(tokens, at + 1) & NameLexicon.FAMILY) != 0
                && lexicon.honorifics.longest(tokens, at) != Phrases.NONE;
    }

    /** The token after the name of a province; the token itself if there is none. */
    int provinceAt(int at) {
        int end = placeAt(at);
        return end > at && isProvince(at) ? end : at;
    }

    /** Whether the words as far as a token are the name of a province. */
    boolean isProvinceTo(int at, int end) {
        return end > at && placeAt(at) == end && isProvince(at);
    }

    /** Whether the words as far as a token are the name of a district. */
    boolean isDistrictTo(int at, int end) {
        return placeAt(at) == end && is(PlaceKind.DISTRICT, at);
    }

    /** Võ Văn Kiệt, of whom streets have their names: behind a title a person. */
    boolean isOther(int at) {
        return is(PlaceKind.OTHER, at);
    }

    /** Phan Đình Phùng, Võ Thị Sáu: a commune of three words or more that may have its name from a person. */
    boolean isCommuneOfPerson(int at) {
        return placeAt(at) >= at + 3 && is(PlaceKind.COMMUNE, at);
    }

    /** The token after the name of a country; the token itself if there is none. */
    int countryAt(int at) {
        int end = placeAt(at);
        return end > at && isCountry(at) && !isOtherName(at, end) ? end : at;
    }

    /** The token after the name of a country, whatever name it may begin besides; the token itself if there is none. */
    int nationAt(int at) {
        return isCountry(at) ? placeAt(at) : at;
    }

    /** Whether the name of a country ends before a token: người đồng cấp Nga Vladimir Putin. */
    boolean endsCountry(int end) {
        return countryTo(end) < end;
    }

    /** Tiền đạo người Brazil: whether a country ends at a token that tells whose son somebody is. */
    boolean endsNationality(int end) {
        int country = countryTo(end);
        return country < end && tokens.word(country - 1) == lexicon.someone;
    }

    /** Việt Nam tại Lào: the country of an embassy goes on to the one that it is in. */
    int country(int end) {
        if (tokens.word(end) != lexicon.in) {
            return end;
        }
        int in = placeAt(end + 1);
        if (in > end + 1) {
            return in;
        }
        long rank = lexicon.ranks.longest(tokens, end + 1); // tại thành phố Đà Nẵng
        int city = rank == Phrases.NONE ? end + 1 : provinceAt(Phrases.end(rank));
        return rank != Phrases.NONE && city > Phrases.end(rank) ? city : end;
    }

    /** WHO tại Việt Nam: the token after the reader's own country; the token itself if another stands there. */
    int home(int end) {
        int in = country(end);
        return in > end && tokens.word(end + 1) == lexicon.home ? in : end;
    }

    /** Ngân hàng Thế giới tại Việt Nam, Campuchia và Lào Mariam Sherman: the token after further countries, if who heads the body follows. */
    int otherCountries(int end) {
        int last = end;
        while (endsCountry(last) && (tokens.isSign(last, ',') || lexicon.isPlainAnd(tokens, last))) {
            if (countryAt(last + 1) == last + 1) {
                break;
            }
            last = countryAt(last + 1);
        }
        return tokens.isCapital(last) ? last : end;
    }

    /** The first token of the country that ends at a token; the token itself if none does. */
    private int countryTo(int end) {
        int last = end - 1;
        while (last > end - LONGEST_SPELT && isSyllable(last)) {
            last -= 2;
        }
        for (int at = last; at >= 0 && at > last - LONGEST_COUNTRY; at--) {
            if (countryAt(at) == end) {
                return at;
            }
        }
        return end;
    }

    boolean isProvince(int at) {
        return is(PlaceKind.PROVINCE, at);
    }

    boolean isCountry(int at) {
        return is(PlaceKind.COUNTRY, at);
    }

    /** Whether the longest place that begins at a token is of a kind. */
    private boolean is(PlaceKind kind, int at) {
        long found = lexicon.places.longest(tokens, at);
        return found != Phrases.NONE
                && lexicon.knownPlaces.get(Phrases.value(found)).kind().equals(kind);
    }

    /**
     * Mỹ Thuận, Ý Yên: the name of a country that is a Vietnamese syllable begins another name if such a syllable in capitals
     * follows, but for one that a hyphen holds to the next, as in Lào Thoong-lun, and for an initial.
     */
    private boolean isOtherName(int at, int end) {
        boolean transliterated = tokens.isSign(end + 1, '-') && tokens.isGlued(end + 1) && tokens.isGlued(end + 2);
        boolean initial = tokens.length(end) == 1 && tokens.isSign(end + 1, '.'); // Tổng thống Pháp E.Macron
        return end == at + 1
                && !transliterated
                && !initial
                && Syllable.parse(tokens.slice(at, end)).isPresent()
                && tokens.isCapital(end)
                && !tokens.isAllCapitals(end)
                && (lexicon.opens(tokens, end) & OTHER_WORDS) == 0
                && Syllable.parse(tokens.slice(end, end + 1)).isPresent();
    }
}
