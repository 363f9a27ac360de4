package org.civicnews.vietnamese.law;

import org.civicnews.vietnamese.token.Phrases;
import org.civicnews.vietnamese.token.Tokens;

/**
 * Reads the title of a law that amends others: {@code sửa đổi, bổ sung một số điều của Luật Nhà ở và Luật Đất đai}. It is
 * one title, whatever laws it names. Immutable and thread-safe.
 */
final class AmendingTitle {
    private static final int LONGEST_OBJECT = 14;

    private final Lexicon lexicon;
    private final int of;
    private final int year;

    AmendingTitle(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.of = lexicon.words.get("của");
        this.year = lexicon.words.get("năm");
    }

    /** Gives the token after the title that begins at a token; the token itself if none does. */
    int end(Tokens tokens, int from) {
        int at = lexicon.markers.end(Marker.AMENDMENT, tokens, from);
        if (at == from) {
            return from;
        }
        if (tokens.word(at) == of) {
            at++;
        }
        int end = from;
        while (true) {
            int inner = law(tokens, at);
            if (inner == at) {
                return end;
            }
            end = inner;
            at = tokens.year(inner - 1) > 0 ? inner : joint(tokens, inner);
            if (at == inner) {
                return end;
            }
        }
    }

    /** Steps over {@code ,} or {@code và} before another law that stands in the catalogue. */
    private int joint(Tokens tokens, int at) {
        int from = tokens.isSign(at, ',') ? at + 1 : at;
        int after = lexicon.markers.end(Marker.LIST, tokens, from);
        boolean capital = tokens.isCapital(after) && lexicon.names.longest(tokens, after) != Phrases.NONE;
        return capital ? after : at;
    }

    /** Reads one of the laws that are amended: a name, or {@code các luật về thuế}, {@code 15 luật trong lĩnh vực …}. */
    private int law(Tokens tokens, int at) {
        long name = lexicon.names.longest(tokens, at);
        if (name != Phrases.NONE) {
            return withYear(tokens, Phrases.end(name));
        }
        int from = tokens.isNumber(at) ? at + 1 : at;
        int group = lexicon.markers.end(Marker.LAW_GROUP, tokens, from);
        int link = lexicon.markers.end(Marker.GROUP_LINK, tokens, group);
        if (group == from || link == group) {
            return at;
        }
        int end = link;
        while (end < tokens.count() && end - at < LONGEST_OBJECT && isObject(tokens, end)) {
            end++;
        }
        return end == link ? at : end;
    }

    private int withYear(Tokens tokens, int end) {
        if (tokens.word(end) == year && tokens.year(end + 1) > 0) {
            return end + 2;
        }
        return tokens.year(end) > 0 && !tokens.isSign(end + 1, '/') ? end + 1 : end;
    }

    private boolean isObject(Tokens tokens, int at) {
        return tokens.isWord(at) && !tokens.isCapital(at) && !lexicon.guards.at(Guard.STOP, tokens, at);
    }
}
