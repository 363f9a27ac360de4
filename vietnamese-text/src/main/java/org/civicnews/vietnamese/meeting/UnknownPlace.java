package org.civicnews.vietnamese.meeting;

import java.util.Set;
import org.civicnews.value.Span;
import org.jspecify.annotations.Nullable;

/** Finds the name of a place that stands in no table, by how it is written. */
final class UnknownPlace {
    private static final int LONGEST = 6;
    private static final int LONGEST_MIXED = 8;
    /** Làng giấy, bến đò: the small words before a name. */
    private static final int MOST_BEFORE = 3;

    /** What the sentence goes on with behind the name of a place: when, why, with whom it was. */
    private static final Set<String> GOES_ON = Set.of(
            "ngày", "sáng", "trưa", "chiều", "tối", "đêm", "hôm", "vào", "lúc", "trong", "giữa", "nhằm", "để", "do",
            "đã", "vừa", "sẽ", "với", "từ", "nơi", "khi", "theo", "nhân", "dưới", "sau", "trước");

    private UnknownPlace() {}

    /** Tại Vientiane, …; tại làng giấy Phong Khê.: capital words before a comma or the end that stand in no record. */
    static @Nullable Span at(Sentence sentence, int from) {
        int first = sentence.firstToken(from);
        int capital = first;
        while (capital < first + MOST_BEFORE && isPlainWord(sentence, capital)) {
            capital++;
        }
        int last = capital;
        while (last < sentence.tokens.count() && last - first < LONGEST && sentence.tokens.isCapital(last)) {
            last++;
        }
        boolean ends = sentence.tokens.isSign(last, ',')
                || sentence.tokens.isSign(last, '.')
                || sentence.isAnyOf(last, GOES_ON);
        if (last == capital) {
            return null;
        }
        if (!ends) {
            last = mixedEnd(sentence, first);
            ends = last > first;
        }
        if (!ends) {
            return null;
        }
        Span place = new Span(sentence.tokens.start(first), sentence.tokens.end(last - 1));
        boolean known = sentence.names.stream()
                .map(name -> name.mention().span())
                .anyMatch(span -> span.overlaps(place)
                        && (span.start() <= place.start()
                                || span.end() > place.end()
                                || !sentence.tokens.isCapital(first)));
        return known ? null : place;
    }

    /** Hoàng thành Thăng Long, Nhà Quốc môn cửa khẩu Nậm Cắn: large and small words up to a sign, the first and the last of them large; the token itself if they are none. */
    private static int mixedEnd(Sentence sentence, int first) {
        int last = first;
        while (last < first + LONGEST_MIXED
                && (sentence.tokens.isCapital(last) || isPlainWord(sentence, last) || isOfHouse(sentence, last))) {
            last++;
        }
        boolean sign = sentence.tokens.isSign(last, ',')
                || sentence.tokens.isSign(last, '.')
                || sentence.tokens.isSign(last, '(');
        boolean named = sentence.tokens.isCapital(first) && last > first + 1 && sentence.tokens.isCapital(last - 1);
        return sign && named ? last : first;
    }

    private static boolean isOfHouse(Sentence sentence, int token) {
        return sentence.hits.stream().anyMatch(hit -> hit.is(Cue.BUILDING) && hit.from() <= token && token < hit.to());
    }

    /** A small word that tells nothing of a meeting. */
    private static boolean isPlainWord(Sentence sentence, int token) {
        return token < sentence.tokens.count()
                && sentence.tokens.isWord(token)
                && !sentence.tokens.isCapital(token)
                && sentence.hits.stream().noneMatch(hit -> hit.from() <= token && token < hit.to());
    }
}
