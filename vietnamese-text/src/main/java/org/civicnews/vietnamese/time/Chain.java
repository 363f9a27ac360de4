package org.civicnews.vietnamese.time;

import org.civicnews.vietnamese.scan.Reading;

/**
 * Numbers joined by separators, {@code 8-13/3/2023}, cut into at most six pieces. A dash with spaces about it, or a long
 * dash, stands for a range and is kept as {@code ~}. Immutable once read.
 */
final class Chain {
    static final char RANGE = '~';
    private static final int MOST = 6;

    final int[] number = new int[MOST];
    final int[] digits = new int[MOST];
    final char[] separator = new char[MOST];
    private final int[] ends = new int[MOST];
    int size;
    /** Whether something is glued to the end that no date has: a letter after a separator, a unit, more numbers. */
    boolean glued;

    private Chain() {}

    static Chain read(Reading text, int start) {
        Chain chain = new Chain();
        int at = start;
        while (true) {
            int end = text.digitsEnd(at);
            chain.number[chain.size] = text.number(at, end);
            chain.digits[chain.size] = end - at;
            chain.ends[chain.size] = end;
            chain.size++;
            int next = chain.separate(text, end);
            if (next < 0) {
                break;
            }
            if (chain.size == MOST) {
                chain.glued = true;
                break;
            }
            at = next;
        }
        chain.glued |= chain.isGluedAt(text, chain.end());
        return chain;
    }

    int end() {
        return ends[size - 1];
    }

    int end(int piece) {
        return ends[piece];
    }

    boolean isYear(int piece) {
        return piece < size && digits[piece] == 4 && number[piece] >= 1000 && number[piece] <= 2200;
    }

    boolean has(char which) {
        for (int i = 0; i + 1 < size; i++) {
            if (separator[i] == which) {
                return true;
            }
        }
        return false;
    }

    /** Drops the pieces from one on, for a chain that turned out to be two things. */
    Chain cut(int pieces) {
        size = pieces;
        glued = false;
        return this;
    }

    /** Notes the separator after a number; the place of the next number, or -1. */
    private int separate(Reading text, int end) {
        char c = text.at(end);
        if ((c == '/' || c == '.' || c == '-') && Reading.isDigit(text.at(end + 1))) {
            separator[size - 1] = c;
            return end + 1;
        }
        int dash = text.skipSpaces(end);
        c = text.at(dash);
        int next = text.skipSpaces(dash + 1);
        if (!Reading.isDigit(text.at(next)) || isClock(text, next)) {
            return -1;
        }
        if (c == '-' || isLongDash(c)) {
            boolean lopsided = (dash == end) != (next == dash + 1);
            separator[size - 1] = lopsided && c == '-' ? c : RANGE;
            return next;
        }
        if (c == '/') {
            separator[size - 1] = '/';
            return next;
        }
        return -1;
    }

    /** The time that pages print after a date and a dash: 28/11/2025 - 09:05. */
    private boolean isClock(Reading text, int start) {
        int end = text.digitsEnd(start);
        return size >= 3 && isYear(size - 1) && text.at(end) == ':' && text.digitsEnd(end + 1) == end + 3;
    }

    static boolean isLongDash(char c) {
        return (c >= '\u2010' && c <= '\u2014') || c == '\u2212';
    }

    private boolean isGluedAt(Reading text, int end) {
        char c = text.at(end);
        char next = text.at(end + 1);
        if (c == '/' || c == '-' || c == '_') {
            return Reading.isLetter(next);
        }
        if (c == ',' || c == ':') {
            return Reading.isDigit(next) && size > 1;
        }
        return c == '%' || c == '\u2030' || c == '\u00B0' || Reading.isLetter(c);
    }

    /** The place after a chain, however long: what is no date there is skipped as a whole. */
    static int skip(Reading text, int start) {
        int at = text.digitsEnd(start);
        char c = text.at(at);
        while ((c == '/' || c == '.' || c == '-' || c == ',' || c == ':') && Reading.isDigit(text.at(at + 1))) {
            at = text.digitsEnd(at + 1);
            c = text.at(at);
        }
        return at;
    }
}
