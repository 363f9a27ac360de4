package org.civicnews.vietnamese.scan;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.civicnews.text.TsvTable;
import org.civicnews.value.InvalidContentException;
import org.civicnews.value.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Words with what they do and the number they stand for, looked up in place: the letters of a text are hashed as they
 * stand, in either case, so that nothing is allocated unless a word is decomposed. Immutable and thread-safe.
 */
public final class WordTable {
    /** No word of a table is as long, decomposed. */
    static final int LONGEST = 24;

    private static final int MOST_DIGITS = 18;

    private final TsvTable table;
    private final Class<? extends Enum<?>> kinds;
    private final int mask;
    private final @Nullable String[] words;
    private final long[] roles;
    /** The numbers that words stand for; none if the table has no such column. */
    private final long[] values;

    private WordTable(TsvTable table, Class<? extends Enum<?>> kinds) {
        this.table = table;
        this.kinds = kinds;
        mask = Integer.highestOneBit(Math.max(table.rows().size(), 8)) * 4 - 1;
        words = new String[mask + 1];
        roles = new long[mask + 1];
        values = new long[table.columns().size() < 3 ? 0 : mask + 1];
        Map<String, Enum<?>> named = new HashMap<>();
        for (Enum<?> kind : kinds.getEnumConstants()) {
            named.put(kind.name(), kind);
        }
        Problems problems = new Problems();
        for (List<String> row : table.rows()) {
            add(row, named, problems);
        }
        problems.throwIfAny();
    }

    private void add(List<String> row, Map<String, Enum<?>> named, Problems problems) {
        String word = row.get(0);
        int slot = hash(word.toCharArray(), 0, word.length());
        if (slot < 0 || word.isEmpty() || word.length() > LONGEST) {
            refuse(problems, "word: must be 1 to 24 composed letters but was '", word);
            return;
        }
        for (String other = words[slot]; other != null; other = words[slot]) {
            if (word.equals(other)) {
                refuse(problems, "word: must not stand twice but does: '", word);
            }
            slot = slot + 1 & mask;
        }
        words[slot] = word;
        for (String role : cells(row.get(1))) {
            Enum<?> kind = named.get(role);
            if (kind == null) {
                refuse(problems, "roles: must be known but has '", role);
            } else {
                roles[slot] |= bit(kind);
            }
        }
        if (values.length > 0 && row.size() > 2) {
            values[slot] = value(row.get(2), problems);
        }
    }

    private static long value(String digits, Problems problems) {
        long value = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9' || digits.length() > MOST_DIGITS) {
                refuse(problems, "value: must be a whole number but was '", digits);
                return 0;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }

    /** Notes what a caller's table has wrong. */
    private static void refuse(Problems problems, String rule, String found) {
        int colon = rule.indexOf(':');
        problems.require(false, rule.substring(0, colon), "INVALID", () -> rule.substring(colon + 2) + found + "'");
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
        return new WordTable(TsvTable.read(name, beside.getResourceAsStream(name)), kinds);
    }

    /**
     * Takes a caller's table of the same columns.
     *
     * @param table the table
     * @param kinds the roles
     * @return the words
     * @throws InvalidContentException if a word stands twice or is none, or a role or number is unknown
     */
    public static WordTable of(TsvTable table, Class<? extends Enum<?>> kinds) {
        new Problems()
                .require(
                        table.columns().size() >= 2,
                        "columns",
                        "TOO_FEW",
                        () -> "must be word, roles and perhaps value")
                .throwIfAny();
        return new WordTable(table, kinds);
    }

    /** {@return the table as it was read, with what was added} */
    public TsvTable table() {
        return table;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        int start = 0;
        for (int at = line.indexOf(' '); at >= 0; at = line.indexOf(' ', start)) {
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
        for (List<String> row : table.rows()) {
            all.put(row.get(0), row);
        }
        for (String word : words) {
            String key = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
            List<String> row = all.get(key);
            String roles = row == null ? role.name() : row.get(1) + " " + role.name();
            boolean numbers = table.columns().size() > 2;
            String value = row == null || !numbers ? "" : row.get(2);
            all.put(key, numbers ? List.of(key, roles, value) : List.of(key, roles));
        }
        return new WordTable(new TsvTable(table.comments(), table.columns(), List.copyOf(all.values())), kinds);
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
        return slot < 0 || values.length == 0 ? 0 : values[slot];
    }

    /** The slot of a piece of a text, or -1 if the table has no such word. */
    int find(char[] text, int start, int end) {
        if (start >= end || end - start > LONGEST) {
            return -1;
        }
        int slot = hash(text, start, end);
        if (slot < 0) {
            String composed = Normalizer.normalize(new String(text, start, end - start), Normalizer.Form.NFC);
            slot = hash(composed.toCharArray(), 0, composed.length());
            return slot < 0 ? -1 : find(slot, composed.toCharArray(), 0, composed.length());
        }
        return find(slot, text, start, end);
    }

    private int find(int from, char[] text, int start, int end) {
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
    private int hash(char[] text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            char c = text[i];
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

    private static boolean same(String word, char[] text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != lower(text[start + i])) {
                return false;
            }
        }
        return true;
    }
}
