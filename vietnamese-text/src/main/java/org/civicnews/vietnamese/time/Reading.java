package org.civicnews.vietnamese.time;

/** A text with the steps that a recogniser takes in it: words, spaces, digits. Every step is bounded. Immutable. */
final class Reading {
    private static final int MOST_SPACES = 3;

    final String text;
    private final DateWords words;

    Reading(String text, DateWords words) {
        this.text = text;
        this.words = words;
    }

    int length() {
        return text.length();
    }

    /** The character at a place, NUL outside the text. */
    char at(int i) {
        return i >= 0 && i < text.length() ? text.charAt(i) : '\0';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetter(char c) {
        return c < 128 ? (c | 32) >= 'a' && (c | 32) <= 'z' : Character.isLetter(c) || DateWords.isMark(c);
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u202F' || c == '\u2009' || c == '\u2007';
    }

    /** The place after up to three spaces. */
    int skipSpaces(int from) {
        int at = from;
        while (at < from + MOST_SPACES && isSpace(at(at))) {
            at++;
        }
        return at;
    }

    /** The place before up to three spaces. */
    int skipSpacesBack(int from) {
        int at = from;
        while (at > from - MOST_SPACES && isSpace(at(at - 1))) {
            at--;
        }
        return at;
    }

    /** The end of the word that starts here; the place itself if no word does, or one too long to know. */
    int wordEnd(int from) {
        int end = from;
        while (end - from <= DateWords.LONGEST && isLetter(at(end))) {
            end++;
        }
        return end - from <= DateWords.LONGEST ? end : from;
    }

    /** The start of the word that ends here; the place itself if no word does, or one too long to know. */
    int wordStart(int end) {
        int start = end;
        while (end - start <= DateWords.LONGEST && isLetter(at(start - 1))) {
            start--;
        }
        return end - start <= DateWords.LONGEST ? start : end;
    }

    int digitsEnd(int from) {
        int end = from;
        while (isDigit(at(end))) {
            end++;
        }
        return end;
    }

    /** Whether four digits that may be a year start here. */
    boolean isYearAt(int at) {
        return digitsEnd(at) == at + 4
                && number(at, at + 4) >= 1000
                && number(at, at + 4) <= 2200
                && !isLetter(at(at + 4));
    }

    long roles(int start, int end) {
        return words.roles(text, start, end);
    }

    /** The roles of the word that starts here. */
    long rolesAt(int start) {
        return roles(start, wordEnd(start));
    }

    boolean is(int start, DateWord role) {
        return (rolesAt(start) & role.bit()) != 0;
    }

    /** The roles of the word that ends here, or before the spaces here. */
    long rolesBefore(int end) {
        int last = skipSpacesBack(end);
        return roles(wordStart(last), last);
    }

    boolean before(int end, DateWord role) {
        return (rolesBefore(end) & role.bit()) != 0;
    }

    /** The place after the word here, if the word has the role, and after its spaces; otherwise -1. */
    int after(int start, DateWord role) {
        int end = wordEnd(start);
        return (roles(start, end) & role.bit()) != 0 ? skipSpaces(end) : -1;
    }

    int value(int start, int end) {
        return words.value(text, start, end);
    }

    /** The number that digits stand for; -1 if there are more than nine. */
    int number(int start, int end) {
        if (end - start > 9 || end == start) {
            return -1;
        }
        int number = 0;
        for (int i = start; i < end; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
