package org.civicnews.vietnamese.text;

import java.text.Normalizer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Composes letters and loose marks in whatever order they came, and puts right words that hold look-alike letters or
 * invisible characters. One pass; made for one text and one thread.
 */
final class MarkRepair {
    /** More marks on one letter than any language writes: such a pile stays as it is. The bound of UAX #15. */
    private static final int MOST_MARKS = 30;

    private static final int LONGEST_WORD = 24;
    private static final int LONGEST_ACRONYM = 6;

    private final String text;
    private final char[] out;
    private final @Nullable EditLog log;
    private final Shield shield;
    private final char[] candidate = new char[LONGEST_WORD];
    private int candidateLength;
    private boolean lookAlikes;
    private int in;
    private int length;
    private boolean changed;

    private MarkRepair(String text, @Nullable EditLog log) {
        this.text = text;
        this.log = log;
        out = new char[text.length()];
        shield = new Shield(text);
    }

    /**
     * Repairs marks.
     *
     * @param text any text
     * @param log where to note the changes, null for nowhere
     * @return the text, the same instance if nothing changed
     */
    static String apply(String text, @Nullable EditLog log) {
        int first = Scan.KEEP.next(text, 0);
        return first < 0 ? text : new MarkRepair(text, log).run(first);
    }

    private String run(int first) {
        text.getChars(0, first, out, 0);
        in = first;
        length = first;
        while (in < text.length()) {
            char c = text.charAt(in);
            int kind = Scan.kind(c);
            if (kind == 0) {
                out[length++] = c;
                in++;
            } else if (kind == Scan.MARK) {
                marks();
            } else {
                word();
            }
        }
        return changed ? new String(out, 0, length) : text;
    }

    private void marks() {
        int end = in + 1;
        while (end < text.length() && Scan.kind(text.charAt(end)) == Scan.MARK) {
            end++;
        }
        boolean loose = length == 0 || end - in > MOST_MARKS || !isLatin(out[length - 1]) || shield.covers(in);
        if (loose || (!merge(end) && !compose(end))) {
            text.getChars(in, end, out, length);
            length += end - in;
        }
        in = end;
    }

    private static boolean isLatin(char c) {
        return (c < 0x0250 && Character.isLetter(c)) || (c >= 0x1E00 && c < 0x1F00);
    }

    private boolean merge(int end) {
        char letter = out[length - 1];
        boolean modifierLast = false;
        boolean repeated = false;
        for (int i = in; i < end; i++) {
            int mark = Letters.mark(text.charAt(i));
            char merged = mark == 0 ? 0 : Letters.merge(letter, mark);
            if (merged == 0) {
                return false;
            }
            modifierLast |= mark >= Letters.CIRCUMFLEX && Letters.tone(Letters.of(letter)) != 0;
            repeated |= merged == letter;
            letter = merged;
        }
        out[length - 1] = letter;
        changed = true;
        note(in - 1, end, length - 1, modifierLast || repeated ? RepairReason.MARK_ORDER : RepairReason.COMPOSITION);
        return true;
    }

    /** Composes a letter of another language that Latin script writes. */
    private boolean compose(int end) {
        String cluster = out[length - 1] + text.substring(in, end);
        String composed = Normalizer.normalize(cluster, Normalizer.Form.NFC);
        if (composed.equals(cluster)) {
            return false;
        }
        length--;
        composed.getChars(0, composed.length(), out, length);
        length += composed.length();
        changed = true;
        note(in - 1, end, length - composed.length(), RepairReason.COMPOSITION);
        return true;
    }

    private void note(int start, int end, int newStart, RepairReason why) {
        if (log != null) {
            log.add(start, end, newStart, length, why);
        }
    }

    /** Takes the rest of a word that holds a look-alike or an invisible character, then judges the word. */
    private void word() {
        int start = in;
        while (start > 0 && isWordPart(text.charAt(start - 1))) {
            start--;
        }
        int newStart = length;
        while (newStart > 0 && isWordPart(out[newStart - 1])) {
            newStart--;
        }
        boolean shielded = shield.covers(in);
        while (in < text.length() && isWordPart(text.charAt(in))) {
            if (Scan.kind(text.charAt(in)) == Scan.MARK) {
                marks();
            } else {
                out[length++] = text.charAt(in++);
            }
        }
        if (!shielded && length - newStart <= LONGEST_WORD) {
            judge(start, newStart);
        }
    }

    private static boolean isWordPart(char c) {
        return Character.isLetter(c) || Scan.kind(c) != 0;
    }

    private void judge(int start, int newStart) {
        if (!TonePlacement.standsAlone(text, start, in)) {
            return;
        }
        int from = newStart;
        int to = length;
        while (from < to && isInvisible(out[from])) {
            from++;
        }
        while (to > from && isInvisible(out[to - 1])) {
            to--;
        }
        if (fill(from, to) && (isSyllable() ? !holdsTcvn3(from, to, start) : isAcronym(start))) {
            boolean edges = (from > newStart || to < length) && mayStripEdges(start, newStart, from, to);
            replace(start, newStart, edges ? newStart : from, edges ? length : to);
        }
    }

    private static boolean isInvisible(char c) {
        return Scan.kind(c) == Scan.INVISIBLE;
    }

    /** Writes the word as it should be into the candidate; false if no letter in it is Latin. */
    private boolean fill(int from, int to) {
        candidateLength = 0;
        lookAlikes = false;
        boolean latin = false;
        for (int i = from; i < to; i++) {
            char c = out[i];
            int kind = Scan.kind(c);
            latin |= kind == Scan.LOOK_ALIKE ? LookAlike.isLatin(c) : isLatin(c);
            lookAlikes |= kind == Scan.LOOK_ALIKE;
            if (kind != Scan.INVISIBLE) {
                append(kind == Scan.LOOK_ALIKE ? LookAlike.of(c) : c);
            }
        }
        return latin;
    }

    private void append(char c) {
        int mark = candidateLength == 0 ? 0 : Letters.mark(c);
        char merged = mark == 0 ? 0 : Letters.merge(candidate[candidateLength - 1], mark);
        if (merged == 0) {
            candidate[candidateLength++] = c;
        } else {
            candidate[candidateLength - 1] = merged;
        }
    }

    private boolean isSyllable() {
        String word = new String(candidate, 0, candidateLength);
        return Grammar.analyse(Word.read(word, 0, word.length())) != 0;
    }

    /** In TCVN3 read as Latin-1 a soft hyphen is the letter ư, which must not get lost. */
    private boolean holdsTcvn3(int from, int to, int start) {
        for (int i = from; i < to; i++) {
            if (out[i] == 0x00AD) {
                return LegacyDetector.looksLikeTcvn3(text, start, in);
            }
        }
        return false;
    }

    /** HĐND, QĐ, NĐ typed with eth: capitals without a vowel in a Vietnamese line. */
    private boolean isAcronym(int start) {
        boolean acronym = lookAlikes && candidateLength >= 2 && candidateLength <= LONGEST_ACRONYM;
        for (int i = 0; acronym && i < candidateLength; i++) {
            int attributes = Letters.of(candidate[i]);
            acronym = (attributes & Letters.UPPER) != 0 && !Letters.isVowel(attributes & Letters.NUMBER);
        }
        for (int i = start; acronym && i < in; i++) {
            char c = text.charAt(i);
            acronym = Scan.kind(c) == 0 || LookAlike.of(c) == 'Đ';
        }
        return acronym && Evidence.around(text, start, in);
    }

    /** Invisible characters beside a word go only in Vietnamese lines, and not where they join emoji or turn direction. */
    private boolean mayStripEdges(int start, int newStart, int from, int to) {
        boolean joiner = false;
        for (int i = newStart; i < length; i++) {
            joiner |= (i < from || i >= to) && out[i] >= 0x200C && out[i] <= 0x200F;
        }
        boolean plainBefore = start == 0 || text.charAt(start - 1) < 0x0300;
        boolean plainAfter = in == text.length() || text.charAt(in) < 0x0300;
        return (!joiner || (plainBefore && plainAfter)) && Evidence.around(text, start, in);
    }

    private void replace(int start, int newStart, int from, int to) {
        if (!lookAlikes && candidateLength == to - from) {
            return;
        }
        int tail = length - to;
        char[] kept = Arrays.copyOfRange(out, to, length);
        System.arraycopy(candidate, 0, out, from, candidateLength);
        System.arraycopy(kept, 0, out, from + candidateLength, tail);
        length = from + candidateLength + tail;
        changed = true;
        if (log != null) {
            log.dropFrom(newStart);
        }
        note(start, in, newStart, lookAlikes ? RepairReason.LOOK_ALIKE : RepairReason.INVISIBLE);
    }
}
