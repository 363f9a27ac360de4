package org.civicnews.vietnamese.text;

/**
 * Tells whether the surroundings of a word are Vietnamese. Needed for the few words that other languages spell with the
 * same letters: {@code Noé} is French among French words, and a misplaced tone among Vietnamese ones.
 */
final class Evidence {
    /** How far to look to either side, so that a text of one endless line is still judged in linear time. */
    private static final int REACH = 200;

    /** What a character tells: the letter alone, or a modified vowel beside a toned one. */
    private static final byte[] SIGNS = new byte[0x1F00];

    private static final byte TELLS = 1;
    private static final byte LOOSE = 2;
    private static final byte LINE_END = 3;
    private static final byte MODIFIED = 10;
    private static final byte TONED = 20;

    static {
        for (char c = 0; c < SIGNS.length; c++) {
            int attributes = Letters.of(c);
            if (CharKinds.kind(c) == CharKinds.MARK) {
                SIGNS[c] = LOOSE;
            } else if (isDistinctive(attributes)) {
                SIGNS[c] = TELLS;
            } else if (Letters.tone(attributes) != 0) {
                SIGNS[c] = TONED;
            } else if (Letters.isModified(attributes & Letters.NUMBER)) {
                SIGNS[c] = MODIFIED;
            }
        }
        SIGNS['\n'] = LINE_END;
    }

    private Evidence() {}

    /** {@return whether a piece of a line holds a letter that only Vietnamese writes: hook, dot, horn, or two marks} */
    static boolean isDistinctive(CharSequence text, int start, int end) {
        int before = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            int sign = c < SIGNS.length ? SIGNS[c] : 0;
            if (sign == TELLS || before + sign == MODIFIED + TONED) {
                return true;
            }
            if (sign == LOOSE || sign == LINE_END) {
                return sign == LOOSE && isDistinctiveWithMarks(text, start, Math.min(end, lineEnd(text, i)));
            }
            before = sign;
        }
        return false;
    }

    /** The same where marks stand loose. */
    private static boolean isDistinctiveWithMarks(CharSequence text, int start, int end) {
        int attributes = 0;
        int before = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            int mark = c < 0x0300 ? 0 : Letters.mark(c);
            if (mark == 0 && CharKinds.kind(c) == CharKinds.MARK) {
                continue;
            }
            before = mark == 0 ? attributes : before;
            attributes = mark == 0 ? Letters.of(c) : Letters.of(Letters.merge(Letters.compose(attributes), mark));
            boolean looseSign = mark == Tone.HOI.number() || mark == Tone.NANG.number() || mark == Letters.HORN;
            if (looseSign || isDistinctive(attributes) || willBeDistinctive(before, attributes)) {
                return true;
            }
        }
        return false;
    }

    /** A modified vowel beside one with the tone that it should bear (âù): once repaired it tells, so it tells before. */
    private static boolean willBeDistinctive(int first, int second) {
        return (Letters.isModified(first & Letters.NUMBER) && Letters.tone(second) != 0)
                || (Letters.isModified(second & Letters.NUMBER) && Letters.tone(first) != 0);
    }

    private static boolean isDistinctive(int attributes) {
        int number = attributes & Letters.NUMBER;
        int tone = Letters.tone(attributes);
        return number == Letters.O_HORN
                || number == Letters.U_HORN
                || tone == Tone.HOI.number()
                || tone == Tone.NANG.number()
                || (tone != 0 && Letters.isModified(number));
    }

    /** {@return whether the line around a word holds a letter that only Vietnamese writes} */
    static boolean around(CharSequence text, int start, int end) {
        return isDistinctive(text, end, Math.min(text.length(), end + REACH))
                || isDistinctive(text, lineStart(text, start), end);
    }

    /**
     * Counts the words around a word.
     *
     * @return the number of words in the low half, of those that are syllables of Vietnamese in the high half; words of
     *     addresses and short words in capitals do not count
     */
    static int wordsAround(CharSequence text, int start, int end) {
        int from = lineStart(text, start);
        int to = lineEnd(text, end);
        int words = 0;
        int syllables = 0;
        int wordEnd;
        for (int i = from; i < to; i = wordEnd + 1) {
            wordEnd = wordEnd(text, i, to);
            boolean other = wordEnd > i && (i < start || i >= end);
            if (other && !isAcronym(text, i, wordEnd) && !isGlued(text, i - 1, -1) && !isGlued(text, wordEnd, 1)) {
                words++;
                syllables += Grammar.analyse(Word.read(text, i, wordEnd)) == 0 ? 0 : 1;
            }
        }
        return syllables << 16 | words;
    }

    private static boolean isGlued(CharSequence text, int at, int step) {
        int beyond = at + step;
        return at >= 0
                && beyond >= 0
                && Math.max(at, beyond) < text.length()
                && "./:@_=".indexOf(text.charAt(at)) >= 0
                && !Character.isWhitespace(text.charAt(beyond));
    }

    private static int wordEnd(CharSequence text, int from, int to) {
        int i = from;
        while (i < to && (Character.isLetter(text.charAt(i)) || CharKinds.kind(text.charAt(i)) == CharKinds.MARK)) {
            i++;
        }
        return i;
    }

    private static boolean isAcronym(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return end - start <= 5;
    }

    private static int lineStart(CharSequence text, int at) {
        int i = at;
        while (i > 0 && at - i < REACH && text.charAt(i - 1) != '\n') {
            i--;
        }
        return i;
    }

    private static int lineEnd(CharSequence text, int at) {
        int i = at;
        while (i < text.length() && i - at < REACH && text.charAt(i) != '\n') {
            i++;
        }
        return i;
    }
}
