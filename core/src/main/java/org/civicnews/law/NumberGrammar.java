package org.civicnews.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.civicnews.text.WellFormed;

/**
 * Reads document numbers: one pass cuts the text at its separators, then the pieces are told apart from left to right.
 * Used once per text; not thread-safe.
 */
final class NumberGrammar {
    private static final int LONGEST_CODE = 15;
    private static final int MOST_SPACES = 2;
    private static final NumberCodes CODES = NumberCodes.STANDARD;
    private static final List<String> OLD_ISSUERS = List.of("CP", "TTg", "CT", "HĐBT", "HĐCP", "UB");
    private static final List<String> OLD_TYPES = List.of("LCT", "L", "PL");

    private final List<String> pieces = new ArrayList<>(5);
    private final StringBuilder separators = new StringBuilder(5);

    private NumberGrammar() {}

    /**
     * Reads a number.
     *
     * @param text any text
     * @return what it says, empty if it is no document number
     */
    static Optional<ParsedNumber> read(String text) {
        if (text.length() > DocumentNumber.MAX_LENGTH) {
            return Optional.empty();
        }
        String plain = zeros(plain(text).strip());
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        char first = plain.charAt(0);
        Optional<ParsedNumber> standard = StandardNumber.read(plain);
        if (standard.isPresent() || !NumberCodes.isDigit(first)) {
            return standard;
        }
        NumberGrammar grammar = new NumberGrammar();
        return grammar.cut(plain) ? grammar.classify() : Optional.empty();
    }

    /** Puts a zero for each letter O that stands after a digit of serial or year, where no other letter came before. */
    private static String zeros(String text) {
        int at = 0;
        while (at < text.length() && !Character.isLetter(text.charAt(at))) {
            at++;
        }
        if (at == 0 || at == text.length() || text.charAt(at) != 'O') {
            return text;
        }
        StringBuilder zeros = new StringBuilder(text);
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean zero = c == 'O' && NumberCodes.isDigit(zeros.charAt(i - 1));
            if (Character.isLetter(c) && !zero) {
                break;
            }
            zeros.setCharAt(i, zero ? '0' : c);
        }
        return zeros.toString();
    }

    /** Gives a text that is no number one spelling: composed, plain hyphens and spaces, no space doubled. */
    static String tidy(String text) {
        StringBuilder tidy = new StringBuilder();
        String plain = plain(text).strip();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c != ' ' || tidy.charAt(tidy.length() - 1) != ' ') {
                tidy.append(c);
            }
        }
        return tidy.toString();
    }

    private static String plain(String text) {
        String composed = WellFormed.nfc(text);
        int same = 0;
        while (same < composed.length() && plain(composed.charAt(same)) == composed.charAt(same)) {
            same++;
        }
        if (same == composed.length()) {
            return composed;
        }
        StringBuilder plain = new StringBuilder(composed.length()).append(composed, 0, same);
        for (int i = same; i < composed.length(); i++) {
            plain.append(plain(composed.charAt(i)));
        }
        return plain.toString();
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u00A0', '\u2007', '\u2009', '\u202F', '\t' -> ' ';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            case '\u00D0', '\u0189' -> 'Đ';
            case '\u00F0', '\u0256' -> 'đ';
            default -> c;
        };
    }

    /** Cuts at separators, each with up to two spaces on either side; false if the text is not so made. */
    private boolean cut(String text) {
        int at = 0;
        while (true) {
            int end = pieceEnd(text, at);
            if (end == at) {
                return false;
            }
            pieces.add(text.substring(at, end));
            end = joined(text, end);
            if (end == text.length()) {
                return true;
            }
            int next = skipSpaces(text, end);
            if (next < 0) {
                return false;
            }
            char separator = text.charAt(next);
            if (next > end && isBroken(text, next)) {
                separator = '-';
            } else if (separator == '/' || separator == '-') {
                next = skipSpaces(text, next + 1);
                if (next < 0) {
                    return false;
                }
            } else if (next > end && (pieces.size() == 1 || pieces.size() == 2 && isYear(pieces.get(1)))) {
                separator = ' ';
            } else {
                return false;
            }
            separators.append(separator);
            at = next;
        }
    }

    private static int pieceEnd(String text, int from) {
        int end = from;
        while (end < text.length() && isPieceCharacter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Takes in what a stray space cut off a code: {@code N Đ-CP}, {@code QH 15}; answers the end of the code. */
    private int joined(String text, int end) {
        String last = pieces.get(pieces.size() - 1);
        if (NumberCodes.isDigit(last.charAt(0)) || end == text.length() || text.charAt(end) != ' ') {
            return end;
        }
        int to = pieceEnd(text, end + 1);
        String whole = last + text.substring(end + 1, to);
        if (to == end + 1 || !CODES.isWritten(whole)) {
            return end;
        }
        pieces.set(pieces.size() - 1, whole);
        return to;
    }

    /** Tells whether a space stands where the hyphen between type and issuer belongs: {@code 12/QĐ UBND}. */
    private boolean isBroken(String text, int from) {
        String last = pieces.get(pieces.size() - 1);
        String code = text.substring(from, pieceEnd(text, from));
        return pieces.size() > 1 && CODES.isWrittenType(last) && CODES.isWritten(code) && !CODES.isWrittenType(code);
    }

    private static int skipSpaces(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length() && at - from <= MOST_SPACES ? at : -1;
    }

    private static boolean isPieceCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '&';
    }

    private Optional<ParsedNumber> classify() {
        Optional<String> serial = serial(pieces.get(0));
        if (serial.isEmpty()) {
            return Optional.empty();
        }
        boolean dated = pieces.size() > 1 && separators.charAt(0) != ' ' && isYear(pieces.get(1));
        OptionalInt year = dated ? OptionalInt.of(Integer.parseInt(pieces.get(1))) : OptionalInt.empty();
        int first = dated ? 2 : 1;
        int count = pieces.size() - first;
        if (count == 0) {
            return Optional.of(number(serial.get(), year, Optional.empty(), List.of(), ""));
        }
        if (count == 1) {
            return single(serial.get(), year, pieces.get(first));
        }
        return symbol(serial.get(), year, first);
    }

    /** Reads {@code [0-9]{1,5}(.[0-9]{1,2})?[a-zđ]?}. */
    private static Optional<String> serial(String piece) {
        int at = digits(piece, 0);
        if (at < 1 || at > 5) {
            return Optional.empty();
        }
        if (at < piece.length() && piece.charAt(at) == '.') {
            int end = digits(piece, at + 1);
            if (end - at - 1 < 1 || end - at - 1 > 2) {
                return Optional.empty();
            }
            at = end;
        }
        if (at == piece.length()) {
            return Optional.of(piece);
        }
        char letter = Character.toLowerCase(piece.charAt(at));
        boolean suffix = at + 1 == piece.length() && (letter >= 'a' && letter <= 'z' || letter == 'đ');
        return suffix ? Optional.of(piece.substring(0, at) + letter) : Optional.empty();
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && NumberCodes.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static boolean isYear(String piece) {
        return piece.length() == 4 && digits(piece, 0) == 4 && (piece.startsWith("19") || piece.startsWith("20"));
    }

    /**
     * Reads what has one code after serial and year: {@code 10/2022/QH15}, {@code 15-CP}, {@code 60/SL}. Before 1997 issuers
     * set a hyphen or a slash before it, and were not at one: what is written stays.
     */
    private Optional<ParsedNumber> single(String serial, OptionalInt year, String piece) {
        Optional<String> issuer = CODES.issuer(piece);
        if (separators.charAt(0) == ' ') {
            return Optional.empty();
        }
        if (year.isPresent()) {
            return issuer.filter(CODES::isTerm)
                    .map(term -> number(serial, year, Optional.empty(), List.of(term), "/" + term));
        }
        String separator = separators.substring(separators.length() - 1);
        Optional<String> decree = CODES.type(piece).filter(type -> type.equals("SL") || type.equals("SLu"));
        if (decree.isPresent()) {
            return Optional.of(number(serial, year, decree, List.of(), separator + decree.get()));
        }
        return issuer.filter(code -> OLD_ISSUERS.contains(code) || code.startsWith("HĐNN") && CODES.isTerm(code))
                .map(code -> number(serial, year, Optional.empty(), List.of(code), separator + code));
    }

    /** Reads what has a type and issuers, or an issuer and its units, after serial and year. */
    private Optional<ParsedNumber> symbol(String serial, OptionalInt year, int first) {
        List<String> issuers = new ArrayList<>(3);
        Optional<String> type = CODES.type(pieces.get(first));
        boolean anyKnown = type.isPresent() || CODES.issuer(pieces.get(first)).isPresent();
        for (int i = first + 1; i < pieces.size(); i++) {
            Optional<String> code = code(pieces.get(i), anyKnown);
            if (code.isEmpty()) {
                return Optional.empty();
            }
            issuers.add(code.get());
        }
        boolean taxLetter =
                type.isPresent() && type.get().equals("TC") && issuers.get(0).startsWith("TC");
        if (type.isPresent() && !taxLetter) {
            return Optional.of(typed(serial, year, type.get(), issuers, first));
        }
        if (year.isPresent()) {
            return Optional.empty();
        }
        Optional<String> issuer = CODES.issuer(pieces.get(first));
        Optional<String> opener = taxLetter ? type : code(pieces.get(first), false);
        if (opener.isEmpty() || opener.get().length() < 2 || issuer.isEmpty() && isContract(opener.get())) {
            return Optional.empty();
        }
        if (issuer.isEmpty() && CODES.isParty(issuers.get(0))) {
            return Optional.of(typed(serial, year, opener.get(), issuers, first));
        }
        boolean spaced = separators.charAt(0) == ' ';
        if (issuers.size() > 2 || spaced && !taxLetter && issuer.isEmpty()) {
            return Optional.empty();
        }
        String units = String.join("-", issuers);
        List<String> all = new ArrayList<>();
        all.add(opener.get());
        all.addAll(issuers);
        String after = taxLetter ? "-" + opener.get() + "/" + units : "/" + opener.get() + "-" + units;
        return Optional.of(number(serial, year, Optional.empty(), all, after));
    }

    private ParsedNumber typed(String serial, OptionalInt year, String type, List<String> issuers, int first) {
        String joined = issuers.size() == 1 ? issuers.get(0) : String.join("-", issuers);
        String after = isDashedFirst(year, type, issuers.get(0), first)
                ? "-" + type + "/" + joined
                : "/" + type + "-" + joined;
        return number(serial, year, Optional.of(type), issuers, after);
    }

    /** Tells {@code 173-KH/TU} (Party, laws before 1997, or unknown issuers who write so) from {@code 16/CT-TTg}. */
    private boolean isDashedFirst(OptionalInt year, String type, String issuer, int first) {
        if (year.isPresent()) {
            return false;
        }
        if (OLD_TYPES.contains(type)) {
            return issuer.equals("CTN") || issuer.startsWith("HĐNN") && CODES.isTerm(issuer);
        }
        if (type.equals("CV")) {
            return CODES.isParty(issuer) || separators.charAt(first - 1) == '-' && separators.charAt(first) == '/';
        }
        if (CODES.isParty(issuer)) {
            return CODES.isPartyType(type) || CODES.type(type).isEmpty();
        }
        return !CODES.isState(issuer) && separators.charAt(first - 1) != '/' && separators.charAt(first) == '/';
    }

    /** Takes a code that is known or is written like one. */
    private static Optional<String> code(String piece, boolean inKnownSymbol) {
        Optional<String> known = CODES.issuer(piece);
        if (known.isPresent()) {
            return known;
        }
        boolean lower = piece.equals(piece.toLowerCase(Locale.ROOT));
        String shown = inKnownSymbol && lower ? NumberCodes.upper(piece) : piece;
        if (shown.length() > LONGEST_CODE || !isCodeStart(shown.charAt(0))) {
            return Optional.empty();
        }
        for (int i = 1; i < shown.length(); i++) {
            char c = shown.charAt(i);
            boolean letter = isCodeStart(c) || c >= 'a' && c <= 'z' || c == 'đ';
            if (!letter && c != '&' && !NumberCodes.isDigit(c) && !isPoint(shown, i)) {
                return Optional.empty();
            }
        }
        return Optional.of(shown);
    }

    /** Tells whether a point parts two abbreviations: {@code TTr-CN.TDM}. */
    private static boolean isPoint(String code, int at) {
        return code.charAt(at) == '.'
                && at + 1 < code.length()
                && isCodeStart(code.charAt(at - 1))
                && isCodeStart(code.charAt(at + 1));
    }

    private static boolean isCodeStart(char c) {
        return c >= 'A' && c <= 'Z' || c == 'Đ' || c == 'Ư';
    }

    private static boolean isContract(String code) {
        return code.startsWith("HĐ") || code.equals("HDKT") || code.equals("HDMB") || code.equals("HDLD");
    }

    private static ParsedNumber number(
            String serial, OptionalInt year, Optional<String> type, List<String> issuers, String symbol) {
        String after = (year.isPresent() ? "/" + year.getAsInt() : "") + symbol;
        return new ParsedNumber(Optional.of(serial), year, type, List.copyOf(issuers), "", after);
    }
}
