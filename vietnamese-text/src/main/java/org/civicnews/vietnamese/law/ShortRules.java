package org.civicnews.vietnamese.law;

import org.civicnews.law.DocumentNumber;
import org.civicnews.law.DocumentType;
import org.civicnews.vietnamese.token.Phrases;
import org.civicnews.vietnamese.token.Tokens;

/** Tells a short citation ({@code Nghị định 67}) from a count ({@code Kế hoạch 5 năm}). Immutable and thread-safe. */
final class ShortRules {
    private final Lexicon lexicon;

    ShortRules(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Decides on a partial number after the word of a type.
     *
     * @param tokens the text
     * @param at the word of the type
     * @param number the number
     * @param last the token after the number
     * @param type the type
     * @param signed whether {@code số} stands between
     * @param read the number
     * @return whether it is a citation
     */
    boolean accepts(Tokens tokens, int at, int number, int last, TypeWord type, boolean signed, DocumentNumber read) {
        if (isCount(tokens, last) || (tokens.year(number) > 0 && read.year().isEmpty() && !signed)) {
            return false;
        }
        return switch (type.use()) {
            case SHORT ->
                signed
                        ? isFree(tokens, at) || read.year().isPresent() || follows(tokens, last)
                        : unsigned(tokens, at, last, type, read);
            case NUMBERED ->
                signed
                        ? (isFree(tokens, at) && !type.type().equals(DocumentType.CHUONG_TRINH))
                                || read.year().isPresent()
                                || (isLong(tokens, number, last) && !type.type().equals(DocumentType.CHUONG_TRINH))
                                || follows(tokens, last)
                        : (isLetter(type.type()) && tokens.length(number) >= 3 && follows(tokens, last))
                                || (tokens.isCapital(at)
                                        && isLong(tokens, number, last)
                                        && (isDated(tokens, last)
                                                || (!type.type().equals(DocumentType.CHUONG_TRINH)
                                                        && isIssued(tokens, last))));
            case ABBREVIATED ->
                isShortType(type.type())
                        && (signed
                                || read.year().isPresent()
                                || follows(tokens, last)
                                || (isPlainAbbreviation(type.type()) && !isUnit(tokens, last)));
            case NAMED ->
                signed
                        ? !type.type().equals(DocumentType.HIEN_PHAP)
                        : read.year().isPresent();
            default -> false;
        };
    }

    private boolean unsigned(Tokens tokens, int at, int last, TypeWord type, DocumentNumber read) {
        if (read.year().isPresent()) {
            return true;
        }
        boolean noun = type.type().equals(DocumentType.NGHI_DINH)
                || type.type().equals(DocumentType.THONG_TU)
                || type.type().equals(DocumentType.THONG_TU_LIEN_TICH)
                || type.type().equals(DocumentType.CONG_DIEN)
                || type.type().equals(DocumentType.NGHI_QUYET);
        if (noun) {
            return !isUnit(tokens, last);
        }
        boolean plain = !type.type().equals(DocumentType.QUYET_DINH) || isSerial(read);
        return tokens.isCapital(at) && plain ? !isUnit(tokens, last) : follows(tokens, last);
    }

    /** Tells whether a number looks like a serial and not like a count: {@code 861}, {@code 06}. */
    private static boolean isSerial(DocumentNumber read) {
        String serial = read.serial().orElse("");
        return serial.length() >= 3 || serial.startsWith("0");
    }

    private static boolean isFree(Tokens tokens, int at) {
        return tokens.isCapital(at);
    }

    private boolean isLong(Tokens tokens, int number, int last) {
        return tokens.length(number) >= 2 && !isUnit(tokens, last);
    }

    /** Tells whether a day of issue follows: {@code ngày 30/6/2015}. */
    private boolean isDated(Tokens tokens, int last) {
        return tokens.word(last) == lexicon.day && tokens.isNumber(last + 1) && tokens.sign(last + 2) != 0;
    }

    private boolean isIssued(Tokens tokens, int last) {
        return tokens.word(last) == lexicon.of
                && lexicon.issuerReader.read(tokens, last + 1, tokens.count()) != IssuerReader.NONE;
    }

    /** Tells whether a number counts what follows it. */
    boolean isCounted(Tokens tokens, int last) {
        return isCount(tokens, last) || isUnit(tokens, last);
    }

    private static boolean isLetter(DocumentType type) {
        return type.equals(DocumentType.CONG_VAN);
    }

    /** Tells whether the abbreviation of a type ({@code NĐ}, {@code NQ}, {@code QĐ}) stands for nothing else. */
    private static boolean isPlainAbbreviation(DocumentType type) {
        return type.equals(DocumentType.NGHI_DINH)
                || type.equals(DocumentType.NGHI_QUYET)
                || type.equals(DocumentType.QUYET_DINH)
                || type.equals(DocumentType.THONG_TU_LIEN_TICH);
    }

    private static boolean isShortType(DocumentType type) {
        return type.equals(DocumentType.NGHI_DINH)
                || type.equals(DocumentType.NGHI_QUYET)
                || type.equals(DocumentType.THONG_TU)
                || type.equals(DocumentType.THONG_TU_LIEN_TICH)
                || type.equals(DocumentType.CHI_THI)
                || type.equals(DocumentType.QUYET_DINH);
    }

    /** Tells whether a fraction, a percentage or a thousand goes on where a partial number ends. */
    private static boolean isCount(Tokens tokens, int last) {
        return tokens.isSign(last, '%') && tokens.isGlued(last);
    }

    /** Tells whether a unit or a noun that is counted follows; a date is no unit. */
    private boolean isUnit(Tokens tokens, int last) {
        if (tokens.word(last) == lexicon.day) {
            return !tokens.isNumber(last + 1);
        }
        if (tokens.word(last) == lexicon.year && tokens.year(last + 1) > 0) {
            return false;
        }
        return lexicon.markers.at(Marker.UNIT, tokens, last) || tokens.isNumber(last);
    }

    /** Tells whether something follows that stands after a document but not after a number. */
    private boolean follows(Tokens tokens, int last) {
        if (last >= tokens.count() || tokens.word(last) == lexicon.of) {
            return true;
        }
        if (isUnit(tokens, last)) {
            return false;
        }
        if (tokens.sign(last) != 0) {
            return !tokens.isSign(last, '/') && !tokens.isSign(last, '-');
        }
        return tokens.word(last) == lexicon.day
                || tokens.word(last) == lexicon.year
                || lexicon.markers.at(Marker.FOLLOWS_SHORT, tokens, last)
                || (lexicon.types.longest(tokens, last) != Phrases.NONE && tokens.isCapital(last));
    }

    /** Decides on a partial number that a list goes on with: {@code Nghị quyết 19, 35 của Chính phủ}. */
    boolean continues(Tokens tokens, int number, int last, Citation head, DocumentNumber read, boolean signed) {
        if (signed || read.year().isPresent()) {
            return (head.number != null && head.number.isPartial())
                    || (read.year().isPresent() && signed);
        }
        boolean alike = head.number != null
                && head.number.isPartial()
                && head.number.year().isEmpty();
        if (!alike || tokens.year(number) > 0 || isUnit(tokens, last)) {
            return false;
        }
        return last >= tokens.count()
                || tokens.word(last) == lexicon.of
                || isDated(tokens, last)
                || tokens.sign(last) == ','
                || tokens.sign(last) == '.'
                || tokens.sign(last) == ')'
                || tokens.sign(last) == ';'
                || lexicon.markers.at(Marker.FOLLOWS_SHORT, tokens, last);
    }
}
