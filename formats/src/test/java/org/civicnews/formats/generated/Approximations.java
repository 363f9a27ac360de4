package org.civicnews.formats.generated;

import java.util.ArrayList;
import java.util.List;
import org.civicnews.text.TsvTable;

/**
 * How approximated leaves of a value are found again in a document, told by a table under {@code spec/approximated}. A leaf
 * that no row names must at least leave a trace.
 */
final class Approximations {
    /** How a leaf is found again. */
    enum Found {
        /** Its text stands in the document, letter for letter. */
        TEXT,
        /** It stands for its constant: the document has the word that the table puts behind it, {@code HELD=CONFIRMED}. */
        WORD
    }

    /** A row: which leaves, how they are found, and the words if it is by words. */
    record Row(List<String> steps, Found found, List<String> words) {
        boolean covers(List<String> pointer) {
            return covers(0, pointer, 0);
        }

        private boolean covers(int step, List<String> pointer, int at) {
            if (step == steps.size()) {
                return at == pointer.size();
            }
            if (steps.get(step).equals("**")) {
                return covers(step + 1, pointer, at) || (at < pointer.size() && covers(step, pointer, at + 1));
            }
            boolean here = at < pointer.size()
                    && (steps.get(step).equals("*") || steps.get(step).equals(pointer.get(at)));
            return here && covers(step + 1, pointer, at + 1);
        }

        /** {@return the word that stands for a constant; empty if the table has none for it} */
        String word(String constant) {
            return words.stream()
                    .filter(word -> word.startsWith(constant + "="))
                    .map(word -> word.substring(constant.length() + 1))
                    .findFirst()
                    .orElseGet(() -> words.stream()
                            .filter(word -> word.startsWith("*="))
                            .map(word -> word.substring(2))
                            .findFirst()
                            .orElse(""));
        }
    }

    private final List<Row> rows = new ArrayList<>();

    private Approximations(TsvTable table) {
        for (List<String> cells : table.rows()) {
            List<String> words = List.of(cells.get(2).split(" "));
            rows.add(new Row(
                    steps(cells.get(0)), Found.valueOf(cells.get(1).toUpperCase(java.util.Locale.ROOT)), words));
        }
    }

    static Approximations read(String name) {
        String path = "/spec/approximated/" + name;
        return new Approximations(TsvTable.read(path, Approximations.class.getResourceAsStream(path)));
    }

    /** {@return the row of a leaf, the first that covers it; empty if none does} */
    java.util.Optional<Row> row(String pointer) {
        List<String> steps = steps(pointer);
        return rows.stream().filter(row -> row.covers(steps)).findFirst();
    }

    private static List<String> steps(String pointer) {
        return List.of(pointer.substring(1).split("/", -1));
    }
}
