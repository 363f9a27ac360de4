package org.civicnews.vietnamese.text;

import org.civicnews.vietnamese.scan.Reading;

/** Reads tokens that start with a digit, and codes of letters and digits. Used for one text; not thread-safe. */
final class DigitGrammar {
    private static final int DAYS = 31;
    private static final int MONTHS = 12;
    private static final int MOST_JOINTS = 12;

    private final Reading text;

    DigitGrammar(Reading text) {
        this.text = text;
    }

    /** Takes the token that starts with the digit here; the place after it. */
    int token(int start, TokenList.Builder tokens) {
        int end = text.digitsEnd(start);
        int time = time(start, end);
        if (time > end) {
            return tokens.add(start, time, TokenKind.TIME);
        }
        int date = date(start, end);
        int code = code(text, start, end);
        if (date > end && date >= code) {
            return tokens.add(start, date, TokenKind.DATE);
        }
        int number = number(end);
        if (code > number && !isMeasure(end, code)) {
            return tokens.add(start, code, TokenKind.CODE);
        }
        return tokens.add(start, number, TokenKind.NUMBER);
    }

    /** 5km is a number and a word. */
    private boolean isMeasure(int digits, int end) {
        for (int i = digits; i < end; i++) {
            if (!Character.isLowerCase(text.at(i))) {
                return false;
            }
        }
        return true;
    }

    private int number(int digits) {
        int end = digits;
        while ((text.at(end) == '.' || text.at(end) == ',') && Reading.isDigit(text.at(end + 1))) {
            end = text.digitsEnd(end + 1);
        }
        return end;
    }

    /** 7h30, 19:45. */
    private int time(int start, int end) {
        char c = text.at(end);
        int minutes = text.digitsEnd(end + 1);
        boolean marked = c == ':' || c == 'h' || c == 'g';
        boolean clock = marked && end - start <= 2 && text.number(start, end) <= 24 && minutes == end + 3;
        if (!clock || Reading.isLetter(text.at(minutes)) || text.number(end + 1, minutes) > 59) {
            return end;
        }
        boolean seconds = text.at(minutes) == ':' && text.digitsEnd(minutes + 1) == minutes + 3;
        return seconds ? minutes + 3 : minutes;
    }

    /** 1/12, 01/12/2023, 1-12-2023, 1.12.2023, 12/2023. */
    private int date(int start, int end) {
        char separator = text.at(end);
        int second = text.digitsEnd(end + 1);
        if ((separator != '/' && separator != '-' && separator != '.') || second == end + 1 || end - start > 2) {
            return end;
        }
        int first = text.number(start, end);
        int month = text.number(end + 1, second);
        if (separator == '/' && first >= 1 && first <= MONTHS && text.isYearAt(end + 1)) {
            return second;
        }
        boolean day = first >= 1 && first <= DAYS && month >= 1 && month <= MONTHS && second - end <= 3;
        if (!day) {
            return end;
        }
        if (text.at(second) == separator && text.isYearAt(second + 1)) {
            return second + 5;
        }
        return separator == '/' && !isJoint(second) ? second : end;
    }

    private boolean isJoint(int at) {
        char c = text.at(at);
        char next = text.at(at + 1);
        return c == '/' && (Reading.isDigit(next) || Reading.isLetter(next));
    }

    /** The place after letters and digits with the signs that join them; the end given if they are only one kind. */
    static int code(Reading text, int start, int first) {
        int end = first;
        boolean letters = Reading.isLetter(text.at(start));
        boolean both = false;
        boolean digits = Reading.isDigit(text.at(start));
        for (int joints = 0; joints < MOST_JOINTS; joints++) {
            char c = text.at(end);
            boolean joint = (c == '-' || c == '/' || c == '.')
                    && isOfCode(text.at(end + 1))
                    && (both || mayJoin(c, text, end, digits));
            if (!isOfCode(c) && !joint) {
                break;
            }
            int at = joint ? end + 1 : end;
            letters |= Reading.isLetter(text.at(at));
            digits |= Reading.isDigit(text.at(at));
            both = letters && digits;
            end = lettersAndDigits(text, at);
        }
        return both ? end : first;
    }

    /** 24-CT, 13/2023, but not the hyphen between two words. */
    private static boolean mayJoin(char c, Reading text, int end, boolean digits) {
        char next = text.at(end + 1);
        if (c == '.') {
            return digits && Reading.isDigit(next);
        }
        return digits || Reading.isDigit(next);
    }

    private static boolean isOfCode(char c) {
        return Reading.isLetter(c) || Reading.isDigit(c);
    }

    static int lettersAndDigits(Reading text, int start) {
        int end = start;
        while (isOfCode(text.at(end)) || text.at(end) == '_') {
            end++;
        }
        return end;
    }
}
