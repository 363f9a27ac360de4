package org.civicnews.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads the numbers of standards and technical regulations: {@code TCVN ISO 9001:2015}, {@code QCVN 01-1:2018/BYT}.
 * Used once per text; not thread-safe.
 */
final class StandardNumber {
    private static final List<String> PREFIXES =
            List.of("TCXDVN", "TCXD", "TCVN", "QCVN", "QCĐP", "QCDP", "TCCS", "TCN");
    private static final List<String> ADOPTED = List.of("ISO/IEC", "ISO", "IEC", "EN");

    private static final int MOST_LETTERS = 4;

    private final String text;
    private int at;

    private StandardNumber(String text) {
        this.text = text;
    }

    static Optional<ParsedNumber> read(String text) {
        boolean bare = NumberCodes.isDigit(text.charAt(0));
        return bare && text.indexOf(':') < 0 ? Optional.empty() : new StandardNumber(text).read();
    }

    private Optional<ParsedNumber> read() {
        Optional<String> prefix = word(PREFIXES);
        if (prefix.isEmpty() && !NumberCodes.isDigit(text.charAt(0)) || prefix.isPresent() && !spaces()) {
            return Optional.empty();
        }
        Optional<String> adopted = prefix.isPresent() ? word(ADOPTED) : Optional.empty();
        if (!spaces()) {
            return Optional.empty();
        }
        String serial = digits(5);
        if (serial.isEmpty()) {
            return Optional.empty();
        }
        if (at < text.length() && text.charAt(at) == '-' && !yearEnds(at + 1)) {
            at++;
            String part = part();
            if (part.isEmpty()) {
                return Optional.empty();
            }
            serial = serial + "-" + part;
        }
        if (!spaces() || at == text.length()) {
            return Optional.empty();
        }
        boolean dash = text.charAt(at) == '-';
        if (!dash && text.charAt(at) != ':' || dash && prefix.isEmpty()) {
            return Optional.empty();
        }
        at++;
        if (!spaces()) {
            return Optional.empty();
        }
        String year = digits(4);
        if (!NumberGrammar.isYear(year)) {
            return Optional.empty();
        }
        return end(prefix, adopted, serial, year);
    }

    private Optional<ParsedNumber> end(Optional<String> prefix, Optional<String> adopted, String serial, String year) {
        List<String> issuers = new ArrayList<>();
        String issuer = "";
        int slash = at;
        while (slash < text.length() && text.charAt(slash) == ' ') {
            slash++;
        }
        if (slash < text.length() && slash - at <= 2 && text.charAt(slash) == '/') {
            at = slash + 1;
            if (!spaces() || at == text.length()) {
                return Optional.empty();
            }
            String written = text.substring(at);
            Optional<String> code = NumberCodes.STANDARD.issuer(written);
            if (code.isEmpty() && !isCode(written)) {
                return Optional.empty();
            }
            issuer = code.orElse(written);
            issuers.add(issuer);
        } else if (at < text.length() || prefix.isEmpty()) {
            return Optional.empty();
        }
        String type = prefix.orElse("QCVN");
        type = type.equals("QCDP") ? "QCĐP" : type;
        String before = type + " " + adopted.map(name -> name + " ").orElse("");
        String after = ":" + year + (issuer.isEmpty() ? "" : "/" + issuer);
        return Optional.of(new ParsedNumber(
                Optional.of(serial),
                OptionalInt.of(Integer.parseInt(year)),
                Optional.of(type),
                List.copyOf(issuers),
                before,
                after));
    }

    private static boolean isCode(String text) {
        if (text.length() > 15) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= 'A' && c <= 'Z') && c != 'Đ' && c != 'Ư' && (i == 0 || !NumberCodes.isDigit(c) && c != '&')) {
                return false;
            }
        }
        return true;
    }

    private Optional<String> word(List<String> words) {
        for (String word : words) {
            if (text.regionMatches(true, at, word, 0, word.length())) {
                int end = at + word.length();
                if (end < text.length() && (text.charAt(end) == ' ' || NumberCodes.isDigit(text.charAt(end)))) {
                    at = end;
                    return Optional.of(word);
                }
            }
        }
        return Optional.empty();
    }

    /** Skips up to two spaces; false if there are more. */
    private boolean spaces() {
        int from = at;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at - from <= 2;
    }

    /** Reads the number of a part, or the letters of a field: {@code QCVN 14-MT:2015/BTNMT}. */
    private String part() {
        int from = at;
        while (at < text.length() && at - from < MOST_LETTERS && isLetter(text.charAt(at))) {
            at++;
        }
        return at > from ? NumberCodes.upper(text.substring(from, at)) : digits(5);
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private String digits(int most) {
        int from = at;
        while (at < text.length() && NumberCodes.isDigit(text.charAt(at))) {
            at++;
        }
        return at - from <= most ? text.substring(from, at) : "";
    }

    /** Tells whether a year and no further part begins at an offset: the old {@code TCVN 5687-2010}. */
    private boolean yearEnds(int from) {
        int end = from;
        while (end < text.length() && NumberCodes.isDigit(text.charAt(end))) {
            end++;
        }
        if (!NumberGrammar.isYear(text.substring(from, end))) {
            return false;
        }
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return end == text.length() || text.charAt(end) == '/';
    }
}
