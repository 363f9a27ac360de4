package org.civicnews.vietnamese.law;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.civicnews.law.DocumentNumber;
import org.civicnews.law.NumberDoubt;
import org.civicnews.vietnamese.token.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a document number ends in running text: takes pieces between separators as long as they can belong to it,
 * then asks the grammar of numbers for the longest that is one. Looks at a bounded stretch. Used again; not thread-safe.
 */
final class SymbolReader {
    /** What a number turned out to be. */
    enum Found {
        NOTHING,
        /** Only serial and perhaps year. */
        PARTIAL,
        /** A whole number of the grammar. */
        WHOLE,
        /** Built like a number, of a symbol that the grammar does not know. */
        ODD
    }

    private static final int MOST_PIECES = 8;
    private static final int LONGEST_PIECE = 16;
    private static final int MOST_SPACES = 2;
    private static final int LONGEST_ABBREVIATION = 5;

    /** What runs into a symbol where a space was forgotten, composed and not. */
    private static final String DAY = "ngày";

    private static final String DAY_APART = "nga\u0300y";

    private final int[] ends = new int[MOST_PIECES];
    private String text = "";
    private int count;
    private int codes;

    /** How many of the pieces are not only taken on trial. */
    private int firm;

    private boolean partialOnly;
    private int end;
    private @Nullable DocumentNumber number;
    private Set<MentionFlag> flags = Set.of();
    private final NumberMemory memory = new NumberMemory();

    /**
     * Reads the number at an offset.
     *
     * @param whole the text
     * @param at where a digit stands
     * @param afterType whether the word of a type precedes
     * @return what is there
     */
    Found read(String whole, int at, boolean afterType) {
        text = whole;
        count = 0;
        codes = 0;
        firm = 0;
        number = null;
        partialOnly = false;
        int serial = serialEnd(at);
        if (serial < 0) {
            return Found.NOTHING;
        }
        cut(at, serial, afterType);
        for (int i = count - 1; i >= 0 && codes > 0; i--) {
            if (isWhole(at, ends[i])) {
                take(at, ends[i]);
                return Found.WHOLE;
            }
        }
        if (afterType && codes > 0 && !partialOnly && !goesOn(ends[firm - 1]) && isCapital(at, ends[firm - 1])) {
            end = ends[firm - 1];
            number = DocumentNumber.builder().raw(text.substring(at, end)).build();
            flags = flags(number);
            return Found.ODD;
        }
        boolean dated = count > 0 && isYear(ends[0]);
        return partial(at, dated ? ends[0] : serial);
    }

    /** Tells whether a piece of text holds a capital: what is not known for a code must be written like one. */
    private boolean isCapital(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Letters.isUpper(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a symbol goes on after what was read of it. */
    private boolean goesOn(int to) {
        return to + 1 < text.length()
                && isSeparator(text.charAt(to))
                && Letters.kind(text.charAt(to + 1)) == Letters.LETTER;
    }

    private Found partial(int at, int to) {
        if (!isPartialBoundary(to)) {
            return Found.NOTHING;
        }
        if (memory.read(text, at, to).number().isEmpty()) {
            return Found.NOTHING;
        }
        take(at, to);
        return Found.PARTIAL;
    }

    private void take(int at, int to) {
        NumberMemory.Entry entry = memory.read(text, at, to);
        end = to;
        number = entry.number().orElseThrow();
        flags = entry.flags();
    }

    /** Takes pieces with their separators until something cannot belong to the number. */
    private void cut(int at, int serial, boolean afterType) {
        int from = serial;
        while (count < MOST_PIECES) {
            int separator = skipSpaces(from);
            if (separator < 0) {
                return;
            }
            boolean bare = !isSeparator(text.charAt(separator));
            boolean dated = count == 1 && isYear(ends[0]);
            boolean opens = (count == 0 || dated) && afterType && separator > from;
            if (bare && (!opens || !isCodeStart(text.charAt(separator)))) {
                return;
            }
            int piece = bare ? separator : skipSpaces(separator + 1);
            if (piece < 0) {
                return;
            }
            boolean spaced = separator > from || piece > separator + 1;
            int to = pieceEnd(piece);
            if (to < 0 || (spaced && !bare && isWhole(at, from) && !(codes == 1 && isWhole(at, to)))) {
                return;
            }
            if (!belongs(piece, to, spaced)) {
                return;
            }
            if (bare && !(dated && isTerm(piece, to)) && !opensSymbol(to, dated || isType(piece, to))) {
                return;
            }
            partialOnly |= spaced;
            codes += Letters.kind(text.charAt(piece)) == Letters.DIGIT ? 0 : 1;
            ends[count++] = to;
            firm = count;
            from = broken(at, piece, to);
        }
    }

    /** Takes in, on trial, what a stray space may have cut off a code: {@code N Đ-CP}, {@code QH 15}, {@code QĐ UBND}. */
    private int broken(int at, int piece, int to) {
        boolean able = count < MOST_PIECES
                && to + 1 < text.length()
                && Letters.kind(text.charAt(to)) == Letters.SPACE
                && Letters.kind(text.charAt(piece)) != Letters.DIGIT;
        if (!able || !isCodeStart(text.charAt(to + 1)) && !text.startsWith("QH", to - 2)) {
            return to;
        }
        int end = pieceEnd(to + 1);
        if (end < 0 || isWhole(at, to) || !isRest(to + 1, end)) {
            return to;
        }
        ends[count++] = end;
        return end;
    }

    /** Tells whether a piece can be the rest of a code: capitals, or the number of a legislature. */
    private boolean isRest(int from, int to) {
        return isCodeStart(text.charAt(from)) ? isCode(from, to) : to - from <= 2 && digits(from) == to;
    }

    /** Tells whether a separator follows a piece that only a space parts from the serial. */
    private boolean opensSymbol(int to, boolean dated) {
        return to < text.length() && (text.charAt(to) == '/' || (dated && text.charAt(to) == '-'));
    }

    /** Tells whether a piece is a legislature with its term: {@code QH15}. */
    private boolean isTerm(int piece, int to) {
        int body = text.startsWith("QH", piece) ? 2 : text.startsWith("UBTVQH", piece) ? 6 : 0;
        int label = to - piece - body;
        return body > 0 && label > 0 && label <= 2 && digits(piece + body) == to;
    }

    /** Tells whether a piece is the code of a type that a space may part from the serial: {@code 309 QĐ-TTg}. */
    private boolean isType(int piece, int to) {
        return to - piece == 2
                && (text.startsWith("QĐ", piece) || text.startsWith("NĐ", piece) || text.startsWith("NQ", piece));
    }

    private boolean belongs(int piece, int to, boolean spaced) {
        char first = text.charAt(piece);
        if (Letters.kind(first) == Letters.DIGIT) {
            return count == 0 && to - piece == 4 && isYear(to);
        }
        return isCode(piece, to) && (!spaced || (isCodeStart(first) && isCapitals(piece, to)));
    }

    private boolean isWhole(int at, int to) {
        Optional<DocumentNumber> read = codes > 0 ? memory.read(text, at, to).number() : Optional.empty();
        return read.isPresent() && !read.get().isPartial();
    }

    /** Reads {@code [0-9]{1,5}(.[0-9]{1,2})?[a-zđ]?}; answers its end or -1. */
    private int serialEnd(int from) {
        int at = digits(from);
        if (at - from > 5) {
            return -1;
        }
        if (at < text.length() && text.charAt(at) == '.') {
            int part = digits(at + 1);
            if (part - at > 1 && part - at <= 3) {
                at = part;
            }
        }
        if (at < text.length() && Letters.kind(text.charAt(at)) == Letters.LETTER) {
            char letter = Letters.plain(text.charAt(at));
            boolean suffix = ((letter >= 'a' && letter <= 'z') || letter == 'đ')
                    && (at + 1 == text.length() || !isInside(text.charAt(at + 1)));
            return suffix ? at + 1 : -1;
        }
        return at;
    }

    private int digits(int from) {
        int at = from;
        while (at < text.length() && isDigit(at, from) && at - from < 7) {
            at++;
        }
        return at;
    }

    /** Tells whether a digit stands at an offset; after another one, the letter O that was read for a zero is one too. */
    private boolean isDigit(int at, int from) {
        return Letters.kind(text.charAt(at)) == Letters.DIGIT || (at > from && text.charAt(at) == 'O');
    }

    /** Answers the first offset that is no space, -1 if there are too many or the text ends. */
    private int skipSpaces(int from) {
        int at = from;
        while (at < text.length() && Letters.kind(text.charAt(at)) == Letters.SPACE) {
            if (++at - from > MOST_SPACES) {
                return -1;
            }
        }
        return at < text.length() ? at : -1;
    }

    private int pieceEnd(int from) {
        int at = from;
        while (at < text.length()
                && (isInside(text.charAt(at)) || isDottedCentre(at) || isPoint(at))
                && !(at > from + 1 && isDay(at))) {
            if (++at - from > LONGEST_PIECE) {
                return -1;
            }
        }
        return at > from ? at : -1;
    }

    private boolean isDay(int at) {
        return text.charAt(at) == 'n' && (text.startsWith(DAY, at) || text.startsWith(DAY_APART, at));
    }

    /** Tells whether the dot of {@code T.Ư} (Trung ương) stands at an offset. */
    private boolean isDottedCentre(int at) {
        if (text.charAt(at) != '.' || text.charAt(at - 1) != 'T' || at + 1 >= text.length()) {
            return false;
        }
        char next = text.charAt(at + 1);
        return next == 'Ư' || (next == 'U' && at + 2 < text.length() && text.charAt(at + 2) == '\u031B');
    }

    /** Tells whether a point between two abbreviations stands at an offset: {@code TTr-CN.TDM}, but not {@code UBND.Theo}. */
    private boolean isPoint(int at) {
        if (text.charAt(at) != '.' || !isCodeStart(text.charAt(at - 1))) {
            return false;
        }
        int to = at + 1;
        while (to < text.length() && to - at <= LONGEST_ABBREVIATION && isCodeStart(text.charAt(to))) {
            to++;
        }
        boolean ends = to == text.length() || !isInside(text.charAt(to));
        return to - at > 2 && to - at <= LONGEST_ABBREVIATION && ends;
    }

    private static boolean isInside(char c) {
        byte kind = Letters.kind(c);
        return kind == Letters.LETTER
                || kind == Letters.DIGIT
                || kind == Letters.SHAPE
                || kind == Letters.TONE
                || c == '&';
    }

    private static boolean isSeparator(char c) {
        return c == '/' || c == '-' || (c >= '\u2010' && c <= '\u2014') || c == '\u2212';
    }

    private static boolean isCodeStart(char c) {
        return (c >= 'A' && c <= 'Z') || c == 'Đ' || c == '\u00D0' || c == 'Ư';
    }

    /** Tells whether a piece holds only what codes hold: letters without tone, digits, an ampersand. */
    private boolean isCode(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            char plain = Letters.plain(c);
            boolean letter = (plain >= 'a' && plain <= 'z' && Letters.tone(c) == 0) || plain == 'đ' || plain == 'ư';
            if (!letter && c != '&' && c != '.' && c != '\u031B' && !(i > from && Letters.kind(c) == Letters.DIGIT)) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether a piece is written as codes are and words are not: with no small letter but inside. */
    private boolean isCapitals(int from, int to) {
        int capitals = 0;
        for (int i = from; i < to; i++) {
            capitals += Letters.isUpper(text.charAt(i)) ? 1 : 0;
        }
        return capitals > 1 || to - from == 1;
    }

    private boolean isYear(int to) {
        return to >= 4
                && (text.startsWith("19", to - 4) || text.startsWith("20", to - 4) || text.startsWith("2O", to - 4))
                && isDigit(to - 1, to - 3)
                && isDigit(to - 2, to - 3)
                && (to == 4 || Letters.kind(text.charAt(to - 5)) != Letters.DIGIT);
    }

    /** Tells whether serial and year may end here: neither a fraction, a percentage, a date nor a longer symbol goes on. */
    private boolean isPartialBoundary(int to) {
        if (to >= text.length()) {
            return true;
        }
        char next = text.charAt(to);
        if (isInside(next) || next == '%') {
            return false;
        }
        boolean joins = next == '.' || next == ',' || next == ':' || isSeparator(next);
        if (!joins || to + 1 >= text.length()) {
            return true;
        }
        byte after = Letters.kind(text.charAt(to + 1));
        return after != Letters.DIGIT && !(next == '/' && after == Letters.LETTER);
    }

    /** {@return the offset after the number} */
    int end() {
        return end;
    }

    /** {@return the number that was found} */
    DocumentNumber number() {
        if (number == null) {
            throw new IllegalStateException("no number was found");
        }
        return number;
    }

    /** {@return what is remarkable about the number that was found} */
    Set<MentionFlag> flags() {
        return flags;
    }

    private static int crossed(String text) {
        int crossed = 0;
        for (int i = 0; i < text.length(); i++) {
            crossed += text.charAt(i) == 'Đ' || text.charAt(i) == 'đ' ? 1 : 0;
        }
        return crossed;
    }

    /** Tells how a number that is not written as usual is written. */
    private static void spelling(DocumentNumber number, String canonical, Set<MentionFlag> flags) {
        String raw = number.raw();
        boolean capital = false;
        boolean spaced = false;
        int crossed = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            capital |= Letters.isUpper(c);
            if (Letters.plain(c) == 'đ') {
                crossed++;
            }
            if (Letters.kind(c) == Letters.SPACE) {
                spaced = true;
            } else if (c != '-' && c != '/' && isSeparator(c)) {
                flags.add(MentionFlag.EN_DASH);
            }
        }
        if (spaced && canonical.indexOf(' ') < 0) {
            flags.add(MentionFlag.SPACED_SYMBOL);
        }
        if (number.typeCode().isPresent() || !number.issuerCodes().isEmpty()) {
            if (!capital) {
                flags.add(MentionFlag.LOWERCASE);
            }
            if (crossed < crossed(canonical)) {
                flags.add(MentionFlag.ASCII_SYMBOL);
            }
        }
    }

    /** Tells what is remarkable about a number that was found. */
    static Set<MentionFlag> flags(DocumentNumber number) {
        Set<MentionFlag> flags = EnumSet.noneOf(MentionFlag.class);
        String canonical = number.canonical();
        if (!canonical.equals(number.raw())) {
            spelling(number, canonical, flags);
        }
        Set<NumberDoubt> doubts = number.doubts();
        if (doubts.contains(NumberDoubt.YEAR_OUTSIDE_TERM)) {
            flags.add(MentionFlag.WRONG_TERM_YEAR);
        }
        if (doubts.contains(NumberDoubt.TYPE_NOT_OF_ISSUER)) {
            flags.add(MentionFlag.PLAUSIBILITY_LOW);
        }
        return flags;
    }
}
