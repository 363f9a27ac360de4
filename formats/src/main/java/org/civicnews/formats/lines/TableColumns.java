package org.civicnews.formats.lines;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.civicnews.body.RichText;
import org.civicnews.body.TableCell;
import org.civicnews.body.TableRow;

/**
 * Puts every cell of a table under its column where there are no spans: what a cell covers beside its first field is empty. All
 * methods are pure.
 */
final class TableColumns {
    /** A table of more fields, whose spans are a slip or an attack, has its cells side by side instead. */
    private static final int MOST_FIELDS = 20_000;

    private static final RichText EMPTY = RichText.of("");

    private TableColumns() {}

    /** {@return rows of one length, at least one field each} */
    static List<List<RichText>> of(List<TableRow> rows) {
        long width = 1;
        for (TableRow row : rows) {
            width = Math.max(width, row.cells().size());
        }
        long columns =
                rows.get(0).cells().stream().mapToLong(TableCell::colspan).sum();
        boolean fits = columns >= width && columns * rows.size() <= MOST_FIELDS;
        return fits ? laidOut(rows, (int) columns) : sideBySide(rows, (int) width);
    }

    private static List<List<RichText>> laidOut(List<TableRow> rows, int columns) {
        List<List<RichText>> fields = new ArrayList<>();
        int[] coveredUntil = new int[columns];
        for (int row = 0; row < rows.size(); row++) {
            RichText[] line = new RichText[columns];
            Arrays.fill(line, EMPTY);
            int column = 0;
            for (TableCell cell : rows.get(row).cells()) {
                while (column < columns && coveredUntil[column] > row) {
                    column++;
                }
                int end = Math.min(columns, column + cell.colspan());
                if (column < columns) {
                    line[column] = cell.text();
                }
                Arrays.fill(coveredUntil, Math.min(column, end), end, row + cell.rowspan());
                column = end;
            }
            fields.add(List.of(line));
        }
        return fields;
    }

    private static List<List<RichText>> sideBySide(List<TableRow> rows, int width) {
        List<List<RichText>> fields = new ArrayList<>();
        for (TableRow row : rows) {
            List<RichText> line = new ArrayList<>();
            row.cells().forEach(cell -> line.add(cell.text()));
            while (line.size() < width) {
                line.add(EMPTY);
            }
            fields.add(line);
        }
        return fields;
    }
}
