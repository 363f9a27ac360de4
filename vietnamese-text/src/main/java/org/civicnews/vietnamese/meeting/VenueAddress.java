package org.civicnews.vietnamese.meeting;

import java.util.List;
import java.util.Optional;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.time.DateMention;

/**
 * Reads the address behind the name of a house (địa chỉ): {@code khách sạn Sao Biển, 88 Trần Phú, TP. Nha Trang} or {@code Nhà văn
 * hóa A (số 3 ngõ 12 phố B, phường C)}. Used for one sentence.
 */
final class VenueAddress {
    private static final List<String> NUMBER = List.of("số", "Số", "km", "Km");

    private static final List<String> STREETS = List.of(
            "đường", "Đường", "phố", "Phố", "ngõ", "Ngõ", "ngách", "Ngách", "hẻm", "Hẻm", "kiệt", "Kiệt", "lô", "Lô");

    /** What a street of two words is called by: đại lộ, quốc lộ. */
    private static final List<String> ROADS = List.of("đại", "Đại", "quốc", "Quốc", "tỉnh", "Tỉnh");

    /** The short forms of the ranks of areas, before a stop or a number: P. Bến Nghé, Q.1, TP. Huế. */
    private static final List<String> SHORT_RANKS = List.of("P", "Q", "TP", "Tp", "H", "X", "TX", "T");

    private static final List<String> HAMLETS =
            List.of("thôn", "Thôn", "ấp", "Ấp", "xóm", "Xóm", "bản", "Bản", "buôn", "Buôn", "tổ", "Tổ", "khối", "Khối");

    private static final List<String> LOWER_AREAS = List.of("khu", "Khu", "tổ", "Tổ");

    /** Phan Đăng Lưu, Nam Kỳ Khởi Nghĩa, Ba Tháng Hai. */
    private static final int LONGEST_NAME = 5;

    private static final int MOST_PARTS = 8;

    private final Sentence sentence;

    private VenueAddress(Sentence sentence) {
        this.sentence = sentence;
    }

    /**
     * Reads the address behind a house.
     *
     * @param sentence the sentence
     * @param house the character behind the name of the house
     * @return the address in the words of the text; empty if none follows
     */
    static Optional<String> behind(Sentence sentence, int house) {
        return new VenueAddress(sentence).read(sentence.firstToken(house));
    }

    /**
     * Reads an address that stands for the place itself: tại số 29 phố A.
     *
     * @param sentence the sentence
     * @param first the token behind tại
     * @return the address in the words of the text; empty if it does not begin with a number and a street
     */
    static Optional<String> at(Sentence sentence, int first) {
        VenueAddress address = new VenueAddress(sentence);
        boolean numbered = sentence.isAnyOf(first, NUMBER) && address.streetEnd(first) > first + 2;
        return numbered ? address.words(first, address.end(first)) : Optional.empty();
    }

    private Optional<String> read(int sign) {
        boolean bracket = sentence.tokens.isSign(sign, '(');
        if (!bracket && !sentence.tokens.isSign(sign, ',')) {
            return Optional.empty();
        }
        int first = told(sign + 1);
        int end = end(first);
        return !bracket || sentence.tokens.isSign(end, ')') ? words(first, end) : Optional.empty();
    }

    private Optional<String> words(int first, int end) {
        return end > first
                ? Optional.of(sentence.words(sentence.tokens.start(first), sentence.tokens.end(end - 1)))
                : Optional.empty();
    }

    /** The token behind the parts of an address; the first if there is none. */
    private int end(int first) {
        int end = first;
        int part = first;
        for (int i = 0; i < MOST_PARTS; i++) {
            int next = i > 0 && isParting(part - 1) ? Math.max(partEnd(part), bareEnd(part)) : partEnd(part);
            if (next == part) {
                break;
            }
            end = mayEnd(next) ? next : end;
            part = isParting(next) ? next + 1 : next; // ngõ 5 đường A
        }
        return end;
    }

    /** Địa chỉ: 12 …; ở số 5 …: the first word of the address itself. */
    private int told(int at) {
        int first = at;
        if (sentence.isWord(first, "địa") || sentence.isWord(first, "Địa")) {
            first += sentence.isWord(first + 1, "chỉ") ? 2 : 0;
        }
        first += sentence.tokens.isSign(first, ':') ? 1 : 0;
        return sentence.isWord(first, "ở") || sentence.isWord(first, "tại") ? first + 1 : first;
    }

    /** The token behind a part of an address; the token itself if none begins there. */
    private int partEnd(int at) {
        int street = streetEnd(at);
        if (street > at) {
            return street;
        }
        int hamlet = hamletEnd(at);
        return hamlet > at ? hamlet : areaEnd(at);
    }

    /** Số 12 ngõ 5 đường A; 88 Trần Phú: a number and a street, or either with its word. */
    private int streetEnd(int at) {
        boolean numbered = sentence.isAnyOf(at, NUMBER);
        int street = numberEnd(numbered ? at + 1 : at);
        if (numbered && street == at + 1) {
            return at;
        }
        boolean isNumber = street > at;
        int end = street;
        for (int word = streetWordEnd(end); word > end; word = streetWordEnd(end)) {
            int named = nameEnd(Math.max(numberEnd(word), word));
            if (named == word) {
                break;
            }
            end = named;
        }
        if (isNumber && end == street) {
            end = nameEnd(street);
        }
        return end > street || numbered ? end : at;
    }

    /** Ba Đình: capitals between signs, of nobody whom the text tells of; the token itself if there are none. */
    private int bareEnd(int at) {
        int end = nameEnd(at);
        boolean told = sentence.names.stream()
                .anyMatch(name -> !name.isPlace()
                        && sentence.firstToken(name.mention().span().start()) < end
                        && sentence.firstToken(name.mention().span().end()) > at);
        return told || !VenueExtent.mayEnd(sentence, end) ? at : end;
    }

    private int streetWordEnd(int at) {
        if (sentence.isAnyOf(at, STREETS)) {
            return at + 1;
        }
        return sentence.isAnyOf(at, ROADS) && sentence.isWord(at + 1, "lộ") ? at + 2 : at;
    }

    /** Thôn A, tổ 5, tổ dân phố số 3, khu phố B, khu đô thị C. */
    private int hamletEnd(int at) {
        int name = at;
        if (sentence.isAnyOf(at, LOWER_AREAS)) {
            name = at + 1;
            while (name < at + 3 && isSmall(name) && !sentence.isAnyOf(name, NUMBER)) {
                name++;
            }
        } else if (sentence.isAnyOf(at, HAMLETS)) {
            name = at + 1;
        }
        if (name == at) {
            return at;
        }
        name += sentence.isAnyOf(name, NUMBER) ? 1 : 0;
        int end = Math.max(numberEnd(name), nameEnd(name));
        return end > name ? end : at;
    }

    /** An area of the names, or one behind a short rank: Q.1, TP. Nha Trang. */
    private int areaEnd(int at) {
        int known = at;
        for (Sentence.Name name : sentence.names) {
            Span span = name.mention().span();
            if (name.isPlace() && sentence.firstToken(span.start()) == at && VenueExtent.isArea(sentence, span)) {
                known = sentence.firstToken(span.end());
            }
        }
        if (known > at || !sentence.isAnyOf(at, SHORT_RANKS)) {
            return known;
        }
        int name = sentence.tokens.isSign(at + 1, '.') ? at + 2 : at + 1;
        int end = Math.max(numberEnd(name), nameEnd(name));
        return end > name ? end : at;
    }

    /** 12, 12A, 12/34B, 12-14: the token behind a number of a house; the token itself if there is none. */
    private int numberEnd(int at) {
        if (!sentence.tokens.isNumber(at)) {
            return at;
        }
        int end = at + 1;
        while (end < sentence.tokens.count()
                && sentence.tokens.isGlued(end)
                && (isLetter(end) || sentence.tokens.isNumber(end) || isJoint(end))) {
            end++;
        }
        return end;
    }

    private boolean isLetter(int token) {
        return sentence.tokens.isWord(token) && sentence.tokens.letters(token) == 1;
    }

    private boolean isJoint(int token) {
        boolean sign = sentence.tokens.isSign(token, '/') || sentence.tokens.isSign(token, '-');
        return sign && sentence.tokens.isGlued(token + 1) && sentence.tokens.isNumber(token + 1);
    }

    /** The token behind capitals that are a name: Lý Thường Kiệt, Nguyễn Thị Minh Khai, 30 Tháng 4. */
    private int nameEnd(int at) {
        int end = at;
        while (end < at + LONGEST_NAME && sentence.tokens.isWord(end) && sentence.tokens.isCapital(end)) {
            end++;
        }
        boolean date = end > at && sentence.tokens.isNumber(end) && !sentence.tokens.isGlued(end + 1);
        return date ? end + 1 : end;
    }

    private boolean isSmall(int token) {
        return sentence.tokens.isWord(token) && !sentence.tokens.isCapital(token);
    }

    private boolean isParting(int token) {
        return ",-–".indexOf(sentence.tokens.sign(token)) >= 0;
    }

    /** Whether an address may end there: in "tại hội trường huyện, xã B tổ chức …" the commune is who does it. */
    private boolean mayEnd(int token) {
        return VenueExtent.mayEnd(sentence, token)
                || sentence.dates().stream()
                        .map(DateMention::span)
                        .anyMatch(span -> sentence.firstToken(span.start()) == token);
    }
}
