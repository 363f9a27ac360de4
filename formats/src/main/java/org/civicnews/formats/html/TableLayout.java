package org.civicnews.formats.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.civicnews.body.TableCell;
import org.civicnews.body.TableRow;

/**
 * Finds the columns and rows of a table in which no cell begins. HTML forbids them (HTML Standard, 4.9.12.1), the model
 * does not: a scraped table often has cells that all span two columns. They are left out, and the spans across them
 * shrink. Immutable.
 */
final class TableLayout {
    private final int[] starts;
    private final int[][] columns;
    private final int[] writtenBefore;

    private TableLayout(int[] starts, int[][] columns, int[] writtenBefore) {
        this.starts = starts;
        this.columns = columns;
        this.writtenBefore = writtenBefore;
    }

    /** A cell from above that covers columns of the rows below it. */
    private record Cover(int start, int end, int lastRow) {}

    static TableLayout of(List<TableRow> rows) {
        TreeSet<Integer> starts = new TreeSet<>();
        int[][] columns = new int[rows.size()][];
        int[] writtenBefore = new int[rows.size() + 1];
        List<Cover> above = List.of();
        for (int row = 0; row < rows.size(); row++) {
            List<TableCell> cells = rows.get(row).cells();
            columns[row] = new int[cells.size()];
            List<Cover> below = new ArrayList<>();
            int column = 0;
            int next = 0;
            for (int cell = 0; cell < cells.size(); cell++) {
                while (next < above.size() && above.get(next).start() <= column) {
                    column = Math.max(column, above.get(next).end());
                    keep(above.get(next++), row, below);
                }
                starts.add(column);
                columns[row][cell] = column;
                int end = column + cells.get(cell).colspan();
                keep(new Cover(column, end, row + cells.get(cell).rowspan() - 1), row, below);
                column = end;
            }
            while (next < above.size()) {
                keep(above.get(next++), row, below);
            }
            above = below;
            writtenBefore[row + 1] = writtenBefore[row] + (isWritten(rows.get(row)) ? 1 : 0);
        }
        return new TableLayout(starts.stream().mapToInt(Integer::intValue).toArray(), columns, writtenBefore);
    }

    private static void keep(Cover cover, int row, List<Cover> below) {
        if (cover.lastRow() > row) {
            below.add(cover);
        }
    }

    /** {@return whether a row is written: one in which no cell begins is no row of HTML} */
    static boolean isWritten(TableRow row) {
        return !row.cells().isEmpty();
    }

    /** {@return the columns that a cell covers, those left out not counted} */
    int colspan(int row, int cell, int stated) {
        int column = columns[row][cell];
        return Math.max(1, below(column + stated) - below(column));
    }

    private int below(int column) {
        int at = Arrays.binarySearch(starts, column);
        return at < 0 ? -at - 1 : at;
    }

    /** {@return the rows that a cell covers, those left out not counted} */
    int rowspan(int row, int stated) {
        int end = Math.min(writtenBefore.length - 1, row + stated);
        return Math.max(1, writtenBefore[end] - writtenBefore[row]);
    }
}
