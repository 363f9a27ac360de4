package org.civicnews.body;

import java.util.List;
import org.civicnews.value.Problems;

/**
 * Lays out the cells of a table as HTML does (HTML Standard, 4.9.12.1): a cell takes the first free columns of its row
 * and reserves them in the rows below that it spans. The first fault ends the layout, since all that follows hangs on it.
 */
final class TableGrid {
    private final Problems problems;
    /** For each column, how many more rows a cell from above covers it. */
    private final int[] reserved;

    private TableGrid(int columns, Problems problems) {
        this.reserved = new int[columns];
        this.problems = problems;
    }

    static void check(List<TableRow> rows, Problems problems) {
        if (rows.isEmpty()) {
            return;
        }
        long columns = columns(rows.get(0));
        boolean fits = columns >= 1 && columns <= ContentLimits.MAX_COLUMNS;
        problems.require(
                fits,
                "rows/0",
                "TABLE_RAGGED",
                () -> "row 1 must cover 1 to " + ContentLimits.MAX_COLUMNS + " columns but covers " + columns);
        if (fits) {
            new TableGrid((int) columns, problems).check(rows);
        }
    }

    private static long columns(TableRow row) {
        return row.cells().stream().mapToLong(TableCell::colspan).sum();
    }

    private void check(List<TableRow> rows) {
        for (int row = 0; row < rows.size(); row++) {
            if (!add(row, rows.get(row))) {
                return;
            }
        }
        if (occupied() > 0) {
            refuse("rows", "a cell spans rows below the last");
        }
    }

    /** Lays out one row; false if it does not fit. */
    private boolean add(int row, TableRow cells) {
        String path = "rows/" + row;
        long covered = occupied() + columns(cells);
        if (covered != reserved.length) {
            return refuse(path, "row " + (row + 1) + " covers " + covered + " columns, expected " + reserved.length);
        }
        int[] spans = new int[reserved.length];
        int column = 0;
        for (TableCell cell : cells.cells()) {
            while (reserved[column] > 0) {
                column++;
            }
            for (int end = column + cell.colspan(); column < end; column++) {
                if (reserved[column] > 0) {
                    return refuse(path, "row " + (row + 1) + " has two cells in column " + (column + 1));
                }
                spans[column] = cell.rowspan();
            }
        }
        for (int i = 0; i < reserved.length; i++) {
            reserved[i] = Math.max(reserved[i], spans[i]) - 1;
        }
        return true;
    }

    private int occupied() {
        int occupied = 0;
        for (int left : reserved) {
            occupied += left > 0 ? 1 : 0;
        }
        return occupied;
    }

    private boolean refuse(String path, String message) {
        problems.require(false, path, "TABLE_RAGGED", () -> message);
        return false;
    }
}
