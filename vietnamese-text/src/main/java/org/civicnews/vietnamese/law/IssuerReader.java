package org.civicnews.vietnamese.law;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.civicnews.vietnamese.token.Phrases;
import org.civicnews.vietnamese.token.Tokens;
import org.civicnews.vietnamese.token.Words;

/**
 * Reads the name of who issues documents: heads such as {@code Chủ tịch}, a body, its field, its term and its area.
 * Immutable and thread-safe.
 */
final class IssuerReader {
    /** No issuer begins at the token. */
    static final int NONE = -1;

    private static final int LONGEST_NAME = 5;
    private static final int MOST_HEADS = 3;

    private enum Rule {
        FIXED,
        TERM,
        PLACE,
        UNIT,
        HEAD,
        FIELD,
        AREA,
        AREA_NAME,
        FAMILY,
        KIND,
        SMALL
    }

    private final Map<Rule, Phrases> phrases = new EnumMap<>(Rule.class);
    private final Phrases fields;
    private final int term;
    private final int term2;
    private final int ministry;
    private final int head;
    private final int deputy;
    private final int city;
    private final int cityShort;
    private final int province;

    IssuerReader(Words words, List<String> ministries) {
        for (Rule rule : Rule.values()) {
            phrases.put(rule, new Phrases(words, rule == Rule.FIXED || rule == Rule.FIELD));
        }
        for (List<String> row : Tables.resource("issuer-names.tsv").rows()) {
            table(Rule.valueOf(row.get(0))).add(row.get(1), 1);
        }
        fields = table(Rule.FIELD);
        for (String ministry : ministries) {
            table(Rule.FIXED).add(ministry, 1);
            if (ministry.startsWith("Bộ ")) {
                fields.add(ministry.substring("Bộ ".length()), 1);
            }
        }
        term = words.take("khóa");
        term2 = words.take("khoá");
        ministry = words.take("bộ");
        deputy = words.take("thứ");
        head = words.take("trưởng");
        city = words.take("phố");
        cityShort = words.take("TP");
        province = words.take("tỉnh");
    }

    void freeze() {
        phrases.values().forEach(Phrases::freeze);
    }

    private Phrases table(Rule rule) {
        Phrases found = phrases.get(rule);
        if (found == null) {
            throw new IllegalStateException("no table of " + rule);
        }
        return found;
    }

    /**
     * Reads the issuer at a token.
     *
     * @param tokens the text
     * @param at the token
     * @param limit the first token not to be read
     * @return the token after the name, {@link #NONE} if there is none
     */
    int read(Tokens tokens, int at, int limit) {
        if (!tokens.isCapital(at) && !isSmall(tokens, at, limit)) {
            return NONE;
        }
        int from = at;
        for (int i = 0; i < MOST_HEADS; i++) {
            int body = body(tokens, from, limit);
            long head = table(Rule.HEAD).longest(tokens, from, limit);
            if (body != NONE) {
                int inner = end(head) == body ? body(tokens, body, limit) : NONE;
                return inner == NONE ? office(tokens, body, limit) : inner;
            }
            if (head == Phrases.NONE) {
                return NONE;
            }
            from = Phrases.end(head);
            int rest = Math.max(office(tokens, from, limit), fieldOfMinister(tokens, from, limit));
            if (rest > from || isPerson(tokens, from)) {
                return rest;
            }
        }
        return NONE;
    }

    /** Tells whether a post or a body stands at a token that some newspapers write small: {@code chủ tịch UBND tỉnh}. */
    private boolean isSmall(Tokens tokens, int at, int limit) {
        long head = table(Rule.HEAD).longest(tokens, at, limit);
        return table(Rule.SMALL).longest(tokens, at, limit) != Phrases.NONE
                || (head != Phrases.NONE && isBody(tokens, Phrases.end(head), limit));
    }

    private boolean isBody(Tokens tokens, int at, int limit) {
        return tokens.isCapital(at) || table(Rule.AREA).longest(tokens, at, limit) != Phrases.NONE;
    }

    /** Takes the field right after the head of a ministry: {@code Bộ trưởng Quốc phòng}, {@code Thứ trưởng Y tế}. */
    private int fieldOfMinister(Tokens tokens, int from, int limit) {
        int before = tokens.word(from - 2);
        boolean minister = tokens.word(from - 1) == head && (before == ministry || before == deputy);
        long field = minister ? fields.longest(tokens, from, limit) : Phrases.NONE;
        return field == Phrases.NONE ? from : Phrases.end(field);
    }

    /** Tells whether the name of a person begins at a token: {@code Nguyễn Văn An}, but not {@code Hà Nội}. */
    boolean isPerson(Tokens tokens, int at) {
        return tokens.isCapital(at)
                && tokens.isCapital(at + 1)
                && table(Rule.FAMILY).longest(tokens, at) != Phrases.NONE
                && table(Rule.AREA_NAME).longest(tokens, at) == Phrases.NONE;
    }

    /** Takes the name of a field at a token; answers the token itself if there is none. */
    int field(Tokens tokens, int from, int limit) {
        long field = fields.longest(tokens, from, limit);
        return field == Phrases.NONE ? from : Phrases.end(field);
    }

    /** Takes an area as one stands after another: {@code huyện Mường La}, {@code Sơn La}; the token itself if none does. */
    int areaAt(Tokens tokens, int from, int limit) {
        long kind = table(Rule.AREA).longest(tokens, from, limit);
        if (kind == Phrases.NONE) {
            long known = table(Rule.AREA_NAME).longest(tokens, from, limit);
            return known == Phrases.NONE || !tokens.isCapital(from) ? from : Phrases.end(known);
        }
        int end = area(tokens, from, limit);
        return end > Phrases.end(kind) ? end : from;
    }

    /** Steps over the word of a post that stands before a body; answers the token itself if there is none. */
    int afterHead(Tokens tokens, int from, int limit) {
        long head = table(Rule.HEAD).longest(tokens, from, limit);
        return head == Phrases.NONE ? from : Phrases.end(head);
    }

    /** Gives the words for kinds of bodies. */
    Phrases kinds() {
        return table(Rule.KIND);
    }

    /** Takes the area right after a head: {@code Chủ tịch phường}, {@code Bí thư xã Tam Hiệp}. */
    private int office(Tokens tokens, int from, int limit) {
        long area = table(Rule.AREA).longest(tokens, from, limit);
        boolean shortened = tokens.isAllCapitals(from) && tokens.length(from) > 1;
        if (area == Phrases.NONE || (tokens.isCapital(from) && !shortened)) {
            return from;
        }
        int name = Phrases.end(area);
        boolean person = table(Rule.FAMILY).longest(tokens, name, limit) != Phrases.NONE
                && table(Rule.AREA_NAME).longest(tokens, name, limit) == Phrases.NONE;
        return person ? name : area(tokens, from, limit);
    }

    private int body(Tokens tokens, int from, int limit) {
        long fixed = table(Rule.FIXED).longest(tokens, from, limit);
        long termed = table(Rule.TERM).longest(tokens, from, limit);
        long placed = table(Rule.PLACE).longest(tokens, from, limit);
        int longest = Math.max(end(fixed), Math.max(end(termed), end(placed)));
        if (longest == NONE) {
            return unit(tokens, from, limit);
        }
        if (longest == end(fixed)) {
            return longest;
        }
        return longest == end(termed) ? term(tokens, longest, limit) : area(tokens, longest, limit);
    }

    private static int end(long found) {
        return found == Phrases.NONE ? NONE : Phrases.end(found);
    }

    /** Takes {@code khóa XV} or {@code (khóa XV)}. */
    private int term(Tokens tokens, int from, int limit) {
        int body = tokens.isNumber(from) && tokens.length(from) <= 2 ? from + 1 : from;
        boolean enclosed = tokens.isSign(body, '(');
        int at = enclosed ? body + 1 : body;
        if ((tokens.word(at) != term && tokens.word(at) != term2) || at + 1 >= limit) {
            return from;
        }
        int label = at + 1;
        boolean labelled = tokens.isNumber(label) || Romans.isRoman(tokens, label);
        int after = label + 1;
        if (!labelled || (enclosed && !tokens.isSign(after, ')'))) {
            return from;
        }
        return enclosed ? after + 1 : after;
    }

    private int unit(Tokens tokens, int from, int limit) {
        long unit = table(Rule.UNIT).longest(tokens, from, limit);
        if (unit == Phrases.NONE) {
            return NONE;
        }
        int at = Phrases.end(unit);
        if (end(table(Rule.HEAD).longest(tokens, from, limit)) > at) {
            return NONE;
        }
        long field = fields.longest(tokens, at, limit);
        int end = field != Phrases.NONE ? Phrases.end(field) : name(tokens, at, limit);
        if (end == at) {
            return NONE;
        }
        return tokens.word(at - 1) == ministry ? end : area(tokens, end, limit);
    }

    /** Takes a run of capitalised words, and of abbreviations joined by signs: {@code GD&ĐT}, {@code LĐ-TB&XH}. */
    private int name(Tokens tokens, int from, int limit) {
        int at = from;
        while (at < limit && at - from < LONGEST_NAME + 2) {
            if (tokens.isCapital(at) && !(at > from && tokens.isAllCapitals(from) && !tokens.isAllCapitals(at))) {
                at++;
            } else if (at > from
                    && tokens.isAllCapitals(at - 1)
                    && isJoint(tokens.sign(at))
                    && tokens.isGlued(at)
                    && tokens.isCapital(at + 1)
                    && tokens.isGlued(at + 1)) {
                at += 2;
            } else {
                break;
            }
        }
        return lowerTail(tokens, from, at, limit);
    }

    /** Takes the small second syllable of a name such as {@code Sở Tư pháp}. */
    private static int lowerTail(Tokens tokens, int from, int at, int limit) {
        boolean one = at == from + 1 && !tokens.isAllCapitals(from);
        boolean small = one && at < limit && tokens.isWord(at) && !tokens.isCapital(at);
        return small ? at + 1 : at;
    }

    private static boolean isJoint(char sign) {
        return sign == '&' || sign == '-' || sign == ',' || sign == '–';
    }

    /** Takes {@code tỉnh Quảng Ninh}, {@code TP. Hà Nội}, {@code TP}, {@code Hà Nội}, {@code quận 1}. */
    private int area(Tokens tokens, int from, int limit) {
        long area = table(Rule.AREA).longest(tokens, from, limit);
        int at = area == Phrases.NONE ? from : Phrases.end(area);
        boolean dotted = at > from
                && tokens.isSign(at, '.')
                && tokens.isCapital(at + 1)
                && (tokens.isGlued(at + 1) || table(Rule.AREA_NAME).longest(tokens, at + 1, limit) != Phrases.NONE);
        int name = dotted ? at + 1 : at;
        int end = areaName(tokens, name, limit);
        if (end > name) {
            return end;
        }
        int number = tokens.isSign(at, '.') && tokens.isGlued(at + 1) ? at + 1 : at;
        return at > from && tokens.isNumber(number) && tokens.length(number) <= 2 ? number + 1 : at;
    }

    private int areaName(Tokens tokens, int from, int limit) {
        if (!tokens.isCapital(from)) {
            return from;
        }
        long known = table(Rule.AREA_NAME).longest(tokens, from, limit);
        if (known != Phrases.NONE) {
            return Phrases.end(known);
        }
        if (isHolder(tokens, from)) {
            return from;
        }
        int at = from;
        while (at < limit && at - from < LONGEST_NAME - 1 && tokens.isCapital(at) && !isOther(tokens, at, limit)) {
            if (at > from && isHolderAt(tokens, from, at)) {
                return at;
            }
            at++;
        }
        boolean joined = at == from + 1
                && tokens.isAllCapitals(from)
                && tokens.isSign(at, '-')
                && tokens.isGlued(at)
                && tokens.isGlued(at + 1)
                && tokens.isCapital(at + 1);
        return joined && at + 1 < limit ? at + 2 : at;
    }

    /** Tells whether who holds the post follows the name of an area: {@code TP Đông Hà Nguyễn Văn An}; most have two words. */
    private boolean isHolderAt(Tokens tokens, int from, int at) {
        return isPerson(tokens, at) && tokens.isCapital(at + 2) && (at > from + 1 || !isPerson(tokens, at + 1));
    }

    /** Tells whether who holds the post follows a province or city without its name: {@code Chủ tịch UBND thành phố Lê Văn An}. */
    private boolean isHolder(Tokens tokens, int at) {
        int rank = tokens.word(at - 1);
        boolean nameless = rank == city || rank == cityShort || rank == province;
        return nameless && isPerson(tokens, at) && tokens.isCapital(at + 2);
    }

    private boolean isOther(Tokens tokens, int at, int limit) {
        return table(Rule.FIXED).longest(tokens, at, limit) != Phrases.NONE
                || table(Rule.PLACE).longest(tokens, at, limit) != Phrases.NONE
                || table(Rule.HEAD).longest(tokens, at, limit) != Phrases.NONE
                || table(Rule.UNIT).longest(tokens, at, limit) != Phrases.NONE;
    }
}
