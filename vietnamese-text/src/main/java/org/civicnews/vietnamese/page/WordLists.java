package org.civicnews.vietnamese.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.civicnews.text.TsvTable;

/** The lists of words of {@code words.tsv}. Immutable and thread-safe. */
final class WordLists {
    private static final String RESOURCE = "words.tsv";
    private static final WordLists STANDARD =
            new WordLists(TsvTable.read(RESOURCE, WordLists.class.getResourceAsStream(RESOURCE)));

    private final Map<String, List<String>> lists;

    private WordLists(TsvTable table) {
        Map<String, List<String>> read = new LinkedHashMap<>();
        for (List<String> row : table.rows()) {
            String phrase = row.get(1);
            boolean spaced = phrase.endsWith("_");
            read.computeIfAbsent(row.get(0), list -> new ArrayList<>())
                    .add(spaced ? phrase.substring(0, phrase.length() - 1) + ' ' : phrase);
        }
        read.replaceAll((list, phrases) -> List.copyOf(phrases));
        this.lists = read;
    }

    static WordLists standard() {
        return STANDARD;
    }

    /** The phrases of a list, in the order of the table. */
    List<String> list(String name) {
        List<String> phrases = lists.get(name);
        if (phrases == null) {
            throw new IllegalStateException(RESOURCE + ": no list " + name);
        }
        return phrases;
    }

    /** The phrases of a list, to be looked up. */
    Set<String> set(String name) {
        return Set.copyOf(list(name));
    }
}
