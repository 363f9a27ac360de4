package org.civicnews.vietnamese.law;

import java.util.Optional;
import org.civicnews.law.DocumentType;
import org.civicnews.law.MentionKind;
import org.civicnews.vietnamese.token.Tokens;

/**
 * Reads the names of the Party's resolutions: {@code Nghị quyết Trung ương 4 khóa XII}, {@code Nghị quyết 8 khóa XI}, {@code
 * Nghị quyết Đại hội XIII của Đảng}. Immutable and thread-safe.
 */
final class PartyNames {
    private static final int LONGEST_BODY = 10;

    /** More often than this no committee met in a term; a higher number is that of a resolution. */
    private static final int MOST_MEETINGS = 15;

    private final PhraseRoles<Marker> markers;
    private final int term;

    PartyNames(Lexicon lexicon) {
        markers = lexicon.markers;
        term = lexicon.words.get("khóa");
    }

    Optional<Citation> read(Tokens tokens, int at, int after) {
        if (!tokens.isCapital(at)) {
            return Optional.empty();
        }
        int end = plenum(tokens, after);
        if (end == after) {
            end = congress(tokens, after);
        }
        if (end == after) {
            end = meeting(tokens, after);
        }
        if (end == after) {
            return Optional.empty();
        }
        int stop = tokens.end(end - 1);
        Citation citation = new Citation(MentionKind.NAME, DocumentType.NGHI_QUYET, tokens, at, end, stop);
        citation.title = Quoting.clean(tokens.slice(after, end));
        citation.flags.add(MentionFlag.FROM_GAZETTEER);
        citation.field(MentionField.TYPE, tokens.start(at), tokens.end(after - 1));
        citation.field(MentionField.TITLE, tokens.start(after), stop);
        return Optional.of(citation.sure(0.85));
    }

    /** Reads {@code Hội nghị Trung ương 4 (khóa XII)}, {@code Hội nghị lần thứ tư Ban Chấp hành Trung ương khóa XII}. */
    private int plenum(Tokens tokens, int from) {
        int name = end(Marker.PLENUM, tokens, from);
        if (name == from) {
            return from;
        }
        int number = label(tokens, name);
        if (number == name) {
            return from;
        }
        int body = end(Marker.COMMITTEE, tokens, number);
        int termed = term(tokens, body);
        return termed > body ? termed : body;
    }

    /** Reads {@code 8 khóa XI}: a plenum by its number alone, which a term must follow. */
    private int meeting(Tokens tokens, int from) {
        int number = tokens.value(from);
        if (number < 1 || number > MOST_MEETINGS) {
            return from;
        }
        int body = end(Marker.COMMITTEE, tokens, from + 1);
        int end = term(tokens, body);
        return end > body ? end : from;
    }

    private int term(Tokens tokens, int from) {
        int at = tokens.isSign(from, ',') ? from + 1 : from;
        boolean enclosed = tokens.isSign(at, '(');
        if (enclosed) {
            at++;
        }
        if (tokens.word(at) != term) {
            return from;
        }
        boolean inner = tokens.isSign(at + 1, '(');
        int label = inner ? at + 2 : at + 1;
        if (!tokens.isNumber(label) && !Romans.isRoman(tokens, label)) {
            return from;
        }
        int end = label + 1;
        for (boolean closes : new boolean[] {inner, enclosed}) {
            end += closes && tokens.isSign(end, ')') ? 1 : 0;
        }
        return end;
    }

    private int congress(Tokens tokens, int from) {
        int name = end(Marker.CONGRESS, tokens, from);
        int number = name == from ? from : label(tokens, name);
        return number > name ? end(Marker.OF_PARTY, tokens, number) : localCongress(tokens, from);
    }

    /** Reads {@code Đại hội Đảng bộ thành phố lần thứ XVII}: the body's name stands between. */
    private int localCongress(Tokens tokens, int from) {
        int body = end(Marker.LOCAL_CONGRESS, tokens, from);
        for (int at = body; body > from && at - body < LONGEST_BODY && (at == body || tokens.isWord(at - 1)); at++) {
            int prefix = end(Marker.ORDINAL_PREFIX, tokens, at);
            int number = prefix > at ? label(tokens, at) : at;
            if (number > at) {
                return number;
            }
        }
        return from;
    }

    /** Takes {@code 4}, {@code XII}, {@code lần thứ tư}, {@code lần thứ XII}. */
    private int label(Tokens tokens, int from) {
        int spelled = end(Marker.ORDINAL, tokens, from);
        if (spelled > from) {
            return spelled;
        }
        int at = end(Marker.ORDINAL_PREFIX, tokens, from);
        return (tokens.isNumber(at) && tokens.length(at) <= 2) || Romans.isRoman(tokens, at) ? at + 1 : from;
    }

    private int end(Marker marker, Tokens tokens, int from) {
        return markers.end(marker, tokens, from);
    }
}
