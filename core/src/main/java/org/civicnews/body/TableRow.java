package org.civicnews.body;

import java.util.List;
import java.util.Map;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** A row of a table (hàng). Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class TableRow permits TableRowBuilder.ImmutableTableRow {
    TableRow() {}

    /** {@return the cells that start in this row; none if cells from above cover it} */
    public abstract List<TableCell> cells();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    /**
     * Makes a row.
     *
     * @param cells the cells that start in it
     * @return the row
     */
    public static TableRow of(TableCell... cells) {
        return builder().addCells(cells).build();
    }

    /** {@return a builder holding these values} */
    public abstract TableRowBuilder toBuilder();

    /** {@return an empty builder} */
    public static TableRowBuilder builder() {
        return new TableRowBuilder();
    }
}
