package org.civicnews.vietnamese.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * VIQR of RFC 1456: modifiers {@code ( ^ +} and tones {@code ' ` ? ~ .} after the vowel, {@code dd} for đ, a backslash before
 * punctuation that follows a vowel. Writers left the backslash out, so a mark counts only where a syllable results, and a
 * point or question mark at the end of a sentence only after syllables that seldom stand there without their tone.
 */
final class Viqr {
    private static final String MODIFIERS = "^(+*";
    private static final String TONES = "`?~'.";

    private static final char END = 'e';
    private static final char CAPITAL = 'c';
    private static final char INSIDE = 'i';
    private static final Set<String> FINAL = finals();

    private final String text;
    private final StringBuilder out;

    /** Whether the writer escaped punctuation, so that every other mark is one. */
    private final boolean escapes;

    private int in;
    private int wordStart;

    private Viqr(String text) {
        this.text = text;
        escapes = text.contains("\\.") || text.contains("\\?") || text.contains("\\'");
        out = new StringBuilder(text.length());
    }

    static String decode(String text) {
        return new Viqr(text).decode();
    }

    private String decode() {
        while (in < text.length()) {
            char c = text.charAt(in);
            boolean letter = Letters.of(c) != 0;
            if (c == '\\' && in + 1 < text.length() && isMark(text.charAt(in + 1))) {
                out.append(text.charAt(in + 1));
                in += 2;
                wordStart = out.length();
            } else if ("dD".indexOf(c) >= 0 && mayStroke() && in + 1 < text.length() && "dD".indexOf(text.charAt(in + 1)) >= 0) {
                out.append(c == 'd' ? 'đ' : 'Đ');
                in += 2;
            } else if (letter && Letters.isVowel(Letters.of(c) & Letters.NUMBER)) {
                vowel(c);
            } else {
                out.append(c);
                in++;
                wordStart = letter ? wordStart : out.length();
            }
        }
        return out.toString();
    }

    /** A đ begins a word, or stands among the capitals of an acronym: NĐ-CP. */
    private boolean mayStroke() {
        boolean acronym = text.charAt(in) == 'D' && out.length() - wordStart < Word.MAX_LETTERS;
        for (int i = wordStart; acronym && i < out.length(); i++) {
            int attributes = Letters.of(out.charAt(i));
            acronym = (attributes & Letters.UPPER) != 0 && !Letters.isVowel(attributes & Letters.NUMBER);
        }
        return acronym || out.length() == wordStart;
    }

    private static boolean isMark(char c) {
        return MODIFIERS.indexOf(c) >= 0 || TONES.indexOf(c) >= 0 || c == '\\';
    }

    private void vowel(char c) {
        in++;
        char vowel = modified(c);
        int tone = in < text.length() ? TONES.indexOf(text.charAt(in)) + 1 : 0;
        char toned = tone == 0 ? vowel : Letters.merge(vowel, tone);
        if (tone != 0 && toned != 0 && (escapes || isTone(toned, vowel))) {
            vowel = toned;
            in++;
        }
        out.append(vowel);
    }

    private char modified(char c) {
        int at = in < text.length() ? MODIFIERS.indexOf(text.charAt(in)) : -1;
        if (at < 0) {
            return c;
        }
        char modified = Letters.merge(c, Math.min(Letters.CIRCUMFLEX + at, Letters.HORN));
        in += modified == 0 ? 0 : 1;
        return modified == 0 ? c : modified;
    }

    /** Reads the whole word with the tone: it must be a syllable that bears its tone there. */
    private boolean isTone(char toned, char vowel) {
        if (out.length() - wordStart > Word.MAX_LETTERS || isInitial(vowel)) {
            return false;
        }
        int rest = in + 1;
        StringBuilder word = new StringBuilder().append(out, wordStart, out.length()).append(toned);
        while (rest < text.length() && word.length() < Word.MAX_LETTERS && Letters.of(text.charAt(rest)) != 0) {
            char c = text.charAt(rest++);
            int at = rest < text.length() ? MODIFIERS.indexOf(text.charAt(rest)) : -1;
            char modified = at < 0 ? 0 : Letters.merge(c, Math.min(Letters.CIRCUMFLEX + at, Letters.HORN));
            rest += modified == 0 ? 0 : 1;
            word.append(modified == 0 ? c : modified);
        }
        long packed = Word.read(word, 0, word.length());
        int parts = Grammar.analyse(packed);
        if (parts == 0) {
            return false;
        }
        int at = Word.toneAt(packed);
        boolean place = at == Grammar.toneAt(parts, ToneStyle.OLD) || at == Grammar.toneAt(parts, ToneStyle.NEW);
        boolean last = rest == in + 1;
        return place && (!last || ".?'".indexOf(text.charAt(in)) < 0 || isToneAtWordEnd(vowel));
    }

    /** T.O.P and U.20 are initials. */
    private boolean isInitial(char vowel) {
        boolean lowerFollows = in + 1 < text.length() && Character.isLowerCase(text.charAt(in + 1));
        return text.charAt(in) == '.' && out.length() == wordStart && Character.isUpperCase(vowel) && !lowerFollows;
    }

    private boolean isToneAtWordEnd(char vowel) {
        char mark = text.charAt(in);
        if (mark == '\'') {
            return wordStart == 0 || out.charAt(wordStart - 1) != '\'';
        }
        int run = 1;
        while (in + run < text.length() && run < 3 && text.charAt(in + run) == mark) {
            run++;
        }
        String key = (out.substring(wordStart) + vowel).toLowerCase(Locale.ROOT) + mark;
        char where = whatFollows(in + 1);
        return run == 2 || (run == 1 && (where == INSIDE || FINAL.contains(key + where)));
    }

    /** {@return END at the end of the line, CAPITAL before a capital, else INSIDE} */
    private char whatFollows(int from) {
        int i = from;
        while (i < text.length() && (text.charAt(i) == ' ' || "\"')”".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
            return END;
        }
        return i > from && Character.isUpperCase(text.charAt(i)) ? CAPITAL : INSIDE;
    }

    private static Set<String> finals() {
        Set<String> finals = new HashSet<>();
        for (String[] row : TextTable.rows("viqr_final.tsv")) {
            for (char where : new char[] {END, CAPITAL}) {
                if (!row[2].equals(where == END ? "capital" : "end")) {
                    finals.add(row[0] + row[1] + where);
                }
            }
        }
        return finals;
    }

    static EncodedText encode(String text) {
        StringBuilder out = new StringBuilder(text.length() * 2);
        List<EncodingLoss> losses = new ArrayList<>();
        boolean afterVowel = false;
        int step;
        for (int i = 0; i < text.length(); i += step) {
            int c = text.codePointAt(i);
            step = Character.charCount(c);
            int attributes = step == 1 ? Letters.of((char) c) : 0;
            if (attributes != 0) {
                spell(attributes, out);
            } else if (c < 0x80) {
                out.append(c == '\\' || (afterVowel && isMark((char) c)) ? "\\" : "").append((char) c);
            } else {
                out.append('?');
                losses.add(new EncodingLoss(i, Character.toString(c), "?"));
            }
            afterVowel = attributes != 0 && Letters.isVowel(attributes & Letters.NUMBER);
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
