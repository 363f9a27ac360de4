package org.civicnews.vietnamese.text;

import org.civicnews.vietnamese.scan.Reading;

/** Reads what is counted or measured after a number. Stateless but for the text; used for one text. */
final class UnitGrammar {
    private static final int MOST_SYLLABLES = 3;
    private static final long KNOWN = QuantityWord.MEASURE.bit()
            | QuantityWord.COUNTER.bit()
            | QuantityWord.CLASSIFIER.bit()
            | QuantityWord.NOUN.bit();

    private final Reading text;

    UnitGrammar(Reading text) {
        this.text = text;
    }

    /** The place after the unit that starts here, the place itself if none does. */
    int end(int start) {
        int sign = sign(start);
        if (sign > start) {
            return per(sign);
        }
        int end = noun(start);
        return isMeasure(start, end) ? power(per(power(end))) : end;
    }

    /** Whether a unit of the table starts here. */
    boolean isKnown(int start) {
        return sign(start) > start || phrase(start) > start || (text.rolesAt(start) & KNOWN) != 0;
    }

    boolean isMeasure(int start, int end) {
        return end > start && (text.roles(start, end) & QuantityWord.MEASURE.bit()) != 0;
    }

    /** Whether a sign such as % stands here. */
    boolean isSign(int start) {
        return sign(start) > start;
    }

    private int sign(int start) {
        char c = text.at(start);
        if (c == '%' || c == '\u2030' || c == '$' || c == '\u20AC' || c == '\u00A3') {
            return start + 1;
        }
        if (c == '\u00B0') {
            return text.at(start + 1) == 'C' ? start + 2 : start + 1;
        }
        return start;
    }

    private int noun(int start) {
        int phrase = phrase(start);
        if (phrase > start) {
            return degrees(start, phrase);
        }
        int end = text.wordEnd(start);
        long roles = text.roles(start, end);
        if (end == start || has(roles, QuantityWord.STOP) || has(roles, QuantityWord.TIMES)) {
            return start;
        }
        if (has(roles, QuantityWord.CLASSIFIER)) {
            return classified(end);
        }
        if ((roles & KNOWN) != 0) {
            return degrees(start, end);
        }
        return isSmall(start) ? compound(end) : start;
    }

    /** 37 độ C. */
    private int degrees(int start, int end) {
        int letter = text.skipSpaces(end);
        boolean scale = (text.at(letter) == 'C' || text.at(letter) == 'F') && text.wordEnd(letter) == letter + 1;
        return scale && letter > end && isDegree(start, end) ? letter + 1 : end;
    }

    private boolean isDegree(int start, int end) {
        return end - start <= 4 && Character.toLowerCase(text.at(start)) == 'đ' && text.at(start + 1) != 'ồ';
    }

    /** The longest phrase of the table, its syllables parted by one space. */
    private int phrase(int start) {
        int longest = start;
        int end = text.wordEnd(start);
        for (int i = 1; i < MOST_SYLLABLES && end > start && text.at(end) == ' '; i++) {
            int next = text.wordEnd(end + 1);
            if (next == end + 1) {
                break;
            }
            end = next;
            if (has(text.roles(start, end), QuantityWord.NOUN)) {
                longest = end;
            }
        }
        return longest;
    }

    private int classified(int end) {
        int noun = text.skipSpaces(end);
        int phrase = phrase(noun);
        if (phrase > noun) {
            return phrase;
        }
        int after = text.wordEnd(noun);
        long roles = text.roles(noun, after);
        boolean plain = after > noun && isSmall(noun) && !has(roles, QuantityWord.STOP);
        if (!plain) {
            return end;
        }
        return (roles & KNOWN) != 0 ? after : compound(after);
    }

    /** A noun that no table has is most often of two syllables. */
    private int compound(int end) {
        int second = text.skipSpaces(end);
        int after = text.wordEnd(second);
        long roles = text.roles(second, after);
        boolean goesOn = after > second && isSmall(second) && text.at(end) == ' ' && !has(roles, QuantityWord.STOP);
        return goesOn ? after : end;
    }

    private boolean isSmall(int at) {
        return Character.isLowerCase(text.at(at));
    }

    /** M2, km3. */
    private int power(int end) {
        char c = text.at(end);
        boolean digit =
                (c == '2' || c == '3') && !Reading.isDigit(text.at(end + 1)) && !Reading.isLetter(text.at(end + 1));
        return (digit && text.at(end - 1) == 'm') || c == '\u00B2' || c == '\u00B3' ? end + 1 : end;
    }

    /** Km/h, đồng/m2: what a measure is taken of, with no space. */
    private int per(int end) {
        int after = text.at(end) == '/' ? text.wordEnd(end + 1) : end;
        return after > end + 1 ? after : end;
    }

    private static boolean has(long roles, QuantityWord role) {
        return (roles & role.bit()) != 0;
    }
}
