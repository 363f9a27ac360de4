package org.civicnews.body;

import java.util.Arrays;
import java.util.List;
import org.civicnews.value.Problems;

/**
 * Lays out the cells of a table as HTML does (HTML Standard, 4.9.12.1): a cell takes the first free columns of its row
 * and reserves them in the rows below that it spans.
 */
final class TableGrid {
    private TableGrid() {}

    static void check(List<TableRow> rows, Problems problems) {
        int[] reserved = new int[16]; // for each column, how many more rows a cell from above covers it
        int expected = -1;
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            int covered = 0;
            int[] below = reserved.clone();
            for (int i = 0; i < below.length; i++) {
                below[i] = Math.max(0, below[i] - 1);
            }
            for (TableCell cell : rows.get(row).cells()) {
                while (column < reserved.length && reserved[column] > 0) {
                    column++;
                }
                for (int i = 0; i < cell.colspan(); i++, column++) {
                    if (column >= below.length) {
                        below = Arrays.copyOf(below, column * 2);
                        reserved = Arrays.copyOf(reserved, column * 2);
                    }
                    if (reserved[column] > 0) {
                        overlap(row, column, problems);
                        return;
                    }
                    below[column] = cell.rowspan() - 1;
                    covered++;
                }
            }
            for (int left : reserved) {
                covered += left > 0 ? 1 : 0;
            }
            expected = expected < 0 ? covered : expected;
            if (covered != expected) {
                ragged(row, covered, expected, problems);
                return;
            }
            reserved = below;
        }
        for (int left : reserved) {
            if (left > 0) {
                problems.require(false, "rows", "TABLE_RAGGED", () -> "a cell spans rows below the last");
                return;
            }
        }
    }

    private static void ragged(int row, int covered, int expected, Problems problems) {
        problems.require(
                false,
                "rows/" + row,
                "TABLE_RAGGED",
                () -> "row " + (row + 1) + " covers " + covered + " columns, expected " + expected);
    }

    private static void overlap(int row, int column, Problems problems) {
        problems.require(
                false,
                "rows/" + row,
                "TABLE_RAGGED",
                () -> "row " + (row + 1) + " has two cells in column " + (column + 1));
    }
}
