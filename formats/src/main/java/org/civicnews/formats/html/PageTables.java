package org.civicnews.formats.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civicnews.body.CellScope;
import org.civicnews.body.RichText;
import org.civicnews.body.Table;
import org.civicnews.body.TableBuilder;
import org.civicnews.body.TableCell;
import org.civicnews.body.TableRow;

/**
 * Reads tables of data (bảng): two columns and rows or more, without other tables, lists of blocks or pictures within.
 * Anything else in a table is layout and read as blocks. Rows that do not fill the grid are filled with empty cells.
 * Confined to one thread.
 */
final class PageTables {
    private static final int MOST_ROWS = 2000;
    private static final int MOST_CELLS = 20_000;

    private final PageTree tree;
    private final RichTexts texts;
    private final boolean[] left;

    PageTables(PageTree tree, RichTexts texts, boolean[] left) {
        this.tree = tree;
        this.texts = texts;
        this.left = left;
    }

    static boolean isData(PageTree tree, int table) {
        int rows = 0;
        int cells = 0;
        boolean header = false;
        int paragraphs = 0;
        int letters = 0;
        for (int i = table + 1; i < tree.end(table); i++) {
            switch (tree.kind(i)) {
                case TABLE, FIGURE, EMBED, VIDEO, AUDIO, QUOTE -> {
                    return false;
                }
                case ROW -> rows++;
                case CELL -> {
                    cells++;
                    header |= tree.element(i).normalName().equals("th");
                }
                case TABLE_CAPTION -> header = true;
                case PARAGRAPH, HEADING -> paragraphs++;
                case TEXT -> letters += tree.text(i).length();
                default -> {}
            }
        }
        if (rows < 2 || rows > MOST_ROWS || cells < 2 * rows || cells > MOST_CELLS) {
            return header && rows >= 1 && rows <= MOST_ROWS && cells > rows && cells <= MOST_CELLS;
        }
        return header || (paragraphs <= 2 * cells && letters / cells < 400);
    }

    /** {@return the table, its id to be set; empty if there is nothing in it} */
    Optional<TableBuilder> read(int table) {
        List<TableGridDraft.Row> rows = new ArrayList<>();
        Optional<RichText> caption = Optional.empty();
        for (int i = table + 1; i < tree.end(table); ) {
            TagKind kind = tree.kind(i);
            if (left[i]) {
                i = tree.end(i);
            } else if (kind == TagKind.TABLE_CAPTION) {
                caption = Optional.of(texts.read(i, -1))
                        .filter(text -> !text.text().isEmpty());
                i = tree.end(i);
            } else if (kind == TagKind.CELL && !rows.isEmpty()) {
                rows.get(rows.size() - 1).cells().add(cell(i));
                i = tree.end(i);
            } else {
                if (kind == TagKind.ROW) {
                    rows.add(new TableGridDraft.Row(new ArrayList<>()));
                }
                i++;
            }
        }
        return table(rows, caption);
    }

    private static Optional<TableBuilder> table(List<TableGridDraft.Row> rows, Optional<RichText> caption) {
        boolean empty = rows.stream()
                .allMatch(row ->
                        row.cells().stream().allMatch(cell -> cell.text().text().isEmpty()));
        List<TableRow> repaired = empty ? List.of() : TableGridDraft.repair(rows);
        if (repaired.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Table.builder().caption(caption).rows(repaired).headerRows(headers(repaired)));
    }

    private static int headers(List<TableRow> rows) {
        int headers = 0;
        while (headers < rows.size() && isHeader(rows.get(headers))) {
            headers++;
        }
        return headers == rows.size() ? 0 : headers;
    }

    private static boolean isHeader(TableRow row) {
        return !row.cells().isEmpty()
                && row.cells().stream()
                        .allMatch(cell ->
                                cell.scope().filter(CellScope.COLUMN::equals).isPresent());
    }

    private TableCell cell(int node) {
        boolean header = tree.element(node).normalName().equals("th");
        boolean row = header && tree.attr(node, "scope").startsWith("row");
        return TableCell.builder()
                .text(texts.read(node, -1))
                .colspan(span(tree.attr(node, "colspan")))
                .rowspan(span(tree.attr(node, "rowspan")))
                .scope(header ? Optional.of(row ? CellScope.ROW : CellScope.COLUMN) : Optional.empty())
                .build();
    }

    private static int span(String given) {
        return Math.max(1, Math.min(1000, MediaElements.pixels(given.strip())));
    }
}
