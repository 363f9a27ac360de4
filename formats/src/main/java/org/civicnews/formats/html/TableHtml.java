package org.civicnews.formats.html;

import java.util.List;
import org.civicnews.body.CellScope;
import org.civicnews.body.Table;
import org.civicnews.body.TableCell;
import org.civicnews.body.TableRow;

/** Writes a table: caption, header rows, cells that head their row or column, spans. Serves one writing. */
final class TableHtml {
    private final HtmlWriting writing;
    private final HtmlOut out;
    private TableLayout layout = TableLayout.of(List.of());

    TableHtml(HtmlWriting writing) {
        this.writing = writing;
        this.out = writing.out;
    }

    void write(Table table) {
        // A wide table scrolls inside its own box, which a keyboard must be able to reach.
        out.raw("<div class=\"cn-table\" tabindex=\"0\"").attribute("data-id", table.id());
        if (table.headerRows() > 0) {
            out.attribute("data-header-rows", Integer.toString(table.headerRows()));
        }
        writing.extra(table.extra());
        out.raw(">\n<table>\n");
        if (table.caption().isPresent()) {
            out.raw("<caption>");
            RichTextHtml.write(writing, table.caption().get());
            out.raw("</caption>\n");
        }
        List<TableRow> rows = table.rows();
        layout = TableLayout.of(rows);
        int header = headerGroup(rows, table.headerRows());
        group("thead", rows, 0, header, table.headerRows());
        group("tbody", rows, header, rows.size(), table.headerRows());
        out.raw("</table>\n</div>\n");
    }

    /** How many rows can go into thead: none if a cell hangs over its edge, which HTML would cut off there. */
    private static int headerGroup(List<TableRow> rows, int headerRows) {
        for (int row = 0; row < headerRows; row++) {
            for (TableCell cell : rows.get(row).cells()) {
                if (row + cell.rowspan() > headerRows) {
                    return 0;
                }
            }
        }
        return headerRows;
    }

    private void group(String tag, List<TableRow> rows, int from, int to, int headerRows) {
        if (from == to) {
            return;
        }
        out.raw("<").raw(tag).raw(">\n");
        for (int row = from; row < to; row++) {
            if (row == 0 || TableLayout.isWritten(rows.get(row))) {
                writeRow(rows, row, row < headerRows);
            }
        }
        out.raw("</").raw(tag).raw(">\n");
    }

    private void writeRow(List<TableRow> rows, int row, boolean inHeader) {
        out.raw("<tr");
        int empty = 0;
        while (row + empty + 1 < rows.size() && !TableLayout.isWritten(rows.get(row + empty + 1))) {
            empty++;
        }
        if (empty > 0) {
            out.attribute("data-empty-after", Integer.toString(empty));
            for (int i = 1; i <= empty; i++) {
                writing.extra("data-empty-extra-" + i, rows.get(row + i).extra());
            }
        }
        writing.extra(rows.get(row).extra());
        out.raw(">");
        List<TableCell> cells = rows.get(row).cells();
        for (int cell = 0; cell < cells.size(); cell++) {
            int colspan = layout.colspan(row, cell, cells.get(cell).colspan());
            int rowspan = layout.rowspan(row, cells.get(cell).rowspan());
            write(cells.get(cell), inHeader, colspan, rowspan);
        }
        out.raw("</tr>\n");
    }

    private void write(TableCell cell, boolean inHeader, int colspan, int rowspan) {
        boolean heads = inHeader || cell.scope().isPresent();
        out.raw(heads ? "<th" : "<td");
        if (heads) {
            boolean column = cell.scope().map(CellScope.COLUMN::equals).orElse(true);
            out.raw(column ? " scope=\"col\"" : " scope=\"row\"");
        }
        cell.scope().ifPresent(scope -> out.attribute("data-scope", scope.name()));
        span("colspan", colspan, cell.colspan());
        span("rowspan", rowspan, cell.rowspan());
        writing.extra(cell.extra());
        out.raw(">");
        RichTextHtml.write(writing, cell.text());
        out.raw(heads ? "</th>" : "</td>");
    }

    /** Writes a span; where columns or rows were left out, a data attribute keeps the one stated. */
    private void span(String name, int written, int stated) {
        if (written != 1) {
            out.attribute(name, Integer.toString(written));
        }
        if (written != stated) {
            out.attribute("data-" + name, Integer.toString(stated));
        }
    }
}
