package org.civicnews.vietnamese.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * VIQR of RFC 1456: modifiers {@code ( ^ +} and tones {@code ' ` ? ~ .} after the vowel, {@code dd} for đ, a backslash before
 * punctuation that follows a vowel. Writers left the backslash out, so a mark that may be punctuation counts only where a
 * syllable results, and a point or question mark at the end of a sentence only after syllables that seldom stand there
 * without their tone.
 */
final class Viqr {
    private static final String MODIFIERS = "^(+*";
    private static final String TONES = "`?~'.";

    /** What every character of ASCII is after a vowel: a tone, a modifier, or 0. */
    private static final byte[] SIGNS = new byte[128];

    static {
        for (int i = 0; i < TONES.length(); i++) {
            SIGNS[TONES.charAt(i)] = (byte) (i + 1);
        }
        for (int i = 0; i < MODIFIERS.length(); i++) {
            SIGNS[MODIFIERS.charAt(i)] = (byte) Math.min(Letters.CIRCUMFLEX + i, Letters.HORN);
        }
    }

    /** What a character of ASCII may be the start of; what is beyond ASCII goes the long way. */
    private static final byte[] STARTS = new byte[128];

    private static final byte OTHER = 0;
    private static final byte LETTER = 1;
    private static final byte VOWEL = 2;
    private static final byte MORE = 3;

    static {
        for (char c = 0; c < STARTS.length; c++) {
            int attributes = Letters.of(c);
            if (c == '\\' || isD(c)) {
                STARTS[c] = MORE;
            } else if (attributes != 0) {
                STARTS[c] = Letters.isVowel(attributes & Letters.NUMBER) ? VOWEL : LETTER;
            }
        }
    }

    private static final int MOST_STOPS = 5;
    private static final int AHEAD = MOST_STOPS + 2;

    private static final char END = 'e';
    private static final char CAPITAL = 'c';
    private static final char INSIDE = 'i';

    /** The text, and some room to look ahead. */
    private final char[] in;

    private final int end;
    private final char[] out;

    /** Whether the writer escaped punctuation, so that every other mark is one. */
    private final boolean escapes;

    private int at;
    private int length;
    private int wordStart;

    private Viqr(String text) {
        escapes = hasEscapes(text);
        end = text.length();
        in = new char[end + AHEAD];
        text.getChars(0, end, in, 0);
        out = new char[end];
    }

    static String decode(String text) {
        return new Viqr(text).decode();
    }

    private static boolean hasEscapes(String text) {
        int slash = text.indexOf('\\');
        while (slash >= 0 && slash + 1 < text.length()) {
            if (".?'".indexOf(text.charAt(slash + 1)) >= 0) {
                return true;
            }
            slash = text.indexOf('\\', slash + 1);
        }
        return false;
    }

    /** Copies what bears no mark in a loop on local variables; takes every other step in a method of its own. */
    private String decode() {
        char[] from = in;
        char[] to = out;
        int i = 0;
        int n = 0;
        int word = 0;
        while (i < end) {
            char c = from[i];
            int start = c < STARTS.length ? STARTS[c] : MORE;
            if (start == OTHER) {
                to[n++] = c;
                i++;
                word = n;
            } else if (start == LETTER || (start == VOWEL && sign(from[i + 1]) == 0)) {
                to[n++] = c;
                i++;
            } else {
                at = i;
                length = n;
                wordStart = word;
                step(c, start);
                i = at;
                n = length;
                word = wordStart;
            }
        }
        return new String(to, 0, n);
    }

    private void step(char c, int start) {
        int attributes = start == VOWEL ? 1 : Letters.of(c);
        if (attributes == 0) {
            other(c);
        } else if (start == VOWEL || Letters.isVowel(attributes & Letters.NUMBER)) {
            vowel(c);
        } else if (isD(c) && isStroke()) {
            out[length++] = c == 'd' ? 'đ' : 'Đ';
            at += 2;
        } else {
            out[length++] = c;
            at++;
        }
    }

    /** Takes what is no letter, an escaped mark or the second d of Reddit without its backslash. */
    private void other(char c) {
        boolean escape = c == '\\' && (isMark(in[at + 1]) || (isD(in[at + 1]) && at > 0 && isD(in[at - 1])));
        out[length++] = escape ? in[at + 1] : c;
        at += escape ? 2 : 1;
        wordStart = length;
    }

    /**
     * A đ begins a word, or stands after a consonant among the capitals of an acronym: NĐ-CP, ANTĐ. Of three capitals the
     * first is a D: GDĐT.
     */
    private boolean isStroke() {
        if (!isD(in[at + 1])) {
            return false;
        }
        if (escapes || length == wordStart) {
            return !(in[at] == 'D' && length == wordStart && in[at + 1] == 'D' && in[at + 2] == 'D');
        }
        int attributes = Letters.of(out[length - 1]);
        boolean consonant = (attributes & Letters.UPPER) != 0 && !Letters.isVowel(attributes & Letters.NUMBER);
        return in[at] == 'D' && in[at + 1] == 'D' && in[at + 2] != 'D' && consonant && isInCapitals();
    }

    private boolean isInCapitals() {
        boolean capitals = length - wordStart < Word.MAX_LETTERS;
        for (int i = wordStart; capitals && i < length; i++) {
            capitals = (Letters.of(out[i]) & Letters.UPPER) != 0;
        }
        return capitals;
    }

    private static boolean isD(char c) {
        return (c | 0x20) == 'd';
    }

    private static boolean isMark(char c) {
        return sign(c) != 0 || c == '\\';
    }

    private void vowel(char c) {
        int letter = Letters.of(c);
        int sign = sign(in[++at]);
        if (sign >= Letters.CIRCUMFLEX) {
            int modified = Letters.join(letter, sign);
            letter = modified == 0 ? letter : modified & ~Letters.REPEATED;
            sign = modified == 0 ? 0 : sign(in[++at]);
        }
        if (sign > 0 && sign < Letters.CIRCUMFLEX) {
            int toned = Letters.join(letter, sign) & ~Letters.REPEATED;
            if (toned != 0 && (escapes || isTone(toned, letter, in[at]))) {
                letter = toned;
                at++;
            }
        }
        out[length++] = Letters.compose(letter);
    }

    private static int modifier(char c) {
        int sign = sign(c);
        return sign < Letters.CIRCUMFLEX ? 0 : sign;
    }

    private static int sign(char c) {
        return c < SIGNS.length ? SIGNS[c] : 0;
    }

    private boolean isTone(int toned, int letter, char mark) {
        if (mark == '`' || mark == '~') {
            return true;
        }
        char vowel = Letters.compose(letter);
        char next = in[at + 1];
        boolean surely = switch (mark) {
            case '\'' -> Letters.of(next) != 0 && !isContraction();
            case '?' -> Letters.of(next) != 0 && (!Character.isUpperCase(next) || Character.isUpperCase(vowel));
            default -> false;
        };
        return surely || bearsTone(Letters.compose(toned), vowel, mark);
    }

    /** We're, she'll, I'm: the end of an English word after an apostrophe. */
    private boolean isContraction() {
        int after = at + 1;
        while (Letters.of(in[after]) != 0 && after - at <= 3) {
            after++;
        }
        return after - at <= 3 && "sdmtrevll".indexOf(Character.toLowerCase(in[at + 1])) >= 0;
    }

    /** Reads the whole word with the tone: it must be a syllable that bears its tone there. */
    private boolean bearsTone(char toned, char vowel, char mark) {
        if (length - wordStart >= Word.MAX_LETTERS || isInitial(vowel, mark)) {
            return false;
        }
        long packed = Word.add(length == wordStart ? 0 : Word.read(out, wordStart, length), toned);
        int rest = at + 1;
        while (packed != Word.NONE && Letters.of(in[rest]) != 0) {
            char c = in[rest++];
            int modifier = modifier(in[rest]);
            char modified = modifier == 0 ? 0 : Letters.merge(c, modifier);
            rest += modified == 0 ? 0 : 1;
            packed = Word.add(packed, modified == 0 ? c : modified);
        }
        int parts = Grammar.analyse(packed);
        if (parts == 0) {
            return false;
        }
        int bearer = Word.toneAt(packed);
        boolean place =
                bearer == Grammar.toneAt(parts, ToneStyle.OLD) || bearer == Grammar.toneAt(parts, ToneStyle.NEW);
        return place && (rest > at + 1 || isToneAtWordEnd(packed, mark));
    }

    /** T.O.P and U.20 are initials. */
    private boolean isInitial(char vowel, char mark) {
        return mark == '.' && length == wordStart && Character.isUpperCase(vowel) && !Character.isLowerCase(in[at + 1]);
    }

    private boolean isToneAtWordEnd(long packed, char mark) {
        if (mark == '\'') {
            return in[at + 1] == '\'' || wordStart == 0 || out[wordStart - 1] != '\'';
        }
        int run = 1;
        while (run <= MOST_STOPS && in[at + run] == mark) {
            run++;
        }
        return run == 2 || run == 4 || (run == 1 && isFinalTone(packed, mark));
    }

    private boolean isFinalTone(long packed, char mark) {
        char where = whatFollows(at + 1);
        return where == INSIDE || Finals.has(packed, mark, where);
    }

    /** {@return END at the end of the line, CAPITAL before a capital, else INSIDE} */
    private char whatFollows(int from) {
        int i = from;
        while (i < end && (in[i] == ' ' || "\"')”".indexOf(in[i]) >= 0)) {
            i++;
        }
        if (i == end || in[i] == '\n' || in[i] == '\r') {
            return END;
        }
        return i > from && Character.isUpperCase(in[i]) ? CAPITAL : INSIDE;
    }

    /** The syllables that seldom end a sentence without their tone. Read when the first text without escapes comes. */
    private static final class Finals {
        private static final int MARK_SHIFT = 56;
        private static final long[] TABLE = table();

        static boolean has(long packed, char mark, char where) {
            return Arrays.binarySearch(TABLE, key(packed, mark, where)) >= 0;
        }

        private static long key(long packed, char mark, char where) {
            long context = (mark == '?' ? 2 : 0) | (where == CAPITAL ? 1 : 0);
            return Word.withoutTone(packed) | context << MARK_SHIFT;
        }

        private static long[] table() {
            List<Long> keys = new ArrayList<>();
            for (String[] row : TextTable.rows("viqr_final.tsv")) {
                long word = Word.read(row[0], 0, row[0].length());
                for (char where : new char[] {END, CAPITAL}) {
                    if (!row[2].equals(where == END ? "capital" : "end")) {
                        keys.add(key(word, row[1].charAt(0), where));
                    }
                }
            }
            return keys.stream().mapToLong(Long::longValue).sorted().toArray();
        }
    }

    static EncodedText encode(String text) {
        StringBuilder out = new StringBuilder(text.length() * 2);
        List<EncodingLoss> losses = new ArrayList<>();
        boolean afterVowel = false;
        boolean afterD = false;
        int step;
        for (int i = 0; i < text.length(); i += step) {
            int c = text.codePointAt(i);
            step = Character.charCount(c);
            int attributes = step == 1 ? Letters.of((char) c) : 0;
            boolean d = step == 1 && isD((char) c);
            if (attributes != 0) {
                out.append(d && afterD ? "\\" : "");
                spell(attributes, out);
            } else if (c < 0x80) {
                out.append(c == '\\' || (afterVowel && isMark((char) c)) ? "\\" : "")
                        .append((char) c);
            } else {
                out.append('?');
                losses.add(new EncodingLoss(i, Character.toString(c), "?"));
            }
            afterVowel = attributes != 0 && Letters.isVowel(attributes & Letters.NUMBER);
            afterD = d;
        }
        return new EncodedText(out.toString().getBytes(StandardCharsets.US_ASCII), losses);
    }

    private static void spell(int attributes, StringBuilder out) {
        int number = attributes & Letters.NUMBER;
        boolean upper = (attributes & Letters.UPPER) != 0;
        char plain = Letters.plain(number);
        out.append(upper ? Character.toUpperCase(plain) : plain);
        for (int mark = Letters.CIRCUMFLEX; mark <= Letters.HORN; mark++) {
            boolean bears = Letters.isModified(number) && Letters.merge(plain, mark) == Letters.compose(number);
            out.append(bears ? MODIFIERS.substring(mark - Letters.CIRCUMFLEX, mark - Letters.CIRCUMFLEX + 1) : "");
        }
        if (number == Letters.D_STROKE) {
            out.append(upper ? 'D' : 'd');
        }
        int tone = Letters.tone(attributes);
        out.append(tone == 0 ? "" : TONES.substring(tone - 1, tone));
    }
}
