package org.civicnews.vietnamese.scan;

import java.util.Arrays;

/** A text with the steps that a recogniser takes in it: words, spaces, digits. Every step is bounded. Used by one scanner; not thread-safe. */
public final class Reading {
    private static final int MOST_SPACES = 3;
    /** How many words are kept; a power of two. */
    private static final int KEPT = 16;

    /** The letters up to the last of Latin, looked up because every character of a text is asked for. */
    private static final boolean[] LETTERS = new boolean[0x1F00];

    static {
        for (char c = 0; c < LETTERS.length; c++) {
            LETTERS[c] = isLetterAnywhere(c);
        }
    }

    /** The text. */
    public final String text;

    /** The characters of the text, which every step asks for. */
    private final char[] chars;

    private final WordTable words;
    private final int[] starts = new int[KEPT];
    private final int[] ends = new int[KEPT];
    private final int[] slots = new int[KEPT];

    /** Reads a text with a table. */
    public Reading(String text, WordTable words) {
        this(text, text.toCharArray(), words);
    }

    /** Reads the text of another reading with another table. */
    public Reading(Reading other, WordTable words) {
        this(other.text, other.chars, words);
    }

    private Reading(String text, char[] chars, WordTable words) {
        this.text = text;
        this.chars = chars;
        this.words = words;
        Arrays.fill(starts, Integer.MIN_VALUE);
    }

    public int length() {
        return chars.length;
    }

    /** The character at a place, NUL outside the text. */
    public char at(int i) {
        return i >= 0 && i < chars.length ? chars[i] : '\0';
    }

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether a character is a letter or a mark upon one. */
    public static boolean isLetter(char c) {
        return c < LETTERS.length ? LETTERS[c] : isLetterAnywhere(c);
    }

    private static boolean isLetterAnywhere(char c) {
        return Character.isLetter(c) || isMark(c);
    }

    public static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u202F' || c == '\u2009' || c == '\u2007';
    }

    public static boolean isMark(char c) {
        return c >= '\u0300' && c <= '\u036F';
    }

    /**
     * Finds the next of a set of characters.
     *
     * @param from where to start, 0 to the length
     * @param marks the characters
     * @return its place, the length of the text if there is none
     */
    public int next(int from, MarkSet marks) {
        return marks.next(chars, from, chars.length);
    }

    /** The place after up to three spaces. */
    public int skipSpaces(int from) {
        int at = from;
        while (at < from + MOST_SPACES && isSpace(at(at))) {
            at++;
        }
        return at;
    }

    /** The place before up to three spaces. */
    public int skipSpacesBack(int from) {
        int at = from;
        while (at > from - MOST_SPACES && isSpace(at(at - 1))) {
            at--;
        }
        return at;
    }

    /** The end of the word that starts here; the place itself if no word does, or one too long to know. */
    public int wordEnd(int from) {
        return ends[known(from)];
    }

    /** The entry of the word that starts here, looked up once and kept while the words near it are asked for. */
    private int known(int from) {
        int entry = from & KEPT - 1;
        if (starts[entry] != from) {
            int end = lettersEnd(from, Math.min(chars.length, from + WordTable.LONGEST + 1));
            ends[entry] = end - from <= WordTable.LONGEST ? end : from;
            slots[entry] = words.find(chars, from, ends[entry]);
            starts[entry] = from;
        }
        return entry;
    }

    /** The end of the letters from a place on, however many there are. */
    public int lettersEnd(int from) {
        return lettersEnd(from, chars.length);
    }

    private int lettersEnd(int from, int limit) {
        int end = from;
        while (end >= 0 && end < limit && isLetter(chars[end])) {
            end++;
        }
        return end;
    }

    /** The start of the word that ends here; the place itself if no word does, or one too long to know. */
    public int wordStart(int end) {
        int start = end;
        while (end - start <= WordTable.LONGEST && isLetter(at(start - 1))) {
            start--;
        }
        return end - start <= WordTable.LONGEST ? start : end;
    }

    public int digitsEnd(int from) {
        int end = from;
        while (isDigit(at(end))) {
            end++;
        }
        return end;
    }

    /** Whether four digits that may be a year start here. */
    public boolean isYearAt(int at) {
        return digitsEnd(at) == at + 4
                && number(at, at + 4) >= 1000
                && number(at, at + 4) <= 2200
                && !isLetter(at(at + 4));
    }

    public long roles(int start, int end) {
        return words.roles(slot(start, end));
    }

    /** Whether a piece of the text is a word or phrase that has the role. */
    public boolean has(int start, int end, Enum<?> role) {
        return (roles(start, end) & WordTable.bit(role)) != 0;
    }

    private int slot(int start, int end) {
        int entry = known(start);
        return ends[entry] == end ? slots[entry] : words.find(chars, start, end);
    }

    /** The roles of the word that starts here. */
    public long rolesAt(int start) {
        return words.roles(slots[known(start)]);
    }

    public boolean is(int start, Enum<?> role) {
        return (rolesAt(start) & WordTable.bit(role)) != 0;
    }

    /** The roles of the word that ends here, or before the spaces here. */
    public long rolesBefore(int end) {
        int last = skipSpacesBack(end);
        return roles(wordStart(last), last);
    }

    public boolean before(int end, Enum<?> role) {
        return (rolesBefore(end) & WordTable.bit(role)) != 0;
    }

    /** The place after the word here, if the word has the role, and after its spaces; otherwise -1. */
    public int after(int start, Enum<?> role) {
        int end = wordEnd(start);
        return (roles(start, end) & WordTable.bit(role)) != 0 ? skipSpaces(end) : -1;
    }

    public long value(int start, int end) {
        return words.value(slot(start, end));
    }

    /** The number that digits stand for; -1 if there are more than nine. */
    public int number(int start, int end) {
        if (end - start > 9 || end == start) {
            return -1;
        }
        int number = 0;
        for (int i = start; i < end; i++) {
            number = number * 10 + chars[i] - '0';
        }
        return number;
    }
}
