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
            out.raw("<tr");
            writing.extra(rows.get(row).extra());
            out.raw(">");
            for (TableCell cell : rows.get(row).cells()) {
                write(cell, row < headerRows);
            }
            out.raw("</tr>\n");
        }
        out.raw("</").raw(tag).raw(">\n");
    }

    private void write(TableCell cell, boolean inHeader) {
        boolean heads = inHeader || cell.scope().isPresent();
        out.raw(heads ? "<th" : "<td");
        if (heads) {
            boolean column = cell.scope().map(CellScope.COLUMN::equals).orElse(true);
            out.raw(column ? " scope=\"col\"" : " scope=\"row\"");
        }
        cell.scope().ifPresent(scope -> out.attribute("data-scope", scope.name()));
        if (cell.colspan() != 1) {
            out.attribute("colspan", Integer.toString(cell.colspan()));
        }
        if (cell.rowspan() != 1) {
            out.attribute("rowspan", Integer.toString(cell.rowspan()));
        }
        writing.extra(cell.extra());
        out.raw(">");
        RichTextHtml.write(writing, cell.text());
        out.raw(heads ? "</th>" : "</td>");
    }
}
