package org.civicnews.vietnamese.text;

import org.jspecify.annotations.Nullable;

/**
 * Moves tone marks to the letter where a style puts them. A word is touched only if it is a syllable with one tone, and
 * stands among Vietnamese words or holds a letter that only Vietnamese writes.
 */
final class TonePlacement {
    private static final long RIGHT = -1;

    /** How many of a hundred words around must be syllables, where no letter tells the language. */
    private static final int MOSTLY = 75;

    /** So many Vietnamese words in a line would hold a letter that tells. */
    private static final int MANY = 6;

    private TonePlacement() {}

    /**
     * Finds the first place that needs a closer look by {@link MarkRepair}, holds a misplaced tone or may start code.
     *
     * @return the offset, -1 if the text is clean; nothing is allocated
     */
    static int firstFault(String text, Scan scan) {
        int at = scan.next(text, 0);
        while (at >= 0 && isPlain(text.charAt(at)) && misplaced(text, at, scan.style()) == RIGHT) {
            at = scan.next(text, at + 1);
        }
        return at;
    }

    private static boolean isPlain(char c) {
        return CharKinds.kind(c) == 0 && !CharKinds.isCodeSign(c);
    }

    /**
     * Moves the misplaced tones of a text.
     *
     * @param text any text
     * @param from where to start
     * @param scan the style
     * @return the text, the same instance if no tone moved; null if {@link MarkRepair} has to look at it first
     */
    static @Nullable String applyUnlessMarked(String text, int from, Scan scan) {
        return move(text, from, scan, null, true);
    }

    /**
     * Moves the misplaced tones of a text.
     *
     * @param text a text whose marks are composed
     * @param from where to start, not after the first {@link #firstFault fault}
     * @param scan the style
     * @param log where to note the changes, null for nowhere
     * @return the text, the same instance if no tone moved
     */
    static String apply(String text, int from, Scan scan, @Nullable EditLog log) {
        String moved = scan.style() == ToneStyle.KEEP ? text : move(text, from, scan, log, false);
        return moved == null ? text : moved;
    }

    private static @Nullable String move(String text, int from, Scan scan, @Nullable EditLog log, boolean stopAtMarks) {
        char[] out = null;
        Shield shield = Shield.withoutCode(text);
        for (int at = scan.next(text, from); at >= 0; at = scan.next(text, at + 1)) {
            char c = text.charAt(at);
            if (CharKinds.isCodeSign(c)) {
                shield.findCode();
                continue;
            }
            boolean plain = CharKinds.kind(c) == 0;
            if (!plain && stopAtMarks) {
                return null;
            }
            long move = plain ? misplaced(text, at, scan.style()) : RIGHT;
            if (move == RIGHT) {
                continue;
            }
            int start = start(move);
            int end = start + length(move);
            if (!shield.covers(start) && isVietnamese(text, start, end)) {
                out = out == null ? text.toCharArray() : out;
                move(out, start + from(move), start + to(move));
                if (log != null) {
                    int left = start + Math.min(from(move), to(move));
                    int right = start + Math.max(from(move), to(move)) + 1;
                    log.add(left, right, left, right, RepairReason.TONE);
                }
            }
            at = end - 1;
        }
        return out == null ? text : new String(out);
    }

    /** Tells whether the tone of a word may be moved. */
    private static boolean isVietnamese(String text, int start, int end) {
        if (Evidence.isDistinctive(text, start, end)) {
            return true;
        }
        boolean bareP = beginsWithBareP(text, start);
        if (!bareP && Evidence.around(text, start, end)) {
            return true;
        }
        int around = Evidence.wordsAround(text, start, end);
        int words = around & 0xFFFF;
        int syllables = around >>> 16;
        if (words == 0 || bareP) {
            return words == 0;
        }
        boolean tellsMore = words >= MANY && !isOpenGlide(text, start, end);
        return 100 * syllables >= MOSTLY * words && !tellsMore;
    }

    /** No native word starts with p alone, but Italian più and Portuguese pai do, in the midst of Vietnamese as well. */
    private static boolean beginsWithBareP(String text, int start) {
        char first = text.charAt(start);
        return (first == 'p' || first == 'P') && (text.charAt(start + 1) | 0x20) != 'h';
    }

    /** {@return whether a word ends in oa, oe or uy, where the two styles differ; other misplaced tones are slips} */
    private static boolean isOpenGlide(String text, int start, int end) {
        if (end - start < 2) {
            return false;
        }
        char before = Letters.plain(Letters.of(text.charAt(end - 2)) & Letters.NUMBER);
        char last = Letters.plain(Letters.of(text.charAt(end - 1)) & Letters.NUMBER);
        return (before == 'o' && (last == 'a' || last == 'e')) || (before == 'u' && last == 'y');
    }

    private static void move(char[] out, int from, int to) {
        int tone = Letters.tone(Letters.of(out[from])) << Letters.TONE_SHIFT;
        out[from] = Letters.compose(Letters.of(out[from]) - tone);
        out[to] = Letters.compose(Letters.of(out[to]) + tone);
    }

    /** {@return where the tone of the word around a place is and belongs, or RIGHT if it stays} */
    private static long misplaced(CharSequence text, int at, ToneStyle style) {
        int start = at;
        while (start > 0 && at - start < Word.MAX_LETTERS && Letters.of(text.charAt(start - 1)) != 0) {
            start--;
        }
        int end = at + 1;
        while (end < text.length() && end - at < Word.MAX_LETTERS && Letters.of(text.charAt(end)) != 0) {
            end++;
        }
        if (end - start > Word.MAX_LETTERS - 1 || !standsAlone(text, start, end)) {
            return RIGHT;
        }
        long word = Word.read(text, start, end);
        int parts = Grammar.analyse(word);
        if (parts == 0 || Word.tone(word) == 0) {
            return RIGHT;
        }
        int from = Word.toneAt(word);
        int to = Grammar.toneAt(parts, style);
        return from == to ? RIGHT : (long) start << 16 | (end - start) << 8 | from << 4 | to;
    }

    private static int start(long move) {
        return (int) (move >>> 16);
    }

    private static int length(long move) {
        return (int) (move >>> 8) & 0xFF;
    }

    private static int from(long move) {
        return (int) (move >>> 4) & 0xF;
    }

    private static int to(long move) {
        return (int) move & 0xF;
    }

    /** {@return whether no letter, digit, mark or apostrophe ties a run of letters to more text} */
    static boolean standsAlone(CharSequence text, int start, int end) {
        return !ties(text, start - 1, -1) && !ties(text, end, 1);
    }

    private static boolean ties(CharSequence text, int at, int step) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        if (c == '\'' || c == 0x2019) {
            int beyond = at + step;
            return beyond >= 0 && beyond < text.length() && Character.isLetter(text.charAt(beyond));
        }
        return c == '_' || Character.isLetterOrDigit(c) || CharKinds.kind(c) != 0;
    }
}
