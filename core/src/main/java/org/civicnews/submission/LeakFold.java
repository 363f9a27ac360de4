package org.civicnews.submission;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Three forms of a text in which private words are looked for, made in one pass, in any spelling of Unicode:
 *
 * <ul>
 *   <li>exact: lower case, each syllable without its tone, then the tone, wherever it was written (hòa = hoà); circumflex,
 *       breve, horn and đ stay
 *   <li>plain: lower case, all marks off
 *   <li>run: as plain, without anything between the syllables; for numbers, however they are grouped
 * </ul>
 *
 * <p>A syllable is a run of letters, digits and marks; whatever stands between two, blanks, points or hyphens, counts as
 * one boundary; a stop or comma before a blank as two, so that "hoa lan. Anh" does not hold the name Lan Anh. Invisible characters do not count, letters of other widths and scripts that look Latin count as Latin
 * ones. Not thread-safe; one instance is used again for one text after another.
 */
final class LeakFold {
    /** Between two syllables of the exact form, before the first and after the last. */
    static final char EXACT = '\u0001';

    /** The same of the plain form. */
    static final char PLAIN = '\u0002';

    private static final int END = 0x2000;
    private static final char FIRST_TONE = '\uE000';
    private static final int TONE_CHARS = 6000;

    private static final String STOPS = ".,;:!?\u2026";
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final String MODIFIED = "âăêôơư";
    private static final String MODIFIERS = "\u0302\u0306\u0302\u0302\u031B\u031B";
    private static final String UNMODIFIED = "aaeoou";

    /** Letters that look like others, each before what it looks like. */
    private static final String LOOK_ALIKES = "ðđɖđаaеeоoрpсcуyхxіiѕsјjкkмmтtнhвbɡgαaοoνvρpτtυuιiκkɑaıiłløoħhŧt";

    private static final char[] EXACT_OF = new char[END];
    private static final char[] PLAIN_OF = new char[END];
    private static final byte[] TONE_OF = new byte[END];

    /** What a character does: 0 ends a syllable, and these. */
    private static final byte[] ROLE = new byte[END];

    private static final byte LETTER = 1;
    private static final byte TONE = 2;
    private static final byte MODIFIER = 3;
    private static final byte IGNORED = 4;
    private static final byte SEVERAL = 5;

    static {
        for (char c = 0; c < END; c++) {
            classify(c);
        }
    }

    private char[] exact = new char[0];
    private char[] plain = new char[0];
    private char[] run = new char[0];

    /** Where the boundary before each syllable stands in the exact form, and in the plain form. */
    private int[] starts = new int[0];

    private int[] plainStarts = new int[0];
    private int syllables;
    private int exactLength;
    private int plainLength;
    private int runLength;
    private long tones;

    /** How long the exact form was at the last stop. */
    private int stopAt;

    private boolean hasDigits;

    private static void classify(char c) {
        int tone = TONES.indexOf(c);
        int type = Character.getType(c);
        if (tone >= 0) {
            ROLE[c] = TONE;
            TONE_OF[c] = (byte) (tone + 1);
        } else if (MODIFIERS.indexOf(c) >= 0) {
            ROLE[c] = MODIFIER;
        } else if (isIgnored(c, type)) {
            ROLE[c] = IGNORED;
        } else if (Character.isLetterOrDigit(c)) {
            classifyLetter(c);
        }
    }

    private static boolean isIgnored(int c, int type) {
        return type == Character.FORMAT
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || (type == Character.CONTROL && !Character.isWhitespace(c));
    }

    private static void classifyLetter(char c) {
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
        char base = lower(parts.charAt(0));
        ROLE[c] = LETTER;
        PLAIN_OF[c] = base == 'đ' ? 'd' : base;
        EXACT_OF[c] = base;
        for (int i = 1; i < parts.length(); i++) {
            char part = parts.charAt(i);
            if (TONES.indexOf(part) >= 0) {
                TONE_OF[c] = (byte) (TONES.indexOf(part) + 1);
            } else if (MODIFIERS.indexOf(part) >= 0) {
                EXACT_OF[c] = modified(EXACT_OF[c], part);
            } else if (Character.isLetterOrDigit(part)) {
                ROLE[c] = SEVERAL;
            }
        }
    }

    private static char lower(char c) {
        char lower = Character.toLowerCase(c);
        for (int i = 0; i < LOOK_ALIKES.length(); i += 2) {
            if (LOOK_ALIKES.charAt(i) == lower) {
                return LOOK_ALIKES.charAt(i + 1);
            }
        }
        int digit = Character.digit(lower, 10);
        return digit >= 0 ? (char) ('0' + digit) : lower;
    }

    private static char modified(char base, char modifier) {
        for (int i = 0; i < UNMODIFIED.length(); i++) {
            if (UNMODIFIED.charAt(i) == base && MODIFIERS.charAt(i) == modifier) {
                return MODIFIED.charAt(i);
            }
        }
        return base;
    }

    /** Takes in a text. */
    void read(String text) {
        grow(2 * text.length() + 2);
        exactLength = 0;
        plainLength = 0;
        runLength = 0;
        tones = 0;
        stopAt = 0;
        syllables = 0;
        hasDigits = false;
        exact[exactLength++] = EXACT;
        plain[plainLength++] = PLAIN;
        for (int i = 0; i < text.length(); i++) {
            i = readLetters(text, i);
            if (i < text.length()) {
                char c = text.charAt(i);
                if (c >= END || ROLE[c] == SEVERAL) {
                    i += readRare(text, i);
                } else {
                    read(c);
                }
            }
        }
        endSyllable();
    }

    /** Takes in plain letters and digits as far as they go, which is nearly all of a text; says where they end. */
    private int readLetters(String text, int from) {
        int shift = exactLength - from;
        int plainShift = plainLength - from;
        int runShift = runLength - from;
        long marks = tones;
        boolean digits = false;
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c >= END || ROLE[c] != LETTER) {
                break;
            }
            char letter = PLAIN_OF[c];
            exact[i + shift] = EXACT_OF[c];
            plain[i + plainShift] = letter;
            run[i + runShift] = letter;
            int tone = TONE_OF[c];
            marks = tone == 0 ? marks : marks * TONES.length() + tone;
            digits |= letter <= '9';
            i++;
        }
        exactLength = i + shift;
        plainLength = i + plainShift;
        runLength = i + runShift;
        tones = marks;
        hasDigits |= digits;
        return i;
    }

    private void read(char c) {
        switch (ROLE[c]) {
            case LETTER -> letter(EXACT_OF[c], PLAIN_OF[c], TONE_OF[c]);
            case TONE -> tone(TONE_OF[c]);
            case MODIFIER -> exact[exactLength - 1] = modified(exact[exactLength - 1], c);
            case IGNORED -> {}
            default -> boundary(c);
        }
    }

    private void letter(char exactLetter, char plainLetter, int tone) {
        exact[exactLength++] = exactLetter;
        plain[plainLength++] = plainLetter;
        run[runLength++] = plainLetter;
        hasDigits |= plainLetter >= '0' && plainLetter <= '9';
        if (tone != 0) {
            tone(tone);
        }
    }

    /** Keeps a tone for the end of its syllable; one that stands alone is none. */
    private void tone(int tone) {
        if (exact[exactLength - 1] != EXACT) {
            tones = tones * TONES.length() + tone;
        }
    }

    private void boundary(int c) {
        endSyllable();
        if (STOPS.indexOf(c) >= 0) {
            stopAt = exactLength;
        } else if (stopAt == exactLength && syllables > 0 && isBlank(c)) {
            exact[exactLength++] = EXACT;
            plain[plainLength++] = PLAIN;
            starts[syllables] = exactLength - 1;
            plainStarts[syllables] = plainLength - 1;
        }
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private void endSyllable() {
        if (exact[exactLength - 1] == EXACT) {
            return;
        }
        if (tones != 0) {
            exact[exactLength++] = (char) (FIRST_TONE + Math.floorMod(tones, TONE_CHARS));
            tones = 0;
        }
        exact[exactLength++] = EXACT;
        plain[plainLength++] = PLAIN;
        syllables++;
        starts[syllables] = exactLength - 1;
        plainStarts[syllables] = plainLength - 1;
    }

    /** Takes in a character from the upper scripts, or one that stands for several; says how many more units it took. */
    private int readRare(String text, int at) {
        int c = text.codePointAt(at);
        int more = Character.charCount(c) - 1;
        int type = Character.getType(c);
        if (isIgnored(c, type)) {
            return more;
        }
        if (!Character.isLetterOrDigit(c) && type != Character.OTHER_SYMBOL && type != Character.LETTER_NUMBER) {
            boundary(c);
            return more;
        }
        String parts = Normalizer.normalize(text.substring(at, at + more + 1), Normalizer.Form.NFKD);
        grow(exactLength + 2 * (parts.length() + text.length() - at) + 2);
        for (int i = 0; i < parts.length(); i++) {
            char part = parts.charAt(i);
            if (part < END && ROLE[part] != SEVERAL) {
                read(part);
            } else if (Character.isLetterOrDigit(part) || Character.isSurrogate(part)) {
                letter(part, part, 0);
            } else {
                endSyllable();
            }
        }
        return more;
    }

    private void grow(int length) {
        if (exact.length < length) {
            exact = Arrays.copyOf(exact, Math.max(length, exact.length + exact.length / 2));
            plain = Arrays.copyOf(plain, exact.length);
            run = Arrays.copyOf(run, exact.length);
            starts = Arrays.copyOf(starts, exact.length);
            plainStarts = Arrays.copyOf(plainStarts, exact.length);
        }
    }

    char[] exact() {
        return exact;
    }

    int exactLength() {
        return exactLength;
    }

    int[] starts() {
        return starts;
    }

    int[] plainStarts() {
        return plainStarts;
    }

    /** {@return how many syllables there are} */
    int syllables() {
        return syllables;
    }

    char[] plain() {
        return plain;
    }

    int plainLength() {
        return plainLength;
    }

    char[] run() {
        return run;
    }

    int runLength() {
        return runLength;
    }

    boolean hasDigits() {
        return hasDigits;
    }

    /** {@return the syllables of a text in exact form} */
    static List<String> exactSyllables(String text) {
        LeakFold fold = new LeakFold();
        fold.read(text);
        return fold.syllables(fold.exact, fold.starts, EXACT);
    }

    /** {@return the syllables of a text in plain form} */
    static List<String> plainSyllables(String text) {
        LeakFold fold = new LeakFold();
        fold.read(text);
        return fold.syllables(fold.plain, fold.plainStarts, PLAIN);
    }

    private List<String> syllables(char[] form, int[] boundaries, char boundary) {
        List<String> list = new ArrayList<>();
        for (int syllable = 0; syllable < syllables; syllable++) {
            int start = boundaries[syllable] + 1;
            int end = start;
            while (form[end] != boundary) {
                end++;
            }
            list.add(new String(form, start, end - start));
        }
        return list;
    }
}
