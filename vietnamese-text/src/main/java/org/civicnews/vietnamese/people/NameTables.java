package org.civicnews.vietnamese.people;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.civicnews.text.TsvTable;
import org.civicnews.text.WellFormed;

/** Family names (họ) and the names of provinces before and after July 2025. Immutable and thread-safe. */
public final class NameTables {
    private static final Set<String> FAMILY_NAMES = column("family_names.tsv", 0);
    private static final Set<String> PROVINCES = column("provinces.tsv", 0);

    private NameTables() {}

    private static Set<String> column(String resource, int column) {
        Set<String> names = new HashSet<>();
        for (List<String> row : TsvTable.read(resource, NameTables.class.getResourceAsStream(resource))
                .rows()) {
            names.add(key(row.get(column)));
        }
        return Set.copyOf(names);
    }

    static String key(String name) {
        return WellFormed.nfc(name).toLowerCase(Locale.ROOT);
    }

    /**
     * Tells whether a syllable is a family name.
     *
     * @param syllable one syllable in any case
     * @return true if it is in the table
     */
    public static boolean isFamilyName(String syllable) {
        return FAMILY_NAMES.contains(key(syllable));
    }

    /**
     * Tells whether a text is nothing but the name of a province or of a city of that rank.
     *
     * @param text any text, with or without the word for the rank ({@code tỉnh}, {@code TP})
     * @return true if it names one of today or of before July 2025
     */
    public static boolean isProvince(String text) {
        String name = key(text.strip());
        for (String rank : new String[] {"tỉnh ", "thành phố ", "tp. ", "tp.", "tp "}) {
            if (name.startsWith(rank)) {
                return PROVINCES.contains(name.substring(rank.length()));
            }
        }
        return PROVINCES.contains(name);
    }
}
