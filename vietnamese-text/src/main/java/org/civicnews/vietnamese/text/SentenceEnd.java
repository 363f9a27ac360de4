package org.civicnews.vietnamese.text;

import org.civicnews.vietnamese.scan.Reading;

/** Tells whether a full stop, question mark, exclamation mark or ellipsis ends a sentence. Used for one text. */
final class SentenceEnd {
    private static final int LONGEST_RUN = 64;

    private final Reading text;
    private final StopContext context;

    SentenceEnd(Reading text) {
        this.text = text;
        this.context = new StopContext(text);
    }

    static boolean isStop(char c) {
        return c == '.' || c == '?' || c == '!' || c == '\u2026' || c == '\u3002' || c == '\uFF01' || c == '\uFF1F';
    }

    /** A mark that no sentence starts with. */
    static boolean isPause(char c) {
        return isStop(c) || c == ',' || c == ';' || c == ':' || c == ')';
    }

    /** The place after the marks of a stop: "?!", "...". */
    static int run(String text, int from) {
        int end = from + 1;
        while (end < text.length() && isStop(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /**
     * Decides.
     *
     * @param stop the first mark of the stop
     * @param start the start of the sentence so far
     * @param quoted whether a straight quotation mark is open
     * @return the end of the sentence, its closing marks included, or -1 if the sentence goes on
     */
    int after(int stop, int start, boolean quoted) {
        boolean point = text.at(stop) == '.';
        if (point && Reading.isDigit(text.at(stop + 1))) {
            return -1;
        }
        int run = run(text.text, stop);
        int end = closers(run, quoted);
        int next = blanks(end);
        if (next >= text.length() || isLineEnd(text.at(next))) {
            return end;
        }
        if (end == run && next == end) {
            return glued(stop, run) ? end : -1;
        }
        if (!opensSentence(next)) {
            return -1;
        }
        if (end > run && isDash(text.at(next))) {
            return -1;
        }
        if (point && run - stop == 1) {
            boolean goesOn = end == run ? context.isNoEnd(stop, start, next) : isWithin(stop, end);
            return goesOn ? -1 : end;
        }
        return isPause(stop, next) ? -1 : end;
    }

    /** Whether an ellipsis is a pause within the sentence, though what follows may open one: a number, a quoted word. */
    private boolean isPause(int stop, int next) {
        boolean ellipsis = text.at(stop) == '.' || text.at(stop) == '\u2026';
        return ellipsis && (Reading.isDigit(text.at(next)) || (isOpener(text.at(next)) && isLower(blanks(next + 1))));
    }

    /** Takes closing quotation marks and brackets, and stops after them, to the sentence that they close. */
    private int closers(int from, boolean quoted) {
        int end = from;
        boolean open = quoted;
        for (int at = from; at < from + LONGEST_RUN; at++) {
            char c = text.at(at);
            if (isCloser(c) || (c == '"' && closes(at, open))) {
                open = c == '"' ? !open : open;
                end = at + 1;
            } else if (isStop(c) && at > from) {
                end = at + 1;
            } else if (!Reading.isSpace(c)) {
                break;
            } else if (!isCloser(text.at(at + 1))
                    && !isStop(text.at(at + 1))
                    && !(text.at(at + 1) == '"' && closes(at + 1, open))) {
                break;
            }
        }
        return end;
    }

    /** Whether a straight quotation mark after a stop closes: one with a space on both sides does if one is open. */
    private boolean closes(int quote, boolean open) {
        char next = text.at(quote + 1);
        boolean tight = !Reading.isSpace(text.at(quote - 1));
        char after = Reading.isSpace(next) ? text.at(quote + 2) : next;
        if (isPause(after) || after == '\0' || isLineEnd(after)) {
            return true;
        }
        return Reading.isSpace(next) ? tight || open : tight && open;
    }

    private static boolean isCloser(char c) {
        return c == '\u201D' || c == '\u2019' || c == '\u00BB' || c == ')' || c == ']' || c == '}';
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    private int blanks(int from) {
        int at = from;
        while (at < text.length() && isSpace(text.at(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || Reading.isSpace(c) || (c > 127 && Character.isSpaceChar(c) && !isLineEnd(c));
    }

    /** (…) and [...] say that something is left out. */
    private boolean isWithin(int stop, int end) {
        char before = text.at(stop - 1);
        return (before == '(' || before == '[') && end > stop + 1;
    }

    /** Whether what stands here may open a sentence. */
    private boolean opensSentence(int at) {
        char c = text.at(at);
        if (Reading.isLetter(c)) {
            return isUpper(at) || (isUpper(at + 1) && !Reading.isMark(text.at(at + 1))) || isItem(at);
        }
        if (Reading.isDigit(c)) {
            return true;
        }
        if (isOpener(c)) {
            int inside = blanks(at + 1);
            char first = text.at(inside);
            return c == '(' || c == '[' || c == '"' || c == '\u201C' || !Reading.isLetter(first) || isUpper(inside);
        }
        return c != ','
                && c != ';'
                && c != ':'
                && c != '/'
                && c != '%'
                && !isCloser(c)
                && !(c == '-' && isLower(blanks(at + 1)))
                && !(isDash(c) && isLower(blanks(at + 1)));
    }

    /** The letter of the next item of a list: a) Gửi hồ sơ, b. Nhận kết quả. */
    private boolean isItem(int at) {
        char sign = text.at(at + 1);
        int first = blanks(at + 2);
        return (sign == ')' || sign == '.') && first > at + 2 && isUpper(first);
    }

    private static boolean isDash(char c) {
        return c == '-' || (c >= '\u2012' && c <= '\u2015');
    }

    private static boolean isOpener(char c) {
        return c == '\u201C' || c == '\u2018' || c == '\u00AB' || c == '"' || c == '\'' || c == '(' || c == '[';
    }

    private boolean isUpper(int at) {
        return Character.isUpperCase(text.at(at));
    }

    private boolean isLower(int at) {
        return Character.isLowerCase(text.at(at));
    }

    /** Whether a stop without a space after it parts two sentences: ngoại giao.Trong. */
    private boolean glued(int stop, int run) {
        char next = text.at(run);
        boolean quote = next == '\u201C' || next == '"' || next == '(';
        int first = quote ? run + 1 : run;
        if (!isUpper(first)) {
            return false;
        }
        return context.isEndOfWords(stop) && context.isStartOfSentence(first, stop) && !context.isAddress(stop, run);
    }
}
