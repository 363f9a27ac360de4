package org.civicnews.vietnamese.text;

import org.civicnews.vietnamese.scan.Reading;

/** Tells numbers that count nothing: names of things, dates, times, scores, codes. Used for one text. */
final class QuantityContext {
    private static final int SHORTEST_HOUR = 3;

    private final Reading text;

    QuantityContext(Reading text) {
        this.text = text;
    }

    boolean isGluedBefore(int start) {
        char c = text.at(start - 1);
        if (Reading.isLetter(c) || Reading.isDigit(c) || c == '_' || c == '#' || c == '@') {
            return true;
        }
        char before = text.at(start - 2);
        boolean joins =
                c == '/' || c == '-' || c == '.' || c == ',' || c == ':' || c == '+' || c == '\u00D7' || c == '&';
        return joins && (Reading.isDigit(before) || Reading.isLetter(before) && c != '.' && c != ',');
    }

    /** Whether a number goes on as a date, a score, a time, a symbol or a code. */
    boolean isGluedAfter(int end) {
        char c = text.at(end);
        char next = text.at(end + 1);
        if (c == '/' || c == '-' || c == ':' || c == '_') {
            return Reading.isDigit(next) || (c != '-' && Reading.isLetter(next) && !isUnit(end + 1));
        }
        int spaced = text.skipSpaces(end);
        char after = text.at(spaced);
        if (spaced > end && (after == '/' || after == '-')) {
            return Reading.isDigit(text.at(text.skipSpaces(spaced + 1)));
        }
        if (!Reading.isLetter(c)) {
            return false;
        }
        int word = text.wordEnd(end);
        boolean symbol = word - end == 1 && Character.isUpperCase(c) && c != 'W' && c != 'V';
        boolean measure = !symbol && (text.roles(end, word) & QuantityWord.MEASURE.bit()) != 0;
        char last = text.at(word);
        boolean power = (last == '2' || last == '3') && !Reading.isDigit(text.at(word + 1));
        return !measure || (Reading.isDigit(last) && !power);
    }

    private boolean isUnit(int start) {
        return (text.rolesAt(start) & (QuantityWord.MEASURE.bit() | QuantityWord.COUNTER.bit())) != 0
                && Character.isLowerCase(text.at(start));
    }

    /** Khóa 14, quận 5, ngày 5. */
    boolean isLabelled(int start) {
        int end = text.skipSpacesBack(start);
        int word = text.wordStart(end);
        if ((text.roles(word, end) & QuantityWord.LABEL.bit()) == 0) {
            return false;
        }
        int before = text.skipSpacesBack(word);
        boolean amount = (text.roles(text.wordStart(before), end) & QuantityWord.AMOUNT.bit()) != 0;
        boolean duration = Reading.isDigit(text.at(before - 1)) && before < word;
        return !amount
                && !(duration && (text.roles(word, end) & QuantityWord.MEASURE.bit()) != 0 && !isHour(word, end));
    }

    private boolean isHour(int start, int end) {
        return end - start >= SHORTEST_HOUR - 1 && text.at(start) == 'g' && text.at(start + 1) == 'i';
    }

    /** Số nhà 452 đường Láng, 111 Hồ Tùng Mậu. */
    boolean isAddress(int unitStart, int unitEnd) {
        boolean name = Character.isUpperCase(text.at(unitStart))
                && Character.isLowerCase(text.at(unitStart + 1))
                && (text.roles(unitStart, unitEnd) & (QuantityWord.COUNTER.bit() | QuantityWord.CLASSIFIER.bit())) != 0;
        if (name) {
            return Character.isUpperCase(text.at(text.skipSpaces(unitEnd)));
        }
        return (text.roles(unitStart, unitEnd) & QuantityWord.ADDRESS.bit()) != 0
                && Character.isUpperCase(text.at(text.skipSpaces(unitEnd)));
    }

    /** Whether a name stands before the number: iOS 11, Quốc gia 2017. */
    boolean isAfterName(int start) {
        int end = text.skipSpacesBack(start);
        for (int i = text.wordStart(end); i < end; i++) {
            if (Character.isUpperCase(text.at(i))) {
                return true;
            }
        }
        return false;
    }

    /** 6 giờ sáng, 7 giờ 30, lúc 6 giờ. */
    boolean isTime(int start, int unitStart, int unitEnd) {
        boolean hour = unitEnd - unitStart >= SHORTEST_HOUR - 1
                && text.at(unitStart) == 'g'
                && text.at(unitStart + 1) == 'i'
                && unitEnd - unitStart <= SHORTEST_HOUR + 2
                && !text.is(unitStart, QuantityWord.COUNTER);
        if (!hour) {
            return false;
        }
        int next = text.skipSpaces(unitEnd);
        return text.before(start, QuantityWord.TIME_BEFORE)
                || Reading.isDigit(text.at(next))
                || text.is(next, QuantityWord.DAY_PART);
    }

    /** Hàng trăm, mấy chục; năm as a year after trong or đầu; and what is no word of its own. */
    boolean isVague(int start) {
        return Reading.isLetter(text.at(start - 1))
                || text.before(start, QuantityWord.VAGUE)
                || text.before(start, QuantityWord.LABEL)
                || text.before(start, QuantityWord.TIMES);
    }
}
