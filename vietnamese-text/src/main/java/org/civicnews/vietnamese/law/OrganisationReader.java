package org.civicnews.vietnamese.law;

import org.civicnews.vietnamese.token.Phrases;
import org.civicnews.vietnamese.token.Tokens;
import org.civicnews.vietnamese.token.Words;

/**
 * Reads the name of a body that no table has, by the way such names are written: a word for a kind of body with a capital
 * ({@code Trường}, {@code Tập đoàn}, {@code Chi cục}), then words of which some have one. Immutable and thread-safe.
 */
final class OrganisationReader {
    private static final int LONGEST = 20;
    private static final int MOST_SMALL = 3;
    private static final int MOST_SMALL_OF_WHOLE = 8;

    /** Between the kind and the name, there may be more: {@code Công ty trách nhiệm hữu hạn một thành viên …}. */
    private static final int MOST_SMALL_AT_FIRST = 7;

    private static final int LONGEST_NUMBER = 3;
    private static final int LONGEST_SHORT = 2;

    private final Phrases kinds;
    private final IssuerReader known;
    private final PhraseRoles<Marker> markers;
    private final PhraseRoles<Guard> guards;
    private final int and;
    private final int of;
    private final int day;
    private final int become;
    private final int member;
    private final int register;

    OrganisationReader(Words words, IssuerReader known, PhraseRoles<Marker> markers, PhraseRoles<Guard> guards) {
        this.kinds = known.kinds();
        this.known = known;
        this.markers = markers;
        this.guards = guards;
        this.and = words.get("và");
        this.of = words.get("của");
        this.day = words.get("ngày");
        this.become = words.get("thành");
        this.member = words.get("viên");
        this.register = words.take("đăng");
    }

    /**
     * Reads the body at a token, with the post of who leads it, up to its last word with a capital.
     *
     * @param tokens the text
     * @param from the token
     * @param limit the first token not to be read
     * @return the token after the name, {@link IssuerReader#NONE} if there is none
     */
    int read(Tokens tokens, int from, int limit) {
        return read(tokens, from, limit, false);
    }

    /** Tells whether the name of a body fills the tokens from one to another: {@code Cục Trợ giúp pháp lý}. */
    boolean fills(Tokens tokens, int from, int to) {
        return read(tokens, from, to, true) == to;
    }

    private int read(Tokens tokens, int from, int limit, boolean whole) {
        if (!tokens.isCapital(from)) {
            return IssuerReader.NONE;
        }
        int post = known.afterHead(tokens, from, limit);
        long kind = tokens.isCapital(post) ? kinds.longest(tokens, post, limit) : Phrases.NONE;
        if (kind == Phrases.NONE && post > from) {
            post = from; // "Văn phòng" is a part of other bodies, and a body itself
            kind = kinds.longest(tokens, post, limit);
        }
        if (kind == Phrases.NONE) {
            return IssuerReader.NONE;
        }
        int name = Phrases.end(kind);
        boolean written = name > post + 1 || tokens.isCapital(name) || tokens.isNumber(name);
        if (!written) {
            return post > from && (name >= limit || !tokens.isWord(name)) ? name : IssuerReader.NONE;
        }
        int end = name(tokens, name, limit, post > from, whole);
        boolean led = post > from && (name >= limit || !tokens.isWord(name));
        return end == IssuerReader.NONE && led ? name : end;
    }

    /** Takes words up to the last one with a capital, or all up to the limit. */
    private int name(Tokens tokens, int from, int limit, boolean led, boolean whole) {
        int last = IssuerReader.NONE;
        int small = 0;
        int at = from;
        while (at < limit && at - from < LONGEST) {
            int mostSmall = whole ? MOST_SMALL_OF_WHOLE : last == IssuerReader.NONE ? MOST_SMALL_AT_FIRST : MOST_SMALL;
            if (tokens.isCapital(at)) {
                boolean named = last == at && !tokens.isAllCapitals(at - 1);
                if (led && named && known.isPerson(tokens, at)) {
                    return last;
                }
                last = at + 1;
                small = 0;
            } else if (isNumber(tokens, at)) {
                last = at + 1;
            } else if (!isJoint(tokens, at, limit) && !isSmall(tokens, at, small, mostSmall)) {
                break;
            } else if (tokens.isWord(at)) {
                small++;
            }
            at++;
        }
        if (last == IssuerReader.NONE) {
            return last;
        }
        boolean wholly = whole && at == limit && tokens.isWord(at - 1);
        if (wholly || isOfOneTask(tokens, from, last, at, limit)) {
            return at;
        }
        return Math.max(last, known.read(tokens, last - 1, limit)); // "Công" begins "Công an tỉnh"
    }

    /** A task has a capital in its first word only, and is part of the name whole: {@code Ủy ban Tư pháp của …}. */
    private boolean isOfOneTask(Tokens tokens, int from, int last, int end, int limit) {
        boolean ends = end >= limit || !tokens.isWord(end) || tokens.word(end) == of || tokens.word(end) == day;
        boolean task = last == from + 1 && end - last <= MOST_SMALL;
        boolean syllable = end - last == 1; // "Đại học Bách khoa"
        return end > last && (task || syllable) && ends && tokens.isWord(end - 1);
    }

    /** Tells whether a word without a capital may stand inside a name. */
    private boolean isSmall(Tokens tokens, int at, int small, int most) {
        return tokens.isWord(at)
                && small < most
                && tokens.word(at) != of
                && tokens.word(at) != day
                && (!guards.at(Guard.STOP, tokens, at) || isMember(tokens, at))
                && (!markers.at(Marker.ISSUE_VERB, tokens, at) || tokens.word(at - 1) == register)
                && !markers.at(Marker.AUXILIARY, tokens, at)
                && !markers.at(Marker.SUBJECT, tokens, at);
    }

    /** Tells whether {@code thành} begins {@code thành viên}: {@code Hội đồng thành viên}, {@code TNHH Một thành viên}. */
    private boolean isMember(Tokens tokens, int at) {
        return tokens.word(at) == become && tokens.word(at + 1) == member;
    }

    /** Tells whether a sign or {@code và} joins two parts of a name and not two bodies. */
    private boolean isJoint(Tokens tokens, int at, int limit) {
        char sign = tokens.sign(at);
        if (sign == '.') {
            return tokens.length(at - 1) <= LONGEST_SHORT && tokens.isAllCapitals(at - 1) && tokens.isCapital(at + 1);
        }
        boolean joins = sign == '-' || sign == '–' || sign == '&' || tokens.word(at) == and;
        return joins
                && at + 1 < limit
                && tokens.isWord(at + 1)
                && kinds.longest(tokens, at + 1, limit) == Phrases.NONE
                && known.read(tokens, at + 1, limit) == IssuerReader.NONE;
    }

    private static boolean isNumber(Tokens tokens, int at) {
        char next = tokens.sign(at + 1);
        return tokens.isNumber(at)
                && tokens.length(at) <= LONGEST_NUMBER
                && next != '/'
                && next != '%'
                && !((next == '-' || next == '.') && tokens.isNumber(at + 2));
    }
}
