package org.civicnews.vietnamese.law;

import java.util.Optional;
import org.civicnews.law.DocumentNumber;
import org.civicnews.law.DocumentType;
import org.civicnews.law.MentionKind;
import org.civicnews.vietnamese.token.Tokens;
import org.civicnews.vietnamese.token.Words;

/**
 * Reads standards and technical regulations (tiêu chuẩn, quy chuẩn): {@code TCVN ISO 9001:2015}, {@code Quy chuẩn
 * 41:2019/BGTVT}. Immutable and thread-safe.
 */
final class StandardReader {
    private final int iso;
    private final int iec;
    private final int en;

    StandardReader(Words words) {
        iso = words.get("ISO");
        iec = words.get("IEC");
        en = words.get("EN");
    }

    Optional<Citation> read(Tokens tokens, int at, int after, DocumentType type) {
        boolean prefix = after == at + 1 && tokens.isAllCapitals(at);
        int number = after;
        if (prefix) {
            number = adopted(tokens, after);
        }
        int end = numberEnd(tokens, number);
        if (end < 0) {
            return Optional.empty();
        }
        int from = prefix ? at : number;
        int stop = tokens.end(end - 1);
        Optional<DocumentNumber> read = DocumentNumber.read(tokens.text().substring(tokens.start(from), stop));
        if (read.isEmpty() || read.get().isPartial()) {
            return Optional.empty();
        }
        Citation citation = new Citation(MentionKind.FULL, type, tokens, at, end, stop);
        citation.number = read.get();
        citation.field(MentionField.TYPE, tokens.start(at), tokens.end(after - 1));
        citation.field(MentionField.NUMBER, tokens.start(from), stop);
        citation.flags.addAll(SymbolReader.flags(read.get()));
        return Optional.of(citation.sure(0.98));
    }

    /** Skips {@code ISO}, {@code ISO/IEC}, {@code IEC}, {@code EN}. */
    private int adopted(Tokens tokens, int from) {
        int at = from;
        if (tokens.word(at) == iso) {
            at++;
            if (tokens.isSign(at, '/') && tokens.word(at + 1) == iec) {
                at += 2;
            }
        } else if (tokens.word(at) == iec || tokens.word(at) == en) {
            at++;
        }
        return at;
    }

    /** Gives the token after {@code 01-1:2018/BYT}, -1 if it is nothing of the kind. */
    private static int numberEnd(Tokens tokens, int from) {
        if (!tokens.isNumber(from)) {
            return -1;
        }
        int at = from + 1;
        if (tokens.isSign(at, '-') && tokens.isNumber(at + 1) && tokens.isGlued(at + 1)) {
            if (tokens.year(at + 1) > 0 && !tokens.isSign(at + 2, ':') && !tokens.isSign(at + 2, '-')) {
                return at + 2;
            }
            at += 2;
        } else if (tokens.isSign(at, '-') && tokens.isAllCapitals(at + 1) && tokens.isGlued(at + 1)) {
            at += 2;
        }
        boolean joined = tokens.isSign(at, ':') || tokens.isSign(at, '-');
        if (!joined || tokens.year(at + 1) < 0) {
            return -1;
        }
        at += 2;
        boolean issued = tokens.isSign(at, '/') && tokens.isAllCapitals(at + 1) && tokens.isGlued(at + 1);
        return issued ? at + 2 : at;
    }
}
