package org.civicnews.vietnamese.scan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words with what they do and the number they stand for, looked up in place: the letters of a text are hashed as they
 * stand, in either case, so that nothing is allocated unless a word is decomposed. Immutable and thread-safe.
 */
public final class WordTable {
    /** No word of a table is as long, decomposed. */
    static final int LONGEST = 24;

    private final List<List<String>> rows;
    private final Class<? extends Enum<?>> kinds;
    private final int mask;
    private final @Nullable String[] words;
    private final long[] roles;
    private final long[] values;

    private WordTable(List<List<String>> rows, Class<? extends Enum<?>> kinds) {
        this.rows = rows;
        this.kinds = kinds;
        mask = Integer.highestOneBit(Math.max(rows.size(), 8)) * 4 - 1;
        words = new String[mask + 1];
        roles = new long[mask + 1];
        values = new long[mask + 1];
        for (List<String> row : rows) {
            add(row);
        }
    }

    private void add(List<String> row) {
        String word = row.get(0);
        int slot = hash(word, 0, word.length());
        while (words[slot] != null) {
            if (word.equals(words[slot])) {
                throw new IllegalStateException("word '" + word + "' stands twice in the table");
            }
            slot = slot + 1 & mask;
        }
        words[slot] = word;
        for (String role : cells(row.get(1), ' ')) {
            roles[slot] |= bit(kind(role));
        }
        values[slot] = row.size() < 3 || row.get(2).isEmpty() ? 0 : Long.parseLong(row.get(2));
    }

    private Enum<?> kind(String name) {
        for (Enum<?> kind : kinds.getEnumConstants()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        throw new IllegalStateException("no role " + name + " of a word is known");
    }

    /**
     * Reads a table beside a class: word, roles, and the number it stands for, if the table has a third column of
     * numbers.
     *
     * @param beside the class
     * @param name the file
     * @param kinds the roles
     * @return the table
     */
    public static WordTable load(Class<?> beside, String name, Class<? extends Enum<?>> kinds) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("resource " + name + " is missing");
            }
            return new WordTable(rows(new String(in.readAllBytes(), StandardCharsets.UTF_8)), kinds);
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + name + " cannot be read", e);
        }
    }

    private static List<List<String>> rows(String text) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (!line.startsWith("#")) {
                rows.add(cells(line, '\t'));
            }
        }
        return rows.subList(1, rows.size());
    }

    private static List<String> cells(String line, char separator) {
        List<String> cells = new ArrayList<>();
        int start = 0;
        for (int at = line.indexOf(separator); at >= 0; at = line.indexOf(separator, start)) {
            cells.add(line.substring(start, at));
            start = at + 1;
        }
        cells.add(line.substring(start));
        return cells;
    }

    /**
     * Adds words.
     *
     * @param words the words, in any case; one that stands in the table already keeps what it does besides
     * @param role what they do
     * @return a table that has them
     */
    public WordTable with(Collection<String> words, Enum<?> role) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        for (List<String> row : rows) {
            all.put(row.get(0), row);
        }
        for (String word : words) {
            String key = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
            List<String> row = all.get(key);
            String value = row == null || row.size() < 3 ? "" : row.get(2);
            all.put(key, List.of(key, row == null ? role.name() : row.get(1) + " " + role.name(), value));
        }
        return new WordTable(List.copyOf(all.values()), kinds);
    }

    /**
     * Gives the bit that stands for a role.
     *
     * @param role the role, one of at most 64
     * @return the bit
     */
    @SuppressWarnings("EnumOrdinal") // a bit set of the roles of one table, never stored
    public static long bit(Enum<?> role) {
        return 1L << role.ordinal();
    }

    /** The roles of the word in a slot, 0 if the slot is -1. */
    long roles(int slot) {
        return slot < 0 ? 0 : roles[slot];
    }

    /** The number that the word in a slot stands for, 0 if it is none. */
    long value(int slot) {
        return slot < 0 ? 0 : values[slot];
    }

    /** The slot of a piece of a text, or -1 if the table has no such word. */
    int find(String text, int start, int end) {
        if (start >= end || end - start > LONGEST) {
            return -1;
        }
        int slot = hash(text, start, end);
        if (slot < 0) {
            String composed = Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFC);
            slot = hash(composed, 0, composed.length());
            return slot < 0 ? -1 : find(slot, composed, 0, composed.length());
        }
        return find(slot, text, start, end);
    }

    private int find(int from, String text, int start, int end) {
        int slot = from;
        for (String word = words[slot]; word != null; word = words[slot]) {
            if (same(word, text, start, end)) {
                return slot;
            }
            slot = slot + 1 & mask;
        }
        return -1;
    }

    /** The slot of a piece of a text, or -1 if it holds a combining mark. */
    private int hash(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Reading.isMark(c)) {
                return -1;
            }
            hash = hash * 31 + lower(c);
        }
        return (hash ^ hash >>> 10) & mask;
    }

    /** The small letter, found without a table for the letters of Vietnamese. */
    private static char lower(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c | 32) : c;
        }
        if (c >= '\u1EA0' && c <= '\u1EF9') {
            return (char) (c | 1);
        }
        boolean small = (c >= '\u00DF' && c <= '\u00FF') || c == 'đ' || c == 'ă' || c == 'ơ' || c == 'ư';
        return small ? c : Character.toLowerCase(c);
    }

    private static boolean same(String word, String text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != lower(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }
}
