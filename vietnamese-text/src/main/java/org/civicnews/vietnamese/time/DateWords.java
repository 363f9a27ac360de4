package org.civicnews.vietnamese.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of date expressions, looked up in place: the text's letters are hashed as they stand, so that nothing is
 * allocated unless a word is decomposed. Immutable and thread-safe.
 */
final class DateWords {
    /** No word of the table is as long, decomposed. */
    static final int LONGEST = 24;

    private static final int MASK = 1023;
    private static final int NONE = 0;
    private static final DateWords STANDARD = load("words.tsv");

    private final String[] words = new String[MASK + 1];
    private final long[] roles = new long[MASK + 1];
    private final int[] values = new int[MASK + 1];

    private DateWords(List<List<String>> rows) {
        for (List<String> row : rows) {
            int slot = free(row.get(0));
            words[slot] = row.get(0);
            for (String role : cells(row.get(1), ' ')) {
                roles[slot] |= DateWord.valueOf(role).bit();
            }
            values[slot] = row.get(2).isEmpty() ? 0 : Integer.parseInt(row.get(2));
        }
    }

    static DateWords standard() {
        return STANDARD;
    }

    private static DateWords load(String name) {
        try (InputStream in = DateWords.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("resource " + name + " is missing");
            }
            List<List<String>> rows = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (!line.startsWith("#")) {
                    rows.add(cells(line, '\t'));
                }
            }
            return new DateWords(rows.subList(1, rows.size()));
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + name + " cannot be read", e);
        }
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

    private int free(String word) {
        int slot = hash(word, 0, word.length());
        while (words[slot] != null) {
            slot = slot + 1 & MASK;
        }
        return slot;
    }

    /** The roles of a word of the text, 0 if it has none. */
    long roles(String text, int start, int end) {
        int slot = find(text, start, end);
        return slot < 0 ? NONE : roles[slot];
    }

    /** The number that a word of the text stands for, 0 if it is none. */
    int value(String text, int start, int end) {
        int slot = find(text, start, end);
        return slot < 0 ? 0 : values[slot];
    }

    private int find(String text, int start, int end) {
        if (start >= end || end - start > LONGEST) {
            return -1;
        }
        int slot = hash(text, start, end);
        if (slot < 0) {
            String composed = Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFC);
            return isComposed(composed) ? find(composed, 0, composed.length()) : -1;
        }
        for (String word = words[slot]; word != null; word = words[slot]) {
            if (same(word, text, start, end)) {
                return slot;
            }
            slot = slot + 1 & MASK;
        }
        return -1;
    }

    private static boolean isComposed(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (isMark(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static int hash(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (isMark(c)) {
                return -1;
            }
            hash = hash * 31 + Character.toLowerCase(c);
        }
        return (hash ^ hash >>> 10) & MASK;
    }

    private static boolean same(String word, String text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != Character.toLowerCase(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isMark(char c) {
        return c >= '\u0300' && c <= '\u036F';
    }
}
