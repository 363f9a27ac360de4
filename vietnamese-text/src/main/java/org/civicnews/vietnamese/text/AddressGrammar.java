package org.civicnews.vietnamese.text;

import org.civicnews.vietnamese.scan.Reading;
import org.civicnews.vietnamese.scan.WordTable;

/** Reads internet and e-mail addresses. Used for one text; not thread-safe. */
final class AddressGrammar {
    private static final int LONGEST_LOCAL_PART = 64;
    private static final int LONGEST_LABEL = 63;
    private static final int MOST_LABELS = 10;

    private final Reading text;
    /** No e-mail address starts before here: what was looked through once is not looked through again. */
    private int checked;

    AddressGrammar(Reading text) {
        this.text = text;
    }

    /** Whether the letters and digits here, all plain, are joined to something: a cheap look before a dear one. */
    boolean mayStart(int start) {
        int at = start;
        while (isAscii(text.at(at))) {
            at++;
        }
        char c = text.at(at);
        return at > start && c < 128 && c > ' ' && c != ',' && c != ')';
    }

    /** The place after the e-mail address that starts here, or the place itself. */
    int email(int start) {
        if (start < checked) {
            return start;
        }
        int at = start;
        while (at - start <= LONGEST_LOCAL_PART && isLocal(text.at(at))) {
            at++;
        }
        checked = at;
        if (text.at(at) != '@' || at - start > LONGEST_LOCAL_PART) {
            return start;
        }
        int end = host(at + 1);
        return end > at + 1 ? end : start;
    }

    private static boolean isLocal(char c) {
        return isAscii(c) || c == '.' || c == '_' || c == '%' || c == '+' || c == '-';
    }

    private static boolean isAscii(char c) {
        return c < 128 && (Reading.isLetter(c) || Reading.isDigit(c));
    }

    /** The place after a host name with two labels or more, or the place itself. */
    private int host(int start) {
        int at = start;
        int labels = 0;
        int end = start;
        while (true) {
            int label = at;
            while (at - label <= LONGEST_LABEL && (isAscii(text.at(at)) || text.at(at) == '-')) {
                at++;
            }
            if (at == label) {
                return end;
            }
            labels++;
            if (labels > MOST_LABELS) {
                return start;
            }
            boolean last = labels > 1 && at - label > 1 && isLetters(label, at);
            end = last ? at : end;
            if (text.at(at) != '.') {
                return end;
            }
            at++;
        }
    }

    private boolean isLetters(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Reading.isLetter(text.at(i))) {
                return false;
            }
        }
        return true;
    }

    /** The place after the internet address that starts here, or the place itself. */
    int url(int start) {
        int scheme = scheme(start);
        if (scheme > start || isWww(start)) {
            return trim(start, rest(scheme));
        }
        int end = host(start);
        boolean known = end > start && hasKnownDomain(end) && Reading.isLetter(text.at(start));
        if (!known || Reading.isLetter(text.at(end)) || text.at(end) == '-') {
            return start;
        }
        return text.at(end) == '/' ? trim(start, rest(end)) : end;
    }

    private boolean hasKnownDomain(int end) {
        int label = text.wordStart(end);
        return text.at(label - 1) == '.' && (text.roles(label, end) & WordTable.bit(Abbreviation.DOMAIN)) != 0;
    }

    private int scheme(int start) {
        for (String scheme : new String[] {"https://", "http://", "ftp://"}) {
            if (text.text.regionMatches(true, start, scheme, 0, scheme.length())) {
                return start + scheme.length();
            }
        }
        return start;
    }

    private boolean isWww(int start) {
        return text.text.regionMatches(true, start, "www.", 0, 4) && isAscii(text.at(start + 4));
    }

    private int rest(int start) {
        int at = start;
        while (at < text.length() && isOfAddress(text.at(at))) {
            at++;
        }
        return at;
    }

    private static boolean isOfAddress(char c) {
        return !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && c != '"'
                && c != '<'
                && c != '>'
                && c != '\u201C'
                && c != '\u201D';
    }

    /** Leaves the marks of the sentence around it out of an address. */
    private int trim(int start, int end) {
        int at = end;
        while (at > start + 1 && isTrailing(text.at(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isTrailing(char c) {
        return c == '.'
                || c == ','
                || c == ';'
                || c == ':'
                || c == '!'
                || c == '?'
                || c == ')'
                || c == ']'
                || c == '\u2026';
    }
}
