package org.civicnews.vietnamese.token;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The words that the recogniser knows, each with a number. A word is found whatever its case, its composition and the
 * place of its tone mark ({@code Hoà}, {@code hòa}). Filled while a lexicon is built, then only read.
 */
public final class Words {
    /** What is no word of the table. */
    public static final int UNKNOWN = -1;

    /** No Vietnamese word is longer, whatever is put beside its letters. */
    static final int LONGEST = Letters.MOST_SUMMED;

    /** How many letters and a tone fit into one number; hardly any word of any language has more. */
    static final int PACKED_LETTERS = 10;

    private static final int LETTER_BITS = 6;
    private static final int TONE_BITS = 3;
    private static final long LAST_LETTER = (1L << LETTER_BITS) - 1;

    /**
     * The words packed into numbers, in a table of open slots, each with its number beside it, as both are asked for
     * together; no word is 0, and the number beside an empty slot is {@link #UNKNOWN}.
     */
    private long[] slots = empty(1024);

    /** The words that are too long for that or written with other letters. */
    private final Map<String, Integer> others = new HashMap<>();

    private final Map<String, Integer> kept = new HashMap<>();
    private int size;

    /**
     * Which tables of phrases have one that begins with a word: so many numbers of 64 bits a word, a bit for each table. As many tables
     * are asked about every word of a text, their answers stand side by side.
     */
    private long[] openers = {};

    private int tables;
    private int stride = 1;

    /** Adds a letter, by its number, to the letters that are packed already. */
    static long pack(long letters, int number) {
        return letters << LETTER_BITS | number;
    }

    /** Puts a circumflex, breve or horn on the letter that was packed last. */
    static long repack(long letters, char mark) {
        return letters & ~LAST_LETTER | Letters.shapedNumber((int) (letters & LAST_LETTER), mark);
    }

    /** Takes a word in, written in any way. */
    public int take(String word) {
        return number(word, true);
    }

    /** Takes a word in that will be asked for by {@link #get} again and again. */
    public int keep(String word) {
        int number = take(word);
        kept.put(word, number);
        return number;
    }

    /**
     * Gives the number of a word that was taken in.
     *
     * @throws IllegalStateException if it was not
     */
    public int get(String word) {
        int number = kept.getOrDefault(word, UNKNOWN);
        if (number == UNKNOWN) {
            number = number(word, false);
        }
        if (number == UNKNOWN) {
            throw new IllegalStateException("the lexicon lacks the word '" + word + "'");
        }
        return number;
    }

    /**
     * Gives the number of a word, {@link #UNKNOWN} if it was not taken in.
     *
     * @param word one word, written in any way
     * @return its number
     */
    public int find(String word) {
        return number(word, false);
    }

    private int number(String word, boolean take) {
        char[] plain = new char[LONGEST];
        int length = 0;
        int tone = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            tone += Letters.tone(c);
            byte kind = Letters.kind(c);
            if (kind == Letters.LETTER) {
                if (length == LONGEST) {
                    return UNKNOWN;
                }
                plain[length++] = Letters.plain(c);
            } else if (kind == Letters.SHAPE && length > 0) {
                plain[length - 1] = Letters.shaped(plain[length - 1], c);
            }
        }
        int known = find(plain, length, tone);
        return known != UNKNOWN || !take ? known : insert(plain, length, tone);
    }

    private int insert(char[] plain, int length, int tone) {
        long packed = packed(plain, length, tone);
        if (packed == 0) {
            others.put(key(plain, length, tone), size);
        } else {
            // At most two slots in three are taken: the smaller the table, the more of it stays near the processor.
            if (size * 3 > slots.length) {
                grow();
            }
            place(packed, size);
        }
        return size++;
    }

    private void grow() {
        long[] old = slots;
        slots = empty(old.length);
        for (int i = 0; i < old.length; i += 2) {
            if (old[i] != 0) {
                place(old[i], old[i + 1]);
            }
        }
    }

    private static long[] empty(int size) {
        long[] slots = new long[2 * size];
        for (int i = 1; i < slots.length; i += 2) {
            slots[i] = UNKNOWN;
        }
        return slots;
    }

    private void place(long packed, long id) {
        int slot = slot(packed);
        slots[slot] = packed;
        slots[slot + 1] = id;
    }

    /** The slot in which a word stands, or in which it would. */
    private int slot(long packed) {
        int last = slots.length - 2;
        int slot = (int) (packed * 0x9E3779B97F4A7C15L >>> 40) * 2 & last;
        while (slots[slot] != packed && slots[slot] != 0) {
            slot = slot + 2 & last;
        }
        return slot;
    }

    /** The letters and the tone as one number, 0 if they do not fit. */
    private static long packed(char[] plain, int length, int tone) {
        long letters = 0;
        for (int i = 0; i < length; i++) {
            int number = Letters.number(plain[i]);
            if (number == 0 || length > PACKED_LETTERS) {
                return 0;
            }
            letters = pack(letters, number);
        }
        return letters << TONE_BITS | tone;
    }

    private static String key(char[] plain, int length, int tone) {
        return new String(plain, 0, length) + (char) ('0' + tone);
    }

    /**
     * Finds a word whose letters are packed.
     *
     * @param letters what {@link #pack} made of at most {@link #PACKED_LETTERS} letters, none of them without a number
     * @param tone its tone
     * @return its number, {@link #UNKNOWN} if it was never taken in
     */
    int find(long letters, int tone) {
        long packed = letters << TONE_BITS | tone;
        return (int) slots[slot(packed) + 1];
    }

    /** Finds a word of a text that cannot be packed. */
    int findOther(String text, int start, int end) {
        return others.isEmpty() ? UNKNOWN : number(text.substring(start, end), false);
    }

    private int find(char[] plain, int length, int tone) {
        long packed = packed(plain, length, tone);
        return packed == 0 ? others.getOrDefault(key(plain, length, tone), UNKNOWN) : find(packed >>> TONE_BITS, tone);
    }

    public int size() {
        return size;
    }

    /** Takes in a table of phrases of these words, and gives it a number. */
    int addTable() {
        if (tables == stride * Long.SIZE) {
            widen();
        }
        return tables++;
    }

    private void widen() {
        long[] old = openers;
        openers = new long[old.length / stride * (stride + 1)];
        for (int from = 0, to = 0; from < old.length; from += stride, to += stride + 1) {
            System.arraycopy(old, from, openers, to, stride);
        }
        stride++;
    }

    /** Notes that a table has a phrase that begins with a word. */
    void open(int table, int word) {
        if (openers.length < size * stride) {
            openers = Arrays.copyOf(openers, size * stride);
        }
        openers[slotOf(table, word)] |= 1L << table;
    }

    /** Tells whether a table has a phrase that begins with a word, which may be {@link #UNKNOWN}. */
    boolean opens(int table, int word) {
        int slot = slotOf(table, word);
        return word >= 0 && slot < openers.length && (openers[slot] & 1L << table) != 0;
    }

    private int slotOf(int table, int word) {
        return word * stride + table / Long.SIZE;
    }
}
