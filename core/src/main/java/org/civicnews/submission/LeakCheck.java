package org.civicnews.submission;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds private words that survive in a text: one automaton for all of them (Aho and Corasick, Communications of the ACM
 * 18, 1975), whose time is linear in the text, however many words there are.
 *
 * <p>A word or phrase is found as a whole, in its exact form (see {@link LeakFold}); one of two or more syllables also in
 * its plain form, with or without anything between the syllables (Nguyễn Văn A in {@code nguyen-van-a} and
 * {@code nguyenvana}); one with six digits or more also within a longer number and however the digits are grouped. A word
 * of one syllable is found as written only: Thanh is not found in thành phố.
 *
 * <p>Immutable and thread-safe.
 */
final class LeakCheck {
    /**
     * Words that must not be shown.
     *
     * @param what what they are, for a message: never the words themselves
     * @param words the words
     */
    record Secret(String what, String words) {
        /** Prints no words. */
        @Override
        public String toString() {
            return what;
        }
    }

    private static final int FEWEST_DIGITS = 6;

    /** The shortest plain form that is looked for without blanks: "An Na" must not forbid Anna. */
    private static final int FEWEST_JOINED = 6;

    /** A telephone number without its 0 or +84 still has so many digits. */
    private static final int FEWEST_SUBSCRIBER_DIGITS = 8;

    private final List<String> labels = new ArrayList<>();

    /** From a state by a character to the next state: keys are state and character, open addressing, 0 is free. */
    private long[] keys = new long[64];

    private int[] targets = new int[64];
    private int edges;

    private int states = 1;
    private int[] failure = new int[16];

    /** By state: the number of the secret that ends there, plus 1; 0 for none. */
    private int[] found = new int[16];

    /** By the first two letters after a boundary, folded into 12 bits: whether a phrase may begin so. */
    private final boolean[] opens = new boolean[1 << 12];

    /** By the first character: whether a number may begin so. */
    private final boolean[] begins = new boolean[0x2000];

    private boolean needsRun;

    private LeakCheck() {}

    /** Builds the automaton. */
    static LeakCheck of(List<Secret> secrets) {
        LeakCheck check = new LeakCheck();
        LeakFold fold = new LeakFold();
        for (Secret secret : secrets) {
            check.addSecret(secret, fold);
        }
        check.linkFailures();
        return check;
    }

    private void addSecret(Secret secret, LeakFold fold) {
        fold.read(secret.words());
        if (fold.runLength() == 0) {
            return;
        }
        labels.add(secret.what());
        addPhrase(fold.exact(), fold.exactLength(), LeakFold.EXACT);
        if (fold.syllables() > 1) {
            addPhrase(fold.plain(), fold.plainLength(), LeakFold.PLAIN);
            if (fold.runLength() >= FEWEST_JOINED) {
                char[] joined = new char[fold.runLength() + 2];
                System.arraycopy(fold.run(), 0, joined, 1, fold.runLength());
                joined[0] = LeakFold.PLAIN;
                joined[joined.length - 1] = LeakFold.PLAIN;
                add(joined, 0, joined.length);
            }
        }
        addNumber(fold);
    }

    private void addNumber(LeakFold fold) {
        char[] run = fold.run();
        int length = fold.runLength();
        int digits = 0;
        for (int i = 0; i < length; i++) {
            digits += run[i] >= '0' && run[i] <= '9' ? 1 : 0;
        }
        if (digits < FEWEST_DIGITS) {
            return;
        }
        needsRun = true;
        add(run, 0, length);
        int prefix = run[0] == '0' ? 1 : run[0] == '8' && run[1] == '4' ? 2 : 0;
        if (digits == length && prefix > 0 && length - prefix >= FEWEST_SUBSCRIBER_DIGITS) {
            add(run, prefix, length);
        }
    }

    /** Adds a phrase as written, and as it is without the stops and commas within. */
    private void addPhrase(char[] form, int length, char boundary) {
        int end = length;
        while (form[end - 2] == boundary) {
            end--;
        }
        add(form, 0, end);
        char[] bare = new char[end];
        int size = 0;
        for (int i = 0; i < end; i++) {
            if (form[i] != boundary || size == 0 || bare[size - 1] != boundary) {
                bare[size++] = form[i];
            }
        }
        if (size < end) {
            add(bare, 0, size);
        }
    }

    private void add(char[] pattern, int start, int end) {
        if (pattern[start] == LeakFold.EXACT || pattern[start] == LeakFold.PLAIN) {
            opens[opening(pattern, start)] = true;
        } else if (pattern[start] < begins.length) {
            begins[pattern[start]] = true;
        }
        int state = 0;
        for (int i = start; i < end; i++) {
            int next = next(state, pattern[i]);
            if (next == 0) {
                next = states++;
                if (next == failure.length) {
                    failure = Arrays.copyOf(failure, 2 * next);
                    found = Arrays.copyOf(found, 2 * next);
                }
                put(state, pattern[i], next);
            }
            state = next;
        }
        if (found[state] == 0) {
            found[state] = labels.size();
        }
    }

    /** Gives each state the state of its longest proper suffix, nearest the root first. */
    private void linkFailures() {
        int[] parents = new int[states];
        char[] letters = new char[states];
        int[] depths = new int[states];
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != 0) {
                parents[targets[slot]] = (int) (keys[slot] >>> 16) - 1;
                letters[targets[slot]] = (char) keys[slot];
            }
        }
        for (int state = 1; state < states; state++) {
            depths[state] = depths[parents[state]] + 1; // a parent is made before its children
        }
        for (int state : byDepth(depths)) {
            int fallback = depths[state] == 1 ? 0 : step(failure[parents[state]], letters[state]);
            failure[state] = fallback;
            found[state] = found[state] != 0 ? found[state] : found[fallback];
        }
    }

    /** The states but the root, sorted by depth by counting. */
    private int[] byDepth(int[] depths) {
        int[] starts = new int[states + 2];
        for (int state = 1; state < states; state++) {
            starts[depths[state] + 1]++;
        }
        for (int depth = 1; depth < starts.length; depth++) {
            starts[depth] += starts[depth - 1];
        }
        int[] sorted = new int[states - 1];
        for (int state = 1; state < states; state++) {
            sorted[starts[depths[state]]++] = state;
        }
        return sorted;
    }

    private int next(int state, char c) {
        long key = key(state, c);
        for (int slot = slot(key, keys.length); keys[slot] != 0; slot = slot + 1 & keys.length - 1) {
            if (keys[slot] == key) {
                return targets[slot];
            }
        }
        return 0;
    }

    private void put(int state, char c, int target) {
        if (2 * ++edges > keys.length) {
            long[] oldKeys = keys;
            int[] oldTargets = targets;
            keys = new long[2 * oldKeys.length];
            targets = new int[keys.length];
            for (int slot = 0; slot < oldKeys.length; slot++) {
                if (oldKeys[slot] != 0) {
                    place(oldKeys[slot], oldTargets[slot]);
                }
            }
        }
        place(key(state, c), target);
    }

    private void place(long key, int target) {
        int slot = slot(key, keys.length);
        while (keys[slot] != 0) {
            slot = slot + 1 & keys.length - 1;
        }
        keys[slot] = key;
        targets[slot] = target;
    }

    private static long key(int state, char c) {
        return (long) (state + 1) << 16 | c;
    }

    private static int slot(long key, int length) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & length - 1;
    }

    private int step(int from, char c) {
        int state = from;
        while (true) {
            int next = next(state, c);
            if (next != 0 || state == 0) {
                return next;
            }
            state = failure[state];
        }
    }

    /**
     * Looks for the words.
     *
     * @param text any text
     * @param fold a place to fold it in
     * @return what was found first, empty if nothing was
     */
    Optional<String> leak(String text, LeakFold fold) {
        if (states == 1) {
            return Optional.empty();
        }
        fold.read(text);
        int hit = scan(fold.exact(), fold.exactLength(), fold.starts(), fold.syllables());
        hit = hit != 0 ? hit : scan(fold.plain(), fold.plainLength(), fold.plainStarts(), fold.syllables());
        hit = hit != 0 || !needsRun || !fold.hasDigits() ? hit : scanNumbers(fold.run(), fold.runLength());
        return hit == 0 ? Optional.empty() : Optional.of(labels.get(hit - 1));
    }

    private static int opening(char[] form, int boundary) {
        return form[boundary + 1] * 67 + form[boundary + 2] & 0xFFF;
    }

    /** Looks for phrases, which begin at a boundary: most syllables are passed over by their first two letters. */
    private int scan(char[] form, int length, int[] starts, int syllables) {
        int next = 0; // what was read already
        for (int syllable = 0; syllable < syllables; syllable++) {
            int i = starts[syllable];
            if (i < next || !opens[opening(form, i)]) {
                continue;
            }
            int state = step(0, form[i++]);
            while (state != 0 && i < length) {
                state = step(state, form[i++]);
                if (found[state] != 0) {
                    return found[state];
                }
            }
            next = state == 0 ? i : length;
        }
        return 0;
    }

    private int scanNumbers(char[] form, int length) {
        int state = 0;
        for (int i = 0; i < length; i++) {
            char c = form[i];
            if (state == 0 && c < begins.length && !begins[c]) {
                continue;
            }
            state = step(state, c);
            if (found[state] != 0) {
                return found[state];
            }
        }
        return 0;
    }
}
