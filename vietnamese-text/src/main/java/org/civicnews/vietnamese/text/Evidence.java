package org.civicnews.vietnamese.text;

/**
 * Tells whether the surroundings of a word are Vietnamese. Needed for the few words that other languages spell with the
 * same letters: {@code Noé} is French among French words, and a misplaced tone among Vietnamese ones.
 */
final class Evidence {
    /** How far to look to either side, so that a text of one endless line is still judged in linear time. */
    private static final int REACH = 200;

    private Evidence() {}

    /** {@return whether a piece of text holds a letter that only Vietnamese writes: hook, dot, horn, or two marks} */
    static boolean isDistinctive(CharSequence text, int start, int end) {
        int attributes = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            int mark = c < 0x0300 ? 0 : Letters.mark(c);
            attributes = mark == 0 ? Letters.of(c) : Letters.of(Letters.merge(Letters.compose(attributes), mark));
            if (isDistinctive(attributes)) {
                return true;
            }
        }
        return false;
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
        return isDistinctive(text, lineStart(text, start), lineEnd(text, end));
    }

    /**
     * Tells whether the words around a word are syllables of Vietnamese.
     *
     * @return the share of syllables among the words of the line around, in per cent; -1 if there are no other words
     */
    static int syllablesAround(CharSequence text, int start, int end) {
        int from = lineStart(text, start);
        int to = lineEnd(text, end);
        int good = 0;
        int bad = 0;
        int wordEnd;
        for (int i = from; i < to; i = wordEnd + 1) {
            wordEnd = wordEnd(text, i, to);
            if (wordEnd > i && (i < start || i >= end) && !isAcronym(text, i, wordEnd)) {
                boolean syllable = Grammar.analyse(Word.read(text, i, wordEnd)) != 0;
                good += syllable ? 1 : 0;
                bad += syllable ? 0 : 1;
            }
        }
        return good + bad == 0 ? -1 : 100 * good / (good + bad);
    }

    private static int wordEnd(CharSequence text, int from, int to) {
        int i = from;
        while (i < to && (Character.isLetter(text.charAt(i)) || Scan.kind(text.charAt(i)) == Scan.MARK)) {
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
