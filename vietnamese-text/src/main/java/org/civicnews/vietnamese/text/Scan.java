package org.civicnews.vietnamese.text;

import java.util.Arrays;

/**
 * Finds the places of a text that may need repair, at the speed of reading it.
 *
 * <p>Every character has ten bits that say what it may be before, at and after a doubtful place; a place is doubtful if
 * the three sets of its neighbourhood share a bit. Signs that code may start with are doubtful too, unless tones stay, so
 * that nobody has to look for them again. So a step is two shifts and two ands, without a branch that depends on
 * the text; only doubtful places (a few in a thousand characters of clean text) are looked at closely. Immutable and
 * thread-safe.
 */
final class Scan {
    private static final int AT = 10;
    private static final int AFTER = 20;

    /** The bit of a character that is doubtful whatever stands around it. */
    private static final int ALONE = 1;

    /** Ideographs and Hangul: from here to the surrogates everything is taken for a letter. */
    private static final char IDEOGRAPHS = 0x3100;

    static final Scan OLD = new Scan(ToneStyle.OLD);
    static final Scan KEEP = new Scan(ToneStyle.KEEP);

    private final ToneStyle style;
    private final int[] table;

    private Scan(ToneStyle style) {
        this.style = style;
        table = table(style);
    }

    static Scan of(ToneStyle style) {
        return switch (style) {
            case OLD -> OLD;
            case NEW -> New.SCAN;
            case KEEP -> KEEP;
        };
    }

    /** Made when the first caller asks for the new style. */
    private static final class New {
        static final Scan SCAN = new Scan(ToneStyle.NEW);
    }

    /** {@return the style that this scan looks for breaches of} */
    ToneStyle style() {
        return style;
    }

    /** {@return the first doubtful place at or after {@code from}, -1 if there is none} */
    int next(String text, int from) {
        int[] table = this.table;
        int end = text.length();
        if (from >= end) {
            return -1;
        }
        int before = table[from == 0 ? ' ' : text.charAt(from - 1)];
        int at = table[text.charAt(from)];
        for (int i = from + 1; i < end; i++) {
            int after = table[text.charAt(i)];
            if ((before & at >>> AT & after >>> AFTER) != 0) {
                return i - 1;
            }
            before = at;
            at = after;
        }
        return (before & at >>> AT & table[' '] >>> AFTER) != 0 ? end - 1 : -1;
    }

    private static int[] table(ToneStyle style) {
        int[] table = new int[1 << 16];
        Rules rules = new Rules(table);
        switch (style) {
            case OLD -> rules.ofOldStyle();
            case NEW -> rules.ofNewStyle();
            case KEEP -> Arrays.fill(table, ALONE | (ALONE << AFTER));
        }
        if (style != ToneStyle.KEEP) {
            rules.ofBothStyles();
            rules.enterFollowers();
        }
        String faults = CharKinds.faults() + (style == ToneStyle.KEEP ? "" : CharKinds.CODE_SIGNS);
        for (int i = 0; i < faults.length(); i++) {
            table[faults.charAt(i)] |= ALONE << AT;
        }
        return table;
    }

    /** Fills a table with the neighbourhoods in which a tone may stand on the wrong letter. */
    private static final class Rules {
        private static final String BARE = "aeiouy";
        private static final String MODIFIED = "ăâêôơư";

        private final int[] table;
        private int bit = ALONE;
        private int afterLetters = ALONE;
        private int afterOthers = ALONE;

        Rules(int[] table) {
            this.table = table;
            Arrays.fill(table, ALONE);
        }

        void ofOldStyle() {
            // hoà → hòa, cuả → của; hòan → hoàn, húynh → huỳnh
            beforeOthers(rule("ouiưy", "", "", "aeyu"));
            beforeLetters(rule("", "ou", "aeoy", ""));
        }

        void ofNewStyle() {
            // cuả → của; hòa → hoà; thủy → thuỷ
            beforeOthers(rule("uiưy", "", "", "aeu"));
            beforeAll(rule("", "o", "aeo", ""));
            beforeAll(rule("", "u", "y", ""));
        }

        void ofBothStyles() {
            // thừơng → thường
            beforeAll(rule("", BARE + MODIFIED, MODIFIED, ""));
            // laị → lại
            beforeAll(rule("aăâeêoôơuưy", "", "", "iu"));
            // naò → nào, thâỳ → thầy
            beforeAll(rule("aâe", "", "", "yo"));
            // qúy → quý
            beforeAll(rule("q", "", "", "u"));
            // gìa → già
            int gi = rule("g", "", "", "i");
            enter(BARE + MODIFIED, false, gi << AFTER);
        }

        /** Adds a rule: a letter of the first two sets (without, with a tone), then one of the other two. */
        private int rule(String bareBefore, String tonedBefore, String bareAt, String tonedAt) {
            bit <<= 1;
            enter(bareBefore, false, bit);
            enter(tonedBefore, true, bit);
            enter(bareAt, false, bit << AT);
            enter(tonedAt, true, bit << AT);
            return bit;
        }

        private void enter(String letters, boolean toned, int bits) {
            for (int i = 0; i < letters.length(); i++) {
                int number = Letters.of(letters.charAt(i));
                for (int tone = toned ? 1 : 0; tone < (toned ? 6 : 1); tone++) {
                    int attributes = number | tone << Letters.TONE_SHIFT;
                    table[Letters.compose(attributes)] |= bits;
                    table[Letters.compose(attributes | Letters.UPPER)] |= bits;
                }
            }
        }

        private void beforeAll(int rule) {
            afterLetters |= rule;
            afterOthers |= rule;
        }

        private void beforeLetters(int rule) {
            afterLetters |= rule;
        }

        private void beforeOthers(int rule) {
            afterOthers |= rule;
        }

        void enterFollowers() {
            for (int c = 0; c < table.length; c++) {
                boolean ideograph = c >= IDEOGRAPHS && c < Character.MIN_SURROGATE;
                boolean letter = ideograph || Character.isLetter((char) c);
                table[c] |= (letter ? afterLetters : afterOthers) << AFTER;
            }
        }
    }
}
