package org.civicnews.vietnamese.text;

/**
 * Finds the places of a text that may need repair, at the speed of reading it.
 *
 * <p>Every character has ten bits that say what it may be before, at and after a doubtful place; a place is doubtful if
 * the three sets of its neighbourhood share a bit. So a step is two shifts and two ands, without a branch that depends on
 * the text; only doubtful places (a few in a thousand characters of clean text) are looked at closely. Immutable and
 * thread-safe.
 */
final class Scan {
    /** A combining mark. */
    static final int MARK = 1;

    /** A letter that looks like one of Vietnamese: eth, African d, Cyrillic, Greek. */
    static final int LOOK_ALIKE = 2;

    /** A character that is not seen: zero-width space or joiner, direction mark, soft hyphen, byte order mark. */
    static final int INVISIBLE = 3;

    /** ASCII that may give away an address or code; no reason for repair, and not a {@link #kind}. */
    static final int TELLING = 4;

    /** The {@link #code} of a telling character. */
    static final int TELLING_CODE = Letters.HORN + TELLING;

    private static final int AT = 10;
    private static final int AFTER = 20;
    private static final int ALL = (1 << AT) - 1;

    /** The bit of a character that is doubtful whatever stands around it. */
    private static final int ALONE = 1;

    private static final byte[] KINDS = kinds();
    private static final byte[] MARKS = marks();
    private static final byte[] CODES = codes();

    static final Scan KEEP = new Scan(ToneStyle.KEEP);
    static final Scan OLD = new Scan(ToneStyle.OLD);
    static final Scan NEW = new Scan(ToneStyle.NEW);

    private final int[] table = new int[1 << 16];
    private final ToneStyle style;

    private Scan(ToneStyle style) {
        this.style = style;
        for (int c = 0; c < table.length; c++) {
            table[c] = ALONE | (kind((char) c) == 0 ? 0 : ALONE << AT) | (ALONE << AFTER);
        }
        if (style != ToneStyle.KEEP) {
            new Rules().enter();
        }
    }

    static Scan of(ToneStyle style) {
        return switch (style) {
            case OLD -> OLD;
            case NEW -> NEW;
            case KEEP -> KEEP;
        };
    }

    /** {@return the style that this scan looks for breaches of} */
    ToneStyle style() {
        return style;
    }

    /** {@return 0 for an ordinary character, MARK, LOOK_ALIKE or INVISIBLE} */
    static int kind(char c) {
        return KINDS[c] & 3;
    }

    /** {@return the kind of a character, or TELLING} */
    static int kindOrTelling(char c) {
        return KINDS[c];
    }

    /** {@return the number of a mark as {@link Letters#mark} tells it, 0 for any other character} */
    static int mark(char c) {
        return MARKS[c];
    }

    /** {@return 0 for an ordinary character, the number of a mark of Vietnamese, or more than that for all others} */
    static int code(char c) {
        return CODES[c];
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
            if ((before & at >>> AT & after >>> AFTER & ALL) != 0) {
                return i - 1;
            }
            before = at;
            at = after;
        }
        return (before & at >>> AT & table[' '] >>> AFTER & ALL) != 0 ? end - 1 : -1;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[1 << 16];
        for (int c = 0; c < kinds.length; c++) {
            kinds[c] = (byte) kindOf((char) c);
        }
        for (char c : Shield.TELLING.toCharArray()) {
            kinds[c] = TELLING;
        }
        return kinds;
    }

    private static byte[] marks() {
        byte[] marks = new byte[1 << 16];
        for (char c = 0x0300; c < 0x0370; c++) {
            marks[c] = (byte) Letters.mark(c);
        }
        return marks;
    }

    private static byte[] codes() {
        byte[] codes = new byte[1 << 16];
        for (int c = 0; c < codes.length; c++) {
            codes[c] = (byte) (MARKS[c] != 0 || KINDS[c] == 0 ? MARKS[c] : Letters.HORN + KINDS[c]);
        }
        return codes;
    }

    private static int kindOf(char c) {
        if (c >= 0x0300 && c <= 0x036F) {
            return MARK;
        }
        if (LookAlike.of(c) != 0) {
            return LOOK_ALIKE;
        }
        return c == 0x00AD || (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF ? INVISIBLE : 0;
    }

    /** Fills the table with the neighbourhoods in which a tone may stand on the wrong letter. */
    private final class Rules {
        private static final String BARE = "aeiouy";
        private static final String MODIFIED = "ăâêôơư";

        private int bit = ALONE;

        void enter() {
            if (style == ToneStyle.OLD) {
                // hoà → hòa, cuả → của; hòan → hoàn, húynh → huỳnh
                rule(bare("ouiưy"), toned("aeyu"), this::isNoLetter);
                rule(toned("ou"), bare("aeoy"), Character::isLetter);
            } else {
                // cuả → của; hòa → hoà; thủy → thuỷ
                rule(bare("uiưy"), toned("aeu"), this::isNoLetter);
                rule(toned("o"), bare("aeo"), c -> true);
                rule(toned("u"), bare("y"), c -> true);
            }
            // thưòng needs spelling, not tones; thừơng → thường
            rule(toned(BARE + MODIFIED), bare(MODIFIED), c -> true);
            // laị → lại
            rule(bare("aăâeêoôơuưy"), toned("iu"), c -> true);
            // naò → nào, thâỳ → thầy
            rule(bare("aâe"), toned("yo"), c -> true);
            // gìa → già, qúy → quý
            rule(bare("g"), toned("i"), bare(BARE + MODIFIED));
            rule(bare("q"), toned("u"), c -> true);
        }

        private void rule(Chars before, Chars at, Chars after) {
            bit <<= 1;
            for (int c = 0; c < table.length; c++) {
                char ch = (char) c;
                table[c] |=
                        (before.has(ch) ? bit : 0) | (at.has(ch) ? bit << AT : 0) | (after.has(ch) ? bit << AFTER : 0);
            }
        }

        private Chars bare(String letters) {
            return c -> isIn(letters, c) && Letters.tone(Letters.of(c)) == 0;
        }

        private Chars toned(String letters) {
            return c -> isIn(letters, c) && Letters.tone(Letters.of(c)) != 0;
        }

        private boolean isIn(String letters, char c) {
            int number = Letters.of(c) & Letters.NUMBER;
            return number != 0 && letters.indexOf(Letters.compose(number)) >= 0;
        }

        private boolean isNoLetter(char c) {
            return !Character.isLetter(c);
        }
    }

    /** A set of characters. */
    private interface Chars {
        boolean has(char c);
    }
}
