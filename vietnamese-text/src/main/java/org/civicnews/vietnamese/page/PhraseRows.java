package org.civicnews.vietnamese.page;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.civicnews.text.TsvTable;
import org.civicnews.value.InvalidContentException;
import org.civicnews.value.Problems;

/**
 * Checks a table that a caller may have written: cells that name something the library knows, and a phrase in the last
 * column. All that is wrong is told at once. Serves one check; not thread-safe.
 */
final class PhraseRows {
    private final TsvTable table;
    private final Problems problems = new Problems();

    /**
     * Starts to check.
     *
     * @param table the table
     * @param columns what its columns must be called, that of the phrase last
     * @throws InvalidContentException if it has other columns, or a row has more cells or fewer
     */
    PhraseRows(TsvTable table, String... columns) {
        this.table = table;
        problems.require(
                table.columns().equals(List.of(columns)),
                "columns",
                "UNKNOWN",
                () -> "must be " + String.join(", ", columns) + " but were " + String.join(", ", table.columns()));
        for (int i = 0; i < table.rows().size(); i++) {
            int cells = table.rows().get(i).size();
            require(cells == columns.length, i, "cells", "OUT_OF_RANGE", "must be " + columns.length);
        }
        problems.throwIfAny();
    }

    /** Requires that every cell of a column names one of these values. */
    <E extends Enum<E>> PhraseRows oneOf(int column, Class<E> values) {
        List<String> names = EnumSet.allOf(values).stream().map(Enum::name).toList();
        for (int i = 0; i < table.rows().size(); i++) {
            boolean known = names.contains(table.rows().get(i).get(column));
            require(known, i, table.columns().get(column), "UNKNOWN", "must be one of " + String.join(", ", names));
        }
        return this;
    }

    /**
     * Ends the check.
     *
     * @return the rows, their phrases in the form in which lines are compared: composed, in small letters, without space
     *     around them
     * @throws InvalidContentException if a cell is wrong or a phrase blank, with all problems
     */
    List<List<String>> read() {
        int last = table.columns().size() - 1;
        List<List<String>> rows = new ArrayList<>(table.rows().size());
        for (int i = 0; i < table.rows().size(); i++) {
            List<String> row = new ArrayList<>(table.rows().get(i));
            row.set(last, folded(row.get(last)));
            require(!row.get(last).isEmpty(), i, table.columns().get(last), "BLANK", "must not be blank");
            rows.add(row);
        }
        problems.throwIfAny();
        return rows;
    }

    private static String folded(String phrase) {
        String composed = Normalizer.normalize(phrase, Normalizer.Form.NFC);
        return LineShape.strip(composed.toLowerCase(Locale.ROOT).replace('\u00A0', ' '));
    }

    /** Notes a problem with the number of its row, the first below the names of the columns being 1, and what it says. */
    private void require(boolean holds, int row, String column, String code, String rule) {
        problems.require(
                holds,
                "rows/" + row + "/" + column,
                code,
                () -> rule + " in row " + (row + 1) + ": "
                        + table.rows().get(row).stream().collect(Collectors.joining(" | ")));
    }
}
