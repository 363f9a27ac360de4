package org.civicnews.vietnamese.text;

import org.civicnews.vietnamese.scan.Reading;
import org.civicnews.vietnamese.scan.WordTable;

/** Knows the abbreviations, initials, labels and addresses in which a full stop ends nothing. Used for one text. */
final class StopContext {
    private static final long CREDIT = WordTable.bit(Abbreviation.CREDIT) | WordTable.bit(Abbreviation.OPENER);
    private static final int LONGEST_LABEL = 24;
    private static final int LONGEST_ADDRESS = 100;

    private final Reading text;

    StopContext(Reading text) {
        this.text = text;
    }

    /** Whether a full stop with a space after it ends no sentence, though what follows might open one. */
    boolean isNoEnd(int stop, int start, int next) {
        if (isLabel(stop, start) || isPhone(stop, next)) {
            return true;
        }
        int last = text.skipSpacesBack(stop);
        if (last < stop && isSplitNumber(last, next)) {
            return true;
        }
        int word = text.wordStart(last);
        int token = dotted(word);
        long own = text.roles(word, last);
        long roles = own | (token < word ? text.roles(token, last) : 0);
        if (has(roles, Abbreviation.TITLE) || isSlashed(word, last)) {
            return isTitle(word, last)
                    && !opensSentence(next)
                    && !(has(roles, Abbreviation.PLACE) && isCommonNoun(next));
        }
        if (isRoad(word, last, next)) {
            return true;
        }
        boolean digit = Reading.isDigit(text.at(next));
        if (has(own, Abbreviation.NUMBERED) && token == word && (digit || last - word > 1) && !isMoney(word)) {
            return digit;
        }
        boolean single = last - word == 1 && isInitialLetter(text.at(word)) && text.at(word - 1) != '&';
        boolean initial = single || token < word || has(roles, Abbreviation.INITIAL);
        if (initial && isApposition(next)) {
            return true;
        }
        if (single || (has(roles, Abbreviation.INITIAL) && Character.isUpperCase(text.at(word)))) {
            return isInitial(word, token, next);
        }
        return false;
    }

    /** Tuy nhiên opens a sentence, Tuy Hòa is a city. */
    private boolean opensSentence(int next) {
        int end = text.wordEnd(next);
        long roles = text.roles(next, end);
        boolean named = has(roles, Abbreviation.OF_NAME) && Character.isUpperCase(text.at(text.skipSpaces(end)));
        return has(roles, Abbreviation.OPENER) && !named;
    }

    /**
     * Xung quanh after TP.: a word whose second syllable is small is no name of a place, as those have two capitals; Huế
     * and Vinh have one syllable, and foreign names are no syllables.
     */
    private boolean isCommonNoun(int next) {
        int end = text.wordEnd(next);
        int second = text.skipSpaces(end);
        return Character.isLowerCase(text.at(second))
                && !has(text.roles(next, end), Abbreviation.CITY)
                && Grammar.analyse(Word.read(text.text, next, end)) != 0;
    }

    /** Đ/c. is one abbreviation. */
    private boolean isSlashed(int word, int last) {
        return text.at(word - 1) == '/' && has(text.roles(text.wordStart(word - 1), last), Abbreviation.TITLE);
    }

    /** In 500.000 đ. the letter is the currency, in đ. 3 a point of an article. */
    private boolean isMoney(int word) {
        return text.at(word) == 'đ' && Reading.isDigit(text.at(text.skipSpacesBack(word) - 1));
    }

    /** Ngõ 12, đ. Trần Phú: after a comma and before a name the letter is a road. */
    private boolean isRoad(int word, int last, int next) {
        return last - word == 1
                && text.at(word) == 'đ'
                && text.at(text.skipSpacesBack(word) - 1) == ','
                && Character.isUpperCase(text.at(next));
    }

    /** Anh H. (20 tuổi): what is told of a person goes on with the sentence. */
    private boolean isApposition(int next) {
        char c = text.at(next);
        int inside = text.skipSpaces(next + 1);
        if (c == '(' && Character.isUpperCase(text.at(inside)) && (text.rolesAt(inside) & CREDIT) != 0) {
            return false;
        }
        return c == '(' || c == '-' || (c >= '\u2012' && c <= '\u2015');
    }

    /** 25 . 000, as tokenised text has it. */
    private boolean isSplitNumber(int last, int next) {
        return Reading.isDigit(text.at(last - 1)) && text.digitsEnd(next) == next + 3;
    }

    /** (84. 4) 852 9126, 069. 292. 8312. */
    private boolean isPhone(int stop, int next) {
        int digits = digitsStart(stop);
        int before = text.skipSpacesBack(digits) - 1;
        boolean opens = text.at(digits - 1) == '('
                || (text.at(digits) == '0' && stop - digits > 1)
                || (text.at(before) == '.' && Reading.isDigit(text.at(before - 1)) && before < digits - 1);
        return digits < stop && opens && Reading.isDigit(text.at(next));
    }

    private int digitsStart(int end) {
        int start = end;
        while (end - start < LONGEST_LABEL && Reading.isDigit(text.at(start - 1))) {
            start--;
        }
        return start;
    }

    /** An abbreviation that is a word when it is written small (no, ts) needs a capital. */
    private boolean isTitle(int word, int stop) {
        return Character.isUpperCase(text.at(word)) || stop - word <= 3;
    }

    private static boolean has(long roles, Abbreviation role) {
        return (roles & WordTable.bit(role)) != 0;
    }

    /** The start of the token of letters and stops that ends in the word: PGS.TS. */
    private int dotted(int word) {
        int at = word;
        while (text.at(at - 1) == '.' && word - at < LONGEST_LABEL) {
            int before = text.wordStart(at - 1);
            if (before == at - 1) {
                break;
            }
            at = before;
        }
        return at;
    }

    /** Whether one letter with a stop is part of a name (J. K. Rowling, Q. Tân Bình) and not the end of one (anh H.). */
    private boolean isInitial(int word, int token, int next) {
        if (token < word) {
            return isInitialAt(next) || isForeignName(token, next);
        }
        int before = text.skipSpacesBack(word);
        int previous = text.wordStart(before);
        if (isInitialAt(next) && text.at(before - 1) != ',') {
            return true;
        }
        if (previous == before && isUnitAfterNumber(word, before, next)) {
            return true;
        }
        if (previous == before) {
            return !Reading.isDigit(text.at(before - 1)) && text.at(before - 1) != '\u00B0';
        }
        long roles = text.roles(previous, before);
        if (has(roles, Abbreviation.PERSON) && isForeignWord(next)) {
            return true;
        }
        if (has(roles, Abbreviation.PERSON) || has(roles, Abbreviation.CLASS) || opensSentence(next)) {
            return false;
        }
        if (!Character.isUpperCase(text.at(previous))) {
            return true;
        }
        return isForeignName(word, next) || isUnitOfOffice(word, previous, next) || isCreditedName(roles, next);
    }

    /** Số 5 Đ. Láng: a road or ward follows its letter. */
    private boolean isUnitAfterNumber(int word, int before, int next) {
        return has(text.rolesAt(word), Abbreviation.UNIT)
                && Reading.isDigit(text.at(before - 1))
                && Character.isUpperCase(text.at(next))
                && !has(text.rolesAt(next), Abbreviation.OPENER);
    }

    /** UBND Q. Gò Vấp: an office in capitals, and a name of two words. */
    private boolean isUnitOfOffice(int word, int previous, int next) {
        int second = text.skipSpaces(text.wordEnd(next));
        return has(text.rolesAt(word), Abbreviation.UNIT)
                && Character.isUpperCase(text.at(previous + 1))
                && Character.isUpperCase(text.at(next))
                && Character.isUpperCase(text.at(second));
    }

    /** Ảnh H. Tâm. */
    private boolean isCreditedName(long before, int next) {
        return has(before, Abbreviation.CREDIT) && Character.isUpperCase(text.at(next));
    }

    /** The Biden of ông J. Biden: a capitalised word of plain letters that is no syllable of Vietnamese. */
    private boolean isForeignWord(int start) {
        int end = text.wordEnd(start);
        return end - start > 2
                && Character.isUpperCase(text.at(start))
                && isPlain(start, end)
                && Grammar.analyse(Word.read(text.text, start, end)) == 0;
    }

    /** George H.W. Bush: the words before and after have no marks, and the second opens no sentence. */
    private boolean isForeignName(int initials, int next) {
        int before = text.skipSpacesBack(initials);
        int previous = text.wordStart(before);
        int end = text.wordEnd(next);
        return Character.isUpperCase(text.at(previous))
                && isPlain(previous, before)
                && isPlain(next, end)
                && !has(text.roles(next, end), Abbreviation.OPENER);
    }

    /** Á and Ý are words, not initials. */
    private static boolean isInitialLetter(char c) {
        return (c >= 'A' && c <= 'Z') || c == 'Đ';
    }

    private boolean isInitialAt(int at) {
        int end = text.wordEnd(at);
        return end - at == 1 && Character.isUpperCase(text.at(at)) && text.at(end) == '.';
    }

    /** Whether a word has no marks, as foreign names have none. */
    private boolean isPlain(int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.at(i) > 127) {
                return false;
            }
        }
        return end > start;
    }

    /** Whether all before the stop is the number of an item: 1., IV., a., Điều 3. */
    private boolean isLabel(int stop, int start) {
        int first = start;
        while (first < stop
                && first < start + LONGEST_LABEL
                && (Reading.isSpace(text.at(first)) || text.at(first) == '"' || text.at(first) == '\u201C')) {
            first++;
        }
        int number = labelNumber(stop);
        if (number < 0) {
            return false;
        }
        int before = text.skipSpacesBack(number);
        if (before <= first) {
            return true;
        }
        char c = text.at(before - 1);
        if ((c == ':' || c == ';') && Reading.isDigit(text.at(number)) && stop - number <= 2) {
            return true;
        }
        return before - first <= LONGEST_LABEL && isLabelWords(first, before);
    }

    /** The start of the number or letter before the stop; -1 if it is no label's. */
    private int labelNumber(int stop) {
        int at = stop;
        while (Reading.isDigit(text.at(at - 1)) || (text.at(at - 1) == '.' && Reading.isDigit(text.at(at - 2)))) {
            if (stop - at > LONGEST_LABEL) {
                return -1;
            }
            at--;
        }
        if (at < stop) {
            int last = stop;
            while (last > at && Reading.isDigit(text.at(last - 1))) {
                last--;
            }
            return stop - last <= 3 && !Reading.isLetter(text.at(at - 1)) && isOrdinal(at, stop) ? at : -1;
        }
        int word = text.wordStart(stop);
        return stop - word == 1 && text.at(word - 1) != '.' || isRoman(word, stop) ? word : -1;
    }

    /** 1.2.3 is a label, 16.3.2023 is a date. */
    private boolean isOrdinal(int start, int stop) {
        int piece = 0;
        for (int i = start; i < stop; i++) {
            piece = text.at(i) == '.' ? 0 : piece + 1;
            if (piece > 3) {
                return false;
            }
        }
        return true;
    }

    private boolean isRoman(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.at(i);
            if (c != 'I' && c != 'V' && c != 'X') {
                return false;
            }
        }
        return end > start;
    }

    private boolean isLabelWords(int first, int end) {
        int at = first;
        while (at < end) {
            int word = text.wordEnd(at);
            if (word == at || !has(text.roles(at, word), Abbreviation.LABEL)) {
                return false;
            }
            at = text.skipSpaces(word);
        }
        return true;
    }

    /** Whether what stands before a glued stop ends a sentence: a word in small letters, a number, a closing mark. */
    boolean isEndOfWords(int stop) {
        char c = text.at(stop - 1);
        if (c == '.' || SentenceEnd.isStop(c)) {
            return true;
        }
        if (Reading.isDigit(c)) {
            return !Reading.isLetter(text.at(digitsStart(stop) - 1));
        }
        if (!Reading.isLetter(c)) {
            return c == ')' || c == ']' || c == '\u201D' || c == '"' || c == '%' || c == '\'' || c == '\u2019';
        }
        int word = text.wordStart(stop);
        long roles = text.roles(word, stop);
        boolean abbreviated = has(roles, Abbreviation.TITLE) || has(roles, Abbreviation.INITIAL);
        return stop - word > 1 && !(abbreviated && Character.isUpperCase(text.at(word))) && !Character.isUpperCase(c);
    }

    /** Whether a capitalised word, or a name in capitals, starts here that is not the rest of an address or a code. */
    boolean isStartOfSentence(int at, int stop) {
        int end = text.wordEnd(at);
        boolean capitals = end - at > 1 && Character.isUpperCase(text.at(at + 1));
        if (capitals && Character.isUpperCase(text.at(text.wordStart(stop)))) {
            return false;
        }
        if (Reading.isDigit(text.at(end)) || has(text.roles(at, end), Abbreviation.DOMAIN)) {
            return false;
        }
        if (end - at == 1) {
            return Reading.isSpace(text.at(end));
        }
        return text.at(end) != '.' || end - at > 3;
    }

    /** Whether a stop stands inside an internet address or the like. */
    boolean isAddress(int stop, int run) {
        for (int i = stop - 1; i >= stop - LONGEST_ADDRESS && isOfToken(text.at(i)); i--) {
            if (isOfAddress(text.at(i), i)) {
                return true;
            }
        }
        for (int i = run; i < run + LONGEST_ADDRESS && isOfToken(text.at(i)); i++) {
            if (isOfAddress(text.at(i), i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfAddress(char c, int at) {
        return c == '@'
                || c == '_'
                || c == '='
                || (c == '/' && text.at(at + 1) == '/')
                || (c == 'w' && text.at(at + 1) == 'w');
    }

    private static boolean isOfToken(char c) {
        return c > ' ' && c != '\u00A0' && c != '(' && c != ')' && c != '"' && c != '\u201C' && c != '\u201D';
    }
}
