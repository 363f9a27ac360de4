package org.civicnews.vietnamese.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.civicnews.text.TsvTable;
import org.civicnews.value.InvalidContentException;

/** The lists of words of {@code words.tsv}. Immutable and thread-safe. */
final class WordLists {
    private static final String RESOURCE = "words.tsv";
    private static final WordLists STANDARD = new WordLists(table());

    private final Map<WordList, List<String>> lists = new EnumMap<>(WordList.class);

    /**
     * Reads a table; a list of which it has no row is empty.
     *
     * @throws InvalidContentException if it has other columns than the bundled one, a row names a list that is none, or a
     *     phrase is blank
     */
    WordLists(TsvTable table) {
        Map<WordList, List<String>> read = new EnumMap<>(WordList.class);
        for (List<String> row :
                new PhraseRows(table, "list", "phrase").oneOf(0, WordList.class).read()) {
            String phrase = row.get(1);
            boolean spaced = phrase.endsWith("_");
            read.computeIfAbsent(WordList.valueOf(row.get(0)), list -> new ArrayList<>())
                    .add(spaced ? phrase.substring(0, phrase.length() - 1) + ' ' : phrase);
        }
        read.forEach((list, phrases) -> lists.put(list, List.copyOf(phrases)));
    }

    static WordLists standard() {
        return STANDARD;
    }

    /** The bundled table. */
    static TsvTable table() {
        return TsvTable.read(RESOURCE, WordLists.class.getResourceAsStream(RESOURCE));
    }

    /** The phrases of a list, in the order of the table. */
    List<String> list(WordList name) {
        return lists.getOrDefault(name, List.of());
    }

    /** Whether a text in small letters holds a phrase of a list. */
    boolean holds(String lower, WordList name) {
        for (String phrase : list(name)) {
            if (lower.contains(phrase)) {
                return true;
            }
        }
        return false;
    }
}
