package org.civicnews.formats.html;

import java.util.ArrayList;
import java.util.List;
import org.civicnews.body.ContentLimits;
import org.civicnews.body.RichText;
import org.civicnews.body.TableCell;
import org.civicnews.body.TableRow;

/** Lays cells out as HTML does (HTML Standard, 4.9.12.1), cuts what overlaps and fills what is missing. Pure and thread-safe. */
final class TableGridDraft {
    /** A grid that needs more filling than this is laid out without its row spans. */
    private static final int MOST_FILLING = 5_000;

    private final List<Row> rows;
    private final boolean spans;
    /** For each column, how many more rows a cell from above covers it. */
    private final int[] covered = new int[ContentLimits.MAX_COLUMNS];

    private int filling;
    private int width;

    private TableGridDraft(List<Row> rows, boolean spans) {
        this.rows = rows;
        this.spans = spans;
    }

    /** The cells of a row as written. */
    record Row(List<TableCell> cells) {}

    /** {@return rows that form a rectangle; none if there is no cell} */
    static List<TableRow> repair(List<Row> rows) {
        TableGridDraft grid = new TableGridDraft(rows, true);
        List<TableRow> repaired = grid.layOut();
        return grid.filling > MOST_FILLING ? new TableGridDraft(rows, false).layOut() : repaired;
    }

    private List<TableRow> layOut() {
        width = width();
        List<TableRow> laid = new ArrayList<>();
        for (int row = 0; row < rows.size() && width > 0 && filling <= MOST_FILLING; row++) {
            laid.add(TableRow.builder().cells(row(row)).build());
        }
        return laid;
    }

    /** The widest row, cells from above counted in. */
    private int width() {
        int widest = 0;
        int[] above = new int[ContentLimits.MAX_COLUMNS];
        for (Row row : rows) {
            int column = 0;
            for (TableCell cell : row.cells()) {
                while (column < above.length && above[column] > 0) {
                    column++;
                }
                for (int end = Math.min(above.length, column + cell.colspan()); column < end; column++) {
                    above[column] = Math.max(above[column], spans ? cell.rowspan() : 1);
                }
            }
            for (int i = 0; i < above.length; i++) {
                widest = above[i] > 0 ? Math.max(widest, i + 1) : widest;
                above[i] = Math.max(0, above[i] - 1);
            }
        }
        return widest;
    }

    private List<TableCell> row(int row) {
        List<TableCell> laid = new ArrayList<>();
        int column = 0;
        for (TableCell cell : rows.get(row).cells()) {
            column = passCovered(column);
            if (column >= width) {
                break;
            }
            int end = freeEnd(column, cell.colspan());
            int rowspan = spans ? Math.min(cell.rowspan(), rows.size() - row) : 1;
            laid.add(cell.toBuilder().colspan(end - column).rowspan(rowspan).build());
            cover(column, end, rowspan);
            column = end;
        }
        for (column = passCovered(column); column < width; column = passCovered(column)) {
            int end = freeEnd(column, width);
            laid.add(TableCell.builder()
                    .text(RichText.of(""))
                    .colspan(end - column)
                    .build());
            cover(column, end, 1);
            column = end;
            filling++;
        }
        for (int i = 0; i < width; i++) {
            covered[i]--;
        }
        return laid;
    }

    private int passCovered(int from) {
        int column = from;
        while (column < width && covered[column] > 0) {
            column++;
        }
        return column;
    }

    /** Where a cell of so many columns must end: at the edge, or at a cell from above. */
    private int freeEnd(int column, int colspan) {
        int end = column;
        while (end < width && end < column + colspan && covered[end] <= 0) {
            end++;
        }
        return end;
    }

    private void cover(int start, int end, int rows) {
        for (int i = start; i < end; i++) {
            covered[i] = rows;
        }
    }
}
