package org.civicnews.vietnamese.text;

import org.civicnews.value.QuantityQualifier;
import org.civicnews.vietnamese.scan.Reading;

/**
 * How exact a number is, by the words before or after it.
 *
 * @param start where the words before it start; the number's own start if there are none
 * @param qualifier what they say
 */
record Qualification(int start, QuantityQualifier qualifier) {
    private static final int MOST_WORDS = 3;
    private static final long ANY = QuantityWord.MORE.bit()
            | QuantityWord.OVER.bit()
            | QuantityWord.LESS.bit()
            | QuantityWord.ABOUT.bit()
            | QuantityWord.LEAST.bit()
            | QuantityWord.MOST.bit();

    boolean isTold() {
        return !qualifier.equals(QuantityQualifier.EXACT);
    }

    /**
     * Reads the words before a number: the longest phrase of the table.
     *
     * @param large whether the number may be one that trên means more than, and not a place
     */
    static Qualification before(Reading text, int number, int floor, boolean large) {
        int end = text.skipSpacesBack(number);
        int found = number;
        long roles = 0;
        int start = end;
        for (int i = 0; i < MOST_WORDS; i++) {
            int word = text.wordStart(start);
            if (word == start || word < floor) {
                break;
            }
            long phrase = text.roles(word, end) & ANY;
            if (phrase != 0) {
                found = word;
                roles = phrase;
            }
            start = text.skipSpacesBack(word);
        }
        boolean place = (roles & QuantityWord.OVER.bit()) != 0 && !large;
        boolean compared = (roles & QuantityWord.MORE.bit()) != 0 && isCompared(text, found);
        return roles == 0 || place || compared
                ? new Qualification(number, QuantityQualifier.EXACT)
                : new Qualification(found, of(roles));
    }

    /** Cao hơn 5 lần: the adjective goes with hơn, and the number is exact. */
    private static boolean isCompared(Reading text, int start) {
        return text.before(start, QuantityWord.COMPARED);
    }

    private static QuantityQualifier of(long roles) {
        if ((roles & (QuantityWord.MORE.bit() | QuantityWord.OVER.bit())) != 0) {
            return QuantityQualifier.MORE_THAN;
        }
        if ((roles & QuantityWord.LEAST.bit()) != 0) {
            return QuantityQualifier.AT_LEAST;
        }
        if ((roles & QuantityWord.MOST.bit()) != 0) {
            return QuantityQualifier.AT_MOST;
        }
        return (roles & QuantityWord.LESS.bit()) != 0 ? QuantityQualifier.LESS_THAN : QuantityQualifier.ABOUT;
    }

    /** The place after trở lên or trở xuống, or the place itself. */
    static int afterEnd(Reading text, int end) {
        int word = text.skipSpaces(end);
        int second = text.wordEnd(text.skipSpaces(text.wordEnd(word)));
        long roles = text.roles(word, second);
        return (roles & (QuantityWord.UPWARDS.bit() | QuantityWord.DOWNWARDS.bit())) != 0 ? second : end;
    }

    /** What trở lên or trở xuống at this place says. */
    static QuantityQualifier after(Reading text, int end) {
        int word = text.skipSpaces(end);
        long roles = text.roles(word, afterEnd(text, end));
        return (roles & QuantityWord.UPWARDS.bit()) != 0 ? QuantityQualifier.AT_LEAST : QuantityQualifier.AT_MOST;
    }
}
