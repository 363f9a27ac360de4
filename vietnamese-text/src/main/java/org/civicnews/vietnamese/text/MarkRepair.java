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
    private static final int TCVN3_STRETCH = 200;
    private static final int LONGEST_ACRONYM = 6;

    private final String text;

    /** The text; what is done stands before {@link #length}, what is to come from {@link #in} on; two more to look ahead. */
    private final char[] out;

    private final @Nullable EditLog log;
    private final Shield shield;
    private final char[] candidate = new char[LONGEST_WORD];
    private int candidateLength;
    private boolean lookAlikes;
    private int in;

    /** How far addresses and code were looked for. */
    private int judgedUntil;

    private int newJudgedUntil;
    private int length;

    /** The answer for the stretch of text up to here, so that it is not sought word by word. */
    private boolean tcvn3;

    private int tcvn3Until;
    private boolean changed;
    private boolean undone;

    private MarkRepair(String text, @Nullable EditLog log) {
        this.text = text;
        this.log = log;
        out = new char[text.length() + 2];
        text.getChars(0, text.length(), out, 0);
        shield = Shield.withoutCode(text);
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
        if (first < 0) {
            return text;
        }
        MarkRepair repair = new MarkRepair(text, log);
        repair.run(first);
        return repair.result();
    }

    /**
     * Repairs marks, then tones.
     *
     * @param text any text
     * @param scan the style
     * @return the text, the same instance if nothing changed
     */
    static String applyWithTones(String text, Scan scan) {
        int first = Scan.KEEP.next(text, 0);
        if (first < 0) {
            return TonePlacement.apply(text, 0, scan, null);
        }
        MarkRepair repair = new MarkRepair(text, null);
        repair.run(first);
        return TonePlacement.apply(repair.result(), 0, scan, null);
    }

    private void run(int first) {
        in = first;
        while (in > 0 && !Shield.isSpace(out[in - 1])) {
            in--;
        }
        length = in;
        for (int i = 0; i < in; i++) {
            if (CharKinds.isCodeSign(out[i])) {
                shield.findCode();
                break;
            }
        }
        repair(text.length());
    }

    private String result() {
        if (!changed) {
            return text;
        }
        String repaired = new String(out, 0, length);
        return undone && repaired.equals(text) ? text : repaired;
    }

    private void repair(int end) {
        while (in < end) {
            if (log == null && !shield.hasCode() && length > 0) {
                long reached = joinAll(out, in, end, length);
                changed |= in - length != (int) (reached >> 32) - (int) reached;
                in = (int) (reached >> 32);
                length = (int) reached;
            }
            if (in < end) {
                one();
            }
        }
    }

    /**
     * Joins letters and their marks up to the first place that is not as simple as that. Nearly all the time goes here:
     * a loop on local variables, one branch a letter that cannot be foreseen.
     *
     * @return where it stopped, {@code from << 32 | to}
     */
    private static long joinAll(char[] text, int start, int end, int length) {
        int from = start;
        int to = length;
        while (from < end) {
            char c = text[from];
            int first = CharKinds.code(c);
            if (first == 0) {
                text[to++] = c;
                from++;
                continue;
            }
            if (first > Letters.HORN) {
                if (first != CharKinds.TELLING_CODE || Shield.mayTell(c, text[to - 1], text[from + 1])) {
                    break;
                }
                text[to++] = c;
                from++;
                continue;
            }
            int letter = Letters.join(Letters.of(text[to - 1]), first);
            int second = CharKinds.mark(text[from + 1]);
            int next = from + 1;
            // A branch, not arithmetic: where the next letter stands must not wait for this one to be looked up.
            if (second != 0) {
                letter = Letters.join(letter, second);
                next++;
            }
            if (letter == 0 || letter >= Letters.REPEATED) {
                break;
            }
            text[to - 1] = Letters.compose(letter);
            from = next;
        }
        return (long) from << 32 | to;
    }

    /** Takes one character, or as much as belongs together. */
    private void one() {
        char c = out[in];
        if (CharKinds.isCodeSign(c)) {
            shield.findCode();
        }
        int kind = CharKinds.kindOrTelling(c);
        if (kind == CharKinds.MARK) {
            int first = CharKinds.mark(c);
            int second = CharKinds.mark(out[in + 1]);
            int letter = length == 0 ? 0 : Letters.join(Letters.join(Letters.of(out[length - 1]), first), second);
            boolean simple = first != 0 && letter != 0 && letter < Letters.REPEATED && !shield.isCode(in);
            if (simple) {
                join(in + (second == 0 ? 1 : 2), letter);
            } else {
                marks();
            }
        } else if (kind == CharKinds.TELLING) {
            telling(c);
        } else if (kind == 0) {
            out[length++] = c;
            in++;
        } else {
            word();
        }
    }

    private void join(int end, int letter) {
        out[length - 1] = Letters.compose(letter & ~Letters.REPEATED);
        changed = true;
        note(end, length - 1);
        in = end;
    }

    /** Notes the joining of a letter and marks; takes in what was noted of the same letter before. */
    private void note(int end, int newStart) {
        if (log != null) {
            int start = in - 1;
            while (start > 0 && CharKinds.kind(text.charAt(start)) == CharKinds.MARK) {
                start--;
            }
            String composed = Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFC);
            boolean ordered = composed.contentEquals(new StringBuilder().append(out, newStart, length - newStart));
            log.dropFrom(newStart);
            log.add(start, end, newStart, length, ordered ? RepairReason.COMPOSITION : RepairReason.MARK_ORDER);
        }
    }

    /** Goes back to the last space if an address or code starts there, and leaves it as it was. */
    private void telling(char c) {
        if (in < judgedUntil || !shield.mayTell(c, in)) {
            out[length++] = c;
            in++;
            return;
        }
        int start = in;
        int newStart = length;
        while (start > judgedUntil && !Shield.isSpace(text.charAt(start - 1))) {
            start--;
        }
        while (newStart > newJudgedUntil && !Shield.isSpace(out[newStart - 1])) {
            newStart--;
        }
        int end = in + 1;
        while (end < text.length() && !Shield.isSpace(out[end])) {
            end++;
        }
        judgedUntil = end;
        int shielded = shield.shieldStart(start, end);
        if (shielded < end) {
            again(start, newStart, shielded, end);
        }
    }

    private void again(int start, int newStart, int shielded, int end) {
        text.getChars(start, end, out, start);
        if (log != null) {
            log.dropFrom(newStart);
        }
        undone = true;
        in = start;
        length = newStart;
        repair(shielded);
        System.arraycopy(out, in, out, length, end - in);
        length += end - in;
        in = end;
        newJudgedUntil = length;
    }

    /** Joins the marks from here on to the letter before them. */
    private void marks() {
        int letter = length == 0 ? 0 : Letters.of(out[length - 1]);
        int end = in;
        while (letter != 0 && CharKinds.kind(out[end]) == CharKinds.MARK && end - in <= MOST_MARKS) {
            int mark = CharKinds.mark(out[end++]);
            letter = mark == 0 ? 0 : Letters.join(letter, mark);
        }
        if (letter == 0 || end - in > MOST_MARKS || shield.isCode(in)) {
            otherMarks();
            return;
        }
        join(end, letter);
    }

    /** Marks that Vietnamese does not write, or too many, or where nothing may change. */
    private void otherMarks() {
        int end = in + 1;
        while (end < text.length() && CharKinds.kind(out[end]) == CharKinds.MARK) {
            end++;
        }
        boolean loose = length == 0 || end - in > MOST_MARKS || !isLatin(out[length - 1]) || shield.isCode(in);
        if (loose || !compose(end)) {
            System.arraycopy(out, in, out, length, end - in);
            length += end - in;
        }
        in = end;
    }

    private static boolean isLatin(char c) {
        return (c < 0x0250 && Character.isLetter(c)) || (c >= 0x1E00 && c < 0x1F00);
    }

    /** Composes a letter of another language that Latin script writes. */
    private boolean compose(int end) {
        String cluster = out[length - 1] + text.substring(in, end);
        String composed = Normalizer.normalize(cluster, Normalizer.Form.NFC);
        // Composed text may be longer (ệ and a cedilla are ȩ and two marks): there is no room for it, nor need.
        if (composed.equals(cluster) || composed.length() > cluster.length()) {
            return false;
        }
        length--;
        composed.getChars(0, composed.length(), out, length);
        length += composed.length();
        changed = true;
        note(end, length - composed.length());
        return true;
    }

    /** Takes the rest of a word that holds a look-alike or an invisible character, then judges the word. */
    private void word() {
        int start = in;
        while (start > 0 && isWordPart(text.charAt(start - 1))) {
            start--;
        }
        int newStart = length;
        while (newStart > newJudgedUntil && isWordPart(out[newStart - 1])) {
            newStart--;
        }
        boolean shielded = shield.isCode(in);
        while (in < text.length() && isWordPart(out[in])) {
            if (CharKinds.kind(out[in]) == CharKinds.MARK) {
                one();
            } else {
                out[length++] = out[in++];
            }
        }
        if (!shielded && length - newStart <= LONGEST_WORD) {
            judge(start, newStart);
        }
    }

    private static boolean isWordPart(char c) {
        return Character.isLetter(c) || CharKinds.kind(c) != 0;
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
        return CharKinds.kind(c) == CharKinds.INVISIBLE;
    }

    /** Writes the word as it should be into the candidate; false if no letter in it is Latin. */
    private boolean fill(int from, int to) {
        candidateLength = 0;
        lookAlikes = false;
        boolean latin = false;
        for (int i = from; i < to; i++) {
            char c = out[i];
            int kind = CharKinds.kind(c);
            latin |= kind == CharKinds.LOOK_ALIKE ? LookAlike.isLatin(c) : isLatin(c);
            lookAlikes |= kind == CharKinds.LOOK_ALIKE;
            if (kind != CharKinds.INVISIBLE) {
                append(kind == CharKinds.LOOK_ALIKE ? LookAlike.of(c) : c);
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
        boolean softHyphen = false;
        for (int i = from; i < to; i++) {
            softHyphen |= out[i] == 0x00AD;
        }
        if (softHyphen && start >= tcvn3Until) {
            tcvn3 = LegacyDetector.looksLikeTcvn3(text, start, in);
            tcvn3Until = in + TCVN3_STRETCH;
        }
        return softHyphen && tcvn3;
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
            acronym = CharKinds.kind(c) == 0 || LookAlike.of(c) == 'Đ';
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
            log.add(start, in, newStart, length, lookAlikes ? RepairReason.LOOK_ALIKE : RepairReason.INVISIBLE);
        }
    }
}
