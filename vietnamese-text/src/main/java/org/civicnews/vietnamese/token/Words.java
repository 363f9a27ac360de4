package org.civicnews.vietnamese.token;

import java.util.ArrayList;
import java.util.List;

/**
 * The words that the recogniser knows, each with a number. A word is found whatever its case, its composition and the
 * place of its tone mark ({@code Hoà}, {@code hòa}). Filled while a lexicon is built, then only read.
 */
public final class Words {
    /** What is no word of the table. */
    public static final int UNKNOWN = -1;

    /** No Vietnamese word is longer, whatever is put beside its letters. */
    static final int LONGEST = 16;

    private final List<String> letters = new ArrayList<>();
    private String[] slots = new String[1024];
    private int[] ids = new int[slots.length];
    private int[] hashes = new int[slots.length];

    /** Starts a hash; letters and the tone are then added in any order of theirs. */
    static int add(int hash, char letter) {
        return hash * 31 + letter;
    }

    private static int finish(int hash, int tone) {
        int mixed = (hash * 7 + tone) * 0x9E3779B1;
        return mixed ^ mixed >>> 15;
    }

    /** Takes a word in, written in any way. */
    public int take(String word) {
        return number(word, true);
    }

    /**
     * Gives the number of a word that was taken in.
     *
     * @throws IllegalStateException if it was not
     */
    public int get(String word) {
        int number = number(word, false);
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
        int hash = 0;
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
        for (int i = 0; i < length; i++) {
            hash = add(hash, plain[i]);
        }
        int known = find(plain, length, tone, hash);
        return known != UNKNOWN || !take ? known : insert(plain, length, tone, hash);
    }

    private int insert(char[] plain, int length, int tone, int hash) {
        int id = letters.size();
        String key = key(plain, length, tone);
        letters.add(key);
        if (id * 3 > slots.length) {
            grow();
        }
        place(key, id, hash, tone);
        return id;
    }

    private void grow() {
        slots = new String[slots.length * 2];
        ids = new int[slots.length];
        hashes = new int[slots.length];
        for (int id = 0; id < letters.size() - 1; id++) {
            String key = letters.get(id);
            int hash = 0;
            for (int i = 0; i + 1 < key.length(); i++) {
                hash = add(hash, key.charAt(i));
            }
            place(key, id, hash, key.charAt(key.length() - 1) - '0');
        }
    }

    private void place(String key, int id, int hash, int tone) {
        int mixed = finish(hash, tone);
        int slot = mixed & (slots.length - 1);
        while (slots[slot] != null) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = key;
        ids[slot] = id;
        hashes[slot] = mixed;
    }

    private static String key(char[] plain, int length, int tone) {
        return new String(plain, 0, length) + (char) ('0' + tone);
    }

    /**
     * Finds a word by its letters.
     *
     * @param plain its letters without case and tone
     * @param length how many there are
     * @param tone its tone
     * @param hash what {@link #add} made of the letters
     * @return its number, {@link #UNKNOWN} if it was never taken in
     */
    int find(char[] plain, int length, int tone, int hash) {
        int mask = slots.length - 1;
        int mixed = finish(hash, tone);
        int slot = mixed & mask;
        for (String key = slots[slot]; key != null; key = slots[slot]) {
            boolean alike = hashes[slot] == mixed && key.length() == length + 1;
            if (alike && key.charAt(length) == '0' + tone && same(key, plain, length)) {
                return ids[slot];
            }
            slot = (slot + 1) & mask;
        }
        return UNKNOWN;
    }

    private static boolean same(String key, char[] plain, int length) {
        for (int i = 0; i < length; i++) {
            if (key.charAt(i) != plain[i]) {
                return false;
            }
        }
        return true;
    }

    public int size() {
        return letters.size();
    }
}
