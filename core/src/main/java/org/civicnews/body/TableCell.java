package org.civicnews.body;

import java.util.Map;
import java.util.Optional;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** A cell of a table (ô). Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class TableCell permits TableCellBuilder.ImmutableTableCell {
    TableCell() {}

    /** {@return the text with its annotations} */
    public abstract RichText text();

    /** {@return how many columns it covers, 1 unless set} */
    @Value.Default
    public int colspan() {
        return 1;
    }

    /** {@return how many rows it covers, 1 unless set} */
    @Value.Default
    public int rowspan() {
        return 1;
    }

    /** {@return which cells it heads, empty if it is no header} */
    public abstract Optional<CellScope> scope();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    void check() {
        new Problems()
                .require(inRange(colspan()), "colspan", "OUT_OF_RANGE", () -> "must be 1 to 1000 but was " + colspan())
                .require(inRange(rowspan()), "rowspan", "OUT_OF_RANGE", () -> "must be 1 to 1000 but was " + rowspan())
                .throwIfAny();
    }

    /** A thousand is where HTML caps a column span. */
    private static boolean inRange(int span) {
        return span >= 1 && span <= 1000;
    }

    /**
     * Makes a plain cell.
     *
     * @param text the text
     * @return the cell
     */
    public static TableCell of(String text) {
        return builder().text(RichText.of(text)).build();
    }

    /** {@return a builder holding these values} */
    public abstract TableCellBuilder toBuilder();

    /** {@return an empty builder} */
    public static TableCellBuilder builder() {
        return new TableCellBuilder();
    }
}
