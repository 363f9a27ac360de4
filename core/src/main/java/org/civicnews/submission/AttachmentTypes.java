package org.civicnews.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civicnews.text.TsvTable;

/** The table of media types. Immutable and thread-safe. */
final class AttachmentTypes {
    private static final AttachmentTypes STANDARD = new AttachmentTypes(
            TsvTable.read("attachment-types.tsv", AttachmentTypes.class.getResourceAsStream("attachment-types.tsv")));

    private final Map<String, String> families = new HashMap<>();
    private final Map<String, List<String>> familiesByExtension = new HashMap<>();
    private final List<String> defaults = new ArrayList<>();

    private AttachmentTypes(TsvTable table) {
        for (List<String> row : table.rows()) {
            families.put(row.get(0), row.get(1));
            if (row.get(3).equals("yes")) {
                defaults.add(row.get(0));
            }
            for (String extension : words(row.get(2))) {
                familiesByExtension
                        .computeIfAbsent(extension, e -> new ArrayList<>())
                        .add(row.get(1));
            }
        }
    }

    static AttachmentTypes standard() {
        return STANDARD;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', start)) {
            words.add(text.substring(start, space));
            start = space + 1;
        }
        words.add(text.substring(start));
        return words;
    }

    /** The family of a type; a type that is not known is a family of its own. */
    String family(String type) {
        return families.getOrDefault(type, type);
    }

    /** Whether a name that ends so may hold such a type; an extension that is not known says nothing. */
    boolean fits(String extension, String type) {
        return Optional.ofNullable(familiesByExtension.get(extension))
                .map(possible -> possible.contains(family(type)))
                .orElse(true);
    }

    List<String> defaults() {
        return List.copyOf(defaults);
    }
}
