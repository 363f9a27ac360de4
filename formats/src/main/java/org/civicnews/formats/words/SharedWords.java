package org.civicnews.formats.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.civicnews.text.TsvTable;
import org.civicnews.value.LanguageTag;

/**
 * The words that documents of all formats add to an article: Vietnamese for a Vietnamese article, English for any other. They are
 * data, in {@code words.tsv} beside this class; a format has its own table for what only it says. All methods are pure and
 * thread-safe.
 */
public final class SharedWords {
    private static final TsvTable TABLE =
            TsvTable.read("words.tsv", SharedWords.class.getResourceAsStream("words.tsv"));

    private SharedWords() {}

    /**
     * Tells whether documents of a language have Vietnamese words.
     *
     * @param language the language
     * @return whether it is Vietnamese, as spoken anywhere
     */
    public static boolean isVietnamese(LanguageTag language) {
        return language.tag().equals("vi") || language.tag().startsWith("vi-");
    }

    /**
     * Puts the shared words and those of one format together.
     *
     * @param own the table of the format: key, Vietnamese, English
     * @param vietnamese which words are wanted
     * @return the words by their keys, to be kept unchanged
     */
    public static Map<String, String> with(TsvTable own, boolean vietnamese) {
        Map<String, String> words = new HashMap<>();
        for (TsvTable table : List.of(TABLE, own)) {
            for (List<String> row : table.rows()) {
                words.put(row.get(0), row.get(vietnamese ? 1 : 2));
            }
        }
        return words;
    }
}
